"""Wishes about direct messages, on Discord."""

from bot.app import ClustersBot
from cogs.messages.cog import Messages
from cogs.messages.stopping import Stopping


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    await bot.add_cog(Messages(bot, bot.services.messages))
    await bot.add_cog(Stopping(bot, bot.services.messages))
