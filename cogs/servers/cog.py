"""`/settings`: the first set-up, the settings, and the check of what is wrong."""

import asyncio

import discord
from discord import app_commands
from discord.ext import commands

from bot.app import ClustersBot
from bot.errors import UserError
from bot.servers.model import Purpose, Server
from bot.servers.service import ServerService
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.text.languages import language_of
from bot.ui.contact import Form, Interaction, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.replies import QUIET, answer, think, update
from bot.ui.rights import named
from cogs.servers import screens
from cogs.servers.channels import create_channel
from cogs.servers.rights import flaws, is_open, missing


class Settings(Face):
    """The settings of a server."""

    settings = app_commands.Group(
        name=cmd("settings"),
        description=cmd("settings.description"),
        guild_only=True,
        default_permissions=discord.Permissions(manage_guild=True),
    )

    def __init__(self, bot: ClustersBot, servers: ServerService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._servers = servers
        self._creating: dict[int, asyncio.Lock] = {}

    @settings.command(name=cmd("settings-open"), description=cmd("settings-open.description"))
    async def open(self, interaction: Interaction) -> None:
        """The settings; on a new server the first set-up."""
        actor, say = self.who(interaction)
        server = await self._servers.begin(actor, str(interaction.guild_locale or ""))
        await answer(interaction, screens.settings(server, say))

    @settings.command(name=cmd("settings-check"), description=cmd("settings-check.description"))
    async def check(self, interaction: Interaction) -> None:
        """What is wrong, and how to mend it."""
        actor, say = self.who(interaction)
        server, stuck = await self._servers.check(actor)
        await answer(interaction, screens.checked(flaws(server, _guild(interaction)), stuck, say))

    @on_press("servers:v1:open")
    async def from_button(self, press: Press) -> None:
        """The same, from a button."""
        server = await self._servers.begin(press.actor, str(press.interaction.guild_locale or ""))
        await update(press.interaction, screens.settings(server, press.say))

    @on_press("servers:v1:check")
    async def check_again(self, press: Press) -> None:
        """The check, from the settings."""
        server, stuck = await self._servers.check(press.actor)
        await update(press.interaction, screens.checked(flaws(server, _guild(press.interaction)), stuck, press.say))

    @on_press("servers:v1:languages")
    async def languages(self, press: Press) -> None:
        """Choose the languages of public posts."""
        await self._show(press, await self._servers.set_languages(press.actor, press.values))

    @on_press("servers:v1:channel")
    async def channel(self, press: Press) -> None:
        """Choose a channel for a purpose, once it is sure that the bot can work there."""
        if press.argument not in set(Purpose):
            raise UserError("error-outdated")
        purpose = Purpose(press.argument)
        await self._servers.open(press.actor)  # what the bot lacks in a channel is nobody else's business
        chosen = press.chosen_id
        if chosen is not None:
            _require_rights(_guild(press.interaction), chosen, purpose, press.say)
        await self._show(press, await self._servers.set_channels(press.actor, {purpose: chosen}))

    @on_press("servers:v1:roles")
    async def roles(self, press: Press) -> None:
        """Choose who moderates."""
        guild = _guild(press.interaction)
        known = [role_id for role_id in press.ids if guild.get_role(role_id) and role_id != guild.id]
        await self._show(press, await self._servers.set_moderator_roles(press.actor, known))

    @on_press("servers:v1:retention")
    async def retention(self, press: Press) -> None:
        """Open the form for the retention."""
        server = await self._servers.open(press.actor)
        await press.interaction.response.send_modal(screens.retention_form(server, press.say))

    @on_form("servers:v1:retention-days")
    async def set_retention(self, sent: Form) -> None:
        """Choose the retention."""
        # A form that was opened before there was the second field leaves it as it is.
        months = sent.typed("months") if "months" in sent.fields else None
        server = await self._servers.set_retention(sent.actor, sent.typed("days"), months)
        await update(sent.interaction, screens.settings(server, sent.say, note=sent.say("settings-saved")))

    @on_press("servers:v1:create")
    async def create(self, press: Press) -> None:
        """Create the channels that are not chosen yet, and finish."""
        await self._servers.open(press.actor)
        await think(press.interaction)
        guild = _guild(press.interaction)
        # Whoever presses twice, or at the same time as another, must not get every channel twice.
        async with self._creating.setdefault(guild.id, asyncio.Lock()):
            server = await self._servers.open(press.actor)
            main = self._bot.catalogue.reader(server.languages[0])
            for purpose in Purpose:
                if purpose not in server.channels:
                    made = await create_channel(guild, server, purpose, main)
                    await self._servers.set_channels(press.actor, {purpose: made})
        await self._finish(press)

    @on_press("servers:v1:finish")
    async def finish(self, press: Press) -> None:
        """The set-up is done."""
        await think(press.interaction)
        await self._finish(press)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Someone invited the bot: say what to do first, where it may speak."""
        await self._servers.invited(guild.id)
        channel = guild.system_channel
        if channel is not None and channel.permissions_for(guild.me).send_messages:
            say = self._bot.catalogue.reader(language_of(guild.preferred_locale.value))
            await channel.send(view=screens.greeting(say), allowed_mentions=QUIET)

    async def _finish(self, press: Press) -> None:
        server = await self._servers.finish(press.actor)
        found = flaws(server, _guild(press.interaction))
        if found:
            note = press.say("settings-done-but")
            await answer(press.interaction, screens.checked(found, 0, press.say, note=note))
        else:
            await answer(press.interaction, screens.settings(server, press.say, note=press.say("settings-done")))

    async def _show(self, press: Press, server: Server) -> None:
        await update(press.interaction, screens.settings(server, press.say, note=press.say("settings-saved")))


def _guild(interaction: Interaction) -> discord.Guild:
    if interaction.guild is None:
        raise UserError("error-not-here")
    return interaction.guild


def _require_rights(guild: discord.Guild, channel_id: int, purpose: Purpose, say: Voice) -> None:
    channel = guild.get_channel(channel_id)
    if channel is None:
        raise UserError("settings-channel-unseen")
    if lacking := missing(channel, purpose):
        raise UserError("settings-channel-lacks", channel=channel.mention, permissions=named(lacking, say))
    if purpose is Purpose.MODERATORS and is_open(channel):
        # Reports would come there from now on, with the names of those who make them.
        raise UserError("check-backstage-open", purpose=say(f"purpose-{purpose}"), channel=channel.mention)
