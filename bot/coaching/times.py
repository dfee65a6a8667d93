"""Days and mornings where a member lives."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.members import store as members
from bot.servers import store as servers
from bot.servers.zones import TIMEZONES
from bot.storage.database import Transaction

MORNING = time(9)
"""When people are reminded of their commitments, where they live."""


def zone_of(tx: Transaction, server_id: int, user_id: int) -> str:
    """The zone of the town someone has introduced themselves from; else of the server's first place; else UTC."""
    server = servers.load(tx, server_id)
    introduction = members.of_member(tx, server_id, user_id)
    town = introduction.profile.town if introduction else None
    if town is not None:
        place = server.place(town.place_id or "")
        return place.timezone if place else TIMEZONES.get(town.country, "UTC")
    return server.places[0].timezone if server.places else "UTC"


def local(now: int, zone: str) -> datetime:
    """What the clocks of that zone show, with their offset."""
    return datetime.fromtimestamp(now, ZoneInfo(zone))


def morning_of(day: date, zone: str, now: int) -> int:
    """The morning of that day in epoch seconds; the next one to come, where it is over."""
    due = _morning(day, zone)
    return due if due > now else _morning(local(now, zone).date() + timedelta(days=1), zone)


def _morning(day: date, zone: str) -> int:
    return int(datetime.combine(day, MORNING, ZoneInfo(zone)).timestamp())
