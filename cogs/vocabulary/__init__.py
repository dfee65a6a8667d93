"""What moderators do for better matching, on Discord."""

from bot.app import ClustersBot
from cogs.vocabulary.cog import Vocabulary
from cogs.vocabulary.looking import Outcomes


async def setup(bot: ClustersBot) -> None:
    """Add the cog of this feature."""
    services = bot.services
    insight = (services.cooperation_misses, services.cooperation_exposure)
    await bot.add_cog(Vocabulary(bot.router, services.vocabulary, *insight, services.taxonomy))
    await bot.add_cog(Outcomes(bot.router, services.cooperation_outcomes))
