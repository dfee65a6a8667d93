"""Sharing with a coach: what, with whom, meeting in a thread, and taking it back; and what coaches read."""

import asyncio
from functools import partial

import discord

from bot.app import ClustersBot
from bot.coaching.sharing import Shared
from bot.errors import UserError
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import button, notice, row
from bot.ui.numbers import number
from bot.ui.paging import page_number
from bot.ui.replies import answer, hold, think, update
from bot.ui.threads import common_thread, offers, write_to
from cogs.coaching import forms, places, shared
from cogs.coaching.addresses import to
from cogs.coaching.people import present_coaches, still_coaches


class Sharing(Face):
    """Between a member and a coach."""

    def __init__(self, bot: ClustersBot, threads: places.Threads) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._threads = threads
        self._sharing = bot.services.coaching.sharing
        self._coaches = bot.services.coaching.coaches
        self._looking_back = bot.services.coaching.looking_back
        self._dialogues = bot.services.coaching.dialogues
        # Two presses in the same instant get one thread.
        self._opening = asyncio.Lock()

    @on_press("coaching:v1:share")
    async def share(self, press: Press) -> None:
        """With whom?"""
        await hold(press.interaction)
        turn = await self._dialogues.look(press.actor, press.argument)
        guild = self._guild(turn.dialogue.server_id)
        there = await present_coaches(guild, await self._coaches.listing(guild.id))
        await update(press.interaction, shared.whom(turn, there, press.say))

    @on_press("coaching:v1:share-with")
    async def share_with(self, press: Press) -> None:
        """Which part?"""
        coach_id = number(press.chosen)
        await hold(press.interaction)
        parts = await self._looking_back.parts(press.actor, press.argument)
        turn = await self._dialogues.look(press.actor, press.argument)
        await update(press.interaction, shared.which(turn, coach_id, parts, press.say))

    @on_press("coaching:v1:share-part")
    async def share_part(self, press: Press) -> None:
        """Let the coach read it, if they are one at this very moment."""
        dialogue_id, _, raw = press.argument.partition(":")
        coach_id, chosen = number(raw), number(press.chosen)
        await hold(press.interaction)
        turn = await self._dialogues.look(press.actor, dialogue_id)
        guild = self._guild(turn.dialogue.server_id)
        there = await present_coaches(guild, await self._coaches.listing(guild.id))
        if coach_id not in there:
            raise UserError("coach-gone")
        parts = await self._looking_back.parts(press.actor, dialogue_id)
        if chosen > len(parts):
            raise UserError("error-outdated")
        # The first choice is the whole.
        part = parts[chosen - 1][0] if chosen else ""
        made = await self._sharing.share(press.actor, dialogue_id, coach_id, part, [name for name, _ in parts])
        await update(press.interaction, shared.done(made, there[coach_id][0], press.say))

    @on_press("coaching:v1:shares")
    async def shares(self, press: Press) -> None:
        """What one shares, with the way to take it back."""
        await update(press.interaction, shared.mine(await self._sharing.mine(press.actor), press.say))

    @on_press("coaching:v1:unshare")
    async def unshare(self, press: Press) -> None:
        """Take it back."""
        await self._sharing.take_back(press.actor, press.argument or press.chosen)
        mine = await self._sharing.mine(press.actor)
        await update(press.interaction, shared.mine(mine, press.say, note=press.say("share-taken-back")))

    @on_press("coaching:v1:meet")
    async def meet(self, press: Press) -> None:
        """Open a private thread with the coach, or lead to the one there is."""
        await think(press.interaction)
        async with self._opening:
            share_id = press.argument or press.chosen
            made, known_id = await self._sharing.meeting(press.actor, share_id)
            await self._require_coach(made)
            thread = await self._thread(press, made, known_id)
        if not await offers(thread, to("read-shared", made.share.share_id)):
            await write_to(thread, _both(made), self._invitation(made))
        await answer(press.interaction, notice(press.say("share-met", thread=thread.mention)))

    @on_press("coaching:v1:shared")
    async def with_coach(self, press: Press) -> None:
        """Another page of what is shared with a coach."""
        page = await self._sharing.with_coach(press.actor, page_number(press.argument))
        await update(press.interaction, shared.with_coach(page, press.say))

    @on_press("coaching:v1:read-shared")
    async def read_shared(self, press: Press) -> None:
        """A coach reads what is shared with them, for as long as it is and they are one."""
        await hold(press.interaction)
        found = await self._sharing.readable(press.actor, press.argument or press.chosen)
        account = await self._looking_back.shared(found, press.say.language)
        await update(press.interaction, shared.account(found, account, press.say))

    @on_press("coaching:v1:coach-profile")
    async def edit_profile(self, press: Press) -> None:
        """Open the form of a coach's profile."""
        coach = await self._coaches.profile(press.actor)
        await press.interaction.response.send_modal(forms.profile_form(coach, press.say))

    @on_form("coaching:v1:profile")
    async def profile(self, sent: Form) -> None:
        """List a coach, with what they said of themselves."""
        coach = await self._coaches.introduce(sent.actor, sent.chosen("languages"), sent.typed("subjects"))
        await answer(sent.interaction, shared.profile(coach, sent.say))

    @on_press("coaching:v1:coach-leave")
    async def leave(self, press: Press) -> None:
        """List this coach no more."""
        await self._coaches.withdraw(press.actor)
        await update(press.interaction, notice(press.say("coach-left")))

    async def _thread(self, press: Press, made: Shared, known_id: int | None) -> discord.Thread:
        """The thread of the two: the one they have, or a new one near where it was asked for."""
        guild = self._guild(made.share.server_id)

        async def spot() -> tuple[discord.TextChannel, str]:
            return await self._threads.parent(press.interaction, guild), made.version.title(press.say.language)

        remember = partial(self._sharing.met, made.share)
        thread, _ = await common_thread(guild, known_id, _both(made), spot, remember)
        return thread

    async def _require_coach(self, made: Shared) -> None:
        """Refuse to bring in somebody who could read nothing any more."""
        guild = self._guild(made.share.server_id)
        listing = await self._coaches.listing(guild.id)
        if not await still_coaches(guild, made.share.coach_id, listing.role_id):
            raise UserError("share-coach-gone")

    def _guild(self, server_id: int) -> discord.Guild:
        guild = self._bot.get_guild(server_id)
        if guild is None:
            raise UserError("error-not-here")
        return guild

    def _invitation(self, made: Shared) -> discord.ui.LayoutView:
        """The first message in the thread, in the language of the dialogue; what is shared stands behind its button."""
        say: Voice = self._bot.catalogue.reader(made.dialogue.language)
        words = say(
            "share-thread",
            member=f"<@{made.share.user_id}>",
            coach=f"<@{made.share.coach_id}>",
            title=escape(made.version.title(say.language)),
        )
        return notice(words, row(button(to("read-shared", made.share.share_id), say("share-read-button"))))


def _both(made: Shared) -> list[discord.Object]:
    return [discord.Object(made.share.user_id), discord.Object(made.share.coach_id)]
