"""Answers as people read them: labels for names of choices, dates and numbers in their language's way."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_time
from babel.numbers import format_decimal

from bot.coaching.forms.model import Item, Kind
from bot.coaching.forms.values import bounded, names_of

if TYPE_CHECKING:
    from bot.coaching.forms.world import World

CHOICES_APART = " · "
"""Between several choices: many a choice has commas of its own."""

_CHOICES = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK})


def locale_of(language: str) -> Locale:
    """The language's ways; English ones for a language that CLDR does not know."""
    try:
        # CLDR's plain "en" is American, and so is its order of day and month.
        return Locale.parse("en_GB" if language == "en" else language)
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def day_in_words(day: date, language: str) -> str:
    """A date: 31 stycznia 2026."""
    return format_date(day, "long", locale=locale_of(language))


def number_in_words(text: str, language: str) -> str:
    """A number as XForms writes it: 1 000 000,5."""
    return str(format_decimal(text, locale=locale_of(language), decimal_quantization=False))


def read_out(item: Item, text: str, world: "World", language: str) -> str:
    """An answer, given as XForms keeps it, as people read it; empty for none."""
    if item.kind in _CHOICES:
        names = [text] if item.kind is Kind.SELECT_ONE else names_of(text)
        return bounded((world.option_label(item, name) for name in names), CHOICES_APART)
    try:
        return _in_words(item.kind, text, language) if text else ""
    except (ValueError, ArithmeticError):
        # A default or a calculation that is not of the question's kind: it is read as it stands.
        return text


def _in_words(kind: Kind | None, text: str, language: str) -> str:
    match kind:
        case Kind.INTEGER | Kind.DECIMAL | Kind.RANGE:
            return number_in_words(text, language)
        case Kind.DATE:
            return day_in_words(date.fromisoformat(text), language)
        case Kind.TIME:
            return _clock(time.fromisoformat(text), language)
        case Kind.DATE_TIME:
            moment = datetime.fromisoformat(text)
            return f"{day_in_words(moment.date(), language)}, {_clock(moment.time(), language)}"
        case _:
            return "✓" if kind is Kind.ACKNOWLEDGE else text


def _clock(moment: time, language: str) -> str:
    return str(format_time(moment, "short", locale=locale_of(language)))
