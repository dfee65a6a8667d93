"""What forums keep of people: for their export, and to forget it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.delivery import outbox
from bot.forums import answers_store, planning, store, work_store
from bot.forums.seating import revised
from bot.storage.database import Row, Transaction
from bot.storage.personal import Scope, forget_theirs, instant, of_person, parameters, people_in, theirs

_OWN = (
    *("forum_drafts", "forum_answers", "forum_habits", "forum_attendance", "forum_feedback"),
    *("forum_questions", "forum_interested", "forum_former"),
)
"""Tables whose rows are one person's alone: they go with that person."""
_PART = (("forum_minutes", "author_user_id"), ("forum_tasks", "owner_user_id"), ("forum_tasks", "author_user_id"))
"""Where a row stays without the person, with 0 in this column."""


class ForumsData:
    """Answers, settings and feedback are forgotten; what someone organised, wrote or took on stays without them."""

    tables = frozenset({*_OWN, "forums", "forum_minutes", "forum_tasks"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who organised, answered, attended or took something on."""
        own = ((table, "user_id") for table in _OWN)
        return people_in(tx, (*own, ("forums", "organiser_user_id"), *_PART), whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """All of it; of what others have a part in, this person's part."""
        return {
            "organised": [_organised(row) for row in theirs(tx, "forums", scope, "organiser_user_id")],
            "drafts": [
                {
                    "server": str(row["server_id"]),
                    "plan": json.loads(row["plan"]),
                    "not_accepted_yet": json.loads(row["rejected"]),
                    "updated": instant(row["updated_at"]),
                }
                for row in theirs(tx, "forum_drafts", scope)
            ],
            "answers": [_of_forum(tx, row) | _answer(row) for row in theirs(tx, "forum_answers", scope)],
            "reminders": [
                {"server": str(row["server_id"])} | {key: row[key] for key in ("way", "silent", "invites", "language")}
                for row in theirs(tx, "forum_habits", scope)
            ],
            "attended": [
                _of_forum(tx, row) | {"arrived": instant(row["arrived_at"])}
                for row in theirs(tx, "forum_attendance", scope)
            ],
            "feedback": [
                _of_forum(tx, row)
                | {key: row[key] for key in ("whole", "contacts", "usefulness", "words")}
                | {"given": instant(row["given_at"])}
                for row in theirs(tx, "forum_feedback", scope)
            ],
            "questions": [_of_forum(tx, row) | {"asked": row["asked"]} for row in theirs(tx, "forum_questions", scope)],
            "interested": [
                _of_forum(tx, row) | {"asked": instant(row["asked_at"])}
                for row in theirs(tx, "forum_interested", scope)
            ],
            "roles_to_take_back": [_of_forum(tx, row) for row in theirs(tx, "forum_former", scope)],
            "minutes": [
                _of_forum(tx, row) | {"kind": row["kind"], "words": row["words"], "written": instant(row["written_at"])}
                for row in theirs(tx, "forum_minutes", scope, "author_user_id")
            ],
            "tasks": [_of_forum(tx, row) | _task(row) for row in theirs(tx, "forum_tasks", scope, "owner_user_id")],
            "tasks_set": [
                _of_forum(tx, row) | {key: row[key] for key in ("what", "due_on")}
                for row in theirs(tx, "forum_tasks", scope, "author_user_id")
            ],
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget the person. Their seats go on to others as soon as the chore of forums looks."""
        for row in theirs(tx, "forum_tasks", scope, "owner_user_id"):
            outbox.cancel(tx, planning.TASK, row["task_id"])
        touched = _forget_answers(tx, scope)
        touched |= {row["forum_id"] for row in theirs(tx, "forums", scope, "organiser_user_id")}
        for table in _OWN:
            forget_theirs(tx, table, scope)
        for table, column in _PART:
            tx.run(f"UPDATE {table} SET {column} = 0 WHERE {of_person(column)}", parameters(scope))  # noqa: S608 - constants
        for forum_id in sorted(touched):
            forum = store.by_id(tx, forum_id)
            if forum is not None:
                anonymous = forum.organiser_id == scope.user_id
                revised(tx, replace(forum, organiser_id=0) if anonymous else forum)


def _forget_answers(tx: Transaction, scope: Scope) -> set[str]:
    """Forget what someone answered, and give the forums of it."""
    touched: set[str] = set()
    for row in theirs(tx, "forum_answers", scope):
        forum = store.by_id(tx, row["forum_id"])
        if forum is not None:
            planning.forget_person(tx, forum, scope.user_id)
            answers_store.remove(tx, forum.forum_id, scope.user_id)
            work_store.settle_soon(tx, forum.forum_id)
            touched.add(forum.forum_id)
    return touched


def _organised(row: Row) -> dict[str, object]:
    return {
        "server": str(row["server_id"]),
        "state": row["state"],
        "plan": json.loads(row["plan"]),
        "published": instant(row["published_at"]),
    }


def _of_forum(tx: Transaction, row: Row) -> dict[str, object]:
    """Which forum something is about, so that people know it again."""
    forum = store.by_id(tx, row["forum_id"])
    said = forum.plan.said(forum.language) if forum else None
    return {
        "server": str(row["server_id"]),
        "forum": row["forum_id"],
        "title": said.title if said else "",
        "starts": instant(forum.when.starts_at) if forum else None,
    }


def _task(row: Row) -> dict[str, object]:
    return {**{key: row[key] for key in ("what", "due_on", "outcome")}, "done": instant(row["done_at"])}


def _answer(row: Row) -> dict[str, object]:
    return {
        "choice": row["choice"],
        "guests": row["guests"],
        "seat": row["seat"],
        "seat_offered_until": instant(row["offered_until"]),
        "way": row["way"],
        "language": row["language"],
        "knows_of_change": row["told"],
        "answered": instant(row["answered_at"]),
    }
