"""How the settings look."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.servers.model import MAX_PLACES, MAX_PUBLIC_LANGUAGES, Purpose, Server
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES, countries_by_name, country_name, flag, language_label
from bot.text.safe import escape
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import (
    AMBER,
    SEA,
    Choice,
    button,
    buttons,
    card,
    channel_select,
    custom_id,
    notice,
    role_select,
    row,
    rule,
    screen,
    select,
    text,
)
from bot.ui.rights import named
from cogs.servers.rights import Flaw

_ON_A_BOARD = (discord.ChannelType.text, discord.ChannelType.forum)


def settings(server: Server, say: Voice, *, note: str = "") -> ui.LayoutView:
    """Everything that can be set. Each choice counts at once; before the first set-up it says how to finish."""
    first = server.set_up_at is None
    head = (f"## {say('settings-title-first' if first else 'settings-title')}", note)
    intro = say("settings-intro-first" if first else "settings-intro")
    languages = [
        Choice(code, language_label(code, say.language), chosen=code in server.languages) for code in LANGUAGES
    ]
    items: list[ui.Item[Any]] = [
        text("\n".join(filter(None, (*head, intro)))),
        rule(),
        text(f"**{say('settings-languages')}**\n-# {say('settings-languages-hint')}"),
        select(
            custom_id("servers", "languages"),
            languages,
            placeholder=say("settings-languages"),
            most=MAX_PUBLIC_LANGUAGES,
        ),
    ]
    for purpose in Purpose:
        items.append(text(f"**{say(f'purpose-{purpose}')}**\n-# {say(f'purpose-{purpose}-hint')}"))
        items.append(
            channel_select(
                custom_id("servers", "channel", purpose.value),
                _ON_A_BOARD if purpose is Purpose.COOPERATION else (discord.ChannelType.text,),
                placeholder=say("settings-channel-choose"),
                chosen=[server.channels[purpose]] if purpose in server.channels else (),
            )
        )
    items.append(text(f"**{say('settings-roles')}**\n-# {say('settings-roles-hint')}"))
    items.append(
        role_select(
            custom_id("servers", "roles"),
            placeholder=say("settings-roles"),
            chosen=sorted(server.moderator_role_ids),
        )
    )
    items.append(rule())
    items.extend(buttons(_actions(server, say)))
    return screen(card(*items))


def places(server: Server, say: Voice, *, note: str = "") -> ui.LayoutView:
    """The network's towns on this server."""
    listed = "\n".join(
        f"- {flag(place.country)} {escape(place.name)}, {country_name(place.country, say.language)} ({place.timezone})"
        for place in server.places
    )
    items: list[ui.Item[Any]] = [
        text("\n".join(filter(None, (f"## {say('places-title')}", note, say("places-intro"), listed))))
    ]
    if server.places:
        choices = [Choice(place.place_id, place.name, emoji=flag(place.country)) for place in server.places]
        items.append(
            select(custom_id("servers", "remove-place"), choices, placeholder=say("places-remove-placeholder"))
        )
    items.append(
        row(
            button(
                custom_id("servers", "add-place"),
                say("places-add-button"),
                style=discord.ButtonStyle.primary,
                disabled=len(server.places) >= MAX_PLACES,
            ),
            button(custom_id("servers", "open"), say("back-button")),
        )
    )
    return screen(card(*items))


def place_form(say: Voice, limit: int) -> FormModal:
    """A new town."""
    countries = countries_by_name(say.language)
    return form(
        custom_id("servers", "place"),
        say("places-form-title"),
        (
            TextField("name", say("places-form-name-label"), limit=limit, required=True),
            ChoiceField(
                "country",
                say("form-country-label"),
                tuple(Choice(code, name, emoji=flag(code)) for name, code in countries),
                required=True,
            ),
        ),
    )


def retention_form(server: Server, say: Voice) -> FormModal:
    """For how many days data outlive a departure, and for how many months requests their end."""
    return form(
        custom_id("servers", "retention-days"),
        say("retention-form-title"),
        (
            TextField(
                "days",
                say("retention-form-label"),
                str(server.retention_days),
                hint=say("retention-form-hint"),
                limit=4,
                required=True,
            ),
            TextField(
                "months",
                say("retention-requests-label"),
                str(server.request_months),
                hint=say("retention-requests-hint"),
                limit=4,
                required=True,
            ),
        ),
    )


def checked(found: Sequence[Flaw], stuck: int, say: Voice, *, note: str = "") -> ui.LayoutView:
    """What is wrong and how to mend it; or that all is well."""
    lines = [f"- ⚠️ {flaw_text(flaw, say)}" for flaw in found]
    if stuck:
        lines.append(f"- ⏳ {say('check-posts-stuck', count=stuck)}")
    body = "\n".join(lines) if lines else f"✅ {say('check-all-well')}"
    open_settings = button(custom_id("servers", "open"), say("settings-open-button"))
    told = "\n".join(filter(None, (f"## {say('check-title')}", note, body)))
    return notice(told, row(open_settings), colour=AMBER if lines else SEA)


def flaw_text(flaw: Flaw, say: Voice) -> str:
    """A flaw in words."""
    return say(
        flaw.text_id,
        purpose=say(f"purpose-{flaw.purpose}") if flaw.purpose else "",
        channel=flaw.mention,
        permissions=named(flaw.permissions, say),
        roles=", ".join(flaw.roles),
    )


def greeting(say: Voice) -> ui.LayoutView:
    """The first words on a server that has just invited the bot."""
    start = button(
        custom_id("servers", "open"),
        say("settings-start-button"),
        style=discord.ButtonStyle.primary,
        emoji="🧭",
    )
    return notice(f"## {say('settings-hello-title')}\n{say.lines('settings-hello')}", row(start))


def _actions(server: Server, say: Voice) -> list[ui.Item[Any]]:
    success, primary = discord.ButtonStyle.success, discord.ButtonStyle.primary
    if server.set_up_at is None:
        lacking = set(Purpose) - set(server.channels)
        create = button(custom_id("servers", "create"), say("settings-create-button"), style=success, emoji="✨")
        finish = button(custom_id("servers", "finish"), say("settings-finish-button"), style=primary)
        return [create, finish] if lacking else [finish]
    return [
        button(custom_id("servers", "places"), say("places-title"), emoji="📍"),
        button(custom_id("servers", "retention"), say("settings-retention-button"), emoji="🗓️"),
        button(custom_id("forums", "settings"), say("settings-forums-button"), emoji="📅"),
        button(custom_id("coaching", "settings"), say("settings-coaching-button"), emoji="🧭"),
        button(custom_id("servers", "check"), say("settings-check-button"), emoji="🩺"),
    ]
