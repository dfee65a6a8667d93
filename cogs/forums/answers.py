"""How it looks when someone has answered: where they stand, whom they bring, how they are reminded."""

from typing import Any

import discord
from discord import ui

from bot.forums.answering import Standing
from bot.forums.model import MAX_GUESTS, Choice, Forum, State, Way
from bot.forums.people import Answer
from bot.forums.seats import Seat
from bot.text.catalogue import Voice
from bot.ui.form import FormModal, TextField, form
from bot.ui.kit import SEA, button, card, custom_id, row, screen, select, text
from bot.ui.kit import Choice as Option
from cogs.forums import words
from cogs.forums.card import answer_rows, forum_card

QUESTION_LIMIT = 1_000
"""Characters of a question to the organisers."""


def answered(standing: Standing, say: Voice, *, direct: bool, note: str = "") -> ui.LayoutView:
    """Where someone stands, and what they can still choose."""
    forum, answer = standing.forum, standing.answer
    lines = [f"### {words.title(forum.plan, say)}", note, standing_line(standing, say)]
    if answer is not None and answer.guests:
        lines.append(say("forum-answered-guests", count=answer.guests))
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, lines)))]
    if answer is not None and answer.choice is Choice.COMING:
        most = MAX_GUESTS if forum.plan.guests else answer.guests
        if most:
            items.append(_guests(answer, most, say))
    if answer is not None and answer.choice is not Choice.CANT and forum.state is State.PUBLISHED:
        items.append(text(say("forum-way-is", way=say(f"forum-way-{standing.way}"))))
        items.append(row(*_ways(standing, say, direct=direct)))
    return screen(card(*items, colour=SEA))


def details(standing: Standing, say: Voice, *, organiser: bool, doors: bool, recalls: bool = False) -> ui.LayoutView:
    """A forum for one person: the card in their language, with where they stand and what they can do."""
    forum = standing.forum
    actions: list[ui.Item[Any]] = []
    if doors:
        to = custom_id("forums", "here", forum.forum_id)
        actions.append(button(to, say("forum-checkin-button"), style=discord.ButtonStyle.success, emoji="📍"))
    if organiser:
        actions.append(button(custom_id("forums", "organise", forum.forum_id), say("forum-organise-button"), emoji="🛠️"))
    shown = forum_card(
        forum, standing.roll, say, *answer_rows(forum, say, recalls=recalls), *([row(*actions)] if actions else [])
    )
    where = [text(standing_line(standing, say))] if forum.state is State.PUBLISHED else []
    return screen(shown, *where)


def standing_line(standing: Standing, say: Voice) -> str:
    """Where someone stands, in a sentence."""
    answer = standing.answer
    if answer is None:
        return say("forum-answer-none-yet")
    match answer.seat:
        case Seat.SEATED:
            return say("forum-answered-seated")
        case Seat.OFFERED:
            return say("forum-answered-offered", until=f"<t:{answer.offered_until or 0}:F>")
        case Seat.WAITING:
            return say("forum-answered-waiting", place=standing.ahead + 1)
        case Seat.LAPSED:
            return say("forum-answered-lapsed")
        case None:
            return say(f"forum-answered-{answer.choice}")


def question_form(forum: Forum, say: Voice) -> FormModal:
    """What does someone want to know?"""
    label, hint = say("forum-ask-form-label"), say("forum-ask-form-hint")
    return form(
        custom_id("forums", "asking", forum.forum_id),
        say("forum-ask-title"),
        (TextField("words", label, hint=hint, limit=QUESTION_LIMIT, long=True, required=True),),
    )


def _guests(answer: Answer, most: int, say: Voice) -> ui.ActionRow[Any]:
    choices = [
        Option(str(number), say("forum-guests-option", count=number), chosen=number == answer.guests)
        for number in range(most + 1)
    ]
    return select(custom_id("forums", "guests", answer.forum_id), choices, placeholder=say("forum-guests-choose"))


def _ways(standing: Standing, say: Voice, *, direct: bool) -> list[ui.Item[Any]]:
    """How to be reminded, and, where the message is private, the calendar."""
    forum_id = standing.forum.forum_id
    items: list[ui.Item[Any]] = [
        button(
            custom_id("forums", "way", f"{way}:{forum_id}"),
            say(f"forum-way-{way}"),
            style=discord.ButtonStyle.primary if way is standing.way else discord.ButtonStyle.secondary,
        )
        for way in Way
    ]
    if not direct:
        items.append(button(custom_id("forums", "calendar", forum_id), say("forum-calendar-button"), emoji="📅"))
    return items
