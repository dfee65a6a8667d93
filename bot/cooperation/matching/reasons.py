"""Why somebody was found: what both sides named, in their own words."""

from collections.abc import Iterable
from itertools import chain
from typing import Final

from bot.cooperation.matching.concepts import Concepts, Side
from bot.cooperation.matching.model import Likeness, Reason

_MOST: Final = 3


def reasons(concepts: Concepts, meant: Reason | None, *sides: tuple[Side, Side]) -> tuple[Reason, ...]:
    """The strongest things that both sides name, those with one name before those that only belong together.

    Args:
        concepts: Knows them.
        meant: What one side names and the other only seems to mean; it comes after what both name.
        sides: Yours and theirs, as often as there are two to lay beside each other.
    """
    named = chain.from_iterable(_pairs(concepts, yours, theirs) for yours, theirs in sides)
    pairs = sorted(named, key=lambda pair: (-pair[0], pair[1].concept, pair[1].theirs))
    told: list[Reason] = []
    for _, reason in pairs:
        if all(reason.yours != other.yours or reason.likeness is Likeness.SAME for other in told):
            told.append(reason)
    if meant is not None and not _names(concepts, meant, sides):
        told.insert(sum(reason.likeness is Likeness.SAME for reason in told), meant)
    return tuple(told[:_MOST])


def _names(concepts: Concepts, meant: Reason, sides: Iterable[tuple[Side, Side]]) -> bool:
    """Whether who seems to mean that names it, or a part of it, after all."""
    place = concepts.place(meant.concept)
    silent = (theirs if meant.yours else yours for yours, theirs in sides)
    return place is None or any(concepts.covers(side, place) for side in silent)


def _pairs(concepts: Concepts, yours: Side, theirs: Side) -> Iterable[tuple[float, Reason]]:
    for place, mine in yours.items():
        same = theirs.get(place)
        if same is not None:
            yield 2 * mine.weight * same.weight, Reason(concepts.id_at(place), mine.word, same.word)
            continue
        for other, said in theirs.items():
            common = concepts.shared(place, other)
            if common is not None:
                closeness = 1.0 if common in {place, other} else 0.3
                weight = closeness * mine.weight * said.weight
                yield weight, Reason(concepts.id_at(common), mine.word, said.word, Likeness.RELATED)
