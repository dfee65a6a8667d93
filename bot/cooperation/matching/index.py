"""Persons and wishes as the shelves know them: which aspects they have, and how these are asked for."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import numpy as np

from bot.cooperation.matching.concepts import Concepts, Side
from bot.cooperation.matching.model import Subject, Wish, WishKind
from bot.cooperation.matching.reading import Asked, Sides
from bot.cooperation.matching.shelf import Feature, Floats, Shelf
from bot.cooperation.matching.weights import Weights

HAS: Final = 0
SEEKS: Final = 1
"""The aspects of a person."""

TONGUE: Final = "~"
"""Before the code of a language that somebody names; no stem begins so."""

INTO: Final = ">"
"""The same for one into which they translate."""

SUBJECT: Final = "="
"""Before what somebody offers or seeks: work, a place or a thing."""

ORGANISATION: Final = "+"
"""That somebody is an organisation."""

_ORGANISATIONS: Final = frozenset({"organisation", "third-party"})
"""The kinds of members that are."""

_KIND: Final = 2
"""The aspect of a wish of which kind it is; those after it, by kind, are what it is found by by other wishes."""

_KINDS: Final = tuple(WishKind)

_KINDRED: Final[Mapping[WishKind, Mapping[WishKind, float]]] = {
    WishKind.SEEK: {WishKind.OFFER: 1.0, WishKind.PARTNER: 0.7},
    WishKind.OFFER: {WishKind.SEEK: 1.0, WishKind.PARTNER: 0.7},
    WishKind.PARTNER: {WishKind.PARTNER: 1.0, WishKind.OFFER: 0.7},
}
"""Which wishes answer which; a project that is planned answers less directly than an offer."""


def aspects(kind: WishKind, weights: Weights, to_use: float = 0.0) -> Mapping[int, float]:
    """Which aspects of persons a wish looks at, and how much: one who seeks looks at what others have.

    Args:
        kind: The wish's.
        weights: The figures.
        to_use: How likely it is that an offer is of something to use, a place or a thing: it is also for those who do
            what it names, while another's work is for those who seek it.
    """
    if kind is WishKind.OFFER:
        return {SEEKS: 1.0, HAS: weights.offer_has + (1.0 - weights.offer_has) * to_use}
    if kind is WishKind.SEEK:
        return {HAS: 1.0}
    return {HAS: 1.0, SEEKS: weights.partner_seeks}


def likened(kind: WishKind, weights: Weights) -> Mapping[int, float]:
    """The same for words and meaning: what is like an offer among what others do, is what peers offer."""
    return {SEEKS: 1.0} if kind is WishKind.OFFER else aspects(kind, weights)


def wanted_features(
    concepts: Concepts, kind: WishKind, asked: Asked, weights: Weights, to_use: float = 0.0
) -> dict[Feature, float]:
    """The concepts that a wish looks for in persons."""
    looked_at = aspects(kind, weights, to_use)
    sides = {HAS: concepts.wanted(asked.has), SEEKS: concepts.wanted(asked.seeks)}
    return {
        (aspect, place): share * weight
        for aspect, share in looked_at.items()
        for place, weight in sides[aspect].items()
    }


def person_features(
    concepts: Concepts,
    sides: Sides,
    subjects: Mapping[int, Mapping[Subject, float]] = MappingProxyType({}),
    kind: str | None = None,
) -> dict[Feature, float]:
    """What a person is found by, among it, by aspect, how likely they offer or seek what."""
    features: dict[Feature, float] = {(HAS, ORGANISATION): 1.0} if kind in _ORGANISATIONS else {}
    for aspect, side, stems in ((HAS, sides.has, sides.has_stems), (SEEKS, sides.seeks, sides.seeks_stems)):
        features.update({(aspect, place): weight for place, weight in concepts.had(side).items()})
        features.update({(aspect, stem): 1.0 for stem in stems})
    features.update({(HAS, TONGUE + code): 1.0 for code in sides.tongues})
    features.update({(HAS, INTO + code): 1.0 for code in sides.into})
    for aspect, likely in subjects.items():
        features.update({(aspect, SUBJECT + subject): share for subject, share in likely.items()})
    return features


def wish_features(concepts: Concepts, wish: Wish, asked: Asked, weights: Weights) -> dict[Feature, float]:
    """What a wish is found by: by persons, as far as they have all it wants; by wishes, as far as they are alike."""
    alike = concepts.wanted(asked.core)
    length = sum(weight * weight for weight in alike.values()) ** 0.5
    features = wanted_features(concepts, wish.kind, asked, weights)
    features[_KIND, wish.kind] = 1.0
    if length:
        aspect = _kindred_aspect(wish.kind)
        features.update({(aspect, place): weight / length for place, weight in alike.items()})
    return features


def _kindred_aspect(kind: WishKind) -> int:
    """The aspect under which a wish of that kind is found by other wishes."""
    return _KIND + 1 + _KINDS.index(kind)


def kindred_to(shelf: Shelf, kind: WishKind, core: Mapping[int, float]) -> Floats:
    """For each wish on the shelf, how well it answers one of this kind that wants this."""
    length = sum(weight * weight for weight in core.values()) ** 0.5 or 1.0
    asked: dict[Feature, float] = {}
    for other, factor in _KINDRED[kind].items():
        aspect = _kindred_aspect(other)
        asked.update({(aspect, place): factor * weight / length for place, weight in core.items()})
    return shelf.agreement(asked)


def kindred_alike(shelf: Shelf, kind: WishKind, vector: Floats | None) -> Floats:
    """For each wish on the shelf, how like it is in meaning to one of this kind, if it may answer it."""
    may = shelf.agreement({(_KIND, other): factor for other, factor in _KINDRED[kind].items()})
    return may * shelf.likeness(vector, 0) if vector is not None else may * 0


def alike(shelf: Shelf, vectors: Mapping[int, Floats], weights: Weights) -> Floats:
    """For each wish on the shelf, how like it is in meaning to what of a person it looks at."""
    most = shelf.agreement({})
    for aspect, vector in vectors.items():
        looks: dict[Feature, float] = {(_KIND, kind): likened(kind, weights).get(aspect, 0.0) for kind in _KINDS}
        np.maximum(most, shelf.agreement(looks) * shelf.likeness(vector, 0), out=most)
    return most


def answered_by(shelf: Shelf, concepts: Concepts, sides: Sides) -> Floats:
    """For each wish on the shelf, how well this person answers it."""
    asked: dict[Feature, float] = {(HAS, place): weight for place, weight in concepts.had(sides.has).items()}
    asked.update({(SEEKS, place): weight for place, weight in concepts.had(sides.seeks).items()})
    return shelf.agreement(asked)


def compared(asked: Asked, sides: Sides) -> tuple[tuple[Side, Side], ...]:
    """What a wish looks for beside what of a person may answer it."""
    return (asked.has, sides.has), (asked.seeks, sides.seeks)


def decisive(asked: Asked, sides: Sides, *, is_to_use: bool = False) -> tuple[tuple[Side, Side], ...]:
    """The same, as far as it is enough to have that; of something to use, it is enough to do what it is for."""
    return (asked.has if is_to_use else asked.meant, sides.has), (asked.seeks, sides.seeks)
