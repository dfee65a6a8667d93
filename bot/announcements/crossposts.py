"""Publishing posted messages to the channels that follow theirs, until Discord has done it or refused for good."""

from collections.abc import Awaitable, Callable
from random import SystemRandom

import structlog

from bot.announcements import crossposts_store as store
from bot.announcements.crossposts_store import Crosspost
from bot.clock import DAY, Clock
from bot.delivery.port import Done, Missing, Outcome, Passing
from bot.delivery.rules import backoff
from bot.storage.database import Database, Transaction

GIVE_UP_AFTER = DAY
"""Seconds of trying; Discord allows ten publications an hour and channel, and outages last for hours."""

NOT_NEWS = "not-news"
"""The port's reason for a channel that nobody can follow: there is nothing to do in it."""

_log = structlog.stdlib.get_logger(__name__)


Publish = Callable[[Crosspost], Awaitable[Outcome]]
"""Publishes a message; one that is already published is `Done`, for publishing twice does nothing."""


class Crossposting:
    """A chore of the ticker; `publish` is the cog's way to Discord."""

    name = "crossposts"

    def __init__(self, database: Database, clock: Clock, publish: Publish) -> None:
        self._database = database
        self._clock = clock
        self._random = SystemRandom()
        self._publish = publish

    def next_due(self, tx: Transaction) -> int | None:
        """When the next message wants to be published."""
        return store.next_due(tx)

    async def run(self) -> None:
        """Publish what is due."""
        now = self._clock.timestamp()
        for message in await self._database.read(lambda tx: store.due(tx, now)):
            outcome = await self._publish(message)
            await self._settle(message, outcome)

    async def _settle(self, message: Crosspost, outcome: Outcome) -> None:
        now = self._clock.timestamp()
        if isinstance(outcome, Done | Missing) or outcome.reason == NOT_NEWS:
            await self._database.write(lambda tx: store.forget(tx, message))
            return
        wake_at: int | None = None
        if isinstance(outcome, Passing) and now - message.asked_at < GIVE_UP_AFTER:
            wake_at = now + max(backoff(message.attempts + 1, self._random), round(outcome.retry_after))
        else:
            _log.warning("crosspost.refused", server=message.server_id, reason=outcome.reason)
        await self._database.write(lambda tx: store.postpone(tx, message, wake_at, outcome.reason))
