"""How a request looks."""

from collections.abc import Sequence
from typing import Any

from discord import ui

from bot.cooperation.browsing import View
from bot.cooperation.model import Request, State
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.languages import language_name
from bot.text.safe import escape, fit, length
from bot.ui.kit import SAND, SEA, button, card, custom_id, row, rule, screen, text
from cogs.cooperation import words
from cogs.cooperation.found import meet_button, misfit_button

CARD_TEXT = 3_300
"""Characters of a whole card, so that what may stand around it still fits into one message with it."""

TEXT_LEAST = 400
"""Characters of the request itself that are shown however much the rest says."""


def request_card(view: View, say: Voice, taxonomy: Taxonomy, *, rows: Sequence[ui.Item[Any]] = ()) -> ui.Container[Any]:
    """The card of a request."""
    request = view.request
    head = _heading(view, say)
    facts = "\n".join(words.facts(request.details, say, taxonomy, with_kind=False))
    footer = f"-# {_footer(request, say)}"
    room = max(TEXT_LEAST, CARD_TEXT - length(head) - length(facts) - length(footer))
    body = fit(escape(request.details.text), room)
    rest = (rule(), text(facts)) if facts else ()
    colour = SEA if request.open else SAND
    return card(text(head), text(body), *rest, text(footer), *rows, colour=colour)


def public_card(view: View, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """The card on the board, with what others can do about it."""
    return screen(request_card(view, say, taxonomy, rows=(card_buttons(view.request, say),)))


def card_buttons(
    request: Request, say: Voice, *, translate: bool = True, asked: bool = False, hoping: bool = False
) -> ui.ActionRow[Any]:
    """I'd like to meet, while it is open, or back from that; not for me, for who is asked; in my language; report."""
    subject = request.request_id
    items: list[ui.Item[Any]] = []
    if request.open and not hoping:
        items.append(meet_button(subject, say))
    if asked or hoping:
        items.append(misfit_button(subject, say, wanted=hoping))
    if translate:
        items.append(button(custom_id("cooperation", "translate", subject), say("card-language-button"), emoji="🌐"))
    items.append(button(custom_id("cooperation", "report", subject), say("card-report-button"), emoji="🚩"))
    return row(*items)


def state_of(request: Request, say: Voice) -> str:
    """Where it stands: open until when, or what came of it."""
    if request.state is State.OPEN:
        return say("coop-open-until", date=f"<t:{request.expires_at}:D>")
    if request.outcome is not None:
        return say(f"coop-was-{request.outcome}")
    return say(f"coop-state-{request.state}")


def _heading(view: View, say: Voice) -> str:
    request = view.request
    details = request.details
    name = f"**{escape(view.author.profile.name)}** " if view.author else ""
    home = words.place(details.home, say)
    who = " · ".join(filter(None, (f"{name}<@{request.author_id}>", home)))
    state = "" if request.state is State.OPEN else f" · {state_of(request, say)}"
    return f"### {words.kind_of(request, say)}{state}\n{who}"


def _footer(request: Request, say: Voice) -> str:
    written_in = request.details.written_in
    written = (
        say.of_each("card-written-in", lambda reader: {"language": language_name(written_in, reader)})
        if written_in
        else ""
    )
    return " · ".join(filter(None, (written, state_of(request, say))))
