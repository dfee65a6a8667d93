"""The SQL of greetings."""

from bot.storage.database import Transaction


def put(
    tx: Transaction,
    hello_id: str,
    server_id: int,
    from_user_id: int,
    to_user_id: int,
    words: str,
    thread_id: int | None,
    now: int,
) -> None:
    """Keep a greeting."""
    tx.run(
        "INSERT INTO hellos (hello_id, server_id, from_user_id, to_user_id, words, thread_id, said_at)"
        " VALUES (:id, :server, :sender, :receiver, :words, :thread, :now)",
        {
            "id": hello_id,
            "server": server_id,
            "sender": from_user_id,
            "receiver": to_user_id,
            "words": words,
            "thread": thread_id,
            "now": now,
        },
    )


def set_thread(tx: Transaction, hello_id: str, thread_id: int) -> None:
    """Remember the thread that a greeting opened."""
    tx.run("UPDATE hellos SET thread_id = :thread WHERE hello_id = :id", {"thread": thread_id, "id": hello_id})


def drop(tx: Transaction, hello_id: str, *, thread_id: int | None) -> None:
    """Forget a greeting that did not reach anyone, unless it has opened a thread other than this one."""
    tx.run(
        "DELETE FROM hellos WHERE hello_id = :id AND (thread_id IS NULL OR thread_id = :thread)",
        {"id": hello_id, "thread": thread_id},
    )


def thread_of(tx: Transaction, server_id: int, one: int, other: int) -> int | None:
    """The newest thread in which these two talk, whoever greeted first."""
    row = tx.one(
        "SELECT thread_id FROM hellos WHERE server_id = :server AND thread_id IS NOT NULL"
        " AND ((from_user_id = :one AND to_user_id = :other) OR (from_user_id = :other AND to_user_id = :one))"
        " ORDER BY said_at DESC LIMIT 1",
        {"server": server_id, "one": one, "other": other},
    )
    return row["thread_id"] if row else None


def said_since(tx: Transaction, server_id: int, user_id: int, since: int) -> int:
    """How many greetings someone sent since then."""
    row = tx.one(
        "SELECT COUNT(*) AS number FROM hellos WHERE server_id = :server AND from_user_id = :user AND said_at > :since",
        {"server": server_id, "user": user_id, "since": since},
    )
    return row["number"] if row else 0


def words(tx: Transaction, hello_id: str) -> str | None:
    """What a greeting says."""
    row = tx.one("SELECT words FROM hellos WHERE hello_id = :id", {"id": hello_id})
    return row["words"] if row else None
