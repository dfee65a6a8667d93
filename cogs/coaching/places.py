"""Private places: threads that hold a door and no answers."""

from typing import Final

import discord
from discord import ui
from discord.ext import commands

from bot.app import ClustersBot
from bot.clock import DAY
from bot.coaching.records import Dialogue, Version
from bot.errors import UserError
from bot.servers.model import Purpose
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.ui.contact import Interaction
from bot.ui.kit import notice, row
from bot.ui.replies import QUIET
from bot.ui.threads import may_open, open_private_thread
from cogs.coaching.addresses import go_on_button

THREADS_A_DAY: Final = 10
"""Private threads that one person has opened within a day; who needs more goes on in those there are."""


def door(dialogue: Dialogue, version: Version, say: Voice) -> ui.LayoutView:
    """What stands in a private thread.

    Whoever may manage threads on a server can look into private ones. So the questions and the answers are shown to
    the member alone, by this door, and never stand in the thread.
    """
    title = escape(version.title(say.language))
    return notice(say("coaching-door", title=title), row(go_on_button(dialogue, say)))


class Threads:
    """Opens private threads, some a day for each person: a server has room for a thousand at a time, for everybody."""

    def __init__(self, bot: ClustersBot) -> None:
        self._bot = bot
        pace = commands.Cooldown(THREADS_A_DAY, DAY)
        self._pace = commands.CooldownMapping[Interaction](pace, lambda asked: asked.user.id)

    async def parent(self, asked: Interaction, guild: discord.Guild) -> discord.TextChannel:
        """Where one more is opened: below the channel it was asked for in, else below the introductions.

        Raises:
            UserError: `coaching-no-thread`: the bot may not, in none of these channels. `coaching-threads-enough` with
                the `limit`.
        """
        server = await self._bot.services.servers.load(guild.id)
        here = asked.channel.parent if isinstance(asked.channel, discord.Thread) else asked.channel
        chosen = guild.get_channel(server.channels.get(Purpose.INTRODUCTIONS, 0))
        for channel in (here, chosen):
            if isinstance(channel, discord.TextChannel) and may_open(channel):
                if self._pace.update_rate_limit(asked):
                    raise UserError("coaching-threads-enough", limit=THREADS_A_DAY)
                return channel
        raise UserError("coaching-no-thread")

    async def with_door(
        self, asked: Interaction, guild: discord.Guild, dialogue: Dialogue, version: Version, say: Voice
    ) -> discord.Thread:
        """Open one for a member's dialogue, with the door to it."""
        parent = await self.parent(asked, guild)
        thread = await open_private_thread(parent, version.title(say.language), (discord.Object(dialogue.user_id),))
        await thread.send(view=door(dialogue, version, say), allowed_mentions=QUIET)
        return thread
