"""Private places: threads that hold a door and no answers, and direct messages."""

import discord
from discord import ui

from bot.app import ClustersBot
from bot.coaching.records import Dialogue, Version
from bot.errors import UserError
from bot.servers.model import Purpose
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.ui.kit import button, notice, row
from bot.ui.replies import QUIET
from bot.ui.threads import may_open, open_private_thread
from cogs.coaching.addresses import to

Channel = discord.abc.GuildChannel | discord.Thread


def door(dialogue: Dialogue, version: Version, say: Voice) -> ui.LayoutView:
    """What stands in a private thread.

    Whoever may manage threads on a server can look into private ones. So the questions and the answers are shown to
    the member alone, by this door, and never stand in the thread.
    """
    title = escape(version.title(say.language))
    go_on = button(to("resume", dialogue.dialogue_id), say("coaching-go-on-button"), style=discord.ButtonStyle.primary)
    return notice(say("coaching-door", title=title), row(go_on))


async def parent_of_threads(bot: ClustersBot, guild: discord.Guild, near: object) -> discord.TextChannel:
    """Where private threads are opened: below the channel it was asked for in, else below the introductions.

    Raises:
        UserError: `coaching-no-thread`: the bot may not, in none of these channels.
    """
    server = await bot.services.servers.load(guild.id)
    here = near.parent if isinstance(near, discord.Thread) else near
    chosen = guild.get_channel(server.channels.get(Purpose.INTRODUCTIONS, 0))
    for channel in (here, chosen):
        if isinstance(channel, discord.TextChannel) and may_open(channel):
            return channel
    raise UserError("coaching-no-thread")


async def open_with_door(
    bot: ClustersBot, guild: discord.Guild, near: object, dialogue: Dialogue, version: Version, say: Voice
) -> discord.Thread:
    """Open a private thread for a member's dialogue, with the door to it."""
    parent = await parent_of_threads(bot, guild, near)
    thread = await open_private_thread(parent, version.title(say.language), (discord.Object(dialogue.user_id),))
    await thread.send(view=door(dialogue, version, say), allowed_mentions=QUIET)
    return thread


async def in_direct_message(person: discord.User | discord.Member, view: ui.LayoutView) -> bool:
    """Show this in a direct message; False: they are closed."""
    try:
        await person.send(view=view, allowed_mentions=QUIET)
    except discord.Forbidden:
        return False
    return True
