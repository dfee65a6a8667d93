"""What members type and choose, as answers: numbers and dates in their language's way."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Final

from bot.coaching.forms.model import Kind
from bot.coaching.forms.values import names_of, text_of
from bot.coaching.state import CONFIDENCE, Answer, Bounds, Pledge
from bot.errors import UserError
from bot.text.days import days_in_front, read_day
from bot.text.hours import read_time
from bot.text.safe import clean_text

TEXT_LIMIT: Final = 4_000
"""Characters of a text answer: what a modal of Discord takes."""

WHAT_LIMIT: Final = 500
"""Characters of what somebody commits to: it is repeated in reminders."""

Given = str | bool | int | float | Sequence[str] | Mapping[str, object] | Pledge | None
"""An answer as it comes from Discord or from a file."""

_GROUPING: Final[Mapping[str, str]] = {"en": ",", "de": ".", "pl": "", "lt": "", "sv": ""}
"""Beside blanks and apostrophes, what parts thousands in each language (CLDR)."""

NEUTRAL: Final = "en"
"""The language whose way of writing numbers that of XForms is; answers are kept in it."""

NUMBERS: Final = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})

_NUMBER: Final = re.compile(r"[+-]?\d+(?:[.,]\d+)*(?:[.,])?|[+-]?[.,]\d+")


def number(text: str, language: str) -> Decimal | None:
    """A number as people write it: "3,5", "3.5", "1 000", "1.000,50" in German; None where it is none.

    A single comma or point is the decimal sign, unless three digits follow and the language parts thousands by it.
    """
    plain = re.sub(r"[\s\u00a0\u202f'’]", "", text.strip().replace("\u2212", "-"))
    if not _NUMBER.fullmatch(plain) or len(plain) > 30:
        return None
    points, commas = plain.count("."), plain.count(",")
    mark = "."
    if points and commas:
        mark = "." if plain.rindex(".") > plain.rindex(",") else ","
    elif points + commas == 1:
        used = "." if points else ","
        grouped = used == _GROUPING.get(language, ",") and re.fullmatch(r"[+-]?[1-9]\d{0,2}[.,]\d{3}", plain)
        mark = used if not grouped else ("," if used == "." else ".")
    elif points:
        mark = ","
    try:
        return Decimal(plain.replace("," if mark == "." else ".", "").replace(mark, "."))
    except InvalidOperation:
        return None


def as_typed(text: str, language: str) -> str:
    """A number that is kept as somebody types it in that language: `number` reads the same from it."""
    return text if _GROUPING.get(language, ",") == "," else text.replace(".", ",")


def read(
    kind: Kind, given: Given, *, language: str, today: date, names: Sequence[str] = (), bounds: Bounds | None = None
) -> Answer:
    """An answer as it is kept.

    Raises:
        UserError: It is not of the kind that is asked for; the text says what is.
    """
    match kind:
        case Kind.SELECT_ONE | Kind.SELECT_MULTIPLE | Kind.RANK:
            found = _chosen(kind, given, names)
        case Kind.COMMITMENT:
            found = _pledge(given, today, language)
        case Kind.INTEGER | Kind.DECIMAL | Kind.RANGE:
            found = _number(kind, given, language, bounds)
        case Kind.DATE | Kind.TIME | Kind.DATE_TIME:
            found = _when(kind, _text(given), today, language)
        case Kind.ACKNOWLEDGE:
            found = "OK" if _yes(given) else ""
        case Kind.REPEAT_MORE:
            found = "yes" if _yes(given) else "no"
        case Kind.NOTE:
            found = ""
        case Kind.TEXT:
            found = clean_text(_text(given), limit=TEXT_LIMIT)
    return found


def _chosen(kind: Kind, given: Given, names: Sequence[str]) -> Answer:
    if kind is Kind.SELECT_ONE:
        return _one(given, names)
    chosen = _several(given, names)
    if kind is Kind.SELECT_MULTIPLE:
        return tuple(name for name in names if name in chosen)
    if chosen and set(chosen) != set(names):
        raise UserError("coaching-answer-rank", count=len(names))
    return chosen


def _text(given: Given) -> str:
    if given is None or isinstance(given, Mapping | Pledge):
        return ""
    if isinstance(given, str):
        return given.strip()
    if isinstance(given, Sequence):
        return " ".join(str(each) for each in given)
    return str(given)


def _yes(given: Given) -> bool:
    return given is True or _text(given).lower() in {"ok", "yes", "true", "1"}


def _one(given: Given, names: Sequence[str]) -> str:
    name = _text(given)
    if name and name not in names:
        raise UserError("coaching-answer-choice")
    return name


def _several(given: Given, names: Sequence[str]) -> tuple[str, ...]:
    listed = names_of(given) if isinstance(given, str) else given
    if isinstance(listed, Mapping | Pledge) or not isinstance(listed, Sequence):
        listed = [_text(listed)] if listed is not None else []
    chosen = tuple(dict.fromkeys(str(each) for each in listed if str(each)))
    if not set(chosen) <= set(names):
        raise UserError("coaching-answer-choice")
    return chosen


def _number(kind: Kind, given: Given, language: str, bounds: Bounds | None) -> str:
    text = _text(given)
    if not text:
        return ""
    if isinstance(given, int | float) and not isinstance(given, bool):
        # From a file or a scale: nobody has written it in the way of a language.
        text, language = format(Decimal(text), "f"), NEUTRAL
    found = number(text, language)
    if found is None:
        raise UserError("coaching-answer-number")
    if kind is Kind.INTEGER and found != found.to_integral_value():
        raise UserError("coaching-answer-integer")
    if bounds is not None:
        low, high = sorted((bounds.start, bounds.end))
        steps = (float(found) - bounds.start) / bounds.step if bounds.step else 0.0
        if not low <= float(found) <= high or abs(steps - round(steps)) > 1e-9:
            start, end, step = map(text_of, (bounds.start, bounds.end, abs(bounds.step)))
            raise UserError("coaching-answer-range", start=start, end=end, step=step)
    return format(found.normalize() if found else Decimal(0), "f")


def _when(kind: Kind, text: str, today: date, language: str) -> str:
    if not text:
        return ""
    if kind is Kind.TIME:
        moment = read_time(text)
        if moment is None:
            raise UserError("coaching-answer-time")
        return moment.isoformat(timespec="minutes")
    if kind is Kind.DATE:
        found = read_day(text, language=language, today=today)
        if found is None:
            raise UserError("coaching-answer-date")
        return found.isoformat()
    for found, rest in days_in_front(text, language=language, today=today):
        moment = read_time(rest)
        if moment is not None:
            return f"{found.isoformat()}T{moment.isoformat(timespec='minutes')}"
    raise UserError("coaching-answer-moment")


def _pledge(given: Given, today: date, language: str) -> Answer:
    if isinstance(given, Pledge):
        given = {"what": given.what, "by": given.by or "", "confidence": given.confidence}
    if not isinstance(given, Mapping):
        if not _text(given):
            return ""
        raise UserError("coaching-answer-commitment")
    what = clean_text(str(given.get("what") or ""), limit=WHAT_LIMIT)
    if not what:
        raise UserError("coaching-answer-commitment")
    when = str(given.get("by") or "").strip()
    by = read_day(when, language=language, today=today) if when else None
    if when and by is None:
        raise UserError("coaching-answer-date")
    sure = str(given.get("confidence") or "").strip()
    if not re.fullmatch(r"\d{1,2}", sure) or int(sure) not in CONFIDENCE:
        raise UserError("coaching-answer-confidence")
    return Pledge(what, by, int(sure))
