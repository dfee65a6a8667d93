"""The SQL of what members wish of the bot's direct messages."""

from collections.abc import Iterable, Mapping
from datetime import date

from bot.delivery.preferences import Preferences, QuietHours
from bot.delivery.topics import Topic
from bot.storage.database import Row, Transaction, Value
from bot.storage.personal import Scope, forget_theirs, instant, people_in, theirs


def stop(tx: Transaction, server_id: int, user_id: int, topic: Topic, now: int) -> None:
    """Let nothing about this topic reach this person by direct message any more."""
    tx.run(
        "INSERT INTO stopped_topics (server_id, user_id, topic, stopped_at) VALUES (:server, :user, :topic, :now)"
        " ON CONFLICT (server_id, user_id, topic) DO NOTHING",
        {"server": server_id, "user": user_id, "topic": topic.value, "now": now},
    )


def resume(tx: Transaction, server_id: int, user_id: int, topic: Topic) -> None:
    """Let it come again."""
    tx.run(
        "DELETE FROM stopped_topics WHERE server_id = :server AND user_id = :user AND topic = :topic",
        {"server": server_id, "user": user_id, "topic": topic.value},
    )


def stopped(tx: Transaction, server_id: int, user_id: int) -> frozenset[str]:
    """The topics that this person has stopped; among them may be some of a feature that was taken out."""
    rows = tx.all(
        "SELECT topic FROM stopped_topics WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return frozenset(row["topic"] for row in rows)


def stopping(tx: Transaction, server_id: int, topic: Topic) -> frozenset[int]:
    """Those on a server who have stopped this topic."""
    rows = tx.all(
        "SELECT user_id FROM stopped_topics WHERE server_id = :server AND topic = :topic",
        {"server": server_id, "topic": topic.value},
    )
    return frozenset(row["user_id"] for row in rows)


def stopped_by_claimed(tx: Transaction, lease: str, lease_until: int) -> dict[tuple[int, int], frozenset[str]]:
    """What the receivers of all that is held under a lease have stopped, by server and person."""
    rows = tx.all(
        """
        SELECT DISTINCT stopped.server_id, stopped.user_id, stopped.topic
        FROM deliveries AS held JOIN stopped_topics AS stopped
          ON stopped.server_id = held.server_id AND stopped.user_id = held.recipient_id
        WHERE held.wake_at = :lease_until AND held.lease = :lease AND held.recipient_type = 'member'
        """,
        {"lease": lease, "lease_until": lease_until},
    )
    found: dict[tuple[int, int], set[str]] = {}
    for row in rows:
        found.setdefault((row["server_id"], row["user_id"]), set()).add(row["topic"])
    return {whose: frozenset(topics) for whose, topics in found.items()}


def wishes_of_claimed(tx: Transaction, lease: str, lease_until: int) -> dict[tuple[int, int], Preferences]:
    """What the receivers of all that is held under a lease have said of hours and numbers, by server and person."""
    rows = tx.all(
        """
        SELECT DISTINCT wished.*
        FROM deliveries AS held JOIN message_preferences AS wished
          ON wished.server_id = held.server_id AND wished.user_id = held.recipient_id
        WHERE held.wake_at = :lease_until AND held.lease = :lease AND held.recipient_type = 'member'
        """,
        {"lease": lease, "lease_until": lease_until},
    )
    return {(row["server_id"], row["user_id"]): _preferences(row) for row in rows}


def remember_told(tx: Transaction, server_id: int, user_id: int, told: Preferences) -> None:
    """Keep on which day they were told something, and by which delivery."""
    tx.run(
        "UPDATE message_preferences SET told_on = :day, told_by = :by WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id, "day": told.told_on, "by": told.told_by},
    )


def forget_told(tx: Transaction, server_id: int, user_id: int, delivery_id: str) -> None:
    """That delivery was not sent after all, so the day's message is still to come."""
    tx.run(
        """
        UPDATE message_preferences SET told_on = NULL, told_by = NULL
        WHERE server_id = :server AND user_id = :user AND told_by = :delivery
        """,
        {"server": server_id, "user": user_id, "delivery": delivery_id},
    )


def load(tx: Transaction, server_id: int, user_id: int) -> Preferences | None:
    """What this person has said of hours and numbers; None: nothing."""
    row = tx.one(
        "SELECT * FROM message_preferences WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return None if row is None else _preferences(row)


def save(tx: Transaction, server_id: int, user_id: int, wished: Preferences) -> None:
    """Keep what they say now. What they were told today stays known."""
    quiet = wished.quiet
    params: dict[str, Value] = {
        "server": server_id,
        "user": user_id,
        "zone": wished.zone,
        "quiet_from": None if quiet is None else quiet.start,
        "quiet_until": None if quiet is None else quiet.until,
        "one_a_day": int(wished.one_a_day),
        "language": wished.language,
    }
    tx.run(
        """
        INSERT INTO message_preferences (server_id, user_id, zone, quiet_from, quiet_until, one_a_day, language)
        VALUES (:server, :user, :zone, :quiet_from, :quiet_until, :one_a_day, :language)
        ON CONFLICT (server_id, user_id) DO UPDATE SET
            zone = excluded.zone, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
            one_a_day = excluded.one_a_day, language = excluded.language
        """,
        params,
    )


class PreferencesData:
    """What is kept of people's wishes."""

    tables = frozenset({"message_preferences", "stopped_topics"})

    def people(self, tx: Transaction, whom: Scope | None = None) -> Iterable[Scope]:
        """Everyone who has ever wished for something."""
        return people_in(tx, ((table, "user_id") for table in self.tables), whom)

    def export(self, tx: Transaction, scope: Scope) -> Mapping[str, object]:
        """Quiet hours, the digest, and what was stopped when."""
        return {
            "preferences": [
                {
                    "server": str(row["server_id"]),
                    "zone": row["zone"],
                    "quiet_from_minute": row["quiet_from"],
                    "quiet_until_minute": row["quiet_until"],
                    "one_a_day": bool(row["one_a_day"]),
                    "last_told_on": row["told_on"] and date.fromordinal(row["told_on"]).isoformat(),
                    "language": row["language"],
                }
                for row in theirs(tx, "message_preferences", scope)
            ],
            "stopped": [
                {"server": str(row["server_id"]), "topic": row["topic"], "stopped_at": instant(row["stopped_at"])}
                for row in theirs(tx, "stopped_topics", scope, by="topic")
            ],
        }

    def erase(self, tx: Transaction, scope: Scope) -> None:
        """Forget them."""
        for table in sorted(self.tables):
            forget_theirs(tx, table, scope)


def _preferences(row: Row) -> Preferences:
    quiet_from: int | None = row["quiet_from"]
    return Preferences(
        zone=row["zone"],
        quiet=None if quiet_from is None else QuietHours(quiet_from, row["quiet_until"]),
        one_a_day=bool(row["one_a_day"]),
        language=row["language"],
        told_on=row["told_on"],
        told_by=row["told_by"],
    )
