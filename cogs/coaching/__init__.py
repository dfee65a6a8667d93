"""Coaching on Discord: the dialogue, what comes of it, and sharing it with a coach."""

from bot.app import ClustersBot
from cogs.coaching.cog import Coaching
from cogs.coaching.content import Content
from cogs.coaching.following import Following
from cogs.coaching.mine import Mine
from cogs.coaching.offering import Offering
from cogs.coaching.places import Threads
from cogs.coaching.publishing import Publishing
from cogs.coaching.sharing import Sharing
from cogs.coaching.starting import Starting
from cogs.coaching.walking import Walking


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    threads = Threads(bot)
    starting, mine, offering = Starting(bot, threads), Mine(bot), Offering(bot)
    for face in (starting, mine, offering, Walking(bot), Following(bot, threads), Sharing(bot, threads)):
        await bot.add_cog(face)
    for face in (Content(bot), Publishing(bot)):
        await bot.add_cog(face)
    await bot.add_cog(Coaching(bot, starting, mine, offering))
