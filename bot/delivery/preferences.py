"""When a member wants direct messages, and how many a day. Frozen values and pure rules."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

MORNING: Final = 9 * 60
"""When the digest of someone without quiet hours comes, in minutes after local midnight."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From when until when nothing comes, in minutes after local midnight; `until` may lie on the next day."""

    start: int
    until: int

    def holds(self, minute: int) -> bool:
        """Whether they hold at this minute of the day."""
        if self.start < self.until:
            return self.start <= minute < self.until
        return minute >= self.start or minute < self.until


@dataclass(frozen=True, slots=True)
class Preferences:
    """How someone wants direct messages on a server.

    Args:
        zone: The IANA zone of their hours and days.
        quiet: When nothing comes; None: no such hours.
        one_a_day: Whether all but the first message of a day come together in a digest.
        language: That of their Discord when they last changed this; the digest speaks it.
        told_on: The local day on which a message was last let out, as `date.toordinal` counts.
        told_by: Which delivery that was.
    """

    zone: str
    quiet: QuietHours | None = None
    one_a_day: bool = False
    language: str = "en"
    told_on: int | None = None
    told_by: str | None = None

    def local_day(self, now: int) -> int:
        """The day it is for them, as `date.toordinal` counts."""
        return self._local(now).toordinal()

    def quiet_until(self, now: int) -> int | None:
        """When the quiet hours that hold now end, in epoch seconds; None when none hold."""
        local = self._local(now)
        if self.quiet is None or not self.quiet.holds(local.hour * 60 + local.minute):
            return None
        return self._next(self.quiet.until, now)

    def digest_after(self, instant: int) -> int:
        """When the digest comes that gathers what is due now: on the next local day, as soon as it is not quiet."""
        local = self._local(instant)
        minute = MORNING if self.quiet is None else self.quiet.until
        return self._at(local.toordinal() + 1, minute)

    def _next(self, minute: int, now: int) -> int:
        """The next time that it is this minute of the day, the second showing of an hour that comes twice included."""
        today = self._local(now).toordinal()
        shown = (self._at(day, minute, fold) for day in (today, today + 1, today + 2) for fold in (0, 1))
        return next(at for at in shown if at > now)

    def _at(self, day: int, minute: int, fold: int = 0) -> int:
        """This minute of that day; a time that a change of the clocks leaves out is the first one after the gap."""
        naive = datetime.combine(datetime.fromordinal(day), time()) + timedelta(minutes=minute)
        return int(naive.replace(tzinfo=ZoneInfo(self.zone), fold=fold).astimezone(UTC).timestamp())

    def _local(self, instant: int) -> datetime:
        return datetime.fromtimestamp(instant, ZoneInfo(self.zone))
