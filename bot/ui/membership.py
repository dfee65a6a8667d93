"""Which servers somebody who writes to the bot directly shares with it: asked of Discord, never taken from an id."""

import discord
import structlog

from bot.errors import UserError
from bot.servers.model import NO_SERVER, Actor
from bot.text.sorting import alphabetical
from bot.ui.numbers import whole

_log = structlog.stdlib.get_logger(__name__)


async def member_of(guild: discord.Guild | None, user_id: int) -> discord.Member | None:
    """The member, if they are one there and have accepted its rules."""
    if guild is None or guild.unavailable:
        return None
    try:
        member = guild.get_member(user_id) or await guild.fetch_member(user_id)
    except discord.NotFound:
        return None
    except discord.HTTPException as refused:
        _log.warning("a member could not be looked up", server_id=guild.id, code=refused.code)
        return None
    return None if member.pending else member


async def shared_servers(client: discord.Client, user_id: int) -> list[discord.Guild]:
    """The servers in common, by name."""
    found = [guild for guild in client.guilds if await member_of(guild, user_id) is not None]
    return sorted(found, key=lambda guild: (alphabetical(guild.name), guild.id))


async def actor_on(client: discord.Client, server_id: str, user_id: int, language: str) -> Actor:
    """Somebody as who they are on a server, while they act outside of it.

    Raises:
        UserError: There is no such server, or they are no member of it any more.
    """
    guild = client.get_guild(whole(server_id) or NO_SERVER)
    member = await member_of(guild, user_id)
    if member is None:
        raise UserError("mention-not-there")
    return Actor(user_id, member.guild.id, language, frozenset(role.id for role in member.roles))
