"""How moderation looks."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import discord
from discord import ui

from bot.members.model import Introduction, State
from bot.moderation.service import REASON_LIMIT, Case
from bot.servers.audit import Act, Record, Setting
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.safe import escape, fit
from bot.ui.form import FormModal, TextField, form
from bot.ui.kit import AMBER, button, card, custom_id, notice, row, rule, screen, section, text
from bot.ui.paging import turns
from cogs.members.card import introduction_card

REASON_SHOWN = 400
"""Characters of a reason above an introduction, which must fit into the same message."""


def introduction(found: Introduction, say: Voice, taxonomy: Taxonomy, *, reported: bool) -> ui.LayoutView:
    """An introduction with its state and what a moderator can do."""
    state = say("moderation-state", member=f"<@{found.user_id}>", state=say(f"state-{found.state}"))
    if found.hidden_reason:
        state += f"\n-# {say('moderation-reason', reason=fit(escape(found.hidden_reason), REASON_SHOWN))}"
    return screen(text(state), introduction_card(found, say, taxonomy), row(*_acts(found, say, reported=reported)))


def waiting(
    cases: Sequence[Case], say: Voice, *, page: int = 0, more: bool = False, on_requests: int = 0
) -> ui.LayoutView:
    """What waits for a moderator, a page of it; reports on requests behind a button, as they are decided elsewhere."""
    requests = custom_id("cooperation", "reports")
    further = [row(button(requests, say("coop-reports-further-button", count=on_requests)))] if on_requests else []
    if not cases:
        none = [] if on_requests else [f"✅ {say('moderation-reports-none')}"]
        return notice("\n".join((f"## {say('moderation-reports-title')}", *none)), *further)
    items: list[ui.Item[Any]] = [text(f"## {say('moderation-reports-title')}")]
    by_introduction: dict[str, list[Case]] = {}
    for case in cases:
        by_introduction.setdefault(case.introduction.introduction_id, []).append(case)
    for subject, reported in by_introduction.items():
        # One button for all reports on an introduction: Discord refuses the same custom_id twice.
        look = button(custom_id("moderation", "look", subject), say("moderation-look-button"))
        first, *others = (_case(case, say) for case in reported)
        items += (section(first, look), *map(text, others))
    return screen(card(*items, *_turns("reports", page, say, more=more), *further))


def report_post(case: Case, say: Voice) -> ui.LayoutView:
    """A report, with the decisions at hand."""
    subject = case.introduction.introduction_id
    return screen(
        card(
            text(f"### 🚩 {say('report-title')}\n{_case(case, say)}"),
            row(
                button(
                    custom_id("moderation", "look", subject),
                    say("moderation-look-button"),
                    style=discord.ButtonStyle.primary,
                ),
                *_acts(case.introduction, say, reported=True),
            ),
            colour=AMBER,
        )
    )


def changed(found: Introduction, say: Voice) -> ui.LayoutView:
    """A hidden introduction was changed by its author."""
    words = say.lines("changed-body", name=escape(found.profile.name), member=f"<@{found.user_id}>")
    look = button(custom_id("moderation", "look", found.introduction_id), say("moderation-look-button"))
    return notice(f"### ✏️ {say('changed-title')}\n{words}", row(look), colour=AMBER)


def report_form(introduction_id: str, say: Voice) -> FormModal:
    """What is wrong with an introduction?"""
    return form(
        custom_id("moderation", "reporting", introduction_id),
        say("report-form-title"),
        (_reason_field(say("report-form-label"), say("report-form-hint")),),
    )


def reason_form(action: str, introduction_id: str, say: Voice) -> FormModal:
    """Why is it hidden, or removed?"""
    return form(
        custom_id("moderation", action, introduction_id),
        say(f"moderation-{action}-title"),
        (_reason_field(say("moderation-reason-label"), say("moderation-reason-hint")),),
    )


def log(acts: Sequence[Record], say: Voice, *, page: int, more: bool) -> ui.LayoutView:
    """The record of acts, a page of it."""
    # Each in a text of its own: where all of them are too long for a message, each gives way, and none is lost.
    told = [text(_act(act, say)) for act in acts] or [text(f"-# {say('moderation-log-empty')}")]
    return screen(card(text(f"## {say('moderation-log-title')}"), *told, *_turns("log", page, say, more=more)))


def _turns(action: str, page: int, say: Voice, *, more: bool) -> tuple[ui.Item[Any], ...]:
    """The way to the pages before and after, where there are any."""
    buttons = turns(partial(custom_id, "moderation", action), page, say, more=more)
    return (rule(), row(*buttons)) if buttons else ()


def _case(case: Case, say: Voice) -> str:
    report = case.report
    who = say(
        "report-about",
        name=escape(case.introduction.profile.name),
        member=f"<@{case.introduction.user_id}>",
        reporter=f"<@{report.reporter_user_id}>",
        date=f"<t:{report.reported_at}:f>",
    )
    quoted = escape(report.reason).replace("\n", "\n> ")
    return f"{who}\n> {quoted}"


def _act(act: Record, say: Voice) -> str:
    subject = f" · <@{act.subject_user_id}>" if act.subject_user_id else ""
    settings = act.act is Act.SETTINGS and act.reason in set(Setting)
    named = _setting(act.reason, say) if settings else escape(act.reason)
    reason = f" · {named}" if named else ""
    return f"- <t:{act.acted_at}:f> <@{act.moderator_id}>: **{say(f'act-{act.act}')}**{subject}{reason}"


def _setting(changed: str, say: Voice) -> str:
    name = changed.replace(" ", "-")
    return say(f"setting-{name}")


def _acts(found: Introduction, say: Voice, *, reported: bool) -> list[ui.Item[Any]]:
    subject = found.introduction_id
    actions: list[ui.Item[Any]] = []
    if found.state is State.HIDDEN:
        to = custom_id("moderation", "show", subject)
        actions.append(button(to, say("moderation-show-button"), style=discord.ButtonStyle.success))
    elif found.state is State.PUBLISHED:
        actions.append(button(custom_id("moderation", "hide", subject), say("moderation-hide-button")))
    to = custom_id("moderation", "remove", subject)
    actions.append(button(to, say("moderation-remove-button"), style=discord.ButtonStyle.danger))
    if reported:
        actions.append(button(custom_id("moderation", "dismiss", subject), say("moderation-dismiss-button")))
    return actions


def _reason_field(label: str, hint: str) -> TextField:
    return TextField("reason", label, hint=hint, limit=REASON_LIMIT, long=True, required=True)
