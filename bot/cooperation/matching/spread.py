"""A project looks for several partners: the best are people for each part of it, not several for the same.

As in R. L. T. Santos, C. Macdonald, I. Ounis, Exploiting Query Reformulations for Web Search Result Diversification,
2010 (xQuAD): whoever comes next also counts by what those before them do not have.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, NamedTuple

import numpy as np

from bot.cooperation.matching.concepts import Concepts, Side
from bot.cooperation.matching.index import wanted_features
from bot.cooperation.matching.model import WishKind
from bot.cooperation.matching.ranking import Question
from bot.cooperation.matching.reading import CLEAR, Asked
from bot.cooperation.matching.shelf import Floats, Shelf
from bot.cooperation.matching.weights import Weights

_LOOKED_AT: Final = 30
"""The best, among whom the order is made anew."""


class Rated(NamedTuple):
    """Somebody who may be found.

    Attributes:
        score: What they are ranked by.
        key: Theirs.
        place: Theirs on the shelf.
    """

    score: float
    key: str
    place: int


def spread(
    rated: Sequence[Rated], shelf: Shelf, concepts: Concepts, weights: Weights, question: Question
) -> list[Rated]:
    """Order the best anew, where a project names several things.

    Whoever needs somebody for two things is served best by one who does both: there it stays as it was.

    Args:
        rated: The best first.
        shelf: Knows what they have.
        concepts: Knows what belongs together.
        weights: The figures.
        question: The wish.
    """
    named = [place for place, said in question.asked.core.items() if said.sureness >= CLEAR]
    if question.kind is not WishKind.PARTNER or len(named) < 2:
        return list(rated)
    waiting = list(rated[:_LOOKED_AT])
    had = np.stack([_having(waiting, shelf, concepts, weights, question, place) for place in named])
    missing = np.array([question.asked.core[place].weight for place in named], dtype=np.float32)
    missing /= missing.sum()
    scores = np.array([each.score for each in waiting], dtype=np.float32)
    ordered: list[Rated] = []
    for _ in waiting:
        now = scores + weights.spread * (missing @ had)
        best = int(now.argmax())
        ordered.append(waiting[best]._replace(score=float(now[best])))
        missing *= 1 - had[:, best]
        scores[best] = -np.inf
    return ordered + list(rated[_LOOKED_AT:])


def _having(
    rated: Sequence[Rated], shelf: Shelf, concepts: Concepts, weights: Weights, question: Question, place: int
) -> Floats:
    """How well each has one of the things that a wish names, 0 to 1."""
    asked = question.asked
    alone = Asked(asked.language, {}, _alone(asked.has, place), _alone(asked.seeks, place), {}, frozenset())
    wanted = wanted_features(concepts, question.kind, alone, weights, question.to_use)
    return np.minimum(shelf.agreement(wanted)[[each.place for each in rated]], 1)


def _alone(side: Side, place: int) -> Side:
    """Of what a side wants, one thing, as if it were all."""
    return {place: replace(side[place], weight=1.0)} if place in side else {}
