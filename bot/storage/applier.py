"""Applies migrations with yoyo-migrations. Imported only when there is something to apply.

yoyo itself applies a migration and marks it in two transactions; here all that is pending is applied and
marked in one, so that neither an error nor a killed process leaves anything half done.
"""

import contextlib
import hashlib
import io
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, Protocol, cast

# yoyo has no types; what is used of it is described by the protocols below.
from yoyo.backends.core.postgresql import PostgresqlPsycopgBackend  # pyright: ignore[reportMissingTypeStubs]
from yoyo.backends.core.sqlite3 import SQLiteBackend  # pyright: ignore[reportMissingTypeStubs]
from yoyo.migrations import Migration, default_migration_table  # pyright: ignore[reportMissingTypeStubs]

from bot.errors import StartError

_MARK_APPLIED = "INSERT INTO _yoyo_migration (migration_hash, migration_id, applied_at_utc) VALUES (:hash, :name, :at)"
_MARK_LOG = """
    INSERT INTO _yoyo_log (id, migration_hash, migration_id, operation, comment, created_at_utc)
    VALUES (:id, :hash, :name, 'apply', :digest, :at)
"""


class _Backend(Protocol):
    DatabaseError: type[Exception]

    def create_lock_table(self) -> None: ...
    def break_lock(self) -> None: ...
    def ensure_internal_schema_updated(self) -> None: ...
    def transaction(self) -> AbstractContextManager[object]: ...
    def execute(self, sql: str, params: Mapping[str, str] | None = None) -> Any: ...  # noqa: ANN401 - a cursor


class _Migration(Protocol):
    use_transactions: bool

    def load(self) -> None: ...
    def process_steps(self, backend: _Backend, direction: str) -> None: ...


class _OnSqlite(SQLiteBackend):
    """Runs yoyo on a connection of ours: its own would read a path as a URI, and leave out our settings."""

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._open = connect
        super().__init__(SimpleNamespace(database=""), default_migration_table)

    def connect(self, dburi: object) -> Any:  # noqa: ANN401, ARG002 - yoyo's signature
        return self._open()


class _OnPostgres(PostgresqlPsycopgBackend):
    """Runs yoyo on a connection of ours, which may be described in any way that libpq understands."""

    def __init__(self, connect: Callable[[], Any]) -> None:
        self._open = connect
        super().__init__(SimpleNamespace(database=""), default_migration_table)

    def connect(self, dburi: object) -> Any:  # noqa: ANN401, ARG002 - yoyo's signature
        return self._open()


def apply(engine: str, connect: Callable[[], Any], folder: Path, pending: Mapping[str, str], at: datetime) -> None:
    """Apply these migrations, all or none.

    Args:
        engine: Which of the two.
        connect: Opens a connection that is in autocommit mode; it is closed here.
        folder: Where the files are.
        pending: Names and digests of what is to be applied, in order.
        at: The present instant, for the ledger.

    Raises:
        StartError: A migration failed, and nothing was changed.
    """
    opened = (_OnSqlite if engine == "sqlite" else _OnPostgres)(connect)
    with cast("AbstractContextManager[_Backend]", opened) as backend:
        backend.create_lock_table()
        backend.break_lock()  # one process at a time is assured; a lock is left of one that was killed
        backend.ensure_internal_schema_updated()
        name = ""
        try:
            with backend.transaction():
                for name, digest in pending.items():
                    _apply_one(backend, folder, name)
                    _mark(backend, name, digest, at)
                if engine == "sqlite":
                    _check_references(backend)
        except backend.DatabaseError as error:
            message = (
                f"Migration {name} failed: {_describe(error)}. "
                "Nothing was changed; start the version of the bot that ran before, and report this."
            )
            raise StartError(message) from error


def _apply_one(backend: _Backend, folder: Path, name: str) -> None:
    migration = cast("_Migration", Migration(name, str(folder / f"{name}.sql"), str(folder)))
    migration.load()
    if not migration.use_transactions:
        message = f"Migration {name} asks to run outside of a transaction, which could leave it half done."
        raise StartError(message)
    # yoyo prints the rows that a statement returns; a service has nothing to say on its standard output.
    with contextlib.redirect_stdout(io.StringIO()):
        migration.process_steps(backend, "apply")


def _mark(backend: _Backend, name: str, digest: str, at: datetime) -> None:
    key = hashlib.sha256(name.encode()).hexdigest()  # as yoyo names it
    when = at.replace(tzinfo=None).isoformat(" ", "seconds")
    backend.execute(_MARK_APPLIED, {"hash": key, "name": name, "at": when})
    # yoyo's own entry would name the operator's account and machine.
    backend.execute(_MARK_LOG, {"id": key[:36], "hash": key, "name": name, "digest": digest, "at": when})


def _check_references(backend: _Backend) -> None:
    """SQLite checks no foreign keys during a migration, as it must be able to rebuild a table."""
    broken = backend.execute("PRAGMA foreign_key_check").fetchone()
    if broken is not None:
        message = f"rows of {broken[0]} refer to rows of {broken[2]} that are not there"
        raise backend.DatabaseError(message)


def _describe(error: Exception) -> str:
    """The error in one line, without the rows' values that PostgreSQL gives in its details."""
    return str(getattr(getattr(error, "diag", None), "message_primary", None) or error)
