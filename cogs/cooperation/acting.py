"""Who acts: on the server itself, or by a button below a message outside of it; and what a button is about."""

from bot.cooperation.meeting import MeetingService
from bot.errors import UserError
from bot.servers.model import Actor
from bot.ui.contact import DIRECT, Form, Press

_SNOWFLAKE_DIGITS = 19


async def actor_at(asked: Press | Form, request_id: str, meetings: MeetingService) -> Actor:
    """The actor on the request's server; outside of it the engine asks whether they have to do with the request.

    Raises:
        UserError: They have nothing to do with it.
    """
    if asked.actor.server_id != DIRECT:
        return asked.actor
    return await meetings.acting(asked.actor.user_id, request_id, asked.say.language)


def whose(argument: str) -> tuple[str, int | None]:
    """`abc:123` is the request abc and the member 123; `abc` is the request alone.

    Raises:
        UserError: It is nothing of the kind.
    """
    request_id, parted, raw = argument.partition(":")
    if not parted:
        return request_id, None
    if not (raw.isascii() and raw.isdigit() and len(raw) <= _SNOWFLAKE_DIGITS):
        raise UserError("error-outdated")
    return request_id, int(raw)


def split(argument: str) -> tuple[str, str]:
    """`seek:abc` is "seek" about abc."""
    first, _, rest = argument.partition(":")
    return first, rest
