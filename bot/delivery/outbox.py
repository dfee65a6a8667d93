"""The outbox as features and moderators see it: plan, cancel, look at what could not be delivered."""

import json
from collections.abc import Collection
from typing import Any, Final, Literal

from bot.clock import DAY
from bot.delivery.model import DIGEST, Delivery, Intent, Recipient, ToChannel, ToMember
from bot.ids import new_id
from bot.storage.database import Row, Transaction, Value
from bot.storage.lists import listed

KEPT: Final = 30 * DAY
"""Seconds for which settled rows stay, to answer "was it sent?" and to keep it from being planned twice."""

MOST_AHEAD: Final = 50
"""Messages ahead that one person is shown."""

MOST_DEAD: Final = 25
"""Undelivered messages that moderators are shown at once."""


def recipient_columns(to: Recipient) -> tuple[Literal["member", "channel"], int]:
    """A recipient as its two columns."""
    match to:
        case ToMember(user_id):
            return "member", user_id
        case ToChannel(channel_id):
            return "channel", channel_id


def delivery_of(row: Row) -> Delivery:
    """A row of the table as the engine knows it."""
    recipient_id: int = row["recipient_id"]
    to = ToMember(recipient_id) if row["recipient_type"] == "member" else ToChannel(recipient_id)
    payload: dict[str, Any] = json.loads(row["payload"])
    return Delivery(
        delivery_id=row["delivery_id"],
        kind=row["kind"],
        key=row["intent_key"],
        occurrence=row["occurrence"],
        server_id=row["server_id"],
        to=to,
        planned_at=row["planned_at"],
        due_at=row["due_at"],
        expires_at=row["expires_at"],
        payload=payload,
        keep=bool(row["keep"]),
        status=row["status"],
        attempts=row["attempts"],
        lease=row["lease"],
        lease_until=row["wake_at"] if row["lease"] is not None else None,
        tried_at=row["tried_at"],
        unsure_since=row["unsure_since"],
        message_id=row["message_id"],
        reason=row["reason"],
        settled_at=row["settled_at"],
        held_until=row["held_until"],
        digest_id=row["digest_id"],
    )


def plan(tx: Transaction, intent: Intent, now: int) -> str:
    """Put an intent into the outbox, and give the id of its delivery.

    There is one delivery for each kind, key, occurrence and recipient. Stating the intent again changes it
    while it waits for its first attempt, and does nothing afterwards: what has been sent is not sent twice.
    Lateness counts from `now` when the intent is first stated after its due time.
    """
    recipient_type, recipient_id = recipient_columns(intent.to)
    params: dict[str, Value] = {
        "delivery_id": new_id(),
        "kind": intent.kind,
        "intent_key": intent.key,
        "occurrence": intent.occurrence,
        "server_id": intent.server_id,
        "recipient_type": recipient_type,
        "recipient_id": recipient_id,
        "payload": json.dumps(dict(intent.payload), ensure_ascii=False, sort_keys=True),
        "keep": int(intent.keep),
        "now": now,
        "due_at": intent.due_at,
        "expires_at": intent.expires_at,
    }
    row = tx.one(
        """
        INSERT INTO deliveries (delivery_id, kind, intent_key, occurrence, server_id, recipient_type,
                                recipient_id, payload, keep, planned_at, due_at, expires_at, status, wake_at)
        VALUES (:delivery_id, :kind, :intent_key, :occurrence, :server_id, :recipient_type,
                :recipient_id, :payload, :keep, :now, :due_at, :expires_at, 'pending', :due_at)
        ON CONFLICT (kind, intent_key, recipient_type, recipient_id, occurrence) DO UPDATE SET
            payload = excluded.payload, due_at = excluded.due_at, wake_at = excluded.wake_at,
            expires_at = excluded.expires_at, held_until = NULL, digest_id = NULL
        WHERE deliveries.status = 'pending' AND deliveries.attempts = 0
        RETURNING delivery_id
        """,
        params,
    )
    if row is None:  # it is on its way or has ended, and stays as it is
        row = tx.all(
            """
            SELECT delivery_id FROM deliveries
            WHERE kind = :kind AND intent_key = :intent_key AND occurrence = :occurrence
              AND recipient_type = :recipient_type AND recipient_id = :recipient_id
            """,
            params,
        )[0]
    delivery_id: str = row["delivery_id"]
    return delivery_id


def cancel(tx: Transaction, kind: str, key: str, to: Recipient | None = None, *, besides: Collection[int] = ()) -> int:
    """Withdraw an intent, for everybody or one recipient, and give the number of deliveries taken back.

    `besides` are occurrences that are still wanted: they stay as they are. What else waits, is in hand, or is a dead
    letter vanishes, so that the intent can be planned anew. What has been sent stays known, and so is not sent again.
    A message on its way this very second may arrive.
    """
    params: dict[str, Value] = {"kind": kind, "intent_key": key}
    kept = f"AND occurrence NOT IN ({listed(besides, 'kept', params)})" if besides else ""
    whom = ""
    if to is not None:
        whom = "AND recipient_type = :recipient_type AND recipient_id = :recipient_id"
        params["recipient_type"], params["recipient_id"] = recipient_columns(to)
    return tx.run(
        f"""
        DELETE FROM deliveries
        WHERE kind = :kind AND intent_key = :intent_key AND status IN ('pending', 'leased', 'dead') {whom}
              {kept}
        """,  # noqa: S608 - conditions of ours
        params,
    )


def forget(tx: Transaction, kind: str, key: str) -> None:
    """Forget what became of an intent whose reason is there anew: what was sent or skipped may be sent again."""
    tx.run(
        "DELETE FROM deliveries WHERE kind = :kind AND intent_key = :intent_key AND settled_at IS NOT NULL",
        {"kind": kind, "intent_key": key},
    )


def find(tx: Transaction, delivery_id: str) -> Delivery | None:
    """The delivery of this id."""
    row = tx.one("SELECT * FROM deliveries WHERE delivery_id = :delivery_id", {"delivery_id": delivery_id})
    return None if row is None else delivery_of(row)


def is_planned(tx: Transaction, kind: str, key: str, to: Recipient) -> bool:
    """Whether an intent has a delivery to this recipient, whatever became of it."""
    recipient_type, recipient_id = recipient_columns(to)
    row = tx.one(
        "SELECT 1 AS there FROM deliveries WHERE kind = :kind AND intent_key = :intent_key"
        " AND recipient_type = :type AND recipient_id = :id LIMIT 1",
        {"kind": kind, "intent_key": key, "type": recipient_type, "id": recipient_id},
    )
    return row is not None


def planned(tx: Transaction, kind: str, key: str) -> list[Delivery]:
    """All deliveries of an intent, whatever became of them, by due time."""
    rows = tx.all(
        """
        SELECT * FROM deliveries WHERE kind = :kind AND intent_key = :intent_key
        ORDER BY due_at, occurrence, delivery_id
        """,
        {"kind": kind, "intent_key": key},
    )
    return [delivery_of(row) for row in rows]


def waiting(tx: Transaction, kind: str, server_id: int) -> list[Delivery]:
    """What is planned of a kind on a server and has not been tried yet."""
    rows = tx.all(
        "SELECT * FROM deliveries WHERE kind = :kind AND server_id = :server_id AND status = 'pending'",
        {"kind": kind, "server_id": server_id},
    )
    return [delivery_of(row) for row in rows]


def due_times(tx: Transaction, kind: str, to: Recipient, since: int) -> list[int]:
    """When deliveries of a kind to someone were and are due, from an instant on; for kinds that have a cap."""
    recipient_type, recipient_id = recipient_columns(to)
    rows = tx.all(
        """
        SELECT due_at FROM deliveries
        WHERE kind = :kind AND recipient_type = :recipient_type AND recipient_id = :recipient_id AND due_at > :since
        """,
        {"kind": kind, "recipient_type": recipient_type, "recipient_id": recipient_id, "since": since},
    )
    return [row["due_at"] for row in rows]


def ahead(tx: Transaction, server_id: int, user_id: int) -> list[tuple[int, Delivery]]:
    """What waits to go to this person from this server, each with when it comes, the next one first."""
    rows = tx.all(
        """
        SELECT * FROM deliveries
        WHERE recipient_id = :user AND recipient_type = 'member' AND server_id = :server AND status = 'pending'
        ORDER BY wake_at, delivery_id LIMIT :limit
        """,
        {"server": server_id, "user": user_id, "limit": MOST_AHEAD},
    )
    return [(row["wake_at"], delivery_of(row)) for row in rows]


def reconsider(tx: Transaction, server_id: int, user_id: int, now: int, *, digests: bool) -> None:
    """Look again at what was kept back as this person wished; they wish something else now.

    What waits in a digest stays there, and with `digests` those come now.
    """
    tx.run(
        """
        UPDATE deliveries SET wake_at = :now, held_until = :now
        WHERE recipient_id = :user AND recipient_type = 'member' AND server_id = :server AND status = 'pending'
          AND attempts = 0 AND wake_at > :now AND digest_id IS NULL
          AND (held_until > :now OR (kind = :digest AND :digests = 1))
        """,
        {"server": server_id, "user": user_id, "now": now, "digest": DIGEST, "digests": int(digests)},
    )


def bound_for(tx: Transaction, to: Recipient) -> list[Delivery]:
    """What waits to go to this recipient."""
    recipient_type, recipient_id = recipient_columns(to)
    rows = tx.all(
        "SELECT * FROM deliveries WHERE recipient_id = :id AND recipient_type = :type AND status = 'pending'",
        {"type": recipient_type, "id": recipient_id},
    )
    return [delivery_of(row) for row in rows]


def redirect(tx: Transaction, delivery: Delivery, to: ToChannel) -> None:
    """Let what waits for a channel go to another one instead; it goes if that one has it already."""
    params = {"id": delivery.delivery_id, "to": to.channel_id}
    redirected = tx.run(
        """
        UPDATE deliveries SET recipient_id = :to
        WHERE delivery_id = :id AND status = 'pending' AND NOT EXISTS (
            SELECT 1 FROM deliveries AS there
            WHERE there.kind = deliveries.kind AND there.intent_key = deliveries.intent_key
              AND there.occurrence = deliveries.occurrence AND there.recipient_type = deliveries.recipient_type
              AND there.recipient_id = :to)
        """,
        params,
    )
    if not redirected:
        tx.run("DELETE FROM deliveries WHERE delivery_id = :id AND status = 'pending'", {"id": delivery.delivery_id})


def holds(tx: Transaction, kind: str) -> bool:
    """Whether there is any row of this kind, whatever became of it."""
    return tx.one("SELECT 1 AS there FROM deliveries WHERE kind = :kind LIMIT 1", {"kind": kind}) is not None


def dead_letters(tx: Transaction, server_id: int) -> list[Delivery]:
    """What could not be delivered on this server, newest first."""
    rows = tx.all(
        """
        SELECT * FROM deliveries WHERE server_id = :server_id AND status = 'dead'
        ORDER BY settled_at DESC, delivery_id LIMIT :limit
        """,
        {"server_id": server_id, "limit": MOST_DEAD},
    )
    return [delivery_of(row) for row in rows]


def retry(tx: Transaction, server_id: int, delivery_id: str, now: int) -> bool:
    """Try a dead letter of this server again, as if it were due now. False if there is none of this id."""
    return bool(
        tx.run(
            """
            UPDATE deliveries
            SET status = 'pending', wake_at = :now, due_at = :now, attempts = 0, tried_at = NULL,
                reason = NULL, settled_at = NULL, held_until = NULL, digest_id = NULL
            WHERE delivery_id = :delivery_id AND server_id = :server_id AND status = 'dead'
            """,
            {"delivery_id": delivery_id, "server_id": server_id, "now": now},
        )
    )


def dismiss(tx: Transaction, server_id: int, delivery_id: str, now: int) -> bool:
    """Let a dead letter of this server rest. False if there is none of this id."""
    return bool(
        tx.run(
            """
            UPDATE deliveries SET status = 'skipped', reason = 'dismissed', settled_at = :now
            WHERE delivery_id = :delivery_id AND server_id = :server_id AND status = 'dead'
            """,
            {"delivery_id": delivery_id, "server_id": server_id, "now": now},
        )
    )


def sweep(tx: Transaction, now: int) -> None:
    """Delete the rows that were settled `KEPT` ago or longer."""
    tx.run("DELETE FROM deliveries WHERE settled_at <= :before", {"before": now - KEPT})
