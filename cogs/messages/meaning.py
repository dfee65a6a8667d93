"""Which server a button means: below a direct message only the button itself can tell."""

from dataclasses import replace
from typing import Final

from bot.errors import UserError
from bot.servers.model import Actor
from bot.ui.contact import DIRECT, Form, Press

_SNOWFLAKE_DIGITS: Final = 19


def meant(asked: Press | Form) -> tuple[Actor, str]:
    """Who wishes something, on which server, and the rest of the argument `server:rest`.

    Raises:
        UserError: On a server, the button of another one.
    """
    raw, _, rest = asked.argument.partition(":")
    server_id = int(raw) if raw.isascii() and raw.isdigit() and len(raw) <= _SNOWFLAKE_DIGITS else DIRECT
    if asked.actor.server_id not in (DIRECT, server_id):
        raise UserError("error-outdated")
    return replace(asked.actor, server_id=server_id), rest
