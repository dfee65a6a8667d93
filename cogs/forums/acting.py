"""Who acts: on the server itself, or by a button below a message outside of it."""

from bot.forums.answering import AnsweringService
from bot.servers.model import Actor
from bot.ui.contact import DIRECT, Form, Press


async def actor_at(asked: Press | Form, forum_id: str, answering: AnsweringService) -> Actor:
    """The actor on the forum's server; outside of it the engine asks whether they have to do with the forum.

    Raises:
        UserError: They have nothing to do with that forum.
    """
    if asked.actor.server_id != DIRECT:
        return asked.actor
    return await answering.acting(asked.actor.user_id, forum_id, asked.say.language)


def split(argument: str) -> tuple[str, str]:
    """`dm:abc` is "dm" about the forum abc."""
    first, _, rest = argument.partition(":")
    return first, rest
