"""SQLite: one writer that commits in groups, and a few readers beside it."""

import asyncio
import sqlite3
import time
from collections import deque
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import Literal, TypeVar, cast

import aiosqlite
import structlog
from filelock import FileLock

from bot.storage.database import StorageError, Transaction
from bot.storage.sqlite_file import BUSY_SECONDS, connect_reader, connect_writer
from bot.storage.sqlite_jobs import Job, commit_together, read_waiting

T = TypeVar("T")

QUEUE_LIMIT = 1000
"""Writes that may wait at once; more callers wait for room. Also the most that one commit holds."""

READERS = 2
"""Connections for reading; each costs a thread that sleeps."""

_SCRUB_TRIES = 300
_SCRUB_PAUSE = 0.1

_log = structlog.stdlib.get_logger(__name__)


class HopConnection(aiosqlite.Connection):
    """An aiosqlite connection whose thread also runs whole functions, for the cost of one hop each."""

    def __init__(self, connector: Callable[[], sqlite3.Connection]) -> None:
        self._opened: sqlite3.Connection | None = None

        def connect() -> sqlite3.Connection:
            self._opened = connector()
            return self._opened

        super().__init__(connect, iter_chunk_size=64)

    async def call(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Run `work(connection)` in the connection's thread, to its end even if the caller is cancelled."""
        if self._opened is None:
            raise StorageError("the connection is not open")
        # `_execute` is aiosqlite's way into its thread: protected and untyped, hence the pinned version.
        run = cast("Callable[..., Awaitable[T]]", self._execute)  # pyright: ignore[reportUnknownMemberType]
        return await run(work, self._opened)


class SqliteDatabase:
    """The embedded database. Made by `open`; the file lock is its own from then on."""

    engine: Literal["sqlite", "postgresql"] = "sqlite"

    def __init__(self, path: Path, lock: FileLock) -> None:
        self._path = path
        self._lock = lock
        self._writer = HopConnection(partial(connect_writer, path))
        self._readers = [HopConnection(partial(connect_reader, path)) for _ in range(READERS)]
        self._free: asyncio.LifoQueue[HopConnection] = asyncio.LifoQueue()
        self._reads: deque[Job] = deque()
        self._reading: set[asyncio.Task[None]] = set()
        self._queue: asyncio.Queue[Job] = asyncio.Queue(QUEUE_LIMIT)
        self._writing: asyncio.Task[None] | None = None
        self._scrubbing = asyncio.Lock()
        self._closed = False

    @classmethod
    async def open(cls, path: Path, lock: FileLock) -> "SqliteDatabase":
        """Connect to a file that has been checked, migrated and locked."""
        database = cls(path, lock)
        try:
            await database._writer
            for reader in database._readers:
                await reader
                database._free.put_nowait(reader)
        except BaseException:
            await database._disconnect()
            raise
        database._writing = asyncio.create_task(database._write_forever(), name="sqlite-writer")
        return database

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction together with all others that wait; answers after the commit."""
        if self._closed:
            raise StorageError("the database is closed")
        job = Job(work, asyncio.get_running_loop().create_future())
        await self._queue.put(job)
        return cast("T", await job.answer)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction that only reads, on a snapshot that holds every answered write."""
        if self._closed:
            raise StorageError("the database is closed")
        job = Job(work, asyncio.get_running_loop().create_future())
        self._reads.append(job)
        self._set_reading()
        return cast("T", await job.answer)

    def _set_reading(self) -> None:
        """Let a reader that is free do what waits, unless all are wanted for something else."""
        if self._reads and not self._free.empty() and not self._scrubbing.locked():
            task = asyncio.create_task(self._read_all(self._free.get_nowait()), name="sqlite-reader")
            self._reading.add(task)
            task.add_done_callback(self._reading.discard)

    async def _read_all(self, reader: HopConnection) -> None:
        loop = asyncio.get_running_loop()
        try:
            while self._reads and not self._scrubbing.locked():
                await reader.call(partial(read_waiting, self._reads, loop))
        finally:
            self._free.put_nowait(reader)

    @property
    def waiting(self) -> int:
        """How many writes are queued."""
        return self._queue.qsize()

    async def scrub(self) -> None:
        """Write the file anew without what was deleted, and empty the write-ahead log into it.

        `secure_delete` alone is not enough: of 40,000 deleted rows, copies of 120 that SQLite had made when
        it split and joined pages stayed in the file. Writers wait meanwhile: 0.08 s for 21 MiB.

        Raises:
            StorageError: Something outside the bot kept reading the file for half a minute.
        """
        if self._closed:
            raise StorageError("the database is closed")
        try:
            async with self._scrubbing:
                await self._scrub_alone()
        finally:
            for _ in self._readers:
                self._set_reading()

    async def _scrub_alone(self) -> None:
        held: list[HopConnection] = []
        try:
            # A snapshot that is being read holds the log back, so the readers wait for us.
            while len(held) < len(self._readers):
                held.append(await self._free.get())
            await self._writer.call(_rewrite)
            for _ in range(_SCRUB_TRIES):
                if await self._writer.call(_truncate_log):
                    return
                # A backup may be reading, on a thread that knows nothing of the loop's idea of time.
                await asyncio.to_thread(time.sleep, _SCRUB_PAUSE)
            raise StorageError("something outside of the bot keeps reading the write-ahead log")
        finally:
            for reader in held:
                self._free.put_nowait(reader)

    async def close(self) -> None:
        """Write what is queued, let running reads end, then release the file."""
        if self._closed:
            return
        self._closed = True
        await self._queue.join()
        for _ in self._readers:
            await self._free.get()
        if self._writing is not None:
            self._writing.cancel()
            await asyncio.wait([self._writing])
        await self._disconnect()

    async def _disconnect(self) -> None:
        try:
            for connection in (self._writer, *self._readers):
                await connection.close()
        finally:
            self._lock.release()

    async def _write_forever(self) -> None:
        """The one writer. Whatever goes wrong with a batch is told to its callers; the next one is taken."""
        while True:
            taken = [await self._queue.get()]
            while len(taken) < QUEUE_LIMIT and not self._queue.empty():
                taken.append(self._queue.get_nowait())
            try:
                await self._write_batch([job for job in taken if not job.answer.done()])
            finally:
                for _ in taken:
                    self._queue.task_done()

    async def _write_batch(self, jobs: list[Job]) -> None:
        failure: BaseException | None = None
        try:
            await self._writer.call(partial(commit_together, jobs))
        except Exception as error:  # noqa: BLE001 - the supervised boundary: logged by kind, told to every caller
            _log.error("batch of writes not committed", error=type(error).__name__, writes=len(jobs))
            failure = error
        except asyncio.CancelledError as error:
            failure = error
            raise
        finally:
            for job in jobs:
                if failure is not None and job.error is None:
                    job.error = StorageError("the write was not committed")
                    job.error.__cause__ = failure
                job.settle()


def _rewrite(connection: sqlite3.Connection) -> None:
    connection.execute("VACUUM")


def _truncate_log(connection: sqlite3.Connection) -> bool:
    """Whether the whole log went into the file and is empty now."""
    # The others wait meanwhile, so this asks without waiting and is asked again.
    connection.execute("PRAGMA busy_timeout=0").close()
    try:
        return connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    finally:
        connection.execute(f"PRAGMA busy_timeout={int(BUSY_SECONDS * 1000)}").close()
