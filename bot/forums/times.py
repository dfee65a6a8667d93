"""Which times and recurrences a forum may have, and when its reminders are due. Pure.

Organisers are not left to the rule for the two odd hours of the year (see `bot.times`), they are told of them.
"""

from datetime import datetime, timedelta

from bot.clock import DAY
from bot.errors import UserError
from bot.forums.model import Plan, When
from bot.times import falls_on, instant, is_skipped, next_wall, wall_of

LONGEST = timedelta(days=31)
"""The longest forum: a residency of a month. Whatever is longer has a typing error in its year."""

FARTHEST = timedelta(days=3 * 366)
"""How far ahead a forum can be announced."""


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
