"""What happens to forums by the clock alone: offers pass on, forums end, the next of a series begins."""

from dataclasses import replace

from bot.clock import Clock
from bot.forums import answers_store, planning, results_store, series, store, work_store
from bot.forums.model import Forum, State
from bot.forums.seating import revised, settle_seats, vacate
from bot.privacy import store as consents
from bot.privacy.model import Cause
from bot.storage.database import Database, Transaction
from bot.storage.personal import Scope

_AT_ONCE = 50
"""Forums dealt with in one transaction."""


class ForumsChore:
    """Deals with offers whose time is over and with forums that have ended."""

    name = "forums"

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def next_due(self, tx: Transaction) -> int | None:
        """When the next offer passes on or the next forum ends, in epoch seconds."""
        dues = (answers_store.next_lapse(tx), work_store.next_work(tx))
        return min((due for due in dues if due is not None), default=None)

    async def run(self) -> None:
        """Deal with all of it; each forum in the transaction that says so."""
        now = self._clock.timestamp()
        while await self._database.write(lambda tx: _pass(tx, now)):
            pass


def _pass(tx: Transaction, now: int) -> int:
    """Deal with some of what is due; gives the number of forums dealt with."""
    to_settle = {*answers_store.lapsing(tx, now, _AT_ONCE), *work_store.unsettled(tx, now, _AT_ONCE)}
    for forum_id in sorted(to_settle):
        _settle(tx, forum_id, now)
    over = work_store.ended(tx, now, _AT_ONCE)
    for forum in over:
        _end(tx, forum, now)
    return len(to_settle) + len(over)


def _settle(tx: Transaction, forum_id: str, now: int) -> None:
    work_store.settled(tx, forum_id)
    forum = store.by_id(tx, forum_id)
    if forum is None:
        return
    settle_seats(tx, forum, now)
    if forum.state is State.PUBLISHED:
        revised(tx, forum)


def _end(tx: Transaction, forum: Forum, now: int) -> None:
    """A forum has ended: it is over, people are asked what they think, and the next one of its series begins."""
    if forum.state is State.PUBLISHED:
        ended = revised(tx, replace(forum, state=State.OVER))
        planning.ask_feedback(tx, ended, sorted(results_store.who_was_there(tx, forum.forum_id)), now)
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
