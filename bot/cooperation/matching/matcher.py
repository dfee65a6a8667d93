"""Who fits a wish, and which wishes fit a person: kept up to date in memory."""

from collections.abc import Container, Mapping, Sequence
from threading import RLock
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.model import Answer, Match, Person, Reading, Wish
from bot.cooperation.matching.weights import WEIGHTS, Weights
from bot.taxonomy.finding import Taxonomy

if TYPE_CHECKING:
    from bot.cooperation.matching.searching import Search
    from bot.cooperation.matching.shelf import Floats

_NO_WORDS: Final[Mapping[str, Sequence[str]]] = MappingProxyType({})
_NO_EXPOSURE: Final[Mapping[str, float]] = MappingProxyType({})


class Matcher:
    """All persons and open wishes, and what fits what.

    Nothing heavy is loaded before the first question; what was put until then is read at that moment, and what is
    put later at the next question. Calls may come from several threads; one runs at a time.

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
        self._words = words
        self._weights = weights
        self._lock = RLock()
        self._persons: dict[str, Person] = {}
        self._wishes: dict[str, Wish] = {}
        self._vectors: dict[str, bytes] = {}
        self._wish_vectors: dict[str, Floats] = {}
        self._search: Search | None = None
        self._changed_persons: dict[str, None] = {}
        self._changed_wishes: dict[str, None] = {}

    def set_words(self, words: Mapping[str, Sequence[str]]) -> None:
        """Use other words of the server from now on; everything is read anew at the next question."""
        with self._lock:
            self._words = words
            self._search = None
            self._changed_persons = dict.fromkeys(self._persons)
            self._changed_wishes = dict.fromkeys(self._wishes)

    def put_person(self, person: Person, *, vectors: bytes | None = None) -> None:
        """Take a person in, or what changed of them.

        Args:
            person: The person; one who is not open is known as an author, but never found.
            vectors: What `embed_person` gave for them once; ignored if their words have changed since.
        """
        with self._lock:
            known = self._persons.get(person.key)
            if vectors is not None:
                self._vectors[person.key] = vectors
            elif known is not None and (known.does, known.offers, known.seeks) != (
                person.does,
                person.offers,
                person.seeks,
            ):
                self._vectors.pop(person.key, None)
            self._persons[person.key] = person
            self._changed_persons[person.key] = None

    def drop_person(self, key: str) -> None:
        """Forget a person and all that was made of their words, if they are known."""
        with self._lock:
            self._persons.pop(key, None)
            self._vectors.pop(key, None)
            self._changed_persons[key] = None

    def put_wish(self, wish: Wish) -> None:
        """Take an open wish in, or what changed of it."""
        with self._lock:
            known = self._wishes.get(wish.key)
            if known is not None and known.text != wish.text:
                self._wish_vectors.pop(wish.key, None)
            self._wishes[wish.key] = wish
            self._changed_wishes[wish.key] = None

    def drop_wish(self, key: str) -> None:
        """Forget a wish, if it is known: closed, expired or hidden."""
        with self._lock:
            self._wishes.pop(key, None)
            self._wish_vectors.pop(key, None)
            self._changed_wishes[key] = None

    def settle(self) -> None:
        """Read what was put since the last question, as the next question would do by itself."""
        with self._lock:
            self._settled()

    def _settled(self) -> "Search":
        if self._search is None:
            from bot.cooperation.matching.searching import Search  # noqa: PLC0415 - numpy, only when somebody asks

            self._search = Search(self._taxonomy, self._embedder, self._words, self._weights)
        for key in self._changed_persons:
            person = self._persons.get(key)
            if person is None:
                self._search.drop_person(key)
            else:
                self._search.put_person(person, self._vectors.get(key))
        self._changed_persons.clear()
        for key in self._changed_wishes:
            wish = self._wishes.get(key)
            if wish is None:
                self._search.drop_wish(key)
            else:
                self._search.put_wish(wish, self._wish_vectors.get(key))
        self._changed_wishes.clear()
        return self._search

    def unembedded(self) -> tuple[str, ...]:
        """The keys of open persons whose vectors are missing; none without embeddings."""
        with self._lock:
            if self._embedder is None:
                return ()
            return tuple(key for key, person in self._persons.items() if person.open and key not in self._vectors)

    def embed_person(self, key: str) -> bytes | None:
        """Embed a person's words, some 30 ms; gives what to keep for `put_person`, None if there is nothing to do.

        Questions are answered meanwhile. The vectors are made from what the person wrote: personal data, to be
        erased with them.
        """
        with self._lock:
            person = self._persons.get(key)
            if person is None or self._embedder is None:
                return None
        from bot.cooperation.matching.meaning import embed_person  # noqa: PLC0415 - numpy, only when it is needed

        vectors = embed_person(self._embedder, person)
        with self._lock:
            if self._persons.get(key) is person:
                self._vectors[key] = vectors
                self._changed_persons[key] = None
        return vectors

    def unembedded_wishes(self) -> tuple[str, ...]:
        """The keys of open wishes whose vectors are missing; none without embeddings."""
        with self._lock:
            if self._embedder is None:
                return ()
            return tuple(
                key for key, wish in self._wishes.items() if key not in self._wish_vectors and wish.text.strip()
            )

    def embed_wish(self, key: str) -> None:
        """Embed a wish's text, some 20 ms, while questions are answered; it is not kept beyond this run."""
        with self._lock:
            wish = self._wishes.get(key)
        vector = self._embedded(wish.text) if wish is not None else None
        with self._lock:
            if vector is not None and self._wishes.get(key) is wish:
                self._wish_vectors[key] = vector
                self._changed_wishes[key] = None

    def _embedded(self, text: str) -> "Floats | None":
        return self._embedder.embed([text])[0] if self._embedder is not None and text.strip() else None

    def _vector_of(self, wish: Wish) -> "Floats | None":
        """The vector of a wish; if it is one of the open ones, it is made only once."""
        known = self._wishes.get(wish.key)
        if known is None or known.text != wish.text:
            return self._embedded(wish.text)
        if wish.key not in self._wish_vectors:
            self.embed_wish(wish.key)
        return self._wish_vectors.get(wish.key)

    def understand(self, text: str, language: str | None = None) -> Reading:
        """Which concepts a text names and which it may mean, to ask back before it is published."""
        with self._lock:
            return self._settled().understand(text, language, self._embedded(text))

    def answer(
        self,
        wish: Wish,
        *,
        exposure: Mapping[str, float] = _NO_EXPOSURE,
        excluded: Container[str] = (),
        limit: int = 10,
    ) -> Answer:
        """Find who fits a wish: some milliseconds, and some 20 more with embeddings.

        Args:
            wish: The wish; it need not have been put.
            exposure: By person, how often they were shown of late; they then stand back for others.
            excluded: Keys of persons that are not to be found: blocked, already suggested.
            limit: How many the ranking and the kindred wishes are at most.
        """
        with self._lock:
            vector = self._vector_of(wish)
            return self._settled().answer(wish, vector, exposure, excluded, limit)

    def wishes_for(self, person_key: str, limit: int = 10) -> tuple[Match, ...]:
        """The open wishes of others that a person answers, the best first; none for one who is not known or open.

        With embeddings, wishes whose vectors are missing are found by their words alone.
        """
        with self._lock:
            person = self._persons.get(person_key)
            if person is None or not person.open:
                return ()
            vectors = self._vectors.get(person_key) or self.embed_person(person_key)
            return self._settled().wishes_for(person, vectors, limit)
