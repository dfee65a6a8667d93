"""How the list of announcements looks, and one of them with what can be done about it."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import discord
from discord import ui

from bot.announcements.model import Announcement, Repeat
from bot.announcements.service import Listed
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.ui.kit import AMBER, button, card, custom_id, notice, row, rule, screen, section, text
from bot.ui.paging import turns
from bot.ui.reasons import plainly
from cogs.announcements import words
from cogs.announcements.forms import NEW

PAGE = 8
"""Announcements on a page."""


def listing(found: Sequence[Listed], page: int, say: Voice) -> ui.LayoutView:
    """The announcements, those to come first."""
    pages = max(1, -(-len(found) // PAGE))
    page = min(page, pages - 1)
    items: list[ui.Item[Any]] = [text(f"## {say('announcements-title')}")]
    if not found:
        items.append(text(f"-# {say('announcements-none')}"))
    for each in found[page * PAGE : (page + 1) * PAGE]:
        to = custom_id("announcements", "look", each.announcement.announcement_id)
        items.append(section(_line(each, say), button(to, say("announcement-open-button"))))
    actions: list[ui.Item[Any]] = [
        button(
            custom_id("announcements", "panel", NEW),
            say("announcement-new-button"),
            style=discord.ButtonStyle.primary,
        )
    ]
    actions += turns(partial(custom_id, "announcements", "list"), page, say, more=page < pages - 1)
    items += [rule(), row(*actions)]
    return screen(card(*items))


def one(listed: Listed, say: Voice, *, note: str = "") -> ui.LayoutView:
    """One announcement, with its state and what a moderator can do."""
    plan = listed.announcement.plan
    lines = [
        note and f"**{note}**",
        f"{_state(listed, say)} · {words.channels(plan.channels)}",
        words.repeats(plan.schedule, say),
        say("announcement-preview-role", role=f"<@&{plan.role_id}>") if plan.role_id is not None else "",
        *(f"⚠️ {_trouble(channel_id, reason, say)}" for channel_id, reason in listed.troubles),
        *(
            f"⚠️ {say('announcement-unpublished', channel=f'<#{channel_id}>')} {plainly(reason, say)}"
            for channel_id, reason in listed.unpublished
        ),
    ]
    return screen(
        text("\n".join(filter(None, lines))),
        words.announcement_card(plan, listed.server.languages),
        row(*_actions(listed, say)),
    )


def sure(announcement: Announcement, languages: tuple[str, ...], say: Voice) -> ui.LayoutView:
    """Ask before deleting."""
    subject = announcement.announcement_id
    asked = say("announcement-delete-sure", title=escape(announcement.plan.title(languages)))
    return notice(
        asked,
        row(
            button(
                custom_id("announcements", "delete-sure", subject),
                say("announcement-delete-button"),
                style=discord.ButtonStyle.danger,
            ),
            button(custom_id("announcements", "look", subject), say("cancel-button")),
        ),
        colour=AMBER,
    )


def _line(listed: Listed, say: Voice) -> str:
    plan = listed.announcement.plan
    title = escape(plan.title((say.language, *listed.server.languages)))
    trouble = f"\n⚠️ {say('announcement-trouble')}" if listed.troubles or listed.unpublished else ""
    repeated = words.repeats(plan.schedule, say)
    again = f"\n-# {repeated}" if repeated and listed.next_at is not None else ""
    return f"**{title}**\n{_state(listed, say)} · {words.channels(plan.channels)}{again}{trouble}"


def _state(listed: Listed, say: Voice) -> str:
    if listed.next_at is None:
        return say("announcement-state-over", date=f"<t:{listed.announcement.last_at}:f>")
    if listed.announcement.paused:
        return f"⏸️ {say('announcement-state-paused')}"
    to_come = "once" if listed.announcement.plan.schedule.repeat is Repeat.ONCE else "next"
    return f"🗓️ {say(f'announcement-state-{to_come}', date=f'<t:{listed.next_at}:f>')}"


def _trouble(channel_id: int, reason: str, say: Voice) -> str:
    late = reason in {"too-late", "expired", "superseded"}
    told = "announcement-trouble-late" if late else "announcement-trouble-in"
    return say(told, channel=f"<#{channel_id}>")


def _actions(listed: Listed, say: Voice) -> list[ui.Item[Any]]:
    subject = listed.announcement.announcement_id
    actions: list[ui.Item[Any]] = [
        button(
            custom_id("announcements", "panel", subject),
            say("announcement-change-button"),
            style=discord.ButtonStyle.primary,
        )
    ]
    if listed.announcement.paused:
        actions.append(button(custom_id("announcements", "resume", subject), say("announcement-resume-button")))
    elif listed.next_at is not None:
        actions.append(button(custom_id("announcements", "pause", subject), say("announcement-pause-button")))
    if listed.unpublished:
        actions.append(button(custom_id("announcements", "publish", subject), say("announcement-publish-button")))
    to = custom_id("announcements", "delete", subject)
    actions.append(button(to, say("announcement-delete-button"), style=discord.ButtonStyle.danger))
    actions.append(button(custom_id("announcements", "list", "0"), say("announcement-list-button")))
    return actions
