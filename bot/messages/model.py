"""What a member sees of their wishes, and how they type hours and zones. Pure rules."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Final
from zoneinfo import available_timezones

from bot.delivery.preferences import Preferences, QuietHours
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.servers.model import Place
from bot.servers.zones import TIMEZONES, offered_zones
from bot.text.hours import read_time

PLANNED_SHOWN: Final = 5
"""Messages ahead that are named."""

TYPED_SHOWN: Final = 40
"""Characters of a bad input that are named in the error."""

_AT_24 = re.compile(r"(?<!\d)24(?!\d)")


@dataclass(frozen=True, slots=True)
class Planned:
    """A message that is planned for someone, as things stand.

    Args:
        topic: What it is about.
        at: When it comes, in epoch seconds.
        gathered: Whether it comes within a digest.
    """

    topic: Topic
    at: int
    gathered: bool


@dataclass(frozen=True, slots=True)
class Mine:
    """What `/messages` shows someone about themselves."""

    server_id: int
    wished: Preferences
    topics: tuple[Topic, ...]
    """All that there is."""
    stopped: frozenset[str]
    """The topics among them that they have stopped."""
    planned: tuple[Planned, ...]
    zones: Mapping[str, str]
    """The zones they are offered, each with the server's places in it."""


def zones_for(places: Iterable[Place]) -> dict[str, str]:
    """The zones of the server's places, then those of the countries around."""
    here = offered_zones(places)
    return here | {zone: "" for zone in TIMEZONES.values() if zone not in here}


def quiet_hours(start: str, until: str) -> QuietHours:
    """The hours that were typed.

    Raises:
        UserError: One of them is no time of the day, or both are the same.
    """
    hours = QuietHours(_minute(start), _minute(until))
    if hours.start == hours.until:
        raise UserError("message-quiet-same")
    return hours


def find_zone(typed: str) -> str:
    """The zone that was typed: `Europe/Lisbon`, or `lisbon` alone.

    Raises:
        UserError: There is none of that name.
    """
    wanted = re.sub(r"\s+", "_", typed.strip()).casefold()
    zones = sorted(available_timezones())
    for name in (str.casefold, _city):
        for zone in zones:
            if name(zone) == wanted:
                return zone
    raise UserError("message-zone-unknown", typed=typed[:TYPED_SHOWN])


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].casefold()


def _minute(typed: str) -> int:
    """Minutes after midnight; 24:00 is midnight, however it is written."""
    found = read_time(typed)
    if found is None and read_time(_AT_24.sub("0", typed, count=1)) == time(0):
        return 0
    if found is None:
        raise UserError("message-time-bad", typed=typed[:TYPED_SHOWN])
    return found.hour * 60 + found.minute
