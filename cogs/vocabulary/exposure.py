"""How exposure looks, on the screen and as a file."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

import discord
from discord import ui

from bot.cooperation.exposure import FEW, LOOKED_BACK_DAYS, By, Group
from bot.text.catalogue import Voice
from bot.text.languages import country_name, language_label, upper_first
from bot.text.safe import escape
from bot.text.sheets import csv_file
from bot.text.sorting import alphabetical
from bot.ui.kit import button, card, custom_id, row, screen, text

FILE = "exposure.csv"
"""The name of the file for spreadsheets."""

GROUPS_SHOWN = 30
"""Groups on the screen; the file has all."""

FIGURES = ("members", "shown", "requests", "meetings")
"""The columns, by the names of the figures."""


def screen_of(groups: Collection[Group], by: By, say: Voice) -> ui.LayoutView:
    """The groups, with the ways to see them otherwise."""
    head = (f"## {say('taxonomy-exposure-title')}", say("taxonomy-exposure-intro", days=LOOKED_BACK_DAYS))
    lines = [_line(group, by, say) for group in _in_order(groups, by, say)[:GROUPS_SHOWN]]
    if len(groups) > GROUPS_SHOWN:
        lines.append(f"-# {say('taxonomy-exposure-more', count=len(groups) - GROUPS_SHOWN)}")
    items: list[ui.Item[Any]] = [text("\n".join(head))]
    items.append(text("\n".join(lines) or say("taxonomy-exposure-none")))
    ways = [
        button(
            custom_id("taxonomy", "by", each.value),
            say(f"taxonomy-by-{each}-button"),
            style=discord.ButtonStyle.primary if each is by else discord.ButtonStyle.secondary,
        )
        for each in By
    ]
    items.append(row(*ways, button(custom_id("taxonomy", "sheet"), say("taxonomy-sheet-button"), emoji="📄")))
    items.append(row(button(custom_id("taxonomy", "outcomes"), say("outcomes-button"), emoji="🤝")))
    return screen(card(*items))


def sheet(groups: Mapping[By, Iterable[Group]], say: Voice) -> bytes:
    """All groups as a CSV file."""
    columns = ("by", "group", "country", *FIGURES, "unseen")
    rows = (_row(group, by, say) for by, some in groups.items() for group in _in_order(some, by, say))
    return csv_file([say(f"taxonomy-csv-{column}") for column in columns], rows, say.language)


def _in_order(groups: Iterable[Group], by: By, say: Voice) -> list[Group]:
    """First those with somebody who was not shown, then by the names that the reader sees."""

    def place(group: Group) -> tuple[object, ...]:
        return not group.unseen, not group.name, alphabetical(_name(group, by, say), say.language), group.country

    return sorted(groups, key=place)


def _line(group: Group, by: By, say: Voice) -> str:
    told = (
        say(
            "taxonomy-exposure-figures",
            members=group.figures.members,
            shown=group.figures.shown,
            requests=group.figures.requests,
            meetings=group.figures.meetings,
        )
        if group.figures
        else say("taxonomy-few", few=FEW)
    )
    hint = f"\n-# 👀 {say('taxonomy-unseen')}" if group.unseen else ""
    return f"- **{escape(_name(group, by, say))}** · {told}{hint}"


def _row(group: Group, by: By, say: Voice) -> list[str]:
    figures = [str(getattr(group.figures, name)) for name in FIGURES] if group.figures else None
    few = say("taxonomy-few", few=FEW)
    return [
        say(f"taxonomy-by-{by}-button"),
        _name(group, by, say),
        country_name(group.country, say.language) if group.country else "",
        *(figures or [few, *("" for _ in FIGURES[1:])]),
        say("taxonomy-csv-yes") if group.unseen else "",
    ]


def _name(group: Group, by: By, say: Voice) -> str:
    if not group.name:
        return say("taxonomy-unsaid")
    if by is By.LANGUAGE:
        return language_label(group.name, say.language)
    return upper_first(country_name(group.name, say.language)) if by is By.COUNTRY else group.name
