"""The face of mentions."""

from bot.app import ClustersBot
from cogs.mentions.cog import Mentions


async def setup(bot: ClustersBot) -> None:
    """Load the feature."""
    await bot.add_cog(Mentions(bot, bot.services.mentions))
