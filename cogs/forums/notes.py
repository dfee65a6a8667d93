"""How the messages of forums look: to one person in their language, or in a thread in the server's."""

from collections.abc import Iterable, Sequence
from typing import Any

import discord
from discord import ui

from bot.clock import DAY, HOUR
from bot.forums.model import Choice, Forum, Version
from bot.forums.people import Answer
from bot.forums.results import BEST, Feedback, Mark, Task
from bot.forums.seats import Seat
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.ui.kit import AMBER, SEA, button, buttons, card, custom_id, row, screen, text
from cogs.forums import words


def reminder(forum: Forum, answer: Answer, say: Voice, now: int) -> ui.LayoutView:
    """A reminder to one person, who can put it off or stop them."""
    head = say("forum-reminder-title", title=words.title(forum.plan, say), time=f"<t:{forum.when.starts_at}:R>")
    lines = [f"## ⏰ {head}", *_when_and_where(forum, say)]
    actions: list[ui.Item[Any]] = []
    if answer.choice is Choice.MAYBE:
        lines.append(say("forum-reminder-maybe"))
        actions += _answers(forum, say, (Choice.COMING, Choice.CANT))
    elif answer.seat is not Seat.SEATED:
        lines.append(say("forum-reminder-waiting"))
    left = forum.when.starts_at - now
    for seconds, name in ((HOUR, "hour"), (DAY, "day")):
        if left > seconds:
            to = custom_id("forums", "snooze", f"{seconds}:{forum.forum_id}")
            actions.append(button(to, say(f"forum-remind-{name}-button"), emoji="💤"))
    if left <= HOUR and answer.seat is Seat.SEATED:
        actions.append(_here(forum, say))
    actions.append(button(custom_id("forums", "stop", forum.forum_id), say("forum-remind-stop-button")))
    return _message(lines, actions)


def reminder_in_thread(forum: Forum, people: Iterable[Answer], say: Voice, now: int) -> ui.LayoutView:
    """A reminder that mentions those who want it so."""
    head = say("forum-reminder-title", title=words.title(forum.plan, say), time=f"<t:{forum.when.starts_at}:R>")
    lines = [f"### ⏰ {head}", *_when_and_where(forum, say), words.mentions(people)]
    near = forum.when.starts_at - now <= HOUR
    return _message(lines, [_here(forum, say)] if near else [])


def changed(forum: Forum, before: Version | None, say: Voice, people: Iterable[Answer] = ()) -> ui.LayoutView:
    """Time or place have changed: the old beside the new."""
    lines = [f"## 🔁 {say('forum-changed-title', title=words.title(forum.plan, say))}"]
    if before is not None:
        old = " · ".join(filter(None, (words.moments(before.when), words.place(before.where, say))))
        lines.append(f"**{say('forum-changed-old')}:** ~~{old}~~")
    new = " · ".join(filter(None, (words.moments(forum.when), words.place(forum.plan.where, say))))
    lines += [
        f"**{say('forum-changed-new')}:** {new}",
        f"-# {words.clocks(forum.when, say)}",
        say.lines("forum-changed-still"),
        words.mentions(people),
    ]
    return _message(lines, [*_answers(forum, say, tuple(Choice)), _calendar(forum, say)], colour=AMBER)


def cancelled(forum: Forum, say: Voice, people: Iterable[Answer] = ()) -> ui.LayoutView:
    """The forum does not take place."""
    lines = [
        f"## ❌ {say('forum-cancelled-title', title=words.title(forum.plan, say))}",
        say.lines("forum-cancelled-body", time=f"<t:{forum.when.starts_at}:F>"),
    ]
    if forum.plan.reason:
        lines += [say.lines("forum-cancelled-reason"), f">>> {escape(forum.plan.reason)}"]
    lines.insert(1, words.mentions(people))
    return _message(lines, [_calendar(forum, say)], colour=AMBER)


def offer(forum: Forum, until: int, say: Voice, people: Iterable[Answer] = ()) -> ui.LayoutView:
    """A seat has come free for someone on the waiting list."""
    lines = [
        f"## 🎟️ {say('forum-offer-title', title=words.title(forum.plan, say))}",
        words.mentions(people),
        say.lines("forum-offer-body", until=f"<t:{until}:F>"),
        *_when_and_where(forum, say),
    ]
    accept = button(
        custom_id("forums", "accept", forum.forum_id),
        say("forum-offer-accept-button"),
        style=discord.ButtonStyle.success,
        emoji="✅",
    )
    decline = button(custom_id("forums", "decline", forum.forum_id), say("forum-offer-decline-button"))
    return _message(lines, [accept, decline])


def seated(forum: Forum, say: Voice, people: Iterable[Answer] = ()) -> ui.LayoutView:
    """Someone who was in line has a seat, for there is room for everyone."""
    lines = [
        f"## 🎟️ {say('forum-seated-title', title=words.title(forum.plan, say))}",
        words.mentions(people),
        say.lines("forum-seated-body"),
        *_when_and_where(forum, say),
    ]
    return _message(lines, [*_answers(forum, say, (Choice.CANT,)), _calendar(forum, say)])


def invite(forum: Forum, say: Voice) -> ui.LayoutView:
    """Someone who wants to be asked is asked whether they come."""
    lines = [
        f"## 📨 {say('forum-invite-title', title=words.title(forum.plan, say))}",
        *_when_and_where(forum, say),
        f"-# {say('forum-answer-by', time=f'<t:{forum.answer_by_at}:f>')}",
    ]
    return _message(lines, _answers(forum, say, tuple(Choice)))


def interested(forum: Forum, say: Voice) -> ui.LayoutView:
    """Someone marked the scheduled event as interesting."""
    lines = [say("forum-interested", title=words.title(forum.plan, say)), *_when_and_where(forum, say)]
    return _message(lines, _answers(forum, say, tuple(Choice)))


def feedback(forum: Forum, given: Feedback, say: Voice, *, note: str = "") -> ui.LayoutView:
    """Three taps and, if somebody likes, a sentence."""
    lines = [
        f"## 💬 {say('forum-feedback-title', title=words.title(forum.plan, say))}",
        say("forum-feedback-body"),
        note,
    ]
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, lines)))]
    for mark in Mark:
        items.append(text(say("forum-feedback-choose", what=say(f"forum-mark-{mark}"))))
        chosen = getattr(given, mark.value)
        items.append(
            row(
                *(
                    button(
                        custom_id("forums", "mark", f"{mark}:{value}:{forum.forum_id}"),
                        str(value),
                        style=discord.ButtonStyle.success if value == chosen else discord.ButtonStyle.secondary,
                    )
                    for value in range(1, BEST + 1)
                )
            )
        )
    if given.words:
        items.append(text(f">>> {escape(given.words)}"))
    items.append(row(button(custom_id("forums", "sentence", forum.forum_id), say("forum-feedback-words-button"))))
    return screen(card(*items))


def feedback_in_thread(forum: Forum, say: Voice) -> ui.LayoutView:
    """The way to the same, for those who are not asked by direct message."""
    lines = [
        f"### 💬 {say('forum-feedback-title', title=words.title(forum.plan, say))}",
        say.lines("forum-feedback-body"),
    ]
    return _message(lines, [button(custom_id("forums", "feedback", forum.forum_id), say("forum-feedback-button"))])


def task(forum: Forum, what: Task, say: Voice, *, mention: bool = False) -> ui.LayoutView:
    """Someone's task is due soon."""
    lines = [
        f"## 📌 {say('forum-task-title', title=words.title(forum.plan, say))}",
        f"<@{what.owner_id}>" if mention else "",
        f"> {escape(what.what)}",
        f"**{say('forum-task-due', date=what.due_on)}**",
    ]
    subject = f"{what.task_id}:{forum.forum_id}"
    done = button(
        custom_id("forums", "task-done", subject),
        say("forum-task-done-button"),
        style=discord.ButtonStyle.success,
        emoji="✅",
    )
    return _message(lines, [done, button(custom_id("forums", "task-later", subject), say("forum-task-later-button"))])


def with_note(view: ui.LayoutView, note: str) -> ui.LayoutView:
    """The message with a line below it, e.g. that it comes late."""
    view.add_item(text(f"-# {note}"))
    return view


def _when_and_where(forum: Forum, say: Voice) -> list[str]:
    lines = [f"**{say('forum-when')}:** {words.moments(forum.when)}"]
    if where := words.place(forum.plan.where, say):
        lines.append(f"**{say('forum-where')}:** {where}")
    return lines


def _answers(forum: Forum, say: Voice, choices: Iterable[Choice]) -> list[ui.Item[Any]]:
    return [
        button(
            custom_id("forums", choice.value, forum.forum_id),
            say(f"forum-{choice}-button"),
            style=discord.ButtonStyle.success if choice is Choice.COMING else discord.ButtonStyle.secondary,
        )
        for choice in choices
    ]


def _calendar(forum: Forum, say: Voice) -> ui.Item[Any]:
    """The file that brings the entry in one's own calendar in line."""
    return button(custom_id("forums", "calendar", forum.forum_id), say("forum-calendar-button"), emoji="📅")


def _here(forum: Forum, say: Voice) -> ui.Item[Any]:
    to = custom_id("forums", "here", forum.forum_id)
    return button(to, say("forum-checkin-button"), style=discord.ButtonStyle.success, emoji="📍")


def _message(lines: Sequence[str], actions: Sequence[ui.Item[Any]], *, colour: discord.Colour = SEA) -> ui.LayoutView:
    return screen(card(text("\n".join(filter(None, lines))), *buttons(actions), colour=colour))
