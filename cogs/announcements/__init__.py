"""Announcements and the weekly digest, on Discord."""

from bot.app import ClustersBot
from cogs.announcements.cog import Announcements
from cogs.announcements.composing import Composing
from cogs.announcements.digest import Digests
from cogs.announcements.posts import AnnouncementPosts


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    services = bot.services
    await bot.add_cog(Announcements(bot.router, services.announcements, services.digest))
    await bot.add_cog(Composing(bot, services.announcements))
    await bot.add_cog(Digests(bot, services.digest))
    await bot.add_cog(AnnouncementPosts(bot, services.announcements, services.crossposting))
