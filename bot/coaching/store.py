"""The SQL of members' ways through dialogues, and of the times of their steps."""

import json

from bot.coaching.records import KEPT_TRYOUT, KEPT_UNFINISHED, Commitment, Dialogue, Place, Share, Status, Way
from bot.storage.database import Row, Transaction, Value

_FIXED = frozenset({"dialogue_id", "server_id", "user_id", "zone", "started_at"})
"""The columns that stay as they were when a dialogue began; its zone is moved on its own."""


def insert(tx: Transaction, dialogue: Dialogue) -> None:
    """Write a dialogue that has just begun."""
    params = _params(dialogue)
    names, values = ", ".join(params), ", ".join(f":{name}" for name in params)
    tx.run(f"INSERT INTO coaching_dialogues ({names}) VALUES ({values})", params)  # noqa: S608 - constants


def update(tx: Transaction, dialogue: Dialogue, *, after: int) -> bool:
    """Write a dialogue that has changed, if nobody else has changed it since step `after`; False: somebody has."""
    params = _params(dialogue)
    changes = ", ".join(f"{name} = :{name}" for name in params if name not in _FIXED)
    return bool(
        tx.run(
            f"UPDATE coaching_dialogues SET {changes}"  # noqa: S608 - constants
            " WHERE dialogue_id = :dialogue_id AND step = :after",
            {**params, "after": after},
        )
    )


def move_to(tx: Transaction, dialogue_id: str, zone: str) -> None:
    """Have a dialogue go by the clocks of another zone, whatever step it is at."""
    tx.run(
        "UPDATE coaching_dialogues SET zone = :zone WHERE dialogue_id = :dialogue",
        {"zone": zone, "dialogue": dialogue_id},
    )


def by_id(tx: Transaction, dialogue_id: str) -> Dialogue | None:
    """The dialogue of that id, of whomever; the caller checks whose it is."""
    row = tx.one("SELECT * FROM coaching_dialogues WHERE dialogue_id = :dialogue", {"dialogue": dialogue_id})
    return dialogue_of(row) if row else None


def behind(tx: Transaction, kept: Commitment | Share) -> Dialogue:
    """The dialogue from which something comes that goes with it."""
    [row] = tx.all("SELECT * FROM coaching_dialogues WHERE dialogue_id = :dialogue", {"dialogue": kept.dialogue_id})
    return dialogue_of(row)


def of_member(tx: Transaction, server_id: int, user_id: int) -> list[Dialogue]:
    """A member's dialogues on a server, the one last worked on first. Try-outs are not among them."""
    rows = tx.all(
        "SELECT * FROM coaching_dialogues WHERE server_id = :server AND user_id = :user AND tryout = 0"
        " ORDER BY updated_at DESC, dialogue_id",
        {"server": server_id, "user": user_id},
    )
    return [dialogue_of(row) for row in rows]


def done_before(tx: Transaction, dialogue: Dialogue) -> list[Dialogue]:
    """The same member's dialogues of the same form that were finished before this one, the newest first."""
    rows = tx.all(
        "SELECT * FROM coaching_dialogues WHERE server_id = :server AND user_id = :user AND form_id = :form"
        " AND status = 'done' AND tryout = 0 AND dialogue_id <> :dialogue AND done_at <= :ended"
        " ORDER BY done_at DESC, dialogue_id",
        {
            "server": dialogue.server_id,
            "user": dialogue.user_id,
            "form": dialogue.form_id,
            "dialogue": dialogue.dialogue_id,
            "ended": dialogue.done_at or dialogue.updated_at,
        },
    )
    return [dialogue_of(row) for row in rows]


def erase(tx: Transaction, dialogue_id: str) -> None:
    """Forget a dialogue, with everything that hangs on it."""
    tx.run("DELETE FROM coaching_dialogues WHERE dialogue_id = :dialogue", {"dialogue": dialogue_id})


def forgotten(tx: Transaction, now: int, limit: int) -> list[str]:
    """Dialogues that never were finished, and try-outs, that were left alone for long enough."""
    rows = tx.all(
        "SELECT dialogue_id FROM coaching_dialogues WHERE (status <> 'done' AND done_at IS NULL OR tryout = 1)"
        " AND updated_at + CASE WHEN tryout = 1 THEN :tryout ELSE :kept END <= :now"
        " ORDER BY updated_at, dialogue_id LIMIT :limit",
        {"tryout": KEPT_TRYOUT, "kept": KEPT_UNFINISHED, "now": now, "limit": limit},
    )
    return [row["dialogue_id"] for row in rows]


def steps_shown(tx: Transaction, dialogue_id: str, questions: tuple[str, ...], now: int) -> None:
    """Remember when questions were first shown."""
    tx.run_many(
        "INSERT INTO coaching_steps (dialogue_id, question, shown_at) VALUES (:dialogue, :question, :now)"
        " ON CONFLICT (dialogue_id, question) DO NOTHING",
        [{"dialogue": dialogue_id, "question": question, "now": now} for question in questions],
    )


def steps_answered(tx: Transaction, dialogue_id: str, questions: tuple[str, ...], now: int) -> None:
    """Remember when questions were first answered, or skipped."""
    tx.run_many(
        "UPDATE coaching_steps SET answered_at = :now"
        " WHERE dialogue_id = :dialogue AND question = :question AND answered_at IS NULL",
        [{"dialogue": dialogue_id, "question": question, "now": now} for question in questions],
    )


def dialogue_of(row: Row) -> Dialogue:
    """A row of the table as the services know it."""
    return Dialogue(
        dialogue_id=row["dialogue_id"],
        server_id=row["server_id"],
        user_id=row["user_id"],
        form_id=row["form_id"],
        version_id=row["version_id"],
        place=Place(row["place"]),
        thread_id=row["thread_id"],
        language=row["language"],
        zone=row["zone"],
        answers=row["answers"],
        rejected=json.loads(row["rejected"]),
        pending=row["pending"],
        step=row["step"],
        status=Status(row["status"]),
        tryout=bool(row["tryout"]),
        way=Way(row["way"]) if row["way"] else None,
        started_at=row["started_at"],
        updated_at=row["updated_at"],
        done_at=row["done_at"],
    )


def _params(dialogue: Dialogue) -> dict[str, Value]:
    """A dialogue as the table has it, by column."""
    return {
        "dialogue_id": dialogue.dialogue_id,
        "server_id": dialogue.server_id,
        "user_id": dialogue.user_id,
        "form_id": dialogue.form_id,
        "version_id": dialogue.version_id,
        "place": dialogue.place.value,
        "thread_id": dialogue.thread_id,
        "language": dialogue.language,
        "zone": dialogue.zone,
        "answers": dialogue.answers,
        "rejected": json.dumps(dict(dialogue.rejected), ensure_ascii=False),
        "pending": dialogue.pending,
        "step": dialogue.step,
        "status": dialogue.status.value,
        "tryout": int(dialogue.tryout),
        "way": dialogue.way.value if dialogue.way else None,
        "started_at": dialogue.started_at,
        "updated_at": dialogue.updated_at,
        "done_at": dialogue.done_at,
    }
