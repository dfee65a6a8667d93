"""Answering a forum: coming, maybe, can't; guests, reminders, offers, the calendar, a question."""

import asyncio
from typing import Final

from bot.app import ClustersBot
from bot.errors import UserError
from bot.forums.afterwards import doors_open
from bot.forums.answering import Standing
from bot.forums.calendar import written
from bot.forums.model import Choice, Forum, Way
from bot.text.safe import clean_text, is_blank
from bot.ui.contact import Form, Press
from bot.ui.direct import can_reach
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import notice
from bot.ui.numbers import number
from bot.ui.replies import answer, answer_file, hold, think, update
from cogs.forums import answers, words
from cogs.forums.acting import actor_at, split
from cogs.forums.asking import open_question
from cogs.forums.mentioning import require_mention

CALENDAR_FILE: Final = "forum.ics"


class Answering(Face):
    """The buttons on cards and below messages."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._answering = bot.services.forum_answers
        self._reminders = bot.services.forum_reminders
        self._browser = bot.services.forum_browser
        self._questions = bot.services.forum_questions
        self._clock = bot.services.clock

    @on_press("forums:v1:coming")
    async def coming(self, press: Press) -> None:
        """I come."""
        await self._answer(press, Choice.COMING)

    @on_press("forums:v1:maybe")
    async def maybe(self, press: Press) -> None:
        """I may come."""
        await self._answer(press, Choice.MAYBE)

    @on_press("forums:v1:cant")
    async def cant(self, press: Press) -> None:
        """I can't come."""
        await self._answer(press, Choice.CANT)

    @on_press("forums:v1:choice")
    async def choice(self, press: Press) -> None:
        """What I said to one forum, to change it: the guests, the way of reminding."""
        await self._show(press, await self._answering.standing(press.actor, press.argument))

    @on_press("forums:v1:guests")
    async def guests(self, press: Press) -> None:
        """Choose how many guests come along."""
        actor = await actor_at(press, press.argument, self._answering)
        guests = number(press.chosen)
        standing = await self._answering.answer(actor, press.argument, Choice.COMING, guests=guests)
        await self._show(press, standing)

    @on_press("forums:v1:way")
    async def way(self, press: Press) -> None:
        """Choose how to be reminded of this forum; a direct message is tried at once."""
        chosen, forum_id = split(press.argument)
        if chosen not in set(Way):
            raise UserError("error-outdated")
        actor = await actor_at(press, forum_id, self._answering)
        before = await self._answering.standing(actor, forum_id)
        tested = press.say("forum-way-tested", title=words.title(before.forum.plan, press.say))
        # Whoever presses this below a direct message has just shown that they arrive.
        if Way(chosen) is Way.DM and not press.actor.outside:
            await hold(press.interaction)
            if not await can_reach(press.interaction.user, tested):
                raise UserError("forum-way-closed")
        if Way(chosen) is Way.THREAD:
            await require_mention(self._bot, actor, before.forum.talk_id)
        await self._show(press, await self._reminders.choose_way(actor, forum_id, Way(chosen)))

    @on_press("forums:v1:accept")
    async def accept(self, press: Press) -> None:
        """Take the seat that is offered."""
        actor = await actor_at(press, press.argument, self._answering)
        standing = await self._answering.confirm(actor, press.argument)
        await self._show(press, standing)

    @on_press("forums:v1:decline")
    async def decline(self, press: Press) -> None:
        """Leave the seat to the next."""
        actor = await actor_at(press, press.argument, self._answering)
        standing = await self._answering.answer(actor, press.argument, Choice.CANT)
        await self._show(press, standing, note=press.say("forum-offer-declined"))

    @on_press("forums:v1:snooze")
    async def snooze(self, press: Press) -> None:
        """Remind me again later."""
        raw, forum_id = split(press.argument)
        seconds = number(raw)
        actor = await actor_at(press, forum_id, self._answering)
        due_at = await self._reminders.snooze(actor, forum_id, seconds)
        await answer(press.interaction, notice(press.say("forum-snoozed", time=f"<t:{due_at}:R>")))

    @on_press("forums:v1:stop")
    async def stop(self, press: Press) -> None:
        """No more reminders of this forum."""
        actor = await actor_at(press, press.argument, self._answering)
        await self._reminders.choose_way(actor, press.argument, Way.NONE)
        await answer(press.interaction, notice(press.say("forum-reminders-stopped")))

    @on_press("forums:v1:show")
    async def show(self, press: Press) -> None:
        """One forum, for me."""
        view = await self._browser.visible(press.actor, press.argument)
        standing = await self._answering.standing(press.actor, press.argument)
        shown = answers.details(
            standing,
            press.say,
            organiser=view.organises,
            doors=doors_open(view.forum, self._clock.timestamp()),
            recalls=view.recalls,
        )
        await answer(press.interaction, shown)

    @on_press("forums:v1:calendar")
    async def calendar(self, press: Press) -> None:
        """The forum as a file for one's own calendar."""
        actor = await actor_at(press, press.argument, self._answering)
        await think(press.interaction)
        view = await self._browser.visible(actor, press.argument)
        await self._send_calendar(press, [view.forum])

    @on_press("forums:v1:calendar-mine")
    async def calendar_of_mine(self, press: Press) -> None:
        """All forums to which I come, or may come, as one file."""
        forums = await self._browser.answered(press.actor)
        if not forums:
            raise UserError("forum-calendar-none")
        await think(press.interaction)
        await self._send_calendar(press, forums)

    @on_press("forums:v1:ask")
    async def ask(self, press: Press) -> None:
        """Open the form for a question."""
        await self._questions.may_ask(press.actor, press.argument)
        view = await self._browser.visible(press.actor, press.argument)
        await press.interaction.response.send_modal(answers.question_form(view.forum, press.say))

    @on_form("forums:v1:asking")
    async def asked(self, sent: Form) -> None:
        """Bring the question to the organisers, in a private thread."""
        question = clean_text(sent.typed("words"), limit=answers.QUESTION_LIMIT)
        if is_blank(question):
            raise UserError("forum-ask-empty")
        view = await self._browser.visible(sent.actor, sent.argument)
        await self._questions.asked(sent.actor, sent.argument)
        await think(sent.interaction)
        try:
            thread = await open_question(sent.interaction, view, question, self._bot.catalogue, sent.say)
        except BaseException:
            await self._questions.not_asked(sent.actor, sent.argument)
            raise
        await answer(sent.interaction, notice(sent.say("forum-ask-opened", thread=thread.mention)))

    async def _send_calendar(self, press: Press, forums: list[Forum]) -> None:
        """Send the forums as a file; the answer was deferred before."""
        content = await asyncio.to_thread(written, forums, press.say.language)
        await answer_file(press.interaction, press.say("forum-calendar-here"), content, CALENDAR_FILE)

    async def _answer(self, press: Press, choice: Choice) -> None:
        actor = await actor_at(press, press.argument, self._answering)
        await self._show(press, await self._answering.answer(actor, press.argument, choice))

    async def _show(self, press: Press, standing: Standing, *, note: str = "") -> None:
        """Where the person stands now: in place of their own private screen, else as a new private message."""
        shown = answers.answered(standing, press.say, direct=press.actor.outside, note=note)
        if press.actor.outside:
            await answer(press.interaction, shown)
        else:
            await update(press.interaction, shown)
