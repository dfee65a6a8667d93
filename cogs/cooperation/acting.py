"""Who acts: on the server itself, or by a button below a message outside of it; and what a button is about."""

from bot.cooperation.meeting import MeetingService
from bot.servers.model import Actor
from bot.ui.contact import Form, Press
from bot.ui.membership import actor_on
from bot.ui.numbers import number


async def actor_at(asked: Press | Form, request_id: str, meetings: MeetingService) -> Actor:
    """The actor on the request's server, to whom outside of it that request must be known.

    The engine knows whether they have to do with it, and Discord alone whether they are still a member.

    Raises:
        UserError: They have nothing to do with it, or have left.
    """
    if not asked.actor.outside:
        return asked.actor
    concerned = await meetings.acting(asked.actor.user_id, request_id, asked.say.language)
    return await actor_on(asked.interaction.client, str(concerned.server_id), concerned.user_id, concerned.language)


def whose(argument: str) -> tuple[str, int | None]:
    """`abc:123` is the request abc and the member 123; `abc` is the request alone.

    Raises:
        UserError: It is nothing of the kind.
    """
    request_id, parted, raw = argument.partition(":")
    if not parted:
        return request_id, None
    return request_id, number(raw)


def split(argument: str) -> tuple[str, str]:
    """`seek:abc` is "seek" about abc."""
    first, _, rest = argument.partition(":")
    return first, rest
