"""Bringing a backup back: verified first, the present data kept aside, and the erased erased again."""

import contextlib
import shutil
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.clock import Clock
from bot.errors import StartError
from bot.storage import pg_restore
from bot.storage.backup import copy_sqlite, discard_log, made_at, name_copy, whole_or_nothing
from bot.storage.database import Transaction
from bot.storage.erasures import ErasureLog
from bot.storage.ledger import find_pending, read_applied, read_migrations
from bot.storage.migrate import migrate_sqlite
from bot.storage.personal import Scope
from bot.storage.sqlite_file import connect_writer, explain, lock_file, make_file, tells_of_damage
from bot.storage.sqlite_jobs import SqliteTransaction
from bot.storage.urls import sqlite_path


@dataclass(frozen=True, slots=True)
class Replay:
    """How to erase again who was erased after the backup; the functions are those of `PersonalRegistry`."""

    log: ErasureLog
    people: Callable[[Transaction], Iterable[Scope]]
    erase: Callable[[Transaction, Iterable[Scope]], None]

    def run(self, tx: Transaction, backup: Path) -> int:
        """Erase them, and give how many there were.

        When the backup's name doesn't tell its age, everyone who was ever erased is erased.
        """
        made = made_at(backup)
        digests = self.log.since(0 if made is None else int(made.timestamp()))
        found = [scope for scope in self.people(tx) if self.log.matches(scope, digests)]
        self.erase(tx, found)
        return len(found)


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of it, for the operator.

    Attributes:
        kept: Where the data is that was there before; None if there was none.
        erased: How many entries of people were erased again.
    """

    kept: Path | None
    erased: int


def verify(backup: Path, migrations: Path) -> None:
    """Make sure that a backup is whole and of this version of the bot or an earlier one. Changes nothing.

    Raises:
        StartError: It is not.
    """
    if not backup.is_file():
        message = f"There is no backup {backup}."
        raise StartError(message)
    applied = pg_restore.read_applied(backup) if _is_dump(backup) else _check_sqlite(backup)
    if not applied:
        message = f"{backup} is not a backup of this bot: it has no record of migrations."
        raise StartError(message)
    find_pending(read_migrations(migrations), applied)


def _is_dump(backup: Path) -> bool:
    return backup.suffix == ".dump"


def _check_sqlite(backup: Path) -> dict[str, str | None]:
    try:
        source = f"{backup.absolute().as_uri()}?mode=ro"
        with contextlib.closing(sqlite3.connect(source, uri=True)) as connection:
            finding = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
            broken = connection.execute("PRAGMA foreign_key_check").fetchone()
            applied = read_applied(connection, "sqlite")
    except sqlite3.Error as error:
        raise (_damaged(backup) if tells_of_damage(error) else explain(error, backup)) from error
    if finding != "ok" or broken is not None:
        raise _damaged(backup)
    return applied


def _damaged(backup: Path) -> StartError:
    return StartError(f"The backup {backup} is damaged. Nothing was changed; try an earlier one.")


def restore(backup: Path, url: str, *, migrations: Path, clock: Clock, replay: Replay) -> Restored:
    """Put a backup in the place of the present data. Blocks, and needs the bot to be stopped.

    Raises:
        StartError: The backup is not sound or of the other engine, or the bot is running. The data stays.
    """
    verify(backup, migrations)
    path = sqlite_path(url)
    if (path is None) != _is_dump(backup):
        message = f"{backup} is a backup of the other engine than that of DATABASE_URL."
        raise StartError(message)
    if path is None:
        kept, erased = pg_restore.restore(backup, url, migrations, clock, replay.run)
        return Restored(kept, erased)
    make_file(path)
    lock = lock_file(path)
    try:
        return _restore_sqlite(backup, path, migrations, clock, replay)
    except (OSError, sqlite3.Error) as error:
        message = f"{backup} could not be restored: {error}. Nothing was put in the place of {path}."
        raise StartError(message) from error
    finally:
        lock.release()


def _restore_sqlite(backup: Path, path: Path, migrations: Path, clock: Clock, replay: Replay) -> Restored:
    # If this is killed, what stays is as old as the backup, and goes when that has to go.
    name = name_copy(path.parent, f"{path.stem}-restoring", made_at(backup) or clock.now(), ".tmp")
    with whole_or_nothing(path, name) as fresh:
        shutil.copyfile(backup, fresh)
        # Whoever is to be erased is found with today's statements, so the copy needs today's schema.
        migrate_sqlite(fresh, migrations, clock, None)
        with contextlib.closing(connect_writer(fresh)) as connection:
            connection.execute("BEGIN IMMEDIATE")
            erased = replay.run(SqliteTransaction(connection), backup)
            connection.execute("COMMIT")
            connection.execute("VACUUM")
            # One file, without a log beside it, can be put into its place in one step.
            connection.execute("PRAGMA journal_mode=DELETE")
        kept = _keep_aside(path, clock)
        # The old log must not be taken for one of the new file.
        discard_log(path)
    return Restored(kept, erased)


def _keep_aside(path: Path, clock: Clock) -> Path | None:
    if path.stat().st_size == 0:  # there was none; the lock's owner made it
        return None
    kept = name_copy(path.parent, f"{path.stem}-before-restore", clock.now(), ".db")
    try:
        with whole_or_nothing(kept) as copy:
            copy_sqlite(path, copy)  # what was committed before a crash may be in the log alone
    except sqlite3.Error:
        # It can't be read, which may be why a backup is restored: kept as it is for whoever can make something of it.
        log = path.with_name(f"{path.name}-wal")
        for source, target in ((log, kept.with_name(f"{kept.name}-wal")), (path, kept)):
            if source.exists():
                with whole_or_nothing(target) as copy:
                    shutil.copyfile(source, copy)
    return kept
