"""The words of the taxonomy by their stems: what names a concept, in whatever form it stands in a sentence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Final, Generic, NamedTuple, TypeVar

from bot.cooperation.matching.speech import passed_over, speech
from bot.cooperation.matching.words import each, folded, stems
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.folding import umlauts_typed_out
from bot.taxonomy.model import Concept
from bot.text.languages import LANGUAGES

_PART: Final = 5
"""Letters from which on a term may be a part of a compound; shorter ones are in half the dictionary."""

_BEGINNING: Final = 6
"""Letters two forms of one word have in common at least, where their stems differ."""

_ENDING: Final[Mapping[str, int]] = {"en": 1, "de": 2, "pl": 3, "lt": 3, "sv": 2}
"""Letters by which they may then differ at the end: "introligatorka", "introligatorce"."""

_SWAPPED_FROM: Final = 6
_LOST_FROM: Final = 7
_WRONG_FROM: Final = 8
"""Letters from which on a word may be a term with two letters swapped, with one lost or doubled, with a wrong one.

Shorter words are too like each other: "Seiten" and "Seifen", "fliegen" and "Fliesen".
"""

_TWO_SLIPS_FROM: Final = 11

_SHORT_STEM: Final = 4
"""Letters of a stem up to which two words with that stem must be alike in the rest, too."""

_COMPOUNDING: Final = frozenset({"de", "sv"})
_SHORT_WORD: Final = 6
"""Letters up to which a word may be another one for a single mark."""

_FOREIGN_FROM: Final = 6
"""Letters from which on a word counts that is spelt like a term of another language than the text's."""


class Term(NamedTuple):
    """One way to name a concept."""

    concept: int
    word: str
    """The folded word."""

    written: str
    """The word in lower case, with its diacritics."""


class Hit(NamedTuple):
    """What a word may name."""

    concept: int
    sureness: float


K = TypeVar("K")
V = TypeVar("V")


class _Table(Generic[K, V]):
    """Entries by key; of the same key all those of another table, too, over which it may lie."""

    def __init__(self, below: "_Table[K, V] | None" = None) -> None:
        self._below = below
        self._own: dict[K, list[V]] = {}

    def get(self, key: K) -> Sequence[V]:
        own = self._own.get(key, ())
        if self._below is None:
            return own
        return (*self._below.get(key), *own) if own else self._below.get(key)

    def add(self, key: K, entry: V) -> None:
        """Add an entry that is not there yet."""
        if entry not in self.get(key):
            self._own.setdefault(key, []).append(entry)


class _Tables:
    """The terms of a lexicon, by what they are looked up by; over those of another one, or alone."""

    def __init__(self, below: "_Tables | None" = None) -> None:
        self.single = _Table[str, Term](below and below.single)
        self.several = _Table[str, tuple[tuple[str, ...], int]](below and below.several)
        self.exact = _Table[str, int](below and below.exact)
        self.by_beginning = _Table[str, Term](below and below.by_beginning)
        self.by_shape = _Table[tuple[str, int], Term](below and below.by_shape)


class Lexicon:
    """All words of the taxonomy in one language, with those of the other languages that are spelt alike.

    Args:
        language: Its code.
        terms: The terms, each with the place of its concept.
        below: Those of a lexicon of the same language, of which this one has all terms, too.
    """

    def __init__(self, language: str, terms: Iterable[tuple[int, str]], below: _Tables | None = None) -> None:
        self.language = language
        self._tables = _Tables(below)
        for concept, term in terms:
            self._add(concept, term)

    def with_terms(self, terms: Iterable[tuple[int, str]]) -> "Lexicon":
        """A lexicon that has these terms, too; this one stays as it is."""
        return Lexicon(self.language, terms, self._tables)

    def _add(self, concept: int, term: str) -> None:
        every = list(each(term))
        if not every:
            return
        self._tables.exact.add("".join(map(folded, every)), concept)
        words = [word for word in every if folded(word) not in passed_over()]
        if len(words) < 2 <= len(every):
            # "stand-up" is more than its "stand": such terms are found only whole.
            return
        words = words or every
        if len(words) > 1:
            for keys in product(*(stems(word, self.language) for word in words)):
                orders = {keys, keys[::-1]} if len(keys) == 2 else {keys}
                for first, *rest in orders:
                    self._tables.several.add(first, (tuple(rest), concept))
            return
        bare = folded(words[0])
        entry = Term(concept, bare, words[0].lower())
        for key in stems(words[0], self.language):
            self._tables.single.add(key, entry)
        if len(bare) >= _BEGINNING:
            self._tables.by_beginning.add(bare[:_BEGINNING], entry)
            self._tables.by_shape.add((bare[0], len(bare)), entry)

    def exactly(self, joined: str) -> Sequence[int]:
        """The concepts that have precisely this term; blanks and hyphens do not matter."""
        return self._tables.exact.get(joined)

    def beginning_with(self, stem: str) -> Sequence[tuple[tuple[str, ...], int]]:
        """The terms of several words of which this is the first stem: the further stems, and the concept."""
        return self._tables.several.get(stem)

    def named_by(self, word: str, keys: Sequence[str], *, marked: bool) -> list[Hit]:
        """What a single word names, by its stems or as another form of a term.

        Args:
            word: The word as written.
            keys: Its stems.
            marked: Its author writes diacritics, so that "stad" (a town) is not "städ" (an anvil).
        """
        bare = folded(word)
        near: dict[int, float] = {}
        for key in keys:
            for term in self._tables.single.get(key):
                if _plausible(bare, term.word, key) and not (marked and _differ_in_marks(word.lower(), term)):
                    near[term.concept] = 1.0
        if not near and len(bare) >= _BEGINNING:
            for term in self._tables.by_beginning.get(bare[:_BEGINNING]):
                if _same_but_for_ending(bare, term.word, _ENDING[self.language]):
                    near[term.concept] = max(near.get(term.concept, 0.0), 0.8)
        return [Hit(concept, sureness) for concept, sureness in near.items()]

    def parts_of(self, word: str, keys: Sequence[str]) -> list[Hit]:
        """What a compound is made of: its last part says what it is, its first what for.

        "Hochzeitsfotografin" is a photographer, and something with weddings.
        """
        bare = folded(word)
        if self.language not in _COMPOUNDING or len(bare) < 2 * _PART - 1:
            return []
        for key in keys:
            for at in range(3, len(key) - _PART + 1):
                found = self._tables.single.get(key[at:])
                if found:
                    head = [Hit(term.concept, 0.85) for term in found if _is_part(bare[at:], term.word)]
                    if head and bare[:at] not in speech()[self.language].prefixes:
                        return _unique([*head, *self._beginning_of(bare[:at], 0.6)])
        return self._beginning_of(bare[: 1 - _PART], 0.5)

    def _beginning_of(self, bare: str, sureness: float) -> list[Hit]:
        for end in range(len(bare), _PART - 1, -1):
            concepts = self._tables.exact.get(bare[:end])
            if concepts:
                return [Hit(concept, sureness) for concept in concepts]
        return []

    def misspelt(self, word: str) -> list[Hit]:
        """The concepts whose terms differ from the word by a slip of the finger or two."""
        bare = folded(word)
        if len(bare) < _SWAPPED_FROM or not bare.isalpha():
            return []
        most = 2 if len(bare) >= _TWO_SLIPS_FROM else 1
        found: dict[int, int] = {}
        for length in range(len(bare) - most, len(bare) + most + 1):
            for term in self._tables.by_shape.get((bare[0], length)):
                slips = _slips(bare, term.word, most)
                if slips is not None and slips < found.get(term.concept, most + 1):
                    found[term.concept] = slips
        fewest = min(found.values(), default=0)
        return [Hit(concept, 0.7 if fewest == 1 else 0.5) for concept, slips in found.items() if slips == fewest]


def lexicons(taxonomy: Taxonomy, added: Mapping[str, Sequence[str]]) -> Mapping[str, Lexicon]:
    """A lexicon for each language. All servers share that of the taxonomy; their own words lie over it.

    Args:
        taxonomy: A concept is named by its place in it.
        added: A server's own words by concept id. Nobody said whose language they are, so they are of each.
    """
    shared = _shared(taxonomy)
    if not added:
        return shared
    places = {concept.id: place for place, concept in enumerate(taxonomy.concepts)}
    own = [(places[each], word) for each, words in added.items() if each in places for word in words]
    return {language: lexicon.with_terms(_as_typed(own, language)) for language, lexicon in shared.items()}


@cache
def _shared(taxonomy: Taxonomy) -> Mapping[str, Lexicon]:
    return {language: Lexicon(language, _terms(taxonomy.concepts, language)) for language in LANGUAGES}


def _terms(concepts: Sequence[Concept], language: str) -> Iterator[tuple[int, str]]:
    return _as_typed(((place, term) for place, each in enumerate(concepts) for term in each.terms[language]), language)


def _as_typed(terms: Iterable[tuple[int, str]], language: str) -> Iterator[tuple[int, str]]:
    """The terms, in German also as they are typed where there are no umlauts."""
    if language != "de":
        yield from terms
        return
    some = list(terms)
    for (place, term), typed_out in zip(some, umlauts_typed_out([term for _, term in some]), strict=True):
        yield place, term
        if term != typed_out:
            yield place, typed_out


def is_foreign_enough(bare: str) -> bool:
    """Whether a word is long enough to be recognised in a text of another language."""
    return len(bare) >= _FOREIGN_FROM


def _plausible(bare: str, term: str, stem: str) -> bool:
    """Whether two words with one stem are forms of one word; a short stem tells little."""
    if bare == term:
        return True
    common = _in_common(bare, term)
    rest = max(len(bare), len(term)) - common
    if len(stem) > _SHORT_STEM:
        return common >= _SHORT_STEM
    return common >= 3 and rest <= (2 if len(stem) < _SHORT_STEM else 3)


def _differ_in_marks(written: str, term: Term) -> bool:
    """Whether two short words differ in a letter that they ought to have in common: "säng" and "sång"."""
    if len(written) > _SHORT_WORD:
        return False
    common = _in_common(folded(written), term.word)
    return _in_common(written, term.written) < common - 1


def _same_but_for_ending(bare: str, term: str, ending: int) -> bool:
    stem = max(_BEGINNING, max(len(bare), len(term)) - ending)
    return bare[:stem] == term[:stem]


def _slips(bare: str, term: str, most: int) -> int | None:
    """How many slips of the finger make the term the word, if they are such as happen to a word of its length."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - a bot nobody asks for a match does without

    slips = OSA.distance(bare, term, score_cutoff=most)
    if slips > most or bare == term:
        return None
    if slips > 1 or len(bare) != len(term):
        return slips if len(bare) >= _LOST_FROM else None
    swapped = sorted(bare) == sorted(term)
    return slips if swapped or len(bare) >= _WRONG_FROM else None


def _is_part(part: str, term: str) -> bool:
    return _in_common(part, term) >= min(_PART, len(term))


def _in_common(one: str, other: str) -> int:
    length = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        length += 1
    return length


def _unique(hits: Iterable[Hit]) -> list[Hit]:
    best: dict[int, Hit] = {}
    for hit in hits:
        if hit.concept not in best or best[hit.concept].sureness < hit.sureness:
            best[hit.concept] = hit
    return list(best.values())
