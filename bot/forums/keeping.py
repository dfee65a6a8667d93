"""What happens to forums by the clock alone: offers pass on, forums end, the next of a series begins."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.clock import Clock
from bot.forums import answers_store, planning, results_store, series, store, work_store
from bot.forums.model import State
from bot.forums.seating import revised, settle_seats, vacate
from bot.logs import incident
from bot.privacy import store as consents
from bot.privacy.model import Cause
from bot.storage.database import Database, Transaction
from bot.storage.personal import Scope

TRY_AGAIN: Final = 10 * 60
"""Seconds after which a forum that could not be dealt with is tried again."""

Work = Callable[[Transaction, str, int], None]
"""What is to be done with the forum of an id at an instant, in epoch seconds."""


class ForumsChore:
    """Deals with offers whose time is over and with forums that have ended.

    Each has a transaction of its own, and one that fails is left alone for a while: it must not keep the forums of
    the whole network from going on. So are those of a server that has sent the bot away: a series would go on there
    for years, with nobody to see it, and does go on should the bot come back.
    """

    name = "forums"

    def __init__(self, database: Database, clock: Clock, there: Callable[[int], bool]) -> None:
        """`there` tells whether the bot is on the server of an id."""
        self._database = database
        self._clock = clock
        self._there = there
        self._put_off: dict[str, int] = {}
        """When to try those again that failed or are out of reach, in epoch seconds; after a restart it is at once."""

    def next_due(self, tx: Transaction) -> int | None:
        """When the next offer passes on or the next forum ends, in epoch seconds."""
        dues = (work_store.next_work(tx, self._put_off.keys()), *self._put_off.values())
        return min((due for due in dues if due is not None), default=None)

    async def run(self) -> None:
        """Deal with all of it."""
        now = self._clock.timestamp()
        self._put_off = {forum_id: at for forum_id, at in self._put_off.items() if at > now}
        for forum_id in await self._database.read(lambda tx: work_store.unsettled(tx, now)):
            await self._deal(_settle, forum_id, now)
        for forum_id in await self._database.read(lambda tx: work_store.ended(tx, now)):
            await self._deal(_end, forum_id, now)

    async def _deal(self, work: Work, forum_id: str, now: int) -> None:
        if forum_id in self._put_off:
            return
        try:
            forum = await self._database.read(lambda tx: store.by_id(tx, forum_id))
            if forum is not None and not self._there(forum.server_id):
                self._put_off[forum_id] = now + TRY_AGAIN
                return
            await self._database.write(lambda tx: work(tx, forum_id, now))
        except Exception as error:  # noqa: BLE001 - the boundary to one forum: the others go on without it
            incident(error, "forums.work-failed", forum=forum_id)
            self._put_off[forum_id] = now + TRY_AGAIN


def _settle(tx: Transaction, forum_id: str, now: int) -> None:
    work_store.settled(tx, forum_id)
    forum = store.by_id(tx, forum_id)
    if forum is None:
        return
    settle_seats(tx, forum, now)
    if forum.state is State.PUBLISHED:
        revised(tx, forum)


def _end(tx: Transaction, forum_id: str, now: int) -> None:
    """A forum has ended: it is over, people are asked what they think, and the next one of its series begins."""
    forum = store.by_id(tx, forum_id)
    if forum is None or not work_store.has_ended(tx, forum_id, now):
        return  # it was cancelled in this very moment, and its end is dealt with
    if forum.state is State.PUBLISHED:
        ended = revised(tx, replace(forum, state=State.OVER))
        planning.ask_feedback(tx, ended, results_store.who_may_have_been_there(tx, forum.forum_id), now)
    series.succeed(tx, forum, now)


class ForumPresence:
    """Frees the seats of people who leave the server or ask to be erased; coming back, they answer anew."""

    def withdraw(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Take this person's answers back, if they go; to hide an introduction is no reason to."""
        server_id = scope.server_id or 0
        if not any(consents.erasure_of(tx, server_id, scope.user_id, cause) for cause in Cause):
            return
        for answer in answers_store.to_coming(tx, server_id, scope.user_id, now):
            forum = store.by_id(tx, answer.forum_id)
            if forum is not None:
                vacate(tx, forum, scope.user_id, now)

    def restore(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Nothing: their seats may have gone to others."""
