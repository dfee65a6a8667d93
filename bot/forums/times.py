"""From the time on people's clocks to instants, and from one occurrence of a forum to the next. Pure.

A wall time is a datetime without a zone; it means something only beside the name of one. The rule for the two odd
hours of the year is that of RFC 5545, section 3.3.5: a time that the clocks skip is read with the offset before the
gap, a time that they show twice is its first showing. Organisers are not left to that rule, they are told; it is
for recurrences, which nobody watches.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, UTC, date, datetime, timedelta
from enum import StrEnum
from itertools import islice
from typing import Literal
from zoneinfo import ZoneInfo

from dateutil.rrule import DAILY, FR, MO, MONTHLY, SA, SU, TH, TU, WE, WEEKLY, YEARLY, rrule

from bot.clock import DAY
from bot.errors import UserError

LONGEST = timedelta(days=31)
"""The longest forum: a residency of a month. Whatever is longer has a typing error in its year."""

FARTHEST = timedelta(days=3 * 366)
"""How far ahead a forum can be announced."""

_TRIES = 12
"""Occurrences looked at for one that lies later than the last: more than any calendar has skipped in a row."""

_WEEKDAYS = {"MO": MO, "TU": TU, "WE": WE, "TH": TH, "FR": FR, "SA": SA, "SU": SU}
_ORDER = tuple(_WEEKDAYS)
_RULE = re.compile(r"[A-Z]+=[0-9A-Z+-]+(;[A-Z]+=[0-9A-Z+-]+)*")
_BY_DAY = re.compile(r"(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)")


class Every(StrEnum):
    """How often; nothing below a day, so that no rule can be expanded without end."""

    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"
    YEAR = "YEARLY"


MOST = {Every.DAY: 31, Every.WEEK: 52, Every.MONTH: 12, Every.YEAR: 5}
"""The longest interval of each: what is rarer is easier planned anew by "duplicate"."""

_FREQUENCIES: Mapping[Every, Literal[0, 1, 2, 3]] = {
    Every.DAY: DAILY,
    Every.WEEK: WEEKLY,
    Every.MONTH: MONTHLY,
    Every.YEAR: YEARLY,
}


@dataclass(frozen=True, slots=True)
class Recurrence:
    """When a forum comes again.

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

    def rule(self) -> str:
        """The rule as RFC 5545 writes it."""
        parts = [f"FREQ={self.every.value}", f"INTERVAL={self.interval}"]
        if self.weekday:
            parts.append(f"BYDAY={self.rank}{self.weekday}")
        if self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}")
        return ";".join(parts)


def parse_rule(raw: str) -> Recurrence:
    """Read a rule of RFC 5545, as far as forums know them.

    Raises:
        UserError: `forum-rule-unknown` for anything else, a rule below a day among them; `forum-rule-rare-day`
            and its like for weeks, months, years, with the longest `interval`, when it is too long.
    """
    text = raw.strip().upper().removeprefix("RRULE:")
    if len(text) > 100 or not _RULE.fullmatch(text):
        raise UserError("forum-rule-unknown")
    pairs = [part.split("=", 1) for part in text.split(";")]
    parts = {pair[0]: pair[1] for pair in pairs}
    if len(parts) != len(pairs) or not parts.keys() <= {"FREQ", "INTERVAL", "BYDAY", "UNTIL"}:
        raise UserError("forum-rule-unknown")
    if parts.get("FREQ") not in set(Every):
        raise UserError("forum-rule-unknown")
    every = Every(parts["FREQ"])
    interval = _interval(parts.get("INTERVAL", "1"), every)
    rank, weekday = _by_day(parts.get("BYDAY"), every)
    return Recurrence(every, interval, weekday, rank, _until(parts.get("UNTIL")))


def _interval(raw: str, every: Every) -> int:
    if not re.fullmatch("[0-9]{1,4}", raw) or int(raw) == 0:
        raise UserError("forum-rule-unknown")
    if int(raw) > MOST[every]:
        text_id = f"forum-rule-rare-{every.name.casefold()}"
        raise UserError(text_id, interval=MOST[every])
    return int(raw)


def _by_day(raw: str | None, every: Every) -> tuple[int, str]:
    if raw is None:
        return 0, ""
    found = _BY_DAY.fullmatch(raw)
    if found is None or every not in {Every.MONTH, Every.YEAR}:
        raise UserError("forum-rule-unknown")
    return int(found[1]), found[2]


def _until(raw: str | None) -> date | None:
    if raw is None:
        return None
    try:
        return date.fromisoformat(raw)
    except ValueError as error:
        raise UserError("forum-rule-unknown") from error


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


def is_skipped(wall: datetime, zone: str) -> bool:
    """Whether the clocks of that zone never show this time."""
    return wall_of(instant(wall, zone), zone) != wall


def before(wall: datetime, zone: str, offset: int) -> int:
    """The instant a reminder is due, `offset` seconds before a wall time, in epoch seconds.

    Whole days are counted on the calendar: a day before 10:00 is 10:00, also when the clocks change in between.
    """
    start = instant(wall, zone)
    if offset % DAY:
        return start - offset
    due = instant(wall - timedelta(seconds=offset), zone)
    return due if due < start else start - offset  # a zone may skip the whole day, as Samoa did


def check_shown(wall: datetime, zone: str) -> None:
    """Refuse a time that the clocks of that zone never show.

    Raises:
        UserError: `forum-time-skipped` (`time`, `next`).
    """
    if is_skipped(wall, zone):
        following = wall_of(instant(wall, zone), zone)
        raise UserError("forum-time-skipped", time=f"{wall:%H:%M}", next=f"{following:%H:%M}")


def check_times(starts: datetime, ends: datetime, zone: str, now: int) -> None:
    """Refuse times that cannot be meant.

    Raises:
        UserError: `forum-time-skipped` (`time`, `next`), `forum-ends-before-start`, `forum-too-long` (`days`),
            `forum-in-past`, `forum-too-far` (`years`).
    """
    for wall in (starts, ends):
        check_shown(wall, zone)
    if ends <= starts or instant(ends, zone) <= instant(starts, zone):
        raise UserError("forum-ends-before-start")
    if ends - starts > LONGEST:
        raise UserError("forum-too-long", days=LONGEST.days)
    if instant(starts, zone) <= now:
        raise UserError("forum-in-past")
    if instant(starts, zone) - now > FARTHEST.total_seconds():
        raise UserError("forum-too-far", years=FARTHEST.days // 365)


def check_recurrence(recurrence: Recurrence, starts: datetime, ends: datetime) -> None:
    """Refuse a recurrence that does not go with the times.

    Raises:
        UserError: `forum-rule-overlaps`: the next would begin before this one ends. `forum-rule-ended`: its end
            lies before the first repetition. `forum-rule-other-day`: the first is on another day than the rule says.
    """
    if recurrence.weekday and not _on_rule(recurrence, starts.date()):
        raise UserError("forum-rule-other-day")
    following = next_wall(recurrence, starts, "UTC")
    if following is None:
        raise UserError("forum-rule-ended")
    if following < ends:
        raise UserError("forum-rule-overlaps")


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


def _on_rule(recurrence: Recurrence, day: date) -> bool:
    if _ORDER[day.weekday()] != recurrence.weekday:
        return False
    if recurrence.rank == -1:
        return (day + timedelta(days=7)).month != day.month
    return (day.day - 1) // 7 + 1 == recurrence.rank


def iso(timestamp: int) -> str:
    """An instant as exports show it."""
    return datetime.fromtimestamp(timestamp, UTC).isoformat()
