"""One after the other, where many press the same button at the same time."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

from bot.storage.database import Database


class Turns:
    """Has those who change one forum's seats wait for each other.

    SQLite's writer does that by itself. PostgreSQL would let them collide and all but one begin again, and a hundred
    who press at once would use up their attempts. Other processes still meet there; these few do not.
    """

    def __init__(self, database: Database) -> None:
        self._needed = database.engine == "postgresql"
        self._locks: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def of(self, forum_id: str) -> AsyncGenerator[None]:
        """Have the turn with that forum."""
        if not self._needed:
            yield
            return
        lock = self._locks.setdefault(forum_id, asyncio.Lock())
        async with lock:
            yield
