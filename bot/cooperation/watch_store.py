"""The SQL of watching: who changed, and what was added to the words, since both were last held against requests."""

from bot.privacy.model import CONSENT_VERSIONS, ConsentPurpose
from bot.storage.database import Transaction

_WATCHED = (
    "SELECT DISTINCT r.server_id AS server_id, w.seen_until AS seen_until FROM cooperation_requests r"
    " JOIN cooperation_watches w ON w.server_id = r.server_id"
    " WHERE r.state = 'open' AND r.watching = 1 AND r.away = 0 AND r.hidden_reason IS NULL"
)
"""The servers on which an author wants to be told, each with until when it was looked through."""

_CHANGED = (
    f"SELECT s.server_id AS server_id, i.user_id AS user_id, i.confirmed_at AS changed FROM ({_WATCHED}) s"  # noqa: S608
    " JOIN introductions i ON i.server_id = s.server_id"
    " WHERE i.listed = 1 AND i.confirmed_at >= s.seen_until"
    " UNION SELECT s.server_id, c.user_id, c.decided_at FROM"
    f" ({_WATCHED}) s JOIN consents c ON c.server_id = s.server_id"
    " WHERE c.counted = 1 AND c.granted = 1 AND c.purpose = :purpose AND c.version = :version"
    " AND c.decided_at >= s.seen_until"
)
"""Who introduced themselves, confirmed that, or consented to be matched since."""

_TAUGHT = (
    f"SELECT s.server_id AS server_id, v.added_at AS changed FROM ({_WATCHED}) s"  # noqa: S608 - constants
    " JOIN vocabulary_words v ON v.server_id = s.server_id WHERE v.added_at >= s.seen_until"
)
"""Where moderators added a word since: whoever wrote it a year ago may fit only now."""


def next_change(tx: Transaction) -> int | None:
    """The first change that nobody has looked at, in epoch seconds."""
    changes = f"SELECT changed FROM ({_CHANGED}) people UNION ALL SELECT changed FROM ({_TAUGHT}) words"  # noqa: S608
    row = tx.one(f"SELECT MIN(changed) AS due FROM ({changes}) found", _params())  # noqa: S608 - constants
    return row["due"] if row else None


def changed(tx: Transaction, before: int) -> dict[int, list[int]]:
    """By server, who changed before that instant and was not looked at since."""
    rows = tx.all(
        f"SELECT DISTINCT server_id, user_id FROM ({_CHANGED}) found"  # noqa: S608 - constants
        " WHERE changed < :before ORDER BY server_id, user_id",
        {**_params(), "before": before},
    )
    found: dict[int, list[int]] = {}
    for row in rows:
        found.setdefault(row["server_id"], []).append(row["user_id"])
    return found


def taught(tx: Transaction, before: int) -> dict[int, int]:
    """The servers to whose words something was added before that instant, each with when the first of it was."""
    rows = tx.all(
        f"SELECT server_id, MIN(changed) AS since FROM ({_TAUGHT}) found WHERE changed < :before"  # noqa: S608
        " GROUP BY server_id",
        {"before": before},
    )
    return {row["server_id"]: row["since"] for row in rows}


def begin(tx: Transaction, server_id: int, now: int) -> None:
    """An author wants to be told from now on; whoever is there already was shown to them.

    While nobody wanted to be told, nobody was looked at: that time is left out. It is for before the author's request
    says so itself.
    """
    watched = tx.one(f"SELECT 1 AS there FROM ({_WATCHED}) s WHERE server_id = :server", {"server": server_id})  # noqa: S608
    tx.run(
        "INSERT INTO cooperation_watches (server_id, seen_until) VALUES (:server, :now)"
        " ON CONFLICT (server_id) DO UPDATE SET seen_until = excluded.seen_until WHERE :gap = 1",
        {"server": server_id, "now": now, "gap": int(watched is None)},
    )


def seen(tx: Transaction, server_id: int, until: int) -> None:
    """Everybody who changed before that instant was looked at."""
    tx.run(
        "UPDATE cooperation_watches SET seen_until = :until WHERE server_id = :server",
        {"server": server_id, "until": until},
    )


def _params() -> dict[str, str | int]:
    purpose = ConsentPurpose.MATCHING
    return {"purpose": purpose.value, "version": CONSENT_VERSIONS[purpose]}
