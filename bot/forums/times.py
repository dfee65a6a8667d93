"""Which times and recurrences a forum may have, and when its reminders are due. Pure.

Organisers are not left to the rule for the two odd hours of the year (see `bot.times`), they are told of them.
"""

import re
from datetime import date, datetime, timedelta

from bot.clock import DAY
from bot.errors import UserError
from bot.forums.model import Plan, When
from bot.times import Every, Recurrence, falls_on, instant, is_skipped, next_wall, wall_of

LONGEST = timedelta(days=31)
"""The longest forum: a residency of a month. Whatever is longer has a typing error in its year."""

FARTHEST = timedelta(days=3 * 366)
"""How far ahead a forum can be announced."""

MOST = {Every.DAY: 31, Every.WEEK: 52, Every.MONTH: 12, Every.YEAR: 5}
"""The longest interval of each: what is rarer is easier planned anew by "duplicate"."""

_RULE = re.compile(r"[A-Z]+=[0-9A-Z+-]+(;[A-Z]+=[0-9A-Z+-]+)*")
_BY_DAY = re.compile(r"(-1|[1-4])(MO|TU|WE|TH|FR|SA|SU)")


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


def check_times(when: When, now: int) -> None:
    """Refuse times that cannot be meant.

    Raises:
        UserError: `forum-time-skipped` (`time`, `next`), `forum-ends-before-start`, `forum-too-long` (`days`),
            `forum-in-past`, `forum-too-far` (`years`).
    """
    starts_at = when.starts_at
    for wall in (when.starts, when.ends):
        check_shown(wall, when.zone)
    if when.ends <= when.starts or instant(when.ends, when.zone) <= starts_at:
        raise UserError("forum-ends-before-start")
    if when.ends - when.starts > LONGEST:
        raise UserError("forum-too-long", days=LONGEST.days)
    if starts_at <= now:
        raise UserError("forum-in-past")
    if starts_at - now > FARTHEST.total_seconds():
        raise UserError("forum-too-far", years=FARTHEST.days // 365)


def check_recurrence(plan: Plan) -> None:
    """Refuse a recurrence that does not go with the times; one without a time goes with any.

    Raises:
        UserError: `forum-rule-overlaps`: the next would begin before this one ends. `forum-rule-ended`: its end
            lies before the first repetition. `forum-rule-other-day`: the first is on another day than the rule says.
    """
    recurrence, when = plan.recurrence, plan.when
    if recurrence is None or when is None:
        return
    if recurrence.weekday and not falls_on(recurrence, when.starts.date()):
        raise UserError("forum-rule-other-day")
    following = next_wall(recurrence, when.starts, "UTC")
    if following is None:
        raise UserError("forum-rule-ended")
    if following < when.ends:
        raise UserError("forum-rule-overlaps")
