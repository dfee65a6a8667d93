"""`/moderation`: someone's introduction and what can be done about it, reports, the record, the directory as a file."""

import asyncio

import discord
from discord import app_commands

from bot.app import ClustersBot
from bot.members.directory import Directory
from bot.members.model import Introduction, State
from bot.moderation.service import PAGE, ModerationService
from bot.moderation.spreadsheet import directory_csv
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.ui.contact import Form, Interaction, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import notice
from bot.ui.paging import page_number
from bot.ui.replies import answer, answer_file, think, update
from cogs.moderation import screens


class Moderation(Face):
    """What moderators do."""

    moderation = app_commands.Group(
        name=cmd("moderation"),
        description=cmd("moderation.description"),
        guild_only=True,
        default_permissions=discord.Permissions(manage_messages=True),
    )

    def __init__(self, bot: ClustersBot, moderation: ModerationService, directory: Directory) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._moderation = moderation
        self._directory = directory

    @moderation.command(name=cmd("moderation-introduction"), description=cmd("moderation-introduction.description"))
    @app_commands.rename(member=cmd("moderation-member"))
    @app_commands.describe(member=cmd("moderation-member.description"))
    async def introduction(self, interaction: Interaction, member: discord.User) -> None:
        """Someone's introduction, with what can be done about it."""
        actor, say = self.who(interaction)
        found = await self._moderation.of_member(actor, member.id)
        await answer(interaction, await self._introduction(actor, say, found))

    @moderation.command(name=cmd("moderation-reports"), description=cmd("moderation-reports.description"))
    async def reports(self, interaction: Interaction) -> None:
        """What waits for a moderator."""
        actor, say = self.who(interaction)
        await answer(interaction, await self._reports(actor, say, 0))

    @moderation.command(name=cmd("moderation-log"), description=cmd("moderation-log.description"))
    async def log(self, interaction: Interaction) -> None:
        """The record of moderators' acts."""
        actor, say = self.who(interaction)
        await answer(interaction, await self._log(actor, say, 0))

    @moderation.command(name=cmd("moderation-export"), description=cmd("moderation-export.description"))
    async def export(self, interaction: Interaction) -> None:
        """The directory as a CSV file."""
        actor, say = self.who(interaction)
        await think(interaction)
        await self._moderation.exporting(actor)
        everyone = await self._directory.all_public(actor)
        content = await asyncio.to_thread(directory_csv, everyone, say, self._bot.services.taxonomy)
        await answer_file(interaction, say("moderation-exported", count=len(everyone)), content, "directory.csv")

    @on_press("moderation:v1:log")
    async def turn(self, press: Press) -> None:
        """Another page of the record."""
        await update(press.interaction, await self._log(press.actor, press.say, page_number(press.argument)))

    @on_press("moderation:v1:reports")
    async def turn_reports(self, press: Press) -> None:
        """Another page of what waits."""
        await update(press.interaction, await self._reports(press.actor, press.say, page_number(press.argument)))

    @on_press("moderation:v1:look")
    async def look(self, press: Press) -> None:
        """The introduction behind a report."""
        found = await self._moderation.look(press.actor, press.argument)
        await answer(press.interaction, await self._introduction(press.actor, press.say, found))

    @on_press("moderation:v1:hide")
    async def ask_hide(self, press: Press) -> None:
        """Ask for the reason; of what its author has taken down meanwhile, show what can still be done."""
        found = await self._moderation.look(press.actor, press.argument)
        if found.state is State.UNPUBLISHED:
            await answer(press.interaction, await self._introduction(press.actor, press.say, found))
            return
        await press.interaction.response.send_modal(screens.reason_form("hiding", press.argument, press.say))

    @on_press("moderation:v1:remove")
    async def ask_remove(self, press: Press) -> None:
        """Ask for the reason."""
        await self._moderation.look(press.actor, press.argument)
        await press.interaction.response.send_modal(screens.reason_form("removing", press.argument, press.say))

    @on_form("moderation:v1:hiding")
    async def hide(self, sent: Form) -> None:
        """Hide."""
        await self._moderation.hide(sent.actor, sent.argument, sent.typed("reason"))
        await answer(sent.interaction, notice(sent.say("moderation-hidden")))

    @on_form("moderation:v1:removing")
    async def remove(self, sent: Form) -> None:
        """Remove."""
        await self._moderation.remove(sent.actor, sent.argument, sent.typed("reason"))
        await answer(sent.interaction, notice(sent.say("moderation-removed")))

    @on_press("moderation:v1:show")
    async def show(self, press: Press) -> None:
        """Show again."""
        await self._moderation.show(press.actor, press.argument)
        await answer(press.interaction, notice(press.say("moderation-shown")))

    @on_press("moderation:v1:dismiss")
    async def dismiss(self, press: Press) -> None:
        """Nothing is wrong."""
        await self._moderation.dismiss(press.actor, press.argument)
        await answer(press.interaction, notice(press.say("moderation-dismissed")))

    async def _introduction(self, actor: Actor, say: Voice, found: Introduction) -> discord.ui.LayoutView:
        reported = await self._moderation.reported(actor, found.introduction_id)
        return screens.introduction(found, say, self._bot.services.taxonomy, reported=reported)

    async def _log(self, actor: Actor, say: Voice, page: int) -> discord.ui.LayoutView:
        acts = await self._moderation.acts(actor, page)
        return screens.log(acts[:PAGE], say, page=page, more=len(acts) > PAGE)

    async def _reports(self, actor: Actor, say: Voice, page: int) -> discord.ui.LayoutView:
        cases = await self._moderation.waiting(actor, page)
        if not cases and page:  # settled meanwhile
            return await self._reports(actor, say, 0)
        on_requests = len(await self._bot.services.cooperation_moderation.waiting(actor))
        more = len(cases) > PAGE
        return screens.waiting(cases[:PAGE], say, page=page, more=more, on_requests=on_requests)
