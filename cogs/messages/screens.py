"""How a member's wishes look: when, how many, which, and what comes next."""

from typing import Any

import discord
from discord import ui

from bot.delivery.preferences import Preferences
from bot.ids import stamp
from bot.messages.model import Mine
from bot.text.catalogue import Voice
from bot.text.dates import zone_city
from bot.text.limits import SELECT_OPTIONS
from bot.ui.form import ChoiceField, FormModal, TextField, form
from bot.ui.kit import Choice, button, card, custom_id, row, rule, screen, select, text


def overview(mine: Mine, server: str, say: Voice, *, note: str = "") -> ui.LayoutView:
    """Everything on one screen."""
    to = str(mine.server_id)
    head = (f"## {say('messages-title', server=server)}", note and f"**{note}**", say("messages-intro"))
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, head))), rule(), text(_quiet(mine.wished, say))]
    hours = [button(custom_id("messages", "quiet", to), say("messages-quiet-button"), emoji="🌙")]
    if mine.wished.quiet is not None:
        hours.append(button(custom_id("messages", "loud", to), say("messages-loud-button")))
    items += (row(*hours), text(_number(mine.wished, say)), row(_switch(mine, say)), rule())
    items += (text(f"**{say('messages-topics')}**"), _topics(mine, say), rule(), text(_planned(mine, say)))
    items.append(text(f"-# {say('messages-elsewhere')}"))
    return screen(card(*items))


def quiet_form(mine: Mine, say: Voice) -> FormModal:
    """From when until when, and where on earth."""
    wished = mine.wished
    zones = {wished.zone: mine.zones.get(wished.zone, ""), **mine.zones}
    choices = tuple(
        Choice(zone, f"{city} ({places})" if places else city, chosen=zone == wished.zone)
        for zone, places in zones.items()
        if (city := zone_city(zone, say.language))
    )
    start, until = (wished.quiet.start, wished.quiet.until) if wished.quiet else (22 * 60, 7 * 60)
    return form(
        custom_id("messages", "quieted", str(mine.server_id)),
        say("messages-quiet-form-title"),
        (
            TextField("start", say("messages-quiet-from-form-label"), clock_face(start), limit=20, required=True),
            TextField("until", say("messages-quiet-until-form-label"), clock_face(until), limit=20, required=True),
            ChoiceField("zone", say("messages-zone-form-label"), choices[:SELECT_OPTIONS], required=True),
            TextField(
                "other", say("messages-zone-other-form-label"), hint=say("messages-zone-other-form-hint"), limit=60
            ),
        ),
    )


def clock_face(minute: int) -> str:
    """A minute of the day as people write it."""
    return f"{minute // 60:02}:{minute % 60:02}"


def _quiet(wished: Preferences, say: Voice) -> str:
    if wished.quiet is None:
        told = say("messages-quiet-none")
    else:
        hours = {"start": clock_face(wished.quiet.start), "until": clock_face(wished.quiet.until)}
        told = say("messages-quiet-hours", **hours, zone=zone_city(wished.zone, say.language))
    return f"**{say('messages-quiet')}**\n{told}\n-# {say('messages-quiet-means')}"


def _number(wished: Preferences, say: Voice) -> str:
    state = "on" if wished.one_a_day else "off"
    return f"**{say('messages-daily')}**\n{say(f'messages-daily-{state}')}"


def _switch(mine: Mine, say: Voice) -> ui.Item[Any]:
    other = "off" if mine.wished.one_a_day else "on"
    style = discord.ButtonStyle.secondary if mine.wished.one_a_day else discord.ButtonStyle.primary
    to = custom_id("messages", "daily", f"{mine.server_id}:{other}")
    return button(to, say(f"messages-daily-{other}-button"), style=style)


def _topics(mine: Mine, say: Voice) -> ui.Item[Any]:
    choices = [
        Choice(topic.value, say(f"message-topic-{topic}"), chosen=topic.value not in mine.stopped)
        for topic in mine.topics
    ]
    to = custom_id("messages", "topics", f"{mine.server_id}:{stamp(mine.stopped)}")
    return select(to, choices, placeholder=say("messages-topics-placeholder"), least=0, most=len(choices))


def _planned(mine: Mine, say: Voice) -> str:
    lines = [
        f"- <t:{each.at}:f> · {say(f'message-topic-{each.topic}')}"
        + (f" · {say('messages-in-digest')}" if each.gathered else "")
        for each in mine.planned
    ]
    return "\n".join((f"**{say('messages-planned')}**", *(lines or [say("messages-planned-none")])))
