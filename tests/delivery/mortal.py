"""A database in memory and a Discord that die together, as the two ends of a killed process."""

import sqlite3
from collections.abc import Callable
from typing import Literal, TypeVar

from bot.clock import Clock
from bot.delivery.model import Recipient
from bot.delivery.port import Outcome
from bot.storage.database import Transaction
from bot.storage.sqlite import SqliteTransaction
from migrations import MIGRATIONS
from tests.delivery.fake_discord import FakeDiscord, Fault

T = TypeVar("T")

SCHEMAS = ("0002-delivery.sql", "0006-preferences.sql")


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


class MortalDatabase:
    """The delivery tables in memory; what was committed outlives the process."""

    engine: Literal["sqlite", "postgresql"] = "sqlite"

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        self._connection.row_factory = sqlite3.Row
        for schema in SCHEMAS:
            self._connection.executescript((MIGRATIONS / schema).read_text())
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
