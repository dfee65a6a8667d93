"""The SQL of suggestions: who was shown to whom, with what, and what was thought of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import TypeAdapter

from bot.clock import DAY
from bot.cooperation.interest import Misfit, Side
from bot.cooperation.model import Request
from bot.ids import new_id
from bot.storage.database import Transaction

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


SHOWN: TypeAdapter[Shown] = TypeAdapter(Shown)
"""What was shown to and from JSON, as it is stored."""


def put(tx: Transaction, request: Request, member_id: int, score: float, shown: Shown, now: int) -> None:
    """Keep what was shown of a member to a request's author; a second time it replaces the words, not the feedback."""
    tx.run(
        "INSERT INTO cooperation_suggestions (suggestion_id, server_id, request_id, author_user_id,"
        " member_user_id, score, shown, shown_at)"
        " VALUES (:id, :server, :request, :author, :member, :score, :shown, :now)"
        " ON CONFLICT (request_id, member_user_id) DO UPDATE SET score = excluded.score, shown = excluded.shown",
        {
            "id": new_id(),
            "server": request.server_id,
            "request": request.request_id,
            "author": request.author_id,
            "member": member_id,
            "score": round(score * 1000),
            "shown": SHOWN.dump_json(shown).decode(),
            "now": now,
        },
    )


def known(tx: Transaction, request_id: str, member_id: int) -> Shown | None:
    """What was shown of that member for this request; None where they were not suggested."""
    row = tx.one(
        "SELECT shown FROM cooperation_suggestions WHERE request_id = :request AND member_user_id = :member",
        {"request": request_id, "member": member_id},
    )
    return SHOWN.validate_json(row["shown"]) if row else None


def suggested(tx: Transaction, request_id: str) -> set[int]:
    """Everyone who was shown to a request's author."""
    rows = tx.all(
        "SELECT member_user_id FROM cooperation_suggestions WHERE request_id = :request", {"request": request_id}
    )
    return {row["member_user_id"] for row in rows}


def misfits(tx: Transaction, request_id: str) -> set[int]:
    """Those of whom, or by whom, it was said why they were no good suggestion for this request."""
    rows = tx.all(
        "SELECT member_user_id FROM cooperation_suggestions WHERE request_id = :request AND feedback IS NOT NULL",
        {"request": request_id},
    )
    return {row["member_user_id"] for row in rows}


def feel(tx: Transaction, request_id: str, member_id: int, misfit: Misfit, side: Side, now: int) -> None:
    """Keep why a suggestion was none, if that member was suggested at all."""
    tx.run(
        "UPDATE cooperation_suggestions SET feedback = :feedback, feedback_by = :side, feedback_at = :now"
        " WHERE request_id = :request AND member_user_id = :member",
        {"feedback": misfit.value, "side": side.value, "now": now, "request": request_id, "member": member_id},
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
