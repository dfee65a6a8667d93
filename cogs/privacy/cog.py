"""`/privacy`: what is stored and why, consents, export, erasure."""

from contextlib import suppress

import discord
from discord import app_commands, ui

from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.privacy.erasing import RECEIPT
from bot.privacy.model import ConsentPurpose
from bot.privacy.service import PrivacyService
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.ui.contact import Interaction, Press
from bot.ui.direct import can_reach
from bot.ui.face import Face, on_press
from bot.ui.kit import AMBER, notice
from bot.ui.replies import answer, answer_file, hold, think, update
from cogs.privacy import exporting, screens


class Privacy(Face):
    """The person and their data."""

    def __init__(self, bot: ClustersBot, privacy: PrivacyService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._privacy = privacy
        bot.services.kinds.render_with(RECEIPT, self.receipt)

    @app_commands.command(name=cmd("privacy"), description=cmd("privacy.description"))
    async def privacy(self, interaction: Interaction) -> None:
        """What is stored, why, and what one can do about it."""
        actor, say = self.who(interaction)
        await answer(interaction, await self._overview(actor, say))

    @on_press("privacy:v1:back")
    async def back(self, press: Press) -> None:
        """Back to the overview."""
        await update(press.interaction, await self._overview(press.actor, press.say))

    @on_press("privacy:v1:consent")
    async def consent(self, press: Press) -> None:
        """Give or revoke one consent. The one for direct messages is tried out at once."""
        purpose, _, wanted = press.argument.partition(":")
        if purpose not in set(ConsentPurpose):
            raise UserError("error-outdated")
        granted = wanted == "yes"
        asked = ConsentPurpose(purpose)
        if granted and asked is ConsentPurpose.REMINDERS:
            await hold(press.interaction)
            if not await can_reach(press.interaction.user, press.say("direct-test-reminders")):
                raise UserError("reminders-closed")
        await self._privacy.decide(press.actor, asked, granted=granted)
        await update(press.interaction, await self._overview(press.actor, press.say))

    @on_press("privacy:v1:details")
    async def details(self, press: Press) -> None:
        """What is stored, table by table, in plain words."""
        mine = await self._privacy.standing(press.actor)
        await update(press.interaction, screens.details(mine, press.say, self._bot.services.settings))

    @on_press("privacy:v1:export")
    async def export(self, press: Press) -> None:
        """Everything as one JSON file."""
        await think(press.interaction)
        exported = await self._privacy.export(press.actor.user_id)
        mine = await self._privacy.standing(press.actor)
        names = {str(guild.id): guild.name for guild in self._bot.guilds}
        content = exporting.file_of(exported, mine, names, press.say)
        await answer_file(press.interaction, press.say("privacy-exported"), content, "my-data.json")

    @on_press("privacy:v1:erase")
    async def erase(self, press: Press) -> None:
        """Ask once more, and how the receipt shall come."""
        await update(press.interaction, screens.confirm_erasure(press.say, everywhere=press.actor.outside))

    @on_press("privacy:v1:erase-now")
    async def erase_now(self, press: Press) -> None:
        """Start the countdown."""
        by_dm = press.argument == "dm"
        if by_dm:
            await hold(press.interaction)
            by_dm = await can_reach(press.interaction.user, press.say("direct-test-receipt"))
        erasure = await self._privacy.request_erasure(press.actor, receipt_by_dm=by_dm)
        await update(press.interaction, screens.erasing(erasure, press.say))

    @on_press("privacy:v1:call-off")
    async def call_off(self, press: Press) -> None:
        """Stop the countdown; who was told by message that a receipt will come is told there that none will."""
        stopped = await self._privacy.call_off(press.actor)
        if not stopped:
            raise UserError("erasure-none")
        note = press.say("erasure-called-off")
        await update(press.interaction, await self._overview(press.actor, press.say, note))
        if any(each.receipt_by_dm for each in stopped):
            with suppress(discord.HTTPException):
                await can_reach(press.interaction.user, press.say("direct-no-receipt"))

    async def receipt(self, delivery: Delivery) -> Outgoing:
        """The proof of an erasure, in the language in which it was asked for."""
        say = self._bot.catalogue.reader(str(delivery.payload["language"]))
        words = say(
            "erasure-receipt",
            receipt=str(delivery.payload["receipt"]),
            date=f"<t:{delivery.payload['erased_at']}:F>",
        )
        return Outgoing(view=notice(words, colour=AMBER))

    async def _overview(self, actor: Actor, say: Voice, note: str = "") -> ui.LayoutView:
        settings = self._bot.services.settings
        mine = await self._privacy.standing(actor)
        shown = screens.direct if actor.outside else screens.standing
        return shown(mine, say, settings, note=note)
