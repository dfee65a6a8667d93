"""How it looks what came of requests, on the screen and as a file."""

from collections.abc import Iterable
from typing import Any

import discord
from discord import ui

from bot.cooperation.exposure import FEW
from bot.cooperation.outcomes import GROUPINGS, NOBODY_MET, By, Figure, Group, Told
from bot.cooperation.overview import Overview
from bot.text.catalogue import Voice
from bot.text.languages import country_name, language_label, upper_first
from bot.text.limits import SELECT_OPTIONS
from bot.text.safe import escape
from bot.text.sheets import csv_file
from bot.text.sorting import alphabetical
from bot.ui.kit import Choice, button, card, custom_id, row, screen, select, text

FILE = "outcomes.csv"
"""The name of the file for spreadsheets."""

EVER = "all"
"""The choice of all years."""

GROUPS_SHOWN = 20
"""Groups on the screen; the file has all."""

RESULTS = tuple(figure for figure in Figure if figure not in (Figure.REQUESTS, Figure.BROUGHT))


def screen_of(overview: Overview, by: By, say: Voice) -> ui.LayoutView:
    """What came of requests, with the ways to see it otherwise."""
    told = overview.told[by]
    year = str(overview.year or EVER)
    head = (f"## {say('outcomes-title')}", say("outcomes-intro", few=FEW))
    items: list[ui.Item[Any]] = [text("\n".join(head)), text(_body(told, by, say))]
    if len(overview.years) > 1:
        items.append(_years(overview, by, say))
    ways = [
        button(
            custom_id("taxonomy", "outcomes", f"{each}:{year}"),
            say(f"outcomes-by-{each}-button"),
            style=discord.ButtonStyle.primary if each is by else discord.ButtonStyle.secondary,
        )
        for each in GROUPINGS
    ]
    sheet = button(custom_id("taxonomy", "outcomes-sheet", year), say("taxonomy-sheet-button"), emoji="📄")
    back = button(custom_id("taxonomy", "by", "town"), say("back-button"))
    return screen(card(*items, row(*ways), row(sheet, back)))


def sheet(overview: Overview, say: Voice) -> bytes:
    """All of it as a CSV file: the total, then each grouping."""
    columns = (*("by", "group"), *Figure)
    total = overview.told[By.KIND].total
    rows = [_row(say("outcomes-total"), "", total, say)]
    for by, told in overview.told.items():
        name = say(f"outcomes-by-{by}-button")
        rows += [_row(name, _name(group, by, say), group, say) for group in _in_order(told.groups, by, say)]
        rows += [_row(name, say("outcomes-others"), told.others, say)] if told.others else []
    return csv_file([_heading(column, say) for column in columns], rows, say.language)


def _in_order(groups: Iterable[Group], by: By, say: Voice) -> list[Group]:
    """The most requests first; of as many, by the names that the reader sees, and quarters by the time."""

    def place(group: Group) -> tuple[object, ...]:
        name = group.name if by is By.QUARTER else alphabetical(_name(group, by, say), say.language)
        return -group.figures[Figure.REQUESTS], name

    return sorted(groups, key=place)


def _name(group: Group, by: By, say: Voice) -> str:
    """What a group is called."""
    if by is By.KIND:
        return say(f"coop-kind-{group.name}")
    if by is By.QUARTER:
        year, _, quarter = group.name.partition("-")
        return say("outcomes-quarter", year=year, quarter=quarter)
    if group.name == NOBODY_MET:
        return say("outcomes-nobody-met")
    return " – ".join(_side(code, by, say) for code in group.name.split("-"))


def _side(code: str, by: By, say: Voice) -> str:
    if not code:
        return say("taxonomy-unsaid")
    return language_label(code, say.language) if by is By.LANGUAGES else upper_first(country_name(code, say.language))


def _body(told: Told, by: By, say: Voice) -> str:
    if told.total is None:
        return say("outcomes-too-few", few=FEW)
    lines = [_line(say("outcomes-total"), told.total, say)]
    lines += [_line(_name(group, by, say), group, say) for group in _in_order(told.groups, by, say)[:GROUPS_SHOWN]]
    if len(told.groups) > GROUPS_SHOWN:
        lines.append(f"-# {say('taxonomy-exposure-more', count=len(told.groups) - GROUPS_SHOWN)}")
    if told.others is not None:
        lines.append(_line(say("outcomes-others"), told.others, say))
    elif not told.groups:
        lines.append(f"-# {say('outcomes-not-apart', few=FEW)}")
    return "\n".join(lines)


def _line(name: str, group: Group, say: Voice) -> str:
    figures = group.figures
    results = (f"{say(f'outcomes-{each}')}: {figures[each]}" for each in RESULTS if figures[each])
    counted = say("outcomes-counted", requests=figures[Figure.REQUESTS], brought=figures[Figure.BROUGHT])
    return f"- **{escape(name)}** · {counted}\n-# {' · '.join(results)}"


def _row(by: str, name: str, group: Group | None, say: Voice) -> list[str]:
    few = say("taxonomy-few", few=FEW)
    figures = [str(group.figures[each]) for each in Figure] if group else [few, *("" for _ in RESULTS), ""]
    return [by, name, *figures]


def _heading(column: str, say: Voice) -> str:
    if column in ("by", "group"):
        return say(f"taxonomy-csv-{column}")
    return upper_first(say(f"outcomes-{column}"))


def _years(overview: Overview, by: By, say: Voice) -> ui.ActionRow[Any]:
    offered = [Choice(EVER, say("outcomes-ever"), chosen=overview.year is None)]
    offered += [Choice(str(year), str(year), chosen=overview.year == year) for year in overview.years]
    to = custom_id("taxonomy", "outcomes-year", by.value)
    return select(to, offered[:SELECT_OPTIONS], placeholder=say("outcomes-year-placeholder"))
