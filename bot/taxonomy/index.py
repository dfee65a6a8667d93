"""The words of the taxonomy, folded: for looking up, for typing ahead and for guessing at typos."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from rapidfuzz import fuzz, process
from rapidfuzz.distance import JaroWinkler

from bot.taxonomy.folding import fold_all, umlauts_typed_out
from bot.taxonomy.model import Concept
from bot.text.languages import LANGUAGES

_ENDING: Final = 3
"""Letters by which two forms of one word may differ at the end: "ceramika", "ceramiką", "keramikern"."""

_STEM: Final = 5
"""Letters two forms of one word must have in common at their beginning; with fewer, "near" finds "sewing"."""


class Entry(NamedTuple):
    """One folded term of one concept; a tuple, since there are some 58,000 and they are made at start."""

    key: str
    """The folded term."""

    language: str
    """Whose word it is."""

    position: int
    """The place of its concept in the taxonomy."""

    is_name: bool
    """Whether it is the display name."""


class TermIndex:
    """All words of all concepts in all languages."""

    def __init__(self, concepts: Sequence[Concept]) -> None:
        self.entries: tuple[Entry, ...] = tuple(_entries(concepts))
        self.keys: list[str] = [entry.key for entry in self.entries]
        self._exact: dict[str, list[int]] = {}
        self._by_beginning: dict[str, list[Entry]] = {}
        for entry in self.entries:
            self._by_beginning.setdefault(_beginning(entry.key), []).append(entry)
            positions = self._exact.setdefault(_joined(entry.key), [])
            if entry.position not in positions:
                positions.append(entry.position)
        self.longest: int = max((key.count(" ") + 1 for key in self.keys), default=0)
        """Words in the longest term."""

    def containing(self, folded: str) -> Iterator[Entry]:
        """The terms that hold what is typed, or, of several words, all of them in whatever order.

        A single letter is in nearly every term; of it, only beginnings count.
        """
        first, *others = folded.split()
        if len(folded) == 1:
            return (entry for entry in self.entries if entry.key.startswith(first))
        some = (entry for entry, key in zip(self.entries, self.keys, strict=True) if first in key)
        return (entry for entry in some if all(word in entry.key for word in others)) if others else some

    def exact(self, folded: str) -> Sequence[int]:
        """The places of the concepts that have exactly this term; blanks and hyphens don't matter."""
        return self._exact.get(_joined(folded), ())

    def inflected(self, folded: str) -> int | None:
        """The place of the concept of whose terms this is another grammatical form, word for word."""
        forms = [
            entry
            for entry in self._by_beginning.get(_beginning(folded), ())
            if _same_but_for_endings(folded, entry.key)
        ]
        nearest = max(forms, key=lambda entry: fuzz.ratio(folded, entry.key), default=None)
        return nearest.position if nearest else None

    def alike(self, folded: str, *, at_least: float, limit: int) -> Iterator[tuple[Entry, float]]:
        """The terms spelt most alike, the likest first, with their likeness from 0 to 1."""
        near = process.extract(
            folded, self.keys, scorer=JaroWinkler.normalized_similarity, score_cutoff=at_least, limit=limit
        )
        for _, likeness, at in near:
            yield self.entries[at], likeness


def _entries(concepts: Sequence[Concept]) -> Iterator[Entry]:
    for language in LANGUAGES:
        terms = [term for concept in concepts for term in concept.terms[language]]
        keys = fold_all(terms)
        typed_out = fold_all(umlauts_typed_out(terms)) if language == "de" else keys
        at = 0
        for position, concept in enumerate(concepts):
            for place in range(len(concept.terms[language])):
                yield Entry(keys[at], language, position, place == 0)
                if typed_out[at] != keys[at]:
                    yield Entry(typed_out[at], language, position, is_name=False)
                at += 1


def _joined(folded: str) -> str:
    return folded.replace(" ", "")


def _beginning(folded: str) -> str:
    """What all grammatical forms of a term begin with."""
    return folded.partition(" ")[0][:_STEM]


def _same_but_for_endings(text: str, key: str) -> bool:
    words, others = text.split(), key.split()
    return len(words) == len(others) and all(_same_word(word, other) for word, other in zip(words, others, strict=True))


def _same_word(word: str, other: str) -> bool:
    if word == other:
        return True
    stem = max(_STEM, max(len(word), len(other)) - _ENDING)
    return word[:stem] == other[:stem]
