"""The SQL of the statistics: when who was shown what, and never what anybody answered."""

from dataclasses import dataclass

from bot.coaching.records import Status
from bot.storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Footprint:
    """A step of somebody's dialogue.

    Args:
        question: Its path in the dialogue, with the rounds of repeats.
        answered_at: When it was answered, skipped or read; None while it is not.
        updated_at: When the dialogue was last worked on, in epoch seconds.
    """

    dialogue_id: str
    user_id: int
    status: Status
    updated_at: int
    question: str
    shown_at: int
    answered_at: int | None


def footprints(tx: Transaction, server_id: int, form_id: str) -> list[Footprint]:
    """All steps of all dialogues of a form on a server, in whichever version; try-outs are not among them."""
    rows = tx.all(
        "SELECT dialogue.dialogue_id, user_id, status, updated_at, question, shown_at, answered_at"
        " FROM coaching_dialogues AS dialogue JOIN coaching_steps AS step ON step.dialogue_id = dialogue.dialogue_id"
        " WHERE server_id = :server AND form_id = :form AND tryout = 0"
        " ORDER BY dialogue.started_at, dialogue.dialogue_id, shown_at, question",
        {"server": server_id, "form": form_id},
    )
    return [
        Footprint(
            dialogue_id=row["dialogue_id"],
            user_id=row["user_id"],
            status=Status(row["status"]),
            updated_at=row["updated_at"],
            question=row["question"],
            shown_at=row["shown_at"],
            answered_at=row["answered_at"],
        )
        for row in rows
    ]
