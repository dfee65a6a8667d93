"""The forums of the example network: what people do with them, act by act, at the time when they would."""

import re
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from pydantic import TypeAdapter

from bot.clock import DAY, HOUR
from bot.demo.people import read_data
from bot.forums.drafting import Outcome
from bot.forums.model import NEW, OFFSETS, Choice, Draft, Kind, Plan, When, Where, Words
from bot.forums.reading import read_agenda
from bot.forums.results import MinuteKind
from bot.servers.model import Actor
from bot.times import Every, Recurrence, instant, weekday_of_month
from bot.wiring import Services, network_places

ONLINE_ZONE = "Europe/Warsaw"
"""On whose clocks a forum online is called."""

_SATURDAY = 5
_GUESTS = re.compile(r"(?P<name>.+?)(\+(?P<guests>\d))?")


@dataclass(frozen=True, slots=True)
class MinutePlan:
    """Something that is written down after a forum."""

    kind: MinuteKind
    words: str


@dataclass(frozen=True, slots=True)
class TaskPlan:
    """Something to be done after a forum; with an outcome it is done three days later."""

    owner: str
    what: str
    due_in_days: int
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Meeting:
    """A forum as `data/forums.toml` describes it."""

    by: str
    published_days_ago: int
    starts_in_days: int
    starts_at: time
    hours: int
    kind: Kind
    words: Mapping[str, Words]
    town: str = ""
    venue: str = ""
    link: str = ""
    host: str = ""
    capacity: int | None = None
    yearly: bool = False
    agenda: str = ""
    coming: tuple[str, ...] = ()
    maybe: tuple[str, ...] = ()
    cant: tuple[str, ...] = ()
    there: tuple[str, ...] = ()
    minutes: tuple[MinutePlan, ...] = field(default=())
    tasks: tuple[TaskPlan, ...] = field(default=())

    def plan(self, today: datetime) -> Plan:
        """What its organiser publishes; `today` is when the demo starts for the first time."""
        place = next((place for place in network_places() if place.place_id == self.town), None)
        zone = place.timezone if place else ONLINE_ZONE
        day = today.astimezone(ZoneInfo(zone)).date() + timedelta(days=self.starts_in_days)
        day += timedelta(days=(_SATURDAY - day.weekday()) % 7)
        starts = datetime.combine(day, self.starts_at)
        return Plan(
            kind=self.kind,
            words=self.words,
            when=When(starts, starts + timedelta(hours=self.hours), zone),
            where=Where(place.name, place.country, self.venue) if place else Where(link=self.link),
            agenda=read_agenda(self.agenda, day),
            capacity=self.capacity,
            host=self.host,
            # Nobody can be reminded in time of what was already over when the demo began.
            reminders=OFFSETS if self.starts_in_days > 0 else (),
            recurrence=Recurrence(Every.YEAR, 1, *weekday_of_month(day)) if self.yearly else None,
        )


Act = Callable[[], Awaitable[None]]
"""What people do at one moment."""


@cache
def meetings() -> tuple[Meeting, ...]:
    """The forums of the demo."""
    return TypeAdapter(tuple[Meeting, ...]).validate_python(read_data("forums.toml")["forum"])


def held(
    meeting: Meeting, services: Services, actor: Callable[[str], Actor], today: datetime
) -> Iterator[tuple[float, Act]]:
    """What happens with a forum, each with the seconds before `today` at which it does."""
    forum = _Forum(meeting, meeting.plan(today), services, actor)
    published = meeting.published_days_ago * DAY
    yield published, forum.publish
    yield published - HOUR, forum.answer
    when = forum.plan.when
    if when is None or meeting.starts_in_days >= 0:
        return
    began = today.timestamp() - instant(when.starts, when.zone)
    yield began, forum.arrive
    yield began - (meeting.hours + 1) * HOUR, forum.write_up
    yield began - 3 * DAY, forum.close_tasks


class _Forum:
    """One of them, in the making."""

    def __init__(self, meeting: Meeting, plan: Plan, services: Services, actor: Callable[[str], Actor]) -> None:
        self.plan = plan
        self._meeting = meeting
        self._services = services
        self._actor = actor
        self._forum_id = ""
        self._tasks: list[tuple[TaskPlan, str]] = []

    async def publish(self) -> None:
        organiser = self._actor(self._meeting.by)
        authors = self._services.forum_authoring
        await authors.fill(organiser, NEW, lambda _draft, _server, _now: Outcome(Draft(self.plan)))
        self._forum_id = (await authors.publish(organiser)).forum_id

    async def answer(self) -> None:
        meeting, answers = self._meeting, self._services.forum_answers
        for choice, people in (
            (Choice.COMING, meeting.coming),
            (Choice.MAYBE, meeting.maybe),
            (Choice.CANT, meeting.cant),
        ):
            for written in people:
                found = _GUESTS.fullmatch(written)
                name, guests = (found["name"], int(found["guests"] or 0)) if found else (written, 0)
                await answers.answer(self._actor(name), self._forum_id, choice, guests=guests)

    async def arrive(self) -> None:
        for name in self._meeting.there:
            await self._services.forum_afterwards.check_in(self._actor(name), self._forum_id)

    async def write_up(self) -> None:
        organiser, afterwards = self._actor(self._meeting.by), self._services.forum_afterwards
        for minute in self._meeting.minutes:
            await afterwards.note(organiser, self._forum_id, minute.kind, minute.words)
        for planned in self._meeting.tasks:
            due = datetime.fromtimestamp(self._services.clock.timestamp(), UTC) + timedelta(days=planned.due_in_days)
            owner = self._actor(planned.owner).user_id
            task = await afterwards.add_task(organiser, self._forum_id, owner, planned.what, f"{due:%Y-%m-%d}")
            self._tasks.append((planned, task.task_id))

    async def close_tasks(self) -> None:
        for planned, task_id in self._tasks:
            if planned.outcome:
                owner = self._actor(planned.owner)
                await self._services.forum_afterwards.close_task(owner, task_id, planned.outcome)
