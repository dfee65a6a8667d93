"""The bot's life: it opens, runs and closes. What it does stands elsewhere."""

import hashlib
import json
from typing import Any

import discord
import structlog
from discord import app_commands
from discord.ext import commands

from bot.clock import Clock
from bot.errors import UserError
from bot.servers import store as servers
from bot.settings import Settings
from bot.text.catalogue import Catalogue
from bot.text.commands import CommandTranslator, command_texts
from bot.text.safe import escape
from bot.ui.kit import Routed
from bot.ui.patience import watch
from bot.ui.replies import QUIET
from bot.ui.router import Router
from bot.ui.tapping import Tapping
from bot.wiring import Services, open_services

EXTENSIONS = (
    *("cogs.servers", "cogs.members", "cogs.forums", "cogs.cooperation", "cogs.privacy", "cogs.moderation"),
    *("cogs.announcements", "cogs.unanswered", "cogs.deliveries", "cogs.mentions", "cogs.messages", "cogs.pairs"),
    *("cogs.coaching", "cogs.vocabulary", "cogs.help"),
)
"""The features' faces. One that can't load stops the start."""

PATIENCE = 10.0
"""Seconds for which a stopping bot waits for what people have just asked of it."""

# The bot never speaks aloud, so an operator need not hear that the libraries for voice are missing.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

_log = structlog.stdlib.get_logger(__name__)


class CommandTree(app_commands.CommandTree["ClustersBot"]):
    """The commands; they are answered in time, and their errors take the same path as everybody's."""

    async def interaction_check(self, interaction: discord.Interaction["ClustersBot"], /) -> bool:
        """Refuse nobody here; an autocompletion can't be put off."""
        if interaction.type is discord.InteractionType.application_command:
            watch(interaction)
        return True

    async def on_error(
        self, interaction: discord.Interaction["ClustersBot"], error: app_commands.AppCommandError, /
    ) -> None:
        """Show what went wrong; an autocompletion can show nothing, so it is only logged."""
        cause: Exception = error.original if isinstance(error, app_commands.CommandInvokeError) else error
        if isinstance(error, app_commands.CommandNotFound | app_commands.CommandSignatureMismatch):
            # Discord still shows the commands of an older version to this person.
            cause = UserError("error-outdated")
        await self.client.router.failed(interaction, cause)


class ClustersBot(commands.Bot):
    """The whole bot, for service, tests and demo alike. It opens its database when it logs in."""

    services: Services

    def __init__(self, settings: Settings, clock: Clock) -> None:
        # Of the privileged intents the members' alone: to greet newcomers and to notice who left. Without that of their
        # content, messages arrive with words only where they mention the bot, or are written to it directly.
        intents = discord.Intents.none()
        intents.guilds = intents.members = intents.guild_messages = intents.guild_scheduled_events = True
        intents.dm_messages = True
        super().__init__(
            command_prefix=commands.when_mentioned,
            help_command=None,
            intents=intents,
            tree_cls=CommandTree,
            allowed_mentions=QUIET,
            # Unsaid, the application's settings hold. Those of a new one let people add the bot to themselves, and its
            # commands would follow them to servers where the bot is not.
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
            # Only who joins while the bot is there is kept: discord.py tells of their screening only then.
            member_cache_flags=discord.MemberCacheFlags(joined=True, voice=False),
            chunk_guilds_at_startup=False,
            max_messages=None,
            max_ratelimit_timeout=60.0,
        )
        self._settings = settings
        self._clock = clock
        self.catalogue = Catalogue()
        self.router = Router(self.catalogue)
        self.tapping = Tapping(self.catalogue)
        self.command_ids: dict[str, int] = {}
        """What Discord calls each command, by its English name."""
        self._ticking = False

    async def setup_hook(self) -> None:
        """Open everything before the first event arrives."""
        self.services = await open_services(self._settings, self._clock, self)
        self.add_dynamic_items(Routed)
        await self.tree.set_translator(CommandTranslator())
        for extension in EXTENSIONS:
            await self.load_extension(extension)
        await self._sync_commands()

    async def on_ready(self) -> None:
        """Start the clockwork; Discord says "ready" again after each new session, which starts nothing twice."""
        _log.info("connected", servers=len(self.guilds))
        if not self._ticking:
            self._ticking = True
            self.services.ticker.start()

    async def on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        """Let the router see what discord.py has no handler for."""
        await self.router.interaction(interaction)

    async def on_message(self, message: discord.Message, /) -> None:
        """There are no commands in messages; what is written to the bot, the faces hear."""

    async def close(self) -> None:
        """Finish what is in hand, then let go: nothing that someone was told is lost."""
        services: Services | None = getattr(self, "services", None)
        if services is not None:
            await services.ticker.stop()
            await self.router.drain(PATIENCE)
        await super().close()
        if services is not None:
            await services.database.close()

    def server_name(self, server_id: int) -> str:
        """What a server is called, made safe for a message; empty where the bot is not on it."""
        guild = self.get_guild(server_id)
        return escape(guild.name) if guild else ""

    def learn_commands(self, ids: dict[str, int]) -> None:
        """Know what Discord calls the commands, so that those that are named can be tapped."""
        self.command_ids = ids
        named = self.tree.walk_commands(type=discord.AppCommandType.chat_input)
        self.tapping.learn((each.qualified_name for each in named if isinstance(each, app_commands.Command)), ids)

    async def _sync_commands(self) -> None:
        """Tell Discord about the commands, but only when they changed: it allows 200 creations a day.

        A bot that moves to another application, with its token and the data it has, tells that one, too.
        """
        ordered = sorted(self.tree.get_commands(), key=lambda command: (command.name, type(command).__name__))
        # Translating them into all of Discord's languages would take ten times as long as reading how they are written.
        told = [[command.to_dict(self.tree) for command in ordered], command_texts().digest, self.application_id]
        digest = hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()
        known, ids = await self.services.database.read(servers.synced_commands)
        if known != digest:
            synced = await self.tree.sync()
            ids = {command.name: command.id for command in synced}
            await self.services.database.write(lambda tx: servers.remember_commands(tx, digest, ids))
            _log.info("commands synced", count=len(ids))
        self.learn_commands(ids)
