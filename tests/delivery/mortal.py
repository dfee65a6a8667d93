"""A database in memory and a Discord that die together, as the two ends of a killed process."""

import asyncio
import sqlite3
import weakref
from collections.abc import Callable, Coroutine
from contextlib import closing
from functools import cache
from typing import Any, ClassVar, Literal, TypeVar

from bot.clock import Clock
from bot.delivery.model import Recipient
from bot.delivery.port import Outcome
from bot.storage.database import Transaction
from bot.storage.sqlite_jobs import SqliteTransaction
from migrations import MIGRATIONS
from tests.delivery.fake_discord import FakeDiscord, Fault

T = TypeVar("T")


class KilledError(Exception):
    """The process is dead; whoever still asks for something gets this."""


class Life:
    """Of a process: it ends once, and everything with it."""

    def __init__(self) -> None:
        self.over = False

    def end(self) -> None:
        self.over = True
        raise KilledError

    def check(self) -> None:
        if self.over:
            raise KilledError


class Machine:
    """What a process runs on, which stays when the process is killed.

    To make an event loop for each of the many thousand steps would take a fifth of all the time.
    """

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        weakref.finalize(self, self._loop.close)

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Run this to its end; what it had begun beside ends with it, as the tasks of a process do."""
        try:
            return self._loop.run_until_complete(work)
        finally:
            if left := asyncio.all_tasks(self._loop):
                for each in left:
                    each.cancel()
                self._loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))


@cache
def _empty(schemas: tuple[str, ...]) -> bytes:
    """A database with these tables; to read them anew for every example would take a while."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        for schema in schemas:
            connection.executescript((MIGRATIONS / f"{schema}.sql").read_text())
        return connection.serialize()


class MortalDatabase:
    """The delivery tables in memory; what was committed outlives the process."""

    engine: Literal["sqlite", "postgresql"] = "sqlite"
    schemas: ClassVar[tuple[str, ...]] = ("0002-delivery", "0006-preferences")

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        self._connection.deserialize(_empty(self.schemas))
        self.life = Life()

    def now(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction from outside the process."""
        with self._connection:
            self._connection.execute("BEGIN")
            return work(SqliteTransaction(self._connection))

    async def write(self, work: Callable[[Transaction], T]) -> T:
        self.life.check()
        return self.now(work)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        self.life.check()
        return self.now(work)

    async def scrub(self) -> None:
        self.life.check()

    async def close(self) -> None:
        self._connection.close()


class MortalDiscord(FakeDiscord):
    """Reachable only while the process lives."""

    def __init__(self, clock: Clock, database: MortalDatabase) -> None:
        super().__init__(clock)
        self._database = database

    def killing(self, *, after: bool) -> Fault:
        """A request before or after which the process is killed."""

        def kill(go: Callable[[], Outcome]) -> Outcome:
            if after:
                go()
            self._database.life.end()
            raise KilledError

        return kill

    async def look_back(self, to: Recipient, nonce: str, since: int) -> Outcome:
        self._database.life.check()
        return await super().look_back(to, nonce, since)

    def _through(self, go: Callable[[], Outcome]) -> Outcome:
        self._database.life.check()
        return super()._through(go)
