"""How it looks what came of a forum: minutes, tasks, and the report of both."""

from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.forums.afterwards import Report
from bot.forums.results import TASK_LIMIT, WORDS_LIMIT, Minute, MinuteKind, Task
from bot.text.catalogue import Voice
from bot.text.days import DAY_LIMIT
from bot.text.safe import escape, fit
from bot.ui.form import FormModal, TextField, form
from bot.ui.kit import Choice, button, card, custom_id, member_select, row, rule, screen, select, text
from cogs.forums import words
from cogs.forums.lists import task_line

MINUTES_SHOWN: Final = 2_400
"""Characters of all minutes on a screen."""

MINUTE_SHOWN: Final = 400
"""Characters of one of them."""

TASKS_SHOWN: Final = 15


def minutes(report: Report, say: Voice) -> ui.LayoutView:
    """What was said and decided."""
    subject = report.forum.forum_id
    items: list[ui.Item[Any]] = [text(f"## {say('forum-minutes-title', title=words.title(report.forum.plan, say))}")]
    items.append(text(_minutes(report.minutes, say) or f"-# {say('forum-minutes-none')}"))
    if report.minutes:
        choices = [Choice(each.minute_id, each.words.replace("\n", " ")) for each in report.minutes[-25:]]
        to = custom_id("forums", "minute-remove", subject)
        items.append(select(to, choices, placeholder=say("forum-minutes-remove-placeholder")))
    items.append(
        row(
            *(
                button(
                    custom_id("forums", "minute", f"{kind}:{subject}"),
                    say(f"forum-{kind}-add-button"),
                    style=discord.ButtonStyle.primary,
                )
                for kind in MinuteKind
            ),
            button(custom_id("forums", "organise", subject), say("back-button")),
        )
    )
    return screen(card(*items))


def minute_form(kind: MinuteKind, forum_id: str, say: Voice) -> FormModal:
    """What shall be kept?"""
    label = say("forum-minute-form-label")
    return form(
        custom_id("forums", "minuted", f"{kind}:{forum_id}"),
        say(f"forum-minute-{kind}"),
        (TextField("words", label, limit=WORDS_LIMIT, long=True, required=True),),
    )


def tasks(report: Report, say: Voice) -> ui.LayoutView:
    """What is to be done, by whom."""
    subject = report.forum.forum_id
    lines = [f"## {say('forum-tasks-title', title=words.title(report.forum.plan, say))}", *_tasks(report.tasks, say)]
    if not report.tasks:
        lines.append(f"-# {say('forum-tasks-none')}")
    items: list[ui.Item[Any]] = [text("\n".join(lines))]
    items.append(
        member_select(custom_id("forums", "task-for", subject), placeholder=say("forum-task-owner-placeholder"), most=1)
    )
    if open_tasks := [task for task in report.tasks if task.done_at is None]:
        choices = [Choice(f"{task.task_id}:{subject}", task.what) for task in open_tasks[:25]]
        items.append(
            select(custom_id("forums", "task-close"), choices, placeholder=say("forum-task-close-placeholder"))
        )
        items.append(select(custom_id("forums", "task-hand"), choices, placeholder=say("forum-task-hand-placeholder")))
    if closed := [task for task in report.tasks if task.done_at is not None]:
        choices = [Choice(f"{task.task_id}:{subject}", task.what) for task in closed[-25:]]
        to = custom_id("forums", "task-reopen")
        items.append(select(to, choices, placeholder=say("forum-task-reopen-placeholder")))
    items.append(row(button(custom_id("forums", "organise", subject), say("back-button"))))
    return screen(card(*items))


def new_owner(task_id: str, forum_id: str, say: Voice) -> ui.LayoutView:
    """Who does it from now on?"""
    to = custom_id("forums", "task-owner", f"{task_id}:{forum_id}")
    back = button(custom_id("forums", "tasks", forum_id), say("back-button"))
    return screen(card(member_select(to, placeholder=say("forum-task-hand-choose")), row(back)))


def task_form(forum_id: str, owner_id: int, say: Voice) -> FormModal:
    """What is to be done, and by when?"""
    return form(
        custom_id("forums", "task-new", f"{owner_id}:{forum_id}"),
        say("forum-task-form-title"),
        (
            TextField("what", say("forum-task-form-what-label"), limit=TASK_LIMIT, long=True, required=True),
            TextField(
                "due",
                say("forum-task-form-due-label"),
                hint=say("forum-form-date-hint"),
                limit=DAY_LIMIT,
                required=True,
            ),
        ),
    )


def outcome_form(subject: str, say: Voice) -> FormModal:
    """What came of it?"""
    label = say("forum-task-form-outcome-label")
    return form(
        custom_id("forums", "task-closed", subject),
        say("forum-task-form-title"),
        (
            TextField(
                "outcome", label, hint=say("forum-task-form-outcome-hint"), limit=WORDS_LIMIT, long=True, required=True
            ),
        ),
    )


def report(found: Report, say: Voice, *, may_call: bool, organiser: bool) -> ui.LayoutView:
    """What became of a forum, for everyone."""
    forum = found.forum
    head = [f"## {words.title(forum.plan, say)}", words.moments(forum.when)]
    if place := words.place(forum.plan.where, say):
        head.append(place)
    if found.attended:
        head.append(say("forum-history-people", count=found.attended))
    items: list[ui.Item[Any]] = [text("\n".join(head))]
    if found.minutes:
        items.append(text(_minutes(found.minutes, say)))
    if found.tasks:
        items.append(text("\n".join((f"**{say('forum-organise-tasks-button')}**", *_tasks(found.tasks, say)))))
    if found.before is not None and found.tasks_before:
        came = say("forum-history-came-of", title=words.title(found.before.plan, say))
        items.append(text("\n".join((f"**{came}**", *_tasks(found.tasks_before, say)))))
    if len(items) == 1:
        items.append(text(f"-# {say('forum-minutes-none')}"))
    if actions := _report_actions(found, say, may_call=may_call, organiser=organiser):
        items += (rule(), row(*actions))
    return screen(card(*items))


def _report_actions(found: Report, say: Voice, *, may_call: bool, organiser: bool) -> list[ui.Item[Any]]:
    subject = found.forum.forum_id
    actions: list[ui.Item[Any]] = []
    if found.minutes or found.tasks or found.tasks_before:
        actions.append(button(custom_id("forums", "protocol", subject), say("forum-protocol-button"), emoji="📄"))
    if organiser:
        actions.append(button(custom_id("forums", "organise", subject), say("forum-organise-button"), emoji="🛠️"))
    if may_call:
        actions.append(button(custom_id("forums", "duplicate", subject), say("forum-duplicate-button"), emoji="🔁"))
    return actions


def _minutes(written: Sequence[Minute], say: Voice) -> str:
    """The decisions first: they are what binds."""
    ordered = sorted(written, key=lambda each: each.kind is not MinuteKind.DECISION)
    lines = [
        f"- **{say(f'forum-minute-{each.kind}')}:** {fit(escape(each.words.replace(chr(10), ' ')), MINUTE_SHOWN)}"
        for each in ordered
    ]
    return fit("\n".join(lines), MINUTES_SHOWN) if lines else ""


def _tasks(listed: Sequence[Task], say: Voice) -> list[str]:
    lines: list[str] = []
    for task in listed[:TASKS_SHOWN]:
        lines.append(f"- {task_line(task, say)}")
        if task.outcome:
            lines.append(f"  > {fit(escape(task.outcome.replace(chr(10), ' ')), words.OUTCOME_SHOWN)}")
    return lines
