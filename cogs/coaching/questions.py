"""How a question looks: one at a time, with progress, and with what serves best to answer it."""

import string
from collections.abc import Iterator, Sequence
from typing import Any, Final

import discord
from discord import ui

from bot.coaching.forms.model import Kind
from bot.coaching.forms.values import text_of
from bot.coaching.reading_out import CHOICES_APART, in_words, number_in_words
from bot.coaching.records import Dialogue
from bot.coaching.state import Bounds, Choice, Pledge, Prompt
from bot.coaching.turns import Turn
from bot.text.catalogue import Voice
from bot.text.dates import written_day
from bot.text.limits import LAYOUT_TEXT, SELECT_OPTION_TEXT, SELECT_OPTIONS
from bot.text.safe import escape, fit, length
from bot.ui.kit import AMBER, SEA, button, buttons, card, row, screen, select, text
from bot.ui.kit import Choice as Option
from cogs.coaching.addresses import at_step

BUTTONS: Final = 11
"""Answers that are shown as buttons: a scale from 0 to 10 just fits."""

BUTTON_TEXT: Final = 34
"""Characters up to which an answer is legible on a button of a phone."""

CHOSEN_SHOWN: Final = 300
"""Characters of an earlier answer that are shown beside the question."""

_BAR: Final = 12
_LETTERS: Final = string.digits + string.ascii_letters


def question(turn: Turn, say: Voice, *, ranked: str = "") -> ui.LayoutView:
    """What is asked now, with the way back, past it, and out of it.

    Args:
        turn: Where the dialogue stands; it is not finished.
        say: The member's voice.
        ranked: Of a ranking under way, the places given so far (`rank_choices`).
    """
    dialogue, prompts = turn.dialogue, turn.prompts
    head = [f"-# 🧪 {say('content-tryout')}"] if dialogue.tryout else []
    head += [f"-# {escape(turn.version.title(say.language))} · {progress(prompts[0], say)}"]
    head += [f"-# {' → '.join(prompts[0].group)}"] if prompts[0].group else []
    note = _note(turn, say)
    alone, room = len(prompts) == 1, (LAYOUT_TEXT - 800) // len(prompts)
    items: list[ui.Item[Any]] = [text("\n".join(head))]
    if note:
        items.append(text(note))
    items += [text(fit("\n".join(_words(prompt, dialogue, say, alone=alone)), room)) for prompt in prompts]
    if alone:
        items.extend(_controls(prompts[0], dialogue, say, ranked))
    else:
        items.append(row(_primary(dialogue, "open", say("coaching-answer-all-button"))))
    items.append(row(*_ways(turn, say)))
    return screen(card(*items, colour=AMBER if turn.problem else SEA))


def progress(prompt: Prompt, say: Voice) -> str:
    """How far it is: a bar, and for a question two numbers. The second may change, as answers open and close others."""
    done, total = prompt.progress.done, prompt.progress.total
    filled = round(_BAR * done / max(total, 1))
    bar = f"{'▰' * filled}{'▱' * (_BAR - filled)}"
    return bar if prompt.kind is Kind.NOTE else f"{bar} {say('coaching-progress', number=done + 1, total=total)}"


def answer_text(prompt: Prompt, say: Voice, limit: int) -> str:
    """The answer given before in words, cut to what is shown of it; empty where none was given."""
    answer = prompt.again or ""
    if isinstance(answer, Pledge):
        by = written_day(answer.by, say.language, "long") if answer.by else say("coaching-no-day")
        return fit(say("coaching-pledge", what=escape(fit(answer.what, 500)), day=by, sure=answer.confidence), limit)
    if isinstance(answer, tuple) or prompt.choices:
        labels = {choice.name: choice.label for choice in prompt.choices}
        answer = CHOICES_APART.join(labels.get(name, name) for name in prompt.chosen)
    elif answer and isinstance(prompt.previous, str):
        answer = in_words(prompt.kind, prompt.previous, say.language)
    # Cut first: an essay is not escaped for the sake of its first lines.
    return fit(escape(fit(answer, limit)), limit)


def rank_choices(ranked: str, prompt: Prompt) -> list[int]:
    """The choices that were given a place so far, by their number; a letter each in the button's address."""
    places = [_LETTERS.find(letter) for letter in ranked]
    return [place for place in dict.fromkeys(places) if 0 <= place < len(prompt.choices)]


def needs_form(prompt: Prompt) -> bool:
    """Whether the question is answered in a form."""
    if prompt.kind is Kind.RANGE:
        return prompt.bounds is None or prompt.bounds.count > SELECT_OPTIONS
    if prompt.kind in {Kind.SELECT_ONE, Kind.SELECT_MULTIPLE}:
        return len(prompt.choices) > SELECT_OPTIONS
    return prompt.kind in _TYPED


_TYPED: Final = frozenset(
    {Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.DATE, Kind.TIME, Kind.DATE_TIME, Kind.COMMITMENT}
)


def _note(turn: Turn, say: Voice) -> str:
    lines: list[str] = []
    if turn.aside is not None:
        lines.append(say(f"coaching-aside-{turn.aside}"))
    if turn.problem is not None:
        lines.append(f"⚠️ {say(turn.problem.text_id, **turn.problem.parameters)}")
        typed = "\n".join(filter(None, turn.dialogue.rejected.values()))
        if typed:
            lines.append(f"-# {say('coaching-typed')}\n>>> {escape(fit(typed, 600))}")
    return "\n".join(lines)


def _words(prompt: Prompt, dialogue: Dialogue, say: Voice, *, alone: bool) -> Iterator[str]:
    if prompt.kind is Kind.REPEAT_MORE:
        yield f"### {prompt.label or say('coaching-once-more')}"
    elif prompt.kind is Kind.NOTE:
        yield prompt.label
    else:
        yield f"### {prompt.label}" if alone and "\n" not in prompt.label else f"**{prompt.label}**"
    if prompt.value:
        yield prompt.value
    yield from (f"-# {line}" for line in f"{prompt.hint}\n{prompt.guidance}".split("\n") if line.strip())
    if not prompt.required and prompt.kind not in _WITHOUT_ANSWER:
        yield f"-# {say('coaching-optional')}"
    if not dialogue.rejected and (known := answer_text(prompt, say, CHOSEN_SHOWN)):
        yield say("coaching-previous", answer=known)


_WITHOUT_ANSWER: Final = frozenset({Kind.NOTE, Kind.REPEAT_MORE, Kind.ACKNOWLEDGE})


def _controls(prompt: Prompt, dialogue: Dialogue, say: Voice, ranked: str) -> Iterator[ui.ActionRow[Any]]:
    """What the question is answered with."""
    if needs_form(prompt):
        keep = [_keep(dialogue, say)] if prompt.previous else []
        yield row(_primary(dialogue, "open", say("coaching-answer-button")), *keep)
        return
    match prompt.kind:
        case Kind.NOTE:
            yield row(_primary(dialogue, "next", say("coaching-next-button")))
        case Kind.ACKNOWLEDGE:
            yield row(_primary(dialogue, "next", say("coaching-ok-button")))
        case Kind.REPEAT_MORE:
            yield row(
                _primary(dialogue, "pick", say("coaching-yes-button"), "1"),
                button(at_step("pick", dialogue, "0"), say("coaching-no-button")),
            )
        case Kind.RANK:
            yield from _ranking(prompt, dialogue, say, ranked)
        case Kind.RANGE if prompt.bounds is not None:
            yield from _choosing(_scale(prompt.bounds, say.language), prompt, dialogue, say)
        case _:
            yield from _choosing(prompt.choices, prompt, dialogue, say)


def _scale(bounds: Bounds, language: str) -> list[Choice]:
    points = map(bounds.point, range(bounds.count))
    return [Choice(text_of(point), number_in_words(text_of(point), language)) for point in points]


def _choosing(choices: Sequence[Choice], prompt: Prompt, dialogue: Dialogue, say: Voice) -> Iterator[ui.ActionRow[Any]]:
    """Choices as buttons where they are few and short, else in a menu."""
    several = prompt.kind is Kind.SELECT_MULTIPLE
    if not several and len(choices) <= BUTTONS and all(length(choice.label) <= BUTTON_TEXT for choice in choices):
        yield from buttons(
            [
                button(
                    at_step("pick", dialogue, str(number)),
                    choice.label,
                    style=discord.ButtonStyle.success
                    if choice.name in prompt.chosen
                    else discord.ButtonStyle.secondary,
                )
                for number, choice in enumerate(choices)
            ]
        )
        return
    if choices:
        entries = [
            Option(str(number), *_parted(choice.label), chosen=several and choice.name in prompt.chosen)
            for number, choice in enumerate(choices)
        ]
        hint = say("coaching-choose-several") if several else say("coaching-choose-one")
        yield select(at_step("choose", dialogue), entries, placeholder=hint, most=len(entries) if several else 1)
    if prompt.chosen:
        # A menu that is closed as it was opened says nothing, so there must be another way to go on.
        yield row(_keep(dialogue, say))


def _ranking(prompt: Prompt, dialogue: Dialogue, say: Voice, ranked: str) -> Iterator[ui.ActionRow[Any]]:
    """One choice after the other, the first place first; what was placed so far stands on the buttons."""
    placed = rank_choices(ranked, prompt)
    so_far = "".join(_LETTERS[number] for number in placed)
    # Each place is a letter in the button's address, so there are only so many.
    left = [number for number in range(len(prompt.choices[: len(_LETTERS)])) if number not in placed]
    entries = [Option(f"{so_far}{_LETTERS[number]}", *_parted(prompt.choices[number].label)) for number in left]
    hint = say("coaching-rank-place", place=len(placed) + 1)
    for page, start in enumerate(range(0, len(entries), SELECT_OPTIONS)):
        some = entries[start : start + SELECT_OPTIONS]
        yield select(at_step("rank", dialogue, str(page)), some, placeholder=hint)
    extra: list[ui.Item[Any]] = []
    if placed:
        extra.append(button(at_step("rank-again", dialogue), say("coaching-rank-again-button")))
    elif prompt.previous:
        extra.append(_keep(dialogue, say))
    if extra:
        yield row(*extra)


def _ways(turn: Turn, say: Voice) -> list[ui.Item[Any]]:
    """Back, past it, and out of it."""
    dialogue = turn.dialogue
    items: list[ui.Item[Any]] = [
        button(at_step("back", dialogue), say("coaching-back-button"), emoji="◀️", disabled=not turn.earlier)
    ]
    if all(not prompt.required and prompt.kind not in _WITHOUT_ANSWER for prompt in turn.prompts):
        items.append(button(at_step("skip", dialogue), say("coaching-skip-button")))
    items.append(button(at_step("pause", dialogue), say("coaching-pause-button"), emoji="⏸️"))
    items.append(button(at_step("more", dialogue), say("coaching-more-button"), emoji="⚙️"))
    return items


def _keep(dialogue: Dialogue, say: Voice) -> ui.Item[Any]:
    return button(at_step("keep", dialogue), say("coaching-keep-button"))


def _primary(dialogue: Dialogue, action: str, label: str, rest: str = "") -> ui.Item[Any]:
    return button(at_step(action, dialogue, rest), label, style=discord.ButtonStyle.primary)


def _parted(label: str) -> tuple[str, str | None]:
    """A label for a menu: what is beyond its first line of a hundred characters goes into the second."""
    if length(label) <= SELECT_OPTION_TEXT:
        return label, None
    first = fit(label, SELECT_OPTION_TEXT)
    return first, fit("… " + label[len(first) - 1 :].strip(), SELECT_OPTION_TEXT)
