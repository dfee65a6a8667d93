"""What the tests of forums share: the services on one database, and a Discord made of a list."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import partial

from bot.delivery import preferences_store
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kinds
from bot.delivery.model import Delivery, ToChannel, ToMember
from bot.delivery.points import Point, nowhere
from bot.delivery.preferences import Preferences, QuietHours
from bot.forums import store
from bot.forums.afterwards import AfterwardsService
from bot.forums.answering import AnsweringService, Standing
from bot.forums.authoring import AuthoringService
from bot.forums.browsing import ForumBrowser
from bot.forums.copying import Copies, CopyingService, keep
from bot.forums.drafting import Outcome
from bot.forums.keeping import ForumsChore
from bot.forums.model import NEW, Choice, Draft, Forum, ForumSettings, Kind, Plan, Way, When, Where, Words
from bot.forums.planning import CANCELLED, CHANGED, FEEDBACK, INVITE, OFFER, REMINDER, SEATED, TASK
from bot.forums.reminding import ReminderService
from bot.forums.rules import forum_kinds
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction
from tests.delivery.fake_discord import FakeDiscord
from tests.storage_fixtures import StandingClock

SERVER, ELSEWHERE = 900_000_000_000_000_001, 900_000_000_000_000_002
CHANNEL, THREAD = 910_000_000_000_000_001, 910_000_000_000_000_002
BERLIN = "Europe/Berlin"
MODERATOR = Actor(800_000_000_000_000_000, SERVER, "de", manages=True)
ALL_KINDS = (REMINDER, CHANGED, CANCELLED, OFFER, SEATED, FEEDBACK, TASK, INVITE)


def person(number: int, language: str = "pl", server_id: int = SERVER) -> Actor:
    """One of the invented members."""
    return Actor(700_000_000_000_000_000 + number, server_id, language)


def wall(text: str) -> datetime:
    """A wall time, as "2026-05-14 10:00"."""
    return datetime.fromisoformat(text)


def when(starts: str = "2026-05-14 10:00", hours: float = 6, zone: str = BERLIN) -> When:
    """A time in Rostock."""
    begin = wall(starts)
    return When(begin, begin + timedelta(hours=hours), zone)


def plan(**parts: object) -> Plan:
    """An ordinary forum, but for these parts."""
    usual = Plan(
        kind=Kind.ANNUAL,
        words={"en": Words("Exchange forum", "Two days of talk"), "de": Words("Austauschforum")},
        when=when(),
        where=Where("Rostock", "DE", "Town hall"),
    )
    return replace(usual, **parts)


@dataclass(frozen=True, slots=True)
class Sent:
    """A message that went out, as the kind and the payload it was made of."""

    kind: str
    to: ToMember | ToChannel
    people: tuple[int, ...]
    late: bool
    delivery_id: str
    at: int
    payload: dict[str, str | int]


def _decide(number: int, tx: Transaction, *, granted: bool, now: int) -> None:
    consents.decide(tx, SERVER, person(number).user_id, ConsentPurpose.REMINDERS, granted=granted, now=now)


class House:
    """Everything of forums, on one database and one clock."""

    def __init__(
        self,
        database: Database,
        clock: StandingClock,
        discord: FakeDiscord | None = None,
        at: Point = nowhere,
    ) -> None:
        self.database = database
        self.clock = clock
        self.discord = discord or FakeDiscord(clock)
        self.authors = AuthoringService(database, clock)
        self.answers = AnsweringService(database, clock)
        self.reminders = ReminderService(database, clock)
        self.afterwards = AfterwardsService(database, clock)
        self.browser = ForumBrowser(database, clock)
        self.copying = CopyingService(database, clock)
        self.sent_away = False
        """Whether the server has sent the bot away."""
        self.chore = ForumsChore(database, clock, there=lambda _: not self.sent_away)
        kinds = Kinds()
        for kind in forum_kinds():
            kinds.register(kind)
            kinds.render_with(kind.name, self._render)
        self.engine = DeliveryEngine(database, clock, self.discord, kinds, at=at)

    async def _render(self, delivery: Delivery) -> object:
        notice = await self.browser.notice(delivery)
        answers = (*filter(None, (notice.own,)), *notice.mentioned) if notice else ()
        people = tuple(answer.user_id for answer in answers)
        return Sent(
            kind=delivery.kind,
            to=delivery.to,
            people=people,
            late=delivery.late,
            delivery_id=delivery.delivery_id,
            at=self.clock.timestamp(),
            payload=dict(delivery.payload),
        )

    async def open_channel(self, *, members_may: bool = False) -> None:
        """Have a channel for forums on the server."""
        chosen = ForumSettings(SERVER, CHANNEL, members_may)
        await self.database.write(lambda tx: store.save_settings(tx, chosen))

    async def publish(
        self, of: Plan | None = None, *, by: Actor = MODERATOR, forum_id: str = NEW, once: bool = False
    ) -> Forum:
        """Publish a plan."""
        chosen = of or plan()

        def fill(draft: Draft, _server: Server, _now: int) -> Outcome:
            return Outcome(replace(draft, plan=chosen))

        await self.authors.fill(by, forum_id, fill)
        return await self.authors.publish(by, forum_id, once=once)

    async def open_thread(self, forum: Forum) -> None:
        """Have a thread below the forum's card."""
        now = self.clock.timestamp()
        await self.database.write(lambda tx: keep(tx, forum, Copies(thread_id=THREAD), now))

    async def come(self, *numbers: int, to: Forum, guests: int = 0, way: Way | None = None) -> list[Standing]:
        """Have people say that they come, one after the other."""
        standings: list[Standing] = []
        for number in numbers:
            standing = await self.answers.answer(person(number), to.forum_id, Choice.COMING, guests=guests)
            if way is not None:
                standing = await self.reminders.choose_way(person(number), to.forum_id, way)
            standings.append(standing)
        return standings

    async def consent(self, *numbers: int, granted: bool = True) -> None:
        """Have people allow direct messages, or not any more."""
        now = self.clock.timestamp()
        for number in numbers:
            await self.database.write(partial(_decide, number, granted=granted, now=now))

    async def quiet(self, number: int, start: time, end: time) -> None:
        """Have someone's direct messages wait in these hours, in Rostock."""
        hours = QuietHours(start.hour * 60 + start.minute, end.hour * 60 + end.minute)
        wishes = Preferences(BERLIN, hours)
        await self.database.write(lambda tx: preferences_store.save(tx, SERVER, person(number).user_id, wishes))

    async def tick(self) -> None:
        """Do all that is due at this instant."""
        now = self.clock.timestamp()
        for _ in range(20):
            due = await self.database.read(self.chore.next_due)
            if due is not None and due <= now:
                await self.chore.run()
            if not await self.engine.run_due() and (due is None or due > now):
                return
        raise AssertionError("there is always something left to be done")

    async def until(self, moment: datetime) -> None:
        """Turn the clock forward to an instant, from one thing that is due to the next."""
        await self.tick()
        while self.clock.at < moment:
            dues = (await self.database.read(self.engine.next_due), await self.database.read(self.chore.next_due))
            following = [datetime.fromtimestamp(due, UTC) for due in dues if due is not None]
            self.clock.at = min([moment, *following])
            await self.tick()

    async def days(self, number: float) -> None:
        """Turn the clock forward by days."""
        await self.until(self.clock.at + timedelta(days=number))

    def sent(self, kind: str | None = None, to: Actor | None = None) -> list[Sent]:
        """What went out, oldest first."""
        found = [content for content in self.discord.there() if isinstance(content, Sent)]
        ours = [each for each in found if kind in (None, each.kind)]
        if to is None:
            return ours
        return [each for each in ours if each.to == ToMember(to.user_id) or to.user_id in each.people]
