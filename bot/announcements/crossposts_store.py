"""The SQL of messages that are to be published to following channels."""

from dataclasses import dataclass

from bot.storage.database import Row, Transaction


@dataclass(frozen=True, slots=True)
class Crosspost:
    """A message to be published."""

    message_id: int
    channel_id: int
    server_id: int
    announcement_id: str
    attempts: int = 0
    asked_at: int = 0


def want(tx: Transaction, message: Crosspost, now: int) -> None:
    """Have a message published, in the transaction that learns that it was posted.

    An older one that was refused in that channel is past: published now, it would come after its successor.
    """
    tx.run(
        "DELETE FROM announcement_crossposts"
        " WHERE announcement_id = :announcement AND channel_id = :channel AND wake_at IS NULL",
        {"announcement": message.announcement_id, "channel": message.channel_id},
    )
    tx.run(
        "INSERT INTO announcement_crossposts"
        " (message_id, channel_id, server_id, announcement_id, wake_at, attempts, asked_at)"
        " VALUES (:message, :channel, :server, :announcement, :now, 0, :now) ON CONFLICT (message_id) DO NOTHING",
        {
            "message": message.message_id,
            "channel": message.channel_id,
            "server": message.server_id,
            "announcement": message.announcement_id,
            "now": now,
        },
    )


def refused(tx: Transaction, announcement_id: str) -> list[tuple[int, str]]:
    """The channels in which an announcement could not be published, with the reasons."""
    rows = tx.all(
        "SELECT channel_id, reason FROM announcement_crossposts WHERE announcement_id = :id AND wake_at IS NULL"
        " ORDER BY asked_at, message_id",
        {"id": announcement_id},
    )
    return [(row["channel_id"], row["reason"]) for row in rows]


def retry(tx: Transaction, announcement_id: str, now: int) -> bool:
    """Try what was refused again, as if it had just been posted. False if nothing was."""
    return bool(
        tx.run(
            "UPDATE announcement_crossposts SET wake_at = :now, attempts = 0, asked_at = :now, reason = NULL"
            " WHERE announcement_id = :id AND wake_at IS NULL",
            {"id": announcement_id, "now": now},
        )
    )


def next_due(tx: Transaction) -> int | None:
    """When the next message wants to be published, in epoch seconds."""
    row = tx.one("SELECT MIN(wake_at) AS due FROM announcement_crossposts WHERE wake_at IS NOT NULL")
    found: int | None = row["due"] if row else None
    return found


def due(tx: Transaction, now: int) -> list[Crosspost]:
    """The messages whose turn it is, at most a hundred at once."""
    rows = tx.all(
        "SELECT * FROM announcement_crossposts WHERE wake_at <= :now ORDER BY wake_at, message_id LIMIT 100",
        {"now": now},
    )
    return [_crosspost(row) for row in rows]


def forget(tx: Transaction, message: Crosspost) -> None:
    """It is done, or there is nothing to do any more."""
    tx.run("DELETE FROM announcement_crossposts WHERE message_id = :id", {"id": message.message_id})


def postpone(tx: Transaction, message: Crosspost, wake_at: int | None, reason: str) -> None:
    """Try again later; with None not at all, and the reason stays for moderators to see."""
    tx.run(
        "UPDATE announcement_crossposts SET wake_at = :wake, attempts = attempts + 1, reason = :reason"
        " WHERE message_id = :id",
        {"wake": wake_at, "reason": reason, "id": message.message_id},
    )


def _crosspost(row: Row) -> Crosspost:
    return Crosspost(
        row["message_id"],
        row["channel_id"],
        row["server_id"],
        row["announcement_id"],
        row["attempts"],
        row["asked_at"],
    )
