"""The SQL of suggestions: who was shown to whom, with what, and what was thought of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import TypeAdapter

from bot.clock import DAY
from bot.cooperation.interest import Misfit, Side
from bot.ids import new_id
from bot.storage.database import Row, Transaction

HALF_LIFE = 30 * DAY
"""Seconds after which having been shown counts half: whoever was shown in spring is fresh again in summer."""

REMEMBERED = 6 * HALF_LIFE
"""Seconds after which it counts nothing."""


@dataclass(frozen=True, slots=True)
class Because:
    """One reason: what both sides speak of, in the words of each."""

    concept: str
    yours: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Shown:
    """What was shown beside a suggestion."""

    reasons: tuple[Because, ...] = ()
    common_languages: tuple[str, ...] = ()
    same_town: bool = False
    remote: bool = False


_SHOWN: TypeAdapter[Shown] = TypeAdapter(Shown)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A member who was suggested for a request, and what was thought of it."""

    suggestion_id: str
    server_id: int
    request_id: str
    author_id: int
    member_id: int
    score: float
    shown: Shown
    shown_at: int
    feedback: Misfit | None = None
    feedback_by: Side | None = None
    feedback_at: int | None = None


def put(
    tx: Transaction, server_id: int, request_id: str, pair: tuple[int, int], score: float, shown: Shown, now: int
) -> Suggestion:
    """Keep what was shown of a pair (author, member); a second time it replaces the words, not the feedback."""
    row = tx.one(
        "INSERT INTO cooperation_suggestions (suggestion_id, server_id, request_id, author_user_id,"
        " member_user_id, score, shown, shown_at)"
        " VALUES (:id, :server, :request, :author, :member, :score, :shown, :now)"
        " ON CONFLICT (request_id, member_user_id) DO UPDATE SET score = excluded.score, shown = excluded.shown"
        " RETURNING *",
        {
            "id": new_id(),
            "server": server_id,
            "request": request_id,
            "author": pair[0],
            "member": pair[1],
            "score": round(score * 1000),
            "shown": _SHOWN.dump_json(shown).decode(),
            "now": now,
        },
    )
    if row is None:
        raise RuntimeError("an upsert gives its row")
    return suggestion_of(row)


def by_id(tx: Transaction, suggestion_id: str) -> Suggestion | None:
    """The suggestion of that id."""
    row = tx.one("SELECT * FROM cooperation_suggestions WHERE suggestion_id = :id", {"id": suggestion_id})
    return suggestion_of(row) if row else None


def of_request(tx: Transaction, request_id: str) -> list[Suggestion]:
    """Everyone who was suggested for a request, the best first."""
    rows = tx.all(
        "SELECT * FROM cooperation_suggestions WHERE request_id = :request ORDER BY score DESC, suggestion_id",
        {"request": request_id},
    )
    return [suggestion_of(row) for row in rows]


def known(tx: Transaction, request_id: str, member_id: int) -> Suggestion | None:
    """The suggestion of that member for this request."""
    row = tx.one(
        "SELECT * FROM cooperation_suggestions WHERE request_id = :request AND member_user_id = :member",
        {"request": request_id, "member": member_id},
    )
    return suggestion_of(row) if row else None


def feel(tx: Transaction, suggestion_id: str, misfit: Misfit, side: Side, now: int) -> None:
    """Keep why a suggestion was none."""
    tx.run(
        "UPDATE cooperation_suggestions SET feedback = :feedback, feedback_by = :side, feedback_at = :now"
        " WHERE suggestion_id = :id",
        {"feedback": misfit.value, "side": side.value, "now": now, "id": suggestion_id},
    )


def exposure(tx: Transaction, server_id: int, now: int) -> Mapping[int, float]:
    """How often each member was shown of late; a showing counts half after `HALF_LIFE`."""
    rows = tx.all(
        "SELECT member_user_id, shown_at FROM cooperation_suggestions WHERE server_id = :server AND shown_at > :since",
        {"server": server_id, "since": now - REMEMBERED},
    )
    counted: dict[int, float] = {}
    for row in rows:
        age = max(0, now - row["shown_at"])
        counted[row["member_user_id"]] = counted.get(row["member_user_id"], 0.0) + 0.5 ** (age / HALF_LIFE)
    return counted


def suggestion_of(row: Row) -> Suggestion:
    """The suggestion in a row of its table."""
    return Suggestion(
        suggestion_id=row["suggestion_id"],
        server_id=row["server_id"],
        request_id=row["request_id"],
        author_id=row["author_user_id"],
        member_id=row["member_user_id"],
        score=row["score"] / 1000,
        shown=_SHOWN.validate_json(row["shown"]),
        shown_at=row["shown_at"],
        feedback=Misfit(row["feedback"]) if row["feedback"] else None,
        feedback_by=Side(row["feedback_by"]) if row["feedback_by"] else None,
        feedback_at=row["feedback_at"],
    )
