"""A time of the week as people agree on it: "Mondays at nine in Szczecin"."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.times import instant, wall_of

HOURS = range(24)
WEEKDAYS = range(7)


@dataclass(frozen=True, slots=True)
class Weekly:
    """One hour of one weekday.

    Args:
        weekday: 0 is Monday.
        hour: The full hour that the clocks of the zone show; where they skip it, the rule of RFC 5545 counts.
        zone: An IANA name.
    """

    weekday: int
    hour: int
    zone: str

    def next_after(self, moment: int) -> int:
        """The first time of this kind after an instant, both in epoch seconds."""
        wall = wall_of(moment, self.zone)
        day = wall.date() + timedelta(days=(self.weekday - wall.weekday()) % 7)
        while (due := instant(datetime.combine(day, time(self.hour)), self.zone)) <= moment:
            day += timedelta(days=7)
        return due

    def newest(self, after: int, now: int) -> int:
        """After an occurrence, the one to come: of those that were missed the newest, else the next."""
        found = self.next_after(after)
        while (following := self.next_after(found)) <= now:
            found = following
        return found
