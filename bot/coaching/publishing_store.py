"""The SQL of what coaches do with forms, beside that of the versions themselves."""

from bot.coaching import versions_store
from bot.coaching.records import Version
from bot.storage.database import Transaction


def form_ids(tx: Transaction, server_id: int) -> list[str]:
    """The ids of the forms that a server has of its own, archived ones too, and of those that ship."""
    rows = tx.all(
        "SELECT DISTINCT form_id FROM coaching_forms WHERE server_id IN (:server, 0) ORDER BY form_id",
        {"server": server_id},
    )
    return [row["form_id"] for row in rows]


def set_note(tx: Transaction, version_id: str, note: str) -> None:
    """Keep what an author says has changed."""
    tx.run(
        "UPDATE coaching_versions SET note = :note WHERE version_id = :version", {"note": note, "version": version_id}
    )


def retire(tx: Transaction, server_id: int, form_id: str) -> None:
    """Offer no version of the server's own any more; the one that ships, if there is one, is offered again."""
    tx.run(
        "UPDATE coaching_versions SET state = 'retired'"
        " WHERE server_id = :server AND form_id = :form AND state = 'published'",
        {"server": server_id, "form": form_id},
    )


def drop_tryouts(tx: Transaction, version_id: str, user_id: int | None = None) -> None:
    """Forget the try-outs of a version: everybody's, or one person's."""
    tx.run(
        "DELETE FROM coaching_dialogues WHERE version_id = :version AND tryout = 1"
        " AND (CAST(:user AS BIGINT) IS NULL OR user_id = :user)",
        {"version": version_id, "user": user_id},
    )


def drop_draft(tx: Transaction, version: Version) -> None:
    """Forget a draft, with its try-outs; and its form, where that was all there was of it."""
    drop_tryouts(tx, version.version_id)
    versions_store.drop_draft(tx, version.version_id)
    tx.run(
        "DELETE FROM coaching_forms WHERE server_id = :server AND form_id = :form AND archived = 0 AND NOT EXISTS"
        " (SELECT 1 FROM coaching_versions AS version WHERE version.server_id = :server AND version.form_id = :form)",
        {"server": version.server_id, "form": version.form_id},
    )


def drop_oldest(tx: Transaction, server_id: int, form_id: str) -> bool:
    """Forget the oldest version that is neither offered nor a draft, and that nobody has a dialogue of.

    False: there is none.
    """
    row = tx.one(
        "SELECT version_id FROM coaching_versions AS version WHERE server_id = :server AND form_id = :form"
        " AND state = 'retired' AND NOT EXISTS"
        " (SELECT 1 FROM coaching_dialogues AS dialogue WHERE dialogue.version_id = version.version_id)"
        " ORDER BY number LIMIT 1",
        {"server": server_id, "form": form_id},
    )
    if row is None:
        return False
    tx.run("DELETE FROM coaching_versions WHERE version_id = :version", {"version": row["version_id"]})
    return True
