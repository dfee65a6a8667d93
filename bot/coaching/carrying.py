"""Answers taken along from one version of a form to another, if all of them still fit. Pure."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime

from bot.coaching import dialogue as engine
from bot.coaching.answers import NEUTRAL
from bot.coaching.forms.model import FOLLOWS, ROUND, Form, Role, row_path
from bot.coaching.running import Running
from bot.coaching.state import Prompt, State
from bot.errors import UserError

Places = Callable[[str], str]
"""Where a step of the old version stands in the new one."""


def carried(old: Form, new: Form, state: State, *, now: datetime, by_name: bool = True) -> State | None:
    """Where somebody stands in the new version who has come this far in the old one.

    None: an answer would be lost, since its question is gone, is of another kind, or does not take it any more; or
    with these answers the new version is finished, and there is nothing to move for. What was only read is read
    again where it has changed. What is new is asked.

    A question is known by its name where that stands once in either version, so that it may stand in another group;
    without `by_name` only where it stood.
    """
    place = _places(old, new) if by_name else str
    moved = engine.begin(new, language=state.language, today=state.today, now=now)
    spoken = moved.language
    kept = {place(path): value for path, value in state.kept.items()}
    moved = replace(moved, language=NEUTRAL, started=state.started, kept=kept, agreed=state.agreed)
    for before in _answered(old, state):
        try:
            moved = _replayed(new, moved, before, place(before.step), state, now)
        except UserError:
            if state.answers.get(before.step):
                return None
    known = {place(path): taken for path, taken in state.seconds.items()}
    seconds = {path: known.get(path, taken) for path, taken in moved.seconds.items()}
    moved = replace(moved, seconds=seconds, language=spoken)
    return None if moved.finished or not _all_kept(old, new, state, moved, place) else moved


def _answered(old: Form, state: State) -> tuple[Prompt, ...]:
    """The steps behind that are still relevant, as they are shown, in the order of the old version."""
    found: list[Prompt] = []
    for step in Running(old, state).steps:
        if step.path in state.seconds:
            shown = engine.prompt(old, replace(state, position=step.path))
            if shown is not None:
                found.append(shown)
    return tuple(found)


def _replayed(new: Form, moved: State, before: Prompt, step: str, state: State, now: datetime) -> State:
    """The state after the same answer to the same step, wherever it stands now.

    Raises:
        UserError: There is no such step, or it does not take that answer.
    """
    reached = engine.go_to(new, moved, step, now=now)
    shown = engine.prompt(new, replace(reached, language=state.language))
    if shown is None or shown.kind is not before.kind:
        raise UserError("coaching-answer-gone")
    given = state.answers.get(before.step)
    if given:
        return engine.answer(new, reached, given, today=state.today, now=now)
    if shown.label != before.label or shown.value != before.value:
        raise UserError("coaching-answer-gone")
    return engine.skip(new, reached, today=state.today, now=now)


def _all_kept(old: Form, new: Form, state: State, moved: State, place: Places) -> bool:
    """Whether no later answer has made an earlier one fall on the way."""
    there = {step.path for step in Running(new, moved).steps}
    relevant = {step.path for step in Running(old, state).steps}
    return all(
        place(path) in there and moved.answers.get(place(path)) == given
        for path, given in state.answers.items()
        if given and path in relevant
    )


def _places(old: Form, new: Form) -> Places:
    """Where steps stand now, in the same rounds of the same repeats; where before, if they are not known by a name."""
    before, after = old.unique(), new.unique()
    earlier, repeats = _repeats(old), _repeats(new)
    elsewhere = {
        before[name].path: after[name].path
        for name in before.keys() & after.keys()
        if _rounds(before[name].path, earlier) == _rounds(after[name].path, repeats)
    }

    def place(step: str) -> str:
        path = step.removesuffix(FOLLOWS)
        there = elsewhere.get(row_path(step))
        if there is None:
            return step
        rounds = (found[0] for found in ROUND.finditer(path))
        names = (f"{name}{next(rounds)}" if above in repeats else name for above, name in _levels(there))
        return "/".join(names) + step[len(path) :]

    return place


def _levels(path: str) -> Iterator[tuple[str, str]]:
    """Each level of a path from the top: the path to it, and its name."""
    names = path.split("/")
    return (("/".join(names[: depth + 1]), name) for depth, name in enumerate(names))


def _repeats(form: Form) -> frozenset[str]:
    """The paths of all repeats."""
    return frozenset(item.path for item in form.walk() if item.role is Role.REPEAT)


def _rounds(path: str, repeats: frozenset[str]) -> tuple[str, ...]:
    """The names of the repeats around something, the outermost first."""
    return tuple(name for above, name in _levels(path) if above in repeats)
