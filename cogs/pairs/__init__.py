"""The face of pairs across the border."""

from bot.app import ClustersBot
from cogs.pairs.cog import Pairs
from cogs.pairs.talks import PairTalks


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    await bot.add_cog(Pairs(bot.router, bot.services.pairs))
    await bot.add_cog(PairTalks(bot, bot.services.pairs))
