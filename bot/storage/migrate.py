"""Brings the schema up to date at start: numbered .sql files, a backup first, all or nothing."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import structlog

from bot.clock import Clock
from bot.storage.ledger import find_pending, read_applied, read_migrations
from bot.storage.sqlite_file import connect_migrator, explain

BackUp = Callable[[], object]
"""Makes a backup of the database that is about to be changed."""

_log = structlog.stdlib.get_logger(__name__)


def migrate(engine: str, connect: Callable[[], Any], folder: Path, clock: Clock, back_up: BackUp | None) -> list[str]:
    """Apply what is pending and give the names of it. Blocks, so it belongs on a thread.

    Args:
        engine: "sqlite" or "postgresql".
        connect: Opens a connection in autocommit mode.
        folder: Where the numbered files are.
        clock: For the ledger.
        back_up: Makes a backup; called only when a database that holds something is to be changed.

    Raises:
        StartError: The database is newer than the code, a file was edited after it had been applied, or a
            migration failed. The data is left as it was.
    """
    files = read_migrations(folder)
    with contextlib.closing(connect()) as connection:
        applied = read_applied(connection, engine)
    pending = find_pending(files, applied)
    if not pending:
        return []
    if applied and back_up is not None:
        back_up()
    # The library is heavy, and at most starts there is nothing to do for it.
    from bot.storage.applier import apply  # noqa: PLC0415

    apply(engine, connect, folder, {name: files[name] for name in pending}, clock.now())
    _log.info("database migrated", engine=engine, migrations=pending)
    return pending


def migrate_sqlite(path: Path, folder: Path, clock: Clock, back_up: BackUp | None) -> list[str]:
    """Bring an SQLite file up to date, as `migrate` does."""

    def connect() -> sqlite3.Connection:
        return connect_migrator(path)

    try:
        return migrate("sqlite", connect, folder, clock, back_up)
    except sqlite3.Error as error:
        raise explain(error, path) from error
