"""The SQL of forms and their versions."""

import json
from hashlib import sha256

from bot.coaching.nameless import nameless
from bot.coaching.records import SHIPPED, Dialogue, Publication, Version
from bot.storage.database import Row, Transaction

_COLUMNS = (
    "version_id, server_id, form_id, number, state, filename, digest, titles, note, author_user_id,"
    " created_at, published_at"
)
"""All but the file, which is large and seldom wanted."""


def digest_of(file: bytes) -> str:
    """By what a file is known again."""
    return sha256(file).hexdigest()


def add(tx: Transaction, version: Version, file: bytes) -> None:
    """Keep a new version with its file, and its form if that is new."""
    tx.run(
        "INSERT INTO coaching_forms (server_id, form_id, archived, created_at) VALUES (:server, :form, 0, :now)"
        " ON CONFLICT (server_id, form_id) DO NOTHING",
        {"server": version.server_id, "form": version.form_id, "now": version.created_at},
    )
    tx.run(
        f"INSERT INTO coaching_versions ({_COLUMNS}, file)"  # noqa: S608 - a constant
        " VALUES (:version, :server, :form, :number, :state, :filename, :digest, :titles, :note, :author,"
        " :created, :published, :file)",
        {
            "version": version.version_id,
            "server": version.server_id,
            "form": version.form_id,
            "number": version.number,
            "state": version.state.value,
            "filename": version.filename,
            "digest": version.digest,
            "titles": json.dumps(dict(version.titles), ensure_ascii=False),
            "note": version.note,
            "author": version.author_id,
            "created": version.created_at,
            "published": version.published_at,
            "file": file,
        },
    )


def next_number(tx: Transaction, server_id: int, form_id: str) -> int:
    """The number of the form's next version on that server."""
    row = tx.one(
        "SELECT MAX(number) AS last FROM coaching_versions WHERE server_id = :server AND form_id = :form",
        {"server": server_id, "form": form_id},
    )
    return 1 + ((row["last"] if row else None) or 0)


def publish(tx: Transaction, version: Version, now: int) -> None:
    """Offer this version; the one that was offered before is retired, and the form is out of the archive."""
    retire(tx, version.server_id, version.form_id)
    tx.run(
        "UPDATE coaching_versions SET state = 'published', published_at = COALESCE(published_at, :now)"
        " WHERE version_id = :version",
        {"version": version.version_id, "now": now},
    )
    archive(tx, version.server_id, version.form_id, archived=False, now=now)


def retire(tx: Transaction, server_id: int, form_id: str) -> None:
    """Offer no version of the server's own any more; the one that ships, if there is one, is offered again."""
    tx.run(
        "UPDATE coaching_versions SET state = 'retired'"
        " WHERE server_id = :server AND form_id = :form AND state = 'published'",
        {"server": server_id, "form": form_id},
    )


def archive(tx: Transaction, server_id: int, form_id: str, *, archived: bool, now: int) -> None:
    """Offer the form no more on that server, or again. For one that ships this makes a row of the server's own."""
    tx.run(
        "INSERT INTO coaching_forms (server_id, form_id, archived, created_at) VALUES (:server, :form, :archived, :now)"
        " ON CONFLICT (server_id, form_id) DO UPDATE SET archived = excluded.archived",
        {"server": server_id, "form": form_id, "archived": int(archived), "now": now},
    )


def is_archived(tx: Transaction, server_id: int, form_id: str) -> bool:
    """Whether the server offers this form no more."""
    row = tx.one(
        "SELECT archived FROM coaching_forms WHERE server_id = :server AND form_id = :form",
        {"server": server_id, "form": form_id},
    )
    return row is not None and bool(row["archived"])


def form_ids(tx: Transaction, server_id: int) -> list[str]:
    """The ids of the forms that a server has of its own, archived ones too, and of those that ship."""
    rows = tx.all(
        "SELECT DISTINCT form_id FROM coaching_forms WHERE server_id IN (:server, :shipped) ORDER BY form_id",
        {"server": server_id, "shipped": SHIPPED},
    )
    return [row["form_id"] for row in rows]


def by_id(tx: Transaction, version_id: str) -> Version | None:
    """The version of that id, on whatever server; the caller checks that it may be used there."""
    row = tx.one(
        f"SELECT {_COLUMNS} FROM coaching_versions WHERE version_id = :version",  # noqa: S608 - a constant
        {"version": version_id},
    )
    return version_of(row) if row else None


def of_dialogue(tx: Transaction, dialogue: Dialogue) -> Version:
    """The version that a dialogue goes through, which is kept for as long as the dialogue is."""
    [row] = tx.all(
        f"SELECT {_COLUMNS} FROM coaching_versions WHERE version_id = :version",  # noqa: S608 - a constant
        {"version": dialogue.version_id},
    )
    return version_of(row)


def by_digest(tx: Transaction, server_id: int, form_id: str, digest: str) -> Version | None:
    """The newest version with exactly that file."""
    row = tx.one(
        f"SELECT {_COLUMNS} FROM coaching_versions"  # noqa: S608 - a constant
        " WHERE server_id = :server AND form_id = :form AND digest = :digest ORDER BY number DESC LIMIT 1",
        {"server": server_id, "form": form_id, "digest": digest},
    )
    return version_of(row) if row else None


def of_form(tx: Transaction, server_id: int, form_id: str) -> list[Version]:
    """All versions of a form on that server, the newest first."""
    rows = tx.all(
        f"SELECT {_COLUMNS} FROM coaching_versions"  # noqa: S608 - a constant
        " WHERE server_id = :server AND form_id = :form ORDER BY number DESC",
        {"server": server_id, "form": form_id},
    )
    return [version_of(row) for row in rows]


def offered(tx: Transaction, server_id: int) -> list[Version]:
    """What members can start on a server, by form: its own published versions, and those that ship otherwise."""
    rows = tx.all(
        f"SELECT {_COLUMNS} FROM coaching_versions AS version"  # noqa: S608 - a constant
        " WHERE state = 'published' AND server_id IN (:server, :shipped)"
        " AND NOT EXISTS (SELECT 1 FROM coaching_forms AS form WHERE form.server_id = :server"
        "  AND form.form_id = version.form_id AND form.archived = 1)"
        " AND (server_id = :server OR NOT EXISTS (SELECT 1 FROM coaching_versions AS own"
        "  WHERE own.server_id = :server AND own.form_id = version.form_id AND own.state = 'published'))"
        " ORDER BY form_id",
        {"server": server_id, "shipped": SHIPPED},
    )
    return [version_of(row) for row in rows]


def offered_of(tx: Transaction, server_id: int, form_id: str) -> Version | None:
    """The version of a form that members can start on a server."""
    return next((version for version in offered(tx, server_id) if version.form_id == form_id), None)


def file_of(tx: Transaction, version_id: str) -> bytes | None:
    """The spreadsheet itself."""
    row = tx.one("SELECT file FROM coaching_versions WHERE version_id = :version", {"version": version_id})
    return bytes(row["file"]) if row else None


def set_note(tx: Transaction, version_id: str, note: str) -> None:
    """Keep what an author says has changed."""
    tx.run(
        "UPDATE coaching_versions SET note = :note WHERE version_id = :version", {"note": note, "version": version_id}
    )


def take_names_out(tx: Transaction, version_id: str) -> None:
    """Keep a version's file without the names in its properties, if it was taken in with them."""
    before = file_of(tx, version_id) or b""
    file = nameless(before)
    if file != before:
        tx.run(
            "UPDATE coaching_versions SET file = :file, digest = :digest WHERE version_id = :version",
            {"file": file, "digest": digest_of(file), "version": version_id},
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
    tx.run("DELETE FROM coaching_versions WHERE version_id = :version", {"version": version.version_id})
    tx.run(
        "DELETE FROM coaching_forms WHERE server_id = :server AND form_id = :form AND archived = 0 AND NOT EXISTS"
        " (SELECT 1 FROM coaching_versions AS version WHERE version.server_id = :server AND version.form_id = :form)",
        {"server": version.server_id, "form": version.form_id},
    )


def drop_oldest(tx: Transaction, server_id: int, form_id: str) -> None:
    """Forget the oldest version that is neither offered nor a draft, and that nobody has a dialogue of, if any is."""
    tx.run(
        "DELETE FROM coaching_versions WHERE version_id = (SELECT version_id FROM coaching_versions AS version"
        " WHERE server_id = :server AND form_id = :form AND state = 'retired' AND NOT EXISTS"
        " (SELECT 1 FROM coaching_dialogues AS dialogue WHERE dialogue.version_id = version.version_id)"
        " ORDER BY number LIMIT 1)",
        {"server": server_id, "form": form_id},
    )


def version_of(row: Row) -> Version:
    """A row of the table as the services know it."""
    return Version(
        version_id=row["version_id"],
        server_id=row["server_id"],
        form_id=row["form_id"],
        number=row["number"],
        state=Publication(row["state"]),
        filename=row["filename"],
        digest=row["digest"],
        titles=json.loads(row["titles"]),
        note=row["note"],
        author_id=row["author_user_id"],
        created_at=row["created_at"],
        published_at=row["published_at"],
    )
