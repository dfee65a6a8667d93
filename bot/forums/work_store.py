"""The SQL of what is to be done with forums: those that end, whose seats change hands, whose copies must follow."""

from collections.abc import Collection, Iterable

from bot.forums.model import Forum
from bot.forums.store import forum_of
from bot.storage.database import Transaction, Value
from bot.storage.lists import listed


def close(tx: Transaction, forum_id: str) -> None:
    """The end of this forum is dealt with; its role is no more, or moderators must see to it."""
    tx.run("UPDATE forums SET closed = 1 WHERE forum_id = :forum", {"forum": forum_id})
    tx.run("DELETE FROM forum_former WHERE forum_id = :forum", {"forum": forum_id})


def ended(tx: Transaction, now: int) -> list[str]:
    """The forums whose end has come and is not dealt with, the earliest first."""
    rows = tx.all(
        "SELECT forum_id FROM forums WHERE closed = 0 AND ends_at <= :now ORDER BY ends_at, forum_id", {"now": now}
    )
    return [row["forum_id"] for row in rows]


def has_ended(tx: Transaction, forum_id: str, now: int) -> bool:
    """Whether this one is among them."""
    return bool(
        tx.one(
            "SELECT 1 AS there FROM forums WHERE forum_id = :forum AND closed = 0 AND ends_at <= :now",
            {"forum": forum_id, "now": now},
        )
    )


def next_work(tx: Transaction, besides: Collection[str]) -> int | None:
    """When the next forum ends whose end is not dealt with, or whose seats are to be looked at, but for these.

    Seats are looked at as well one second after the last to confirm an offer.
    """
    params: dict[str, Value] = {}
    others = f"AND forum_id NOT IN ({listed(besides, 'forum', params)})" if besides else ""
    row = tx.one(
        f"""
        SELECT MIN(due) AS due FROM (
            SELECT MIN(ends_at) AS due FROM forums WHERE closed = 0 {others}
            UNION ALL SELECT MIN(settle_at) AS due FROM forums WHERE settle_at IS NOT NULL {others}
            UNION ALL SELECT MIN(offered_until) + 1 AS due FROM forum_answers WHERE offered_until IS NOT NULL {others}
        ) AS work
        """,  # noqa: S608 - a condition of ours
        params,
    )
    return row["due"] if row else None


def settle_soon(tx: Transaction, forum_id: str) -> None:
    """Have the seats of a forum looked at as soon as possible."""
    tx.run("UPDATE forums SET settle_at = 0 WHERE forum_id = :forum", {"forum": forum_id})


def unsettled(tx: Transaction, now: int) -> list[str]:
    """The forums whose seats are to be looked at, those with an offer whose time is over among them."""
    rows = tx.all(
        "SELECT forum_id FROM forums WHERE settle_at <= :now"
        " UNION SELECT forum_id FROM forum_answers WHERE offered_until < :now ORDER BY forum_id",
        {"now": now},
    )
    return [row["forum_id"] for row in rows]


def settled(tx: Transaction, forum_id: str) -> None:
    """The seats of a forum have been looked at."""
    tx.run("UPDATE forums SET settle_at = NULL WHERE forum_id = :forum", {"forum": forum_id})


def next_copy(tx: Transaction) -> int | None:
    """When something on Discord is to be brought in line with a forum, in epoch seconds."""
    row = tx.one("SELECT MIN(copy_at) AS due FROM forums WHERE copy_at IS NOT NULL")
    return row["due"] if row else None


def uncopied(tx: Transaction, now: int, limit: int) -> list[Forum]:
    """The forums whose event, thread or role on Discord is to be brought in line."""
    rows = tx.all(
        "SELECT * FROM forums WHERE copy_at <= :now ORDER BY copy_at, forum_id LIMIT :limit",
        {"now": now, "limit": limit},
    )
    return [forum_of(row) for row in rows]


def copied(tx: Transaction, forum: Forum) -> None:
    """Keep the ids of thread, event and role; in line they are if nothing has changed meanwhile."""
    tx.run(
        "UPDATE forums SET thread_id = :thread, event_id = :event, role_id = :role,"
        " copy_at = CASE WHEN revision = :revision THEN NULL ELSE copy_at END WHERE forum_id = :forum",
        {
            "forum": forum.forum_id,
            "thread": forum.thread_id,
            "event": forum.event_id,
            "role": forum.role_id,
            "revision": forum.revision,
        },
    )


def take_back(tx: Transaction, forum: Forum, user_id: int) -> None:
    """Have the role of a forum taken back from somebody whose answer goes; nothing if there is no role."""
    if forum.role_id is not None:
        tx.run(
            "INSERT INTO forum_former (forum_id, user_id, server_id) VALUES (:forum, :user, :server)"
            " ON CONFLICT (forum_id, user_id) DO NOTHING",
            {"forum": forum.forum_id, "user": user_id, "server": forum.server_id},
        )


def former(tx: Transaction, forum_id: str) -> list[int]:
    """From whom the role of a forum is to be taken back."""
    rows = tx.all("SELECT user_id FROM forum_former WHERE forum_id = :forum ORDER BY user_id", {"forum": forum_id})
    return [row["user_id"] for row in rows]


def taken_back(tx: Transaction, forum_id: str, user_ids: Iterable[int]) -> None:
    """They have the role no more: forget them."""
    for user_id in user_ids:
        tx.run(
            "DELETE FROM forum_former WHERE forum_id = :forum AND user_id = :user",
            {"forum": forum_id, "user": user_id},
        )


def copy_at(tx: Transaction, forum_id: str, when: int) -> None:
    """Try again then to bring things on Discord in line, in epoch seconds."""
    tx.run("UPDATE forums SET copy_at = :at WHERE forum_id = :forum", {"forum": forum_id, "at": when})
