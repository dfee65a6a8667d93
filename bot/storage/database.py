"""What the features know of a database: transactions as plain functions."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Literal, Protocol, TypeVar

T = TypeVar("T")

Value = str | int | float | bytes | None
Params = Mapping[str, Value]

NO_PARAMS: Params = {}
"""What a statement without parameters gets."""


class StorageError(Exception):
    """A transaction was not committed, through no fault of the function that ran in it."""


class Row(Protocol):
    """One row of a result, read by column name."""

    def __getitem__(self, column: str, /) -> Any:  # noqa: ANN401 - a column's type is its reader's knowledge
        """The value of that column."""
        ...


class Transaction(Protocol):
    """The database as seen from within one transaction. It is synchronous, so nothing can slip in between.

    Statements use the common subset of both engines and `:name` parameters.
    """

    def all(self, sql: str, params: Params = ...) -> list[Row]:
        """Run a query, or a statement with RETURNING, and give every row."""
        ...

    def one(self, sql: str, params: Params = ...) -> Row | None:
        """Run a query, or a statement with RETURNING, and give its first row, if there is one."""
        ...

    def run(self, sql: str, params: Params = ...) -> int:
        """Run a statement and give the number of rows it touched."""
        ...

    def run_many(self, sql: str, rows: Iterable[Params]) -> None:
        """Run one statement for each of the parameter sets."""
        ...


def run_work(work: Callable[[Transaction], T], tx: Transaction) -> T:
    """Call a transaction function; a StopIteration, which no future can carry, becomes a RuntimeError."""
    try:
        return work(tx)
    except StopIteration as error:
        raise RuntimeError("a transaction function let a StopIteration out") from error


class Database(Protocol):
    """A database that runs transactions.

    `await database.write(fn)` runs `fn(tx)` from begin to commit without a pause and answers after the
    commit: what it returned is durable. When `fn` raises, nothing of it is kept and the error reaches the
    caller. PostgreSQL may have to run it again when it meets another writer, and a caller who is cancelled
    can't stop what has begun, so `fn` has no effects but those on `tx`.
    """

    engine: Literal["sqlite", "postgresql"]

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction that may change data."""
        ...

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction that only reads, beside the writers."""
        ...

    async def scrub(self) -> None:
        """Make sure that what has been deleted is gone from the files too (after an erasure)."""
        ...

    async def close(self) -> None:
        """Finish what is queued, then let go of the files and connections."""
        ...
