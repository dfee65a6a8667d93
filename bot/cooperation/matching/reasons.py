"""Why somebody was found: what both sides named, in their own words."""

from collections.abc import Iterable
from itertools import chain
from typing import Final

from bot.cooperation.matching.concepts import Concepts, Side
from bot.cooperation.matching.model import Likeness, Reason

_MOST: Final = 3

_SAME: Final = 2.0
"""How much more it tells that both name one thing than that what they name belongs together."""

_IMPORTANT: Final = 0.5
"""What something counts for both sides together, 1 at most, from which it explains a match by itself."""


def reasons(concepts: Concepts, meant: Reason | None, *sides: tuple[Side, Side]) -> tuple[Reason, ...]:
    """The strongest things that both sides name, those with one name before those that only belong together.

    Args:
        concepts: Knows them.
        meant: What one side names and the other only seems to mean; it comes after what is important to both, and
            before what they only mention: "theatre" explains no costume designer.
        sides: Yours and theirs, as often as there are two to lay beside each other.
    """
    named = chain.from_iterable(_pairs(concepts, yours, theirs) for yours, theirs in sides)
    pairs = sorted(named, key=lambda pair: (-pair[0], pair[1].concept, pair[1].theirs))
    told: list[Reason] = []
    important = 0
    for weight, reason in pairs:
        if reason.likeness is Likeness.SAME:
            told.append(reason)
            important += weight >= _SAME * _IMPORTANT
        elif all(reason.yours != other.yours and reason.concept != other.concept for other in told):
            told.append(reason)
    if meant is not None and not _names(concepts, meant, sides):
        told.insert(important, meant)
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
            yield _SAME * mine.weight * same.weight, Reason(concepts.id_at(place), mine.word, same.word)
            continue
        for other, said in theirs.items():
            common = concepts.shared(place, other)
            if common is not None:
                closeness = 1.0 if common in {place, other} else 0.3
                weight = closeness * mine.weight * said.weight
                yield weight, Reason(concepts.id_at(common), mine.word, said.word, Likeness.RELATED)
