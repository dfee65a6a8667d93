"""Which server a button means: below a direct message only the button itself can tell."""

from dataclasses import replace

from bot.errors import UserError
from bot.servers.model import NO_SERVER, Actor
from bot.ui.contact import Form, Press
from bot.ui.numbers import whole


def meant(asked: Press | Form) -> tuple[Actor, str]:
    """Who wishes something, on which server, and the rest of the argument `server:rest`.

    Raises:
        UserError: On a server, the button of another one.
    """
    raw, _, rest = asked.argument.partition(":")
    server_id = whole(raw) or NO_SERVER
    if not asked.actor.outside and asked.actor.server_id != server_id:
        raise UserError("error-outdated")
    return replace(asked.actor, server_id=server_id), rest
