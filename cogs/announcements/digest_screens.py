"""How the weekly digest and its settings look."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.announcements.digest import DigestDesk
from bot.announcements.sections import Entry, Group, Section
from bot.text.catalogue import Voice
from bot.text.languages import flag
from bot.text.safe import escape, fit, length
from bot.ui import weekly
from bot.ui.kit import SAND, SEA, button, card, channel_select, custom_id, row, screen, section, text

ROOM = 3600
"""Characters of all entries: what Discord's 4,000 leave beside the headings."""

NOTE_SHOWN = 120
"""Characters of the note behind an entry, where there is room for notes."""


def settings(desk: DigestDesk, say: Voice, *, note: str = "") -> ui.LayoutView:
    """What the digest is, and when and where it comes."""
    digest = desk.digest
    state = say("digest-on", date=f"<t:{desk.next_at}:f>") if digest.enabled else say("digest-off")
    head = (f"## {say('digest-settings-title')}", note and f"**{note}**", say("digest-intro"), state)
    when = weekly.told(digest.when, desk.server.places, say)
    style = discord.ButtonStyle.secondary if digest.enabled else discord.ButtonStyle.success
    switch = custom_id("announcements", "digest-switch", "off" if digest.enabled else "on")
    label = say("digest-off-button" if digest.enabled else "digest-on-button")
    return screen(
        card(
            text("\n".join(filter(None, head))),
            channel_select(
                custom_id("announcements", "digest-channel"),
                placeholder=say("digest-channel-choose"),
                chosen=() if digest.channel_id is None else (digest.channel_id,),
            ),
            section(when, button(custom_id("announcements", "digest-time"), say("announcement-change-button"))),
            row(
                button(switch, label, style=style),
                button(custom_id("announcements", "digest-preview"), say("announcement-preview-button"), emoji="👁️"),
            ),
            colour=SEA if digest.enabled else SAND,
        )
    )


def digest(sections: Sequence[Section], server_id: int, say: Voice) -> ui.LayoutView:
    """All that is new, grouped; shorter where it is much, and honest about what did not fit."""
    with_notes = [_lines(each, server_id, say, notes=True) for each in sections]
    parts = with_notes
    if _measure(parts) > ROOM:
        parts = [_lines(each, server_id, say, notes=False) for each in sections]
    items = [text(f"## {say('digest-title')}")]
    left = ROOM // len(parts) if _measure(parts) > ROOM else ROOM
    for each, lines in zip(sections, parts, strict=True):
        heading = f"### {say.lines(each.heading, count=each.count)}".replace("\n", "\n### ")
        items.append(text("\n".join((heading, *_within(lines, left, f"{each.heading}-more", say)))))
    return screen(card(*items))


def _lines(found: Section, server_id: int, say: Voice, *, notes: bool) -> list[str]:
    """A line for each entry; the name of a group stands in the line of its first one."""
    lines: list[str] = []
    for group in found.groups:
        titled = f"{_group(group, say)}\n" if len(found.groups) > 1 or group.title else ""
        for number, entry in enumerate(group.entries):
            lines.append(f"{'' if number else titled}- {_entry(entry, server_id, notes=notes)}")
    return lines


def _group(group: Group, say: Voice) -> str:
    mark = f"{flag(group.country)} " if group.country else ""
    return f"**{mark}{escape(group.title)}**" if group.title else f"**{say(group.rest)}**"


def _entry(entry: Entry, server_id: int, *, notes: bool) -> str:
    title = escape(entry.title)
    if entry.channel_id is not None and entry.message_id is not None:
        title = f"[{title}](https://discord.com/channels/{server_id}/{entry.channel_id}/{entry.message_id})"
    if entry.at is not None:
        title = f"{title} · <t:{entry.at}:f>"
    note = fit(" ".join(entry.note.split()), NOTE_SHOWN) if notes and entry.note else ""
    return f"{title} · {escape(note)}" if note else title


def _measure(parts: Sequence[Sequence[str]]) -> int:
    return sum(length(line) + 1 for lines in parts for line in lines)


def _within(lines: Sequence[str], room: int, more: str, say: Voice) -> list[str]:
    """As many lines as fit, and how many entries there are besides."""
    kept: list[str] = []
    for line in lines:
        room -= length(line) + 1
        if room < 0:
            return [*kept, f"-# {say(more, count=len(lines) - len(kept))}"]
        kept.append(line)
    return kept
