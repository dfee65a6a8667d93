"""Texts cut into words and sentences, and words brought to their stems."""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Final, NamedTuple, cast

from bot.taxonomy.folding import fold

SNOWBALL: Final = {"en": "english", "de": "german", "pl": "polish", "lt": "lithuanian", "sv": "swedish"}

TEXT_LIMIT: Final = 4_000
"""Characters of a text that are looked at: the most a wish may have."""

_WORD: Final = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_LINK: Final = re.compile(r"https?://\S+|\bwww\.\S+|<[@#:][^>]*>|\S+@\S+\.\S+")
_BREAK: Final = re.compile(r"[.!?;:\n\r•|]+(?=\s|$)|[\n\r]+|(?<=\s)[-–—]+(?=\s)")
_GENDER: Final = re.compile(
    r"(?<=\w{3})(?:[:*/_](?:-?in(?:nen)?)\b|\(-?in(?:nen)?\)|(?<=[a-zß])In(?:nen)?\b)"  # Fotograf*innen
    r"|(?<=\w{4})/-?(?:k?a|ke|tka|ė|ja|inė)\b"  # fotograf/ka, tłumacz/-ka, dizaineris/-ė
)


class Word(NamedTuple):
    """A word where it stands; a tuple, since a network's texts have hundreds of thousands."""

    text: str
    start: int
    sentence: int
    comma: int
    """Counts the commas before it: the parts of an enumeration."""


def cut(text: str) -> list[Word]:
    """The words of a text, without addresses and mentions, which name nobody's work."""
    text = text[:TEXT_LIMIT]
    if any(sign in text for sign in ("://", "www", "<", "@")):
        text = _LINK.sub(_blanks, text)
    if any(sign in text for sign in (":", "*", "/", "_", "(", "In")):
        text = _GENDER.sub(_blanks, text)
    breaks = [found.start() for found in _BREAK.finditer(text)]
    breaks.append(len(text) + 1)
    words: list[Word] = []
    sentence = comma = end = 0
    for found in _WORD.finditer(text):
        start = found.start()
        while breaks[sentence] < start:
            sentence += 1
        comma += text.count(",", end, start)
        end = found.end()
        words.append(Word(found[0], start, sentence, comma))
    return words


def parted(text: str) -> list[str]:
    """The sentences of a text."""
    return [sentence for sentence in _BREAK.split(text) if sentence.strip()]


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


@lru_cache(maxsize=60_000)
def folded(word: str) -> str:
    """The word in lower case and without diacritics, as one piece."""
    return fold(word).replace(" ", "")


@cache
def stemmer(language: str) -> Callable[[str], str]:
    """What brings a word of the language to its stem; made when first asked for."""
    # By name, as the library has neither types nor stubs.
    library: Any = import_module("Stemmer")
    return cast("Callable[[str], str]", library.Stemmer(SNOWBALL[language]).stemWord)


def stems(word: str, language: str) -> tuple[str, ...]:
    """The stems a word may have, folded: of it as written, and as typed without diacritics.

    "siuvėja" and "siuveja" have the second in common, "siuvėją" and "siuvėja" the first.
    """
    stem = stemmer(language)
    bare = folded(word)
    first = folded(stem(word.lower()))
    second = stem(bare)
    return (first,) if first == second else (first, second)


def each(text: str) -> Iterator[str]:
    """The words of a short text, as written."""
    return (word.text for word in cut(text))
