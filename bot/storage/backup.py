"""Backups: made while the bot runs, verified, and kept no longer than promised."""

import contextlib
import os
import sqlite3
from pathlib import Path

from bot.clock import Clock
from bot.errors import StartError
from bot.storage.pg_tools import run_tool

_PREFIX = "creative-clusters-"
_STAMP = "%Y%m%dT%H%M%SZ"


def back_up_sqlite(path: Path, folder: Path, clock: Clock) -> Path:
    """Copy the database into the folder while it is in use, and give the new file.

    The copy holds what was committed when it began and none of the pages that have been deleted from.

    Raises:
        StartError: The folder can't be written, or there is no room.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _free_name(folder, clock, ".db")
        unfinished = target.with_suffix(".tmp")
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
                connection.execute("VACUUM INTO :target", {"target": str(unfinished)})
            keep(unfinished, target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except (OSError, sqlite3.Error) as error:
        message = f"No backup could be written to {folder}: {error}."
        raise StartError(message) from error
    return target


def back_up_postgres(url: str, folder: Path, clock: Clock) -> Path:
    """Dump the database into the folder while it is in use, and give the new file.

    Raises:
        StartError: There is no `pg_dump`, or it failed; the message says what to do.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = _free_name(folder, clock, ".dump")
        unfinished = target.with_suffix(".tmp")
        unfinished.unlink(missing_ok=True)
        os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            run_tool("pg_dump", url, "--format=custom", f"--file={unfinished}")
            keep(unfinished, target)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
    except OSError as error:
        message = f"No backup could be written to {folder}: {error}."
        raise StartError(message) from error
    return target


def keep(unfinished: Path, target: Path) -> None:
    """Give a finished file its name, so that it is there after a power cut, whole or not at all."""
    descriptor = os.open(unfinished, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    unfinished.rename(target)
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in the folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _free_name(folder: Path, clock: Clock, suffix: str) -> Path:
    stamp = clock.now().strftime(_STAMP)
    target = folder / f"{_PREFIX}{stamp}{suffix}"
    counter = 2
    while target.exists():
        target = folder / f"{_PREFIX}{stamp}-{counter}{suffix}"
        counter += 1
    return target
