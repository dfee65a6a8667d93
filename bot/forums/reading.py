"""Reading what organisers type: dates, times, figures, agendas. Pure."""

import re
from collections.abc import Callable
from datetime import date, datetime, time
from zoneinfo import available_timezones

from bot.errors import UserError
from bot.forums.model import MAX_CAPACITY, MAX_SLOTS, SLOT_LIMIT, Slot
from bot.text import hours
from bot.text.dates import typed_day
from bot.text.days import days_in_front, read_day
from bot.text.languages import FALLBACK
from bot.text.safe import clean_line, clean_text, escape, fit, length

_IN_FIGURES = re.compile(r"\d+([-./])\s?\d+\1\s?\d+\.?")
"""What can only be meant as a day, even if it is none."""
_BEHIND = rf"(?:am|\s?(?:{hours.OF_HOURS}|a\.m\.?|p\.?m\.?))?(?!\w)"
"""Behind the figures of a time; "10 am Hafen" is at ten by the harbour."""
_MINUTES = rf"(?:[:.h]\d{{2}}|\s?{hours.OF_HOURS}\s?\d{{2}}\s?min\.?)"
_SLOT = re.compile(
    rf"({hours.BEFORE}\d{{1,2}}{_MINUTES}{_BEHIND})(?:\s?[-–]\s?\d{{1,2}}{_MINUTES}{_BEHIND})?[\s:–-]+(.+)",
    re.IGNORECASE,
)
_FULL_HOUR = re.compile(
    rf"({hours.BEFORE}(?:[01]?\d|2[0-3]){_BEHIND})(?:\s?[-–]\s?\d{{1,2}}{_MINUTES}?{_BEHIND})?:?\s[\s:–-]*(.+)",
    re.IGNORECASE,
)
"""A slot that begins at a full hour; a space must follow, for without one it may be a date or a time mistyped."""
_SHOWN = 40

AGENDA_TYPED = 4000
"""Characters that a modal takes."""


def read_date(raw: str) -> date:
    """A date as people write it, with its year.

    Raises:
        UserError: `forum-date-unreadable` with what was `typed`.
    """
    text = clean_line(raw, limit=AGENDA_TYPED)
    found = read_day(text)
    if found is None:
        raise UserError("forum-date-unreadable", typed=_shown(text))
    return found


def read_time(raw: str) -> time:
    """A time of the day as people write it.

    Raises:
        UserError: `forum-time-unreadable` with what was `typed`.
    """
    text = clean_line(raw, limit=AGENDA_TYPED)
    found = hours.read_time(text)
    if found is None:
        raise UserError("forum-time-unreadable", typed=_shown(text))
    return found


def read_moment(raw: str, default: time) -> datetime:
    """A date, and behind it a time, if it is not the default one; a wall time."""
    text = clean_line(raw, limit=AGENDA_TYPED)
    on, at = next(days_in_front(text), (None, ""))
    return datetime.combine(on or read_date(text), read_time(at) if at else default)


def read_zone(raw: str) -> str:
    """The name of a time zone.

    Raises:
        UserError: `settings-timezone-unknown`.
    """
    name = raw.strip()
    if name not in available_timezones():
        raise UserError("settings-timezone-unknown")
    return name


def read_capacity(raw: str) -> int | None:
    """The number of seats; None when the field is empty.

    Raises:
        UserError: `forum-capacity-range` with `least` and `most`.
    """
    text = raw.strip()
    if not text:
        return None
    seats = int(text) if re.fullmatch("[0-9]{1,6}", text) else 0
    if not 1 <= seats <= MAX_CAPACITY:
        raise UserError("forum-capacity-range", least=1, most=MAX_CAPACITY)
    return seats


def read_agenda(raw: str, first_day: date) -> tuple[Slot, ...]:
    """An agenda of one slot a line: `10:00 Welcome | Ola` or `10 Welcome`. A line with a date begins another day.

    Raises:
        UserError: `forum-agenda-line` with the `line` that is none, `forum-agenda-long` with the `limit`, and
            those of dates, times and texts. What could not be typed again as a whole is `text-too-long`.
    """
    day = first_day
    slots: list[Slot] = []
    for line in filter(None, clean_text(raw, limit=AGENDA_TYPED).split("\n")):
        if _IN_FIGURES.fullmatch(line) or read_day(line):
            day = read_date(line)
            continue
        found = _SLOT.fullmatch(line) or _FULL_HOUR.fullmatch(line)
        if found is None:
            raise UserError("forum-agenda-line", line=_shown(line))
        what, _, speaker = found[2].partition("|")
        slots.append(
            Slot(day, read_time(found[1]), clean_line(what, limit=SLOT_LIMIT), clean_line(speaker, limit=SLOT_LIMIT))
        )
    if len(slots) > MAX_SLOTS:
        raise UserError("forum-agenda-long", limit=MAX_SLOTS)
    agenda = tuple(sorted(slots, key=lambda slot: (slot.on, slot.at)))
    clean_text(written_agenda(agenda, first_day, FALLBACK), limit=AGENDA_TYPED)
    return agenda


def written_agenda(slots: tuple[Slot, ...], first_day: date, reader: str) -> str:
    """The agenda as the reader can type it again; close together where it would not fit otherwise."""
    roomy = _written(slots, first_day, lambda day: typed_day(day, reader), "{:%H:%M}", " | ")
    if length(roomy) <= AGENDA_TYPED:
        return roomy
    return _written(slots, first_day, lambda day: f"{day.day}.{day.month}.{day.year:04}", "{0.hour}:{0:%M}", "|")


def _written(slots: tuple[Slot, ...], first_day: date, dated: Callable[[date], str], clock: str, between: str) -> str:
    day = first_day
    lines: list[str] = []
    for slot in slots:
        if slot.on != day:
            day = slot.on
            lines.append(dated(day))
        speaker = f"{between}{slot.speaker}" if slot.speaker else ""
        lines.append(f"{clock.format(slot.at)} {slot.title}{speaker}")
    return "\n".join(lines)


def _shown(text: str) -> str:
    return escape(fit(text, _SHOWN)) if text else "–"
