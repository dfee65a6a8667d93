"""One look into the database beside whoever has it open: a command reads while the bot runs."""

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from bot.errors import StartError
from bot.storage.database import Transaction
from bot.storage.ledger import find_pending, read_applied, read_migrations
from bot.storage.pg_tools import require_driver
from bot.storage.sqlite_file import connect_reader, explain
from bot.storage.sqlite_jobs import SqliteTransaction
from bot.storage.urls import sqlite_path

T = TypeVar("T")


def read_beside(url: str, migrations: Path, work: Callable[[Transaction], T]) -> T:
    """Run `work` in one transaction that only reads. It takes no lock, and changes nothing.

    Raises:
        StartError: There is no database yet, it can't be read, or it is of another version than the code.
    """
    path = sqlite_path(url)
    if path is None:
        return _read_postgres(url, migrations, work)
    if not path.exists():
        message = f"There is no database at {path} yet. The bot makes it when it is started for the first time."
        raise StartError(message)
    try:
        with contextlib.closing(connect_reader(path)) as connection:
            _require_current(migrations, read_applied(connection, "sqlite"))
            connection.execute("BEGIN")
            return work(SqliteTransaction(connection))
    except sqlite3.Error as error:
        raise explain(error, path) from error


def _read_postgres(url: str, migrations: Path, work: Callable[[Transaction], T]) -> T:
    require_driver()
    from bot.storage import pg_lock, postgres  # noqa: PLC0415 - an optional extra

    with contextlib.closing(pg_lock.connect(url)) as connection:
        _require_current(migrations, read_applied(connection, "postgresql"))
        return postgres.read_alone(connection, work)


def _require_current(migrations: Path, applied: dict[str, str | None]) -> None:
    if find_pending(read_migrations(migrations), applied):
        raise StartError("The database is older than this version of the bot. Bring it up to date first: migrate.")
