"""Who fits a wish, and which wishes fit a person: kept up to date in memory."""

import math
from collections.abc import Container, Mapping, Sequence
from threading import RLock
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bot.cooperation.matching import facts
from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.model import Answer, Found, Likeness, Match, Person, Reading, Reason, Wish, WishKind
from bot.cooperation.matching.reading import CLEAR, Asked, Reader
from bot.cooperation.matching.reasons import reasons
from bot.cooperation.matching.weights import WEIGHTS, Weights
from bot.taxonomy.finding import Taxonomy

if TYPE_CHECKING:
    from bot.cooperation.matching.meaning import Meaning
    from bot.cooperation.matching.ranking import Question
    from bot.cooperation.matching.shelf import Floats, Shelf

SUGGESTED: Final = 3
"""The most that are suggested: more would not be looked at."""

_MAYBE: Final = 5
_CANDIDATES: Final = 60
"""The best by what they can do, among whom small terms and exposure then decide."""

_NO_WORDS: Final[Mapping[str, Sequence[str]]] = MappingProxyType({})
_NO_EXPOSURE: Final[Mapping[str, float]] = MappingProxyType({})


class Matcher:
    """All persons and open wishes, and what fits what.

    Nothing heavy is loaded before the first question; what was put until then is read at that moment. Calls may
    come from several threads; one runs at a time.

    Args:
        taxonomy: The concepts and their words.
        embedder: For likeness of meaning; None to go by words alone.
        words: A server's own words by concept id.
        weights: The figures; others only to try them.
    """

    def __init__(
        self,
        taxonomy: Taxonomy,
        *,
        embedder: Embedder | None = None,
        words: Mapping[str, Sequence[str]] = _NO_WORDS,
        weights: Weights = WEIGHTS,
    ) -> None:
        self._taxonomy = taxonomy
        self._embedder = embedder
        self._weights = weights
        self._lock = RLock()
        self._persons: dict[str, Person] = {}
        self._wishes: dict[str, Wish] = {}
        self._vectors: dict[str, bytes] = {}
        self._unread_persons: dict[str, None] = {}
        self._unread_wishes: dict[str, None] = {}
        self._begin(words)

    def _begin(self, words: Mapping[str, Sequence[str]]) -> None:
        self._reader = Reader(self._taxonomy, words, self._weights)
        self._shelves: tuple[Shelf, Shelf] | None = None
        self._meaning: Meaning | None = None
        self._unread_persons = dict.fromkeys(key for key, person in self._persons.items() if person.open)
        self._unread_wishes = dict.fromkeys(self._wishes)

    def set_words(self, words: Mapping[str, Sequence[str]]) -> None:
        """Use other words of the server from now on; everything is read anew at the next question."""
        with self._lock:
            self._begin(words)

    def put_person(self, person: Person, *, vectors: bytes | None = None) -> None:
        """Take a person in, or what changed of them.

        Args:
            person: The person; one who is not open is known, as an author, but never found.
            vectors: What `embed_person` gave for them once; ignored if their words have changed since.
        """
        with self._lock:
            self._persons[person.key] = person
            if vectors is not None:
                self._vectors[person.key] = vectors
            self._forget(person.key)
            if person.open:
                self._unread_persons[person.key] = None

    def drop_person(self, key: str) -> None:
        """Forget a person, if they are known."""
        with self._lock:
            self._persons.pop(key, None)
            self._vectors.pop(key, None)
            self._forget(key)

    def _forget(self, key: str) -> None:
        self._unread_persons.pop(key, None)
        if self._shelves is not None:
            self._shelves[0].drop(key)

    def put_wish(self, wish: Wish) -> None:
        """Take an open wish in, or what changed of it."""
        with self._lock:
            self._wishes[wish.key] = wish
            self._unread_wishes[wish.key] = None

    def drop_wish(self, key: str) -> None:
        """Forget a wish, if it is known: closed, expired or hidden."""
        with self._lock:
            self._wishes.pop(key, None)
            self._unread_wishes.pop(key, None)
            if self._shelves is not None:
                self._shelves[1].drop(key)

    def settle(self) -> None:
        """Read what was put since the last question, as the next question would do by itself."""
        with self._lock:
            self._settled()

    def _settled(self) -> "tuple[Shelf, Shelf]":
        from bot.cooperation.matching import index  # noqa: PLC0415 - numpy, only when somebody asks
        from bot.cooperation.matching.meaning import Meaning  # noqa: PLC0415 - likewise
        from bot.cooperation.matching.shelf import Shelf  # noqa: PLC0415 - likewise

        if self._shelves is None:
            self._meaning = Meaning(self._embedder) if self._embedder else None
            self._shelves = Shelf(2, self._meaning.width if self._meaning else 0), Shelf(2 * len(WishKind))
        people, wishes = self._shelves
        for key in self._unread_persons:
            sides = self._reader.person(self._persons[key])
            people.put(key, index.person_features(self._reader, sides), self._centred(self._persons[key]))
        self._unread_persons.clear()
        for key in self._unread_wishes:
            wish = self._wishes[key]
            wishes.put(key, index.wish_features(self._reader, wish, self._reader.wish(wish)))
        self._unread_wishes.clear()
        return self._shelves

    def _centred(self, person: Person) -> "Sequence[Floats | None]":
        from bot.cooperation.matching.index import texts_of  # noqa: PLC0415 - numpy, only when somebody asks

        kept = self._vectors.get(person.key)
        if self._meaning is None or kept is None:
            return ()
        texts = texts_of(person)
        vectors = self._meaning.unpack(texts, kept)
        if vectors is None:
            return ()
        rows = zip(texts, vectors, strict=True)
        return [self._meaning.centred(row, person.language) if text else None for text, row in rows]

    def unembedded(self) -> tuple[str, ...]:
        """The keys of persons whose vectors are missing; none without embeddings."""
        with self._lock:
            if self._embedder is None:
                return ()
            return tuple(key for key, person in self._persons.items() if person.open and key not in self._vectors)

    def embed_person(self, key: str) -> bytes | None:
        """Embed a person's words, some 30 ms; gives what to keep for `put_person`, None if there is nothing to do.

        The vectors are made from what the person wrote: personal data, to be erased with them.
        """
        from bot.cooperation.matching.index import texts_of  # noqa: PLC0415 - numpy, only when somebody asks

        with self._lock:
            person = self._persons.get(key)
            if person is None or self._embedder is None:
                return None
            self._settled()
            meaning = self._meaning
        if meaning is None:
            return None
        texts = texts_of(person)
        packed = meaning.pack(texts, meaning.embed(texts))
        with self._lock:
            if self._persons.get(key) is person:
                self._vectors[key] = packed
                if self._shelves is not None and key in self._shelves[0]:
                    self._shelves[0].give(key, self._centred(person))
        return packed

    def understand(self, text: str, language: str | None = None) -> Reading:
        """Which concepts a text names and which it may mean, to ask back before it is published."""
        with self._lock:
            self._settled()
            question = self._question(Wish("", WishKind.SEEK, language=language, text=text))
            asked = question.asked
            return Reading(asked.language, self._found(asked), self._maybe(text, question))

    def answer(
        self,
        wish: Wish,
        *,
        exposure: Mapping[str, float] = _NO_EXPOSURE,
        excluded: Container[str] = (),
        limit: int = 10,
    ) -> Answer:
        """Find who fits a wish.

        Args:
            wish: The wish; it need not have been put.
            exposure: By person, how often they were shown of late; they then stand back for others.
            excluded: Keys of persons that are not to be found: blocked, already suggested.
            limit: How many the ranking and the kindred wishes are at most.
        """
        with self._lock:
            self._settled()
            question = self._question(wish)
            ranked = self._ranked(wish, question, exposure, excluded, limit)
            return Answer(
                ranking=tuple(match for match, _ in ranked),
                suggested=tuple(match for match, good in ranked if good)[:SUGGESTED],
                understood=tuple(found.concept for found in self._found(question.asked)),
                maybe=self._maybe(wish.text, question),
                kindred=self._kindred(wish, question.asked, limit),
                language=question.asked.language,
            )

    def _question(self, wish: Wish) -> "Question":
        from bot.cooperation.matching.ranking import Question  # noqa: PLC0415 - numpy, only when somebody asks

        asked = self._reader.wish(wish)
        if self._meaning is None or not wish.text.strip():
            return Question(wish.kind, asked)
        vector = self._meaning.centred(self._meaning.embed([wish.text])[0], asked.language)
        near = ((self._reader.place(concept), like) for concept, like in self._meaning.near(vector))
        return Question(wish.kind, asked, tuple((place, like) for place, like in near if place is not None), vector)

    def _found(self, asked: Asked) -> tuple[Found, ...]:
        core = sorted(asked.core.items(), key=lambda item: -item[1].weight)
        return tuple(
            Found(self._reader.concept_id(place), said.word, said.weight)
            for place, said in core
            if said.sureness >= CLEAR
        )

    def _maybe(self, text: str, question: "Question") -> tuple[str, ...]:
        core = question.asked.core
        unsure = sorted((said.weight, place) for place, said in core.items() if said.sureness < CLEAR)
        guesses = [self._reader.concept_id(place) for _, place in reversed(unsure)]
        if not core:
            guesses += (concept.id for concept in self._taxonomy.understand(text).suggestions)
        guesses += (self._reader.concept_id(place) for place, _ in question.near)
        clear = {self._reader.concept_id(place) for place, said in core.items() if said.sureness >= CLEAR}
        return tuple(dict.fromkeys(guess for guess in guesses if guess not in clear))[:_MAYBE]

    def _ranked(
        self,
        wish: Wish,
        question: "Question",
        exposure: Mapping[str, float],
        excluded: Container[str],
        limit: int,
    ) -> list[tuple[Match, bool]]:
        """The best persons, and whether each is good enough to be suggested."""
        from bot.cooperation.matching import ranking  # noqa: PLC0415 - numpy, only when somebody asks
        from bot.cooperation.matching.index import side_of  # noqa: PLC0415 - likewise

        people = self._settled()[0]
        scores = ranking.score(people, self._reader, self._weights, question)
        author = self._persons.get(wish.author) if wish.author else None
        asking = facts.of_wish(wish, question.asked.language, author)
        candidates = self._candidates(people, scores.total, wish.author, excluded, max(limit, _CANDIDATES))
        rated: list[tuple[float, str, int]] = []
        for key, place in candidates:
            party = facts.of_person(self._persons[key])
            tired = self._weights.exposure * math.log1p(max(0.0, exposure.get(key, 0.0)))
            small = facts.small_terms(asking, party, self._weights)
            rated.append((float(scores.total[place]) + small - tired, key, place))
        rated.sort(key=lambda entry: (-entry[0], entry[1]))
        ranked: list[tuple[Match, bool]] = []
        for score, key, place in rated[:limit]:
            theirs = side_of(self._reader.person(self._persons[key]), wish.kind)
            why = reasons(self._reader, question.asked.core, theirs)
            concepts, meaning = float(scores.concepts[place]), float(scores.meaning[place])
            good = ranking.is_good(self._reader, self._weights, question, theirs, concepts, meaning)
            if good and not why:
                near = self._reader.concept_id(question.near[0][0]) if question.near else ""
                why = (Reason(near, "", "", Likeness.MEANING),)
            party = facts.of_person(self._persons[key])
            ranked.append((facts.match(key, score, why, asking, party), good))
        return ranked

    def _candidates(
        self, shelf: "Shelf", scores: "Floats", author: str | None, excluded: Container[str], count: int
    ) -> list[tuple[str, int]]:
        """The best by score who may be found; looks further where many may not."""
        looked = count + 1
        while True:
            best = shelf.best(scores, looked)
            allowed = [(key, place) for key, place in best if key != author and key not in excluded]
            if len(allowed) >= count or len(best) < looked:
                return allowed[:count]
            looked *= 4

    def _kindred(self, wish: Wish, asked: Asked, limit: int) -> tuple[Match, ...]:
        from bot.cooperation.matching.index import kindred_to  # noqa: PLC0415 - numpy, only when somebody asks

        shelf = self._settled()[1]
        scores = kindred_to(shelf, wish.kind, self._reader.wanted(asked.core))
        author = self._persons.get(wish.author) if wish.author else None
        asking = facts.of_wish(wish, asked.language, author)
        found: list[Match] = []
        for key, place in shelf.best(scores, limit + _CANDIDATES):
            other = self._wishes[key]
            own = key == wish.key or (other.author is not None and other.author == wish.author)
            if own or float(scores[place]) < self._weights.suggest:
                continue
            theirs = self._reader.wish(other)
            party = facts.of_wish(other, theirs.language, self._persons.get(other.author or ""))
            why = reasons(self._reader, asked.core, theirs.core)
            found.append(facts.match(key, float(scores[place]), why, asking, party))
        return tuple(found[:limit])

    def wishes_for(self, person_key: str, limit: int = 10) -> tuple[Match, ...]:
        """The open wishes of others that a person answers, the best first; none for one who is not known or open."""
        from bot.cooperation.matching import index  # noqa: PLC0415 - numpy, only when somebody asks

        with self._lock:
            person = self._persons.get(person_key)
            if person is None or not person.open:
                return ()
            shelf = self._settled()[1]
            sides = self._reader.person(person)
            scores = index.answered_by(shelf, self._reader, sides, self._weights)
            party = facts.of_person(person)
            found: list[Match] = []
            for key, place in shelf.best(scores, limit + _CANDIDATES):
                wish = self._wishes[key]
                if wish.author == person_key or float(scores[place]) < self._weights.suggest:
                    continue
                asked = self._reader.wish(wish)
                asking = facts.of_wish(wish, asked.language, self._persons.get(wish.author or ""))
                why = reasons(self._reader, index.side_of(sides, wish.kind), asked.core)
                found.append(facts.match(key, float(scores[place]), why, party, asking))
            return tuple(found[:limit])
