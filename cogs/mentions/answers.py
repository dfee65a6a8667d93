"""How an answer to a mention looks, which everybody in the conversation sees, or to a direct message."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.coaching.records import Dialogue, Version
from bot.forums.model import Forum
from bot.members.directory import Page
from bot.members.model import Introduction
from bot.mentions.hearing import Topic
from bot.mentions.service import Reply
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import country_name
from bot.text.limits import SELECT_OPTIONS
from bot.text.safe import clean_line, escape, fit
from bot.ui.kit import Choice, button, card, custom_id, link, notice, row, screen, section, select, text

DISCIPLINES_SHOWN = 120
"""Characters of what someone does, in a line."""

NAME_SHOWN = 100
"""Characters of a server's name: all that Discord allows."""


def answer(
    reply: Reply, begins: str, say: Voice, taxonomy: Taxonomy, *, server: discord.Guild | None = None
) -> ui.LayoutView:
    """The answer. Where it may lead to a request, a button begins it, which works for who wrote the message.

    Args:
        reply: What is to be answered.
        begins: From what the button begins: the message, with the server where it was written directly.
        say: The voice.
        taxonomy: Names of disciplines.
        server: In a direct message, the server that it is about; there people and forums are looked at.
    """
    begin = row(
        button(
            custom_id("cooperation", "from", begins),
            say("mention-wish-button"),
            style=discord.ButtonStyle.primary,
            emoji="✨",
        )
    )
    direct = server is not None
    where = _where(server, say) if server else []
    if reply.heard.topic is Topic.FORUMS:
        return screen(card(*_forums(reply.forums, say, direct=direct), *where))
    if reply.people is not None:
        return screen(card(*_people(reply, reply.people, say, taxonomy, direct=direct), *where, begin))
    if reply.heard.topic is Topic.WISH:
        return screen(card(text(say("mention-wish")), *where, begin))
    return screen(card(text(say("mention-help")), *where))


def under_way(dialogue: Dialogue, version: Version, say: Voice) -> ui.Container[Any]:
    """To somebody in the middle of a dialogue in direct messages: what they write there is no answer in it."""
    go_on = button(
        custom_id("coaching", "resume", dialogue.dialogue_id),
        say("coaching-go-on-button"),
        style=discord.ButtonStyle.primary,
    )
    return card(text(say("mention-dialogue", title=escape(version.title(say.language)))), row(go_on))


def which_server(servers: Sequence[discord.Guild], message_id: int, say: Voice) -> ui.LayoutView:
    """The question which of several servers in common a direct message is about."""
    offered = [Choice(str(guild.id), guild.name) for guild in servers[:SELECT_OPTIONS]]
    to = custom_id("mentions", "at", str(message_id))
    return notice(say("mention-which-server"), select(to, offered, placeholder=say("mention-server-placeholder")))


def stranger(say: Voice) -> ui.LayoutView:
    """To somebody with whom there is no server in common any more."""
    return notice(say("mention-stranger"))


def _where(server: discord.Guild, say: Voice) -> list[ui.Item[Any]]:
    name = escape(clean_line(server.name, limit=NAME_SHOWN))
    there = link(f"https://discord.com/channels/{server.id}", say("mention-server-button"))
    return [section(f"-# {say('mention-on-server', server=name)}", there)]


def _forums(forums: tuple[Forum, ...], say: Voice, *, direct: bool) -> list[ui.Item[Any]]:
    if not forums:
        return [text(say("mention-forums-none"))]
    lines: list[ui.Item[Any]] = [text(say("mention-forums"))]
    for forum in forums:
        to = custom_id("forums", "show", forum.forum_id)
        title = escape(forum.plan.said(say.language).title)
        shown = f"**{title}**\n<t:{forum.when.starts_at}:F> · <t:{forum.when.starts_at}:R>"
        lines.append(text(shown) if direct else section(shown, button(to, say("mention-show-button"))))
    return lines


def _people(reply: Reply, found: Page, say: Voice, taxonomy: Taxonomy, *, direct: bool) -> list[ui.Item[Any]]:
    what = taxonomy.name(reply.heard.concept or "", say.language)
    country = country_name(reply.heard.country, say.language) if reply.heard.country else ""
    named = ", ".join(filter(None, (what, reply.heard.town or country)))
    if not found.entries:
        return [text(say("mention-people-none", what=escape(named)))]
    lines: list[ui.Item[Any]] = [text(say("mention-people", what=escape(named), total=found.total))]
    for introduction in found.entries:
        to = custom_id("members", "show", introduction.introduction_id)
        told = _person(introduction, say, taxonomy)
        lines.append(text(told) if direct else section(told, button(to, say("mention-show-button"))))
    if found.total > len(found.entries):
        lines.append(text(f"-# {say('mention-people-more')}"))
    return lines


def _person(introduction: Introduction, say: Voice, taxonomy: Taxonomy) -> str:
    profile = introduction.profile
    place = f" · {escape(profile.town.name)}" if profile.town else ""
    does = ", ".join(taxonomy.name(concept, say.language) for concept in profile.disciplines)
    return f"**{escape(profile.name)}**{place}\n-# {fit(escape(does), DISCIPLINES_SHOWN)}"
