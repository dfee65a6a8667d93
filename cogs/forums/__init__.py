"""Forums on Discord: writing them, answering, reminders, the day itself, and what came of it."""

from bot.app import ClustersBot
from bot.forums.copying import CopyChore
from bot.forums.interest import InterestChore
from cogs.forums.answering import Answering
from cogs.forums.authoring import Authoring
from cogs.forums.cog import Forums
from cogs.forums.interest import Interest
from cogs.forums.organising import Organising
from cogs.forums.posts import Posts
from cogs.forums.results import Results
from cogs.forums.stage import DiscordStage
from cogs.forums.templates import Templates


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature, and the chores that look after Discord's own things."""
    authoring = Authoring(bot)
    await bot.add_cog(authoring)
    await bot.add_cog(Forums(bot, authoring))
    await bot.add_cog(Templates(bot, authoring))
    await bot.add_cog(Answering(bot))
    await bot.add_cog(Organising(bot))
    await bot.add_cog(Results(bot))
    await bot.add_cog(Posts(bot))
    services = bot.services
    interest = Interest(bot, services.forum_interest)
    await bot.add_cog(interest)
    services.ticker.add(CopyChore(services.database, services.clock, DiscordStage(bot)))
    services.ticker.add(InterestChore(services.database, services.clock, services.forum_interest, interest))
