"""PostgreSQL: the same transaction functions on a small pool of threads and connections."""

import asyncio
import secrets
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any, Literal, Self, TypeVar, cast

import psycopg
import structlog
from psycopg import ClientCursor, Connection, errors
from psycopg.adapt import Dumper, Loader
from psycopg.pq import TransactionStatus
from psycopg.rows import DictRow, dict_row, scalar_row
from psycopg.sql import SQL
from psycopg_pool import ConnectionPool

from bot.errors import StartError
from bot.storage.database import NO_PARAMS, Params, Row, StorageError, Transaction, run_work
from bot.storage.dialect import to_psycopg
from bot.storage.pg_lock import CONNECT_SECONDS, lock_database, unlock_database

T = TypeVar("T")

_log = structlog.stdlib.get_logger(__name__)

WORKERS = 4
"""Threads and connections at most; a thread without work costs nothing but its stack."""

QUEUE_LIMIT = 1000
"""Transactions that may wait at once; more callers wait for room."""

_TRIES = 8
_PAUSE_MILLISECONDS = 20

# With both, the engines promise the same: a write sees no half of another, a read is one snapshot.
_BEGIN_WRITE = "BEGIN ISOLATION LEVEL SERIALIZABLE"
_BEGIN_READ = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"


class _BoolAsInteger(Dumper):
    """Truth is stored as 0 or 1, as SQLite does it."""

    def dump(self, obj: object) -> bytes:
        return b"1" if obj else b"0"

    def quote(self, obj: object) -> bytes:
        return self.dump(obj)


class _BoolLoader(Loader):
    """What a comparison gives is 0 or 1, as in SQLite."""

    def load(self, data: bytes | bytearray | memoryview) -> int:
        return int(bytes(data) == b"t")


class _NumericLoader(Loader):
    """A sum of BIGINT is an integer and an average a float, as in SQLite."""

    def load(self, data: bytes | bytearray | memoryview) -> int | float:
        text = bytes(data).decode()
        return int(text) if text.removeprefix("-").isdecimal() else float(text)


class _Reach:
    """Tells once that the server can't be reached, and once that it is back, however often is tried in between.

    The pool makes its connections on one thread.
    """

    def __init__(self) -> None:
        self._away = False

    def lost(self, error: psycopg.Error) -> None:
        """A connection could not be made."""
        if not self._away:
            self._away = True
            why = next(iter(str(error).strip().splitlines()), "")
            _log.error("PostgreSQL can't be reached; what needs it waits or fails until it is back", why=why)

    def found(self) -> None:
        """A connection was made."""
        if self._away:
            self._away = False
            _log.warning("PostgreSQL is back")


class _Connection(Connection[DictRow]):
    """A connection of the pool, which says whether its server can be reached."""

    @classmethod
    def connect(cls, conninfo: str = "", **kwargs: Any) -> Self:  # noqa: ANN401 - whatever psycopg takes
        """Connect, and tell `reach`, which stands among the pool's keywords for it."""
        reach: _Reach = kwargs.pop("reach")
        try:
            return super().connect(conninfo, **kwargs)
        except psycopg.Error as error:
            reach.lost(error)
            raise


def _configure(connection: Connection[Any]) -> None:
    """Make a connection behave as SQLite does."""
    # Values go into the text on our side: the server need not guess the type of a lone NULL or string, and
    # poolers and relatives of PostgreSQL that prepare no statements take it as well.
    connection.cursor_factory = ClientCursor
    connection.row_factory = dict_row
    connection.adapters.register_dumper(bool, _BoolAsInteger)
    connection.adapters.register_loader("bool", _BoolLoader)
    connection.adapters.register_loader("numeric", _NumericLoader)


class PostgresTransaction:
    """One transaction on a connection."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection[DictRow]) -> None:
        self._connection = connection

    def _execute(self, sql: str, params: Params) -> psycopg.Cursor[DictRow]:
        # The text is a constant of some store; its values are bound by psycopg.
        return self._connection.execute(cast("Any", to_psycopg(sql)), params)

    def all(self, sql: str, params: Params = NO_PARAMS) -> list[Row]:
        """Every row of the result."""
        return list(self._execute(sql, params).fetchall())

    def one(self, sql: str, params: Params = NO_PARAMS) -> Row | None:
        """The first row of the result, if there is one."""
        return self._execute(sql, params).fetchone()

    def run(self, sql: str, params: Params = NO_PARAMS) -> int:
        """The number of rows that the statement touched."""
        return self._execute(sql, params).rowcount

    def run_many(self, sql: str, rows: Iterable[Params]) -> None:
        """One statement for each of the parameter sets."""
        with self._connection.cursor() as cursor:
            cursor.executemany(cast("Any", to_psycopg(sql)), rows)


def list_tables(connection: Connection[Any]) -> list[str]:
    """All tables of ours, quoted for use in a statement."""
    query = "SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = current_schema()"
    with connection.cursor(row_factory=scalar_row) as cursor:
        return cursor.execute(query).fetchall()


def drop_tables(connection: Connection[Any]) -> None:
    """Drop all tables of ours."""
    for table in list_tables(connection):
        connection.execute(SQL("DROP TABLE {} CASCADE").format(SQL(cast("Any", table))))


def run_alone(connection: Connection[Any], work: Callable[[Transaction], T]) -> T:
    """Run one transaction while the bot is stopped, and leave no trace of what it deleted."""
    _configure(connection)
    connection.execute(_BEGIN_WRITE)
    result = work(PostgresTransaction(connection))
    connection.commit()
    _rewrite(connection)
    return result


def read_alone(connection: Connection[Any], work: Callable[[Transaction], T]) -> T:
    """Run one transaction that only reads, on a connection of its own, beside whoever writes."""
    _configure(connection)
    connection.execute(_BEGIN_READ)
    try:
        return work(PostgresTransaction(connection))
    finally:
        connection.rollback()


def _rewrite(connection: Connection[Any]) -> None:
    for table in list_tables(connection):
        connection.execute(SQL("VACUUM (FULL) {}").format(SQL(cast("Any", table))))


class PostgresDatabase:
    """A database on a server. The keeper's connection, which holds the lock, is its own from then on."""

    engine: Literal["sqlite", "postgresql"] = "postgresql"

    def __init__(self, url: str, keeper: Connection[Any]) -> None:
        self._url = url
        self._keeper = keeper
        self._threads = ThreadPoolExecutor(WORKERS, thread_name_prefix="postgres")
        self._room = asyncio.Semaphore(QUEUE_LIMIT)
        self._closed = False
        self._reach = _Reach()
        self._pool: ConnectionPool[_Connection] = ConnectionPool(
            url,
            connection_class=_Connection,
            kwargs={"autocommit": True, "reach": self._reach},
            configure=self._make_ready,
            check=ConnectionPool[_Connection].check_connection,  # the server may have been restarted
            min_size=1,
            max_size=WORKERS,
            num_workers=1,
            open=False,
        )

    @classmethod
    async def open(cls, url: str, keeper: Connection[Any]) -> "PostgresDatabase":
        """Connect to a database that has been migrated and locked."""
        database = cls(url, keeper)
        try:
            await asyncio.to_thread(database._pool.open, wait=True, timeout=CONNECT_SECONDS)
        except BaseException:
            await database.close()
            raise
        return database

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction, again if need be when it met another one; answers after the commit."""
        return await self._on_thread(partial(self._repeat, work))

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction that only reads, on a snapshot that holds every answered write."""
        return await self._on_thread(partial(self._attempt, _BEGIN_READ, work))

    async def scrub(self) -> None:
        """Write all tables anew without the deleted rows; they are locked meanwhile.

        The server's own write-ahead log keeps what it has until it is recycled.
        """
        await self._on_thread(self._rewrite)

    async def close(self) -> None:
        """Let what is queued end, then disconnect."""
        self._closed = True
        await asyncio.to_thread(self._threads.shutdown)
        await asyncio.to_thread(self._pool.close)
        await asyncio.to_thread(unlock_database, self._keeper)

    async def _on_thread(self, work: Callable[[], T]) -> T:
        if self._closed:
            raise StorageError("the database is closed")
        async with self._room:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)

    def _make_ready(self, connection: Connection[Any]) -> None:
        """Take a new connection into use; the pool makes them one after the other, on one thread.

        One is made when others were lost, as in a restart of the server, and then the lock may be lost as well.
        """
        try:
            self._keep_lock()
        except StartError as error:
            _log.error("the lock of the database was lost and can't be taken again", exc_info=error)
            connection.close()
            raise
        _configure(connection)
        self._reach.found()

    def _keep_lock(self) -> None:
        try:
            self._keeper.execute("SELECT 1")
        except psycopg.OperationalError:
            self._keeper.close()
            self._keeper = lock_database(self._url)

    def _repeat(self, work: Callable[[Transaction], T]) -> T:
        for tried in range(1, _TRIES):
            try:
                return self._attempt(_BEGIN_WRITE, work)
            except (errors.SerializationFailure, errors.DeadlockDetected):
                # Two that met are likely to meet again if they wait for the same time.
                time.sleep(secrets.randbelow(_PAUSE_MILLISECONDS * tried) / 1000)
        return self._attempt(_BEGIN_WRITE, work)

    def _attempt(self, begin: str, work: Callable[[Transaction], T]) -> T:
        """Run it once; the pool commits at the end, or rolls back when something is raised."""
        try:
            with self._pool.connection() as connection:
                connection.execute(cast("Any", begin))
                result = run_work(work, PostgresTransaction(connection))
                # The server would answer such a COMMIT with a silent rollback.
                if connection.info.transaction_status == TransactionStatus.INERROR:
                    raise StorageError("a transaction function went on after a statement had failed")
                return result
        except (errors.SerializationFailure, errors.DeadlockDetected):
            raise
        except psycopg.Error as error:
            raise _without_values(error).with_traceback(error.__traceback__) from None

    def _rewrite(self) -> None:
        with self._pool.connection() as connection:
            _rewrite(connection)


def _without_values(error: psycopg.Error) -> StorageError:
    """The error without the members' data that PostgreSQL puts into its texts and details."""
    what = f"{type(error).__name__} ({error.sqlstate})"
    if error.sqlstate is not None and error.sqlstate.startswith(("22", "23")):
        where = (error.diag.table_name, error.diag.column_name, error.diag.constraint_name)
        return StorageError(" ".join((what, *filter(None, where))))
    return StorageError(f"{what}: {error.diag.message_primary or error}")
