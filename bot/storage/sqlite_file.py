"""The SQLite file itself: making it, checking it, locking it, and saying plainly what is wrong with it."""

import contextlib
import os
import sqlite3
from pathlib import Path

from filelock import FileLock, Timeout

from bot.errors import StartError

BUSY_SECONDS = 5.0
"""How long a statement waits for another connection to the file before it fails."""

_WRITER_SETTINGS = (
    "PRAGMA journal_mode=WAL",  # readers beside the writer
    "PRAGMA synchronous=FULL",  # an answered commit survives a power cut
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",  # what is deleted is overwritten
)
_READER_SETTINGS = ("PRAGMA query_only=ON",)
_MIGRATOR_SETTINGS = tuple(setting for setting in _WRITER_SETTINGS if "foreign_keys" not in setting)


def connect_writer(path: Path) -> sqlite3.Connection:
    """Open the file for writing; transactions are begun and ended by the caller."""
    return _connect(path, _WRITER_SETTINGS)


def connect_reader(path: Path) -> sqlite3.Connection:
    """Open the file for reading only."""
    return _connect(path, _READER_SETTINGS)


def connect_migrator(path: Path) -> sqlite3.Connection:
    """Open the file for a change of the schema: foreign keys are checked at its end, not at each step."""
    return _connect(path, _MIGRATOR_SETTINGS)


def _connect(path: Path, settings: tuple[str, ...]) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None, cached_statements=256)
    try:
        connection.row_factory = sqlite3.Row
        for setting in settings:
            connection.execute(setting).close()
    except BaseException:
        connection.close()
        raise
    return connection


def make_file(path: Path) -> None:
    """Make the file and its folder where they are missing; the file is for the bot's own user alone."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        message = (
            f"The database {path} can't be made or written ({error.strerror}). "
            "Choose another place in DATABASE_URL, or give the bot's user the right to write there."
        )
        raise StartError(message) from error


def check_file(path: Path) -> None:
    """Make sure that the file is a sound database that can be written.

    `quick_check` reads the whole file: 0.06 s for 180 MiB that the system has in memory.

    Raises:
        StartError: It is not.
    """
    try:
        with contextlib.closing(connect_writer(path)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("ROLLBACK")
            finding = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.Error as error:
        raise explain(error, path) from error
    if finding != "ok":
        raise StartError(_corrupt(path, "its integrity check fails"))


def explain(error: sqlite3.Error, path: Path) -> StartError:
    """What an operator should know about this error, and what to do about it."""
    name = _name(error)
    if tells_of_damage(error):
        return StartError(_corrupt(path, str(error)))
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM")):
        return StartError(
            f"The database {path} can't be written ({error}). "
            "Give the bot's user the right to write the file and its folder."
        )
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return StartError(
            f"The database {path} is locked by another program ({error}). "
            "Close what has it open (another bot, a database browser), then start again."
        )
    if name.startswith("SQLITE_FULL"):
        return StartError(f"There is no room left on the disk of the database {path}.")
    return StartError(f"The database {path} can't be opened: {error} ({name or type(error).__name__}).")


def tells_of_damage(error: sqlite3.Error) -> bool:
    """Whether it is the file itself that is wrong."""
    return _name(error).startswith(("SQLITE_NOTADB", "SQLITE_CORRUPT"))


def tells_of_room(error: sqlite3.Error) -> bool:
    """Whether it is the disk that is full or broken."""
    return _name(error).startswith(("SQLITE_FULL", "SQLITE_IOERR"))


def _name(error: sqlite3.Error) -> str:
    # Missing where Python itself raised the error; its own text then has to do.
    return getattr(error, "sqlite_errorname", "")


def _corrupt(path: Path, finding: str) -> str:
    return (
        f"The database {path} is damaged or is no database ({finding}). It was left as it is; "
        "restore the newest backup with `creative-clusters restore`."
    )


def lock_file(path: Path) -> FileLock:
    """Keep other processes off the database; the lock ends with this process at the latest.

    Raises:
        StartError: Another process has it.
    """
    # The lock is taken and given back on different threads, hence not thread-local.
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0, mode=0o600, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        message = f"The database {path} is in use by another process of the bot. Stop that one first."
        raise StartError(message) from error
    except OSError as error:
        message = (
            f"The lock {lock.lock_file} beside the database can't be taken ({error.strerror}). "
            "Give the bot's user the right to write that folder."
        )
        raise StartError(message) from error
    return lock
