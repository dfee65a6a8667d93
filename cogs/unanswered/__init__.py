"""Unanswered posts, on Discord."""

from bot.app import ClustersBot
from cogs.unanswered.cog import Unanswered
from cogs.unanswered.posts import UnansweredPosts


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    await bot.add_cog(Unanswered(bot.router, bot.services.unanswered))
    await bot.add_cog(UnansweredPosts(bot, bot.services.unanswered, bot.services.rounds))
