"""The ledger of migrations: what is applied, compared with the files, without loading the migration library.

The tables are those of yoyo-migrations. The digest of a file's content is the comment of its log entry.
"""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Protocol

from bot.errors import StartError

_EXISTS = {
    "sqlite": "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_yoyo_migration'",
    "postgresql": "SELECT 1 WHERE to_regclass('_yoyo_migration') IS NOT NULL",
}
_APPLIED = (
    "SELECT done.migration_id, entry.comment FROM _yoyo_migration AS done LEFT JOIN _yoyo_log AS entry"
    " ON entry.migration_hash = done.migration_hash AND entry.operation = 'apply'"
)


class _Connection(Protocol):
    """What the connections of both engines have in common."""

    def execute(self, query: Any, /) -> Any:  # noqa: ANN401 - each driver has its own types for both
        """Run a statement and give its cursor."""
        ...


def read_migrations(folder: Path) -> dict[str, str]:
    """The migrations in the folder in their order: name (without `.sql`) and digest of the content.

    Line ends are evened out, so that a checkout on Windows is no edit.
    """
    return {
        file.stem: hashlib.sha256(file.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
        for file in sorted(folder.glob("*.sql"))
    }


def read_applied(connection: _Connection, engine: str) -> dict[str, str | None]:
    """What the database says has been applied: name and digest; nothing for a new database."""
    if connection.execute(_EXISTS[engine]).fetchone() is None:
        return {}
    return {row[0]: row[1] for row in connection.execute(_APPLIED).fetchall()}


def find_pending(files: Mapping[str, str], applied: Mapping[str, str | None]) -> list[str]:
    """The names of the migrations that are still to be applied.

    Raises:
        StartError: The database is newer than the code, or an applied file has been edited.
    """
    unknown = sorted(applied.keys() - files.keys())
    if unknown:
        message = (
            f"The database is newer than this version of the bot (it knows {', '.join(unknown)}). "
            "It was left as it is; start the newer version, or restore a backup made by this one."
        )
        raise StartError(message)
    edited = sorted(name for name, digest in applied.items() if digest != files[name])
    if edited:
        message = (
            f"These migrations were edited after they had been applied: {', '.join(edited)}. "
            "The database was left as it is; put the files back and make a new migration for the change."
        )
        raise StartError(message)
    return [name for name in files if name not in applied]
