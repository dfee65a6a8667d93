"""How a commitment looks: as a reminder, in a thread, from the list; and what helps who is stuck."""

from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.coaching.following import Followed
from bot.coaching.records import Standing
from bot.text.catalogue import Voice
from bot.text.limits import SELECT_OPTIONS
from bot.text.safe import escape, fit
from bot.ui.kit import AMBER, SEA, Choice, button, buttons, card, row, screen, select, text
from cogs.coaching.addresses import to
from cogs.coaching.plans import LINE_SHOWN, commitment_text

DAYS: Final = ("1", "7", "14")
"""By how many days something is put off with one press."""


def reminder(followed: Followed, say: Voice, *, late: bool) -> ui.LayoutView:
    """To the member alone: what they set out to do, and what became of it."""
    what = escape(fit(followed.commitment.what, LINE_SHOWN))
    title = escape(followed.version.title(say.language))
    lines = [
        f"## ⏰ {say('commitment-reminder-title')}",
        f">>> {what}",
    ]
    items: list[ui.Item[Any]] = [text("\n".join(lines)), text(say("commitment-reminder", title=title))]
    items.extend(_choices(followed, say))
    if late:
        items.append(text(f"-# {say('coaching-late-note')}"))
    return screen(card(*items))


def in_thread(followed: Followed, say: Voice, *, late: bool) -> ui.LayoutView:
    """In a private thread, which moderators can open: only that there is something."""
    commitment = followed.commitment
    show = button(
        to("commitment", commitment.commitment_id), say("commitment-show-button"), style=discord.ButtonStyle.primary
    )
    items: list[ui.Item[Any]] = [
        text(f"⏰ {say('commitment-reminder-thread', person=f'<@{commitment.user_id}>')}"),
        row(show),
    ]
    if late:
        items.append(text(f"-# {say('coaching-late-note')}"))
    return screen(card(*items))


def commitment(followed: Followed, say: Voice, *, note: str = "") -> ui.LayoutView:
    """A commitment with what can be done about it."""
    kept = followed.commitment
    lines = [note, f"### {commitment_text(kept, say)}", say(f"coaching-standing-{kept.state}")]
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, lines)))]
    if kept.state is Standing.OPEN:
        items.extend(_choices(followed, say))
    else:
        items.append(row(button(to("take-up", kept.commitment_id), say("commitment-again-button"))))
    return screen(card(*items, colour=SEA))


def stuck(followed: Followed, parts: Sequence[tuple[str, str]], say: Voice, *, coaches: bool) -> ui.LayoutView:
    """What may help: the part of the dialogue that led to it first, or a coach."""
    kept = followed.commitment
    items: list[ui.Item[Any]] = [text(f"## {say('commitment-stuck-title')}\n>>> {escape(fit(kept.what, LINE_SHOWN))}")]
    if parts:
        own = next((number for number, (name, _) in enumerate(parts) if name == kept.part), None)
        order = sorted(range(len(parts)), key=lambda number: number != own)
        entries = [Choice(str(number), parts[number][1]) for number in order[:SELECT_OPTIONS]]
        items.append(text(say("commitment-stuck-part")))
        items.append(select(to("part-again", kept.commitment_id), entries, placeholder=say("commitment-stuck-choose")))
    items.append(text(say("commitment-stuck-coach" if coaches else "commitment-stuck-nobody")))
    actions: list[ui.Item[Any]] = []
    if coaches:
        actions.append(button(to("share", followed.dialogue.dialogue_id), say("commitment-coach-button"), emoji="🤝"))
    actions.append(button(to("move", f"7:{kept.commitment_id}"), say("commitment-move-7-button")))
    actions.append(button(to("drop", kept.commitment_id), say("commitment-drop-button")))
    items.append(row(*actions))
    return screen(card(*items, colour=AMBER))


def _choices(followed: Followed, say: Voice) -> list[ui.ActionRow[Any]]:
    kept = followed.commitment.commitment_id
    done = button(to("done", kept), say("commitment-done-button"), style=discord.ButtonStyle.success, emoji="✅")
    items: list[ui.Item[Any]] = [
        done,
        *(button(to("move", f"{days}:{kept}"), say(f"commitment-move-{days}-button")) for days in DAYS),
        button(to("move", f"day:{kept}"), say("commitment-move-day-button"), emoji="📅"),
        button(to("stuck", kept), say("commitment-stuck-button"), emoji="🆘"),
        button(to("drop", kept), say("commitment-drop-button"), emoji="🍃"),
    ]
    return buttons(items)
