"""How a search's pages and the overview look."""

from functools import partial
from typing import Any

import discord
from discord import ui

from bot.members.directory import Overview, Page, Query
from bot.members.model import Introduction, Profile
from bot.members.picture import draw_overview
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import country_name, flag, language_name
from bot.text.safe import escape, fit
from bot.ui.kit import SAND, button, card, custom_id, notice, rule, screen, section, text
from bot.ui.paging import pages
from cogs.members.card import discipline_names, town_line

SNIPPET = 160
"""Characters of a member's words in a list."""

TOWNS_IN_PICTURE = 12
"""Bars that are legible on a phone."""

PICTURE_FROM = 3
"""Towns from which on a picture says more than a line of text."""

TOWNS_IN_TEXT = 20


def page(found: Page, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """One page of people, each with the way to their introduction."""
    filters = _filters(found.query, say, taxonomy)
    title = f"## {say('find-title', total=found.total)}"
    if not found.entries:
        nothing = say("find-nothing") if filters else say("find-nothing-at-all")
        return notice("\n".join(filter(None, (title, filters, nothing))), colour=SAND)
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, (title, filters)))), rule()]
    for introduction in found.entries:
        to = custom_id("members", "show", introduction.introduction_id)
        items.append(section(_entry(introduction, say, taxonomy), button(to, say("find-show-button"))))
    if found.search_id is not None and found.count > 1:
        items += (rule(), *pages(partial(_page_of, found.search_id), found.number, found.count, say))
    return screen(card(*items))


def overview(network: Overview, say: Voice, taxonomy: Taxonomy, *, with_picture: bool) -> ui.LayoutView:
    """The network by town: in words always, for those who do not see pictures; with the picture where it helps."""
    if not network.towns:
        return notice(f"## {say('map-title')}\n{say('map-empty')}", colour=SAND)
    lines = [
        f"{flag(town.country)} {say('map-town', town=f'**{escape(town.name)}**', count=town.members)}"
        for town in network.towns[:TOWNS_IN_TEXT]
    ]
    if len(network.towns) > TOWNS_IN_TEXT:
        lines.append(say("map-more-towns", count=len(network.towns) - TOWNS_IN_TEXT))
    head = f"## {say('map-title')}\n{say('map-members', count=network.members, towns=len(network.towns))}"
    items: list[ui.Item[Any]] = [text(head)]
    if with_picture:
        drawn = (say("map-town", town=town.name, count=town.members) for town in network.towns[:TOWNS_IN_PICTURE])
        description = fit(say("map-picture-description", towns=", ".join(drawn)), 1000)
        gallery: ui.MediaGallery[Any] = ui.MediaGallery(
            discord.MediaGalleryItem("attachment://network.png", description=description)
        )
        items.append(gallery)
    items.append(text("\n".join(lines)))
    if network.disciplines:
        named = ", ".join(
            f"{escape(taxonomy.name(concept, say.language))} ({count})" for concept, count in network.disciplines
        )
        items.append(text(f"-# {say('map-disciplines', disciplines=named)}"))
    return screen(card(*items))


async def picture(network: Overview, say: Voice) -> bytes | None:
    """The overview as a picture, where there are enough towns for one."""
    if len(network.towns) < PICTURE_FROM:
        return None
    bars = [
        (f"{town.name}, {country_name(town.country, say.language)}", town.country, town.members)
        for town in network.towns[:TOWNS_IN_PICTURE]
    ]
    return await draw_overview(bars, axis=say("map-axis"))


def _entry(introduction: Introduction, say: Voice, taxonomy: Taxonomy) -> str:
    profile = introduction.profile
    place = " · ".join(filter(None, (f"<@{introduction.user_id}>", town_line(profile, say))))
    lines = [f"**{escape(profile.name)}** {place}"]
    if profile.disciplines:
        lines.append(fit(discipline_names(profile.disciplines, say, taxonomy), SNIPPET))
    if words := _words(profile):
        lines.append(f"-# {fit(escape(words.replace(chr(10), ' ')), SNIPPET)}")
    return "\n".join(lines)


def _words(profile: Profile) -> str:
    return profile.offers or profile.does or profile.seeks


def _filters(query: Query, say: Voice, taxonomy: Taxonomy) -> str:
    chosen = (
        taxonomy.name(query.discipline, say.language) if query.discipline else "",
        query.town or "",
        country_name(query.country, say.language) if query.country else "",
        language_name(query.language, say.language) if query.language else "",
        say("cmd-side-offers") if query.offers else "",
        say("cmd-side-seeks") if query.seeks else "",
        query.words,
    )
    named = ", ".join(escape(part) for part in chosen if part)
    return f"-# {say('find-filters', filters=named)}" if named else ""


def _page_of(search_id: str, number: int) -> str:
    return custom_id("members", "page", f"{search_id}:{number}")
