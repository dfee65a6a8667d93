"""The SQL of what remains of a forum: attendance, feedback, minutes and tasks."""

from datetime import date

from bot.forums.results import Arrival, Feedback, Mark, Minute, MinuteKind, Task
from bot.storage.database import Row, Transaction


def arrive(tx: Transaction, forum_id: str, user_id: int, server_id: int, now: int) -> bool:
    """Write down that someone is there. False if that was known."""
    return bool(
        tx.run(
            "INSERT INTO forum_attendance (forum_id, user_id, server_id, arrived_at)"
            " VALUES (:forum, :user, :server, :now) ON CONFLICT (forum_id, user_id) DO NOTHING",
            {"forum": forum_id, "user": user_id, "server": server_id, "now": now},
        )
    )


def depart(tx: Transaction, forum_id: str, user_id: int) -> bool:
    """Take back that someone was there: it was a mistake."""
    return bool(
        tx.run(
            "DELETE FROM forum_attendance WHERE forum_id = :forum AND user_id = :user",
            {"forum": forum_id, "user": user_id},
        )
    )


def arrivals(tx: Transaction, forum_id: str) -> list[Arrival]:
    """Who was there, in the order of arrival."""
    rows = tx.all(
        "SELECT * FROM forum_attendance WHERE forum_id = :forum ORDER BY arrived_at, user_id", {"forum": forum_id}
    )
    return [Arrival(row["user_id"], row["arrived_at"]) for row in rows]


def who_was_there(tx: Transaction, forum_id: str) -> frozenset[int]:
    """Who checked in; where nobody did, who had a seat."""
    arrived = frozenset(arrival.user_id for arrival in arrivals(tx, forum_id))
    if arrived:
        return arrived
    rows = tx.all("SELECT user_id FROM forum_answers WHERE forum_id = :forum AND seat = 'seated'", {"forum": forum_id})
    return frozenset(row["user_id"] for row in rows)


def who_may_have_been_there(tx: Transaction, forum_id: str) -> list[int]:
    """Everyone who had a seat or checked in, as long as the list at the door can still change."""
    rows = tx.all(
        "SELECT user_id FROM forum_attendance WHERE forum_id = :forum"
        " UNION SELECT user_id FROM forum_answers WHERE forum_id = :forum AND seat = 'seated' ORDER BY user_id",
        {"forum": forum_id},
    )
    return [row["user_id"] for row in rows]


def put_feedback(tx: Transaction, forum_id: str, user_id: int, server_id: int, given: Feedback, now: int) -> None:
    """Keep what someone thinks of a forum, instead of what they thought before."""
    tx.run(
        "INSERT INTO forum_feedback (forum_id, user_id, server_id, whole, contacts, usefulness, words, given_at)"
        " VALUES (:forum, :user, :server, :whole, :contacts, :usefulness, :words, :now)"
        " ON CONFLICT (forum_id, user_id) DO UPDATE SET whole = excluded.whole, contacts = excluded.contacts,"
        " usefulness = excluded.usefulness, words = excluded.words, given_at = excluded.given_at",
        {
            "forum": forum_id,
            "user": user_id,
            "server": server_id,
            **{mark.value: getattr(given, mark.value) for mark in Mark},
            "words": given.words,
            "now": now,
        },
    )


def feedback_of(tx: Transaction, forum_id: str, user_id: int) -> Feedback | None:
    """What this person thought of that forum."""
    row = tx.one(
        "SELECT * FROM forum_feedback WHERE forum_id = :forum AND user_id = :user",
        {"forum": forum_id, "user": user_id},
    )
    return _feedback(row) if row else None


def feedback(tx: Transaction, forum_id: str) -> list[Feedback]:
    """What all thought of a forum."""
    rows = tx.all("SELECT * FROM forum_feedback WHERE forum_id = :forum", {"forum": forum_id})
    return [_feedback(row) for row in rows]


def who_gave_feedback(tx: Transaction, forum_id: str) -> frozenset[int]:
    """Who has said what they think."""
    rows = tx.all("SELECT user_id FROM forum_feedback WHERE forum_id = :forum", {"forum": forum_id})
    return frozenset(row["user_id"] for row in rows)


def note(tx: Transaction, server_id: int, minute: Minute) -> None:
    """Write a minute or decision."""
    tx.run(
        "INSERT INTO forum_minutes (minute_id, forum_id, server_id, author_user_id, kind, words, written_at)"
        " VALUES (:id, :forum, :server, :author, :kind, :words, :at)",
        {
            "id": minute.minute_id,
            "forum": minute.forum_id,
            "server": server_id,
            "author": minute.author_id,
            "kind": minute.kind.value,
            "words": minute.words,
            "at": minute.written_at,
        },
    )


def minutes(tx: Transaction, forum_id: str) -> list[Minute]:
    """What was written down of a forum, in order."""
    rows = tx.all(
        "SELECT * FROM forum_minutes WHERE forum_id = :forum ORDER BY written_at, minute_id", {"forum": forum_id}
    )
    return [
        Minute(
            row["minute_id"],
            row["forum_id"],
            row["author_user_id"],
            MinuteKind(row["kind"]),
            row["words"],
            row["written_at"],
        )
        for row in rows
    ]


def remove_minute(tx: Transaction, forum_id: str, minute_id: str) -> bool:
    """Delete a minute or decision. False if the forum has none of this id."""
    return bool(
        tx.run(
            "DELETE FROM forum_minutes WHERE minute_id = :id AND forum_id = :forum",
            {"id": minute_id, "forum": forum_id},
        )
    )


def put_task(tx: Transaction, task: Task, now: int) -> None:
    """Write a task as it is now."""
    tx.run(
        """
        INSERT INTO forum_tasks (task_id, forum_id, server_id, owner_user_id, author_user_id, what, due_on, outcome,
                                 done_at, set_at)
        VALUES (:id, :forum, :server, :owner, :author, :what, :due, :outcome, :done, :now)
        ON CONFLICT (task_id) DO UPDATE SET owner_user_id = excluded.owner_user_id, what = excluded.what,
            due_on = excluded.due_on, outcome = excluded.outcome, done_at = excluded.done_at
        """,
        {
            "id": task.task_id,
            "forum": task.forum_id,
            "server": task.server_id,
            "owner": task.owner_id,
            "author": task.author_id,
            "what": task.what,
            "due": task.due_on.isoformat(),
            "outcome": task.outcome,
            "done": task.done_at,
            "now": now,
        },
    )


def task(tx: Transaction, task_id: str) -> Task | None:
    """The task of that id, on whatever server; the caller checks that it may be seen there."""
    row = tx.one("SELECT * FROM forum_tasks WHERE task_id = :id", {"id": task_id})
    return task_of(row) if row else None


def tasks(tx: Transaction, forum_id: str) -> list[Task]:
    """What is to be done after a forum, the most urgent first."""
    rows = tx.all(
        "SELECT * FROM forum_tasks WHERE forum_id = :forum ORDER BY due_on, set_at, task_id", {"forum": forum_id}
    )
    return [task_of(row) for row in rows]


def tasks_of(tx: Transaction, server_id: int, user_id: int) -> list[Task]:
    """What one person still has to do, the most urgent first."""
    rows = tx.all(
        "SELECT * FROM forum_tasks WHERE server_id = :server AND owner_user_id = :user AND done_at IS NULL"
        " ORDER BY due_on, set_at, task_id",
        {"server": server_id, "user": user_id},
    )
    return [task_of(row) for row in rows]


def task_of(row: Row) -> Task:
    """The task in a row of its table."""
    return Task(
        task_id=row["task_id"],
        forum_id=row["forum_id"],
        server_id=row["server_id"],
        owner_id=row["owner_user_id"],
        author_id=row["author_user_id"],
        what=row["what"],
        due_on=date.fromisoformat(row["due_on"]),
        outcome=row["outcome"],
        done_at=row["done_at"],
    )


def _feedback(row: Row) -> Feedback:
    return Feedback(row["whole"], row["contacts"], row["usefulness"], row["words"])
