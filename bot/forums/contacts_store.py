"""The SQL of what passes between people and organisers beside the answers: questions, and interest on Discord."""

from bot.storage.database import Transaction


def questions(tx: Transaction, forum_id: str, user_id: int) -> int:
    """How often this person has asked the organisers of that forum."""
    row = tx.one(
        "SELECT asked FROM forum_questions WHERE forum_id = :forum AND user_id = :user",
        {"forum": forum_id, "user": user_id},
    )
    return row["asked"] if row else 0


def count_question(tx: Transaction, forum_id: str, user_id: int, server_id: int, by: int) -> None:
    """Count a question, or with -1 take that back: it did not arrive."""
    tx.run(
        "INSERT INTO forum_questions (forum_id, user_id, server_id, asked) VALUES (:forum, :user, :server, :by)"
        " ON CONFLICT (forum_id, user_id) DO UPDATE SET asked = forum_questions.asked + :by",
        {"forum": forum_id, "user": user_id, "server": server_id, "by": by},
    )


def was_interested(tx: Transaction, forum_id: str) -> frozenset[int]:
    """Who was asked after having marked the event as interesting."""
    rows = tx.all("SELECT user_id FROM forum_interested WHERE forum_id = :forum", {"forum": forum_id})
    return frozenset(row["user_id"] for row in rows)


def interested(tx: Transaction, forum_id: str, user_id: int, server_id: int, now: int) -> None:
    """This person is asked, and not again."""
    tx.run(
        "INSERT INTO forum_interested (forum_id, user_id, server_id, asked_at)"
        " VALUES (:forum, :user, :server, :now) ON CONFLICT (forum_id, user_id) DO NOTHING",
        {"forum": forum_id, "user": user_id, "server": server_id, "now": now},
    )
