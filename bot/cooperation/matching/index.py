"""Persons and wishes as the shelves know them: which aspects they have, and how these are asked for."""

from collections.abc import Mapping
from typing import Final

from bot.cooperation.matching.model import Wish, WishKind
from bot.cooperation.matching.reading import Asked, Reader, Side, Sides
from bot.cooperation.matching.shelf import Feature, Floats, Shelf
from bot.cooperation.matching.weights import Weights

HAS: Final = 0
SEEKS: Final = 1
"""The aspects of a person."""

TONGUE: Final = "~"
"""Before the code of a language that somebody names; no stem begins so."""

_KINDS: Final = tuple(WishKind)

_KINDRED: Final[Mapping[WishKind, Mapping[WishKind, float]]] = {
    WishKind.SEEK: {WishKind.OFFER: 1.0, WishKind.PARTNER: 0.7},
    WishKind.OFFER: {WishKind.SEEK: 1.0, WishKind.PARTNER: 0.7},
    WishKind.PARTNER: {WishKind.PARTNER: 1.0, WishKind.OFFER: 0.7},
}
"""Which wishes answer which; a project that is planned answers less directly than an offer."""


def aspects(kind: WishKind, weights: Weights) -> Mapping[int, float]:
    """Which aspects of persons a wish looks at, and how much: one who seeks looks at what others have."""
    if kind is WishKind.OFFER:
        return {SEEKS: 1.0}
    if kind is WishKind.SEEK:
        return {HAS: 1.0}
    return {HAS: 1.0, SEEKS: weights.partner_seeks}


def person_features(reader: Reader, sides: Sides) -> dict[Feature, float]:
    """What a person is found by."""
    features: dict[Feature, float] = {}
    for aspect, side, stems in ((HAS, sides.has, sides.has_stems), (SEEKS, sides.seeks, sides.seeks_stems)):
        features.update({(aspect, place): weight for place, weight in reader.had(side).items()})
        features.update({(aspect, stem): 1.0 for stem in stems})
    features.update({(HAS, TONGUE + code): 1.0 for code in sides.tongues})
    return features


def wish_features(reader: Reader, wish: Wish, asked: Asked) -> dict[Feature, float]:
    """What a wish is found by: by persons, as far as they have all it wants; by wishes, as far as they are alike."""
    kind = _KINDS.index(wish.kind)
    wanted = reader.wanted(asked.core)
    length = sum(weight * weight for weight in wanted.values()) ** 0.5
    features: dict[Feature, float] = {(kind, place): weight for place, weight in wanted.items()}
    if length:
        features.update({(kind + len(_KINDS), place): weight / length for place, weight in wanted.items()})
    return features


def kindred_to(shelf: Shelf, kind: WishKind, wanted: Mapping[int, float]) -> Floats:
    """For each wish on the shelf, how well it answers one of this kind that wants this."""
    length = sum(weight * weight for weight in wanted.values()) ** 0.5 or 1.0
    asked: dict[Feature, float] = {}
    for other, factor in _KINDRED[kind].items():
        aspect = _KINDS.index(other) + len(_KINDS)
        asked.update({(aspect, place): factor * weight / length for place, weight in wanted.items()})
    return shelf.agreement(asked)


def answered_by(shelf: Shelf, reader: Reader, sides: Sides, weights: Weights) -> Floats:
    """For each wish on the shelf, how well this person answers it."""
    has, seeks = reader.had(sides.has), reader.had(sides.seeks)
    asked: dict[Feature, float] = {}
    for kind in WishKind:
        for aspect, share in aspects(kind, weights).items():
            for place, weight in (seeks if aspect == SEEKS else has).items():
                feature = (_KINDS.index(kind), place)
                asked[feature] = asked.get(feature, 0.0) + share * weight
    return shelf.agreement(asked)


def side_of(sides: Sides, kind: WishKind) -> Side:
    """What of a person answers a wish of that kind; where both do, what they have says it."""
    if kind is WishKind.OFFER:
        return sides.seeks
    return sides.has if kind is WishKind.SEEK else {**sides.seeks, **sides.has}
