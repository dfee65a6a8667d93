"""What SQLite's threads do: functions on a raw connection, many writes in one commit, and one read after the other."""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.storage.database import NO_PARAMS, Params, Row, StorageError, Transaction, run_work

T = TypeVar("T")

READS_IN_A_ROW = 50
"""Reads that a reader does before the loop may have it for something else."""


class SqliteTransaction:
    """One transaction on a raw connection."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def all(self, sql: str, params: Params = NO_PARAMS) -> list[Row]:
        """Every row of the result."""
        return self._connection.execute(sql, params).fetchall()

    def one(self, sql: str, params: Params = NO_PARAMS) -> Row | None:
        """The first row of the result, if there is one."""
        cursor = self._connection.execute(sql, params)
        row: Row | None = cursor.fetchone()
        cursor.close()  # a statement that is not read to its end would hold up the commit
        return row

    def run(self, sql: str, params: Params = NO_PARAMS) -> int:
        """The number of rows that the statement touched."""
        return self._connection.execute(sql, params).rowcount

    def run_many(self, sql: str, rows: Iterable[Params]) -> None:
        """One statement for each of the parameter sets."""
        self._connection.executemany(sql, rows)


@dataclass(slots=True, eq=False)
class Job:
    """A queued write or read, and what became of it."""

    work: Callable[[Transaction], Any]
    answer: asyncio.Future[Any]
    value: Any = None
    error: BaseException | None = None

    def settle(self) -> None:
        """Tell the caller, unless they have gone."""
        if self.answer.done():
            return
        if self.error is None:
            self.answer.set_result(self.value)
        else:
            self.answer.set_exception(self.error)


def _run_job(connection: sqlite3.Connection, transaction: SqliteTransaction, job: Job) -> None:
    """Run one function in its own savepoint; what it raises is its caller's business alone."""
    connection.execute("SAVEPOINT job")
    try:
        job.value = run_work(job.work, transaction)
    except Exception as error:  # noqa: BLE001 - the boundary: handed to the caller, whatever it is
        job.error = error
        if connection.in_transaction:
            connection.execute("ROLLBACK TO job")
    if not connection.in_transaction:
        # A full disk makes SQLite roll everything back; so does a function that ends the transaction itself.
        raise StorageError("the transaction ended before its commit") from job.error
    connection.execute("RELEASE job")


def commit_together(jobs: list[Job], connection: sqlite3.Connection) -> None:
    """Run all the jobs in one transaction, in the connection's thread, and commit once.

    When that fails as a whole, nothing is kept and the error is that of every job.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        transaction = SqliteTransaction(connection)
        for job in jobs:
            _run_job(connection, transaction, job)
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _read_once(work: Callable[[Transaction], T], connection: sqlite3.Connection) -> T:
    """Run a reading function on one consistent snapshot."""
    connection.execute("BEGIN")
    try:
        return run_work(work, SqliteTransaction(connection))
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def read_waiting(jobs: deque[Job], loop: asyncio.AbstractEventLoop, connection: sqlite3.Connection) -> None:
    """Run the reads that wait, each on a snapshot of its own, in the connection's thread, until it has been enough.

    Each caller is told at once. The thread takes the next read itself: a busy loop would have it wait for a round
    of the loop after each, and then no more than two are read in a round, however many wait.
    """
    for _ in range(READS_IN_A_ROW):
        try:
            job = jobs.popleft()  # the other reader's thread takes from there as well
        except IndexError:
            return
        if job.answer.done():
            continue
        try:
            job.value = _read_once(job.work, connection)
        except Exception as error:  # noqa: BLE001 - the boundary: handed to the caller, whatever it is
            job.error = error
        loop.call_soon_threadsafe(job.settle)
