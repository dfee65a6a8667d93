"""The part of matching that needs numpy and the taxonomy's words: reads, shelves, scores and explains.

Not made before somebody asks: see `Matcher`, which is what others use.
"""

import math
from collections.abc import Container, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.cooperation.matching import facts, index, ranking
from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.foreign import is_foreign
from bot.cooperation.matching.meaning import Meaning, texts_of, unpack
from bot.cooperation.matching.model import (
    Answer,
    Found,
    Likeness,
    Match,
    Person,
    Reading,
    Reason,
    Subject,
    Wish,
    WishKind,
)
from bot.cooperation.matching.ranking import Question
from bot.cooperation.matching.reading import CLEAR, Asked, Reader
from bot.cooperation.matching.reasons import reasons
from bot.cooperation.matching.shelf import Floats, Shelf
from bot.cooperation.matching.spread import Rated, spread
from bot.cooperation.matching.weights import Weights
from bot.cooperation.matching.wishes import OpenWishes
from bot.taxonomy.finding import Taxonomy

SUGGESTED: Final = 3
"""The most that are suggested: more would not be looked at."""

_LOOKED_AT: Final = 2 * SUGGESTED
"""The best, among whom suggestions are looked for: who is good enough but further down is worse than who is not."""

_FEW: Final = 3
"""Words up to which a text may be a badly misspelt trade; in a longer one, some word is always like some trade."""

_MAYBE: Final = 5
_CANDIDATES: Final = 60
"""The best by what they can do, among whom small terms and exposure then decide."""

_NEAR_ENOUGH: Final = 2.7
"""How far a concept must stand out in meaning, in standard deviations, to be asked back about: "did you mean…?"""


class Search:
    """All persons and open wishes, read and shelved. One thread at a time."""

    def __init__(
        self, taxonomy: Taxonomy, embedder: Embedder | None, words: Mapping[str, Sequence[str]], weights: Weights
    ) -> None:
        self._taxonomy = taxonomy
        self._weights = weights
        self._reader = Reader(taxonomy, words, weights)
        self._meaning = Meaning(embedder) if embedder else None
        self._persons: dict[str, Person] = {}
        width = self._meaning.width if self._meaning else 0
        self._people = Shelf(2, width)
        self._wishes = OpenWishes(self._reader, weights, self._persons, width)

    def put_person(self, person: Person, vectors: bytes | None) -> None:
        """Read a person; one who is not open is only known as an author."""
        self._persons[person.key] = person
        if not person.open:
            self._people.drop(person.key)
            return
        centred = self._centred(person, vectors)
        sides, subjects = self._reader.person(person), self._subjects(centred)
        features = index.person_features(self._reader.concepts, sides, subjects, person.kind)
        self._people.put(person.key, features, centred)

    def drop_person(self, key: str) -> None:
        """Forget a person."""
        self._persons.pop(key, None)
        self._people.drop(key)

    def put_wish(self, wish: Wish, vector: Floats | None) -> None:
        """Read an open wish."""
        self._wishes.put(wish, self._question(wish, vector))

    def drop_wish(self, key: str) -> None:
        """Forget a wish."""
        self._wishes.drop(key)

    def _centred(self, person: Person, kept: bytes | None) -> Sequence[Floats | None]:
        if self._meaning is None or kept is None:
            return ()
        texts = texts_of(person)
        vectors = unpack(self._meaning.model, texts, kept)
        if vectors is None:
            return ()
        rows = zip(texts, vectors, strict=True)
        return [self._meaning.centred(row, person.language) if text.strip() else None for text, row in rows]

    def _subjects(self, centred: Sequence[Floats | None]) -> Mapping[int, Mapping[Subject, float]]:
        """By aspect, how likely somebody offers or seeks what."""
        if self._meaning is None:
            return {}
        tells = {index.HAS: self._meaning.offered, index.SEEKS: self._meaning.sought}
        return {aspect: tells[aspect](vector) for aspect, vector in enumerate(centred) if vector is not None}

    def understand(self, text: str, language: str | None, vector: Floats | None) -> Reading:
        """See `Matcher.understand`."""
        question = self._question(Wish("", WishKind.SEEK, language=language, text=text), vector)
        foreign = is_foreign(text)
        language = None if foreign else question.asked.language
        return Reading(language, self._found(question.asked), self._maybe(text, question), foreign)

    def answer(
        self,
        wish: Wish,
        vector: Floats | None,
        exposure: Mapping[str, float],
        excluded: Container[str],
        limit: int,
    ) -> Answer:
        """See `Matcher.answer`."""
        question = self._question(wish, vector)
        ranked = self._ranked(wish, question, exposure, excluded, max(limit, _LOOKED_AT))
        return Answer(
            ranking=tuple(match for match, _ in ranked[: max(limit, 0)]),
            suggested=tuple(match for match, good in ranked[:_LOOKED_AT] if good)[:SUGGESTED],
            understood=tuple(found.concept for found in self._found(question.asked)),
            maybe=self._maybe(wish.text, question),
            kindred=self._wishes.answering(wish, question, excluded, limit),
            language=question.asked.language,
        )

    def wishes_for(self, person: Person, vectors: bytes | None, limit: int) -> tuple[Match, ...]:
        """See `Matcher.wishes_for`."""
        known = {aspect: row for aspect, row in enumerate(self._centred(person, vectors)) if row is not None}
        return self._wishes.answered_by(person, self._reader.person(person), known, limit)

    def _question(self, wish: Wish, embedded: Floats | None) -> Question:
        asked = self._reader.wish(wish)
        if self._meaning is None or embedded is None:
            return Question(wish.kind, asked)
        vector = self._meaning.centred(embedded, asked.language)
        meant = (each for each in self._meaning.near(vector) if each[0] not in wish.refused)
        near = ((self._reader.concepts.place(concept), like) for concept, like in meant)
        known = tuple((place, like) for place, like in near if place is not None)
        question = Question(wish.kind, asked, known, vector, idle=self._meaning.is_idle(vector))
        if wish.kind is not WishKind.OFFER:
            return question
        return replace(question, offered=self._meaning.offered(vector), for_whom=self._meaning.for_whom(vector))

    def _found(self, asked: Asked) -> tuple[Found, ...]:
        core = sorted(asked.core.items(), key=lambda item: -item[1].weight)
        return tuple(
            Found(self._reader.concepts.id_at(place), said.word, said.weight)
            for place, said in core
            if said.sureness >= CLEAR
        )

    def _maybe(self, text: str, question: Question) -> tuple[str, ...]:
        core, stems = question.asked.core, question.asked.stems
        unsure = sorted((said.weight, place) for place, said in core.items() if said.sureness < CLEAR)
        guesses = [self._reader.concepts.id_at(place) for _, place in reversed(unsure)]
        if not core and len(stems) <= _FEW:
            guesses += (concept.id for concept in self._taxonomy.understand(text).suggestions)
        if not question.idle:
            guesses += (self._reader.concepts.id_at(place) for place, like in question.near if like >= _NEAR_ENOUGH)
        clear = {self._reader.concepts.id_at(place) for place, said in core.items() if said.sureness >= CLEAR}
        return tuple(dict.fromkeys(guess for guess in guesses if guess not in clear))[:_MAYBE]

    def _ranked(
        self, wish: Wish, question: Question, exposure: Mapping[str, float], excluded: Container[str], count: int
    ) -> list[tuple[Match, bool]]:
        """The best persons, and whether each is good enough to be suggested."""
        scores = ranking.score(self._people, self._reader.concepts, self._weights, question)
        asking = facts.of_wish(wish, question.asked.language, self._persons.get(wish.author or ""))
        rated: list[Rated] = []
        for key, place in self._candidates(scores.total, wish.author, excluded, max(count, _CANDIDATES)):
            small = facts.small_terms(asking, facts.of_person(self._persons[key]), self._weights)
            tired = self._weights.exposure * math.log1p(max(0.0, exposure.get(key, 0.0)))
            rated.append(Rated(float(scores.total[place]) + small - tired, key, place))
        rated.sort(key=lambda each: (-each.score, each.key))
        ranked: list[tuple[Match, bool]] = []
        for score, key, place in spread(rated, self._people, self._reader.concepts, self._weights, question)[:count]:
            sides = self._reader.person(self._persons[key])
            concepts = float(scores.concepts[place])
            # Whose vectors are still to be made is not unlike in meaning: nobody knows yet.
            told = question.vector is not None and self._people.has_vectors(place)
            meaning = float(scores.meaning[place]) if told else None
            good = ranking.is_good(self._reader, self._weights, question, sides, concepts, meaning)
            like = good and meaning is not None and meaning >= self._weights.agrees
            told = ranking.meant(self._reader.concepts, self._weights, question, sides) if like else None
            meant = Reason(told[0], "", told[1], Likeness.MEANING) if told else None
            why = reasons(self._reader.concepts, meant, *index.compared(question.asked, sides))
            ranked.append((facts.match(key, score, why, asking, facts.of_person(self._persons[key])), good))
        return ranked

    def _candidates(
        self, scores: Floats, author: str | None, excluded: Container[str], count: int
    ) -> list[tuple[str, int]]:
        """The best by score who may be found; looks further where many may not."""
        looked = count + 1
        while True:
            best = self._people.best(scores, looked)
            allowed = [(key, place) for key, place in best if key != author and key not in excluded]
            if len(allowed) >= count or len(best) < looked:
                return allowed[:count]
            looked *= 4
