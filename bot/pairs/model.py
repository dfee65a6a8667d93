"""What rounds of pairs are made of, and when they are. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from bot.clock import DAY
from bot.times import wall_of
from bot.weekly import Weekly

HOUR = 9
"""Rounds are on Mondays at nine, when a week is being planned."""

ASK_AFTER = 14 * DAY
"""Seconds after which people are asked whether they met; two weeks, so that there was a weekend or two."""

ASK_AGAIN = 14 * DAY
"""Seconds after which who said "not yet" is asked once more, and no more after that."""

SNOOZES = (30, 90)
"""Days for which one can pause."""


class Cadence(StrEnum):
    """How often a server brings pairs together."""

    OFF = "off"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    QUARTER = "quarter"


class Said(StrEnum):
    """What someone says about having met."""

    YES = "yes"
    LATER = "later"
    NO = "no"


@dataclass(frozen=True, slots=True)
class Plan:
    """When a server's rounds are; `next_at` in epoch seconds, None: there are none."""

    server_id: int
    cadence: Cadence = Cadence.MONTH
    next_at: int | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """Someone who takes part."""

    server_id: int
    user_id: int
    language: str
    snoozed_until: int = 0
    waited: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """People who were brought together, and what each of them says about it."""

    group_id: str
    server_id: int
    made_at: int
    thread_id: int | None
    seats: tuple[tuple[int, Said | None], ...]

    @property
    def people(self) -> tuple[int, ...]:
        """Who sits in it."""
        return tuple(user_id for user_id, _ in self.seats)

    def others(self, user_id: int) -> tuple[int, ...]:
        """Whom this person was brought together with."""
        return tuple(other for other in self.people if other != user_id)

    def said(self, user_id: int) -> Said | None:
        """What this person says."""
        return dict(self.seats).get(user_id)


def next_round(cadence: Cadence, zone: str, after: int) -> int | None:
    """The first round after an instant, both in epoch seconds, in a place whose clocks keep this IANA zone.

    A month's round is on its first Monday, a quarter's on the first Monday of its first month.
    """
    if cadence is Cadence.OFF:
        return None
    monday = Weekly(0, HOUR, zone)
    found = monday.next_after(after)
    while not _counts(cadence, found, zone):
        found = monday.next_after(found)
    return found


def _counts(cadence: Cadence, moment: int, zone: str) -> bool:
    day = wall_of(moment, zone).date()
    if cadence is Cadence.FORTNIGHT:
        return day.toordinal() // 7 % 2 == 0
    return day.day <= 7 and (cadence is Cadence.MONTH or day.month % 3 == 1)
