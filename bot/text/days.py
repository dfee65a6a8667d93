"""Days as people type them: the way they write them, and the way they are shown. The names are those of CLDR."""

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date
from functools import cache
from typing import Final, Literal

from bot.taxonomy.folding import fold
from bot.text.dates import locale_of
from bot.text.languages import FALLBACK, LANGUAGES
from bot.times import calendar_date

DAY_LIMIT: Final = 60
"""Characters of a day that is typed, with its time or without; the longest that is shown has 46."""

_APART: Final = r"[-./\s]+"
_BEHIND: Final = r"[-./\s]*(?:[drDR]\.?)?"
"""2026-12-31 d. in Lithuanian, 31.12.2026 r. in Polish."""
_YEAR_FIRST: Final = re.compile(rf"(?P<year>\d{{4}}){_APART}(?P<month>\d\d?){_APART}(?P<day>\d\d?){_BEHIND}")
_DAY_FIRST: Final = re.compile(rf"(?P<day>\d\d?){_APART}(?P<month>\d\d?)(?:{_APART}(?P<year>\d{{4}}|\d\d))?{_BEHIND}")

_WORD: Final = re.compile(r"([^\W\d_]{3,})")
"""A name, whole or cut short. What is shorter tells nothing in a date: m., d., th, of."""

_ARTICLES: Final = frozenset({"den", "the"})

_GAP: Final = re.compile(r"[\s,]+|(?<=\d)T(?=\d)|\Z")
"""Between a day and its time, or behind one that has none."""


def read_day(typed: str, *, language: str = FALLBACK, today: date | None = None) -> date | None:
    """A day as people write it: 2026-12-31, 31.12.2026, 31/12/2026, 31 December 2026, Donnerstag, 31. Dezember 2026.

    Args:
        typed: The day; its weekday is passed over.
        language: Whose names of months are meant first, before those of the network's languages.
        today: Without a year it is the next such day from here on, and two figures are a year of this century. Not
            given, the year must stand there in full.
    """
    figures = _in_figures(typed, language) if len(typed) <= DAY_LIMIT else ""
    found = _YEAR_FIRST.fullmatch(figures) or _DAY_FIRST.fullmatch(figures)
    if found is None:
        return None
    year, month, day = found["year"] or "", int(found["month"]), int(found["day"])
    if len(year) == 4:
        return _on(int(year), month, day)
    if today is None:
        return None
    if year:
        return _on(2000 + int(year), month, day)
    # From one 29 February to another it can be eight years.
    coming = (_on(each, month, day) for each in range(today.year, today.year + 9))
    return next((each for each in coming if each is not None and each >= today), None)


def days_in_front(typed: str, *, language: str = FALLBACK, today: date | None = None) -> Iterator[tuple[date, str]]:
    """Each beginning that can be read as a day, the longest first, with what follows it: most often its time."""
    for gap in reversed([*_GAP.finditer(typed)]):
        day = read_day(typed[: gap.start()], language=language, today=today)
        if day is not None:
            yield day, typed[gap.end() :]


def _on(year: int, month: int, day: int) -> date | None:
    with suppress(ValueError):
        return calendar_date(year, month, day)
    return None


def _in_figures(typed: str, language: str) -> str:
    """A day without its weekday, and with the number of the month that it names behind at most one number."""
    plain = _WORD.sub(lambda found: "" if _is_passed_over(found[0], language) else found[0], typed)
    match _WORD.split(plain):
        case [before, word, _] if len(re.findall(r"\d+", before)) < 2 and (month := _month(word, language)):
            figures = re.findall(r"\d+", plain)
            # Behind the day, or behind the year: 31 December 2026, 2026 m. gruodžio 31 d.; and December 31 is the same.
            return "-".join((*figures[:1], str(month), *figures[1:]))
        case _:
            return " ".join(plain.split()).strip(", ")


def _is_passed_over(word: str, language: str) -> bool:
    typed = fold(word)
    return typed in _ARTICLES or any(typed in _names("days", known) for known in (language, *LANGUAGES))


def _month(word: str, language: str) -> int | None:
    """The month that a word means in that language, or else in one of the network's; None for no month, or for two.

    Declined or not, with its diacritics or without, and whole or cut short: stycznia, styczeń, sty.
    """
    typed = fold(word)
    for known in (language, *LANGUAGES):
        if meant := {month for name, month in _names("months", known).items() if name.startswith(typed)}:
            return meant.pop() if len(meant) == 1 else None
    return None


@cache
def _names(of: Literal["months", "days"], language: str) -> Mapping[str, int]:
    """The names of the months or weekdays, folded: as they stand in a date, and alone."""
    forms = locale_of(language).months if of == "months" else locale_of(language).days
    return {fold(name): number for form in ("format", "stand-alone") for number, name in forms[form]["wide"].items()}
