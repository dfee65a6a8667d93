"""The outbox as the engine sees it: claim what is due, and settle it with proof that it is still ours."""

from collections.abc import Collection

from bot.delivery.drain import Share
from bot.delivery.model import Delivery, Settled
from bot.delivery.outbox import delivery_of
from bot.delivery.rules import LEASE
from bot.ids import new_id
from bot.storage.database import Transaction, Value
from bot.storage.lists import listed


def next_due(tx: Transaction, kinds: Collection[str], lead: int = 0) -> int | None:
    """When the next delivery of one of these kinds wants attention, in epoch seconds.

    What has never been tried wants it `lead` seconds ahead.
    """
    params: dict[str, Value] = {}
    row = tx.one(
        f"""
        SELECT wake_at, attempts FROM deliveries
        WHERE wake_at IS NOT NULL AND digest_id IS NULL AND kind IN ({listed(kinds, "kind", params)})
        ORDER BY wake_at LIMIT 1
        """,  # noqa: S608 - only placeholders are put in
        params,
    )
    if row is None:
        return None
    due: int = row["wake_at"] if row["attempts"] else row["wake_at"] - lead
    return due


def unknown_kinds(tx: Transaction, kinds: Collection[str]) -> list[str]:
    """The kinds of waiting rows that are not among these, e.g. because a feature was taken out."""
    params: dict[str, Value] = {}
    rows = tx.all(
        f"""
        SELECT DISTINCT kind FROM deliveries
        WHERE wake_at IS NOT NULL AND kind NOT IN ({listed(kinds, "kind", params)}) ORDER BY kind
        """,  # noqa: S608 - only placeholders are put in
        params,
    )
    return [row["kind"] for row in rows]


def claim(
    tx: Transaction, now: int, share: Share, kinds: Collection[str], *, shared: bool, lead: int = 0
) -> list[Delivery]:
    """Take what is due, in turns between the servers, and hold it for `LEASE` seconds.

    What has never been tried is taken `lead` seconds ahead; a repeat is not, for it waits as somebody asked.

    A row whose last holder never settled it may have been sent: `unsure_since` then says since when. `shared`
    says that other processes claim from the same database (PostgreSQL): what they just take is passed over.
    """
    params: dict[str, Value] = {"now": now, "limit": share.rows, "per_server": share.per_server, "lease_seconds": LEASE}
    params |= {"lease": new_id(), "lease_until": now + LEASE, "ahead": now + lead}
    lock = "FOR UPDATE SKIP LOCKED" if shared else ""
    rows = tx.all(
        f"""
        UPDATE deliveries
        SET unsure_since = CASE WHEN status = 'leased' THEN COALESCE(unsure_since, wake_at - :lease_seconds)
                                ELSE unsure_since END,
            status = 'leased', lease = :lease, wake_at = :lease_until,
            attempts = attempts + 1, tried_at = COALESCE(tried_at, :now)
        WHERE delivery_id IN (
            SELECT delivery_id FROM deliveries
            WHERE wake_at <= :ahead AND delivery_id IN (
                SELECT delivery_id FROM (
                    SELECT delivery_id, wake_at,
                           ROW_NUMBER() OVER (PARTITION BY server_id ORDER BY wake_at, delivery_id) AS turn
                    FROM deliveries
                    WHERE wake_at <= :ahead AND (attempts = 0 OR wake_at <= :now) AND digest_id IS NULL
                      AND kind IN ({listed(kinds, "kind", params)})
                ) AS due
                WHERE turn <= :per_server ORDER BY turn, wake_at LIMIT :limit
            ) {lock}
        )
        RETURNING *
        """,  # noqa: S608 - only placeholders and a constant are put in
        params,
    )
    return sorted((delivery_of(row) for row in rows), key=lambda delivery: (delivery.due_at, delivery.delivery_id))


def superseded(tx: Transaction, claimed: Collection[Delivery], now: int) -> frozenset[str]:
    """The ids of those just claimed together of whose series a later occurrence is due as well."""
    held = next(iter(claimed), None)
    if held is None:
        return frozenset()
    rows = tx.all(
        """
        SELECT older.delivery_id FROM deliveries AS older
        WHERE older.wake_at = :lease_until AND older.lease = :lease AND EXISTS (
            SELECT 1 FROM deliveries AS newer
            WHERE newer.kind = older.kind AND newer.intent_key = older.intent_key
              AND newer.recipient_type = older.recipient_type AND newer.recipient_id = older.recipient_id
              AND newer.occurrence > older.occurrence AND newer.due_at <= :now
        )
        """,
        {"lease": held.lease, "lease_until": held.lease_until, "now": now},
    )
    return frozenset(row["delivery_id"] for row in rows)


def holds(tx: Transaction, delivery: Delivery) -> bool:
    """Whether the row is still ours: not cancelled, not erased, not taken over after the end of the lease."""
    return (
        tx.one(
            "SELECT 1 AS held FROM deliveries WHERE delivery_id = :delivery_id AND lease = :lease",
            {"delivery_id": delivery.delivery_id, "lease": delivery.lease},
        )
        is not None
    )


def settle(
    tx: Transaction,
    delivery: Delivery,
    status: Settled,
    now: int,
    *,
    reason: str | None,
    message_id: int | None = None,
) -> bool:
    """Write down how it ended. False, and nothing is written, when the row is not ours any more."""
    params: dict[str, Value] = {"delivery_id": delivery.delivery_id, "lease": delivery.lease}
    if not delivery.keep:
        return bool(tx.run("DELETE FROM deliveries WHERE delivery_id = :delivery_id AND lease = :lease", params))
    params |= {"status": status, "now": now, "reason": reason, "message_id": message_id}
    return bool(
        tx.run(
            """
            UPDATE deliveries
            SET status = :status, lease = NULL, wake_at = NULL, reason = :reason, message_id = :message_id,
                settled_at = :now
            WHERE delivery_id = :delivery_id AND lease = :lease
            """,
            params,
        )
    )


def postpone(tx: Transaction, delivery: Delivery, wake_at: int, *, reason: str, unsure: bool) -> bool:
    """Put it back to be tried again. `unsure`: this attempt may have reached Discord all the same."""
    claimed_at = None if delivery.lease_until is None else delivery.lease_until - LEASE
    return bool(
        tx.run(
            """
            UPDATE deliveries
            SET status = 'pending', lease = NULL, wake_at = :wake_at, reason = :reason,
                unsure_since = COALESCE(unsure_since, :unsure_since)
            WHERE delivery_id = :delivery_id AND lease = :lease
            """,
            {
                "delivery_id": delivery.delivery_id,
                "lease": delivery.lease,
                "wake_at": wake_at,
                "reason": reason,
                "unsure_since": claimed_at if unsure else None,
            },
        )
    )


def give_back(tx: Transaction, delivery: Delivery, now: int) -> None:
    """Put back, due at once, what was claimed but not tried, e.g. because the process stops."""
    tx.run(
        """
        UPDATE deliveries
        SET status = 'pending', lease = NULL, wake_at = :now, attempts = attempts - 1
        WHERE delivery_id = :delivery_id AND lease = :lease
        """,
        {"delivery_id": delivery.delivery_id, "lease": delivery.lease, "now": now},
    )


def hold(tx: Transaction, delivery: Delivery, until: int) -> None:
    """Keep it back until then, as its receiver wishes. It counts as not tried."""
    tx.run(
        """
        UPDATE deliveries
        SET status = 'pending', lease = NULL, wake_at = :until, held_until = :until, attempts = attempts - 1
        WHERE delivery_id = :delivery_id AND lease = :lease
        """,
        {"delivery_id": delivery.delivery_id, "lease": delivery.lease, "until": until},
    )


def free_leases(tx: Transaction, now: int) -> int:
    """Free what a killed process held, at the start of the only process on the database; gives the number."""
    return tx.run(
        """
        UPDATE deliveries
        SET status = 'pending', lease = NULL, wake_at = :now,
            unsure_since = COALESCE(unsure_since, wake_at - :lease_seconds)
        WHERE status = 'leased'
        """,
        {"now": now, "lease_seconds": LEASE},
    )
