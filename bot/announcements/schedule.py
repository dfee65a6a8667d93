"""When announcements come: pure rules on local time."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from bot.announcements.model import Repeat, Schedule
from bot.errors import UserError
from bot.text.days import read_day
from bot.text.hours import read_time
from bot.times import Every, Recurrence, instant, is_skipped, next_wall, wall_of, weekday_of_month

FARTHEST_DAYS = 366
"""How far ahead the first occurrence may lie, and the last beyond it: who plans beyond a year forgets it."""

_MOST = 540
"""Occurrences of a series at most: every week for ten years, for a year at a time can be added to one that runs."""


def parse_date(raw: str) -> date:
    """Read a date as it is written around the Baltic.

    Raises:
        UserError: `announcement-date-unclear`.
    """
    found = read_day(raw)
    if found is None:
        raise UserError("announcement-date-unclear")
    return found


def parse_time(raw: str) -> time:
    """Read a time of day as people write it.

    Raises:
        UserError: `announcement-time-unclear`.
    """
    found = read_time(raw)
    if found is None:
        raise UserError("announcement-time-unclear")
    return found


def recurrence(schedule: Schedule, first: datetime) -> Recurrence | None:
    """The rule behind the choice; None for what comes once."""
    match schedule.repeat:
        case Repeat.ONCE:
            return None
        case Repeat.WEEK:
            return Recurrence(Every.WEEK, 1, until=schedule.until)
        case Repeat.FORTNIGHT:
            return Recurrence(Every.WEEK, 2, until=schedule.until)
        case Repeat.MONTH:
            return Recurrence(Every.MONTH, 1, *weekday_of_month(first), schedule.until)


@lru_cache(maxsize=256)
def instants(schedule: Schedule, first_at: int) -> tuple[int, ...]:
    """All occurrences in epoch seconds, in their order; the first is given, for it may have been "now"."""
    return (first_at, *_following(schedule, first_at))


def _following(schedule: Schedule, first_at: int) -> Iterator[int]:
    first = schedule.first or wall_of(first_at, schedule.zone)
    rule = recurrence(schedule, first)
    wall: datetime | None = first
    for _ in range(_MOST):
        if rule is None or wall is None:
            return
        wall = next_wall(rule, wall, schedule.zone)
        if wall is not None:
            yield instant(wall, schedule.zone)


def next_of(occurrences: tuple[int, ...], after: int, now: int) -> int | None:
    """After one occurrence, the one to come: of those that were missed the newest, else the next; None: it is over."""
    missed = [at for at in occurrences if after < at <= now]
    return missed[-1] if missed else next((at for at in occurrences if at > max(after, now)), None)


def problems(schedule: Schedule, now: int, before: Schedule | None = None) -> Iterator[UserError]:
    """What cannot be meant in a schedule that was just chosen; `before` is the saved one that it changes.

    A series that runs keeps its first time, though that is past, as long as something of it is to come.

    Gives:
        `announcement-time-skipped` (`time`, `next`), `announcement-in-past`, `announcement-too-far` (`days`),
        `announcement-needs-end`, `announcement-end-too-early`, `announcement-end-too-far` (`days`).
    """
    first = schedule.first
    if first is not None:
        at = instant(first, schedule.zone)
        if is_skipped(first, schedule.zone):
            shown = wall_of(at, schedule.zone)
            yield UserError("announcement-time-skipped", time=f"{first:%H:%M}", next=f"{shown:%H:%M}")
        elif at <= now and not (begins_alike(schedule, before) and instants(schedule, at)[-1] > now):
            yield UserError("announcement-in-past")
        elif at - now > timedelta(days=FARTHEST_DAYS).total_seconds():
            yield UserError("announcement-too-far", days=FARTHEST_DAYS)
    if schedule.repeat is not Repeat.ONCE:
        yield from _end_problems(schedule, first or wall_of(now, schedule.zone), wall_of(now, schedule.zone))


def begins_alike(schedule: Schedule, before: Schedule | None) -> bool:
    """Whether a schedule has the same beginning as the saved one."""
    return before is not None and (schedule.first, schedule.zone) == (before.first, before.zone)


def _end_problems(schedule: Schedule, first: datetime, today: datetime) -> Iterator[UserError]:
    if schedule.until is None:
        yield UserError("announcement-needs-end")
        return
    rule = recurrence(schedule, first)
    if schedule.until - max(first, today).date() > timedelta(days=FARTHEST_DAYS):
        yield UserError("announcement-end-too-far", days=FARTHEST_DAYS)
    elif rule is None or next_wall(rule, first, schedule.zone) is None:
        yield UserError("announcement-end-too-early")
