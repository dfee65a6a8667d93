"""Answers taken along from one version of a form to another, if all of them still fit. Pure."""

from dataclasses import replace
from datetime import datetime

from bot.coaching import dialogue as engine
from bot.coaching.answers import NEUTRAL
from bot.coaching.forms.model import Form
from bot.coaching.running import Running
from bot.coaching.state import Prompt, State
from bot.errors import UserError


def carried(old: Form, new: Form, state: State, *, now: datetime) -> State | None:
    """Where somebody stands in the new version who has come this far in the old one.

    None: an answer would be lost, since its question is gone, is of another kind, or does not take it any more; or
    with these answers the new version is finished, and there is nothing to move for. What was only read is read
    again where it has changed. What is new is asked.
    """
    moved = engine.begin(new, language=state.language, today=state.today, now=now)
    spoken = moved.language
    moved = replace(moved, language=NEUTRAL, started=state.started, kept=state.kept, agreed=state.agreed)
    for before in _answered(old, state):
        try:
            moved = _replayed(new, moved, before, state, now)
        except UserError:
            if state.answers.get(before.step):
                return None
    seconds = {path: state.seconds.get(path, taken) for path, taken in moved.seconds.items()}
    moved = replace(moved, seconds=seconds, language=spoken)
    return None if moved.finished or not _all_kept(old, new, state, moved) else moved


def _answered(old: Form, state: State) -> tuple[Prompt, ...]:
    """The steps behind that are still relevant, as they are shown, in the order of the old version."""
    found: list[Prompt] = []
    for step in Running(old, state).steps:
        if step.path in state.seconds:
            shown = engine.prompt(old, replace(state, position=step.path))
            if shown is not None:
                found.append(shown)
    return tuple(found)


def _replayed(new: Form, moved: State, before: Prompt, state: State, now: datetime) -> State:
    """The state after the same answer to the same step.

    Raises:
        UserError: There is no such step, or it does not take that answer.
    """
    reached = engine.go_to(new, moved, before.step, now=now)
    shown = engine.prompt(new, replace(reached, language=state.language))
    if shown is None or shown.kind is not before.kind:
        raise UserError("coaching-answer-gone")
    given = state.answers.get(before.step)
    if given:
        return engine.answer(new, reached, given, today=state.today, now=now)
    if shown.label != before.label or shown.value != before.value:
        raise UserError("coaching-answer-gone")
    return engine.skip(new, reached, today=state.today, now=now)


def _all_kept(old: Form, new: Form, state: State, moved: State) -> bool:
    """Whether no later answer has made an earlier one fall on the way."""
    there = {step.path for step in Running(new, moved).steps}
    relevant = {step.path for step in Running(old, state).steps}
    return all(
        path in there and moved.answers.get(path) == given
        for path, given in state.answers.items()
        if given and path in relevant
    )
