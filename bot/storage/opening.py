"""Opens the database that a URL names: checked, locked, migrated and ready."""

import asyncio
from functools import partial
from pathlib import Path

from bot.clock import Clock
from bot.storage.backup import backup
from bot.storage.database import Database
from bot.storage.migrate import BackUp, migrate, migrate_sqlite
from bot.storage.pg_tools import require_driver
from bot.storage.sqlite import SqliteDatabase
from bot.storage.sqlite_file import check_file, lock_file, make_file
from bot.storage.urls import sqlite_path


async def open_database(url: str, *, migrations: Path, backups: Path | None, clock: Clock) -> Database:
    """Open the database, and make it or bring it up to date first where that is needed.

    Args:
        url: `sqlite:///path` or `postgresql://...`.
        migrations: The folder with the numbered files.
        backups: Where a backup goes before a migration; None for none.
        clock: For the ledger and the backup's name.

    Raises:
        StartError: It can't be opened; the message says what to do.
    """
    path = sqlite_path(url)
    back_up = None if backups is None else partial(backup, url, backups, clock)
    if path is None:
        return await _open_postgres(url, migrations, clock, back_up)
    return await _open_sqlite(path, migrations, clock, back_up)


async def _open_sqlite(path: Path, migrations: Path, clock: Clock, back_up: BackUp | None) -> Database:
    await asyncio.to_thread(make_file, path)
    lock = lock_file(path)
    try:
        await asyncio.to_thread(check_file, path)
        await asyncio.to_thread(migrate_sqlite, path, migrations, clock, back_up)
    except BaseException:
        lock.release()
        raise
    return await SqliteDatabase.open(path, lock)


async def _open_postgres(url: str, migrations: Path, clock: Clock, back_up: BackUp | None) -> Database:
    require_driver()
    from bot.storage import pg_apart, pg_lock, postgres  # noqa: PLC0415 - an optional extra

    keeper = await asyncio.to_thread(pg_lock.lock_database, url)
    try:
        # What a killed restore left there may hold people who were erased.
        await asyncio.to_thread(pg_apart.clear, keeper)
        connect = partial(pg_lock.connect, url)
        await asyncio.to_thread(migrate, "postgresql", connect, migrations, clock, back_up)
    except BaseException:
        pg_lock.unlock_database(keeper)
        raise
    return await postgres.PostgresDatabase.open(url, keeper)
