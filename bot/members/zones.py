"""The time zone of a member, as far as they have said where they live."""

from bot.members import store
from bot.servers import store as servers
from bot.servers.zones import TIMEZONES
from bot.storage.database import Transaction


def zone_of(tx: Transaction, server_id: int, user_id: int) -> str:
    """The zone of the town someone has introduced themselves from; else of the server's first place; else UTC."""
    server = servers.load(tx, server_id)
    introduction = store.of_member(tx, server_id, user_id)
    town = introduction.profile.town if introduction else None
    if town is not None:
        place = server.place(town.place_id or "")
        return place.timezone if place else TIMEZONES.get(town.country, "UTC")
    return server.places[0].timezone if server.places else "UTC"
