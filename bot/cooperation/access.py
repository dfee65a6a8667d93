"""Which request somebody means who names one by its id; one that they may not reach is not found.

Each raises `coop-gone` as a `UserError` where there is none for them.
"""

from bot.cooperation import store
from bot.cooperation.model import Request
from bot.errors import UserError
from bot.servers.model import Actor
from bot.storage.database import Transaction


def here(tx: Transaction, actor: Actor, request_id: str) -> Request:
    """A request of this server, whether or not it can be seen."""
    request = store.by_id(tx, request_id)
    if request is None or request.server_id != actor.server_id:
        raise UserError("coop-gone")
    return request


def shown(tx: Transaction, actor: Actor, request_id: str) -> Request:
    """A request of this server that others can see."""
    request = here(tx, actor, request_id)
    if not request.shown:
        raise UserError("coop-gone")
    return request


def owned(tx: Transaction, actor: Actor, request_id: str) -> Request:
    """A request of one's own on this server."""
    request = here(tx, actor, request_id)
    if request.author_id != actor.user_id:
        raise UserError("coop-gone")
    return request
