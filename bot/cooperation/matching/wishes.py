"""The open wishes: which of them a person answers, and which answer another wish."""

from collections.abc import Container, Iterable, Mapping
from typing import Final

import numpy as np

from bot.cooperation.matching import facts, index, ranking
from bot.cooperation.matching.concepts import Side
from bot.cooperation.matching.model import Likeness, Match, Person, Reason, Wish
from bot.cooperation.matching.ranking import Question
from bot.cooperation.matching.reading import Reader, Sides
from bot.cooperation.matching.reasons import reasons
from bot.cooperation.matching.shelf import Floats, Shelf
from bot.cooperation.matching.weights import Weights

_CANDIDATES: Final = 60
"""The best by score, beyond as many as are asked for, among whom the good ones are looked for."""


class OpenWishes:
    """Everybody's open wishes, read and shelved. One thread at a time.

    Args:
        reader: Reads them.
        weights: The figures.
        persons: Everybody who is known, by key; those of paused authors wait.
        width: Length of a vector; 0 without embeddings.
    """

    def __init__(self, reader: Reader, weights: Weights, persons: Mapping[str, Person], width: int) -> None:
        self._reader = reader
        self._weights = weights
        self._persons = persons
        self._wishes: dict[str, Wish] = {}
        self._questions: dict[str, Question] = {}
        self._shelf = Shelf(1, width)

    def put(self, wish: Wish, question: Question) -> None:
        """Take a wish in, as it was read."""
        self._wishes[wish.key] = wish
        self._questions[wish.key] = question
        features = index.wish_features(self._reader.concepts, wish, question.asked, self._weights)
        self._shelf.put(wish.key, features, (question.vector,))

    def drop(self, key: str) -> None:
        """Forget a wish, if it is known."""
        self._wishes.pop(key, None)
        self._questions.pop(key, None)
        self._shelf.drop(key)

    def answered_by(self, person: Person, sides: Sides, vectors: Mapping[int, Floats], limit: int) -> tuple[Match, ...]:
        """Those that a person answers, the best first.

        Args:
            person: The person.
            sides: The same, read.
            vectors: The meaning of what they have and seek, by aspect, as far as it is known.
            limit: How many at most.
        """
        named = index.answered_by(self._shelf, self._reader.concepts, sides)
        meaning = index.alike(self._shelf, vectors, self._weights)
        mine = facts.of_person(person)
        found: list[Match] = []
        for wish, place, score in self._best(named, meaning, limit):
            question = self._questions[wish.key]
            like = float(meaning[place]) if vectors and question.vector is not None else None
            good = ranking.is_good(self._reader, self._weights, question, sides, float(named[place]), like)
            if wish.author == person.key or not good:
                continue
            both = ((theirs, looked_for) for looked_for, theirs in index.compared(question.asked, sides))
            alike = like is not None and like >= self._weights.agrees
            told = ranking.meant(self._reader.concepts, self._weights, question, sides) if alike else None
            meant = Reason(told[0], told[1], "", Likeness.MEANING) if told else None
            why = reasons(self._reader.concepts, meant, *both)
            found.append(facts.match(wish.key, score, why, mine, self._party(wish, question)))
        return tuple(found[: max(limit, 0)])

    def answering(self, wish: Wish, question: Question, excluded: Container[str], limit: int) -> tuple[Match, ...]:
        """Those of others that answer a wish, the best first.

        Args:
            wish: The wish; it need not have been put.
            question: The same, read.
            excluded: Keys of authors whose wishes are not to be found.
            limit: How many at most.
        """
        named = index.kindred_to(self._shelf, wish.kind, self._reader.concepts.wanted(question.asked.core))
        meaning = index.kindred_alike(self._shelf, wish.kind, question.vector)
        asking = self._party(wish, question)
        found: list[Match] = []
        for other, place, score in self._best(named, meaning, limit):
            own = other.key == wish.key or (other.author is not None and other.author == wish.author)
            if own or (other.author is not None and other.author in excluded):
                continue
            theirs = self._questions[other.key]
            core = question.asked.core, theirs.asked.core
            told = self._meant(question, core[1], float(meaning[place]))
            by_words = named[place] >= self._weights.show and ranking.has_main(self._reader.concepts, *core)
            if by_words or told:
                why = reasons(self._reader.concepts, told, core)
                found.append(facts.match(other.key, score, why, asking, self._party(other, theirs)))
        return tuple(found[: max(limit, 0)])

    def _meant(self, question: Question, core: Side, meaning: float) -> Reason | None:
        """What a wish seems to mean and another one names, if they are so like each other that no word need agree."""
        if meaning < self._weights.suggest_by_meaning:
            return None
        sides = Sides(core, core, frozenset(), frozenset())
        told = ranking.meant(self._reader.concepts, self._weights, question, sides)
        return Reason(told[0], "", told[1], Likeness.MEANING) if told else None

    def _best(self, named: Floats, meaning: Floats, limit: int) -> Iterable[tuple[Wish, int, float]]:
        """The wishes with the best scores, by concepts and meaning, and their places; those of paused authors wait."""
        scores = named.copy()
        scores += np.float32(self._weights.meaning) * meaning
        for key, place in self._shelf.best(scores, limit + _CANDIDATES):
            wish = self._wishes[key]
            author = self._persons.get(wish.author or "")
            if author is None or author.open:
                yield wish, place, float(scores[place])

    def _party(self, wish: Wish, question: Question) -> facts.Party:
        return facts.of_wish(wish, question.asked.language, self._persons.get(wish.author or ""))
