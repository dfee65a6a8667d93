"""Announcements and the weekly digest, on Discord."""

from bot.announcements.crossposts import Crossposting
from bot.app import ClustersBot
from cogs.announcements.cog import Announcements
from cogs.announcements.composing import Composing
from cogs.announcements.digest import Digests
from cogs.announcements.posts import AnnouncementPosts


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature, and the chore that publishes to the channels that follow."""
    await bot.add_cog(Announcements(bot))
    await bot.add_cog(Composing(bot))
    await bot.add_cog(Digests(bot))
    posts = AnnouncementPosts(bot)
    await bot.add_cog(posts)
    services = bot.services
    services.ticker.add(Crossposting(services.database, services.clock, posts.publish))
