"""Privacy on Discord."""

from bot.app import ClustersBot
from cogs.privacy.cog import Privacy


async def setup(bot: ClustersBot) -> None:
    """Add the cog of this feature."""
    await bot.add_cog(Privacy(bot, bot.services.privacy))
