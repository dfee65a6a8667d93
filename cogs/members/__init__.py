"""Introductions, the directory, greetings and the welcome, on Discord."""

from discord import app_commands

from bot.app import ClustersBot
from bot.text.commands import cmd
from cogs.members.cards import Cards
from cogs.members.cog import Introductions
from cogs.members.directory import DirectoryFace
from cogs.members.disciplines import Disciplines
from cogs.members.hellos import Hellos
from cogs.members.presence import Presence


async def setup(bot: ClustersBot) -> None:
    """Add the cogs of this feature."""
    services, router = bot.services, bot.router
    taxonomy = services.taxonomy
    directory = DirectoryFace(router, services.directory, services.introductions, taxonomy, services.taxonomies)
    await bot.add_cog(Introductions(router, services.introductions, services.privacy, taxonomy, services.clock))
    await bot.add_cog(Disciplines(router, services.introductions, taxonomy, services.taxonomies))
    await bot.add_cog(directory)
    await bot.add_cog(Hellos(bot, services.hellos, services.introductions))
    await bot.add_cog(Cards(bot, services.introductions))
    presence = Presence(bot, services.welcome, services.privacy, services.clock)
    await bot.add_cog(presence)
    services.ticker.add(presence)
    menu = app_commands.ContextMenu(name=cmd("menu-introduction"), callback=directory.introduction_of)
    menu.guild_only = True
    bot.tree.add_command(menu)
