"""The SQL of what moderators look at to see how well matching works, from an instant on; nothing is written here."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.cooperation import store
from bot.cooperation.interest import Meeting, Misfit
from bot.cooperation.meeting_store import meeting_of
from bot.cooperation.model import Request
from bot.cooperation.suggestion_store import SHOWN, Shown
from bot.storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Felt:
    """Why a suggestion was none, and when that was said, in epoch seconds."""

    request_id: str
    member_id: int
    shown: Shown
    misfit: Misfit
    at: int


def unanswered(tx: Transaction, server_id: int, since: int, limit: int, offset: int) -> list[Request]:
    """Requests that everyone can see and for which nobody has ever been suggested, the newest first."""
    rows = tx.all(
        "SELECT * FROM cooperation_requests WHERE server_id = :server AND opened_at > :since AND suggested = 0"
        " AND away = 0 AND hidden_reason IS NULL ORDER BY opened_at DESC, request_id LIMIT :limit OFFSET :offset",
        {"server": server_id, "since": since, "limit": limit, "offset": offset},
    )
    return [store.request_of(row) for row in rows]


def felt(tx: Transaction, server_id: int, since: int) -> list[Felt]:
    """What was said of suggestions that were none, the newest word first."""
    rows = tx.all(
        "SELECT * FROM cooperation_suggestions WHERE server_id = :server AND feedback IS NOT NULL"
        " AND feedback_at > :since ORDER BY feedback_at DESC, suggestion_id",
        {"server": server_id, "since": since},
    )
    return [
        Felt(
            row["request_id"],
            row["member_user_id"],
            SHOWN.validate_json(row["shown"]),
            Misfit(row["feedback"]),
            row["feedback_at"],
        )
        for row in rows
    ]


def showings(tx: Transaction, server_id: int, since: int) -> Mapping[int, int]:
    """For how many requests each member was suggested."""
    rows = tx.all(
        "SELECT member_user_id, COUNT(*) AS number FROM cooperation_suggestions"
        " WHERE server_id = :server AND shown_at > :since GROUP BY member_user_id",
        {"server": server_id, "since": since},
    )
    return {row["member_user_id"]: row["number"] for row in rows}


def meetings(tx: Transaction, server_id: int, since: int) -> list[Meeting]:
    """Meetings to which both sides said yes."""
    rows = tx.all(
        "SELECT * FROM cooperation_meetings WHERE server_id = :server AND met_at > :since",
        {"server": server_id, "since": since},
    )
    return [meeting_of(row) for row in rows]
