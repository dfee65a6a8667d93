"""Lists of requests: one's own, and the board."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import discord
from discord import ui

from bot.cooperation.browsing import Filters, Mine, Page, View
from bot.cooperation.model import Outcome, Request, RequestKind, State
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import country_name, language_name, upper_first
from bot.text.limits import SELECT_OPTIONS
from bot.text.safe import escape, fit
from bot.ui.kit import (
    SAND,
    SEA,
    Choice,
    button,
    buttons,
    card,
    custom_id,
    notice,
    row,
    rule,
    screen,
    section,
    select,
    text,
)
from bot.ui.paging import page_number, pages
from cogs.cooperation import words
from cogs.cooperation.card import card_buttons, request_card, state_of

SHOWN = 4
"""Questions that are shown at once, one fewer beside the buttons of pages; with an answer the next one moves up. More
would not fit one message."""

OWN_SHOWN = 10
"""Own requests that are listed in words; the menu below has 25 of them."""

ENTRY = 200
"""Characters of one entry."""


def mine(found: Mine, say: Voice, now: int, *, note: str = "", number: int = 0) -> ui.LayoutView:
    """What waits for an answer first, then one's own requests, a menu's worth at a time, then whom one met."""
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, (f"## {say('coop-mine-title')}", note))))]
    shown = SHOWN if len(found.requests) <= SELECT_OPTIONS else SHOWN - 1
    if found.waiting:
        items += [text(f"**{say('coop-mine-waiting')}**")]
        items += [_entry(request, say) for request in found.waiting[:shown]]
    if found.interested:
        items += [text(f"**{say('coop-mine-interested')}**")]
        items += [_interested(request, member_id, say) for request, member_id in found.interested[:shown]]
    if found.requests:
        items += _own(found.requests, number, say)
    else:
        items.append(text(f"-# {say('coop-mine-none')}"))
    if found.met:
        # Also where there is no thread, or none any more.
        latest = found.met[-OWN_SHOWN:]
        met = (f"- <@{user_id}>{f' · <#{thread_id}>' if thread_id else ''}" for user_id, thread_id in latest)
        items.append(text("\n".join((f"**{say('coop-mine-met')}**", *met))))
    paused = found.paused_until > now
    if paused:
        items.append(text(f"⏸️ {say('coop-paused-until', date=f'<t:{found.paused_until}:D>')}"))
    pause = "off" if paused else "on"
    items += [
        rule(),
        row(
            button(custom_id("cooperation", "new"), say("coop-new-button"), style=discord.ButtonStyle.primary),
            button(custom_id("cooperation", "browse", "::::0"), say("coop-browse-button")),
            fitting_button(say),
            button(custom_id("cooperation", "pause", pause), say(f"coop-pause-{pause}-button")),
        ),
    ]
    return screen(card(*items))


def page(found: Page, say: Voice, taxonomy: Taxonomy, *, reports: int = 0) -> ui.LayoutView:
    """A page of the board."""
    head = [f"## {say('coop-browse-title', count=found.total)}", _filters(found.filters, say, taxonomy)]
    if not found.entries:
        head.append(say("coop-browse-none"))
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, head)))]
    items += [_entry(request, say) for request in found.entries]
    items += pages(
        lambda number: custom_id("cooperation", "browse", _argument(found.filters, number)),
        *(found.number, found.count, say),
    )
    new = button(custom_id("cooperation", "new"), say("coop-new-button"), style=discord.ButtonStyle.primary)
    acts: list[ui.Item[Any]] = [new, fitting_button(say)]
    if reports:
        acts.append(button(custom_id("cooperation", "reports"), say("coop-reports-button", count=reports), emoji="🚩"))
    items += [rule(), row(*acts)]
    return screen(card(*items, colour=SEA if found.entries else SAND))


def fitting_button(say: Voice) -> ui.Item[Any]:
    """Leads to the requests that fit whoever presses it."""
    return button(custom_id("cooperation", "fitting"), say("coop-fitting-button"), emoji="🧭")


def look(view: View, say: Voice, taxonomy: Taxonomy, *, mine: bool, moderates: bool, direct: bool) -> ui.LayoutView:
    """One request, privately, with what this person can do about it."""
    request = view.request
    above = [text(f"🙈 {say('coop-hidden', reason=escape(request.hidden_reason))}")] if request.hidden_reason else []
    rows: list[ui.Item[Any]] = []
    if mine:
        manage = custom_id("cooperation", "manage", request.request_id)
        rows.append(row(button(manage, say("coop-manage-button"), style=discord.ButtonStyle.primary)))
    elif not direct:
        rows.append(card_buttons(request, say, translate=False, asked=view.asked, hoping=view.hoping))
    if moderates:
        rows.append(row(*_moderating(request, say)))
    return screen(*above, request_card(view, say, taxonomy, rows=rows))


def manage(view: View, say: Voice, taxonomy: Taxonomy, *, note: str = "", direct: bool = False) -> ui.LayoutView:
    """One's own request, with all that can be done with it; in a direct message, what can be done there."""
    request = view.request
    subject = request.request_id
    head = [f"## {say('coop-manage-title')}", note]
    if request.hidden_reason:
        head.append(f"🙈 {say('coop-hidden', reason=fit(escape(request.hidden_reason), ENTRY))}")
    acts: list[ui.Item[Any]] = []
    if request.open and not direct:
        find = custom_id("cooperation", "find", subject)
        acts.append(button(find, say("coop-find-button"), style=discord.ButtonStyle.primary, emoji="🔎"))
    if not direct:
        acts.append(button(custom_id("cooperation", "panel", subject), say("panel-open-button"), emoji="✏️"))
    again = say("coop-renew-button" if request.state is State.OPEN else "coop-reopen-button")
    acts.append(button(custom_id("cooperation", "renew", subject), again, emoji="🔄"))
    if request.state is State.OPEN:
        acts.append(button(custom_id("cooperation", "close", subject), say("coop-close-button"), emoji="✅"))
    if not direct:
        remove = custom_id("cooperation", "remove", subject)
        acts.append(button(remove, say("coop-remove-button"), style=discord.ButtonStyle.danger))
    rows: list[ui.Item[Any]] = [*buttons(acts)]
    if request.state is not State.OPEN:
        rows.insert(0, outcomes(request, say))
    return screen(text("\n".join(filter(None, head))), request_card(view, say, taxonomy, rows=rows))


def outcomes(request: Request, say: Voice) -> ui.ActionRow[Any]:
    """What came of it, to choose from."""
    choices = [Choice(each.value, say(f"coop-was-{each}"), chosen=each is request.outcome) for each in Outcome]
    return select(
        custom_id("cooperation", "outcome", request.request_id), choices, placeholder=say("coop-outcome-placeholder")
    )


def confirm_removal(request_id: str, say: Voice) -> ui.LayoutView:
    """Delete it for good?"""
    sure = button(
        custom_id("cooperation", "remove-sure", request_id), say("coop-remove-button"), style=discord.ButtonStyle.danger
    )
    back = button(custom_id("cooperation", "manage", request_id), say("back-button"))
    return notice(say("coop-remove-ask"), row(sure, back), colour=SAND)


def filters_of(argument: str) -> tuple[Filters, int]:
    """The filters and the page in a button: `kind:country:language:discipline:page`. Anything odd is left out."""
    kind, country, language, discipline, number = (argument.split(":") + [""] * 5)[:5]
    chosen = RequestKind(kind) if kind in set(RequestKind) else None
    return Filters(chosen, country, language, discipline), page_number(number)


def _argument(filters: Filters, number: int) -> str:
    return ":".join((filters.kind or "", filters.country, filters.language, filters.discipline, str(number)))


def _entry(request: Request, say: Voice) -> ui.Section[Any]:
    where = words.place(request.details.where, say)
    head = " · ".join(filter(None, (words.kind_of(request, say), where, state_of(request, say))))
    shown = f"{words.title(request.details)}\n-# {head}"
    return section(shown, button(custom_id("cooperation", "show", request.request_id), say("find-show-button")))


def _own(requests: Sequence[Request], number: int, say: Voice) -> list[ui.Item[Any]]:
    """One's own requests in words, a menu to open one, and the way to those that the menu cannot hold."""
    count = -(-len(requests) // SELECT_OPTIONS)
    number = min(number, count - 1)
    page = requests[number * SELECT_OPTIONS : (number + 1) * SELECT_OPTIONS]
    lines = [
        f"- {words.EMOJI[each.kind]} {words.title(each.details)} · {state_of(each, say)}" for each in page[:OWN_SHOWN]
    ]
    choices = [Choice(each.request_id, words.plain_title(each.details), emoji=words.EMOJI[each.kind]) for each in page]
    items: list[ui.Item[Any]] = [
        text("\n".join((f"**{say('coop-mine-own')}**", *lines))),
        select(custom_id("cooperation", "own"), choices, placeholder=say("coop-own-placeholder")),
    ]
    items += pages(partial(custom_id, "cooperation", "mine"), number, count, say)
    return items


def _interested(request: Request, member_id: int, say: Voice) -> ui.Section[Any]:
    to = custom_id("cooperation", "interest", f"{request.request_id}:{member_id}")
    return section(
        f"<@{member_id}>: {words.title(request.details)}",
        button(to, say("find-show-button"), style=discord.ButtonStyle.success),
    )


def _filters(chosen: Filters, say: Voice, taxonomy: Taxonomy) -> str:
    said = (
        say(f"coop-kind-{chosen.kind}") if chosen.kind else "",
        country_name(chosen.country, say.language) if chosen.country else "",
        upper_first(language_name(chosen.language, say.language)) if chosen.language else "",
        taxonomy.name(chosen.discipline, say.language) if chosen.discipline else "",
    )
    named = ", ".join(escape(each) for each in said if each)
    return f"-# {say('find-filters', filters=named)}" if named else ""


def _moderating(request: Request, say: Voice) -> list[ui.Item[Any]]:
    subject = request.request_id
    shown = "unhide" if request.hidden_reason else "hide"
    acts: list[ui.Item[Any]] = [
        button(
            custom_id("cooperation", shown, subject),
            say(f"moderation-{'show' if shown == 'unhide' else 'hide'}-button"),
        )
    ]
    if request.state is State.OPEN:
        acts.append(button(custom_id("cooperation", "end", subject), say("coop-end-button")))
    acts.append(button(custom_id("cooperation", "dismiss", subject), say("moderation-dismiss-button")))
    return acts
