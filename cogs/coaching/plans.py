"""How what came of a dialogue looks: the plan, what is open, and what was answered."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.coaching.outcome import Line, Outcome, Section
from bot.coaching.paging import Page
from bot.coaching.records import Commitment, Dialogue, Standing, Status, Version, Way
from bot.coaching.times import local
from bot.coaching.turns import Turn
from bot.text.catalogue import Voice
from bot.text.dates import written_day
from bot.text.limits import LAYOUT_TEXT, SELECT_OPTIONS
from bot.text.safe import escape, fit, length
from bot.text.sorting import alphabetical
from bot.ui.kit import AMBER, SEA, Choice, button, buttons, card, notice, row, screen, select, text
from bot.ui.paging import pages
from cogs.coaching.addresses import at_step, go_on_button, to
from cogs.coaching.questions import answer_text

LINE_SHOWN: Final = 500
"""Characters of an answer on the screen; the file has all of it."""

_SIGNS: Final = {Standing.OPEN: "⏳", Standing.DONE: "✅", Standing.DROPPED: "🍃"}


def plan(turn: Turn, say: Voice, *, note: str = "") -> ui.LayoutView:
    """What came of a dialogue, in the member's words, and what can be done with it."""
    dialogue, outcome = turn.dialogue, turn.outcome or Outcome("", (), (), ())
    head = f"## 🧭 {say('coaching-plan-title', title=escape(turn.version.title(say.language)))}"
    items: list[ui.Item[Any]] = [text("\n".join(filter(None, (head, note))))]
    if turn.dialogue.tryout:
        items.append(text(say("coaching-tryout-over")))
    if turn.commitments:
        items.append(text("\n".join((f"**{say('coaching-commitments')}**", *commitment_lines(turn.commitments, say)))))
    items.append(text(answers(outcome.sections, LAYOUT_TEXT - 1_500) or say("coaching-nothing-said")))
    if any(each.state is Standing.OPEN for each in turn.commitments):
        items.append(text(_way_words(dialogue, say)))
        items.append(row(*_ways(dialogue, say)))
    items.extend(_actions(turn, say))
    return screen(card(*items, colour=SEA))


def answers(sections: Iterable[Section], limit: int) -> str:
    """The questions with their answers, part by part, as far as there is room."""
    shown: list[str] = []
    room = limit
    for line in _answer_lines(sections):
        shown.append(line)
        room -= length(line) + 1
        if room < 0:
            break
    return fit("\n".join(shown), limit)


def _answer_lines(sections: Iterable[Section]) -> Iterator[str]:
    for section in sections:
        if section.heading:
            yield f"### {escape(section.heading)}"
        yield from (f"**{escape(line.label)}**\n{escape(fit(line.answer, LINE_SHOWN))}" for line in section.lines)


def commitment_lines(commitments: Iterable[Commitment], say: Voice) -> Iterator[str]:
    """What someone means to do, one a line."""
    for each in commitments:
        yield f"{_SIGNS[each.state]} {commitment_text(each, say)}"


def commitment_text(commitment: Commitment, say: Voice) -> str:
    """What someone means to do, until when, and how sure they were."""
    day = written_day(commitment.due_on, say.language, "long")
    what = escape(fit(commitment.what, LINE_SHOWN))
    return say("coaching-pledge", what=what, day=day, sure=commitment.sure or 0)


def overview(
    dialogues: Page[tuple[Dialogue, Version]], commitments: Page[Commitment], offered: Iterable[Version], say: Voice
) -> ui.LayoutView:
    """A page of a member's dialogues on a server, one of what they still mean to do, and what they can begin."""
    items: list[ui.Item[Any]] = [text(f"## {say('coaching-mine-title')}")]
    if not dialogues.entries:
        items.append(text(say("coaching-mine-none")))
    else:
        shown = dialogues.entries
        items.append(text("\n".join(_dialogue_line(dialogue, version, say) for dialogue, version in shown)))
        entries = [
            Choice(
                dialogue.dialogue_id,
                version.title(say.language),
                f"{say(f'coaching-status-{dialogue.status}')} · {_day(dialogue, say)}",
            )
            for dialogue, version in shown
        ]
        items.append(select(to("open-one"), entries, placeholder=say("coaching-mine-choose")))
        items += pages(
            lambda number: to("mine", f"{number}:{commitments.number}"), dialogues.number, dialogues.count, say
        )
    if open_ones := commitments.entries:
        items.append(
            text(fit("\n".join((f"**{say('coaching-commitments-open')}**", *commitment_lines(open_ones, say))), 1_800))
        )
        entries = [
            Choice(each.commitment_id, each.what, written_day(each.due_on, say.language, "long")) for each in open_ones
        ]
        items.append(select(to("commitment"), entries, placeholder=say("coaching-commitment-choose")))
        items += pages(
            lambda number: to("mine", f"{dialogues.number}:{number}"), commitments.number, commitments.count, say
        )
    to_begin = sorted(
        (Choice(each.version_id, each.title(say.language)) for each in offered),
        key=lambda choice: alphabetical(choice.label, say.language),
    )
    if to_begin:
        items.append(select(to("another"), to_begin[:SELECT_OPTIONS], placeholder=say("coaching-mine-begin")))
    items.append(row(button(to("shares"), say("coaching-shares-button"), emoji="🤝")))
    return screen(card(*items))


def under_way(turn: Turn, so_far: Outcome, say: Voice) -> ui.LayoutView:
    """A dialogue that is not finished, with what was answered so far."""
    dialogue = turn.dialogue
    head = f"## {escape(turn.version.title(say.language))}\n{say(f'coaching-status-{dialogue.status}')}"
    said = answers(so_far.sections, LAYOUT_TEXT - 800) or say("coaching-nothing-said")
    actions = [
        go_on_button(dialogue, say),
        *_taking(dialogue, say),
    ]
    return screen(card(text(head), text(said), *buttons(actions)))


def paused(turn: Turn, say: Voice) -> ui.LayoutView:
    """Everything is kept; how to go on."""
    title = escape(turn.version.title(say.language))
    return notice(f"⏸️ {say('coaching-paused', title=title)}", row(go_on_button(turn.dialogue, say)))


def more(turn: Turn, lines: Sequence[Line], say: Voice) -> ui.LayoutView:
    """What else can be done in the middle of a dialogue: change an earlier answer, look at all, stop."""
    dialogue = turn.dialogue
    items: list[ui.Item[Any]] = [text(f"## {escape(turn.version.title(say.language))}\n{say('coaching-more')}")]
    # The newest ones: what was answered long ago is reached by going there and on.
    recent = list(enumerate(lines))[-SELECT_OPTIONS:]
    if recent:
        entries = [
            Choice(str(number), line.label.strip() or line.path, line.answer) for number, line in reversed(recent)
        ]
        items.append(select(at_step("change", dialogue), entries, placeholder=say("coaching-change-choose")))
    actions = [
        go_on_button(dialogue, say),
        button(to("look", dialogue.dialogue_id), say("coaching-read-button")),
        button(to("stop", dialogue.dialogue_id), say("coaching-stop-button"), style=discord.ButtonStyle.danger),
    ]
    items.extend(buttons(actions))
    return screen(card(*items))


def falling(turn: Turn, say: Voice) -> ui.LayoutView:
    """With this answer, later ones no longer fit: does the member mean it?"""
    dialogue = turn.dialogue
    lines = [f"- {escape(fit(prompt.label, 200))} – *{answer_text(prompt, say, 150)}*" for prompt in turn.falling]
    words = "\n".join((f"## {say('coaching-falls-title')}", say("coaching-falls", count=len(lines)), *lines))
    return screen(
        card(
            text(fit(words, 3_500)),
            row(
                button(
                    at_step("fall", dialogue, "1"), say("coaching-falls-yes-button"), style=discord.ButtonStyle.danger
                ),
                button(at_step("fall", dialogue, "0"), say("coaching-falls-no-button")),
            ),
            colour=AMBER,
        )
    )


def sure_to_erase(turn: Turn, say: Voice) -> ui.LayoutView:
    """Does the member mean it?"""
    dialogue_id = turn.dialogue.dialogue_id
    title = escape(turn.version.title(say.language))
    erase = button(to("erase", dialogue_id), say("coaching-erase-yes-button"), style=discord.ButtonStyle.danger)
    back = button(to("look", dialogue_id), say("coaching-erase-no-button"))
    return notice(f"## {say('coaching-erase-title')}\n{say('coaching-erase', title=title)}", row(erase, back))


def _way_words(dialogue: Dialogue, say: Voice) -> str:
    if dialogue.way is None:
        return say("coaching-way-question")
    return say("coaching-way-is", way=say(f"coaching-way-{dialogue.way}"))


def _ways(dialogue: Dialogue, say: Voice) -> list[ui.Item[Any]]:
    return [
        button(
            to("way", f"{way}:{dialogue.dialogue_id}"),
            say(f"coaching-way-{way}"),
            style=discord.ButtonStyle.primary if way is dialogue.way else discord.ButtonStyle.secondary,
        )
        for way in Way
    ]


def _actions(turn: Turn, say: Voice) -> list[ui.ActionRow[Any]]:
    dialogue = turn.dialogue
    change = button(at_step("back", dialogue), say("coaching-change-button"), emoji="✏️")
    if dialogue.tryout:
        return [row(change, button(to("content-version", dialogue.version_id), say("content-tryout-back-button")))]
    kept = dialogue.dialogue_id
    settled = any(each.settled_at for each in turn.commitments)
    comparing = (
        button(to("compare", kept), say("coaching-compare-button"), emoji="🪞"),
        button(to("picture", kept), say("coaching-picture-button"), emoji="📈"),
    )
    items = [
        *([] if settled else [change]),
        *(comparing if turn.repeated else ()),
        *_taking(dialogue, say),
    ]
    return buttons(items)


def _taking(dialogue: Dialogue, say: Voice) -> list[ui.Item[Any]]:
    """Take along, share, erase: for every dialogue."""
    kept = dialogue.dialogue_id
    return [
        button(to("file", f"md:{kept}"), say("coaching-markdown-button"), emoji="📄"),
        button(to("file", f"pdf:{kept}"), say("coaching-pdf-button"), emoji="🖨️"),
        button(to("share", kept), say("coaching-share-button"), emoji="🤝"),
        button(to("stop", kept), say("coaching-erase-button"), emoji="🗑️"),
    ]


def _dialogue_line(dialogue: Dialogue, version: Version, say: Voice) -> str:
    sign = {Status.ACTIVE: "▶️", Status.PAUSED: "⏸️", Status.DONE: "✅"}[dialogue.status]
    status = say(f"coaching-status-{dialogue.status}")
    return f"{sign} **{escape(version.title(say.language))}** · {status} · <t:{dialogue.updated_at}:R>"


def _day(dialogue: Dialogue, say: Voice) -> str:
    return written_day(local(dialogue.updated_at, dialogue.zone).date(), say.language, "long")
