"""`/unanswered`: where moderators choose whether and how unanswered posts are found."""

import discord
from discord import app_commands

from bot.errors import UserError
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.ui.contact import Form, Interaction, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.numbers import number
from bot.ui.replies import answer, update
from bot.ui.rights import TO_READ, Place, lacking, lacking_to_post, named
from bot.ui.router import Router
from bot.unanswered.service import RoundDesk, UnansweredService
from cogs.unanswered import screens


class Unanswered(Face):
    """The settings."""

    def __init__(self, router: Router, unanswered: UnansweredService) -> None:
        super().__init__(router)
        self._unanswered = unanswered

    @app_commands.command(name=cmd("unanswered"), description=cmd("unanswered.description"))
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_messages=True)
    async def unanswered(self, interaction: Interaction) -> None:
        """The settings."""
        actor, say = self.who(interaction)
        await answer(interaction, screens.settings(await self._unanswered.open(actor), say))

    @on_press("unanswered:v1:forums")
    async def forums(self, press: Press) -> None:
        """Choose the forum channels, once it is sure that the bot can read and ask in them."""
        await self._unanswered.open(press.actor)
        for channel_id in press.ids:
            channel = _known(press, channel_id)
            _refuse_where(channel, lacking(channel, (*TO_READ, "send_messages_in_threads")), press.say)
            if not isinstance(channel, discord.ForumChannel):
                raise UserError("unanswered-no-forums")
        await self._show(press, await self._unanswered.choose_forums(press.actor, press.ids))

    @on_press("unanswered:v1:channel")
    async def channel(self, press: Press) -> None:
        """Choose where the list goes."""
        await self._list_in(press, press.chosen_id)

    @on_press("unanswered:v1:here")
    async def here(self, press: Press) -> None:
        """The list goes where the command was used: also a post of a forum channel, which no menu offers."""
        await self._list_in(press, press.interaction.channel_id)

    @on_press("unanswered:v1:time")
    async def time(self, press: Press) -> None:
        """Open the form of the time."""
        desk = await self._unanswered.open(press.actor)
        await press.interaction.response.send_modal(screens.time_form(desk, press.say))

    @on_form("unanswered:v1:timed")
    async def timed(self, sent: Form) -> None:
        """Choose the time, and the days without an answer."""
        weekday, hour = (number(sent.typed(field)) for field in ("weekday", "hour"))
        zone, days = sent.typed("zone"), sent.typed("days")
        await self._show(sent, await self._unanswered.choose_time(sent.actor, weekday, hour, zone, days))

    @on_press("unanswered:v1:switch")
    async def switch(self, press: Press) -> None:
        """Switch it on or off."""
        await self._show(press, await self._unanswered.switch(press.actor, on=press.argument == "on"))

    async def _list_in(self, press: Press, channel_id: int | None) -> None:
        await self._unanswered.open(press.actor)
        if channel_id is not None:
            channel = _known(press, channel_id)
            _refuse_where(channel, lacking_to_post(channel), press.say)
        await self._show(press, await self._unanswered.choose_channel(press.actor, channel_id))

    async def _show(self, contact: Press | Form, desk: RoundDesk) -> None:
        await update(contact.interaction, screens.settings(desk, contact.say, note=contact.say("settings-saved")))


def _known(press: Press, channel_id: int) -> Place:
    guild = press.interaction.guild
    channel = guild.get_channel_or_thread(channel_id) if guild is not None else None
    if channel is None:
        raise UserError("settings-channel-unseen")
    return channel


def _refuse_where(channel: Place, missing: tuple[str, ...], say: Voice) -> None:
    if missing:
        raise UserError("settings-channel-lacks", channel=channel.mention, permissions=named(missing, say))
