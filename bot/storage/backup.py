"""Backups: made while the bot runs, and kept no longer than was promised."""

import contextlib
import os
import re
import sqlite3
from collections.abc import Callable, Generator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from bot.clock import Clock
from bot.errors import StartError
from bot.storage.pg_tools import SCRATCH, run_tool
from bot.storage.sqlite_file import explain, tells_of_room
from bot.storage.urls import sqlite_path

KEEP_DAYS = 30
"""How long a backup is kept: the privacy text promises that what was erased is gone from them after this."""

_STAMP = "%Y%m%dT%H%M%SZ"
_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file; it would take a killed process's for that of the next file of the same name."""
_NAME = re.compile(rf"-(?P<stamp>\d{{8}}T\d{{6}}Z)(-\d+)?\.(db|dump|tmp)({'|'.join(_BESIDE)})?$")


def backup(url: str, folder: Path, clock: Clock) -> Path:
    """Copy the database into the folder while it is in use, and give the new file (mode 0600).

    Blocks, so it belongs on a thread. SQLite: 196 MiB in 0.35 s under writes.

    Raises:
        StartError: The folder can't be written, there is no room, or PostgreSQL's `pg_dump` is missing.
    """
    path = sqlite_path(url)
    if path is None:
        return _write(folder, clock, ".dump", partial(_dump_postgres, url))
    return _write(folder, clock, ".db", partial(_back_up_sqlite, path))


def made_at(file: Path) -> datetime | None:
    """When the copy with this name was begun; None for a name that doesn't tell."""
    found = _NAME.search(file.name)
    return datetime.strptime(found["stamp"], _STAMP).replace(tzinfo=UTC) if found else None


def prune(folder: Path, clock: Clock, keep_days: int) -> list[Path]:
    """Delete the copies in the folder that are older than that, unfinished ones too, and give their names."""
    oldest = clock.now() - timedelta(days=keep_days)
    gone = [file for file in sorted(folder.glob("*")) if (made := made_at(file)) and made < oldest]
    for file in gone:
        file.unlink()
    return gone


def name_copy(folder: Path, prefix: str, made: datetime, suffix: str) -> Path:
    """A name for a copy of what was so at that instant, which is not taken yet."""
    stamp = made.strftime(_STAMP)
    name, number = f"{prefix}-{stamp}{suffix}", 1
    while (folder / name).exists():
        number += 1
        name = f"{prefix}-{stamp}-{number}{suffix}"
    return folder / name


def copy_sqlite(path: Path, target: Path) -> None:
    """Copy what is committed now, and none of the space that deleted data may have left."""
    source = f"{path.absolute().as_uri()}?mode=rw"  # rather fail than make an empty database
    with contextlib.closing(sqlite3.connect(source, uri=True, isolation_level=None)) as connection:
        # Of a file that is damaged, VACUUM would say that it can't open the target.
        connection.execute("SELECT count(*) FROM sqlite_master").close()
        connection.execute("VACUUM INTO :target", {"target": str(target)})


@contextlib.contextmanager
def whole_or_nothing(target: Path, unfinished: Path | None = None) -> Generator[Path]:
    """An empty file (0600) to be filled; afterwards it is on disk under the target's name, or not at all.

    Args:
        target: The name it gets.
        unfinished: The one it has until then; the target's with `.tmp` by default. It is what a kill leaves.
    """
    unfinished = unfinished or target.with_suffix(".tmp")
    _discard(unfinished)
    os.close(os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        yield unfinished
        _sync(unfinished)
        unfinished.replace(target)
        _sync(target.parent)
    except BaseException:
        _discard(unfinished)
        raise


def discard_log(path: Path) -> None:
    """Delete what SQLite may have left beside a file of this name."""
    for suffix in _BESIDE:
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _discard(path: Path) -> None:
    path.unlink(missing_ok=True)
    discard_log(path)


def _sync(path: Path) -> None:
    """Make a file's content, or the names in a folder, survive a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write(folder: Path, clock: Clock, suffix: str, fill: Callable[[Path], None]) -> Path:
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        target = name_copy(folder, "creative-clusters", clock.now(), suffix)
        with whole_or_nothing(target) as unfinished:
            fill(unfinished)
    except (OSError, sqlite3.Error) as error:
        message = f"No backup could be written to {folder}: {error}."
        raise StartError(message) from error
    return target


def _back_up_sqlite(path: Path, target: Path) -> None:
    try:
        copy_sqlite(path, target)
    except sqlite3.Error as error:
        if tells_of_room(error):
            raise
        raise explain(error, path) from error


def _dump_postgres(url: str, target: Path) -> None:
    what = ("--format=custom", "--no-owner", "--no-privileges", f"--exclude-schema={SCRATCH}")
    run_tool("pg_dump", *what, f"--file={target}", url=url)
