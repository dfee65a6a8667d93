"""The SQL of unanswered posts. No member's id is kept: Discord knows who wrote a post."""

from collections.abc import Iterable

from bot.storage.database import Row, Transaction
from bot.unanswered.model import Round, State
from bot.weekly import Weekly


def load(tx: Transaction, server_id: int) -> Round | None:
    """How this server wants it; None where nobody ever asked."""
    row = tx.one("SELECT * FROM unanswered_rounds WHERE server_id = :server", {"server": server_id})
    return _round(tx, row) if row else None


def put(tx: Transaction, wanted: Round) -> None:
    """Write how a server wants it."""
    key = {"server": wanted.server_id}
    tx.run(
        "INSERT INTO unanswered_rounds (server_id, channel_id, days, weekday, hour, zone, next_at)"
        " VALUES (:server, :channel, :days, :weekday, :hour, :zone, :next)"
        " ON CONFLICT (server_id) DO UPDATE SET channel_id = excluded.channel_id, days = excluded.days,"
        " weekday = excluded.weekday, hour = excluded.hour, zone = excluded.zone, next_at = excluded.next_at",
        {
            **key,
            "channel": wanted.channel_id,
            "days": wanted.days,
            "weekday": wanted.when.weekday,
            "hour": wanted.when.hour,
            "zone": wanted.when.zone,
            "next": wanted.next_at,
        },
    )
    tx.run("DELETE FROM unanswered_channels WHERE server_id = :server", key)
    tx.run_many(
        "INSERT INTO unanswered_channels (server_id, channel_id) VALUES (:server, :channel)",
        ({**key, "channel": channel_id} for channel_id in wanted.forums),
    )


def next_due(tx: Transaction) -> int | None:
    """When the next server's posts are to be looked through, in epoch seconds."""
    row = tx.one("SELECT MIN(next_at) AS due FROM unanswered_rounds WHERE next_at IS NOT NULL")
    due: int | None = row["due"] if row else None
    return due


def due(tx: Transaction, now: int) -> list[Round]:
    """The servers whose posts are to be looked through."""
    rows = tx.all("SELECT * FROM unanswered_rounds WHERE next_at <= :now ORDER BY next_at, server_id", {"now": now})
    return [_round(tx, row) for row in rows]


def known(tx: Transaction, server_id: int) -> dict[int, State]:
    """The posts whose authors were asked, and what they said."""
    rows = tx.all("SELECT post_id, state FROM unanswered_posts WHERE server_id = :server", {"server": server_id})
    return {row["post_id"]: State(row["state"]) for row in rows}


def state_of(tx: Transaction, server_id: int, post_id: int) -> State | None:
    """What the author of that post said; None when nobody was asked."""
    row = tx.one(
        "SELECT state FROM unanswered_posts WHERE post_id = :post AND server_id = :server",
        {"post": post_id, "server": server_id},
    )
    return State(row["state"]) if row else None


def asked(tx: Transaction, server_id: int, post_ids: Iterable[int], now: int) -> None:
    """Remember whose authors are being asked."""
    tx.run_many(
        "INSERT INTO unanswered_posts (post_id, server_id, state, asked_at) VALUES (:post, :server, 'asked', :now)"
        " ON CONFLICT (post_id) DO NOTHING",
        ({"post": post_id, "server": server_id, "now": now} for post_id in post_ids),
    )


def say(tx: Transaction, server_id: int, post_id: int, state: State) -> bool:
    """Remember what the author said. False if nobody was asked."""
    return bool(
        tx.run(
            "UPDATE unanswered_posts SET state = :state WHERE post_id = :post AND server_id = :server",
            {"state": state.value, "post": post_id, "server": server_id},
        )
    )


def forget_old(tx: Transaction, before: int) -> None:
    """Forget the posts whose authors were asked before this: they are too old to be listed."""
    tx.run("DELETE FROM unanswered_posts WHERE asked_at < :before", {"before": before})


def _round(tx: Transaction, row: Row) -> Round:
    channels = tx.all(
        "SELECT channel_id FROM unanswered_channels WHERE server_id = :server ORDER BY channel_id",
        {"server": row["server_id"]},
    )
    return Round(
        server_id=row["server_id"],
        forums=tuple(channel["channel_id"] for channel in channels),
        channel_id=row["channel_id"],
        days=row["days"],
        when=Weekly(row["weekday"], row["hour"], row["zone"]),
        next_at=row["next_at"],
    )
