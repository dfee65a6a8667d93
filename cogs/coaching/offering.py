"""Offering a dialogue in public, and the setting that says who coaches."""

import discord

from bot.app import ClustersBot
from bot.coaching.records import Version
from bot.errors import UserError
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.ui.contact import Interaction, Press
from bot.ui.face import Face, on_press
from bot.ui.kit import button, card, custom_id, notice, role_select, row, screen, small, text
from bot.ui.replies import QUIET, answer, think, update
from bot.ui.rights import lacking_to_post, named
from cogs.coaching.addresses import to

_MAY_WRITE = ("send_messages", "send_messages_in_threads")


class Offering(Face):
    """Cards in public, and the coaches' role."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._offering = bot.services.coaching.offering
        self._coaches = bot.services.coaching.coaches

    async def promote(self, interaction: Interaction, actor: Actor, form_id: str, say: Voice) -> None:
        """Post a card here that offers this dialogue, for a member who may write here themselves."""
        channel = interaction.channel
        if not isinstance(channel, discord.TextChannel | discord.Thread | discord.VoiceChannel):
            raise UserError("coaching-promote-not-here")
        threaded = isinstance(channel, discord.Thread)
        if not getattr(interaction.permissions, _MAY_WRITE[threaded]):
            raise UserError("coaching-promote-may-not")
        if lacks := lacking_to_post(channel):
            raise UserError("coaching-promote-lacks", permissions=named(lacks, say))
        await think(interaction)
        version = await self._offering.claim(actor, channel.id, form_id)
        server = await self._bot.services.servers.load(actor.server_id)
        public = self._bot.catalogue.public(server.languages)
        try:
            await channel.send(view=_card(version, actor.user_id, public), allowed_mentions=QUIET)
        except discord.HTTPException:
            await self._offering.give_back(actor, channel.id, form_id)
            raise
        await answer(interaction, notice(say("coaching-promoted")))

    @on_press("coaching:v1:settings")
    async def settings(self, press: Press) -> None:
        """Who coaches here, from the server's settings."""
        await update(press.interaction, _settings(await self._coaches.settings(press.actor), press.say))

    @on_press("coaching:v1:coach-role")
    async def coach_role(self, press: Press) -> None:
        """Choose the role whose members coach."""
        guild = press.interaction.guild
        await self._coaches.settings(press.actor)
        chosen = press.chosen_id
        if guild is None or (chosen is not None and (guild.get_role(chosen) is None or chosen == guild.id)):
            raise UserError("coaching-role-unfit")
        role_id = await self._coaches.set_role(press.actor, chosen)
        await update(press.interaction, _settings(role_id, press.say, note=press.say("settings-saved")))


def _card(version: Version, user_id: int, say: Voice) -> discord.ui.LayoutView:
    title = say.named(version.title)
    begin = button(
        to("start", version.version_id), say("coaching-start-button"), style=discord.ButtonStyle.primary, emoji="🧭"
    )
    by = say.lines("coaching-card-by", person=f"<@{user_id}>")
    return screen(card(text(f"## 🧭 {escape(title)}\n{say.lines('coaching-card')}\n{small(by)}"), row(begin)))


def _settings(role_id: int | None, say: Voice, *, note: str = "") -> discord.ui.LayoutView:
    head = "\n".join(filter(None, (f"## {say('coaching-settings-title')}", note, say("coaching-settings"))))
    chosen = [] if role_id is None else [role_id]
    return screen(
        card(
            text(head),
            role_select(to("coach-role"), placeholder=say("coaching-settings-role"), chosen=chosen, most=1),
            row(button(custom_id("servers", "open"), say("back-button"))),
        )
    )
