"""Finds concepts: by id, by typing ahead, and in what somebody wrote freely."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final

from bot.taxonomy.folding import fold
from bot.taxonomy.model import Concept, Group, Understood

if TYPE_CHECKING:
    from bot.taxonomy.index import TermIndex

_TYPED_LIMIT: Final = 60
"""Characters of a typed word that are looked at; no term is as long."""

_TYPO_FROM: Final = 4
"""Letters from which on something typed may be a misspelling; shorter words are too like each other."""

_ALIKE: Final = 0.87
"""Jaro-Winkler likeness from which on a term is offered: "fotogarf" has .98 with "fotograf"."""

_WORDS_GUESSED: Final = 4
"""An unknown piece of more words than these is a sentence; guessing at each of them would be noise."""

_GUESSES: Final = 6
"""Unknown pieces that are guessed at; a guess takes a millisecond or two a word, and shows five at the most."""

_SEGMENTS_LIMIT: Final = 40
"""Pieces of a text that are looked at; more than that is no list of disciplines."""

_SUGGESTED_LIMIT: Final = 5

_GENDER_ENDING: Final = re.compile(r"(?<=\w)(?:[:*/_](?:-?in(?:nen)?)\b|\(-?in(?:nen)?\)|(?<=[a-zß])In(?:nen)?\b)")
"""What German writing adds to name all genders: "Fotograf*innen", "Fotograf/in", "FotografInnen"."""

_HARD_BREAK: Final = re.compile(r"[,;/\n\r|•·]+")
_SOFT_BREAK: Final = re.compile(r"[&+]|\b(?:and|und|sowie|i|oraz|a także|ir|bei|taip pat|och|samt)\b", re.IGNORECASE)
"""Words that may part two things, but may also belong to one: "drum and bass"."""

_WHOLE, _BEGINNING, _WORD, _INSIDE = range(4)

_Rank = tuple[int, bool, bool, int]
_WORST: Final[_Rank] = (_INSIDE + 1, True, True, 0)


class Taxonomy:
    """All groups and concepts, in the order of the data files. Never changes; free to share."""

    def __init__(self, groups: Sequence[Group], concepts: Sequence[Concept]) -> None:
        self.groups: tuple[Group, ...] = tuple(groups)
        self.concepts: tuple[Concept, ...] = tuple(concepts)
        self._by_id = {concept.id: concept for concept in self.concepts}
        self._by_group = {group.id: tuple(c for c in self.concepts if c.group == group.id) for group in self.groups}
        self._children: dict[str, list[str]] = {}
        for concept in self.concepts:
            if concept.parent is not None:
                self._children.setdefault(concept.parent, []).append(concept.id)

    @cached_property
    def _index(self) -> "TermIndex":
        """Made by `prepare`, or when something is first looked up: names alone do not need its 0.3 s and 7 MiB."""
        from bot.taxonomy.index import TermIndex  # noqa: PLC0415 - with a library that is loaded only here

        return TermIndex(self.concepts)

    def prepare(self) -> None:
        """Make what looking up needs, if it is not there yet; on a thread, or everybody waits for it."""
        _ = self._index

    def get(self, concept_id: str) -> Concept | None:
        """The concept of that id; None if there is none (any more)."""
        return self._by_id.get(concept_id)

    def name(self, concept_id: str, language: str) -> str:
        """What a reader of this language sees for the id; English if need be, and at worst the id itself."""
        concept = self._by_id.get(concept_id)
        return concept.name(language) if concept else concept_id

    def in_group(self, group_id: str) -> Sequence[Concept]:
        """The concepts of a group, the most general first; none for an unknown group."""
        return self._by_group.get(group_id, ())

    def parents(self, concept_id: str) -> Sequence[Concept]:
        """The wider concepts of an id, the nearest first."""
        chain: list[Concept] = []
        concept = self._by_id.get(concept_id)
        while concept is not None and concept.parent is not None:
            concept = self._by_id[concept.parent]
            chain.append(concept)
        return chain

    def with_descendants(self, concept_id: str) -> frozenset[str]:
        """The id and those of all narrower concepts: whoever looks for music also finds choirs.

        An id that the taxonomy no longer has stands for itself, as profiles may still hold it.
        """
        found = {concept_id}
        waiting = [concept_id]
        while waiting:
            children = self._children.get(waiting.pop(), ())
            found.update(children)
            waiting.extend(children)
        return frozenset(found)

    def naming(self, term: str) -> Sequence[Concept]:
        """The concepts of which this is a term, in whatever language; case, marks, blanks and hyphens don't matter."""
        return [self.concepts[position] for position in self._index.exact(fold(term))]

    def search(self, text: str, language: str, limit: int = 25) -> list[Concept]:
        """What somebody may mean who is still typing, best first.

        Words of all five languages count. Whole terms come first, then beginnings of terms, of words, and
        anything inside; among equals the reader's language, display names, and short terms. Where nothing is
        found, it may be misspelt. Nothing typed shows the most general concept of each group.
        """
        if limit <= 0:
            return []
        typed = fold(text[:_TYPED_LIMIT])
        if not typed:
            return [concepts[0] for concepts in self._by_group.values() if concepts][:limit]
        best: dict[int, _Rank] = {}
        for entry in self._index.containing(typed):
            rank = (_grade(typed, entry.key), entry.language != language, not entry.is_name, len(entry.key))
            if rank < best.get(entry.position, _WORST):
                best[entry.position] = rank
        ordered = sorted(best, key=lambda position: (best[position], position))
        if not ordered and len(typed) >= _TYPO_FROM:
            ordered.extend(self._alike(typed, language))
        return [self.concepts[position] for position in ordered[:limit]]

    def understand(self, text: str, limit: int = 10) -> Understood:
        """Which concepts a freely written list names: "potter, stage light and a bit of ukulele".

        The text is parted at punctuation and at the five languages' "and". A piece that is a term, in
        whatever grammatical form, counts as that; else the terms inside it count. A piece in which nothing is
        found is unknown, unless it is a mere syllable, and what is spelt like it is suggested.
        """
        found: dict[int, None] = {}
        unknown: list[str] = []
        suggested: dict[int, None] = {}
        for segment in self._segments(text):
            folded = fold(segment)
            positions = self._recognise(folded)
            found.update(dict.fromkeys(positions))
            if not positions and any(len(word) >= 3 for word in folded.split()):
                unknown.append(segment)
                if len(unknown) <= _GUESSES:
                    suggested.update(dict.fromkeys(self._guess(folded)))
        suggestions = [position for position in suggested if position not in found][:_SUGGESTED_LIMIT]
        return Understood(
            concepts=tuple(self.concepts[position] for position in list(found)[: max(limit, 0)]),
            unknown=tuple(unknown),
            suggestions=tuple(self.concepts[position] for position in suggestions[: max(limit, 0)]),
        )

    def _segments(self, text: str) -> Iterator[str]:
        """The pieces of a list; those that "and" parts are kept together where the whole is one term."""
        pieces: list[str] = []
        for hard in _HARD_BREAK.split(_GENDER_ENDING.sub("", text)):
            if len(pieces) >= _SEGMENTS_LIMIT:
                break
            whole = bool(self._index.exact(fold(hard[: 2 * _TYPED_LIMIT])))
            pieces.extend([hard] if whole else _SOFT_BREAK.split(hard))
        for piece in pieces[:_SEGMENTS_LIMIT]:
            stripped = piece.strip()
            if stripped:
                yield stripped

    def _recognise(self, folded: str) -> Sequence[int]:
        whole = self._index.exact(folded)
        if whole:
            return whole
        if len(folded) <= _TYPED_LIMIT:
            inflected = self._index.inflected(folded)
            if inflected is not None:
                return (inflected,)
        return list(dict.fromkeys(self._contained(folded.split())))

    def _contained(self, words: Sequence[str]) -> Iterator[int]:
        """The terms inside a piece of text, from left to right, the longest that fits at each place."""
        at = 0
        while at < len(words):
            for length in range(min(self._index.longest, len(words) - at), 0, -1):
                positions = self._index.exact(" ".join(words[at : at + length]))
                if positions:
                    yield from positions
                    at += length
                    break
            else:
                at += 1

    def _guess(self, folded: str) -> Iterator[int]:
        """What an unknown piece is spelt like: as a whole, and each longer word of it."""
        if _TYPO_FROM <= len(folded) <= _TYPED_LIMIT:
            yield from self._alike(folded)
        words = folded.split()
        for word in words if 1 < len(words) <= _WORDS_GUESSED else ():
            if len(word) > _TYPO_FROM:
                yield from self._alike(word)

    def _alike(self, folded: str, language: str = "") -> Iterable[int]:
        """The places of concepts spelt alike, the likest first, among equals the reader's language."""
        near = self._index.alike(folded, at_least=_ALIKE, limit=2 * _SUGGESTED_LIMIT)
        ordered = sorted(near, key=lambda hit: (-round(hit[1], 2), hit[0].language != language))
        return dict.fromkeys(entry.position for entry, _ in ordered)


def _grade(typed: str, key: str) -> int:
    """How well a term that holds what was typed fits it, 0 the best."""
    if key.startswith(typed):
        return _WHOLE if len(key) == len(typed) else _BEGINNING
    return _WORD if f" {typed}" in key else _INSIDE
