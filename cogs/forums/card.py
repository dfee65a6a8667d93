"""The public card of a forum: what, when, where, who comes, and the buttons to answer."""

from typing import Any

import discord
from discord import ui

from bot.forums.model import Forum, State
from bot.forums.people import Answer, Roll
from bot.text.catalogue import Voice
from bot.text.safe import escape, fit, length
from bot.ui.kit import AMBER, SAND, SEA, button, card, custom_id, row, rule, screen, text
from cogs.forums import words

CARD_TEXT = 3_700
"""Characters of a whole card, of the 4,000 that a message takes."""

DESCRIPTION_SHOWN = 1_500
"""Characters of the description; in two languages it may be longer."""


def forum_card(forum: Forum, roll: Roll, say: Voice, *rows: ui.Item[Any]) -> ui.Container[Any]:
    """The card of a forum, with whatever can be done below it."""
    plan = forum.plan
    state = {State.CANCELLED: say("forum-card-cancelled"), State.OVER: say("forum-card-over")}.get(forum.state, "")
    head = f"## {words.title(plan, say)}\n-# {say(f'forum-kind-{plan.kind}')}"
    about = fit(said, DESCRIPTION_SHOWN) if (said := words.description(plan, say)) else ""
    facts, people = _facts(forum, say), _people(forum, roll, say)
    used = sum(map(length, (head, state, about, facts, people)))
    agenda = words.agenda(plan.agenda, say, max(200, CARD_TEXT - used))
    items: list[ui.Item[Any]] = [text(head)]
    if state:
        items.append(text(f"**{state}**"))
    if about:
        items.append(text(about))
    if plan.picture:
        gallery: ui.MediaGallery[Any] = ui.MediaGallery(discord.MediaGalleryItem(plan.picture))
        items.append(gallery)
    items.append(text(facts))
    if agenda:
        items.extend((rule(), text(f"**{say('forum-agenda')}**\n{agenda}")))
    if below := [*([text(people)] if people else []), *rows]:
        items.extend((rule(), *below))
    colour = SEA if forum.state is State.PUBLISHED else AMBER if forum.state is State.CANCELLED else SAND
    return card(*items, colour=colour)


def public_card(forum: Forum, roll: Roll, say: Voice, *, recalls: bool = False) -> ui.LayoutView:
    """The card in the channel for forums."""
    return screen(forum_card(forum, roll, say, *answer_rows(forum, say, recalls=recalls, translate=True)))


def answer_rows(
    forum: Forum, say: Voice, *, recalls: bool = False, translate: bool = False
) -> tuple[ui.ActionRow[Any], ...]:
    """The three answers, the calendar, the question, and what came of the forum before, if there is something to tell.

    `translate` adds the way to one's own language, where the card is in those of the server. Nothing can be answered
    any more once it is over: then there is what came of it.
    """
    subject = forum.forum_id
    own = [button(custom_id("forums", "show", subject), say("card-language-button"), emoji="🌐")] if translate else []
    if forum.state is State.OVER:
        return (row(button(custom_id("forums", "report", subject), say("forum-came-of-it-button"), emoji="📜"), *own),)
    if forum.state is not State.PUBLISHED:
        return ()
    answers = (
        ("coming", "✅", discord.ButtonStyle.success),
        ("maybe", "🤔", discord.ButtonStyle.secondary),
        ("cant", "🚫", discord.ButtonStyle.secondary),
    )
    first = [
        button(custom_id("forums", choice, subject), say(f"forum-{choice}-button"), style=style, emoji=emoji)
        for choice, emoji, style in answers
    ]
    second = [
        button(custom_id("forums", "calendar", subject), say("forum-calendar-button"), emoji="📅"),
        button(custom_id("forums", "ask", subject), say("forum-ask-button"), emoji="💬"),
    ]
    if recalls:
        second.append(button(custom_id("forums", "report", subject), say("forum-recall-button"), emoji="📜"))
    return row(*first), row(*second, *own)


def _facts(forum: Forum, say: Voice) -> str:
    plan, when = forum.plan, forum.when
    lines = [f"**{say('forum-when')}:** {words.moments(when)}", f"-# {words.clocks(when, say)}"]
    if where := words.place(plan.where, say):
        lines.append(f"**{say('forum-where')}:** {where}")
    if plan.host:
        lines.append(f"**{say('forum-host')}:** {escape(plan.host)}")
    if plan.recurrence is not None:
        lines.append(f"**{say('forum-again')}:** {words.recurrence(plan.recurrence, say)}")
    return "\n".join(lines)


def _people(forum: Forum, roll: Roll, say: Voice) -> str:
    plan = forum.plan
    by = [f"-# {say('forum-by', organiser=f'<@{forum.organiser_id}>')}"] if forum.organiser_id else []
    if forum.state is not State.PUBLISHED:
        said = (
            [f"**{say('forum-said-yes', count=len(roll.coming))}:** {_names(roll.coming, say)}"] if roll.coming else []
        )
        return "\n".join((*said, *by))
    if plan.capacity is None:
        taken = say("forum-seats-open", taken=roll.people)
    else:
        taken = say("forum-seats-of", taken=roll.people, capacity=plan.capacity)
    more = [
        say("forum-offered", count=roll.kept) if roll.offered else "",
        say("forum-waiting", count=len(roll.waiting)) if roll.waiting else "",
        say("forum-maybe-count", count=len(roll.maybe)) if roll.maybe else "",
    ]
    lines = [f"**{say('forum-seats')}:** {' · '.join(filter(None, (taken, *more)))}"]
    heading = say("forum-coming-list", count=len(roll.coming))
    if roll.coming:
        lines.append(f"**{heading}:** {_names(roll.coming, say)}")
    elif not (roll.offered or roll.waiting):
        lines.append(f"-# {heading}")
    if not plan.guests:
        lines.append(f"-# {say('forum-no-guests')}")
    if plan.answer_by is not None:
        lines.append(f"-# {say('forum-answer-by', time=f'<t:{forum.answer_by_at}:f>')}")
    return "\n".join((*lines, *by))


def _names(coming: tuple[Answer, ...], say: Voice) -> str:
    """The first of those who come, and how many more."""
    named = words.names(coming[: words.NAMES_SHOWN])
    if len(coming) > words.NAMES_SHOWN:
        named = f"{named} {say('forum-coming-more', count=len(coming) - words.NAMES_SHOWN)}"
    return named
