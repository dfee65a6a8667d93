"""Answers as people read them: labels for names of choices, dates and numbers in their language's way."""

from datetime import date, datetime, time
from typing import TYPE_CHECKING

from babel.dates import format_time
from babel.numbers import format_decimal

from bot.coaching.forms.model import Item, Kind
from bot.coaching.forms.values import bounded, names_of
from bot.text.dates import locale_of, written_day

if TYPE_CHECKING:
    from bot.coaching.forms.world import World

CHOICES_APART = " · "
"""Between several choices: many a choice has commas of its own."""

_CHOICES = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.RANK})


def number_in_words(text: str, language: str) -> str:
    """A number as XForms writes it: 1 000 000,5."""
    return str(format_decimal(text, locale=locale_of(language), decimal_quantization=False))


def read_out(item: Item, text: str, world: "World", language: str) -> str:
    """An answer, given as XForms keeps it, as people read it; empty for none."""
    if item.kind in _CHOICES:
        names = [text] if item.kind is Kind.SELECT_ONE else names_of(text)
        return bounded((world.option_label(item, name) for name in names), CHOICES_APART)
    return in_words(item.kind, text, language)


def in_words(kind: Kind | None, text: str, language: str) -> str:
    """What was typed, given as XForms keeps it, as people read it; empty for none."""
    try:
        return _in_words(kind, text, language) if text else ""
    except (ValueError, ArithmeticError):
        # A default or a calculation that is not of the question's kind: it is read as it stands.
        return text


def _in_words(kind: Kind | None, text: str, language: str) -> str:
    match kind:
        case Kind.INTEGER | Kind.DECIMAL | Kind.RANGE:
            return number_in_words(text, language)
        case Kind.DATE:
            return written_day(date.fromisoformat(text), language, "long")
        case Kind.TIME:
            return _clock(time.fromisoformat(text), language)
        case Kind.DATE_TIME:
            moment = datetime.fromisoformat(text)
            return f"{written_day(moment.date(), language, 'long')}, {_clock(moment.time(), language)}"
        case _:
            return "✓" if kind is Kind.ACKNOWLEDGE else text


def _clock(moment: time, language: str) -> str:
    return str(format_time(moment, "short", locale=locale_of(language)))
