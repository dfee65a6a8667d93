"""What could not be delivered, on Discord."""

from bot.app import ClustersBot
from cogs.deliveries.cog import Deliveries


async def setup(bot: ClustersBot) -> None:
    """Add the cog of this feature."""
    await bot.add_cog(Deliveries(bot.router, bot.services.deliveries))
