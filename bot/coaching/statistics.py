"""What coaches may know of how a dialogue goes: where people stop and how long it takes. Pure.

No figure is about fewer than five people, and people are counted in fives, so that nobody can be told from two
figures, or from the same one before and after somebody has finished.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Final

from bot.clock import DAY
from bot.coaching.forms.model import row_path
from bot.coaching.records import Status
from bot.coaching.statistics_store import Footprint

GROUP: Final = 5
"""People of whom a figure is, at least, and in steps of which they are counted."""

STOPPED_AFTER: Final = 14 * DAY
"""Seconds without a word after which somebody counts as having stopped; they can go on all the same."""

LONGEST_STEP: Final = 15 * 60
"""Seconds that a step counts at most: who takes longer has gone for a coffee."""


@dataclass(frozen=True, slots=True)
class Stop:
    """A question at which people stopped: at least `people` of them. `question` is its path in the form."""

    question: str
    people: int


@dataclass(frozen=True, slots=True)
class Effort:
    """How many seconds half of the people need at most for a question."""

    question: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """How a dialogue goes.

    Args:
        begun: At least so many people have begun it; 0 for fewer than five.
        finished: At least so many have finished it.
        seconds: What half of those who finished needed at most; None for fewer than five.
        stops: Where people stopped, most of them first.
        efforts: What takes longest, first.
    """

    begun: int = 0
    finished: int = 0
    seconds: int | None = None
    stops: tuple[Stop, ...] = ()
    efforts: tuple[Effort, ...] = ()


def statistics_of(footprints: Iterable[Footprint], now: int) -> Statistics:
    """The figures, of each person's first time through where they went through it more often."""
    people = _first_times(footprints)
    begun = _in_fives(len(people))
    if not begun:
        return Statistics()
    finished = {user: steps for user, steps in people.items() if steps[0].status is Status.DONE}
    whole = [sum(map(_seconds, steps)) for steps in finished.values()]
    stops: dict[str, set[int]] = defaultdict(set)
    spent: dict[str, dict[int, int]] = defaultdict(dict)
    for user, steps in people.items():
        for question in _stopped_at(steps, now):
            stops[question].add(user)
        for step in steps:
            if step.answered_at is not None:
                spent[row_path(step.question)].setdefault(user, _seconds(step))
    return Statistics(
        begun=begun,
        finished=_in_fives(len(finished)),
        seconds=round(median(whole)) if len(whole) >= GROUP else None,
        stops=tuple(
            sorted(
                (Stop(question, _in_fives(len(users))) for question, users in stops.items() if len(users) >= GROUP),
                key=lambda stop: (-stop.people, stop.question),
            )
        ),
        efforts=tuple(
            sorted(
                (
                    Effort(question, round(median(seconds.values())))
                    for question, seconds in spent.items()
                    if len(seconds) >= GROUP
                ),
                key=lambda effort: (-effort.seconds, effort.question),
            )
        ),
    )


def _first_times(footprints: Iterable[Footprint]) -> Mapping[int, list[Footprint]]:
    """The steps of everybody's first finished dialogue; of their first one, where none is finished."""
    dialogues: dict[int, dict[str, list[Footprint]]] = defaultdict(lambda: defaultdict(list))
    for each in footprints:
        dialogues[each.user_id][each.dialogue_id].append(each)
    return {
        user: next((steps for steps in theirs.values() if steps[0].status is Status.DONE), next(iter(theirs.values())))
        for user, theirs in dialogues.items()
    }


def _stopped_at(steps: Iterable[Footprint], now: int) -> set[str]:
    """The last questions that somebody was shown and did not answer, if they have been away for long enough."""
    waiting = [
        step
        for step in steps
        if step.answered_at is None and step.status is not Status.DONE and step.updated_at <= now - STOPPED_AFTER
    ]
    last = max((step.shown_at for step in waiting), default=0)
    return {row_path(step.question) for step in waiting if step.shown_at == last}


def _seconds(step: Footprint) -> int:
    return min(step.answered_at - step.shown_at, LONGEST_STEP) if step.answered_at is not None else 0


def _in_fives(people: int) -> int:
    return people // GROUP * GROUP
