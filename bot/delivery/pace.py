"""A token bucket that shares its tokens out fairly: servers take turns, however much one of them wants."""

import asyncio
from collections import OrderedDict, deque
from typing import Final

RATE: Final = 40.0
"""Requests a second; Discord's limit for a whole bot is 50 (developer documentation, "Global Rate Limit")."""


class Pace:
    """Lets so many through a second; who waits is served in turns between the servers.

    It measures with the event loop's own clock: a rate limit is about real seconds, whatever time the bot
    believes it to be.
    """

    def __init__(self, rate: float = RATE, burst: float | None = None) -> None:
        self._rate = rate
        self._burst = rate if burst is None else burst
        self._tokens = self._burst
        self._counted_at: float | None = None
        self._waiting: OrderedDict[int, deque[asyncio.Future[None]]] = OrderedDict()
        self._timer: asyncio.TimerHandle | None = None
        self._over = False

    async def take(self, server_id: int) -> float:
        """Take a token for something of this server, and give the seconds that it had to wait."""
        if self._over:
            return 0.0
        self._refill()
        if not self._waiting and self._tokens >= 1:
            self._tokens -= 1
            return 0.0
        loop = asyncio.get_running_loop()
        began = loop.time()
        turn: asyncio.Future[None] = loop.create_future()
        self._waiting.setdefault(server_id, deque()).append(turn)
        self._set_timer()
        await turn
        return loop.time() - began

    def let_go(self) -> None:
        """Keep nobody waiting from now on: the process stops, and nothing more is sent."""
        self._over = True
        for queue in self._waiting.values():
            for turn in queue:
                if not turn.done():
                    turn.set_result(None)
        self._waiting.clear()

    def _refill(self) -> None:
        now = asyncio.get_running_loop().time()
        if self._counted_at is not None:
            self._tokens = min(self._burst, self._tokens + (now - self._counted_at) * self._rate)
        self._counted_at = now

    def _set_timer(self) -> None:
        if self._timer is None and self._waiting:
            missing = max(0.0, 1 - self._tokens) / self._rate
            self._timer = asyncio.get_running_loop().call_later(missing, self._serve)

    def _serve(self) -> None:
        """Give the tokens that have come to those who wait, one to each server in turn."""
        self._timer = None
        self._refill()
        while self._waiting and self._tokens >= 1:
            server_id, queue = self._waiting.popitem(last=False)
            turn = queue.popleft()
            if queue:
                self._waiting[server_id] = queue
            if not turn.done():  # who was cancelled while waiting takes no token
                self._tokens -= 1
                turn.set_result(None)
        self._set_timer()
