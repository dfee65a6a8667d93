"""Moderation on Discord."""

from bot.app import ClustersBot
from cogs.moderation.cog import Moderation
from cogs.moderation.reports import Reports


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    await bot.add_cog(Moderation(bot, bot.services.moderation, bot.services.directory))
    await bot.add_cog(Reports(bot, bot.services.moderation, bot.services.introductions))
