"""The SQL of consents, erasures and receipts."""

from collections.abc import Iterable, Mapping

from bot.ids import new_id
from bot.privacy.model import CONSENT_VERSIONS, Cause, Consent, ConsentPurpose, Erasure, Receipt
from bot.storage.database import Row, Transaction
from bot.storage.personal import Scope, forget_theirs, instant, people_in, theirs


def consents(tx: Transaction, server_id: int, user_id: int) -> dict[ConsentPurpose, Consent]:
    """The decisions that count, by purpose."""
    rows = tx.all(
        "SELECT * FROM consents WHERE server_id = :server AND user_id = :user AND counted = 1",
        {"server": server_id, "user": user_id},
    )
    return {consent.purpose: consent for consent in map(_consent, rows)}


def allows(tx: Transaction, server_id: int, user_id: int, purpose: ConsentPurpose) -> bool:
    """Whether this person's consent is in force."""
    consent = consents(tx, server_id, user_id).get(purpose)
    return consent is not None and consent.in_force


def allowing(tx: Transaction, server_id: int, purpose: ConsentPurpose) -> frozenset[int]:
    """Everyone on a server whose consent to this purpose is in force."""
    rows = tx.all(
        "SELECT user_id FROM consents WHERE server_id = :server AND purpose = :purpose AND counted = 1"
        " AND granted = 1 AND version = :version",
        {"server": server_id, "purpose": purpose.value, "version": CONSENT_VERSIONS[purpose]},
    )
    return frozenset(row["user_id"] for row in rows)


def decide(tx: Transaction, server_id: int, user_id: int, purpose: ConsentPurpose, *, granted: bool, now: int) -> None:
    """Put a decision on record; the one before stays as proof, but counts no more."""
    key = {"server": server_id, "user": user_id, "purpose": purpose.value}
    tx.run(
        "UPDATE consents SET counted = 0"
        " WHERE server_id = :server AND user_id = :user AND purpose = :purpose AND counted = 1",
        key,
    )
    tx.run(
        "INSERT INTO consents (consent_id, server_id, user_id, purpose, version, granted, decided_at, counted)"
        " VALUES (:id, :server, :user, :purpose, :version, :granted, :now, 1)",
        {**key, "id": new_id(), "version": CONSENT_VERSIONS[purpose], "granted": int(granted), "now": now},
    )


def schedule_erasure(tx: Transaction, erasure: Erasure) -> Erasure:
    """Ask for an erasure; one that is already asked for stays as it is."""
    tx.run(
        "INSERT INTO erasures (erasure_id, server_id, user_id, cause, asked_at, due_at, receipt_by_dm,"
        " language) VALUES (:id, :server, :user, :cause, :asked, :due, :dm, :language)"
        " ON CONFLICT (server_id, user_id, cause) DO NOTHING",
        {
            "id": erasure.erasure_id,
            "server": erasure.server_id,
            "user": erasure.user_id,
            "cause": erasure.cause.value,
            "asked": erasure.asked_at,
            "due": erasure.due_at,
            "dm": int(erasure.receipt_by_dm),
            "language": erasure.language,
        },
    )
    return erasure_of(tx, erasure.server_id, erasure.user_id, erasure.cause) or erasure


def erasure_of(tx: Transaction, server_id: int, user_id: int, cause: Cause) -> Erasure | None:
    """The erasure that someone asked for or earned by leaving, if there is one."""
    row = tx.one(
        "SELECT * FROM erasures WHERE server_id = :server AND user_id = :user AND cause = :cause",
        {"server": server_id, "user": user_id, "cause": cause.value},
    )
    return _erasure(row) if row else None


def is_leaving(tx: Transaction, server_id: int, user_id: int) -> bool:
    """Whether someone has left, or is about to be erased."""
    return any(erasure_of(tx, server_id, user_id, cause) for cause in Cause)


def leaving(tx: Transaction, lease: str, lease_until: int) -> frozenset[tuple[int, int]]:
    """Of the receivers of all that is held under a lease, those who leave, by server and person."""
    rows = tx.all(
        """
        SELECT DISTINCT going.server_id, going.user_id
        FROM deliveries AS held JOIN erasures AS going
          ON going.server_id = held.server_id AND going.user_id = held.recipient_id
        WHERE held.wake_at = :lease_until AND held.lease = :lease AND held.recipient_type = 'member'
        """,
        {"lease": lease, "lease_until": lease_until},
    )
    return frozenset((row["server_id"], row["user_id"]) for row in rows)


def next_asked(tx: Transaction, user_id: int) -> Erasure | None:
    """Of the erasures that someone asked for, on whatever server, the one that is due first."""
    row = tx.one(
        "SELECT * FROM erasures WHERE user_id = :user AND cause = :cause ORDER BY due_at, server_id LIMIT 1",
        {"user": user_id, "cause": Cause.ASKED.value},
    )
    return _erasure(row) if row else None


def call_off(tx: Transaction, server_id: int, user_id: int, cause: Cause) -> Erasure | None:
    """Withdraw an erasure and give it; None if there was none, or it is done."""
    row = tx.one(
        "DELETE FROM erasures WHERE server_id = :server AND user_id = :user AND cause = :cause RETURNING *",
        {"server": server_id, "user": user_id, "cause": cause.value},
    )
    return _erasure(row) if row else None


def due(tx: Transaction, now: int) -> list[Erasure]:
    """The erasures whose time has come."""
    return [_erasure(row) for row in tx.all("SELECT * FROM erasures WHERE due_at <= :now", {"now": now})]


def next_due(tx: Transaction) -> int | None:
    """When the next erasure is due."""
    row = tx.one("SELECT MIN(due_at) AS due FROM erasures")
    return row["due"] if row else None


def keep_receipt(tx: Transaction, receipt: Receipt, digest: str) -> None:
    """Keep the proof of an erasure."""
    tx.run(
        "INSERT INTO erasure_receipts (receipt_id, digest, erased_at) VALUES (:id, :digest, :at)",
        {"id": receipt.receipt_id, "digest": digest, "at": receipt.erased_at},
    )


def erased_since(tx: Transaction, since: int) -> bool:
    """Whether anyone was erased at that instant or later."""
    found = tx.one("SELECT 1 AS erased FROM erasure_receipts WHERE erased_at >= :since LIMIT 1", {"since": since})
    return found is not None


def receipt_for(tx: Transaction, digest: str) -> Receipt | None:
    """The newest receipt of the person with that hash."""
    row = tx.one(
        "SELECT * FROM erasure_receipts WHERE digest = :digest ORDER BY erased_at DESC LIMIT 1",
        {"digest": digest},
    )
    return Receipt(row["receipt_id"], row["erased_at"]) if row else None


class PrivacyData:
    """What this room keeps of people."""

    tables = frozenset({"consents", "erasures"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who ever decided on a consent, or waits for an erasure."""
        return people_in(tx, ((table, "user_id") for table in self.tables), whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """Every decision with its version and date, and erasures under way."""
        return {
            "consents": [
                {
                    "server": str(row["server_id"]),
                    "purpose": row["purpose"],
                    "version": row["version"],
                    "granted": bool(row["granted"]),
                    "decided_at": instant(row["decided_at"]),
                }
                for row in theirs(tx, "consents", scope, by="decided_at")
            ],
            "erasures": [
                {
                    "server": str(row["server_id"]),
                    "cause": row["cause"],
                    "asked_at": instant(row["asked_at"]),
                    "due_at": instant(row["due_at"]),
                    "receipt_by_direct_message": bool(row["receipt_by_dm"]),
                    "language": row["language"],
                }
                for row in theirs(tx, "erasures", scope)
            ],
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget the decisions, and the erasure itself."""
        for table in sorted(self.tables):
            forget_theirs(tx, table, scope)


def _consent(row: Row) -> Consent:
    return Consent(ConsentPurpose(row["purpose"]), row["version"], bool(row["granted"]), row["decided_at"])


def _erasure(row: Row) -> Erasure:
    return Erasure(
        row["erasure_id"],
        row["server_id"],
        row["user_id"],
        Cause(row["cause"]),
        row["asked_at"],
        row["due_at"],
        bool(row["receipt_by_dm"]),
        row["language"],
    )
