"""How organising looks: the numbers, cancelling, the check-in."""

from collections.abc import Iterable
from typing import Any, Final

import discord
from babel.numbers import format_decimal
from discord import ui

from bot.forums.afterwards import Attendance
from bot.forums.model import REASON_LIMIT, Forum, State
from bot.forums.people import roll_of
from bot.forums.results import BEST, Summary
from bot.text.catalogue import Voice
from bot.text.safe import escape, fit
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import (
    Choice,
    button,
    buttons,
    card,
    custom_id,
    member_select,
    notice,
    row,
    screen,
    text,
)
from cogs.forums import words

VOICES_SHOWN: Final = 5
"""Texts of feedback on a screen."""

VOICE_SHOWN: Final = 400
"""Characters of one of them."""


def overview(listed: Attendance, summary: Summary | None, say: Voice, *, note: str = "") -> ui.LayoutView:
    """The organisers' panel of a published forum."""
    forum, roll = listed.forum, roll_of(listed.answers)
    numbers = say(
        "forum-organise-numbers",
        coming=roll.people,
        offered=roll.kept,
        waiting=len(roll.waiting),
        maybe=len(roll.maybe),
        cant=roll.cant,
        arrived=len(listed.arrivals),
    )
    title = say("forum-organise-title", title=words.title(forum.plan, say))
    lines = [f"## {title}", f"**{note}**" if note else "", words.moments(forum.when), numbers]
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, lines)))]
    if summary is not None and summary.people:
        items.append(text(_summary(summary, say)))
    items += buttons(_acts(forum, say))
    return screen(card(*items))


def cancel_form(forum: Forum, say: Voice) -> FormModal:
    """Why does it not take place? Of a recurring forum: is it this one, or all that follow too?"""
    fields: list[TextField | ChoiceField] = [
        TextField(
            "reason",
            say("forum-cancel-form-label"),
            hint=say("forum-cancel-form-hint"),
            limit=REASON_LIMIT,
            long=True,
        )
    ]
    if forum.plan.recurrence is not None:
        choices = tuple(Choice(each, say(f"forum-cancel-{each}"), chosen=each == "one") for each in ("one", "series"))
        fields.append(ChoiceField("which", say("forum-cancel-form-which-label"), choices, required=True))
    return form(custom_id("forums", "cancelling", forum.forum_id), say("forum-cancel-form-title"), fields)


def check_in(listed: Attendance, say: Voice, *, note: str = "") -> ui.LayoutView:
    """Who is there: people are chosen from the server's members, or press the button that is posted."""
    forum = listed.forum
    title = say("forum-checkin-title", title=words.title(forum.plan, say))
    here = " ".join(f"<@{arrival.user_id}>" for arrival in listed.arrivals[-words.NAMES_SHOWN :])
    lines = [f"## {title}", f"**{note}**" if note else "", say("forum-checkin-body", count=len(listed.arrivals)), here]
    subject = forum.forum_id
    arrive, depart = (custom_id("forums", action, subject) for action in ("arrive", "depart"))
    return screen(
        card(
            text("\n".join(filter(None, lines))),
            member_select(arrive, placeholder=say("forum-checkin-choose"), most=25),
            member_select(depart, placeholder=say("forum-checkin-undo-choose"), most=25),
            row(
                button(
                    custom_id("forums", "post-check-in", subject),
                    say("forum-checkin-post-button"),
                    style=discord.ButtonStyle.primary,
                    emoji="📍",
                ),
                button(custom_id("forums", "organise", subject), say("back-button")),
            ),
        )
    )


def check_in_post(forum: Forum, say: Voice) -> ui.LayoutView:
    """The button that people press when they come in."""
    here = button(
        custom_id("forums", "here", forum.forum_id),
        say("forum-checkin-button"),
        style=discord.ButtonStyle.success,
        emoji="📍",
    )
    return notice(f"## 📍 {say('forum-checkin-title', title=words.title(forum.plan, say))}", row(here))


def _acts(forum: Forum, say: Voice) -> list[ui.Item[Any]]:
    subject = forum.forum_id
    named: Iterable[tuple[str, str, str]] = (
        ("panel", "change", "✏️"),
        ("check-in", "checkin", "📍"),
        ("attendance", "attendance", "📋"),
        ("minutes", "minutes", "📝"),
        ("tasks", "tasks", "📌"),
    )
    ahead = forum.state is State.PUBLISHED
    acts: list[ui.Item[Any]] = [
        button(custom_id("forums", action, subject), say(f"forum-organise-{name}-button"), emoji=emoji)
        for action, name, emoji in named
        if ahead or action != "panel"
    ]
    if ahead:
        to = custom_id("forums", "cancel", subject)
        acts.append(button(to, say("forum-organise-cancel-button"), style=discord.ButtonStyle.danger))
    acts.append(button(custom_id("forums", "duplicate", subject), say("forum-duplicate-button"), emoji="🔁"))
    acts.append(button(custom_id("forums", "template-keep", subject), say("forum-template-keep-button"), emoji="📐"))
    return acts


def _summary(summary: Summary, say: Voice) -> str:
    marks = " · ".join(
        f"{say(f'forum-mark-{mark}')} {format_decimal(mean, '0.0', say.language)}/{BEST}"
        for mark, mean in summary.means.items()
    )
    lines = [f"💬 {say('forum-history-feedback', count=summary.people, marks=marks)}"]
    lines += [f"> {fit(escape(said.replace(chr(10), ' ')), VOICE_SHOWN)}" for said in summary.words[:VOICES_SHOWN]]
    return "\n".join(lines)
