"""The texts that ship, read once for all tests of a process: each parses what it is asked for, and remembers it."""

from functools import cache

from bot.text.catalogue import Catalogue


@cache
def catalogue() -> Catalogue:
    """The catalogue; what it says never changes."""
    return Catalogue()


@cache
def text_ids(language: str) -> frozenset[str]:
    """The ids of all its texts in a language, for which all of them are parsed."""
    return catalogue().ids(language)
