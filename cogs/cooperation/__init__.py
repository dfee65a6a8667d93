"""Cooperation on Discord: requests, who fits them, and how two come together."""

from discord import app_commands

from bot.app import ClustersBot
from bot.cooperation.opening import OpeningChore
from bot.text.commands import cmd
from cogs.cooperation.cog import Cooperation
from cogs.cooperation.hosting import DiscordHost
from cogs.cooperation.meeting import RequestMeetings
from cogs.cooperation.moderating import RequestModerating
from cogs.cooperation.posts import RequestPosts
from cogs.cooperation.writing import RequestWriting


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature, and the chore that brings people together on Discord."""
    writing = RequestWriting(bot)
    await bot.add_cog(writing)
    await bot.add_cog(Cooperation(bot, writing))
    await bot.add_cog(RequestMeetings(bot))
    await bot.add_cog(RequestModerating(bot))
    await bot.add_cog(RequestPosts(bot))
    menu = app_commands.ContextMenu(name=cmd("menu-request"), callback=writing.make_request)
    menu.guild_only = True
    bot.tree.add_command(menu)
    services = bot.services
    services.ticker.add(OpeningChore(services.database, services.clock, DiscordHost(bot)))
