"""Who marks the scheduled event as interesting is asked whether they come, if they allow to be written to."""

import discord
from discord.ext import commands

from bot.app import ClustersBot
from bot.forums.model import State
from bot.servers.model import Actor
from bot.ui.replies import QUIET
from cogs.forums import notes


class Interest(commands.Cog):
    """Follows Discord's "interested"."""

    def __init__(self, bot: ClustersBot) -> None:
        self._bot = bot
        self._browser = bot.services.forum_browser
        self._answering = bot.services.forum_answers
        self._reminders = bot.services.forum_reminders

    @commands.Cog.listener()
    async def on_scheduled_event_user_add(self, event: discord.ScheduledEvent, user: discord.User) -> None:
        """Someone is interested; on Discord that keeps no seat."""
        stranger = Actor(user.id, event.guild_id, "en")
        forum = await self._browser.by_event(stranger, event.id)
        if forum is None or forum.state is not State.PUBLISHED:
            return
        own = await self._reminders.mine(stranger)
        standing = await self._answering.standing(stranger, forum.forum_id)
        if not own.consents or standing.answer is not None:
            return
        say = self._bot.services.catalogue.reader(own.habit.language)
        try:
            await user.send(view=notes.interested(forum, say), allowed_mentions=QUIET)
        except discord.Forbidden:
            return  # direct messages are closed: nothing was promised
