"""What coaching keeps of people: for their export, and to forget it."""

import json
from collections.abc import Iterable, Mapping

from bot.coaching import reminding, versions_store
from bot.storage.database import Row, Transaction
from bot.storage.personal import Scope, forget_theirs, instant, of_person, parameters, people_in, theirs

_OWN = ("coaching_commitments", "coaching_shares", "coaching_dialogues", "coaching_coaches", "coaching_cards")
"""Tables whose rows are one person's alone: they go with that person, those that hang on others first."""

_OF_VERSION = "server_id, form_id, number, filename, state, note, created_at"
"""What is told of a version, without its file: somebody may have written hundreds, of two megabytes each."""


class CoachingData:
    """Everything that members answered goes with them; what coaches wrote for a server stays without their name."""

    tables = frozenset({*_OWN, "coaching_versions"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who answered, committed to something, shared, coaches, wrote, or posted a card."""
        own = ((table, "user_id") for table in _OWN)
        others = (("coaching_shares", "coach_user_id"), ("coaching_versions", "author_user_id"))
        return people_in(tx, (*own, *others), whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """All of it, answers as they were given; of what others shared with a coach, only that there is something."""
        return {
            "dialogues": [
                {**_dialogue(row), "steps": _steps(tx, row)} for row in theirs(tx, "coaching_dialogues", scope)
            ],
            "commitments": [
                {
                    "server": str(row["server_id"]),
                    **{key: row[key] for key in ("dialogue_id", "what", "due_on", "sure", "state", "moves")},
                    "settled": instant(row["settled_at"]),
                }
                for row in theirs(tx, "coaching_commitments", scope)
            ],
            "shared": [
                {
                    "server": str(row["server_id"]),
                    "dialogue": row["dialogue_id"],
                    "part": row["part"],
                    "at": instant(row["shared_at"]),
                    "thread": _snowflake(row["thread_id"]),
                }
                for row in theirs(tx, "coaching_shares", scope)
            ],
            "shared_with_you": len(theirs(tx, "coaching_shares", scope, "coach_user_id")),
            "coach": [
                {"server": str(row["server_id"]), "languages": row["languages"], "subjects": row["subjects"]}
                for row in theirs(tx, "coaching_coaches", scope)
            ],
            "spreadsheets": [
                {
                    "server": str(row["server_id"]),
                    "form": row["form_id"],
                    "number": row["number"],
                    "filename": row["filename"],
                    "state": row["state"],
                    "note": row["note"],
                    "at": instant(row["created_at"]),
                }
                for row in theirs(tx, "coaching_versions", scope, "author_user_id", columns=_OF_VERSION)
            ],
            "cards": [
                {
                    "server": str(row["server_id"]),
                    "channel": str(row["channel_id"]),
                    "form": row["form_id"],
                    "at": instant(row["posted_at"]),
                }
                for row in theirs(tx, "coaching_cards", scope)
            ],
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget the person, as a member and as a coach."""
        for row in theirs(tx, "coaching_dialogues", scope):
            reminding.forget(tx, row["dialogue_id"])
        forget_theirs(tx, "coaching_shares", scope, "coach_user_id")
        for table in _OWN:
            forget_theirs(tx, table, scope)
        for row in theirs(tx, "coaching_versions", scope, "author_user_id", columns="version_id"):
            versions_store.take_names_out(tx, row["version_id"])
        tx.run(
            f"UPDATE coaching_versions SET author_user_id = NULL WHERE {of_person('author_user_id')}",  # noqa: S608 - constants
            parameters(scope),
        )


def _dialogue(row: Row) -> dict[str, object]:
    return {
        "dialogue": row["dialogue_id"],
        "server": str(row["server_id"]),
        "form": row["form_id"],
        "status": row["status"],
        "tryout": bool(row["tryout"]),
        "answers": json.loads(row["answers"]),
        "not_accepted_yet": json.loads(row["rejected"]),
        "not_confirmed_yet": json.loads(row["pending"] or "[]"),
        "language": row["language"],
        "time_zone": row["zone"],
        "place": row["place"],
        "thread": _snowflake(row["thread_id"]),
        "reminders": row["way"],
        "started": instant(row["started_at"]),
        "updated": instant(row["updated_at"]),
        "finished": instant(row["done_at"]),
    }


def _steps(tx: Transaction, dialogue: Row) -> list[dict[str, object]]:
    """When which question was shown and answered."""
    rows = tx.all(
        "SELECT question, shown_at, answered_at FROM coaching_steps WHERE dialogue_id = :dialogue"
        " ORDER BY shown_at, question",
        {"dialogue": dialogue["dialogue_id"]},
    )
    return [
        {
            "question": row["question"],
            "shown": instant(row["shown_at"]),
            "answered": instant(row["answered_at"]),
        }
        for row in rows
    ]


def _snowflake(found: int | None) -> str | None:
    return None if found is None else str(found)
