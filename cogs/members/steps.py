"""The screens of the steps that take more than one form: disciplines and languages."""

from collections.abc import Iterator, Sequence
from typing import Any

import discord
from discord import ui

from bot.members.model import MAX_DISCIPLINES
from bot.members.service import Desk
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.model import Concept, Understood
from bot.text.catalogue import Voice
from bot.text.languages import upper_first
from bot.text.limits import SELECT_OPTIONS
from bot.text.safe import escape, fit
from bot.ui.kit import Choice, button, card, custom_id, row, screen, select, text
from cogs.members.card import discipline_names, languages_line


def disciplines(
    desk: Desk,
    say: Voice,
    taxonomy: Taxonomy,
    *,
    notes: Sequence[str] = (),
    offered: Sequence[Concept] = (),
    offered_as: str = "",
) -> ui.LayoutView:
    """What is chosen, and the ways to more: typing, or looking through the fields of work."""
    chosen = desk.draft.profile.disciplines
    head = [f"## {say('disciplines-title')}", say("disciplines-how"), *notes]
    head.extend(f"⚠️ {say(problem.text_id, **problem.parameters)}" for problem in desk.problems)
    listed = discipline_names(chosen, say, taxonomy) if chosen else f"-# {say('disciplines-none-yet')}"
    items: list[ui.Item[Any]] = [
        text("\n".join(head)),
        text(f"{say('disciplines-chosen', count=len(chosen), limit=MAX_DISCIPLINES)}\n{listed}"),
    ]
    fresh = [concept for concept in offered if concept.id not in chosen]
    if fresh:
        items += (text(offered_as), *_offers(fresh, say))
    groups = [Choice(group.id, group.name(say.language), emoji=group.emoji) for group in taxonomy.groups]
    items.append(select(custom_id("members", "browse-disciplines"), groups, placeholder=say("disciplines-browse")))
    if chosen:
        mine = [Choice(concept, upper_first(taxonomy.name(concept, say.language))) for concept in chosen]
        items.append(
            select(
                custom_id("members", "drop-disciplines"),
                mine,
                placeholder=say("disciplines-remove"),
                most=len(mine),
            )
        )
    search = custom_id("members", "type-disciplines")
    items.append(
        row(
            button(search, say("disciplines-search-button"), style=discord.ButtonStyle.primary, emoji="🔎"),
            button(custom_id("members", "panel"), say("back-button")),
        )
    )
    return screen(card(*items))


def _offers(concepts: Sequence[Concept], say: Voice) -> Iterator[ui.Item[Any]]:
    """Menus to choose from; the widest fields of work are more than one holds."""
    choices = [Choice(concept.id, upper_first(concept.name(say.language))) for concept in concepts]
    menus = -(-len(choices) // SELECT_OPTIONS)
    size = -(-len(choices) // menus)
    for number in range(menus):
        of_all = f" ({number + 1}/{menus})" if menus > 1 else ""
        yield select(
            custom_id("members", "add-disciplines", str(number)),
            choices[number * size : (number + 1) * size],
            placeholder=say("disciplines-found") + of_all,
            most=MAX_DISCIPLINES,
        )


def understood_notes(understood: Understood, added: Sequence[str], say: Voice, taxonomy: Taxonomy) -> list[str]:
    """What a search understood, and what it did not."""
    notes: list[str] = []
    if added:
        notes.append(f"✅ {say('disciplines-added', names=discipline_names(added, say, taxonomy))}")
    if understood.unknown and not understood.suggestions:
        words = fit(escape(", ".join(understood.unknown)), 120)
        notes.append(f"❔ {say('disciplines-unknown', words=words)}")
    return notes


def languages(desk: Desk, say: Voice) -> ui.LayoutView:
    """The languages so far, and the forms for the five and for another one."""
    skills = desk.draft.profile.languages
    listed = languages_line(skills, say) if skills else f"-# {say('panel-empty')}"
    head = [f"## {say('part-languages')}", listed]
    head.extend(f"⚠️ {say(problem.text_id, **problem.parameters)}" for problem in desk.problems)
    five = custom_id("members", "languages", "five")
    return screen(
        card(
            text("\n".join(head)),
            row(
                button(five, say("languages-five-button"), style=discord.ButtonStyle.primary),
                button(custom_id("members", "languages", "another"), say("languages-another-button")),
                button(custom_id("members", "panel"), say("back-button")),
            ),
        )
    )
