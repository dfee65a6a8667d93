"""The member's own view of their introduction: what is there, what is missing, what to do next."""

from typing import Any

import discord
from discord import ui

from bot.members.model import Field, State, Visibility
from bot.members.service import Desk
from bot.members.store import fresh
from bot.servers.model import Actor, Purpose
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import language_name
from bot.text.safe import escape, fit
from bot.ui.kit import AMBER, SEA, Choice, button, card, custom_id, row, rule, screen, section, select, text
from bot.ui.numbers import whole
from cogs.members.card import introduction_card, part_summary

PARTS: dict[str, tuple[Field, ...]] = {
    "about": (Field.TOWN, Field.KIND),
    "disciplines": (Field.DISCIPLINES,),
    "words": (Field.DOES, Field.OFFERS, Field.SEEKS, Field.LINKS),
    "languages": (Field.LANGUAGES,),
    "work": (Field.WORKPLACE, Field.AVAILABILITY),
}
"""The steps of the introduction in their order, each with the fields it asks for."""

EYES = {Visibility.EVERYONE: "", Visibility.MATCHED: " 🤝", Visibility.NOBODY: " 🔒"}
"""Marks behind fields that not everyone sees."""


def panel(desk: Desk, say: Voice, taxonomy: Taxonomy, *, note: str = "") -> ui.LayoutView:
    """The overview from which everything about one's introduction is reached."""
    items: list[ui.Item[Any]] = [text(_head(desk, say, note))]
    if desk.problems:
        listed = "\n".join(f"- {say(problem.text_id, **problem.parameters)}" for problem in desk.problems)
        items.append(text(f"⚠️ **{say('panel-problems')}**\n{listed}\n-# {say('panel-waiting')}"))
    items.append(rule())
    items.extend(_part(desk, part, say, taxonomy) for part in PARTS)
    items.append(rule())
    if _can_publish(desk) and not desk.consented:
        items.append(text(f"-# {say('preview-consent')}"))
    items.append(row(*_actions(desk, say)))
    return screen(card(*items, colour=AMBER if desk.problems else SEA))


def published(desk: Desk, say: Voice, *, first: bool) -> str:
    """What to say once something is published: where it is to be seen and, the first time, what could be next."""
    if desk.introduction is not None and not desk.introduction.visible:
        return say("panel-done-hidden")
    channel = desk.server.channels.get(Purpose.INTRODUCTIONS)
    if channel is None:
        where = say("panel-done-no-channel")
    else:
        where = say("panel-done" if first else "panel-done-changes", channel=f"<#{channel}>")
    return f"{where}\n{say('panel-next')}" if first else where


def preview(desk: Desk, say: Voice, taxonomy: Taxonomy, actor: Actor, now: int) -> ui.LayoutView:
    """The card as everyone will see it once it is published, with what publishing means."""
    profile = desk.draft.profile.public
    notes = [say("preview-consent")]
    if not profile.filled:
        notes.insert(0, f"⚠️ {say('preview-nothing-visible')}")
    return screen(
        text(f"### {say('preview-title')}"),
        introduction_card(fresh(actor, profile, now), say, taxonomy),
        text("\n".join(f"-# {line}" for line in notes)),
        row(_publish_button(desk, say), button(custom_id("members", "panel"), say("back-button"))),
    )


def visibility(desk: Desk, say: Voice, chosen: frozenset[Field]) -> ui.LayoutView:
    """Who sees what: choose parts, then who may see them."""
    profile = desk.draft.profile
    seen = "\n".join(
        f"- {say(f'field-{part}')}: **{say(f'audience-{profile.shown_to(part)}')}**{EYES[profile.shown_to(part)]}"
        for part in Field
    )
    choices = [Choice(part.value, say(f"field-{part}"), chosen=part in chosen) for part in Field]
    items: list[ui.Item[Any]] = [
        text(f"### {say('visibility-title')}\n{say('visibility-how')}\n{seen}"),
        select(
            custom_id("members", "see-choose"),
            choices,
            placeholder=say("visibility-choose"),
            most=len(choices),
        ),
    ]
    if chosen:
        named = ", ".join(say(f"field-{part}") for part in Field if part in chosen)
        items.append(text(say("visibility-for", parts=named)))
        items.append(
            row(
                *(
                    button(
                        custom_id("members", "see", f"{level}:{encode(chosen)}"),
                        say(f"visibility-{level}-button"),
                    )
                    for level in Visibility
                )
            )
        )
    items.append(row(button(custom_id("members", "panel"), say("back-button"))))
    return screen(card(*items))


def encode(parts: frozenset[Field]) -> str:
    """A set of fields as a number, to fit a `custom_id`."""
    return str(sum(1 << position for position, part in enumerate(Field) if part in parts))


def decode(argument: str) -> frozenset[Field]:
    """The set of fields in a number; whatever else it may be holds none."""
    mask = whole(argument) or 0
    return frozenset(part for position, part in enumerate(Field) if mask >> position & 1)


def _head(desk: Desk, say: Voice, note: str) -> str:
    name = escape(desk.draft.profile.name)
    lines = [f"## {say('panel-title')}" + (f": {name}" if name else "")]
    if note:
        said, _, more = note.partition("\n")
        lines += filter(None, (f"**{said}**", more))
    lines.append(_standing(desk, say))
    if desk.introduction is not None and desk.unsaved:
        lines.append(f"✏️ {say('panel-changed')}")
    return "\n".join(lines)


def _standing(desk: Desk, say: Voice) -> str:
    introduction = desk.introduction
    if introduction is None:
        return say("panel-draft") if desk.draft.profile.name else say("panel-new")
    if introduction.state is State.HIDDEN:
        return f"🙈 {say('panel-hidden', reason=escape(introduction.hidden_reason or ''))}"
    if introduction.state is State.UNPUBLISHED:
        reason = introduction.hidden_reason
        return say("panel-unpublished-hidden", reason=escape(reason)) if reason else say("panel-unpublished")
    return say("panel-away") if introduction.away else f"✅ {say('panel-published')}"


def _part(desk: Desk, part: str, say: Voice, taxonomy: Taxonomy) -> ui.Item[Any]:
    profile = desk.draft.profile
    fields = PARTS[part]
    lines = [
        (f"{say(f'field-{field}')}: " if len(fields) > 1 else "") + f"{summary}{EYES[profile.shown_to(field)]}"
        for field in fields
        if (summary := part_summary(profile, field, say, taxonomy))
    ]
    if part == "words" and any((profile.does, profile.offers, profile.seeks)):
        lines.append(f"-# {say('card-written-in', language=language_name(profile.written_in, say.language))}")
    filled = bool(lines) or (part == "about" and bool(profile.name))
    content = f"**{say(f'part-{part}')}**\n" + ("\n".join(lines) if lines else f"-# {say('panel-empty')}")
    if part == "about" and profile.name:
        content = f"**{say(f'part-{part}')}**\n" + "\n".join([f"{say('field-name')}: {escape(profile.name)}", *lines])
    label = say("panel-open-button") if filled else say("panel-add-button")
    style = discord.ButtonStyle.primary if part == _next_part(desk) else discord.ButtonStyle.secondary
    return section(fit(content, 700), button(custom_id("members", "open", part), label, style=style))


def _next_part(desk: Desk) -> str | None:
    """The first step that is still empty, which the panel puts forward."""
    profile = desk.draft.profile
    if not profile.name:
        return "about"
    return next((part for part, fields in PARTS.items() if not profile.filled & set(fields)), None)


def _can_publish(desk: Desk) -> bool:
    """Whether publishing would change anything; what moderators hid, it does not show."""
    down = desk.introduction is None or desk.introduction.taken_down
    return bool(desk.draft.profile.name) and (desk.unsaved or down)


def _publish_button(desk: Desk, say: Voice) -> ui.Item[Any]:
    down = desk.introduction is None or desk.introduction.taken_down
    label = say("panel-publish-button") if down else say("panel-publish-changes-button")
    return button(custom_id("members", "publish"), label, style=discord.ButtonStyle.success)


def _actions(desk: Desk, say: Voice) -> list[ui.Item[Any]]:
    """What can be done now; at most five buttons."""
    actions: list[ui.Item[Any]] = []
    introduction = desk.introduction
    shown = introduction is not None and introduction.visible
    if _can_publish(desk):
        ready = _next_part(desk) is None
        style = discord.ButtonStyle.primary if ready else discord.ButtonStyle.secondary
        actions.append(button(custom_id("members", "preview"), say("panel-preview-button"), style=style, emoji="👁️"))
        actions.append(_publish_button(desk, say))
    actions.append(button(custom_id("members", "visibility"), say("panel-visibility-button"), emoji="🔒"))
    if introduction is not None and not introduction.taken_down:
        actions.append(button(custom_id("members", "unpublish"), say("panel-unpublish-button")))
    if introduction is not None and desk.unsaved:
        actions.append(button(custom_id("members", "discard"), say("panel-discard-button")))
    elif shown and not desk.reminders:
        actions.append(button(custom_id("members", "yearly"), say("panel-yearly-button"), emoji="🗓️"))
    return actions
