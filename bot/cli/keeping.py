"""`creative-clusters migrate`, `backup` and `restore`: looking after the data."""

import asyncio
import sys
from pathlib import Path

from bot.cli import say
from bot.clock import SystemClock
from bot.errors import StartError
from bot.logs import setup_logging
from bot.settings import Settings, load_settings
from bot.storage import restore as restoring
from bot.storage.backup import KEEP_DAYS
from bot.storage.backup import backup as write_backup
from bot.storage.erasures import ErasureLog
from bot.storage.opening import open_database
from bot.storage.urls import sqlite_path
from migrations import MIGRATIONS


def migrate() -> int:
    """Make the database or bring it up to date, after a backup; gives the exit code.

    Raises:
        StartError: It can't be done; the data are as they were.
    """
    asyncio.run(_open_once(_settings()))
    say("The database is up to date.")
    return 0


def backup(folder: Path | None) -> int:
    """Back the database up into the folder, or into that of the settings; gives the exit code.

    Raises:
        StartError: It can't be done.
    """
    settings = _settings()
    path = sqlite_path(settings.database_url)
    if path is not None and not path.exists():
        message = f"There is no database at {path} yet, so there is nothing to back up."
        raise StartError(message)
    made = write_backup(settings.database_url, folder or settings.backups_folder, SystemClock())
    say(f"The backup is {made}. It holds personal data: keep it encrypted, and for at most {KEEP_DAYS} days.")
    return 0


def restore(file: Path, *, sure: bool) -> int:
    """Put a backup in the database's place, and erase again who was erased since; gives the exit code.

    Args:
        file: The backup.
        sure: Do it without asking first.

    Raises:
        StartError: It can't be done; the data are as they were.
    """
    settings = _settings()
    restoring.verify(file, MIGRATIONS)
    if not sure and not _confirmed(file):
        say("Nothing was changed.")
        return 1
    erased = ErasureLog(settings.data_folder)
    erased.prepare()
    # Knowing whose data is where takes every feature there is.
    from bot.wiring import personal_registry  # noqa: PLC0415

    registry = personal_registry()
    done = restoring.restore(
        file,
        settings.database_url,
        migrations=MIGRATIONS,
        clock=SystemClock(),
        replay=restoring.Replay(erased, registry.people, registry.erase),
    )
    say(f"{file} is restored. Entries of people erased again: {done.erased}.")
    if done.kept is not None:
        say(f"What was there before is kept as {done.kept}: personal data, to be deleted when all is well.")
    return 0


def _confirmed(file: Path) -> bool:
    if not sys.stdin.isatty():
        raise StartError("There is nobody to ask. Add --yes to restore without a question.")
    say(f"{file} is sound. What happened after it was made will be gone from the bot. Restore it? [y/N]")
    return sys.stdin.readline().strip().lower() in {"y", "yes"}


def _settings() -> Settings:
    settings = load_settings()
    setup_logging(settings.log_level, settings.log_format)
    return settings


async def _open_once(settings: Settings) -> None:
    database = await open_database(
        settings.database_url, migrations=MIGRATIONS, backups=settings.backups_folder, clock=SystemClock()
    )
    await database.close()
