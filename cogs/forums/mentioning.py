"""Whether somebody can be mentioned where a forum is talked about: looked at when they choose it, not on the day."""

import discord

from bot.app import ClustersBot
from bot.errors import UserError
from bot.servers.model import Actor
from bot.ui.rights import lacking_to_post


async def require_mention(bot: ClustersBot, actor: Actor, channel_id: int | None) -> None:
    """Refuse a channel or thread in which the bot cannot write, or that the person cannot see.

    None is left to the rules of forums, which know what that means.

    Raises:
        UserError: `forum-way-thread-closed` with the `channel`.
    """
    guild = bot.get_guild(actor.server_id)
    if guild is None or channel_id is None:
        return
    closed = UserError("forum-way-thread-closed", channel=f"<#{channel_id}>")
    try:
        channel = guild.get_channel_or_thread(channel_id) or await guild.fetch_channel(channel_id)
        member = guild.get_member(actor.user_id) or await guild.fetch_member(actor.user_id)
    except (discord.NotFound, discord.Forbidden) as refused:
        raise closed from refused
    if lacking_to_post(channel) or not channel.permissions_for(member).view_channel:
        raise closed
