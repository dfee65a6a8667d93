"""Days and mornings where a member lives."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

MORNING = time(9)
"""When people are reminded of their commitments, where they live."""


def local(now: int, zone: str) -> datetime:
    """What the clocks of that zone show, with their offset."""
    return datetime.fromtimestamp(now, ZoneInfo(zone))


def morning_of(day: date, zone: str, now: int) -> int:
    """The morning of that day in epoch seconds; the next one to come, where it is over."""
    due = _morning(day, zone)
    return due if due > now else _morning(local(now, zone).date() + timedelta(days=1), zone)


def _morning(day: date, zone: str) -> int:
    return int(datetime.combine(day, MORNING, ZoneInfo(zone)).timestamp())
