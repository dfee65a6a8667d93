"""Every zone of the tz database over ten years of transitions: no reminder and no recurrence at a wrong local time.

`python -m tests.forums.all_zones` looks at all of them; the suite takes a sample.
"""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from bot.clock import DAY
from bot.forums.model import OFFSETS
from bot.forums.times import before
from bot.times import Every, Recurrence, instant, is_skipped, next_wall, wall_of

FIRST = datetime(2026, 1, 1, tzinfo=UTC)
YEARS = 10
STEP = timedelta(hours=12)
TIMES = tuple(timedelta(minutes=minutes) for minutes in (0, 30, 60, 90, 120, 150, 180, 600, 1410))
WEEKLY, DAILY = Recurrence(Every.WEEK), Recurrence(Every.DAY)


def transitions(zone: ZoneInfo) -> Iterator[tuple[int, int]]:
    """The offsets before and after each day with a transition, from the instants alone."""
    at, offset = FIRST, FIRST.astimezone(zone).utcoffset()
    while at < FIRST + timedelta(days=366 * YEARS):
        following = at + STEP
        new = following.astimezone(zone).utcoffset()
        if new != offset:
            yield int(at.timestamp()), int(following.timestamp())
        at, offset = following, new


def _offset(timestamp: int, zone: ZoneInfo) -> int:
    offset = datetime.fromtimestamp(timestamp, UTC).astimezone(zone).utcoffset()
    return int((offset or timedelta()).total_seconds())


def read(wall: datetime, zone: ZoneInfo) -> int:
    """RFC 5545, section 3.3.5, by trial: which instants show this wall time, and if none does, the offset before."""
    guess = int(wall.replace(tzinfo=UTC).timestamp())
    offsets = [_offset(guess + hours * 3600, zone) for hours in (-38, 38)]
    showing = [
        guess - offset
        for offset in offsets
        if datetime.fromtimestamp(guess - offset, UTC).astimezone(zone).replace(tzinfo=None, fold=0) == wall
    ]
    return min(showing) if showing else guess - offsets[0]


def check(name: str) -> int:
    """Look at one zone; gives the number of times looked at."""
    zone = ZoneInfo(name)
    looked = 0
    for first, last in transitions(zone):
        for day in {wall_of(first, name).date(), wall_of(last, name).date()}:
            for offset in TIMES:
                wall = datetime.combine(day, datetime.min.time()) + offset
                _check_wall(wall, name, zone)
                looked += 1
    return looked


def _check_wall(wall: datetime, name: str, zone: ZoneInfo) -> None:
    # The trial reads the offsets a day and a half to both sides; two transitions so close are Morocco's at Ramadan's
    # ends at the nearest, four weeks apart.
    assert instant(wall, name) == read(wall, zone), (name, wall)
    starts = instant(wall, name)
    dues = [before(wall, name, offset) for offset in OFFSETS]
    assert dues == sorted(dues), (name, wall)
    assert dues[-1] < starts, (name, wall)
    for offset, due in zip(OFFSETS, dues, strict=True):
        shown = wall - timedelta(seconds=offset)
        if offset % DAY == 0 and not is_skipped(shown, name):
            assert wall_of(due, name) == shown, (name, wall, offset)
    for rule, days in ((WEEKLY, 7), (DAILY, 1)):
        # From the days before, an occurrence falls on this very wall time.
        reached = next_wall(rule, wall - timedelta(days=days), name)
        assert reached is not None
        assert reached == wall or instant(wall, name) <= instant(wall - timedelta(days=days), name), (name, wall)
        assert is_skipped(reached, name) or wall_of(instant(reached, name), name) == reached


def main() -> None:
    """Look at all zones and say what was seen."""
    began = time.monotonic()
    names = sorted(available_timezones())
    looked = sum(check(name) for name in names)
    print(f"{len(names)} zones, {YEARS} years, {looked} wall times around transitions: all right")
    print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    sys.exit(main())
