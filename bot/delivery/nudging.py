"""A database that tells the ticker of every commit, so that what was just planned does not wait for the next look."""

from collections.abc import Callable
from typing import Literal, TypeVar

from bot.delivery.ticker import Ticker
from bot.storage.database import Database, Transaction

T = TypeVar("T")


class NudgingDatabase:
    """What the features get. The engine itself writes past it, for it knows what it has done."""

    def __init__(self, database: Database, ticker: Ticker) -> None:
        self._database = database
        self._ticker = ticker
        self.engine: Literal["sqlite", "postgresql"] = database.engine

    async def write(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction that may change data, and have the ticker look whether something is due now."""
        result = await self._database.write(work)
        self._ticker.nudge()
        return result

    async def read(self, work: Callable[[Transaction], T]) -> T:
        """Run a transaction that only reads."""
        return await self._database.read(work)

    async def scrub(self) -> None:
        """Make sure that what has been deleted is gone from the files too."""
        await self._database.scrub()

    async def close(self) -> None:
        """Finish what is queued, then let go."""
        await self._database.close()
