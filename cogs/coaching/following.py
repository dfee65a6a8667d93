"""Commitments: how one is reminded of them, the reminder itself, and what becomes of them."""

from dataclasses import replace

import discord

from bot.app import ClustersBot
from bot.coaching.following import Followed
from bot.coaching.records import Way
from bot.coaching.reminding import COMMITMENT
from bot.coaching.turns import Turn
from bot.delivery.model import Delivery, ToChannel
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.text.days import read_day
from bot.ui.contact import Form, Press
from bot.ui.direct import can_reach
from bot.ui.face import Face, on_form, on_press
from bot.ui.numbers import number
from bot.ui.replies import hold, update
from bot.ui.threads import known_thread
from cogs.coaching import forms, notes, places, plans
from cogs.coaching.people import present_coaches
from cogs.coaching.starting import shown


class Following(Face):
    """What members have set out to do."""

    def __init__(self, bot: ClustersBot, threads: places.Threads) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._threads = threads
        self._following = bot.services.coaching.following
        self._dialogues = bot.services.coaching.dialogues
        self._looking_back = bot.services.coaching.looking_back
        self._coaches = bot.services.coaching.coaches
        bot.services.kinds.render_with(COMMITMENT, self.message)

    async def message(self, delivery: Delivery) -> Outgoing:
        """A reminder: to the member with their own words; in a thread, that moderators may see, without them."""
        followed = await self._following.behind(delivery)
        if followed is None:
            raise UserError("coaching-gone")
        say = self._bot.catalogue.reader(followed.dialogue.language)
        if isinstance(delivery.to, ToChannel):
            named = discord.AllowedMentions(
                users=[discord.Object(followed.commitment.user_id)], everyone=False, roles=False
            )
            return Outgoing(notes.in_thread(followed, say, late=delivery.late), allowed_mentions=named)
        return Outgoing(notes.reminder(followed, say, late=delivery.late), language=say.language)

    @on_press("coaching:v1:way")
    async def way(self, press: Press) -> None:
        """Choose how to be reminded; the way is tried at once."""
        chosen, _, dialogue_id = press.argument.partition(":")
        if chosen not in set(Way):
            raise UserError("error-outdated")
        turn = await self._dialogues.look(press.actor, dialogue_id)
        await hold(press.interaction)
        thread_id = None
        if Way(chosen) is Way.DM and not press.actor.outside:
            if not await can_reach(press.interaction.user, press.say("coaching-way-tested")):
                raise UserError("coaching-way-closed")
        elif Way(chosen) is Way.THREAD:
            thread_id = await self._thread(press, turn)
        dialogue = await self._following.choose_way(press.actor, dialogue_id, Way(chosen), thread_id)
        await update(
            press.interaction,
            plans.plan(replace(turn, dialogue=dialogue), press.say, note=press.say("coaching-way-saved")),
        )

    @on_press("coaching:v1:commitment")
    async def commitment(self, press: Press) -> None:
        """One of them, from the list or from a thread."""
        commitment_id = press.argument or press.chosen
        followed = await self._following.open(press.actor, commitment_id)
        await update(press.interaction, notes.commitment(followed, press.say))

    @on_press("coaching:v1:done")
    async def done(self, press: Press) -> None:
        """It is done."""
        await self._show(press, await self._following.done(press.actor, press.argument), "commitment-done")

    @on_press("coaching:v1:drop")
    async def drop(self, press: Press) -> None:
        """It will not be done."""
        await self._show(press, await self._following.drop(press.actor, press.argument), "commitment-dropped")

    @on_press("coaching:v1:take-up")
    async def take_up(self, press: Press) -> None:
        """It is to be done after all."""
        await self._show(press, await self._following.take_up(press.actor, press.argument), "commitment-again")

    @on_press("coaching:v1:move")
    async def move(self, press: Press) -> None:
        """Put it off: by so many days, or to a day that is typed."""
        days, _, commitment_id = press.argument.partition(":")
        if days == "day":
            await self._following.open(press.actor, commitment_id)
            await press.interaction.response.send_modal(forms.date_form(commitment_id, press.say))
            return
        if days not in notes.DAYS:
            raise UserError("error-outdated")
        await self._show(
            press, await self._following.move(press.actor, commitment_id, number(days)), "commitment-moved"
        )

    @on_form("coaching:v1:moved")
    async def moved(self, sent: Form) -> None:
        """Put it off to the day that was typed."""
        today = await self._following.today(sent.actor, sent.argument)
        day = read_day(sent.typed("day"), language=sent.say.language, today=today)
        if day is None:
            raise UserError("coaching-answer-date")
        followed = await self._following.move(sent.actor, sent.argument, day)
        await update(sent.interaction, notes.commitment(followed, sent.say, note=sent.say("commitment-moved")))

    @on_press("coaching:v1:stuck")
    async def stuck(self, press: Press) -> None:
        """What may help: going through a part again, or talking to a coach."""
        await hold(press.interaction)
        followed = await self._following.open(press.actor, press.argument)
        parts = await self._looking_back.parts(press.actor, followed.dialogue.dialogue_id)
        guild = self._bot.get_guild(followed.dialogue.server_id)
        listing = await self._coaches.listing(followed.dialogue.server_id)
        coaches = guild is not None and bool(await present_coaches(guild, listing))
        await update(press.interaction, notes.stuck(followed, parts, press.say, coaches=coaches))

    @on_press("coaching:v1:part-again")
    async def part_again(self, press: Press) -> None:
        """Go through one part of the dialogue again, with the answers that are there."""
        await hold(press.interaction)
        place = number(press.chosen)
        followed = await self._following.open(press.actor, press.argument)
        parts = await self._looking_back.parts(press.actor, followed.dialogue.dialogue_id)
        if place >= len(parts):
            raise UserError("error-outdated")
        turn = await self._dialogues.again(press.actor, followed.dialogue.dialogue_id, parts[place][0])
        await update(press.interaction, shown(turn, press.say))

    async def _show(self, press: Press, followed: Followed, note: str) -> None:
        await update(press.interaction, notes.commitment(followed, press.say, note=press.say(note)))

    async def _thread(self, press: Press, turn: Turn) -> int:
        """The member's private thread; a new one where there is none, with a first message in it."""
        dialogue = turn.dialogue
        guild = self._bot.get_guild(dialogue.server_id)
        if guild is None:
            raise UserError("error-not-here")
        known = await known_thread(guild, dialogue.thread_id)
        if known is None:
            known = await self._threads.with_door(press.interaction, guild, dialogue, turn.version, press.say)
        return known.id
