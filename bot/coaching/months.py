"""Months by the names that people type. The names are those of CLDR."""

from collections.abc import Mapping
from functools import cache
from typing import Final

from bot.taxonomy.folding import fold
from bot.text.dates import locale_of
from bot.text.languages import LANGUAGES

_SHORTEST: Final = 3
"""Letters of a name that is cut short."""


def month_named(word: str, language: str) -> int | None:
    """The month that a word means in that language, or else in one of the network's; None for no month, or for two.

    Declined or not, with its diacritics or without, and whole or cut short: stycznia, styczeń, sty.
    """
    typed = fold(word)
    if len(typed) < _SHORTEST:
        return None
    for known in map(_months, dict.fromkeys((language, *LANGUAGES))):
        meant = {known[typed]} if typed in known else {month for name, month in known.items() if name.startswith(typed)}
        if meant:
            return meant.pop() if len(meant) == 1 else None
    return None


@cache
def _months(language: str) -> Mapping[str, int]:
    """The names of the months, folded: as they stand in a date, and alone."""
    forms = locale_of(language).months
    return {fold(name): month for form in ("format", "stand-alone") for month, name in forms[form]["wide"].items()}
