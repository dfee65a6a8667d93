"""What could not be delivered, on Discord."""

from bot.app import ClustersBot
from cogs.deliveries.cog import Deliveries
from cogs.deliveries.losses import Losses


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    await bot.add_cog(Deliveries(bot.router, bot.services.deliveries))
    await bot.add_cog(Losses(bot, bot.services.lost_posts))
