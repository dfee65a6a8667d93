"""The moderator's own view of an announcement that is being written: what is there, what is missing, what is next."""

from typing import Any

import discord
from discord import ui

from bot.announcements.model import MAX_CHANNELS, Plan, Surroundings
from bot.announcements.service import Desk
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES, language_label
from bot.text.safe import escape, fit
from bot.ui.kit import (
    AMBER,
    SEA,
    Choice,
    button,
    card,
    channel_select,
    custom_id,
    role_select,
    row,
    rule,
    screen,
    section,
    select,
    text,
)
from cogs.announcements import words
from cogs.announcements.forms import NEW

TEXT_SHOWN = 150
"""Characters of a text on the panel; the preview shows all of it."""


def panel(desk: Desk, around: Surroundings, say: Voice) -> ui.LayoutView:
    """The overview from which everything about an announcement is reached."""
    plan, subject = desk.draft.plan, desk.announcement_id or NEW
    items: list[ui.Item[Any]] = [text(_head(desk, say)), rule()]
    shown = [code for code in LANGUAGES if code in desk.server.languages or code in plan.words]
    items.extend(_language(desk, code, say) for code in shown)
    if others := [code for code in LANGUAGES if code not in shown]:
        choices = [Choice(code, language_label(code, say.language)) for code in others]
        to = custom_id("announcements", "other", subject)
        items.append(select(to, choices, placeholder=say("announcement-other-language")))
    items.append(rule())
    items.append(_channels(plan, custom_id("announcements", "channels", subject), say))
    items.append(_role(plan, custom_id("announcements", "role", subject), say))
    if any(channel.news for channel in around.channels.values()):
        items.append(_follow(plan, subject, say))
    told = f"**{say('announcement-when')}**\n{words.when(plan.schedule, desk.server, say)}"
    items.append(section(told, button(custom_id("announcements", "time", subject), say("announcement-change-button"))))
    items.append(row(*_actions(desk, subject, say)))
    return screen(card(*items, colour=AMBER if desk.problems else SEA))


def preview(desk: Desk, say: Voice) -> ui.LayoutView:
    """The announcement as everyone will see it."""
    plan, subject = desk.draft.plan, desk.announcement_id or NEW
    mention = say("announcement-preview-role", role=f"<@&{plan.role_id}>") if plan.role_id is not None else ""
    lines = (f"### {say('announcement-preview-title')}", words.when(plan.schedule, desk.server, say), mention)
    return screen(
        text("\n".join(filter(None, lines))),
        words.announcement_card(plan, desk.server.languages),
        row(_save(desk, subject, say), button(custom_id("announcements", "panel", subject), say("back-button"))),
    )


def _head(desk: Desk, say: Voice) -> str:
    lines = [f"## {say('announcement-panel-edit' if desk.announcement else 'announcement-panel-new')}"]
    if desk.problems:
        lines.append(f"⚠️ **{say('announcement-problems')}**")
        told = dict.fromkeys(say(problem.text_id, **problem.parameters) for problem in desk.problems)
        lines.extend(f"- {problem}" for problem in told)
    else:
        lines.append(say("announcement-panel-intro"))
    return "\n".join(lines)


def _language(desk: Desk, code: str, say: Voice) -> ui.Item[Any]:
    written = desk.draft.plan.words.get(code)
    waiting = f"text-{code}" in desk.draft.rejected
    name = f"**{language_label(code, say.language)}**"
    if waiting:
        content = f"{name}\n⚠️ {say('announcement-words-waiting')}"
    elif written is None:
        content = f"{name}\n-# {say('announcement-words-none')}"
    else:
        start = fit(" ".join(written.text.split()), TEXT_SHOWN)
        content = f"{name}: {escape(written.title)}\n-# {escape(start)}"
    label = say("announcement-write-button") if written is None else say("announcement-change-button")
    to = custom_id("announcements", "write", f"{desk.announcement_id or NEW}:{code}")
    missing = not desk.draft.plan.words and code == desk.server.languages[0]
    style = discord.ButtonStyle.primary if missing else discord.ButtonStyle.secondary
    return section(content, button(to, label, style=style))


def _channels(plan: Plan, to: str, say: Voice) -> ui.ActionRow[Any]:
    kinds = (discord.ChannelType.text, discord.ChannelType.news)
    return channel_select(to, kinds, placeholder=say("announcement-channels"), chosen=plan.channels, most=MAX_CHANNELS)


def _role(plan: Plan, to: str, say: Voice) -> ui.ActionRow[Any]:
    chosen = () if plan.role_id is None else (plan.role_id,)
    return role_select(to, placeholder=say("announcement-role"), chosen=chosen, most=1)


def _follow(plan: Plan, subject: str, say: Voice) -> ui.Item[Any]:
    state = say("announcement-follow-on" if plan.follow else "announcement-follow-off")
    label = say("announcement-follow-stop-button" if plan.follow else "announcement-follow-button")
    to = custom_id("announcements", "follow", f"{subject}:{'off' if plan.follow else 'on'}")
    return section(f"**{say('announcement-follow')}**\n{state}", button(to, label))


def _actions(desk: Desk, subject: str, say: Voice) -> list[ui.Item[Any]]:
    return [
        button(
            custom_id("announcements", "preview", subject),
            say("announcement-preview-button"),
            emoji="👁️",
            disabled=not desk.draft.plan.words,
        ),
        _save(desk, subject, say),
        button(custom_id("announcements", "discard", subject), say("announcement-discard-button")),
        button(custom_id("announcements", "list", "0"), say("announcement-list-button")),
    ]


def _save(desk: Desk, subject: str, say: Voice) -> ui.Item[Any]:
    if desk.draft.plan.schedule.first is None:
        label = say("announcement-post-button")
    else:
        label = say("announcement-save-button" if desk.announcement else "announcement-schedule-button")
    return button(custom_id("announcements", "save", subject), label, style=discord.ButtonStyle.success)
