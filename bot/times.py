"""From the time on people's clocks to instants, and from one occurrence of something to the next. Pure.

A wall time is a datetime without a zone; it means something only beside the name of one. The rule for the two odd
hours of the year is that of RFC 5545, section 3.3.5: a time that the clocks skip is read with the offset before the
gap, a time that they show twice is its first showing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta
from enum import StrEnum
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule

_TRIES = 12
"""Occurrences looked at for one that lies later than the last: more than any calendar has skipped in a row."""

MORNING = time(9)
"""When people are asked and reminded of what has no hour of its own, where they live."""

_WEEKDAYS = {"MO": MO, "TU": TU, "WE": WE, "TH": TH, "FR": FR, "SA": SA, "SU": SU}
_ORDER = tuple(_WEEKDAYS)


class Every(StrEnum):
    """How often; nothing below a day, so that no rule can be expanded without end."""

    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"
    YEAR = "YEARLY"


_FREQUENCIES: Mapping[Every, Literal[0, 1, 2, 3]] = {
    Every.DAY: DAILY,
    Every.WEEK: WEEKLY,
    Every.MONTH: MONTHLY,
    Every.YEAR: YEARLY,
}


@dataclass(frozen=True, slots=True)
class Recurrence:
    """When something comes again.

    Args:
        every: Day, week, month or year.
        interval: Every how many of them.
        weekday: Two letters of RFC 5545 ("TH"), with `rank`; for months and years alone.
        rank: Which weekday of the month: 1 to 4, or -1 for the last.
        until: The last date on which one may start.
    """

    every: Every
    interval: int = 1
    weekday: str = ""
    rank: int = 0
    until: date | None = None


def calendar_date(year: int, month: int, day: int) -> date:
    """A date that the clocks of every zone can show.

    Raises:
        ValueError: There is none, as on 31 February; or some zones' hours of that day lie beyond the calendar.
    """
    found = date(year, month, day)
    if year in {MINYEAR, MAXYEAR}:
        message = f"{found} is at the end of the calendar"
        raise ValueError(message)
    return found


def instant(wall: datetime, zone: str) -> int:
    """The instant of a wall time in epoch seconds."""
    return int(wall.replace(tzinfo=ZoneInfo(zone), fold=0).timestamp())


def wall_of(timestamp: int, zone: str) -> datetime:
    """What the clocks of that zone show at an instant."""
    return datetime.fromtimestamp(timestamp, ZoneInfo(zone)).replace(tzinfo=None, fold=0)


def morning_of(day: date, zone: str, now: int) -> int:
    """The morning of that day in epoch seconds; the next one to come, where it is over."""
    due = instant(datetime.combine(day, MORNING), zone)
    tomorrow = wall_of(now, zone).date() + timedelta(days=1)
    return due if due > now else instant(datetime.combine(tomorrow, MORNING), zone)


def is_skipped(wall: datetime, zone: str) -> bool:
    """Whether the clocks of that zone never show this time."""
    return wall_of(instant(wall, zone), zone) != wall


def next_wall(recurrence: Recurrence, wall: datetime, zone: str) -> datetime | None:
    """The start after this one; None when the recurrence has come to its end.

    It lies later in instants too: where a zone skips a day, that day's occurrence is left out.
    """
    until = None if recurrence.until is None else datetime.combine(recurrence.until, datetime.max.time())
    day = _WEEKDAYS[recurrence.weekday](recurrence.rank) if recurrence.weekday else None
    found = rrule(
        _FREQUENCIES[recurrence.every],
        dtstart=wall,
        interval=recurrence.interval,
        byweekday=day,
        bymonth=wall.month if day is not None and recurrence.every is Every.YEAR else None,
        until=until,
    )
    last = instant(wall, zone)
    return next((each for each in islice(found, _TRIES) if each > wall and instant(each, zone) > last), None)


def weekday_of_month(day: date) -> tuple[str, int]:
    """By which `weekday` and `rank` a day recurs. Few months have a fifth Tuesday: that recurs as each last one."""
    rank = (day.day - 1) // 7 + 1
    return _ORDER[day.weekday()], rank if rank < 5 else -1


def falls_on(recurrence: Recurrence, day: date) -> bool:
    """Whether a day is the weekday of the month that the recurrence names."""
    is_last = recurrence.rank == -1 and (day + timedelta(days=7)).month != day.month
    weekday, rank = weekday_of_month(day)
    return weekday == recurrence.weekday and (is_last or rank == recurrence.rank)
