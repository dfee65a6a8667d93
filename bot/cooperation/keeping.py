"""The life of a request after it is published: renewed, closed, over; and what came of it."""

from collections.abc import Callable
from dataclasses import replace

from bot.clock import Clock
from bot.cooperation import board, planning, reports_store, store
from bot.cooperation.access import owned
from bot.cooperation.lasting import end_of, over, reopened
from bot.cooperation.model import Outcome, Request, State
from bot.cooperation.store import CARD
from bot.cooperation.writing import make_room
from bot.delivery import posts
from bot.errors import UserError
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

_AT_ONCE = 50
"""Requests dealt with in one transaction."""


class KeepingService:
    """What authors do with their requests."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def renew(self, actor: Actor, request_id: str) -> Request:
        """Open for another sixty days, or until the deadline, also after it was closed or its time was over.

        Raises:
            UserError: The deadline of its project is over, or there are enough open ones.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction, request: Request) -> Request:
            if over(request.details, now):
                raise UserError("coop-deadline-over")
            if request.state is not State.OPEN:
                make_room(tx, actor, request)
                request = reopened(request)
            renewed = replace(request, expires_at=end_of(request.details, now))
            planning.come_back(tx, renewed, now)
            return renewed

        return await self._change(actor, request_id, change)

    async def close(self, actor: Actor, request_id: str) -> Request:
        """Not open any more. What came of it may be said now; else it is asked once, four weeks later."""
        now = self._clock.timestamp()

        def change(tx: Transaction, request: Request) -> Request:
            if request.state is State.CLOSED:
                return request
            planning.fall_silent(tx, request)
            planning.ask_outcome(tx, request, now)
            return replace(request, state=State.CLOSED, closed_at=now)

        return await self._change(actor, request_id, change)

    async def tell_outcome(self, actor: Actor, request_id: str, outcome: Outcome) -> Request:
        """Say what came of it so far. One that is still open stays so: who met one person may look for another."""
        now = self._clock.timestamp()

        def change(tx: Transaction, request: Request) -> Request:
            if request.state is State.OPEN:
                return replace(request, outcome=outcome)
            planning.fall_silent(tx, request)
            closed_at = request.closed_at if request.closed_at is not None else now
            return replace(request, state=State.CLOSED, closed_at=closed_at, outcome=outcome)

        return await self._change(actor, request_id, change)

    async def remove(self, actor: Actor, request_id: str) -> None:
        """Delete one's request, with all that was suggested and answered. Threads that were opened stay."""

        def change(tx: Transaction) -> None:
            take_away(tx, owned(tx, actor, request_id))

        await self._database.write(change)

    async def _change(
        self, actor: Actor, request_id: str, change: Callable[[Transaction, Request], Request]
    ) -> Request:
        def write(tx: Transaction) -> Request:
            before = owned(tx, actor, request_id)
            after = change(tx, before)
            return before if after == before else board.write(tx, after, servers.load(tx, actor.server_id))

        return await self._database.write(write)


class ExpiryChore:
    """Ends requests whose time is over."""

    name = "cooperation-expiry"

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def next_due(self, tx: Transaction) -> int | None:
        """When the time of the next request is over, in epoch seconds."""
        return store.next_expiry(tx)

    async def run(self) -> None:
        """End all of them."""
        now = self._clock.timestamp()
        while await self._database.write(lambda tx: _expire(tx, now)):
            pass


def take_away(tx: Transaction, request: Request) -> None:
    """Delete a request, its card, the posts that report it, and what was to be sent about it."""
    posts.unwant(tx, CARD, request.request_id)
    reports_store.take_down(tx, request.request_id)
    planning.fall_silent(tx, request)
    store.remove(tx, request.request_id)


def _expire(tx: Transaction, now: int) -> int:
    over = store.expired(tx, now, _AT_ONCE)
    for request in over:
        planning.fall_silent(tx, request)
        planning.ask_outcome(tx, request, now)
        board.write(tx, replace(request, state=State.EXPIRED), servers.load(tx, request.server_id))
    return len(over)
