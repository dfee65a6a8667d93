"""How an introduction looks."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.members.model import Contact, Field, Introduction, LanguageSkill, Profile
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import ELSEWHERE, country_name, flag, language_name, upper_first
from bot.text.links import Link, parse_links
from bot.text.safe import escape, fit, length
from bot.ui.kit import SEA, button, card, custom_id, row, rule, screen, text

CARD_TEXT = 3_300
"""Characters of a whole card, so that what may stand around it still fits into one message with it."""

WORDS_SHOWN = 100
"""Characters of each text that are shown however much the rest says; nearly always all of them are."""

DISCIPLINES_SHOWN = 700
"""Characters of the disciplines: twelve of the longest names, in two languages, are more."""

HOST_SHOWN = 60
"""Characters of a link's host."""

SUMMARY = 120
"""Characters of one part in the author's own overview."""


def introduction_card(
    introduction: Introduction, say: Voice, taxonomy: Taxonomy, *, rows: Sequence[ui.Item[Any]] = ()
) -> ui.Container[Any]:
    """The card of an introduction, reduced by the caller to what its readers may see."""
    profile = introduction.profile
    head = [_heading(introduction, say)]
    if profile.disciplines:
        named = discipline_names(profile.disciplines, say, taxonomy)
        head.append(f"**{say('field-disciplines')}**\n{fit(named, DISCIPLINES_SHOWN)}")
    facts, footer = _facts(profile, say), f"-# {_footer(introduction, say)}"
    words = _words(profile, say, CARD_TEXT - sum(map(length, (*head, facts, footer))))
    rest = (rule(), text(facts)) if facts else ()
    return card(*map(text, (*head, *words)), *rest, text(footer), *rows, colour=SEA)


def public_card(introduction: Introduction, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """The card in the introductions channel, with what others can do about it."""
    return screen(introduction_card(introduction, say, taxonomy, rows=(card_buttons(introduction, say),)))


def card_buttons(introduction: Introduction, say: Voice, *, translate: bool = True) -> ui.ActionRow[Any]:
    """Say hello, unless that is not wanted; show in my language; report."""
    subject = introduction.introduction_id
    items: list[ui.Item[Any]] = []
    if introduction.profile.contact is not Contact.NOBODY:
        to = custom_id("members", "hello", subject)
        items.append(button(to, say("card-hello-button"), style=discord.ButtonStyle.primary, emoji="👋"))
    if translate:
        items.append(button(custom_id("members", "translate", subject), say("card-language-button"), emoji="🌐"))
    items.append(button(custom_id("moderation", "report", subject), say("card-report-button"), emoji="🚩"))
    return row(*items)


def discipline_names(concepts: Sequence[str], say: Voice, taxonomy: Taxonomy) -> str:
    """The names of disciplines; in a bilingual post both names of each."""
    names = (say.named(lambda language, concept=concept: taxonomy.name(concept, language)) for concept in concepts)
    return " · ".join(escape(upper_first(name)) for name in names)


def languages_line(skills: Sequence[LanguageSkill], say: Voice) -> str:
    """Languages with their levels, in the reader's words."""
    names = (say.named(lambda reader, code=skill.code: language_name(code, reader)) for skill in skills)
    listed = (f"{name} ({say(f'level-{skill.level}')})" for name, skill in zip(names, skills, strict=True))
    return upper_first(", ".join(listed))


def town_line(profile: Profile, say: Voice) -> str:
    """The town with its country's flag and name."""
    if profile.town is None:
        return ""
    country = profile.town.country
    named = say.named(lambda reader: country_name(country, reader)) if country != ELSEWHERE else ""
    return " ".join(filter(None, (flag(country), escape(profile.town.name) + (f", {named}" if named else ""))))


def part_summary(profile: Profile, part: Field, say: Voice, taxonomy: Taxonomy) -> str:
    """One part of a profile in a line, for the author's own overview."""
    match part:
        case Field.TOWN:
            summary = town_line(profile, say)
        case Field.KIND:
            summary = say(f"kind-{profile.kind}") if profile.kind else ""
        case Field.DISCIPLINES:
            summary = discipline_names(profile.disciplines, say, taxonomy)
        case Field.DOES | Field.OFFERS | Field.SEEKS:
            summary = escape(str(getattr(profile, part.value)).replace("\n", " "))
        case Field.LINKS:
            summary = " · ".join(escape(_shown(link)) for link in _links(profile))
        case Field.LANGUAGES:
            summary = languages_line(profile.languages, say)
        case Field.WORKPLACE:
            summary = say(f"workplace-{profile.workplace}") if profile.workplace else ""
        case Field.AVAILABILITY:
            summary = _availability(profile, say)
    return fit(summary, SUMMARY)


def _heading(introduction: Introduction, say: Voice) -> str:
    profile = introduction.profile
    kind = say.among(f"kind-{profile.kind}") if profile.kind else ""
    about = " · ".join(filter(None, (f"<@{introduction.user_id}>", town_line(profile, say), kind)))
    return f"## {escape(profile.name)}\n{about}"


def _words(profile: Profile, say: Voice, room: int) -> list[str]:
    """What someone says in their own words; escaped, it may be twice as long as it was typed."""
    said = (("field-does", profile.does), ("field-offers", profile.offers), ("field-seeks", profile.seeks))
    told = [(f"**{say(label)}**\n", escape(words)) for label, words in said if words]
    share = room // len(told) if told else 0
    return [label + fit(words, max(WORDS_SHOWN, share - length(label))) for label, words in told]


def _facts(profile: Profile, say: Voice) -> str:
    links = " · ".join(f"[{escape(_shown(link))}](<{link.url}>)" for link in _links(profile))
    facts = (
        ("field-languages", languages_line(profile.languages, say)),
        ("field-workplace", say(f"workplace-{profile.workplace}") if profile.workplace else ""),
        ("field-availability", _availability(profile, say)),
        ("field-links", links),
    )
    return "\n".join(f"**{say(label)}:** {said}" for label, said in facts if said)


def _availability(profile: Profile, say: Voice) -> str:
    state = say(f"availability-{profile.availability}") if profile.availability else ""
    return " – ".join(filter(None, (state, escape(profile.availability_note))))


def _shown(link: Link) -> str:
    """The host, and where two lead to the same one, what tells them apart; the address without its scheme."""
    _, _, path = link.url.removeprefix("https://").removeprefix("http://").partition("/")
    return fit(f"{link.host}/{path}" if path else link.host, HOST_SHOWN)


def _links(profile: Profile) -> tuple[Link, ...]:
    return parse_links("\n".join(profile.links))


def _footer(introduction: Introduction, say: Voice) -> str:
    confirmed = say("card-confirmed", date=f"<t:{introduction.confirmed_at}:D>")
    profile = introduction.profile
    if not any((profile.does, profile.offers, profile.seeks)):
        return confirmed
    written = say.of_each("card-written-in", lambda reader: {"language": language_name(profile.written_in, reader)})
    return f"{written} · {confirmed}"
