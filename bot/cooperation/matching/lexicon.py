"""The words of the taxonomy by their stems: what names a concept, in whatever form it stands in a sentence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import product
from typing import Final, NamedTuple

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


class Lexicon:
    """All words of the taxonomy in one language, with those of the other languages that are spelt alike."""

    def __init__(self, language: str, terms: Iterable[tuple[int, str]]) -> None:
        self.language = language
        self._single: dict[str, list[Term]] = {}
        self._several: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        self._exact: dict[str, list[int]] = {}
        self._by_beginning: dict[str, list[Term]] = {}
        self._by_shape: dict[tuple[str, int], list[Term]] = {}
        for concept, term in terms:
            self._add(concept, term)

    def _add(self, concept: int, term: str) -> None:
        every = list(each(term))
        if not every:
            return
        whole = self._exact.setdefault("".join(map(folded, every)), [])
        if concept not in whole:
            whole.append(concept)
        words = [word for word in every if folded(word) not in passed_over()]
        if len(words) < 2 <= len(every):
            # "stand-up" is more than its "stand": such terms are found only whole.
            return
        words = words or every
        if len(words) > 1:
            for keys in product(*(stems(word, self.language) for word in words)):
                orders = {keys, keys[::-1]} if len(keys) == 2 else {keys}
                for first, *rest in orders:
                    self._several.setdefault(first, []).append((tuple(rest), concept))
            return
        bare = folded(words[0])
        entry = Term(concept, bare, words[0].lower())
        for key in stems(words[0], self.language):
            known = self._single.setdefault(key, [])
            if entry not in known:
                known.append(entry)
        if len(bare) >= _BEGINNING:
            self._by_beginning.setdefault(bare[:_BEGINNING], []).append(entry)
            self._by_shape.setdefault((bare[0], len(bare)), []).append(entry)

    def exactly(self, joined: str) -> Sequence[int]:
        """The concepts that have precisely this term; blanks and hyphens do not matter."""
        return self._exact.get(joined, ())

    def beginning_with(self, stem: str) -> Sequence[tuple[tuple[str, ...], int]]:
        """The terms of several words of which this is the first stem: the further stems, and the concept."""
        return self._several.get(stem, ())

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
            for term in self._single.get(key, ()):
                if _plausible(bare, term.word, key) and not (marked and _differ_in_marks(word.lower(), term)):
                    near[term.concept] = 1.0
        if not near and len(bare) >= _BEGINNING:
            for term in self._by_beginning.get(bare[:_BEGINNING], ()):
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
                found = self._single.get(key[at:])
                if found:
                    head = [Hit(term.concept, 0.85) for term in found if _is_part(bare[at:], term.word)]
                    if head and bare[:at] not in speech()[self.language].prefixes:
                        return _unique([*head, *self._beginning_of(bare[:at], 0.6)])
        return self._beginning_of(bare[: 1 - _PART], 0.5)

    def _beginning_of(self, bare: str, sureness: float) -> list[Hit]:
        for end in range(len(bare), _PART - 1, -1):
            concepts = self._exact.get(bare[:end])
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
            for term in self._by_shape.get((bare[0], length), ()):
                slips = _slips(bare, term.word, most)
                if slips is not None and slips < found.get(term.concept, most + 1):
                    found[term.concept] = slips
        fewest = min(found.values(), default=0)
        return [Hit(concept, 0.7 if fewest == 1 else 0.5) for concept, slips in found.items() if slips == fewest]


def lexicons(taxonomy: Taxonomy, added: Mapping[str, Sequence[str]]) -> Mapping[str, Lexicon]:
    """A lexicon for each language; without words of a server's own, all share the same.

    Args:
        taxonomy: A concept is named by its place in it.
        added: A server's own words by concept id. Nobody said whose language they are, so they are of each.
    """
    return _made(taxonomy.concepts, added) if added else _shared(taxonomy)


@cache
def _shared(taxonomy: Taxonomy) -> Mapping[str, Lexicon]:
    return _made(taxonomy.concepts, {})


def _made(concepts: Sequence[Concept], added: Mapping[str, Sequence[str]]) -> Mapping[str, Lexicon]:
    return {language: Lexicon(language, _terms(concepts, added, language)) for language in LANGUAGES}


def _terms(concepts: Sequence[Concept], added: Mapping[str, Sequence[str]], language: str) -> Iterator[tuple[int, str]]:
    for place, concept in enumerate(concepts):
        terms = (*concept.terms[language], *added.get(concept.id, ()))
        for term in terms:
            yield place, term
        if language == "de":
            for term, typed_out in zip(terms, umlauts_typed_out(terms), strict=True):
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
