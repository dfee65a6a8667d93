"""Who acts: on the server itself, or by a button below a message outside of it."""

from bot.forums.answering import AnsweringService
from bot.servers.model import Actor
from bot.ui.contact import Form, Press
from bot.ui.membership import actor_on


async def actor_at(asked: Press | Form, forum_id: str, answering: AnsweringService) -> Actor:
    """The actor on the forum's server, to whom outside of it that forum must be known.

    The engine knows whether they have to do with it, and Discord alone whether they are still a member.

    Raises:
        UserError: They have nothing to do with that forum, or have left.
    """
    if not asked.actor.outside:
        return asked.actor
    concerned = await answering.acting(asked.actor.user_id, forum_id, asked.say.language)
    return await actor_on(asked.interaction.client, str(concerned.server_id), concerned.user_id, concerned.language)


def split(argument: str) -> tuple[str, str]:
    """`dm:abc` is "dm" about the forum abc."""
    first, _, rest = argument.partition(":")
    return first, rest
