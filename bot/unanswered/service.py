"""The use cases of unanswered posts: the moderators' choices, the authors' answers."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.clock import Clock
from bot.errors import UserError
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Setting
from bot.servers.model import Actor, Purpose, Server
from bot.servers.zones import offered_zones
from bot.storage.database import Database, Transaction
from bot.unanswered import store
from bot.unanswered.model import DAYS_RANGE, DEFAULT_DAYS, MAX_FORUMS, Round, State
from bot.weekly import HOURS, WEEKDAYS, Weekly

MONDAY_MORNING = (0, 8)
"""The weekday and hour that are offered first."""


@dataclass(frozen=True, slots=True)
class RoundDesk:
    """What a moderator sees of it."""

    round: Round
    server: Server


class UnansweredService:
    """Settings, each change checked and recorded; and what authors say."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def open(self, actor: Actor) -> RoundDesk:
        """The settings, for a moderator."""
        return await self._database.read(lambda tx: self._desk(tx, actor))

    async def choose_forums(self, actor: Actor, channel_ids: Iterable[int]) -> RoundDesk:
        """Choose the forum channels; the caller has checked that the bot can read them. None switches it off."""
        chosen = tuple(dict.fromkeys(channel_ids))[:MAX_FORUMS]
        return await self._change(
            actor, lambda wanted: replace(wanted, forums=chosen, next_at=wanted.next_at if chosen else None)
        )

    async def choose_channel(self, actor: Actor, channel_id: int | None) -> RoundDesk:
        """Choose where the list is posted; the caller has checked that the bot can post there."""
        return await self._change(
            actor,
            lambda wanted: replace(
                wanted, channel_id=channel_id, next_at=wanted.next_at if channel_id is not None else None
            ),
        )

    async def choose_time(self, actor: Actor, weekday: int, hour: int, zone: str, raw_days: str) -> RoundDesk:
        """Choose when it is looked, and after how many days without an answer a post is listed.

        Raises:
            UserError: `unanswered-days-range` (`least`, `most`).
        """
        digits = raw_days.strip()
        days = int(digits) if digits.isascii() and digits.isdecimal() and len(digits) < 4 else 0
        if days not in DAYS_RANGE:
            raise UserError("unanswered-days-range", least=DAYS_RANGE.start, most=DAYS_RANGE.stop - 1)
        if weekday not in WEEKDAYS or hour not in HOURS:
            raise UserError("error-outdated")
        when = Weekly(weekday, hour, zone)
        now = self._clock.timestamp()

        def change(wanted: Round) -> Round:
            next_at = None if wanted.next_at is None else when.next_after(now)
            return replace(wanted, days=days, when=when, next_at=next_at)

        return await self._change(actor, change, zone=zone)

    async def switch(self, actor: Actor, *, on: bool) -> RoundDesk:
        """Switch it on or off.

        Raises:
            UserError: `unanswered-no-forums`, `unanswered-no-channel`.
        """
        now = self._clock.timestamp()

        def change(wanted: Round) -> Round:
            if on and not wanted.forums:
                raise UserError("unanswered-no-forums")
            if on and wanted.channel_id is None:
                raise UserError("unanswered-no-channel")
            return replace(wanted, next_at=wanted.when.next_after(now) if on else None)

        return await self._change(actor, change)

    async def answer(self, actor: Actor, post_id: int, author_id: int, state: State) -> State:
        """What the author of a post says about it; `author_id` is who wrote it, as Discord says. Moderators may too.

        Raises:
            UserError: `unanswered-author-only`; `unanswered-not-asked` when it was asked too long ago.
        """

        def change(tx: Transaction) -> State:
            moderates = servers.load(tx, actor.server_id).moderated_by(actor)
            if actor.user_id != author_id and not moderates:
                raise UserError("unanswered-author-only")
            if not store.say(tx, actor.server_id, post_id, state):
                raise UserError("unanswered-not-asked")
            return state

        return await self._database.write(change)

    async def _change(self, actor: Actor, change: Callable[[Round], Round], *, zone: str | None = None) -> RoundDesk:
        now = self._clock.timestamp()

        def write(tx: Transaction) -> RoundDesk:
            desk = self._desk(tx, actor)
            if zone is not None and zone not in offered_zones(desk.server.places):
                raise UserError("error-outdated")
            store.put(tx, change(desk.round))
            audit.record_setting(tx, actor, Setting.UNANSWERED, now)
            return self._desk(tx, actor)

        return await self._database.write(write)

    def _desk(self, tx: Transaction, actor: Actor) -> RoundDesk:
        server = servers.moderated(tx, actor)
        wanted = store.load(tx, actor.server_id)
        if wanted is None:
            when = Weekly(*MONDAY_MORNING, server.zone)
            backstage = server.channels.get(Purpose.MODERATORS)
            wanted = Round(actor.server_id, (), backstage, DEFAULT_DAYS, when, None)
        return RoundDesk(wanted, server)
