"""The SQL of interest: who wants to meet whom, and who wants to be left alone for a while."""

from bot.cooperation.interest import Meeting, Say
from bot.cooperation.model import Request
from bot.ids import new_id
from bot.storage.database import Params, Row, Transaction


def between(tx: Transaction, request: Request, member_id: int) -> Meeting:
    """What a request's author and this member have said so far; made when there is nothing yet."""
    row = tx.one(
        "INSERT INTO cooperation_meetings (meeting_id, server_id, request_id, author_user_id, member_user_id)"
        " VALUES (:id, :server, :request, :author, :member)"
        " ON CONFLICT (request_id, member_user_id) DO UPDATE SET server_id = excluded.server_id RETURNING *",
        {
            "id": new_id(),
            "server": request.server_id,
            "request": request.request_id,
            "author": request.author_id,
            "member": member_id,
        },
    )
    if row is None:
        raise RuntimeError("an upsert gives its row")
    return meeting_of(row)


def put(tx: Transaction, meeting: Meeting) -> None:
    """Write what has changed about a meeting."""
    tx.run(
        "UPDATE cooperation_meetings SET author_said = :author_said, member_said = :member_said, told_at = :told,"
        " met_at = :met, tried_at = :tried, opened_at = :opened, thread_id = :thread,"
        " member_said_at = :said_at, member_language = :language WHERE meeting_id = :id",
        {
            "id": meeting.meeting_id,
            "author_said": meeting.author_said.value if meeting.author_said else None,
            "member_said": meeting.member_said.value if meeting.member_said else None,
            "told": meeting.told_at,
            "met": meeting.met_at,
            "tried": meeting.tried_at,
            "opened": meeting.opened_at,
            "thread": meeting.thread_id,
            "said_at": meeting.member_said_at,
            "language": meeting.member_language,
        },
    )


def by_id(tx: Transaction, meeting_id: str) -> Meeting | None:
    """The meeting of that id."""
    return _one(tx, "meeting_id = :id", {"id": meeting_id})


def known(tx: Transaction, request_id: str, member_id: int) -> Meeting | None:
    """What a request's author and this member have said, if anything."""
    return _one(tx, "request_id = :request AND member_user_id = :member", {"request": request_id, "member": member_id})


def of_request(tx: Transaction, request_id: str) -> list[Meeting]:
    """Everyone with whom a request's author could meet."""
    return _many(tx, "request_id = :request ORDER BY meeting_id", {"request": request_id})


def of_member(tx: Transaction, server_id: int, member_id: int) -> list[Meeting]:
    """The requests of others that a member has to do with."""
    return _many(
        tx,
        "server_id = :server AND member_user_id = :member ORDER BY meeting_id",
        {"server": server_id, "member": member_id},
    )


def unopened(tx: Transaction, before: int, limit: int) -> list[Meeting]:
    """Those who both said yes and are not brought together yet; whom it was tried for since `before` are left out."""
    return _many(
        tx,
        "met_at IS NOT NULL AND opened_at IS NULL AND COALESCE(tried_at, 0) <= :before"
        " ORDER BY met_at, meeting_id LIMIT :limit",
        {"before": before, "limit": limit},
    )


def next_unopened(tx: Transaction, pause: int) -> int | None:
    """When the next two are to be brought together; `pause` seconds after it was tried in vain."""
    row = tx.one(
        "SELECT MIN(CASE WHEN tried_at IS NULL THEN met_at ELSE tried_at + :pause END) AS due"
        " FROM cooperation_meetings WHERE met_at IS NOT NULL AND opened_at IS NULL",
        {"pause": pause},
    )
    return row["due"] if row else None


def answers_since(tx: Transaction, server_id: int, member_id: int, since: int) -> int:
    """How many requests of others a member has answered since then."""
    row = tx.one(
        "SELECT COUNT(*) AS number FROM cooperation_meetings"
        " WHERE server_id = :server AND member_user_id = :member AND member_said_at > :since",
        {"server": server_id, "member": member_id, "since": since},
    )
    return row["number"] if row else 0


def paused_until(tx: Transaction, server_id: int, user_id: int) -> int:
    """Until when someone wants to be left alone, in epoch seconds; 0: they do not."""
    row = tx.one(
        "SELECT paused_until FROM cooperation_pauses WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return row["paused_until"] if row else 0


def pausing(tx: Transaction, server_id: int, now: int) -> set[int]:
    """Everyone who wants to be left alone at this instant."""
    rows = tx.all(
        "SELECT user_id FROM cooperation_pauses WHERE server_id = :server AND paused_until > :now",
        {"server": server_id, "now": now},
    )
    return {row["user_id"] for row in rows}


def pause(tx: Transaction, server_id: int, user_id: int, until: int) -> None:
    """Leave someone alone until then; 0 ends it."""
    tx.run(
        "INSERT INTO cooperation_pauses (server_id, user_id, paused_until) VALUES (:server, :user, :until)"
        " ON CONFLICT (server_id, user_id) DO UPDATE SET paused_until = excluded.paused_until",
        {"server": server_id, "user": user_id, "until": until},
    )


def forget_pauses(tx: Transaction, now: int) -> None:
    """Forget the pauses that are over."""
    tx.run("DELETE FROM cooperation_pauses WHERE paused_until <= :now", {"now": now})


def _one(tx: Transaction, where: str, params: Params) -> Meeting | None:
    return next(iter(_many(tx, where, params)), None)


def _many(tx: Transaction, where: str, params: Params) -> list[Meeting]:
    rows = tx.all(f"SELECT * FROM cooperation_meetings WHERE {where}", params)  # noqa: S608 - our own text
    return [meeting_of(row) for row in rows]


def meeting_of(row: Row) -> Meeting:
    """The meeting in a row of its table."""
    return Meeting(
        meeting_id=row["meeting_id"],
        server_id=row["server_id"],
        request_id=row["request_id"],
        author_id=row["author_user_id"],
        member_id=row["member_user_id"],
        author_said=Say(row["author_said"]) if row["author_said"] else None,
        member_said=Say(row["member_said"]) if row["member_said"] else None,
        told_at=row["told_at"],
        met_at=row["met_at"],
        tried_at=row["tried_at"],
        opened_at=row["opened_at"],
        thread_id=row["thread_id"],
        member_said_at=row["member_said_at"],
        member_language=row["member_language"],
    )
