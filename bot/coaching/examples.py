"""Examples of answers, to walk a form for which no answers are given. Pure."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import chain, pairwise
from typing import Final

from bot.coaching.answers import Given
from bot.coaching.forms.model import Item, Kind
from bot.coaching.forms.samples import example
from bot.coaching.state import Prompt

_WORDS: Final = ("Example", "example", "Ex", "E", "example@example.org", "https://example.org", "+48123456789", "AB123")
_NUMBERS: Final = (1, 0, 2, 3, 5, 10, 18, 20, 30, 50, 100, 1_000, 2_000, -1)


def examples(prompt: Prompt, item: Item, today: date) -> Iterator[Given]:
    """Answers that might fit a question, the plainest first, always the same ones."""
    said = item.constraint
    match prompt.kind:
        case Kind.SELECT_ONE:
            yield from (choice.name for choice in prompt.choices)
        case Kind.SELECT_MULTIPLE:
            names = [choice.name for choice in prompt.choices]
            yield from ([name] for name in names)
            yield from (names[:count] for count in range(2, len(names) + 1))
        case Kind.RANK:
            yield [choice.name for choice in prompt.choices]
        case Kind.INTEGER | Kind.DECIMAL:
            yield from _numbers(said)
        case Kind.RANGE if prompt.bounds:
            points = map(prompt.bounds.point, range(min(prompt.bounds.count, 100)))
            yield from (int(point) if point.is_integer() else point for point in points)
        case Kind.DATE | Kind.DATE_TIME:
            yield from _days(said, today, " 12:00" if prompt.kind is Kind.DATE_TIME else "")
        case Kind.TIME:
            yield from (f"{hour:02}:00" for hour in (12, *range(24)))
        case Kind.COMMITMENT:
            yield {"what": "Example", "by": (today + timedelta(days=7)).isoformat(), "confidence": "5"}
        case Kind.TEXT:
            yield from _texts(said)
        case _:
            yield "OK"


def _figures(said: str) -> list[float]:
    return [float(text) for text in re.findall(r"(?<![\w.{])-?\d+(?:\.\d+)?", said)][:20]


def _numbers(said: str) -> Iterator[str]:
    figures = _figures(said)
    near = chain.from_iterable((figure, figure + 1, figure - 1) for figure in figures)
    between = ((one + other) / 2 for one, other in pairwise(figures))
    yield from (f"{number:g}" if abs(number) < 1e6 else str(int(number)) for number in (*_NUMBERS, *near, *between))


def _days(said: str, today: date, clock: str) -> Iterator[str]:
    spans = [0, 1, -1, 7, -7, 30, -30, 180, -180, 365, -365, *(365 * years for years in (-5, -20, -40, -70, 3))]
    spans += [int(figure) * sign for figure in _figures(said) if abs(figure) < 40_000 for sign in (1, -1)]
    named = [date.fromisoformat(text) for text in re.findall(r"\d{4}-\d\d-\d\d", said) if _is_day(text)]
    for base in (today, *named):
        for span in spans:
            yield f"{(base + timedelta(days=span)).isoformat()}{clock}"


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _texts(said: str) -> Iterator[str]:
    yield from _WORDS
    yield from (fitting for pattern in re.findall(r"['\"]([^'\"]*)['\"]", said) if (fitting := example(pattern)))
    yield from re.findall(r"['\"]([^'\"]+)['\"]", said)
    for length in dict.fromkeys(int(figure) for figure in _figures(said) if 0 < figure <= 200):
        yield "1" * length
        yield "a" * length
    yield from _numbers(said)
