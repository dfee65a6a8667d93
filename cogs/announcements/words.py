"""An announcement in words: the message itself, and how its time is told."""

from collections.abc import Iterable
from datetime import datetime, time
from typing import Any

from discord import ui

from bot.announcements.model import Plan, Repeat, Schedule
from bot.servers.model import Server
from bot.servers.zones import offered_zones
from bot.text.catalogue import Voice
from bot.text.safe import escape
from bot.times import instant
from bot.ui.kit import card, rule, screen, small, text


def message(plan: Plan, languages: tuple[str, ...], *, note: str = "") -> ui.LayoutView:
    """The announcement as it is posted, the server's languages first; a note stands below it in small print."""
    items: list[ui.Item[Any]] = []
    if plan.role_id is not None:
        items.append(text(f"<@&{plan.role_id}>"))
    items.append(announcement_card(plan, languages, note=note))
    return screen(*items)


def announcement_card(plan: Plan, languages: tuple[str, ...], *, note: str = "") -> ui.Container[Any]:
    """The card of an announcement, for the message and for previews."""
    items: list[ui.Item[Any]] = []
    for language in dict.fromkeys((*languages, *plan.words)):
        words = plan.words.get(language)
        if words is not None:
            items += [*([rule()] if items else []), text(f"## {escape(words.title)}\n{words.text}")]
    if note:
        items.append(text(small(note)))
    return card(*items or [text("")])


def when(schedule: Schedule, server: Server, say: Voice) -> str:
    """When it comes, in the zone that people agreed on and in the reader's own."""
    if schedule.first is None:
        told = say("announcement-when-now")
    else:
        zone = offered_zones(server.places).get(schedule.zone, schedule.zone)
        stamp = f"<t:{instant(schedule.first, schedule.zone)}:f>"
        day = schedule.first.date()
        told = say("announcement-when-at", day=day, time=f"{schedule.first:%H:%M}", zone=escape(zone), stamp=stamp)
    repeated = repeats(schedule, say)
    return f"{told}\n{repeated}" if repeated else told


def repeats(schedule: Schedule, say: Voice) -> str:
    """How often it comes, and until when; empty for what comes once."""
    if schedule.repeat is Repeat.ONCE or schedule.until is None:
        return ""
    last = instant(datetime.combine(schedule.until, time(12)), schedule.zone)
    return say("announcement-when-repeats", how=say(f"repeat-{schedule.repeat}"), until=f"<t:{last}:D>")


def channels(channel_ids: Iterable[int]) -> str:
    """Channels, to be tapped."""
    return ", ".join(f"<#{channel_id}>" for channel_id in channel_ids)
