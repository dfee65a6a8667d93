"""Organising a published forum: its numbers, cancelling, the attendance list, the check-in."""

from typing import Final

import discord

from bot.app import ClustersBot
from bot.errors import UserError
from bot.forums.sheets import attendance_csv
from bot.ui.contact import Form, Interaction, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import custom_id, notice
from bot.ui.replies import QUIET, answer, answer_file, think, update
from bot.ui.threads import offers
from cogs.forums import organised, panel
from cogs.forums.acting import actor_at
from cogs.forums.names import names_of

LIST_FILE: Final = "attendance.csv"


class Organising(Face):
    """The organisers' panel."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._answering = bot.services.forum_answers
        self._afterwards = bot.services.forum_afterwards
        self._authoring = bot.services.forum_authoring
        self._browser = bot.services.forum_browser

    @on_press("forums:v1:organise")
    async def organise(self, press: Press) -> None:
        """The numbers, and what can be done."""
        listed = await self._afterwards.attendance(press.actor, press.argument)
        summary = await self._afterwards.summary(press.actor, press.argument)
        await update(press.interaction, organised.overview(listed, summary, press.say))

    @on_press("forums:v1:cancel")
    async def cancel(self, press: Press) -> None:
        """Open the form that asks for the reason."""
        desk = await self._authoring.open(press.actor, press.argument)
        if desk.forum is None:
            raise UserError("forum-gone")
        await press.interaction.response.send_modal(organised.cancel_form(desk.forum, press.say))

    @on_form("forums:v1:cancelling")
    async def cancelled(self, sent: Form) -> None:
        """Cancel; everyone who answered is told."""
        series = "series" in sent.chosen("which")
        forum = await self._authoring.cancel(
            sent.actor, sent.argument, reason=sent.typed("reason"), whole_series=series
        )
        untold = await self._authoring.out_of_reach(sent.actor, forum.forum_id)
        await update(sent.interaction, panel.done(forum, sent.say("forum-cancel-done"), sent.say, untold=untold))

    @on_press("forums:v1:attendance")
    async def attendance(self, press: Press) -> None:
        """Who answered and who was there, as a file."""
        listed = await self._afterwards.attendance(press.actor, press.argument)
        await think(press.interaction)
        known = (*listed.answers, *listed.arrivals)
        names = await names_of(press.interaction, (each.user_id for each in known))
        words = press.say("forum-attendance-file", count=len(listed.answers))
        await answer_file(press.interaction, words, attendance_csv(listed, names, press.say), LIST_FILE)

    @on_press("forums:v1:check-in")
    async def check_in(self, press: Press) -> None:
        """The list at the door."""
        listed = await self._afterwards.attendance(press.actor, press.argument)
        await update(press.interaction, organised.check_in(listed, press.say))

    @on_press("forums:v1:arrive")
    async def arrive(self, press: Press) -> None:
        """These people are there."""
        for user_id in press.ids:
            await self._afterwards.check_in(press.actor, press.argument, user_id)
        await self.check_in(press)

    @on_press("forums:v1:depart")
    async def depart(self, press: Press) -> None:
        """These people were checked in by mistake."""
        for user_id in press.ids:
            await self._afterwards.undo_check_in(press.actor, press.argument, user_id)
        await self.check_in(press)

    @on_press("forums:v1:here")
    async def here(self, press: Press) -> None:
        """I am here."""
        actor = await actor_at(press, press.argument, self._answering)
        fresh = await self._afterwards.check_in(actor, press.argument)
        note = "forum-checkin-done" if fresh else "forum-checkin-known"
        await answer(press.interaction, notice(press.say(note)))

    @on_press("forums:v1:post-check-in")
    async def post_check_in(self, press: Press) -> None:
        """Post the button for the door where the forum is talked about."""
        listed = await self._afterwards.attendance(press.actor, press.argument)
        view = await self._browser.visible(press.actor, press.argument)
        channel = await _talk(press.interaction, listed.forum.talk_id)
        public = self._bot.catalogue.public(view.server.languages)
        try:
            if not await offers(channel, custom_id("forums", "here", listed.forum.forum_id)):
                await channel.send(view=organised.check_in_post(listed.forum, public), allowed_mentions=QUIET)
        except discord.Forbidden as refused:
            raise UserError("forum-checkin-no-post") from refused
        note = press.say("forum-checkin-posted", channel=channel.mention)
        await update(press.interaction, organised.check_in(listed, press.say, note=note))


async def _talk(interaction: Interaction, channel_id: int | None) -> discord.TextChannel | discord.Thread:
    """The thread of the forum, or the channel of its card."""
    guild = interaction.guild
    if guild is None or channel_id is None:
        raise UserError("forum-checkin-no-post")
    try:
        found = guild.get_channel_or_thread(channel_id) or await guild.fetch_channel(channel_id)
    except (discord.NotFound, discord.Forbidden) as refused:
        raise UserError("forum-checkin-no-post") from refused
    if not isinstance(found, discord.TextChannel | discord.Thread):
        raise UserError("forum-checkin-no-post")
    return found
