"""How sharing looks: to the member who shares, and to the coach who reads."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

import discord
from discord import ui

from bot.coaching.looking_back import Account
from bot.coaching.paging import Page
from bot.coaching.records import Coach
from bot.coaching.sharing import Shared
from bot.coaching.turns import Turn
from bot.text.catalogue import Voice
from bot.text.dates import written_day
from bot.text.limits import LAYOUT_TEXT, SELECT_OPTIONS
from bot.text.safe import escape, fit
from bot.ui.kit import Choice, button, card, notice, row, screen, select, text
from bot.ui.paging import pages
from cogs.coaching.addresses import to
from cogs.coaching.people import spoken
from cogs.coaching.plans import answers, commitment_lines


def whom(turn: Turn, there: Mapping[int, tuple[str, Coach]], say: Voice) -> ui.LayoutView:
    """The coaches of the server: their languages and subjects."""
    dialogue = turn.dialogue
    back = row(button(to("look", dialogue.dialogue_id), say("back-button")))
    if not there:
        return notice(f"## {say('share-title')}\n{say('share-nobody')}", back)
    lines = [f"## {say('share-title')}", say("share-intro", title=escape(turn.version.title(say.language)))]
    lines += [
        f"- **{escape(name)}** · {spoken(coach, say)}\n  {escape(fit(coach.subjects, 120))}"
        for name, coach in there.values()
    ]
    entries = [Choice(str(user_id), name, coach.subjects or None) for user_id, (name, coach) in there.items()]
    menu = select(to("share-with", dialogue.dialogue_id), entries, placeholder=say("share-choose-coach"))
    return screen(card(text(fit("\n".join(lines), LAYOUT_TEXT - 200)), menu, back))


def which(turn: Turn, coach_id: int, parts: Sequence[tuple[str, str]], say: Voice) -> ui.LayoutView:
    """The whole, or one part of it."""
    dialogue = turn.dialogue
    entries = [Choice("0", say("share-whole"))]
    entries += [Choice(str(number), heading) for number, (_, heading) in enumerate(parts, start=1)]
    menu = select(
        to("share-part", f"{dialogue.dialogue_id}:{coach_id}"),
        entries[:SELECT_OPTIONS],
        placeholder=say("share-choose-part"),
    )
    back = row(button(to("look", dialogue.dialogue_id), say("cancel-button")))
    return notice(f"## {say('share-title')}\n{say('share-what', coach=f'<@{coach_id}>')}", menu, back)


def done(made: Shared, name: str, say: Voice) -> ui.LayoutView:
    """The coach can read it now; meeting them, and taking it back."""
    share_id = made.share.share_id
    meet = button(to("meet", share_id), say("share-meet-button"), style=discord.ButtonStyle.primary, emoji="🧵")
    take_back = button(to("unshare", share_id), say("share-take-back-button"))
    back = button(to("look", made.dialogue.dialogue_id), say("back-button"))
    return notice(f"🤝 {say('share-done', coach=escape(name))}", row(meet, take_back, back))


def mine(shares: Sequence[Shared], say: Voice, *, note: str = "") -> ui.LayoutView:
    """What a member shares, with menus to meet the coach and to take it back."""
    lines = [f"## {say('share-mine-title')}", note]
    back = row(button(to("mine"), say("back-button")))
    if not shares:
        return notice("\n".join(filter(None, (*lines, say("share-mine-none")))), back)
    lines += [
        f"{number}. {escape(each.version.title(say.language))} · <@{each.share.coach_id}>"
        f" · <t:{each.share.shared_at}:d>" + (f" · {say('share-one-part')}" if each.share.part else "")
        for number, each in enumerate(shares, start=1)
    ]
    entries = [
        Choice(each.share.share_id, f"{number}. {each.version.title(say.language)}")
        for number, each in enumerate(shares, start=1)
    ]
    meet = select(to("meet"), entries, placeholder=say("share-meet-button"))
    take_back = select(to("unshare"), entries, placeholder=say("share-take-back-choose"))
    return screen(card(text("\n".join(filter(None, lines))), meet, take_back, back))


def with_coach(page: Page[Shared], say: Voice) -> ui.LayoutView:
    """A page of what a coach may read."""
    lines = [f"## {say('share-coach-title')}"]
    if not page.entries:
        return notice("\n".join((*lines, say("share-coach-none"))))
    shares = list(enumerate(page.entries, start=page.first))
    lines += [
        f"{number}. <@{each.share.user_id}> · {escape(each.version.title(say.language))} · <t:{each.share.shared_at}:R>"
        for number, each in shares
    ]
    entries = [Choice(each.share.share_id, f"{number}. {each.version.title(say.language)}") for number, each in shares]
    menu = select(to("read-shared"), entries, placeholder=say("share-coach-choose"))
    return screen(
        card(
            text(fit("\n".join(lines), LAYOUT_TEXT - 200)),
            menu,
            *pages(partial(to, "shared"), page.number, page.count, say),
        )
    )


def account(found: Shared, read: Account, say: Voice) -> ui.LayoutView:
    """What is shared, for the coach to read."""
    head = [f"## {escape(found.version.title(say.language))} · <@{found.share.user_id}>"]
    if read.finished_on:
        head.append(f"-# {say('coaching-file-done', day=written_day(read.finished_on, say.language, 'long'))}")
    items: list[ui.Item[Any]] = [text("\n".join(head))]
    if read.commitments:
        lines = (f"**{say('coaching-commitments')}**", *commitment_lines(read.commitments, say))
        items.append(text(fit("\n".join(lines), 1_200)))
    items.append(text(answers(read.outcome.sections, LAYOUT_TEXT - 1_500) or say("coaching-nothing-said")))
    return screen(card(*items))


def profile(coach: Coach, say: Voice) -> ui.LayoutView:
    """What members see of a coach."""
    lines = (f"## {say('coach-listed-title')}", spoken(coach, say), f">>> {escape(coach.subjects)}")
    edit = button(to("coach-profile"), say("coach-edit-button"))
    leave = button(to("coach-leave"), say("coach-leave-button"))
    return notice("\n".join(lines), row(edit, leave))
