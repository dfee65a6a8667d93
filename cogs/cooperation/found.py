"""What was found for a request, shown to its author alone; and the questions about a misfit."""

from collections.abc import Sequence
from typing import Any

import discord
from discord import ui

from bot.cooperation.finding import Candidate, Findings, Kindred
from bot.cooperation.interest import Misfit
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import upper_first
from bot.text.safe import fit
from bot.ui.kit import Choice, button, card, custom_id, notice, row, rule, screen, section, select, text
from cogs.cooperation import words

PERSON_SHOWN = 900
"""Characters of one suggestion; three of them and three requests fit one message."""

ASKED_SHOWN = 8
"""People who were asked already; the latest of them."""

KINDRED_SHOWN = 300


def findings(found: Findings, say: Voice, taxonomy: Taxonomy, *, note: str = "", direct: bool = False) -> ui.LayoutView:
    """Up to three people, each with the reason; else honestly none, with what may help.

    In a direct message there are no ways to what can only be looked at on the server.
    """
    request = found.request
    nobody_else = found.asked and not found.candidates
    title = say("coop-found-nobody-else") if nobody_else else say("coop-found-title", count=len(found.candidates))
    head = [f"## {title}", note]
    head.append(say("coop-found-intro") if found.candidates else say("coop-found-none"))
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, head)))]
    for candidate in found.candidates:
        items += [rule(), *_candidate(candidate, request.request_id, say, taxonomy, direct=direct)]
    if found.asked:
        people = ", ".join(f"<@{user_id}>" for user_id in found.asked[-ASKED_SHOWN:])
        items += [rule(), text(f"⏳ {say('coop-asked', people=people)}")]
    if found.kindred:
        items += [rule(), text(f"**{say('coop-kindred-title')}**")]
        items += [_kindred(each, say, taxonomy, direct=direct) for each in found.kindred]
    if found.maybe and not found.candidates:
        choices = [Choice(each, upper_first(taxonomy.name(each, say.language))) for each in found.maybe]
        to = custom_id("cooperation", "meant", request.request_id)
        items += [
            text(say("coop-did-you-mean")),
            select(to, choices, placeholder=say("coop-meant-placeholder"), most=8),
        ]
    unread = not (found.candidates or found.maybe or request.details.concepts)
    if unread:
        items.append(text(say("coop-found-unread")))
    items += [rule(), row(*_actions(found, say, unread=unread))]
    return screen(card(*items))


def fitting(found: Sequence[Kindred], say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """To a member: the requests of others that fit them, each with the reason."""
    head = f"## {say('coop-fitting-title', count=len(found))}\n-# {say('coop-fitting-hint')}"
    browse = button(custom_id("cooperation", "browse", "::::0"), say("coop-browse-button"))
    return screen(card(text(head), *(_kindred(each, say, taxonomy) for each in found), rule(), row(browse)))


def why_not(request_id: str, member_id: int | None, say: Voice) -> ui.LayoutView:
    """Why a suggestion was none; the reason stays between that person and the network's word list."""
    whose = f"{request_id}:{member_id}" if member_id is not None else request_id
    choices = [
        button(custom_id("cooperation", "not", f"{misfit}:{whose}"), say(f"coop-not-{misfit}-button"))
        for misfit in Misfit
    ]
    just_no = button(custom_id("cooperation", "not", f"no:{whose}"), say("coop-not-no-button"))
    return notice(say("coop-why-not"), row(*choices, just_no))


def meet_button(whose: str, say: Voice, style: discord.ButtonStyle = discord.ButtonStyle.primary) -> ui.Item[Any]:
    """Says yes: about somebody's request, or, as its author, about one member."""
    return button(custom_id("cooperation", "meet", whose), say("coop-meet-button"), style=style, emoji="🤝")


def misfit_button(whose: str, say: Voice, *, wanted: bool = False) -> ui.Item[Any]:
    """Leads to the questions about a misfit; also for a yes, which is `wanted`, that is taken back."""
    label = say("coop-take-back-button") if wanted else say("coop-misfit-button")
    return button(custom_id("cooperation", "misfit", whose), label)


def _candidate(
    candidate: Candidate, request_id: str, say: Voice, taxonomy: Taxonomy, *, direct: bool
) -> list[ui.Item[Any]]:
    introduction = candidate.introduction
    lines = [words.person(introduction, say)]
    lines += [f"- {reason}" for reason in words.reasons(candidate.shown, say, taxonomy)]
    lines.append(f"-# {words.beside(candidate.shown, introduction, say)}")
    whose = f"{request_id}:{introduction.user_id}"
    acts = [meet_button(whose, say), misfit_button(whose, say)]
    if not direct:
        acts.append(button(custom_id("members", "show", introduction.introduction_id), say("find-show-button")))
    return [text(fit("\n".join(lines), PERSON_SHOWN)), row(*acts)]


def _kindred(found: Kindred, say: Voice, taxonomy: Taxonomy, *, direct: bool = False) -> ui.Item[Any]:
    request = found.request
    lines = [f"{words.kind_of(request, say)} · {words.place(request.details.home, say)}".rstrip(" ·")]
    lines.append(words.title(request.details))
    lines += [f"-# {reason}" for reason in words.reasons(found.shown, say, taxonomy)[:1]]
    told = fit("\n".join(lines), KINDRED_SHOWN)
    if direct:
        return text(told)
    return section(told, button(custom_id("cooperation", "show", request.request_id), say("find-show-button")))


def _actions(found: Findings, say: Voice, *, unread: bool) -> list[ui.Item[Any]]:
    request = found.request
    wanted = "off" if request.watching else "on"
    change = custom_id("cooperation", "panel", request.request_id)
    acts: list[ui.Item[Any]] = [button(change, say("panel-open-button"), emoji="✏️")] if unread else []
    return [
        *acts,
        button(
            custom_id("cooperation", "watch", f"{wanted}:{request.request_id}"),
            say(f"coop-watch-{wanted}-button"),
            emoji="🔔" if wanted == "on" else "🔕",
        ),
        button(custom_id("cooperation", "manage", request.request_id), say("coop-manage-button")),
    ]
