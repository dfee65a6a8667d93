"""`/announce`: the commands, the list, and what can be done about an announcement."""

import discord
from discord import app_commands

from bot.app import ClustersBot
from bot.text.commands import cmd
from bot.ui.contact import Interaction, Press
from bot.ui.face import Face, on_press
from bot.ui.kit import notice
from bot.ui.paging import page_number
from bot.ui.replies import answer, update
from cogs.announcements import digest_screens, listing, panel
from cogs.announcements.facts import surroundings


class Announcements(Face):
    """Announcements as moderators find them again."""

    announce = app_commands.Group(
        name=cmd("announce"),
        description=cmd("announce.description"),
        guild_only=True,
        default_permissions=discord.Permissions(manage_messages=True),
    )

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._announcements = bot.services.announcements
        self._digest = bot.services.digest

    @announce.command(name=cmd("announce-new"), description=cmd("announce-new.description"))
    async def new(self, interaction: Interaction) -> None:
        """Write an announcement, or go on with the one that was begun."""
        actor, say = self.who(interaction)
        desk = await self._announcements.open(actor)
        await answer(interaction, panel.panel(desk, surroundings(interaction, desk.draft.plan, say), say))

    @announce.command(name=cmd("announce-list"), description=cmd("announce-list.description"))
    async def list(self, interaction: Interaction) -> None:
        """What is announced, and when."""
        actor, say = self.who(interaction)
        await answer(interaction, listing.listing(await self._announcements.list(actor), 0, say))

    @announce.command(name=cmd("announce-digest"), description=cmd("announce-digest.description"))
    async def digest(self, interaction: Interaction) -> None:
        """The weekly digest."""
        actor, say = self.who(interaction)
        await answer(interaction, digest_screens.settings(await self._digest.open(actor), say))

    @on_press("announcements:v1:list")
    async def turn(self, press: Press) -> None:
        """A page of the list."""
        page = page_number(press.argument)
        found = await self._announcements.list(press.actor)
        await update(press.interaction, listing.listing(found, page, press.say))

    @on_press("announcements:v1:look")
    async def look(self, press: Press) -> None:
        """One announcement."""
        found = await self._announcements.look(press.actor, press.argument)
        await update(press.interaction, listing.one(found, press.say))

    @on_press("announcements:v1:pause")
    async def pause(self, press: Press) -> None:
        """Post nothing more until it is resumed."""
        found = await self._announcements.pause(press.actor, press.argument)
        await update(press.interaction, listing.one(found, press.say, note=press.say("announcement-paused")))

    @on_press("announcements:v1:resume")
    async def resume(self, press: Press) -> None:
        """Go on with the next one."""
        found = await self._announcements.resume(press.actor, press.argument)
        await update(press.interaction, listing.one(found, press.say, note=press.say("announcement-resumed")))

    @on_press("announcements:v1:publish")
    async def publish(self, press: Press) -> None:
        """Publish again what could not be published."""
        found = await self._announcements.publish_again(press.actor, press.argument)
        await update(press.interaction, listing.one(found, press.say, note=press.say("delivery-retried")))

    @on_press("announcements:v1:delete")
    async def ask_delete(self, press: Press) -> None:
        """Ask whether it is meant."""
        found = await self._announcements.look(press.actor, press.argument)
        await update(press.interaction, listing.sure(found.announcement, found.server.languages, press.say))

    @on_press("announcements:v1:delete-sure")
    async def delete(self, press: Press) -> None:
        """Delete."""
        await self._announcements.delete(press.actor, press.argument)
        await update(press.interaction, notice(press.say("announcement-deleted")))
