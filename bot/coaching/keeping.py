"""What happens to coaching by the clock alone: dialogues that nobody goes on with are forgotten."""

from bot.clock import DAY, HOUR, Clock
from bot.coaching import store
from bot.storage.database import Database, Transaction

_AT_ONCE = 100
"""Dialogues forgotten in one transaction."""


class CoachingChore:
    """Forgets dialogues that were never finished after a year, and try-outs after a week."""

    name = "coaching"

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._due = clock.timestamp() + HOUR

    def next_due(self, tx: Transaction) -> int | None:  # noqa: ARG002 - a chore's signature
        """A day after the last time; after a start soon, but not during it."""
        return self._due

    async def run(self) -> None:
        """Forget all that were left alone for long enough."""
        now = self._clock.timestamp()
        while await self._database.write(lambda tx: _forget(tx, now)):
            pass
        self._due = now + DAY


def _forget(tx: Transaction, now: int) -> int:
    found = store.forgotten(tx, now, _AT_ONCE)
    for dialogue_id in found:
        store.erase(tx, dialogue_id)
    return len(found)
