"""Heavy work that people ask for, such as drawing a picture: one at a time, and nobody pushes ahead by asking often."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary


class Queue:
    """Each piece of such work takes a process of its own, with some 80 MiB; a dozen at once would fill the machine."""

    def __init__(self) -> None:
        self._working = asyncio.Lock()
        self._own: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()

    @asynccontextmanager
    async def turn(self, user_id: int) -> AsyncGenerator[None]:
        """Wait for one's turn. Whoever asks again meanwhile waits behind themselves, before they wait with others."""
        own = self._own.setdefault(user_id, asyncio.Lock())
        async with own, self._working:
            yield
