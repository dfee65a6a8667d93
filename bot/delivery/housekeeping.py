"""Deletes what was settled long ago."""

from bot.clock import HOUR, Clock
from bot.delivery import outbox
from bot.storage.database import Database, Transaction


class OutboxHousekeeping:
    """A chore of the ticker: settled deliveries go after `outbox.KEPT` seconds, a whole hour's at a time."""

    name = "outbox-housekeeping"

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def next_due(self, tx: Transaction) -> int | None:
        """The full hour after the oldest settled row has been kept long enough, in epoch seconds."""
        oldest = outbox.oldest_settled(tx)
        return None if oldest is None else ((oldest + outbox.KEPT) // HOUR + 1) * HOUR

    async def run(self) -> None:
        """Delete them."""
        now = self._clock.timestamp()
        await self._database.write(lambda tx: outbox.sweep(tx, now))
