"""One question to the shelf: everybody's score by concepts, words and meaning, and who is good enough."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from bot.cooperation.matching.concepts import Concepts, Said, Side
from bot.cooperation.matching.customers import addressees
from bot.cooperation.matching.index import (
    HAS,
    INTO,
    ORGANISATION,
    SEEKS,
    SUBJECT,
    TONGUE,
    decisive,
    likened,
    wanted_features,
)
from bot.cooperation.matching.model import Subject, WishKind
from bot.cooperation.matching.reading import CLEAR, Asked, Reader, Sides
from bot.cooperation.matching.shelf import Feature, Floats, Shelf
from bot.cooperation.matching.tongues import TRANSLATING
from bot.cooperation.matching.weights import Weights

_MAIN: Final = 0.75
"""The share of the strongest weight from which a concept is what a wish is mainly about."""

_TO_USE: Final = 0.5
"""How likely an offer must be of something to use in order that it is for who would use it."""

_NEAREST: Final = 3
"""Of the concepts that a wish is near to in meaning, those that confirm what its words name, or speak for it."""


@dataclass(frozen=True, slots=True)
class Question:
    """A wish as it is put to the shelf.

    Args:
        kind: Which way it looks.
        asked: What it names.
        near: Concepts its meaning is near to, the nearest first, with how far each stands out: standard deviations.
        vector: Its meaning; None without embeddings.
        offered: How likely an offer is of what; None where nobody knows.
        for_whom: The direction of meaning in which those lie whom an offer is for; None where nobody knows.
        idle: Whether its meaning is clearly nothing with which anybody could help.
    """

    kind: WishKind
    asked: Asked
    near: tuple[tuple[int, float], ...] = ()
    vector: Floats | None = None
    offered: Mapping[Subject, float] | None = None
    for_whom: Floats | None = None
    idle: bool = False

    @property
    def to_use(self) -> float:
        """How likely it is that it offers a place or a thing, which others use, and not its author's work."""
        return 1.0 - self.offered[Subject.WORK] if self.offered else 0.0

    @property
    def is_to_use(self) -> bool:
        """Whether that is likely enough to suggest it to who would use it."""
        return self.to_use > _TO_USE


@dataclass(frozen=True, slots=True)
class Scores:
    """For each place on the shelf.

    Args:
        total: What they are ranked by, before small terms.
        concepts: How well they have the concepts that are named, 1 for all of them.
        meaning: How like their words are in meaning, 0 to 1.
    """

    total: Floats
    concepts: Floats
    meaning: Floats


def score(shelf: Shelf, concepts: Concepts, weights: Weights, question: Question) -> Scores:
    """Score everybody."""
    looked_at = likened(question.kind, weights)
    wanted = wanted_features(concepts, question.kind, question.asked, weights, question.to_use)
    beside = _sum(
        (weights.words, _over(_rarity(shelf, question, looked_at), looked_at)),
        (weights.tongue, _over(_tongues(concepts, question.asked, weights), looked_at)),
        (weights.near_concept, _near(concepts, question, looked_at, weights)),
        (weights.customer, _customers(concepts, question)),
    )
    counts = _by_subject(shelf, weights, question)
    named = _agreement(shelf, _by_rarity(shelf, wanted), counts)
    meaning: Floats = np.zeros_like(named)
    if question.vector is not None:
        for aspect, share in looked_at.items():
            np.maximum(meaning, np.float32(share) * shelf.likeness(question.vector, aspect), out=meaning)
    meaning *= counts[SEEKS]
    total = named + _agreement(shelf, beside, counts)
    total += np.float32(weights.meaning) * meaning
    if question.vector is not None and question.for_whom is not None:
        toward = weights.offer_alike * question.vector + weights.audience * question.for_whom
        total += shelf.likeness(np.asarray(toward, dtype=np.float32), HAS)
    total -= np.float32(weights.organisation) * shelf.agreement({(HAS, ORGANISATION): _of_people(question)})
    return Scores(total, named, meaning)


def _of_people(question: Question) -> float:
    """How likely it is that a wish means people and not organisations; a project looks for both."""
    if question.kind is WishKind.OFFER:
        return question.to_use
    return 1.0 if question.kind is WishKind.SEEK else 0.0


def _by_subject(shelf: Shelf, weights: Weights, question: Question) -> Mapping[int, Floats]:
    """How much each aspect of everybody counts, where work, a place or a thing is offered.

    Whoever seeks dancers does not seek a stage, though both are about dance; nor does who has a stage to offer.
    """
    offered = question.offered or {}
    unlike = shelf.agreement({(SEEKS, SUBJECT + subject): 1 - likely for subject, likely in offered.items()})
    hosts = shelf.agreement({(HAS, SUBJECT + Subject.PLACE): offered[Subject.PLACE]} if offered else {})
    return {HAS: 1 - np.float32(weights.host) * hosts, SEEKS: 1 - np.float32(weights.other_subject) * unlike}


def _agreement(shelf: Shelf, wanted: Mapping[Feature, float], counts: Mapping[int, Floats]) -> Floats:
    """How well everybody agrees with what is looked for, where each aspect of them counts so much."""
    sought = {feature: weight for feature, weight in wanted.items() if feature[0] == SEEKS}
    total = shelf.agreement(sought) * counts[SEEKS]
    total += (
        shelf.agreement({feature: weight for feature, weight in wanted.items() if feature not in sought}) * counts[HAS]
    )
    return total


def _sum(*parts: tuple[float, Mapping[Feature, float]]) -> dict[Feature, float]:
    total: dict[Feature, float] = {}
    for weight, features in parts:
        for feature, share in features.items():
            total[feature] = total.get(feature, 0.0) + weight * share
    return total


def _near(
    concepts: Concepts, question: Question, looked_at: Mapping[int, float], weights: Weights
) -> dict[Feature, float]:
    """What a wish is near to in meaning, on the side where it is looked for."""
    invited = [(place, out) for place, out in question.near if _invites(question, place)]
    others = [(place, out) for place, out in question.near if not _invites(question, place)]
    does = max(question.to_use, weights.offer_near)
    sides = {**looked_at, HAS: does} if question.kind is WishKind.OFFER else looked_at
    return _sum((1.0, _over(concepts.nearing(others), sides)), (1.0, _over(concepts.nearing(invited), {HAS: 1.0})))


def _customers(concepts: Concepts, question: Question) -> dict[Feature, float]:
    """Those for whom an offer is, though they may not have written that they seek it."""
    if question.kind is not WishKind.OFFER:
        return {}
    return _over(addressees(concepts, question.asked, 1.0 - question.to_use), {HAS: 1.0})


def _invites(question: Question, place: int) -> bool:
    """Whether an offer is made to those who do that; what else it is near to, somebody should seek."""
    return question.kind is WishKind.OFFER and place in question.asked.meant


def _by_rarity(shelf: Shelf, features: Mapping[Feature, float]) -> dict[Feature, float]:
    """What is looked for, the more of it what few have: of "a workshop for bookbinding" the bookbinding.

    Who has all of it scores as before, since of photographers, too, one is sought where there are many.
    """
    many = len(shelf) + 2
    rare = {feature: math.log(many / (1 + shelf.count(feature))) for feature in features}
    whole = sum(weight * weight for weight in features.values())
    share = sum(rare[feature] * weight * weight for feature, weight in features.items())
    return {feature: weight * rare[feature] * whole / share for feature, weight in features.items()} if share else {}


def _over(wanted: Mapping[int, float] | Mapping[str, float], looked_at: Mapping[int, float]) -> dict[Feature, float]:
    return {(aspect, name): share * weight for aspect, share in looked_at.items() for name, weight in wanted.items()}


def _tongues(concepts: Concepts, asked: Asked, weights: Weights) -> dict[str, float]:
    """The languages that a wish for a translation names, together 1."""
    if not asked.tongues or not any(concepts.id_at(place) in TRANSLATING for place in asked.core):
        return {}
    named = {TONGUE + code: 1 / len(asked.tongues) for code in asked.tongues}
    if asked.into:
        named = {name: weight * (1 - weights.into) for name, weight in named.items()}
    return {**named, **{INTO + code: weights.into / len(asked.into) for code in asked.into}}


def _rarity(shelf: Shelf, question: Question, looked_at: Mapping[int, float]) -> dict[str, float]:
    """How much each word of a wish tells: the rarer among all, the more; together 1."""
    many = len(shelf) + 1
    aspect = HAS if HAS in looked_at else SEEKS
    rare = {stem: math.log(many / (1 + shelf.count((aspect, stem)))) for stem in question.asked.stems}
    total = sum(rare.values())
    return {stem: weight / total for stem, weight in rare.items()} if total > 0 else {}


def is_good(
    reader: Reader, weights: Weights, question: Question, sides: Sides, concepts: float, meaning: float | None
) -> bool:
    """Whether somebody is good enough to be suggested: they have what is mainly sought, not only what is near it.

    Args:
        reader: Knows the concepts, and what moderators taught.
        weights: The figures.
        question: The wish.
        sides: The person.
        concepts: How well they have the concepts that are named.
        meaning: How like their words are in meaning; None where no vectors tell.
    """
    asked = question.asked
    if (
        question.idle
        or asked.beyond
        or (_tongues(reader.concepts, asked, weights) and not asked.tongues <= sides.tongues | sides.into)
    ):
        return False
    if (
        meaning is not None
        and meaning >= weights.suggest_by_meaning
        and meant(reader.concepts, weights, question, sides)
    ):
        return True
    had = [
        place
        for wanted_there, theirs in decisive(asked, sides, is_to_use=question.is_to_use)
        for place in _main(wanted_there)
        if _is_clear(wanted_there[place], weights) and reader.concepts.covers(theirs, place)
    ]
    if not had:
        return False
    # What moderators taught the bot is what embeddings cannot know.
    by_words = meaning is None or any(reader.is_taught(place, asked.core[place].word) for place in had)
    if by_words and concepts >= weights.suggest:
        return True
    confirmed = {place for place, _ in question.near[:_NEAREST]}
    agrees = meaning is not None and (meaning >= weights.agrees or not confirmed.isdisjoint(had))
    return agrees and concepts >= (weights.suggest_to_use if question.is_to_use else weights.suggest_agreed)


def meant(concepts: Concepts, weights: Weights, question: Question, sides: Sides) -> tuple[str, str] | None:
    """What a wish seems to mean, and how somebody names it, if they do."""
    told = (place for place, out in question.near[:_NEAREST] if out >= weights.stands_out)
    named = ((place, concepts.covering(side, place)) for place in told for side in _sides(question, sides, place))
    return next(((concepts.id_at(place), said.word) for place, said in named if said is not None), None)


def _sides(question: Question, sides: Sides, place: int) -> tuple[Side, ...]:
    """The sides of a person on which a concept is looked for that a wish is near to."""
    if question.kind is not WishKind.OFFER or _invites(question, place):
        return (sides.has,)
    return (sides.seeks, sides.has) if question.is_to_use else (sides.seeks,)


def _is_clear(said: Said, weights: Weights) -> bool:
    """Whether it was understood, and is more than a context."""
    return said.sureness >= CLEAR and said.weight > weights.context


def has_main(concepts: Concepts, wanted: Side, theirs: Side) -> bool:
    """Whether one side has any of the strongest things that the other wants, or a part of it."""
    return any(concepts.covers(theirs, place) for place in _main(wanted))


def _main(wanted: Side) -> list[int]:
    """What a side is mainly about."""
    strongest = max((said.weight for said in wanted.values()), default=0.0)
    return [place for place, said in wanted.items() if said.weight >= _MAIN * strongest]
