"""Lists of forums: those that are coming, one's own, and those that are past."""

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

import discord
from discord import ui

from bot.forums.answering import Standing
from bot.forums.model import OFFSETS, Forum, ForumSettings, Way
from bot.forums.reminding import Mine
from bot.forums.results import Task
from bot.forums.templates_store import Template
from bot.text.catalogue import Voice
from bot.text.dates import written_day
from bot.text.safe import escape, fit
from bot.ui.kit import Choice, button, card, custom_id, row, rule, screen, section, select, text
from bot.ui.paging import turns
from cogs.forums import words

SHOWN: Final = 8
"""Forums of one list that stand in one message, each with its button."""

TASKS_SHOWN: Final = 8

TASK_SHOWN: Final = 150
"""Characters of a task in a list."""


def coming(forums: Sequence[Forum], page: int, say: Voice, *, may_call: bool) -> ui.LayoutView:
    """The forums that are coming, a page of them."""
    items: list[ui.Item[Any]] = [text(f"## {say('forum-list-title')}")]
    here = forums[page * SHOWN : (page + 1) * SHOWN]
    if not here:
        items.append(text(say("forum-list-none")))
    items += [section(_entry(forum, say), _open(forum, say)) for forum in here]
    more = len(forums) > (page + 1) * SHOWN
    actions = turns(partial(custom_id, "forums", "list"), page, say, more=more)
    if may_call:
        to = custom_id("forums", "create")
        actions.append(button(to, say("forum-list-create-button"), style=discord.ButtonStyle.primary, emoji="✨"))
    if actions:
        items += (rule(), row(*actions))
    return screen(card(*items))


def mine(mine: Mine, tasks: Sequence[Task], say: Voice) -> ui.LayoutView:
    """The forums that someone answered, and what they still have to do."""
    items: list[ui.Item[Any]] = [text(f"## {say('forum-mine-title')}")]
    if not mine.standings:
        items.append(text(say("forum-mine-none")))
    items += [section(_own(standing, say), _open(standing.forum, say)) for standing in mine.standings[:SHOWN]]
    items += _more(mine, say)
    if tasks:
        items += (rule(), text(f"**{say('forum-mine-tasks')}**"))
        listed = tasks[:TASKS_SHOWN]
        lines = [f"- {task_line(task, say, owner=False)}" for task in listed]
        if more := len(tasks) - len(listed):
            lines.append(f"-# {say('forum-mine-tasks-more', count=more)}")
        items.append(text("\n".join(lines)))
        choices = [Choice(f"{task.task_id}:{task.forum_id}", task.what) for task in listed]
        items.append(
            select(custom_id("forums", "task-close"), choices, placeholder=say("forum-task-close-placeholder"))
        )
    if mine.standings:
        to = custom_id("forums", "calendar-mine")
        items += (rule(), row(button(to, say("forum-mine-calendar-button"), emoji="📅")))
    return screen(card(*items))


def history(forums: Sequence[Forum], page: int, say: Voice, *, more: bool) -> ui.LayoutView:
    """The forums that took place, a page of them."""
    items: list[ui.Item[Any]] = [text(f"## {say('forum-history-title')}")]
    if not forums:
        items.append(text(say("forum-history-none")))
    for forum in forums:
        to = custom_id("forums", "report", forum.forum_id)
        items.append(section(_entry(forum, say), button(to, say("forum-details-button"))))
    if around := turns(partial(custom_id, "forums", "history"), page, say, more=more):
        items += (rule(), row(*around))
    return screen(card(*items))


def reminders(mine: Mine, say: Voice, *, note: str = "") -> ui.LayoutView:
    """How someone hears of forums, and all that can be changed about it."""
    habit = mine.habit
    usual = habit.way if habit.way is not None else Way.DM if mine.consents else None
    if usual is Way.DM and not mine.consents:
        usual = Way.NONE  # the consent was taken back since
    way = say("reminders-way-unset") if usual is None else say("reminders-way", way=say(f"forum-way-{usual}"))
    invites = say("reminders-invites-on" if habit.invites else "reminders-invites-off")
    stopped = f"🔕 {say('reminders-stopped')}" if mine.stopped else ""
    head = (
        f"## {say('reminders-title')}",
        f"**{note}**" if note else "",
        say("reminders-intro"),
        way,
        stopped,
        invites,
    )
    ways = [Choice(each.value, say(f"forum-way-{each}"), chosen=each is usual) for each in Way]
    offsets = [Choice(str(offset), words.reminder(offset, say), chosen=offset in habit.wanted) for offset in OFFSETS]
    wanted = "off" if habit.invites else "on"
    single = [
        section(
            f"{_own(standing, say)} · {say(f'forum-way-{standing.way}')}",
            button(custom_id("forums", "choice", standing.forum.forum_id), say("forum-organise-change-button")),
        )
        for standing in mine.standings[:SHOWN]
    ]
    return screen(
        card(
            text("\n".join(filter(None, head))),
            select(custom_id("forums", "remind-way"), ways, placeholder=say("reminders-way-placeholder")),
            select(
                custom_id("forums", "remind-when"),
                offsets,
                placeholder=say("reminders-which-placeholder"),
                least=0,
                most=len(offsets),
            ),
            rule(),
            text("\n".join((f"**{say('reminders-forums')}**", *([] if single else [say("reminders-forums-none")])))),
            *single,
            *_more(mine, say),
            row(
                button(custom_id("forums", "remind-invites", wanted), say(f"reminders-invite-{wanted}-button")),
                button(
                    custom_id("forums", "remind-stop"),
                    say("reminders-stop-all-button"),
                    style=discord.ButtonStyle.danger,
                ),
                button(custom_id("messages", "open", str(mine.server_id)), say("message-open-button")),
            ),
        )
    )


def settings(chosen: ForumSettings, templates: Sequence[Template], say: Voice) -> ui.LayoutView:
    """Who may call forums, and what they are begun with."""
    kept: list[ui.Item[Any]] = []
    if templates:
        choices = [Choice(each.template_id, each.name) for each in templates]
        to = custom_id("forums", "template-remove")
        kept = [
            text(say("forum-settings-templates", count=len(templates))),
            select(to, choices, placeholder=say("forum-template-remove-placeholder")),
        ]
    state, other = ("on", "off") if chosen.members_may else ("off", "on")
    return screen(
        card(
            text(f"## {say('forum-settings-title')}\n{say(f'forum-settings-members-{state}')}"),
            *kept,
            row(
                button(custom_id("forums", "members-may", other), say(f"forum-settings-members-{other}-button")),
                button(custom_id("servers", "open"), say("back-button")),
            ),
        )
    )


def task_line(task: Task, say: Voice, *, owner: bool = True) -> str:
    """A task in a line: what, by when, by whom."""
    due = say.of_each("forum-task-due", lambda reader: {"date": written_day(task.due_on, reader, "long")})
    who = f" · {f'<@{task.owner_id}>' if task.owner_id else say('forum-task-owner-none')}" if owner else ""
    done = "✅ " if task.done_at is not None else ""
    return f"{done}{fit(escape(task.what), TASK_SHOWN)} ({due}){who}"


def _entry(forum: Forum, say: Voice) -> str:
    place = words.place(forum.plan.where, say)
    lines = [f"**{words.title(forum.plan, say)}**", words.moments(forum.when), f"-# {place}" if place else ""]
    return "\n".join(filter(None, lines))


def _own(standing: Standing, say: Voice) -> str:
    answer = standing.answer
    state = words.standing_name(answer, say) if answer else ""
    title = words.title(standing.forum.plan, say)
    return f"**{title}** · <t:{standing.forum.when.starts_at}:f> · {state}"


def _more(mine: Mine, say: Voice) -> list[ui.Item[Any]]:
    """How many forums do not stand in the list, and where they are."""
    more = len(mine.standings) - SHOWN
    return [text(f"-# {say('forum-mine-more', count=more)}")] if more > 0 else []


def _open(forum: Forum, say: Voice) -> ui.Item[Any]:
    return button(custom_id("forums", "show", forum.forum_id), say("forum-details-button"))
