"""The use cases of privacy: to consent, to see, to take along, to be forgotten."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Protocol
from weakref import WeakValueDictionary

from bot.clock import DAY, Clock
from bot.errors import UserError
from bot.ids import new_id
from bot.privacy import store
from bot.privacy.model import COUNTDOWN, Cause, ConsentPurpose, Erasure, Standing
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.storage.erasures import ErasureLog
from bot.storage.personal import PersonalRegistry, Scope


class Presence(Protocol):
    """A room that shows people publicly, and stops at once when they leave or ask to be erased."""

    def withdraw(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Show nothing of this person any more; keep it, for they may come back."""
        ...

    def restore(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Show again what was shown before."""
        ...


Revoked = Callable[[Transaction, Scope, ConsentPurpose], None]
"""What follows for a room when somebody takes a consent back, in the same transaction."""


class PrivacyService:
    """Consents, exports and erasures."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        registry: PersonalRegistry,
        log: ErasureLog,
        presences: Sequence[Presence],
        revoked: Sequence[Revoked] = (),
    ) -> None:
        self._database = database
        self._clock = clock
        self._registry = registry
        self._log = log
        self._presences = tuple(presences)
        self._revoked = tuple(revoked)
        self._leaving = asyncio.Lock()
        """One by one: where hundreds leave at once, nobody else's reading waits behind them all."""
        self._orders: WeakValueDictionary[Scope, asyncio.Lock] = WeakValueDictionary()
        """By person, so that who leaves and comes back at once is not taken for gone."""

    async def standing(self, actor: Actor) -> Standing:
        """Where this person stands: consents, an erasure under way, the receipt of an earlier one."""
        digest = self._log.digest(Scope(actor.user_id, actor.server_id))

        def read(tx: Transaction) -> Standing:
            server = servers.load(tx, actor.server_id)
            return Standing(
                consents=store.consents(tx, actor.server_id, actor.user_id),
                erasure=self._under_way(tx, actor),
                receipt=store.receipt_for(tx, digest),
                retention_days=server.retention_days,
                request_months=server.request_months,
            )

        return await self._database.read(read)

    def _under_way(self, tx: Transaction, actor: Actor) -> Erasure | None:
        """The erasure that this person asked for: here, or, outside any server, wherever it is due first."""
        if actor.outside:
            return store.next_asked(tx, actor.user_id)
        return store.erasure_of(tx, actor.server_id, actor.user_id, Cause.ASKED)

    async def decide(self, actor: Actor, purpose: ConsentPurpose, *, granted: bool) -> Standing:
        """Give or revoke a consent. Without the one for the directory, an introduction is not shown any more.

        Raises:
            UserError: Asked for outside any server.
        """
        if actor.outside:
            raise UserError("error-not-here")
        now = self._clock.timestamp()
        scope = Scope(actor.user_id, actor.server_id)

        def change(tx: Transaction) -> None:
            store.decide(tx, actor.server_id, actor.user_id, purpose, granted=granted, now=now)
            if purpose is ConsentPurpose.DIRECTORY:
                self._follow(tx, scope, now)
            for follow in () if granted else self._revoked:
                follow(tx, scope, purpose)

        await self._database.write(change)
        return await self.standing(actor)

    async def export(self, user_id: int) -> Mapping[str, object]:
        """Everything that is kept of this person on all servers, by feature."""
        return await self._database.read(lambda tx: self._registry.export(tx, Scope(user_id)))

    async def request_erasure(self, actor: Actor, *, receipt_by_dm: bool) -> Erasure:
        """Start the countdown, here or, asked for outside any server, wherever this person is known.

        What others see of this person is taken down at once.

        Raises:
            UserError: Nothing is kept of them.
        """
        now = self._clock.timestamp()
        known = await self._known(actor)
        if not known:
            raise UserError("privacy-nothing-stored")

        def change(tx: Transaction) -> Erasure:
            scheduled = [
                store.schedule_erasure(
                    tx,
                    Erasure(
                        erasure_id=new_id(),
                        server_id=server_id,
                        user_id=actor.user_id,
                        cause=Cause.ASKED,
                        asked_at=now,
                        due_at=now + COUNTDOWN,
                        receipt_by_dm=receipt_by_dm,
                        language=actor.language,
                    ),
                )
                for server_id in known
            ]
            for server_id in known:
                self._follow(tx, Scope(actor.user_id, server_id), now)
            return scheduled[0]

        return await self._database.write(change)

    async def call_off(self, actor: Actor) -> tuple[Erasure, ...]:
        """Stop the countdown, and give what has been called off. What was shown before is shown again."""
        now = self._clock.timestamp()
        known = await self._known(actor)

        def change(tx: Transaction) -> tuple[Erasure, ...]:
            stopped = [store.call_off(tx, server_id, actor.user_id, Cause.ASKED) for server_id in known]
            for server_id in known:
                self._follow(tx, Scope(actor.user_id, server_id), now)
            return tuple(filter(None, stopped))

        return await self._database.write(change)

    async def _known(self, actor: Actor) -> list[int]:
        """The servers that this person means by "here": where they are, or, in direct messages, all of them."""
        whom = Scope(actor.user_id, None if actor.outside else actor.server_id)
        known = await self._database.read(lambda tx: self._registry.people(tx, whom))
        return sorted(scope.server_id for scope in known if scope.server_id)

    async def departed(self, server_id: int, user_id: int) -> None:
        """Someone left: they are not shown any more, and erased when the server's time has passed."""
        whom = Scope(user_id, server_id)
        async with self._order(whom):
            async with self._leaving:
                known = await self._database.read(lambda tx: self._registry.people(tx, whom))
            if known:
                await self.found(server_id, gone=[user_id])

    async def returned(self, server_id: int, user_id: int) -> None:
        """Someone came back in time: nothing is erased, and what was shown is shown again."""
        async with self._order(Scope(user_id, server_id)):
            await self.found(server_id, there=[user_id])

    def _order(self, whom: Scope) -> asyncio.Lock:
        return self._orders.setdefault(whom, asyncio.Lock())

    async def found(self, server_id: int, *, there: Iterable[int] = (), gone: Iterable[int] = ()) -> None:
        """Who of the people known on a server is there, and who is not: in one go, for they may be many."""
        now = self._clock.timestamp()
        staying, leaving = tuple(there), tuple(gone)

        def change(tx: Transaction) -> None:
            due_at = now + servers.load(tx, server_id).retention_days * DAY
            for user_id in staying:
                if store.call_off(tx, server_id, user_id, Cause.LEFT):
                    self._follow(tx, Scope(user_id, server_id), now)
            for user_id in leaving:
                left = Erasure(
                    erasure_id=new_id(),
                    server_id=server_id,
                    user_id=user_id,
                    cause=Cause.LEFT,
                    asked_at=now,
                    due_at=due_at,
                    receipt_by_dm=False,
                    language="",
                )
                store.schedule_erasure(tx, left)
                self._follow(tx, Scope(user_id, server_id), now)

        await self._database.write(change)

    async def people(self, server_id: int) -> frozenset[int]:
        """Everyone of whom something is kept for this server."""
        return (await self.everyone()).get(server_id, frozenset())

    async def everyone(self) -> Mapping[int, frozenset[int]]:
        """Everyone of whom something is kept, by server."""
        known: dict[int, set[int]] = {}
        for scope in await self._database.read(self._registry.people):
            if scope.server_id:
                known.setdefault(scope.server_id, set()).add(scope.user_id)
        return {server_id: frozenset(people) for server_id, people in known.items()}

    def _follow(self, tx: Transaction, scope: Scope, now: int) -> None:
        """Show or withdraw someone, by what now holds for them."""
        server_id = scope.server_id or 0
        leaving = store.is_leaving(tx, server_id, scope.user_id)
        allowed = store.allows(tx, server_id, scope.user_id, ConsentPurpose.DIRECTORY)
        for presence in self._presences:
            if leaving or not allowed:
                presence.withdraw(tx, scope, now)
            else:
                presence.restore(tx, scope, now)
