"""How misses and feedback look: never who, only what."""

from functools import partial
from typing import Any

from discord import ui

from bot.cooperation.interest import Misfit
from bot.cooperation.misses import FeedbackPage, Miss, MissPage, Said
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.safe import escape, fit
from bot.ui.kit import button, buttons, card, custom_id, notice, screen, section, text
from bot.ui.paging import turns

TEXT_SHOWN = 300
"""Characters of a request's text; the whole is behind its button."""

WORD_SHOWN = 60
"""Characters of one side's words beside feedback."""


def misses(page: MissPage, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """Requests for which nobody was found, with what of each was understood."""
    title = f"## {say('taxonomy-misses-title')}"
    if not page.misses:
        return notice(f"{title}\n✅ {say('taxonomy-misses-none')}")
    items: list[ui.Item[Any]] = [text(f"{title}\n{say('taxonomy-misses-intro')}")]
    for miss in page.misses:
        look = button(custom_id("cooperation", "show", miss.request.request_id), say("taxonomy-look-button"))
        items.append(section(_miss(miss, say, taxonomy), look))
    items += buttons(turns(partial(custom_id, "taxonomy", "misses"), page.number, say, more=page.more))
    return screen(card(*items))


def feedback(page: FeedbackPage, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """How often suggestions were none and why, and the words that each stood on."""
    title = f"## {say('taxonomy-feedback-title')}"
    if not page.counts:
        return notice(f"{title}\n✅ {say('taxonomy-feedback-none')}")
    counted = [f"{_why(misfit, say)}: **{page.counts.get(misfit, 0)}**" for misfit in Misfit]
    items: list[ui.Item[Any]] = [text(f"{title}\n{' · '.join(counted)}")]
    if page.said:
        items.append(text("\n".join(_said(each, say, taxonomy) for each in page.said)))
    items += buttons(turns(partial(custom_id, "taxonomy", "feedback"), page.number, say, more=page.more))
    return screen(card(*items))


def _miss(miss: Miss, say: Voice, taxonomy: Taxonomy) -> str:
    details = miss.request.details
    quoted = fit(escape(details.text), TEXT_SHOWN).replace("\n", "\n> ")
    names = ", ".join(escape(taxonomy.name(concept, say.language)) for concept in miss.understood)
    understood = say("taxonomy-understood", names=names) if names else say("taxonomy-understood-nothing")
    where = f" · {escape(details.home.town)}" if details.home else ""
    kind = say(f"coop-kind-{details.kind}") if details.kind else ""
    return f"**{kind}**{where} · <t:{miss.request.opened_at}:d>\n> {quoted}\n-# {understood}"


def _said(said: Said, say: Voice, taxonomy: Taxonomy) -> str:
    lines = [f"**{_why(said.misfit, say)}** · <t:{said.at}:d>"]
    for because in said.reasons:
        named = escape(taxonomy.name(because.concept, say.language))
        yours, theirs = (fit(escape(words or "…"), WORD_SHOWN) for words in (because.yours, because.theirs))
        lines.append(f"-# {say('taxonomy-feedback-words', concept=named, yours=yours, theirs=theirs)}")
    if not said.reasons:
        lines.append(f"-# {say('taxonomy-feedback-no-words')}")
    return "\n".join(lines)


def _why(misfit: Misfit, say: Voice) -> str:
    return say(f"coop-not-{misfit}-button")
