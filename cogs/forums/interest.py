"""Discord's "interested" on a forum's event: heard at once of who is known, and looked up for everyone else."""

from typing import Final

import discord
import structlog
from discord.ext import commands

from bot.app import ClustersBot
from bot.forums.interest import InterestService
from bot.forums.model import Forum

PAGE: Final = 100
"""People whom Discord names in one request."""

_log = structlog.stdlib.get_logger(__name__)


class Interest(commands.Cog):
    """Follows the marks."""

    def __init__(self, bot: ClustersBot, interest: InterestService) -> None:
        self._bot = bot
        self._interest = interest

    @commands.Cog.listener()
    async def on_scheduled_event_user_add(self, event: discord.ScheduledEvent, user: discord.User) -> None:
        """Someone is interested; on Discord that keeps no seat."""
        await self._interest.noticed(event.guild_id, event.id, user.id)

    async def interested(self, forum: Forum) -> list[int]:
        """The ids of those who marked the forum's event; none where Discord does not say."""
        guild = self._bot.get_guild(forum.server_id)
        if guild is None or guild.unavailable or forum.event_id is None:
            return []
        try:
            event = await guild.fetch_scheduled_event(forum.event_id, with_counts=True)
            # The count spares a second request for the many events that nobody has marked.
            return await _marked(event) if event.user_count else []
        except discord.NotFound:
            return []  # a moderator deleted it
        except (discord.HTTPException, OSError) as error:
            _log.warning("forums.interest-unknown", error=type(error).__name__)
            return []  # the next round looks again


async def _marked(event: discord.ScheduledEvent) -> list[int]:
    """Everybody who marked it. Discord gives them by rising id; discord.py turns pages as if they came falling."""
    found: list[int] = []
    while True:
        after = discord.Object(max(found, default=0))
        page = [user.id async for user in event.users(limit=PAGE, after=after)]
        found += page
        if len(page) < PAGE:
            return found
