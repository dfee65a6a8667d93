"""How pairs look: one's own place in it, who was found, the first message, the question."""

from typing import Any

import discord
from discord import ui

from bot.ids import stamp
from bot.members.model import Introduction
from bot.pairs.model import SNOOZES, Cadence, Group, Said
from bot.pairs.service import MOST_AVOIDED, Company, Desk
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Parameter, Voice
from bot.text.languages import country_name, flag, language_name
from bot.text.safe import escape, fit
from bot.ui.kit import (
    SAND,
    SEA,
    Choice,
    button,
    buttons,
    card,
    custom_id,
    member_select,
    row,
    rule,
    screen,
    select,
    text,
)

WORDS_SHOWN = 300
"""Characters of what somebody does, in the message that names them."""

COMMON_SHOWN = 3
"""Disciplines in common that are named."""


def desk(seen: Desk, user_id: int, say: Voice, *, note: str = "") -> ui.LayoutView:
    """Whether one takes part, when the next round is, whom one met; and for moderators, how often."""
    inside = seen.member is not None
    head = [f"## {say('pairs-title')}", f"**{note}**" if note else "", say("pairs-intro"), _state(seen, say)]
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, head))), *buttons(_actions(seen, say))]
    if seen.groups:
        lines = "\n".join(_line(group, user_id, say) for group in seen.groups)
        items += (rule(), text(f"**{say('pairs-earlier')}**\n{lines}"))
    items += (rule(), text(f"-# {say('pairs-avoid-hint')}"), _avoided(seen, say))
    if seen.moderates:
        choices = [
            Choice(cadence.value, say(f"pairs-cadence-{cadence}"), chosen=cadence is seen.plan.cadence)
            for cadence in Cadence
        ]
        items += (
            rule(),
            text(f"-# {say('pairs-cadence-hint')}"),
            select(custom_id("pairs", "cadence"), choices, placeholder=say("pairs-cadence-placeholder")),
        )
    return screen(card(*items, colour=SEA if inside else SAND))


def paired(company: Company, server: str, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """Who was found for this person, and what they have in common."""
    items: list[ui.Item[Any]] = [text(f"## {say('pairs-found-title')}\n{say('pairs-found', server=server)}")]
    for other in company.others:
        items += (rule(), text(_portrait(other, say, taxonomy)))
        if company.me and (common := _in_common(company.me, other, say, taxonomy)):
            items.append(text(f"-# {common}"))
    group_id = company.group.group_id
    items += (
        rule(),
        text(say("pairs-found-next")),
        row(
            button(
                custom_id("pairs", "talk", group_id),
                say("pairs-talk-button"),
                style=discord.ButtonStyle.primary,
                emoji="💬",
            ),
            button(custom_id("pairs", "shun", group_id), say("pairs-shun-button")),
        ),
    )
    return screen(card(*items))


def first_message(company: Company, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """What stands first in the group's thread: who they are, what they share, and something to begin with."""
    people = " · ".join(f"<@{user_id}>" for user_id in company.people)
    lines = [say.lines("pairs-first", people=people)]
    if company.me:
        lines += [
            f"-# {common}" for other in company.others if (common := _in_common(company.me, other, say, taxonomy))
        ]
    return screen(card(text("\n".join(lines))))


def question(company: Company, say: Voice) -> ui.LayoutView:
    """Whether they met."""
    names = ", ".join(escape(other.profile.name) for other in company.others)
    group_id = company.group.group_id
    styles = {Said.YES: discord.ButtonStyle.success}
    answers = [
        button(
            custom_id("pairs", "met", f"{said}:{group_id}"),
            say(f"pairs-met-{said}-button"),
            style=styles.get(said, discord.ButtonStyle.secondary),
        )
        for said in Said
    ]
    return screen(card(text(say("pairs-question", names=names, date=f"<t:{company.group.made_at}:D>")), row(*answers)))


def _state(seen: Desk, say: Voice) -> str:
    next_at = seen.plan.next_at
    if next_at is None:
        return say("pairs-off")
    if seen.member is None:
        return say("pairs-outside", date=f"<t:{next_at}:D>")
    if seen.member.snoozed_until > next_at:
        return say("pairs-paused", date=f"<t:{seen.member.snoozed_until}:D>")
    if why := seen.lacking or ("pairs-stopped" if seen.stopped else None):
        return f"{say('pairs-left-out')} {say(why)}"
    return say("pairs-inside", date=f"<t:{next_at}:D>")


def _actions(seen: Desk, say: Voice) -> list[ui.Item[Any]]:
    join = button(custom_id("pairs", "join"), say("pairs-join-button"), style=discord.ButtonStyle.primary, emoji="🤝")
    if seen.member is None:
        return [join]
    leave = button(custom_id("pairs", "leave"), say("pairs-leave-button"))
    if seen.stopped:
        return [join, leave]
    if seen.member.snoozed_until > (seen.plan.next_at or 0):
        return [button(custom_id("pairs", "pause", "0"), say("pairs-wake-button")), leave]
    pauses = [button(custom_id("pairs", "pause", str(days)), say("pairs-pause-button", days=days)) for days in SNOOZES]
    return [*pauses, leave]


def _line(group: Group, user_id: int, say: Voice) -> str:
    others = ", ".join(f"<@{other}>" for other in group.others(user_id)) or say("pairs-nobody-left")
    said = group.said(user_id)
    thread = f" · <#{group.thread_id}>" if group.thread_id else ""
    answer = f" · {say(f'pairs-said-{said}')}" if said else ""
    return f"- <t:{group.made_at}:D>: {others}{answer}{thread}"


def _avoided(seen: Desk, say: Voice) -> ui.ActionRow[Any]:
    placeholder = say("pairs-avoid-placeholder")
    to = custom_id("pairs", "avoid", stamp(seen.avoided))
    return member_select(to, placeholder=placeholder, chosen=seen.avoided, least=0, most=MOST_AVOIDED)


def _portrait(other: Introduction, say: Voice, taxonomy: Taxonomy) -> str:
    profile = other.profile
    place = ""
    if profile.town:
        country = country_name(profile.town.country, say.language)
        place = f" · {flag(profile.town.country)} {escape(profile.town.name)}, {country}"
    does = ", ".join(taxonomy.name(concept, say.language) for concept in profile.disciplines)
    words = profile.does or profile.offers or profile.seeks
    lines = [f"**{escape(profile.name)}** (<@{other.user_id}>){place}", escape(does)]
    if words:
        lines.append(f"> {fit(escape(words.replace(chr(10), ' ')), WORDS_SHOWN)}")
    return "\n".join(filter(None, lines))


def _in_common(me: Introduction, other: Introduction, say: Voice, taxonomy: Taxonomy) -> str:
    """Disciplines and languages that two people share."""
    theirs = set(other.profile.disciplines)
    shared = [concept for concept in me.profile.disciplines if concept in theirs][:COMMON_SHOWN]
    spoken = {skill.code for skill in other.profile.languages}
    languages = [skill.code for skill in me.profile.languages if skill.code in spoken]
    if not shared and not languages:
        return ""

    def named(reader: str) -> dict[str, Parameter]:
        names = [taxonomy.name(concept, reader) for concept in shared]
        names += [language_name(code, reader) for code in languages]
        return {"common": escape(", ".join(names))}

    return say.of_each("pairs-common", named)
