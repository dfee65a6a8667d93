"""Digests: deliveries that carry others, for members who want one message a day.

A delivery that joins a digest waits, and is not claimed by itself any more. The first attempt closes the digest: a
repeat may find that the attempt before has arrived, so it must carry nothing that this one did not.
"""

from dataclasses import dataclass
from typing import Final

from bot.delivery import outbox
from bot.delivery.model import DIGEST, Delivery, Intent, Settled, ToMember
from bot.delivery.outbox import delivery_of
from bot.ids import new_id
from bot.storage.database import Transaction

MOST_PARTS: Final = 12
"""Messages that one digest carries: with their buttons they fit one message of Discord. More go the day after."""

IN_DIGEST: Final = "in-digest"
"""The reason of a delivery that was sent within a digest."""


@dataclass(frozen=True, slots=True)
class Open:
    """A digest that others can still join."""

    digest_id: str
    wake_at: int
    parts: int


def latest_open(tx: Transaction, server_id: int, user_id: int) -> Open | None:
    """The last digest for this person of which no attempt has been made."""
    row = tx.one(
        """
        SELECT delivery_id, wake_at,
               (SELECT COUNT(*) FROM deliveries AS part WHERE part.digest_id = digest.delivery_id) AS parts
        FROM deliveries AS digest
        WHERE recipient_id = :user AND recipient_type = 'member' AND server_id = :server
          AND kind = :kind AND status = 'pending' AND attempts = 0
        ORDER BY wake_at DESC LIMIT 1
        """,
        {"user": user_id, "server": server_id, "kind": DIGEST},
    )
    return None if row is None else Open(row["delivery_id"], row["wake_at"], row["parts"])


def begin(tx: Transaction, server_id: int, user_id: int, due_at: int, now: int) -> str:
    """Plan a digest, and give its id."""
    return outbox.plan(tx, Intent(DIGEST, new_id(), server_id, ToMember(user_id), due_at), now)


def join(tx: Transaction, delivery: Delivery, digest_id: str, wake_at: int) -> None:
    """Let the digest of that time carry this delivery, which counts as not tried."""
    tx.run(
        """
        UPDATE deliveries
        SET status = 'pending', lease = NULL, wake_at = :wake_at, held_until = :wake_at, attempts = attempts - 1,
            digest_id = :digest
        WHERE delivery_id = :delivery_id AND lease = :lease
        """,
        {
            "delivery_id": delivery.delivery_id,
            "lease": delivery.lease,
            "digest": digest_id,
            "wake_at": wake_at,
        },
    )


def parts(tx: Transaction, digest: Delivery) -> list[Delivery]:
    """What the digest carries at this attempt. From now on planning it again changes nothing of it."""
    rows = tx.all(
        """
        UPDATE deliveries SET attempts = :attempts, tried_at = COALESCE(tried_at, :tried_at)
        WHERE digest_id = :digest AND status = 'pending' RETURNING *
        """,
        {"digest": digest.delivery_id, "attempts": digest.attempts, "tried_at": digest.tried_at},
    )
    return sorted((delivery_of(row) for row in rows), key=lambda part: (part.due_at, part.delivery_id))


def reopen(tx: Transaction, digest: Delivery) -> None:
    """The attempt was not made after all. Of what is no digest nothing has to be opened."""
    if digest.kind != DIGEST:
        return
    tx.run(
        "UPDATE deliveries SET attempts = :attempts WHERE digest_id = :digest AND status = 'pending'",
        {"digest": digest.delivery_id, "attempts": digest.attempts - 1},
    )


def leave(tx: Transaction, part: Delivery, wake_at: int, reason: str) -> None:
    """Let a part go its own way from then on: the digest can't show it. Only while no attempt can have arrived."""
    tx.run(
        """
        UPDATE deliveries SET digest_id = NULL, wake_at = :wake_at, reason = :reason
        WHERE delivery_id = :part AND digest_id = :digest AND status = 'pending'
        """,
        {"part": part.delivery_id, "digest": part.digest_id, "wake_at": wake_at, "reason": reason},
    )


def settle(
    tx: Transaction, part: Delivery, status: Settled, now: int, *, reason: str | None, message_id: int | None
) -> bool:
    """Write down how a part ended. False when it was cancelled or erased meanwhile."""
    return bool(
        tx.run(
            """
            UPDATE deliveries
            SET status = :status, wake_at = NULL, reason = :reason, message_id = :message_id, settled_at = :now
            WHERE delivery_id = :part AND digest_id = :digest AND status = 'pending'
            """,
            {
                "part": part.delivery_id,
                "digest": part.digest_id,
                "status": status,
                "reason": reason,
                "message_id": message_id,
                "now": now,
            },
        )
    )
