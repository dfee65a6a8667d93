"""Settings and first set-up on Discord."""

from bot.app import ClustersBot
from cogs.servers.cog import Settings
from cogs.servers.places import Places


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    await bot.add_cog(Settings(bot, bot.services.servers))
    await bot.add_cog(Places(bot.router, bot.services.servers))
