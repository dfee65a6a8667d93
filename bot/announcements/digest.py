"""The weekly digest: what is new on a server, where moderators want it; nothing when there is nothing."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.announcements.digest_store import Digest, load, put
from bot.announcements.sections import Period, Provider, Section
from bot.clock import DAY, Clock
from bot.delivery import outbox
from bot.delivery.model import Delivery, Expire, Intent, Send, Skip, ToChannel, Verdict
from bot.errors import UserError
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Setting
from bot.servers.model import Actor, Server
from bot.servers.zones import offered_zones
from bot.storage.database import Database, Transaction
from bot.weekly import HOURS, WEEKDAYS, Weekly

DIGEST = "announcements.digest"
"""The kind of delivery that posts the digest. The occurrence is its instant."""

WEEK = 7 * DAY

HELPS_FOR = 3 * DAY
"""Seconds after which a missed digest is left out; the next one tells of both weeks."""

MONDAY_MORNING = (0, 9)
"""The weekday and hour that are offered first."""


@dataclass(frozen=True, slots=True)
class DigestDesk:
    """What a moderator sees of it."""

    digest: Digest
    server: Server
    next_at: int
    """When the next one comes, or would come."""


class DigestService:
    """The settings of the digest, its rule, and what it tells."""

    def __init__(self, database: Database, clock: Clock, providers: Iterable[Provider]) -> None:
        self._database = database
        self._clock = clock
        self._providers = tuple(providers)

    async def open(self, actor: Actor) -> DigestDesk:
        """The settings, for a moderator."""
        return await self._database.read(lambda tx: self._desk(tx, actor))

    async def choose_channel(self, actor: Actor, channel_id: int | None) -> DigestDesk:
        """Choose where it is posted; the caller has checked that the bot can post there. None switches it off."""

        def change(desk: DigestDesk) -> Digest:
            return replace(desk.digest, channel_id=channel_id, enabled=desk.digest.enabled and channel_id is not None)

        return await self._change(actor, change)

    async def choose_time(self, actor: Actor, weekday: int, hour: int, zone: str) -> DigestDesk:
        """Choose when it is posted, in one of the zones of the server's places."""

        def change(desk: DigestDesk) -> Digest:
            if weekday not in WEEKDAYS or hour not in HOURS or zone not in offered_zones(desk.server.places):
                raise UserError("error-outdated")
            return replace(desk.digest, when=Weekly(weekday, hour, zone))

        return await self._change(actor, change)

    async def switch(self, actor: Actor, *, on: bool) -> DigestDesk:
        """Switch it on or off. The first one tells of the week before it.

        Raises:
            UserError: `digest-no-channel`.
        """
        since = self._clock.timestamp() - WEEK

        def change(desk: DigestDesk) -> Digest:
            if on and desk.digest.channel_id is None:
                raise UserError("digest-no-channel")
            return replace(desk.digest, enabled=on, since_at=max(desk.digest.since_at, since))

        return await self._change(actor, change)

    async def preview(self, actor: Actor) -> tuple[Section, ...]:
        """What it would tell if it came now."""
        now = self._clock.timestamp()

        def read(tx: Transaction) -> tuple[Section, ...]:
            desk = self._desk(tx, actor)
            since = desk.digest.since_at if desk.digest.enabled else now - WEEK
            return self._sections(tx, Period(actor.server_id, since, now))

        return await self._database.read(read)

    async def told(self, delivery: Delivery) -> tuple[Server, tuple[Section, ...]]:
        """What a delivery tells, and the server it is for."""

        def read(tx: Transaction) -> tuple[Server, tuple[Section, ...]]:
            digest = load(tx, delivery.server_id)
            since = digest.since_at if digest else delivery.occurrence - WEEK
            period = Period(delivery.server_id, since, delivery.occurrence)
            return servers.load(tx, delivery.server_id), self._sections(tx, period)

        return await self._database.read(read)

    def still_holds(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether it is still wanted, is the newest, and has anything to tell."""
        digest = load(tx, delivery.server_id)
        if digest is None or not digest.enabled or delivery.to != ToChannel(digest.channel_id or 0):
            return Skip("not-wanted")
        now = self._clock.timestamp()
        if digest.when.next_after(delivery.occurrence) <= now:
            return Expire("superseded")
        if now - delivery.due_at > HELPS_FOR:
            return Expire("too-late")
        period = Period(delivery.server_id, digest.since_at, delivery.occurrence)
        return Send() if self._sections(tx, period) else Skip("nothing-new")

    def go_on(self, tx: Transaction, delivery: Delivery) -> None:
        """Remember until when it was told, and plan the next one. What was not sent is told with the next."""
        digest = load(tx, delivery.server_id)
        if digest is None or not digest.enabled:
            return
        if delivery.status == "sent" or delivery.reason == "nothing-new":
            digest = replace(digest, since_at=max(digest.since_at, delivery.occurrence))
            put(tx, digest)
        now = self._clock.timestamp()
        if delivery.to == ToChannel(digest.channel_id or 0):
            _plan(tx, digest, digest.when.newest(delivery.occurrence, now), now)

    def _sections(self, tx: Transaction, period: Period) -> tuple[Section, ...]:
        """What there is to tell; nothing where none of it is news."""
        found = [provide(tx, period) for provide in self._providers]
        told = tuple(section for section in found if section is not None and section.count)
        return told if any(section.news for section in told) else ()

    async def _change(self, actor: Actor, change: Callable[[DigestDesk], Digest]) -> DigestDesk:
        now = self._clock.timestamp()

        def write(tx: Transaction) -> DigestDesk:
            digest = change(self._desk(tx, actor))
            put(tx, digest)
            outbox.cancel(tx, DIGEST, str(actor.server_id))
            if digest.enabled:
                _plan(tx, digest, digest.when.next_after(now), now)
            audit.record_setting(tx, actor, Setting.DIGEST, now)
            return self._desk(tx, actor)

        return await self._database.write(write)

    def _desk(self, tx: Transaction, actor: Actor) -> DigestDesk:
        server = servers.moderated(tx, actor)
        digest = load(tx, actor.server_id)
        if digest is None:
            when = Weekly(*MONDAY_MORNING, server.zone)
            digest = Digest(actor.server_id, None, when, enabled=False, since_at=0)
        return DigestDesk(digest, server, digest.when.next_after(self._clock.timestamp()))


def _plan(tx: Transaction, digest: Digest, at: int, now: int) -> None:
    to = ToChannel(digest.channel_id or 0)
    outbox.plan(tx, Intent(DIGEST, str(digest.server_id), digest.server_id, to, due_at=at, occurrence=at), now)
