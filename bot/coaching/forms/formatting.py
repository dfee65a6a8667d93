"""Dates as `format-date` writes them."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache
from typing import Final, cast

from babel import Locale, UnknownLocaleError

from bot.coaching.forms.values import Value, moment_of


@cache
def _names(part: str, language: str) -> Mapping[int, str]:
    try:
        locale = Locale.parse(language)
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    table = locale.months if part == "months" else locale.days
    return cast("Mapping[int, str]", table["stand-alone"]["abbreviated"])


_PARTS: Final[Mapping[str, Callable[[datetime, str], str]]] = {
    "Y": lambda moment, _: f"{moment.year:04}",
    "y": lambda moment, _: f"{moment.year % 100:02}",
    "m": lambda moment, _: f"{moment.month:02}",
    "n": lambda moment, _: str(moment.month),
    "b": lambda moment, language: _names("months", language)[moment.month],
    "d": lambda moment, _: f"{moment.day:02}",
    "e": lambda moment, _: str(moment.day),
    "a": lambda moment, language: _names("days", language)[moment.weekday()],
    "H": lambda moment, _: f"{moment.hour:02}",
    "h": lambda moment, _: str(moment.hour),
    "M": lambda moment, _: f"{moment.minute:02}",
    "S": lambda moment, _: f"{moment.second:02}",
    "3": lambda _moment, _: "000",
    "%": lambda _moment, _: "%",
}
"""What a letter after the percent sign stands for. Answers have no fractions of seconds."""


def formatted(value: Value, pattern: str, language: str) -> str:
    """A date or a moment in that pattern, months and days named in that language; empty where it is none."""
    moment = moment_of(value)
    if moment is None:
        return ""
    written: list[str] = []
    letters = iter(pattern)
    for letter in letters:
        code = next(letters, "") if letter == "%" else ""
        part = _PARTS.get(code)
        written.append(part(moment, language) if part else letter + code)
    return "".join(written)
