"""How an answer to a mention looks. Everybody in the conversation sees it."""

from typing import Any

import discord
from discord import ui

from bot.forums.model import Forum
from bot.members.directory import Page
from bot.members.model import Introduction
from bot.mentions.hearing import Topic
from bot.mentions.service import Reply
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import country_name
from bot.text.safe import escape, fit
from bot.ui.kit import button, card, custom_id, row, screen, section, text

DISCIPLINES_SHOWN = 120
"""Characters of what someone does, in a line."""


def answer(reply: Reply, message_id: int, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """The answer. Where it may lead to a request, a button begins it, which works for who wrote the message."""
    begin = row(
        button(
            custom_id("cooperation", "from", str(message_id)),
            say("mention-wish-button"),
            style=discord.ButtonStyle.primary,
            emoji="✨",
        )
    )
    if reply.heard.topic is Topic.FORUMS:
        return screen(card(*_forums(reply.forums, say)))
    if reply.people is not None:
        return screen(card(*_people(reply, reply.people, say, taxonomy), begin))
    if reply.heard.topic is Topic.WISH:
        return screen(card(text(say("mention-wish")), begin))
    return screen(card(text(say("mention-help"))))


def _forums(forums: tuple[Forum, ...], say: Voice) -> list[ui.Item[Any]]:
    if not forums:
        return [text(say("mention-forums-none"))]
    lines: list[ui.Item[Any]] = [text(say("mention-forums"))]
    for forum in forums:
        to = custom_id("forums", "show", forum.forum_id)
        title = escape(forum.plan.said(say.language).title)
        shown = f"**{title}**\n<t:{forum.when.starts_at}:F> · <t:{forum.when.starts_at}:R>"
        lines.append(section(shown, button(to, say("mention-show-button"))))
    return lines


def _people(reply: Reply, found: Page, say: Voice, taxonomy: Taxonomy) -> list[ui.Item[Any]]:
    what = taxonomy.name(reply.heard.concept or "", say.language)
    country = country_name(reply.heard.country, say.language) if reply.heard.country else ""
    named = ", ".join(filter(None, (what, reply.heard.town or country)))
    if not found.entries:
        return [text(say("mention-people-none", what=escape(named)))]
    lines: list[ui.Item[Any]] = [text(say("mention-people", what=escape(named), total=found.total))]
    for introduction in found.entries:
        to = custom_id("members", "show", introduction.introduction_id)
        lines.append(section(_person(introduction, say, taxonomy), button(to, say("mention-show-button"))))
    if found.total > len(found.entries):
        lines.append(text(f"-# {say('mention-people-more')}"))
    return lines


def _person(introduction: Introduction, say: Voice, taxonomy: Taxonomy) -> str:
    profile = introduction.profile
    place = f" · {escape(profile.town.name)}" if profile.town else ""
    does = ", ".join(taxonomy.name(concept, say.language) for concept in profile.disciplines)
    return f"**{escape(profile.name)}**{place}\n-# {fit(escape(does), DISCIPLINES_SHOWN)}"
