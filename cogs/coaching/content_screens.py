"""How dialogues look to those who write them: the list, one dialogue with its versions, one version."""

import re
from collections.abc import Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.coaching.publishing import NOTE_LIMIT
from bot.coaching.records import Dialogue, Publication, Version
from bot.coaching.shelves import Shelf
from bot.text.catalogue import Voice
from bot.text.languages import upper_first
from bot.text.limits import SELECT_OPTIONS
from bot.text.safe import escape, fit
from bot.ui.form import FormModal, TextField, form
from bot.ui.kit import AMBER, SAND, SEA, Choice, button, buttons, card, notice, row, screen, select, text
from cogs.coaching.addresses import to

NOTE_SHOWN: Final = 90
"""Characters of a note in a list."""

TITLE_SHOWN: Final = 100
"""Characters of a title; a cell of a spreadsheet holds thousands."""

LISTED: Final = 8
"""Versions told of on the page of a dialogue; the menu has more."""


def shelves(found: Sequence[Shelf], say: Voice) -> ui.LayoutView:
    """All dialogues of a server."""
    lines = [f"{_sign(each)} **{_title(each.face, say)}** · {_state(each, say)}" for each in found]
    choices = [
        Choice(each.face.version_id, fit(each.face.title(say.language), TITLE_SHOWN), each.form_id) for each in found
    ]
    return screen(
        card(
            text(f"## 📚 {say('content-title')}\n{say('content-intro')}"),
            text("\n".join(lines) or f"-# {say('content-none')}"),
            *(
                [select(to("content-choose"), choices, placeholder=say("content-choose-placeholder"))]
                if choices
                else []
            ),
        )
    )


def shelf(found: Shelf, say: Voice, *, note: str = "") -> ui.LayoutView:
    """One dialogue with its versions."""
    told = [_line(found, each, say) for each in found.all[:LISTED]]
    more = len(found.all) - len(told)
    if more:
        told.append(f"-# {say('content-versions-more', count=more)}")
    newest = found.all[:SELECT_OPTIONS]
    choices = [Choice(each.version_id, upper_first(_name(each, say)), _kind(found, each, say)) for each in newest]
    standing = found.face.version_id
    switch = "restore" if found.archived else "archive"
    return screen(
        card(
            *_noted(note),
            text(f"## {_sign(found)} {_title(found.face, say)}\n-# {escape(found.form_id)}\n{_state(found, say)}"),
            text("\n".join(told)),
            select(to("content-pick"), choices, placeholder=say("content-pick-placeholder")),
            row(
                button(to("content-file", standing), say("content-file-button"), emoji="⬇️"),
                button(to("content-figures", standing), say("content-figures-button"), emoji="📊"),
                button(to(f"content-{switch}", standing), say(f"content-{switch}-button")),
                button(to("content"), say("content-all-button")),
            ),
            colour=SAND if found.archived else SEA,
        )
    )


def version(
    found: Shelf, which: Version, say: Voice, *, note: str = "", about: Sequence[ui.Item[Any]] = ()
) -> ui.LayoutView:
    """One version, with what can be done with it; `about` is what was found in its file."""
    kept, draft = which.version_id, which.state is Publication.DRAFT
    lines = [f"## {_title(which, say)} · {_name(which, say)}", _kind(found, which, say), _origin(which, say)]
    if which.note:
        lines.append(f"> {escape(which.note)}")
    if draft:
        lines.append(say("content-draft-hint"))
    actions = [button(to("content-try", kept), say("content-try-button"), emoji="🧪")]
    if not found.offers(which):
        seen = found.offered.version_id if found.offered else ""
        action = "publish" if draft else "back"
        actions.append(
            button(
                to(f"content-{action}", f"{kept}:{seen}"),
                say(f"content-{action}-button"),
                style=discord.ButtonStyle.success if draft else discord.ButtonStyle.secondary,
            )
        )
    actions.append(button(to("content-check", kept), say("content-check-button"), emoji="🔎"))
    actions.append(button(to("content-file", kept), say("content-file-button"), emoji="⬇️"))
    if draft:
        discard = button(to("content-discard", kept), say("content-discard-button"), style=discord.ButtonStyle.danger)
        actions.append(discard)
    actions.append(button(to("content-shelf", kept), say("content-shelf-button")))
    colour = AMBER if draft else SEA if found.offers(which) else SAND
    return screen(card(*_noted(note), text("\n".join(filter(None, lines))), *about, *buttons(actions), colour=colour))


def refused(filename: str, about: Sequence[ui.Item[Any]], say: Voice) -> ui.LayoutView:
    """A file that cannot be used as it is."""
    head = f"## ⛔ {say('content-refused-title')}\n{say('content-refused', file=escape(fit(filename, NOTE_SHOWN)))}"
    return screen(card(text(head), *about, colour=AMBER))


def publishing(which: Version, seen: str, say: Voice) -> FormModal:
    """What has changed?"""
    return form(
        to("content-publishing", f"{which.version_id}:{seen}"),
        say("content-publishing-form-title"),
        (
            TextField(
                "note",
                say("content-note-form-label"),
                which.note,
                hint=say("content-note-form-hint"),
                limit=NOTE_LIMIT,
                long=True,
                required=True,
            ),
        ),
    )


def sure_to_discard(which: Version, say: Voice) -> ui.LayoutView:
    """Is it meant?"""
    kept = which.version_id
    asked = say("content-discard-sure", title=_title(which, say), number=which.number)
    discard = button(to("content-discard-sure", kept), say("content-discard-button"), style=discord.ButtonStyle.danger)
    return notice(asked, row(discard, button(to("content-version", kept), say("cancel-button"))), colour=AMBER)


def download(which: Version, say: Voice) -> tuple[str, str]:
    """The name of a spreadsheet, and the words around it."""
    slug = re.sub(r"[^A-Za-z0-9_-]+", "-", which.form_id).strip("-") or "dialogue"
    name = f"{slug}-{'original' if which.shipped else f'v{which.number}'}.xlsx"
    return name, say("content-file-here", title=_title(which, say), version=_name(which, say))


def overtaken(found: Shelf, say: Voice) -> str:
    """Somebody else was faster."""
    now = found.offered
    if now is None:
        return say("content-overtaken-archived")
    by = f"<@{now.author_id}>" if now.author_id else say("content-somebody")
    return say("content-overtaken", version=_name(now, say), author=by, note=escape(now.note) or "–")


def moving_over(dialogue: Dialogue, newer: Version, say: Voice) -> ui.Container[Any]:
    """Somebody in the middle of an old version may go on in this one."""
    quoted = f"\n> {escape(newer.note)}" if newer.note else ""
    move = button(to("move-over", dialogue.dialogue_id), say("content-move-button"))
    return card(text(f"{say('content-move')}{quoted}"), row(move), colour=SAND)


def _noted(note: str) -> list[ui.Item[Any]]:
    return [text(f"**{note}**")] if note else []


def _title(which: Version, say: Voice) -> str:
    return escape(fit(which.title(say.language), TITLE_SHOWN))


def _name(which: Version, say: Voice) -> str:
    return say("content-shipped" if which.shipped else "content-version", number=which.number)


def _sign(found: Shelf) -> str:
    if found.archived:
        return "🗄️"
    return "🧭" if found.offered else "✏️"


def _state(found: Shelf, say: Voice) -> str:
    if found.archived:
        state = say("content-state-archived")
    elif found.offered is None:
        state = say("content-state-unpublished")
    else:
        state = say("content-state-offered", version=_name(found.offered, say))
    drafts = len(found.drafts)
    return f"{state} · {say('content-drafts', count=drafts)}" if drafts else state


def _kind(found: Shelf, which: Version, say: Voice) -> str:
    if found.offers(which):
        return say("content-kind-offered")
    return say("content-kind-draft" if which.state is Publication.DRAFT else "content-kind-earlier")


def _origin(which: Version, say: Voice) -> str:
    if which.author_id is None:
        return f"-# <t:{which.published_at or which.created_at}:f>"
    told = say("content-origin", author=f"<@{which.author_id}>", uploaded=f"<t:{which.created_at}:f>")
    if which.published_at:
        told += f" {say('content-origin-published', published=f'<t:{which.published_at}:f>')}"
    return f"-# {told}"


def _line(found: Shelf, which: Version, say: Voice) -> str:
    note = f": {escape(fit(which.note, NOTE_SHOWN))}" if which.note else ""
    by = f" · <@{which.author_id}>" if which.author_id else ""
    when = f"<t:{which.published_at or which.created_at}:d>"
    return f"- **{upper_first(_name(which, say))}** · {_kind(found, which, say)} · {when}{by}{note}"
