"""What the people of the example network ask of each other, act by act, at the time when they would."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache, partial

from pydantic import TypeAdapter

from bot.clock import DAY, HOUR
from bot.cooperation.drafts import Part
from bot.cooperation.model import Outcome
from bot.cooperation.writing import NEW
from bot.demo.meetings import Act
from bot.demo.people import read_data
from bot.servers.model import Actor
from bot.wiring import Services


@dataclass(frozen=True, slots=True)
class RequestPlan:
    """A request as `data/requests.toml` describes it."""

    by: str
    days_ago: int
    kind: str
    text: str
    period: str = ""
    mode: str = ""
    reward: str = ""
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    project: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict[str, str | tuple[str, ...]])
    deadline_in_days: int = 0
    met: tuple[str, ...] = ()
    keen: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    outcome: Outcome | None = None

    def chosen(self) -> Iterator[tuple[Part, list[str]]]:
        """What is chosen from the menus."""
        yield Part.KIND, [self.kind]
        for part in (Part.PERIOD, Part.MODE, Part.REWARD):
            if value := getattr(self, part.value):
                yield part, [value]
        for part in (Part.LANGUAGES, Part.COUNTRIES):
            if values := getattr(self, part.value):
                yield part, list(values)


@cache
def requests() -> tuple[RequestPlan, ...]:
    """The requests of `data/requests.toml`."""
    return TypeAdapter(tuple[RequestPlan, ...]).validate_python(read_data("requests.toml")["request"])


def asked(plan: RequestPlan, services: Services, actor: Callable[[str], Actor]) -> Iterator[tuple[float, Act]]:
    """What happens with a request, each with the seconds before today at which it does."""
    request = _Request(plan, services, actor)
    published = plan.days_ago * DAY
    yield published, request.publish
    yield published - HOUR, request.ask
    for number, name in enumerate((*plan.met, *plan.keen), start=2):
        yield published - number * HOUR, partial(request.be_found, name, answered=name in plan.met)
    if plan.outcome is not None:
        yield published - 30 * DAY, partial(request.tell, plan.outcome)


class _Request:
    """One of them, in the making."""

    def __init__(self, plan: RequestPlan, services: Services, actor: Callable[[str], Actor]) -> None:
        self._plan = plan
        self._services = services
        self._actor = actor
        self._request_id = NEW

    @property
    def _author(self) -> Actor:
        return self._actor(self._plan.by)

    async def publish(self) -> None:
        writing = self._services.cooperation_writing
        await writing.write(self._author, NEW, self._plan.text)
        for part, values in self._plan.chosen():
            await writing.choose(self._author, NEW, part, values)
        if self._plan.project:
            filled = self._filled()
            await writing.programme(self._author, NEW, filled)
            await writing.consortium(self._author, NEW, filled)
        self._request_id = (await writing.publish(self._author, NEW)).request_id

    def _filled(self) -> Mapping[str, tuple[str, ...]]:
        """The project as its forms bring it; a deadline is so many days ahead."""
        deadline = self._services.clock.now() + timedelta(days=self._plan.deadline_in_days)
        return {
            **{name: (said,) if isinstance(said, str) else said for name, said in self._plan.project.items()},
            "deadline": (f"{deadline:%Y-%m-%d}",),
        }

    async def ask(self) -> None:
        await self._services.cooperation_finding.find(self._author, self._request_id)
        for name in self._plan.asks:
            await self._services.cooperation_meetings.want(self._author, self._request_id, self._actor(name).user_id)

    async def be_found(self, name: str, *, answered: bool) -> None:
        meetings, member = self._services.cooperation_meetings, self._actor(name)
        await meetings.want(member, self._request_id)
        if answered:
            await meetings.want(self._author, self._request_id, member.user_id)

    async def tell(self, outcome: Outcome) -> None:
        await self._services.cooperation_keeping.tell_outcome(self._author, self._request_id, outcome)
        await self._services.cooperation_keeping.close(self._author, self._request_id)
