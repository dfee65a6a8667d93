"""Lists in the order in which a reader looks things up, which differs from language to language."""

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

_FOLLOWING: Final[Mapping[str, tuple[str, ...]]] = {
    "pl": ("aą", "cć", "eę", "lł", "nń", "oó", "sś", "zźż"),
    "lt": ("cč", "sš", "zž"),
    "sv": ("zåäö",),
}
"""The letters that have places of their own, behind the one each group begins with. Others are at their base letter."""

_SAME_AS: Final[Mapping[str, Mapping[str, str]]] = {
    "lt": {"y": "i"},
    "sv": {"æ": "ä", "ø": "ö", "ü": "y"},
}
"""Letters that a language looks up at another one."""

_UNDECOMPOSED: Final = {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "þ": "th", "\u0131": "i"}
"""Base letters that Unicode does not tell."""

Place = tuple[bool, bool, str, int]
"""Where a character stands: signs before digits before letters, then the base letter, then those behind it."""


def alphabetical(text: str, reader: str = "") -> tuple[tuple[Place, ...], str]:
    """What to sort by, so that a reader of this language finds it; without one, marks on letters hardly count.

    Case does not count. Only texts that differ in nothing else have the same key.
    """
    folded = _composed(_composed(text).casefold())
    return tuple(place for letter in folded for place in _places(letter, reader)), folded


def _composed(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def _places(letter: str, reader: str) -> Iterator[Place]:
    letter = _SAME_AS.get(reader, {}).get(letter, letter)
    base, behind = _own_places(reader).get(letter, ("", 0))
    for part in base or unicodedata.normalize("NFD", _UNDECOMPOSED.get(letter, letter)):
        if not unicodedata.combining(part):
            yield part.isalnum(), part.isalpha(), part, behind


@cache
def _own_places(reader: str) -> Mapping[str, tuple[str, int]]:
    groups = _FOLLOWING.get(reader, ())
    return {letter: (group[0], behind) for group in groups for behind, letter in enumerate(group)}
