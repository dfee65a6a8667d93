"""Finding one's way."""

from bot.app import ClustersBot
from cogs.help.cog import Help


async def setup(bot: ClustersBot) -> None:
    """Add the cog of this feature."""
    await bot.add_cog(Help(bot, bot.services.servers))
