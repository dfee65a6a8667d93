"""What the bot writes about requests by itself: to one person, in a thread, to moderators."""

from typing import Any

import discord
from discord import ui

from bot.cooperation.browsing import Notice
from bot.cooperation.moderating import Case
from bot.members.model import Introduction
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.safe import escape, fit
from bot.ui.kit import AMBER, button, card, custom_id, notice, row, screen, section, small, text
from bot.ui.threads import languages_in_common
from cogs.cooperation import words
from cogs.cooperation.found import meet_button, misfit_button
from cogs.cooperation.lists import outcomes

QUOTED = 900
"""Characters of a request in a message about it."""

REPORTS_SHOWN = 8
"""Reported requests on a screen."""


def fits(told: Notice, server: str, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """To a member: here is a request that you fit."""
    request = told.request
    said = say("coop-fits", server=server)
    who = _who(request.author_id, told.author, say)
    why = [f"- {reason}" for reason in words.reasons(told.shown, say, taxonomy, mine_first=False)]
    beside = words.beside(told.shown, None, say)
    asked = "\n".join(["", *why, f"-# {beside}", "", say("coop-fits-ask")])
    more = button(custom_id("cooperation", "show", request.request_id), say("find-show-button"))
    answers = _answers(request.request_id, say, more)
    return screen(card(text(f"{said}\n{who}"), text(_quoted(told)), text(asked), answers))


def interest(told: Notice, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """To an author: somebody would like to meet about your request."""
    said = [f"**{say('coop-interest')}**", _who(told.member_id, told.member, say)]
    if told.member is not None:
        said += _profile(told.member, say, taxonomy)
    whose = f"{told.request.request_id}:{told.member_id}"
    items = [text("\n".join(said)), text(_quoted(told)), text(say("coop-interest-ask")), _answers(whose, say)]
    return screen(card(*items))


def someone(told: Notice, member: Introduction, say: Voice, taxonomy: Taxonomy) -> ui.LayoutView:
    """To an author: somebody new fits your request."""
    lines = [f"**{say('coop-someone')}**", words.person(member, say)]
    lines += [f"- {reason}" for reason in words.reasons(told.shown, say, taxonomy)]
    lines.append(f"-# {words.beside(told.shown, member, say)}")
    whose = f"{told.request.request_id}:{member.user_id}"
    return screen(card(text("\n".join(lines)), text(_quoted(told)), _answers(whose, say)))


def first(told: Notice, say: Voice) -> ui.LayoutView:
    """In the thread of two who both said yes: who, what, and in which languages."""
    said = say.lines("coop-first", one=f"<@{told.request.author_id}>", other=f"<@{told.member_id}>")
    people = [words.person(each, say) for each in (told.author, told.member) if each is not None]
    return screen(
        card(
            text(f"🎉 {said}"),
            text("\n".join(people) or "\u200b"),
            text(_quoted(told)),
            text(f"{_in_common(told, say)}\n{small(say.lines('coop-first-hint'))}"),
        )
    )


def contact(told: Notice, say: Voice, *, to_author: bool) -> ui.LayoutView:
    """To each of two who both said yes and whom no thread can hold: write to each other."""
    other_id, other = (told.member_id, told.member) if to_author else (told.request.author_id, told.author)
    said = say("coop-contact", other=f"<@{other_id}>")
    who = _who(other_id, other, say)
    return screen(card(text(f"🎉 {said}"), text(who), text(_quoted(told)), text(_in_common(told, say))))


def expiring(told: Notice, say: Voice) -> ui.LayoutView:
    """To an author: your request ends in a week."""
    subject = told.request.request_id
    said = say("coop-expiring", date=f"<t:{told.request.expires_at}:D>")
    renew = button(
        custom_id("cooperation", "renew", subject), say("coop-renew-button"), style=discord.ButtonStyle.success
    )
    close = button(custom_id("cooperation", "close", subject), say("coop-close-button"))
    return screen(card(text(said), text(_quoted(told)), row(renew, close)))


def outcome(told: Notice, say: Voice) -> ui.LayoutView:
    """To an author, once: what came of it?"""
    return screen(card(text(say("coop-outcome-ask")), text(_quoted(told)), outcomes(told.request, say)))


def decision(act: str, reason: str, server: str, say: Voice) -> ui.LayoutView:
    """To an author: what moderators decided, and why."""
    return notice(say(f"coop-decision-{act}", server=server, reason=escape(reason)), colour=AMBER)


def report(case: Case, say: Voice) -> ui.LayoutView:
    """A report, in the moderators' channel, with the decisions at hand."""
    return notice(f"### 🚩 {say('coop-report-title')}\n{_case(case, say)}", _decisions(case, say), colour=AMBER)


def changed(told: Notice, say: Voice) -> ui.LayoutView:
    """To moderators: look again at a request that they have hidden."""
    subject = told.request.request_id
    said = say.lines("coop-changed-hidden", author=f"<@{told.request.author_id}>")
    look = button(custom_id("cooperation", "show", subject), say("moderation-look-button"))
    again = button(custom_id("cooperation", "unhide", subject), say("moderation-show-button"))
    return notice(f"### ✏️ {say('coop-changed-hidden-title')}\n{said}\n{_quoted(told)}", row(look, again), colour=AMBER)


def reports(cases: list[Case], say: Voice) -> ui.LayoutView:
    """What waits for a moderator."""
    title = f"## {say('coop-reports-title')}"
    if not cases:
        return notice(f"{title}\n✅ {say('moderation-reports-none')}")
    items: list[ui.Item[Any]] = [text(title)]
    by_request = {case.request.request_id: case for case in reversed(cases)}
    for request_id, case in list(reversed(by_request.items()))[:REPORTS_SHOWN]:
        show = button(custom_id("cooperation", "show", request_id), say("moderation-look-button"))
        items.append(section(_case(case, say), show))
    return screen(card(*items, colour=AMBER))


def _case(case: Case, say: Voice) -> str:
    said = say(
        "coop-report-about",
        author=f"<@{case.request.author_id}>",
        reporter=f"<@{case.report.reporter_id}>",
        date=f"<t:{case.report.reported_at}:f>",
    )
    quoted = escape(case.report.reason).replace("\n", "\n> ")
    return f"{said}\n-# {words.title(case.request.details)}\n> {quoted}"


def _decisions(case: Case, say: Voice) -> ui.ActionRow[Any]:
    subject = case.request.request_id
    look = button(
        custom_id("cooperation", "show", subject), say("moderation-look-button"), style=discord.ButtonStyle.primary
    )
    others = (("hide", "moderation-hide-button"), ("end", "coop-end-button"), ("dismiss", "moderation-dismiss-button"))
    return row(look, *(button(custom_id("cooperation", action, subject), say(label)) for action, label in others))


def _answers(whose: str, say: Voice, *more: ui.Item[Any]) -> ui.ActionRow[Any]:
    request_id, _, _ = whose.partition(":")
    return row(
        meet_button(whose, say, discord.ButtonStyle.success),
        misfit_button(whose, say),
        button(custom_id("cooperation", "pause", f"on:{request_id}"), say("coop-pause-on-button"), emoji="⏸️"),
        *more,
    )


def _who(user_id: int, introduction: Introduction | None, say: Voice) -> str:
    """Somebody in a line, as far as they show anything of themselves."""
    return words.person(introduction, say) if introduction else f"<@{user_id}>"


def _quoted(told: Notice) -> str:
    return f">>> {fit(escape(told.request.details.text), QUOTED)}"


def _profile(member: Introduction, say: Voice, taxonomy: Taxonomy) -> list[str]:
    profile = member.profile
    said = (words.disciplines(profile.disciplines, say, taxonomy), escape(profile.offers or profile.does))
    return [fit(each, 300) for each in said if each]


def _in_common(told: Notice, say: Voice) -> str:
    """The languages in which both can go on."""
    if told.author is not None and told.member is not None:
        theirs = {skill.code for skill in told.member.profile.languages}
        common = tuple(skill.code for skill in told.author.profile.languages if skill.code in theirs)
    else:
        common = told.shown.common_languages
    return languages_in_common(common, say)
