"""The SQL of requests and of what is being written."""

from bot.clock import DAY
from bot.cooperation.drafts import DRAFTS, Draft
from bot.cooperation.model import DETAILS, Outcome, Request, State
from bot.storage.database import Params, Row, Transaction

CARD = "cooperation.request"
"""The kind of living post that shows a request."""

_COLUMNS = (
    *("details", "state", "away", "hidden_reason", "language", "revision", "opened_at", "expires_at", "closed_at"),
    *("outcome", "watching", "suggested"),
)


def load_draft(tx: Transaction, server_id: int, user_id: int, request_id: str) -> Draft | None:
    """What this person is writing: about that request, or a new one when the id is empty."""
    row = tx.one(
        "SELECT draft FROM cooperation_drafts WHERE server_id = :server AND user_id = :user AND request_id = :request",
        {"server": server_id, "user": user_id, "request": request_id},
    )
    return DRAFTS.validate_json(row["draft"]) if row else None


def save_draft(tx: Transaction, server_id: int, user_id: int, request_id: str, draft: Draft, now: int) -> None:
    """Keep what this person is writing."""
    tx.run(
        "INSERT INTO cooperation_drafts (server_id, user_id, request_id, draft, updated_at)"
        " VALUES (:server, :user, :request, :draft, :now)"
        " ON CONFLICT (server_id, user_id, request_id) DO UPDATE SET draft = excluded.draft,"
        " updated_at = excluded.updated_at",
        {
            "server": server_id,
            "user": user_id,
            "request": request_id,
            "draft": DRAFTS.dump_json(draft).decode(),
            "now": now,
        },
    )


def drop_draft(tx: Transaction, server_id: int, user_id: int, request_id: str) -> None:
    """Forget what was being written: it is published, or thrown away."""
    tx.run(
        "DELETE FROM cooperation_drafts WHERE server_id = :server AND user_id = :user AND request_id = :request",
        {"server": server_id, "user": user_id, "request": request_id},
    )


def insert(tx: Transaction, request: Request) -> None:
    """Write a request that is new."""
    names = ", ".join(_COLUMNS)
    values = ", ".join(f":{name}" for name in _COLUMNS)
    tx.run(
        f"INSERT INTO cooperation_requests (request_id, server_id, author_user_id, {names})"  # noqa: S608 - constants
        f" VALUES (:request_id, :server_id, :author_user_id, {values})",
        _params(request),
    )


def update(tx: Transaction, request: Request) -> None:
    """Write a request that has changed. The caller gives it its next revision."""
    changes = ", ".join(f"{name} = :{name}" for name in _COLUMNS)
    tx.run(
        f"UPDATE cooperation_requests SET {changes} WHERE request_id = :request_id",  # noqa: S608 - constants
        _params(request),
    )


def note_suggested(tx: Transaction, request_id: str, number: int) -> None:
    """Keep how many were suggested at once, if they are more than before; nothing else of the request is touched."""
    tx.run(
        "UPDATE cooperation_requests SET suggested = :number WHERE request_id = :id AND suggested < :number",
        {"number": number, "id": request_id},
    )


def remove(tx: Transaction, request_id: str) -> None:
    """Delete a request, and with it what was suggested and answered, and what its author was changing."""
    tx.run("DELETE FROM cooperation_drafts WHERE request_id = :id", {"id": request_id})
    tx.run("DELETE FROM cooperation_requests WHERE request_id = :id", {"id": request_id})


def by_id(tx: Transaction, request_id: str) -> Request | None:
    """The request of that id, on whatever server; the caller checks that it may be seen there."""
    row = tx.one("SELECT * FROM cooperation_requests WHERE request_id = :id", {"id": request_id})
    return request_of(row) if row else None


def of_author(tx: Transaction, server_id: int, user_id: int) -> list[Request]:
    """A member's requests, the newest first."""
    return _many(
        tx,
        "server_id = :server AND author_user_id = :user ORDER BY opened_at DESC, request_id",
        {"server": server_id, "user": user_id},
    )


def open_on(tx: Transaction, server_id: int) -> list[Request]:
    """The requests of a server that can be answered, the newest first."""
    return _many(
        tx,
        "server_id = :server AND state = 'open' AND away = 0 AND hidden_reason IS NULL"
        " ORDER BY opened_at DESC, request_id",
        {"server": server_id},
    )


def watching(tx: Transaction, server_id: int) -> list[Request]:
    """Those of them whose authors want to be told when somebody new fits."""
    return [request for request in open_on(tx, server_id) if request.watching]


def shown_on(tx: Transaction, server_id: int) -> list[Request]:
    """The requests of a server that can be seen, in whatever state."""
    return _many(tx, "server_id = :server AND away = 0 AND hidden_reason IS NULL", {"server": server_id})


def expired(tx: Transaction, now: int, limit: int) -> list[Request]:
    """Open requests whose time is over, on all servers."""
    return _many(
        tx,
        "state = 'open' AND expires_at <= :now ORDER BY expires_at, request_id LIMIT :limit",
        {"now": now, "limit": limit},
    )


def next_expiry(tx: Transaction) -> int | None:
    """When the time of the next request is over, in epoch seconds."""
    row = tx.one("SELECT MIN(expires_at) AS due FROM cooperation_requests WHERE state = 'open'")
    return row["due"] if row else None


def published_since(tx: Transaction, server_id: int, user_id: int, since: int) -> int:
    """How many requests someone published since then, a day ago at the earliest; deleted ones count as well."""
    row = tx.one(
        "SELECT COUNT(*) AS number FROM cooperation_publications"
        " WHERE server_id = :server AND user_id = :user AND published_at > :since",
        {"server": server_id, "user": user_id, "since": since},
    )
    return row["number"] if row else 0


def note_publication(tx: Transaction, request: Request, now: int) -> None:
    """Remember for a day that this was published."""
    forget_publications(tx, now)
    tx.run(
        "INSERT INTO cooperation_publications (request_id, server_id, user_id, published_at)"
        " VALUES (:id, :server, :user, :now)",
        {"id": request.request_id, "server": request.server_id, "user": request.author_id, "now": now},
    )


def forget_publications(tx: Transaction, now: int) -> None:
    """Forget what was published more than a day ago."""
    tx.run("DELETE FROM cooperation_publications WHERE published_at <= :before", {"before": now - DAY})


def forget_drafts(tx: Transaction, before: int) -> None:
    """Forget what nobody has gone on writing since then."""
    tx.run("DELETE FROM cooperation_drafts WHERE updated_at <= :before", {"before": before})


def servers_with_ended(tx: Transaction) -> list[int]:
    """The servers that have requests that are over."""
    rows = tx.all("SELECT DISTINCT server_id FROM cooperation_requests WHERE state <> 'open' ORDER BY server_id")
    return [row["server_id"] for row in rows]


def ended(tx: Transaction, server_id: int, before: int, limit: int) -> list[Request]:
    """Requests of a server that ended before that instant, but for those that are being changed."""
    return _many(
        tx,
        "server_id = :server AND state <> 'open' AND COALESCE(closed_at, expires_at) <= :before AND NOT EXISTS"
        " (SELECT 1 FROM cooperation_drafts d WHERE d.request_id = cooperation_requests.request_id)"
        " ORDER BY opened_at, request_id LIMIT :limit",
        {"server": server_id, "before": before, "limit": limit},
    )


def _many(tx: Transaction, where: str, params: Params) -> list[Request]:
    rows = tx.all(f"SELECT * FROM cooperation_requests WHERE {where}", params)  # noqa: S608 - our own text
    return [request_of(row) for row in rows]


def _params(request: Request) -> Params:
    return {
        "request_id": request.request_id,
        "server_id": request.server_id,
        "author_user_id": request.author_id,
        "details": DETAILS.dump_json(request.details).decode(),
        "state": request.state.value,
        "away": int(request.away),
        "hidden_reason": request.hidden_reason,
        "language": request.language,
        "revision": request.revision,
        "opened_at": request.opened_at,
        "expires_at": request.expires_at,
        "closed_at": request.closed_at,
        "outcome": request.outcome.value if request.outcome else None,
        "watching": int(request.watching),
        "suggested": request.suggested,
    }


def request_of(row: Row) -> Request:
    """The request in a row of its table."""
    return Request(
        request_id=row["request_id"],
        server_id=row["server_id"],
        author_id=row["author_user_id"],
        details=DETAILS.validate_json(row["details"]),
        state=State(row["state"]),
        away=bool(row["away"]),
        hidden_reason=row["hidden_reason"],
        language=row["language"],
        revision=row["revision"],
        opened_at=row["opened_at"],
        expires_at=row["expires_at"],
        closed_at=row["closed_at"],
        outcome=Outcome(row["outcome"]) if row["outcome"] else None,
        watching=bool(row["watching"]),
        suggested=row["suggested"],
    )
