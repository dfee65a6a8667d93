"""The SQL of the weekly digest's settings."""

from dataclasses import dataclass

from bot.storage.database import Transaction
from bot.weekly import Weekly


@dataclass(frozen=True, slots=True)
class Digest:
    """How a server wants its digest.

    Args:
        channel_id: Where it is posted; None as long as nothing is chosen.
        since_at: Until when the last one told what was new, in epoch seconds.
    """

    server_id: int
    channel_id: int | None
    when: Weekly
    enabled: bool
    since_at: int


def load(tx: Transaction, server_id: int) -> Digest | None:
    """How this server wants it; None where nobody ever asked."""
    row = tx.one("SELECT * FROM digests WHERE server_id = :server", {"server": server_id})
    if row is None:
        return None
    when = Weekly(row["weekday"], row["hour"], row["zone"])
    return Digest(row["server_id"], row["channel_id"], when, bool(row["enabled"]), row["since_at"])


def put(tx: Transaction, digest: Digest) -> None:
    """Write how a server wants it."""
    tx.run(
        "INSERT INTO digests (server_id, channel_id, weekday, hour, zone, enabled, since_at)"
        " VALUES (:server, :channel, :weekday, :hour, :zone, :enabled, :since)"
        " ON CONFLICT (server_id) DO UPDATE SET channel_id = excluded.channel_id, weekday = excluded.weekday,"
        " hour = excluded.hour, zone = excluded.zone, enabled = excluded.enabled, since_at = excluded.since_at",
        {
            "server": digest.server_id,
            "channel": digest.channel_id,
            "weekday": digest.when.weekday,
            "hour": digest.when.hour,
            "zone": digest.when.zone,
            "enabled": int(digest.enabled),
            "since": digest.since_at,
        },
    )
