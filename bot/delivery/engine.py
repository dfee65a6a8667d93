"""The engine of the outbox: claim, check, render, send, settle; and try again where that helps."""

import asyncio
from collections.abc import Sequence
from typing import Final

import structlog

from bot.clock import Clock
from bot.delivery import leases
from bot.delivery.books import Books, RuleFailedError
from bot.delivery.drain import Share, drain
from bot.delivery.kinds import Kinds
from bot.delivery.model import Delivery
from bot.delivery.points import Point, nowhere
from bot.delivery.port import Missing, Outcome, Passing, Sender
from bot.delivery.rendering import render
from bot.delivery.rules import ATTEMPT, must_look_back, release_at
from bot.logs import incident
from bot.storage.database import Database, Transaction

_log = structlog.stdlib.get_logger(__name__)

STALE: Final = 1.0
"""Seconds of waiting for the rate limit after which it is checked again whether the delivery still holds."""


class DeliveryEngine:
    """Sends what is due. A chore of the ticker; `run_due` is its one pass.

    With a `lead` (`rules.LEAD`) it claims that many seconds ahead and sends at the instant, which it waits for in real
    time; so there is none for a clock that is turned by hand.
    """

    name = "deliveries"

    def __init__(
        self,
        database: Database,
        clock: Clock,
        sender: Sender,
        kinds: Kinds,
        *,
        at: Point = nowhere,
        lead: int = 0,
    ) -> None:
        self._database = database
        self._clock = clock
        self._sender = sender
        self._kinds = kinds
        self._books = Books(clock, kinds, shared=database.engine == "postgresql", lead=lead)
        self._lead = lead
        self._at = at
        self._recovered = False
        self._finishing = False
        self._handled = 0

    def next_due(self, tx: Transaction) -> int | None:
        """When the next delivery is due, in epoch seconds; at once until the first pass has been made."""
        return leases.next_due(tx, self._kinds.ready, self._lead) if self._recovered else 0

    async def run(self) -> None:
        """Make a pass, as a chore."""
        await self.run_due()

    async def run_due(self) -> int:
        """Send everything that is due, until nothing is; gives the number of rows dealt with."""
        if not self._recovered:
            await self._recover()
        before = self._handled
        await drain(self._claim, self._deliver)
        return self._handled - before

    def finish(self) -> None:
        """Bring what is being sent to its end, and give back the rest; nothing is claimed any more."""
        self._finishing = True
        self._sender.pace.let_go()

    async def _recover(self) -> None:
        """Take over what a killed process held, where no other process can hold anything."""
        now = self._clock.timestamp()
        if self._database.engine == "sqlite":
            await self._database.write(lambda tx: leases.free_leases(tx, now))
        for kind in await self._database.read(lambda tx: leases.unknown_kinds(tx, self._kinds.ready)):
            _log.error("delivery.unknown-kind", kind=kind)
        self._recovered = True

    async def _claim(self, share: Share) -> Sequence[Delivery]:
        broken: set[str] = set()
        while not self._finishing:
            try:
                taken, holding = await self._database.write(lambda tx: self._books.take(tx, share, broken))
            except RuleFailedError as failure:
                broken.add(failure.delivery_id)
                continue
            self._handled += taken
            if holding or not taken:
                self._at("claimed")
                return holding
        return []

    async def _deliver(self, delivery: Delivery) -> None:
        try:
            held = await self._wait_turn(delivery)
            if held is not None:
                shown, outcome = await self._attempt(held)
                self._at("sent")
                await self._settle(shown, outcome)
                self._at("settled")
        except Exception as error:  # noqa: BLE001 - the boundary: the lease ends, and the row is tried again
            incident(error, "delivery.failed", kind=delivery.kind, server=delivery.server_id)

    async def _wait_turn(self, delivery: Delivery) -> Delivery | None:
        """Wait for the instant and the rate limit, then look again: things change meanwhile, and leases end."""
        early = release_at(delivery) - self._clock.now().timestamp()
        # Further off than the lead is what was brought forward, such as a digest nobody wants to wait for: it goes now.
        if 0 < early <= self._lead:
            await asyncio.sleep(early)
        waited = await self._sender.pace.take(delivery.server_id)
        now = self._clock.timestamp()
        if self._finishing or (delivery.lease_until or 0) - now < ATTEMPT:
            await self._database.write(lambda tx: self._books.give_back(tx, delivery))
            return None
        if waited < STALE:
            return delivery
        return await self._database.write(lambda tx: self._books.check_again(tx, delivery))

    async def _attempt(self, delivery: Delivery) -> tuple[Delivery, Outcome]:
        """Render and send. What goes wrong with either is an outcome too; a digest may show less than it carried."""
        try:
            shown, outgoing, failed = await render(self._kinds, delivery)
            if failed:
                leaving = [part for part, _ in failed]
                await self._database.write(lambda tx: self._books.let_go(tx, leaving))
        except Exception as error:  # noqa: BLE001 - the boundary to the cogs: the row is tried again
            incident(error, "delivery.render-failed", kind=delivery.kind, server=delivery.server_id)
            return delivery, Passing("render-failed", unsure=False)
        return shown, await self._put_out(shown, outgoing)

    async def _put_out(self, delivery: Delivery, outgoing: object) -> Outcome:
        self._at("rendered")
        try:
            async with asyncio.timeout(ATTEMPT):
                return await self._send(delivery, outgoing)
        except TimeoutError:
            return Passing("timeout", unsure=True)
        except Exception as error:  # noqa: BLE001 - the boundary to the sender: what it did is unknown
            incident(error, "delivery.sender-failed", kind=delivery.kind, server=delivery.server_id)
            return Passing("sender-failed", unsure=True)

    async def _send(self, delivery: Delivery, outgoing: object) -> Outcome:
        """Send it, unless it turns out that an earlier attempt did."""
        nonce = f"d{delivery.delivery_id}"
        since = delivery.unsure_since
        if since is not None and must_look_back(since, self._clock.timestamp()):
            found = await self._sender.look_back(delivery.to, nonce, since)
            if not isinstance(found, Missing):
                return found
        return await self._sender.send(delivery.to, outgoing, nonce)

    async def _settle(self, delivery: Delivery, outcome: Outcome) -> None:
        try:
            settled = await self._database.write(lambda tx: self._books.write_down(tx, delivery, outcome))
        except Exception as error:  # noqa: BLE001 - the boundary to the kind's code: the outcome must be kept
            incident(error, "delivery.settle-failed", kind=delivery.kind, server=delivery.server_id)
            settled = await self._database.write(lambda tx: self._books.write_down_plainly(tx, delivery, outcome))
        if not settled:
            _log.warning("delivery.lease-lost", kind=delivery.kind, server=delivery.server_id)
