"""The time zone of a member, as far as they have said where they live, and its mornings."""

from bot.members import store
from bot.servers import store as servers
from bot.servers.zones import TIMEZONES
from bot.storage.database import Transaction
from bot.times import morning_of, wall_of


def zone_of(tx: Transaction, server_id: int, user_id: int) -> str:
    """The zone of the town someone has introduced themselves from; else of the server's first place; else UTC."""
    server = servers.load(tx, server_id)
    introduction = store.of_member(tx, server_id, user_id)
    town = introduction.profile.town if introduction else None
    if town is not None:
        place = server.place(town.place_id or "")
        return place.timezone if place else TIMEZONES.get(town.country, "UTC")
    return server.zone


def morning_where_they_live(tx: Transaction, server_id: int, user_id: int, at: int, now: int) -> int:
    """The morning of the day that it is for a member at that instant; the next one to come, where it is over."""
    zone = zone_of(tx, server_id, user_id)
    return morning_of(wall_of(at, zone).date(), zone, now)
