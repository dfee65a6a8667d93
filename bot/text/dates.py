"""Days as people read and type them, and time zones by their cities; the names are those of CLDR."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Final, Literal, cast

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, get_timezone_location

from bot.text.languages import upper_first

_DAY_FIRST: Final = frozenset({"de", "pl"})
"""Whose readers type 15.06.2027. All others are at home with 2027-06-15, or read it without a doubt."""


def locale_of(language: str) -> Locale:
    """The language's ways; English ones for a language that CLDR does not know."""
    try:
        # CLDR's plain "en" is American, and so is its order of day and month.
        return Locale.parse("en_GB" if language == "en" else language)
    except (UnknownLocaleError, ValueError):
        return Locale("en", "GB")


@cache
def _days(reader: str) -> Mapping[int, str]:
    return cast("Mapping[int, str]", Locale(reader).days["stand-alone"]["wide"])


def weekday_label(weekday: int, reader: str) -> str:
    """A day of the week as it stands on its own; 0 is Monday."""
    return upper_first(_days(reader)[weekday])


def written_day(on: date, reader: str, width: Literal["full", "long"] = "full") -> str:
    """A day as the reader writes it, with its weekday or without."""
    return format_date(on, width, locale=locale_of(reader))


def typed_day(on: date | None, reader: str) -> str:
    """A day as the reader would type it into a field, which takes it in every language; empty for none."""
    if on is None:
        return ""
    return f"{on.day:02}.{on.month:02}.{on.year:04}" if reader in _DAY_FIRST else on.isoformat()


def zone_city(zone: str, reader: str) -> str:
    """The city that a time zone goes by, as the reader calls it: Warszawa for Europe/Warsaw."""
    # Soft hyphens, which German has in long names, would show where a menu does not know them.
    return get_timezone_location(zone, locale=locale_of(reader), return_city=True).replace("\xad", "")
