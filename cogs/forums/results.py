"""What remains of a forum: minutes, decisions, tasks, feedback, and what came of it."""

from typing import Final

from bot.app import ClustersBot
from bot.errors import UserError
from bot.forums.results import WORDS_LIMIT, Feedback, Mark, MinuteKind
from bot.servers.model import Actor
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.form import TextField, form
from bot.ui.kit import custom_id, notice
from bot.ui.numbers import number
from bot.ui.replies import answer, answer_file, think, update
from cogs.forums import notes, reported
from cogs.forums.acting import actor_at, split
from cogs.forums.names import names_of
from cogs.forums.protocol import protocol

PROTOCOL_FILE: Final = "forum.txt"


class Results(Face):
    """The screens of the time after."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._afterwards = bot.services.forum_afterwards
        self._answering = bot.services.forum_answers
        self._authoring = bot.services.forum_authoring
        self._browser = bot.services.forum_browser

    @on_press("forums:v1:report")
    async def report(self, press: Press) -> None:
        """What became of a forum."""
        found = await self._afterwards.report(press.actor, press.argument)
        view = await self._browser.visible(press.actor, press.argument)
        may_call = await self._authoring.may_call(press.actor)
        shown = reported.report(found, press.say, may_call=may_call, organiser=view.organises)
        await answer(press.interaction, shown)

    @on_press("forums:v1:protocol")
    async def protocol(self, press: Press) -> None:
        """The same as a file, whole."""
        found = await self._afterwards.report(press.actor, press.argument)
        await think(press.interaction)
        tasks = (*found.tasks, *found.tasks_before)
        names = await names_of(press.interaction, (task.owner_id for task in tasks))
        content = protocol(found, names, press.say)
        await answer_file(press.interaction, press.say("forum-protocol-here"), content, PROTOCOL_FILE)

    @on_press("forums:v1:minutes")
    async def minutes(self, press: Press) -> None:
        """What was said and decided, for organisers."""
        await self._minutes(press, press.argument)

    @on_press("forums:v1:minute")
    async def minute(self, press: Press) -> None:
        """Open the form for a minute or a decision."""
        kind, forum_id = split(press.argument)
        if kind not in set(MinuteKind):
            raise UserError("error-outdated")
        await self._afterwards.attendance(press.actor, forum_id)
        await press.interaction.response.send_modal(reported.minute_form(MinuteKind(kind), forum_id, press.say))

    @on_form("forums:v1:minuted")
    async def minuted(self, sent: Form) -> None:
        """Write it down."""
        kind, forum_id = split(sent.argument)
        if kind not in set(MinuteKind):
            raise UserError("error-outdated")
        await self._afterwards.note(sent.actor, forum_id, MinuteKind(kind), sent.typed("words"))
        await self._minutes(sent, forum_id)

    @on_press("forums:v1:minute-remove")
    async def minute_remove(self, press: Press) -> None:
        """Delete a minute or decision."""
        await self._afterwards.remove_minute(press.actor, press.argument, press.chosen)
        await self._minutes(press, press.argument)

    @on_press("forums:v1:tasks")
    async def tasks(self, press: Press) -> None:
        """What is to be done, for organisers."""
        await self._tasks(press, press.argument)

    @on_press("forums:v1:task-for")
    async def task_for(self, press: Press) -> None:
        """Open the form of a task for the person that was chosen."""
        await self._afterwards.attendance(press.actor, press.argument)
        owner = press.chosen_id or press.actor.user_id
        await press.interaction.response.send_modal(reported.task_form(press.argument, owner, press.say))

    @on_form("forums:v1:task-new")
    async def task_new(self, sent: Form) -> None:
        """Set the task."""
        owner, forum_id = split(sent.argument)
        await self._afterwards.add_task(sent.actor, forum_id, number(owner), sent.typed("what"), sent.typed("due"))
        await self._tasks(sent, forum_id)

    @on_press("forums:v1:task-done")
    async def task_done(self, press: Press) -> None:
        """Done: what came of it?"""
        await self._ask_outcome(press, press.argument)

    @on_press("forums:v1:task-close")
    async def task_close(self, press: Press) -> None:
        """The same, from a list."""
        await self._ask_outcome(press, press.chosen)

    @on_form("forums:v1:task-closed")
    async def task_closed(self, sent: Form) -> None:
        """Keep what came of a task."""
        task_id, forum_id = split(sent.argument)
        actor = await actor_at(sent, forum_id, self._answering)
        await self._afterwards.close_task(actor, task_id, sent.typed("outcome"))
        await answer(sent.interaction, notice(sent.say("forum-task-done")))

    @on_press("forums:v1:task-reopen")
    async def task_reopen(self, press: Press) -> None:
        """It is not done after all."""
        task_id, forum_id = split(press.chosen)
        await self._afterwards.reopen_task(press.actor, task_id)
        await self._tasks(press, forum_id)

    @on_press("forums:v1:task-hand")
    async def task_hand(self, press: Press) -> None:
        """Who does it from now on?"""
        task_id, forum_id = split(press.chosen)
        await self._afterwards.attendance(press.actor, forum_id)
        await update(press.interaction, reported.new_owner(task_id, forum_id, press.say))

    @on_press("forums:v1:task-owner")
    async def task_owner(self, press: Press) -> None:
        """Somebody else does it."""
        task_id, forum_id = split(press.argument)
        owner = press.chosen_id or press.actor.user_id
        await self._afterwards.hand_over(press.actor, task_id, owner)
        await self._tasks(press, forum_id)

    @on_press("forums:v1:task-later")
    async def task_later(self, press: Press) -> None:
        """Not yet: its owner is reminded once more."""
        task_id, forum_id = split(press.argument)
        actor = await actor_at(press, forum_id, self._answering)
        due_at = await self._afterwards.put_off(actor, task_id)
        await answer(press.interaction, notice(press.say("forum-task-later", time=f"<t:{due_at}:F>")))

    @on_press("forums:v1:feedback")
    async def feedback(self, press: Press) -> None:
        """Open the three taps, from a post that everyone sees."""
        actor = await actor_at(press, press.argument, self._answering)
        await self._show_feedback(press, actor, press.argument, Feedback())

    @on_press("forums:v1:mark")
    async def mark(self, press: Press) -> None:
        """One tap."""
        mark, rest = split(press.argument)
        raw, forum_id = split(rest)
        if mark not in set(Mark):
            raise UserError("error-outdated")
        actor = await actor_at(press, forum_id, self._answering)
        given = await self._afterwards.tap(actor, forum_id, Mark(mark), number(raw))
        await self._show_feedback(press, actor, forum_id, given, press.say("forum-feedback-thanks"))

    @on_press("forums:v1:sentence")
    async def sentence(self, press: Press) -> None:
        """Open the form for a sentence."""
        await self._browser.visible(await actor_at(press, press.argument, self._answering), press.argument)
        field = TextField("words", press.say("forum-feedback-form-label"), limit=WORDS_LIMIT, long=True)
        to = custom_id("forums", "sentenced", press.argument)
        await press.interaction.response.send_modal(form(to, press.say("forum-feedback-words-button"), (field,)))

    @on_form("forums:v1:sentenced")
    async def sentenced(self, sent: Form) -> None:
        """Keep the sentence."""
        actor = await actor_at(sent, sent.argument, self._answering)
        given = await self._afterwards.say(actor, sent.argument, sent.typed("words"))
        await self._show_feedback(sent, actor, sent.argument, given, sent.say("forum-feedback-thanks"))

    async def _ask_outcome(self, press: Press, subject: str) -> None:
        task_id, forum_id = split(subject)
        actor = await actor_at(press, forum_id, self._answering)
        report = await self._afterwards.report(actor, forum_id)
        if task_id not in {task.task_id for task in report.tasks}:
            raise UserError("forum-task-gone")
        await press.interaction.response.send_modal(reported.outcome_form(subject, press.say))

    async def _show_feedback(
        self, asked: Press | Form, actor: Actor, forum_id: str, given: Feedback, note: str = ""
    ) -> None:
        view = await self._browser.visible(actor, forum_id)
        await update(asked.interaction, notes.feedback(view.forum, given, asked.say, note=note))

    async def _minutes(self, asked: Press | Form, forum_id: str) -> None:
        await self._afterwards.attendance(asked.actor, forum_id)
        report = await self._afterwards.report(asked.actor, forum_id)
        await update(asked.interaction, reported.minutes(report, asked.say))

    async def _tasks(self, asked: Press | Form, forum_id: str) -> None:
        await self._afterwards.attendance(asked.actor, forum_id)
        report = await self._afterwards.report(asked.actor, forum_id)
        await update(asked.interaction, reported.tasks(report, asked.say))
