"""The panel on which a request is written: what is understood, and what is still open."""

from collections.abc import Callable, Mapping
from typing import Any

import discord
from discord import ui

from bot.cooperation.browsing import View
from bot.cooperation.drafting import ANY, NONE
from bot.cooperation.drafts import MAX_CONCEPTS, Draft, Part, left_open, parts_of
from bot.cooperation.model import Mode, Period, RequestKind, Reward, Where
from bot.cooperation.writing import Sheet
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import COUNTRIES, LANGUAGES, countries_by_name, country_name, flag, language_label, upper_first
from bot.text.limits import SELECT_OPTIONS
from bot.text.safe import escape, fit
from bot.ui.kit import AMBER, SEA, Choice, button, buttons, card, custom_id, row, rule, screen, select, text
from cogs.cooperation import words
from cogs.cooperation.card import request_card

TEXT_SHOWN = 900
"""Characters of the request on the panel; the preview shows all of it."""

_PUBLISH = discord.ButtonStyle.success


def kinds(say: Voice) -> ui.LayoutView:
    """The first question: what is it?"""
    choices = [
        button(
            custom_id("cooperation", "begin", kind.value),
            say(f"coop-begin-{kind}-button"),
            style=discord.ButtonStyle.primary,
            emoji=words.EMOJI[kind],
        )
        for kind in RequestKind
    ]
    return screen(card(text(f"## {say('coop-new-title')}\n{say('coop-new-intro')}"), row(*choices)))


def panel(sheet: Sheet, address: str, say: Voice, taxonomy: Taxonomy, *, everything: bool = False) -> ui.LayoutView:
    """What is written so far; for each part that is still open, or for all of them, a menu.

    By their `address` its buttons find it again.
    """
    details = sheet.details
    head = [f"## {say('coop-panel-changing' if sheet.request else 'coop-panel-title')}"]
    head += [f"⚠️ {say(problem.text_id, **problem.parameters)}" for problem in sheet.problems]
    if sheet.draft.rejected or sheet.draft.waiting:
        head.append(f"-# {say('coop-panel-waiting')}")
    if sheet.draft.foreign:
        head.append(f"🌐 {say('coop-panel-foreign')}")
    quoted = f">>> {fit(escape(details.text), TEXT_SHOWN)}" if details.text else f"-# {say('coop-panel-no-text')}"
    items: list[ui.Item[Any]] = [text("\n".join(head)), text(quoted)]
    if facts := words.facts(details, say, taxonomy, with_kind=True):
        items.append(text("\n".join(facts)))
    asked = parts_of(details) if everything else left_open(details)
    if details.text and asked:
        items += [rule(), text(f"**{say('coop-panel-open')}**\n-# {say('coop-panel-open-hint')}")]
        items += [_menu(part, sheet, address, say, taxonomy) for part in asked]
    items += [rule(), *buttons(_actions(sheet, address, say, everything=everything))]
    return screen(card(*items, colour=AMBER if sheet.problems else SEA))


def preview(view: View, address: str, say: Voice, public: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """The card as everyone will see it, and what publishing means."""
    publish = custom_id("cooperation", "publish", address)
    return screen(
        text(f"## {say('preview-title')}"),
        request_card(view, public, taxonomy),
        text(say("coop-preview-consent")),
        row(
            button(publish, say("coop-publish-button"), style=_PUBLISH, emoji="📣"),
            button(custom_id("cooperation", "panel", address), say("back-button")),
        ),
    )


def _menu(part: Part, sheet: Sheet, address: str, say: Voice, taxonomy: Taxonomy) -> ui.ActionRow[Any]:
    offered = OFFERED[part](sheet, say, taxonomy)
    most = {Part.CONCEPTS: MAX_CONCEPTS, Part.LANGUAGES: len(LANGUAGES), Part.COUNTRIES: len(COUNTRIES)}.get(part, 1)
    to = custom_id("cooperation", "choose", f"{part}:{address}")
    return select(to, offered[:SELECT_OPTIONS], placeholder=say(f"coop-{part}-placeholder"), most=most)


def _kinds(sheet: Sheet, say: Voice, _: Taxonomy) -> list[Choice]:
    chosen = sheet.draft.details.kind
    return [
        Choice(kind.value, say(f"coop-kind-{kind}"), chosen=kind is chosen, emoji=words.EMOJI[kind])
        for kind in RequestKind
    ]


def _concepts(sheet: Sheet, say: Voice, taxonomy: Taxonomy) -> list[Choice]:
    """Those understood, chosen or not, those that may be meant, and none; the groups' first where nothing is known."""
    known: Draft = sheet.draft
    offered = dict.fromkeys((*known.details.concepts, *known.details.refused, *known.maybe))
    if not offered:
        offered = dict.fromkeys(concept.id for concept in taxonomy.search("", say.language, SELECT_OPTIONS - 1))
    choices = [
        Choice(concept, upper_first(taxonomy.name(concept, say.language)), chosen=concept in known.details.concepts)
        for concept in list(offered)[: SELECT_OPTIONS - 1]
    ]
    return [*choices, Choice(NONE, say("coop-concepts-none"))]


def _periods(sheet: Sheet, say: Voice, _: Taxonomy) -> list[Choice]:
    chosen = sheet.draft.details.period
    return [Choice(each.value, say(f"coop-period-{each}"), chosen=each is chosen) for each in Period]


def _modes(sheet: Sheet, say: Voice, _: Taxonomy) -> list[Choice]:
    """At a distance, either way, anywhere on the spot, or in one of the network's towns."""
    details = sheet.draft.details
    modes = [
        Choice(each.value, say(f"coop-mode-{each}"), chosen=each is details.mode and details.place is None)
        for each in (Mode.REMOTE, Mode.EITHER, Mode.ON_SITE)
    ]
    towns = [
        Choice(
            each.place_id,
            each.name,
            chosen=details.place == Where(each.name, each.country),
            emoji=flag(each.country),
        )
        for each in sheet.server.places
    ]
    return [*modes, *towns]


def _languages(sheet: Sheet, say: Voice, _: Taxonomy) -> list[Choice]:
    chosen = sheet.draft.details.languages
    known = [Choice(code, language_label(code, say.language), chosen=code in chosen) for code in LANGUAGES]
    return [*known, Choice(ANY, say("coop-any-language"))]


def _rewards(sheet: Sheet, say: Voice, _: Taxonomy) -> list[Choice]:
    chosen = sheet.draft.details.reward
    return [Choice(each.value, say(f"coop-reward-{each}"), chosen=each is chosen) for each in Reward]


def _countries(sheet: Sheet, say: Voice, _: Taxonomy) -> list[Choice]:
    chosen = sheet.draft.details.countries
    # The network's own come first, the rest by name.
    first = dict.fromkeys(place.country for place in sheet.server.places)
    rest = (code for _, code in countries_by_name(say.language) if code not in first)
    named = [
        Choice(code, country_name(code, say.language), chosen=code in chosen, emoji=flag(code))
        for code in (*first, *rest)
    ]
    return [Choice(ANY, say("coop-any-country"), emoji="🌍"), *named]


OFFERED: Mapping[Part, Callable[[Sheet, Voice, Taxonomy], list[Choice]]] = {
    Part.KIND: _kinds,
    Part.CONCEPTS: _concepts,
    Part.PERIOD: _periods,
    Part.MODE: _modes,
    Part.LANGUAGES: _languages,
    Part.REWARD: _rewards,
    Part.COUNTRIES: _countries,
}


def _actions(sheet: Sheet, address: str, say: Voice, *, everything: bool) -> list[ui.Item[Any]]:
    details = sheet.draft.details
    actions: list[ui.Item[Any]] = [
        button(custom_id("cooperation", "text", address), say("coop-text-button"), emoji="✏️")
    ]
    if details.kind is RequestKind.PARTNER:
        actions.append(button(custom_id("cooperation", "programme", address), say("coop-programme-button")))
        actions.append(button(custom_id("cooperation", "consortium", address), say("coop-consortium-button")))
    if details.text and not everything:
        actions.append(button(custom_id("cooperation", "all", address), say("coop-all-button"), emoji="⚙️"))
    if details.text and details.kind is not None:
        actions.append(
            button(
                custom_id("cooperation", "preview", address),
                say("coop-preview-button"),
                style=discord.ButtonStyle.primary,
                emoji="👀",
            )
        )
        publish = "coop-publish-changes-button" if sheet.request else "coop-publish-button"
        actions.append(button(custom_id("cooperation", "publish", address), say(publish), style=_PUBLISH, emoji="📣"))
    actions.append(button(custom_id("cooperation", "discard", address), say("coop-discard-button"), emoji="🗑️"))
    return actions
