"""What came of requests, counted so that the numbers name nobody. Pure."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from bot.cooperation.exposure import FEW
from bot.cooperation.model import ASK_AFTER, Request, State


class Figure(StrEnum):
    """What is counted. Each request is one of the last six; both sides may have said yes besides."""

    REQUESTS = "requests"
    BROUGHT = "brought"
    MET = "met"
    WORKING = "working"
    DONE = "done"
    NOTHING = "nothing"
    SILENT = "silent"
    """It is over, its author was asked, and has not answered."""
    PENDING = "pending"
    """It is open, or its author is not asked yet."""


class By(StrEnum):
    """What requests are grouped by."""

    ALL = "all"
    KIND = "kind"
    COUNTRIES = "countries"
    LANGUAGES = "languages"
    QUARTER = "quarter"


GROUPINGS = (By.KIND, By.COUNTRIES, By.LANGUAGES, By.QUARTER)
"""Those that moderators choose between."""

NOBODY_MET = ""
"""The name of the group, among countries and languages, of requests about which no two both said yes."""

Sides = tuple[frozenset[int], ...]
"""The people behind a group: the authors, or those on either side of a pair."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who met somebody, as everyone may see them; what they do not show is empty."""

    user_id: int
    country: str
    language: str


@dataclass(frozen=True, slots=True)
class Case:
    """A request, as far as it is counted."""

    year: int
    figures: frozenset[Figure]
    groups: Mapping[By, Mapping[str, Sides]]


@dataclass(frozen=True, slots=True)
class Group:
    """Some requests, counted.

    Args:
        name: Of the group: a kind, a quarter such as "2026-1", a pair of codes such as "DE-PL".
        figures: The numbers.
        sides: The people behind them, as far as their requests are still there.
        least: How many people are behind them at the least, from what is kept of forgotten requests.
    """

    name: str
    figures: Counter[Figure] = field(default_factory=Counter[Figure])
    sides: Sides = (frozenset(),)
    least: int = 0

    @property
    def people(self) -> int:
        """How many different people there are at the least; of a pair, on the side that has fewer."""
        return max(self.least, min(map(len, self.sides), default=0))


@dataclass(frozen=True, slots=True)
class Told:
    """What may be told of groups: those of at least `FEW` people, and the rest together.

    Args:
        total: All requests; None where fewer than `FEW` people wrote them.
        groups: Those that are told apart, in no order.
        others: The rest, where there is one.
    """

    total: Group | None
    groups: tuple[Group, ...] = ()
    others: Group | None = None


def case_of(request: Request, home: Person, met: Iterable[Person], now: int) -> Case:
    """A request as it is counted: who wrote it, and with whom its author was brought together."""
    opened = datetime.fromtimestamp(request.opened_at, UTC)
    partners = tuple(met)
    author: Sides = (frozenset({request.author_id}),)
    figures = {Figure.REQUESTS, _result(request, now), *((Figure.BROUGHT,) if partners else ())}
    groups: dict[By, Mapping[str, Sides]] = {
        By.ALL: {"": author},
        By.KIND: {request.kind.value: author},
        By.QUARTER: {f"{opened.year}-{(opened.month + 2) // 3}": author},
        By.COUNTRIES: _pairs(home, partners, lambda each: each.country),
        By.LANGUAGES: _pairs(home, partners, lambda each: each.language),
    }
    return Case(opened.year, frozenset(figures), groups)


def ended_at(request: Request) -> int | None:
    """When a request was closed or its time was over, in epoch seconds; None while it is open."""
    if request.state is State.OPEN:
        return None
    return request.closed_at if request.closed_at is not None else request.expires_at


def count(cases: Iterable[Case], by: By) -> dict[str, Group]:
    """The groups of these requests by name."""
    return by_name(
        Group(name, Counter(case.figures), sides) for case in cases for name, sides in case.groups[by].items()
    )


def by_name(groups: Iterable[Group]) -> dict[str, Group]:
    """Groups by their name, those that bear the same one together."""
    named: defaultdict[str, list[Group]] = defaultdict(list)
    for group in groups:
        named[group.name].append(group)
    return {name: together(name, some) for name, some in named.items()}


def together(name: str, groups: Iterable[Group]) -> Group:
    """Several groups as one; sides are matched one by one where all have as many, else joined."""
    some = [group for group in groups if group.figures]
    figures: Counter[Figure] = Counter()
    for group in some:
        figures.update(group.figures)
    return Group(name, figures, _union([group.sides for group in some]), max((each.least for each in some), default=0))


def tell(total: Group, groups: Sequence[Group]) -> Told:
    """What may be told: nobody is to be found out, neither in a small group nor by what is left over."""
    if total.people < FEW:
        return Told(None)
    apart = sorted((group for group in groups if group.people >= FEW), key=lambda each: (-each.people, each.name))
    small = [group for group in groups if group.people < FEW]
    others = _rest(small)
    # A rest of few people would be known from what is missing to the total, so the next group joins it.
    while small and apart and others.people < FEW:
        small.append(apart.pop())
        others = _rest(small)
    return Told(total, tuple(apart), others if small and apart else None)


def added_up(several: Iterable[Told]) -> Told:
    """What was told of several years as one: nothing but that, so that taking one from the whole finds no small one."""
    some = [(told, told.total) for told in several if told.total is not None]
    if not some:
        return Told(None)
    apart = tuple(by_name(group for told, _ in some for group in told.groups).values())
    # What could not be told apart within its year is among the others here.
    others = [rest for told, total in some if (rest := told.others if told.groups else total) is not None]
    return Told(together("", (total for _, total in some)), apart, together("", others) if others and apart else None)


def _rest(groups: Sequence[Group]) -> Group:
    """Groups that are not told apart: behind them are all their people, on whichever side."""
    joined = together("", groups)
    return Group("", joined.figures, (frozenset[int]().union(*joined.sides),), joined.least)


def _union(several: Sequence[Sides]) -> Sides:
    if not several:
        return (frozenset(),)
    if len({len(sides) for sides in several}) > 1:
        several = [(frozenset[int]().union(*sides),) for sides in several]
    return tuple(frozenset[int]().union(*some) for some in zip(*several, strict=True))


def _result(request: Request, now: int) -> Figure:
    if request.outcome is not None:
        return Figure(request.outcome.value)
    ended = ended_at(request)
    return Figure.PENDING if ended is None or ended + ASK_AFTER > now else Figure.SILENT


def _pairs(home: Person, partners: Collection[Person], what: Callable[[Person], str]) -> Mapping[str, Sides]:
    """The pairs in which there was a meeting, each with the people on both sides; of one kind they are one side."""
    if not partners:
        return {NOBODY_MET: (frozenset({home.user_id}),)}
    pairs: dict[str, Sides] = {}
    for partner in partners:
        one, other = sorted((home, partner), key=what)
        both = (frozenset({one.user_id}), frozenset({other.user_id}))
        name = f"{what(one)}-{what(other)}"
        sides = both if what(one) != what(other) else (both[0] | both[1],)
        pairs[name] = _union([pairs[name], sides]) if name in pairs else sides
    return pairs
