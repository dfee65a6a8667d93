"""The dialogue as a pure state machine: (form, state, answer) → state, and what is asked next.

A step is taken by `answer` or `skip`; what comes next is the first step of the form that has not been taken yet, so
that who goes back to change something is at once where they were. `today` is the member's own day and `now` an
instant with its zone; both are kept in the state, so that whoever reads it later computes the same.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Final

from bot.coaching import answers
from bot.coaching.answers import Given
from bot.coaching.forms.model import Form, Item, Kind
from bot.coaching.forms.values import text_of
from bot.coaching.prompting import bounds_of, shown_prompt
from bot.coaching.running import Running, Step, row_of
from bot.coaching.state import Answer, Prompt, State
from bot.errors import UserError

if TYPE_CHECKING:
    from bot.coaching.forms.nodes import Node

MODAL_FIELDS: Final = 5
"""What fits in one modal of Discord."""

MODAL_OPTIONS: Final = 25
"""Options of a select in a modal."""

_SMALL: Final = frozenset({Kind.TEXT, Kind.INTEGER, Kind.DECIMAL, Kind.DATE, Kind.TIME, Kind.DATE_TIME})
_CHOOSING: Final = frozenset({Kind.SELECT_ONE, Kind.SELECT_MULTIPLE})


def begin(form: Form, *, language: str, today: date, now: datetime) -> State:
    """A dialogue at its first step, in that language where the form has it, else in the form's default."""
    spoken = language if language in form.languages else form.languages[0]
    state = State(language=spoken, today=today, now=now, started=now, since=now)
    running = Running(form, state)
    first = running.open()
    return _kept(replace(state, position=first.path if first else ""), running)


def prompt(form: Form, state: State) -> Prompt | None:
    """What is to be shown now; None when the dialogue is finished."""
    running = Running(form, state)
    step = running.current()
    return shown_prompt(running, step) if step else None


def answer(form: Form, state: State, given: Given, *, today: date, now: datetime) -> State:
    """The state after an answer to the present step.

    Raises:
        UserError: The answer is refused, and why, with the form's own message where it has one.
    """
    state = replace(state, today=today, now=now)
    running = Running(form, state)
    step = running.current()
    if step is None:
        raise UserError("coaching-answer-finished")
    item = step.item
    found = _read(running, step, given)
    if not found and step.kind is not Kind.NOTE:
        return _skipped(running, step)
    if step.kind is Kind.NOTE:
        return _moved(running, step, state.answers)
    changed = {**state.answers, step.path: found}
    after = Running(form, replace(state, answers=changed))
    if step.kind is not Kind.REPEAT_MORE and not after.world.holds(
        after.world.nodes[step.path], "constraint", otherwise=True
    ):
        raise _refused(after, after.world.nodes[step.path], item)
    return _moved(after, step, changed)


def skip(form: Form, state: State, *, today: date, now: datetime) -> State:
    """The state after passing over the present step.

    Raises:
        UserError: An answer is required.
    """
    running = Running(form, replace(state, today=today, now=now))
    step = running.current()
    if step is None:
        raise UserError("coaching-answer-finished")
    return _skipped(running, step)


def back(form: Form, state: State, *, now: datetime) -> State:
    """The state at the step that was taken before this one; unchanged at the first."""
    before = Running(form, state).before()
    return replace(state, position=before.path, since=now) if before else state


def go_to(form: Form, state: State, step: str, *, now: datetime) -> State:
    """The state at an earlier step that the member wants to change; after it, what is open comes next.

    Raises:
        UserError: There is no such step, or not any more.
    """
    if step not in Running(form, state).places:
        raise UserError("coaching-answer-gone")
    return replace(state, position=step, since=now)


def afresh(form: Form, state: State, step: str, *, now: datetime) -> State:
    """The state at a step from which on everything is asked again, each with the answer of before.

    Raises:
        UserError: There is no such step, or not any more.
    """
    running = Running(form, state)
    if step not in running.places:
        raise UserError("coaching-answer-gone")
    again = {each.path for each in running.steps[running.places[step] :]}
    seconds = {path: taken for path, taken in state.seconds.items() if path not in again}
    return replace(state, position=step, since=now, seconds=seconds)


def falls(form: Form, state: State, step: str, given: Given) -> tuple[Prompt, ...]:
    """The later steps whose answers would no longer count if that step were answered so.

    Raises:
        UserError: The answer itself is refused, or there is no such step.
    """
    before = Running(form, state)
    if step not in before.places:
        raise UserError("coaching-answer-gone")
    at = before.steps[before.places[step]]
    changed = {**state.answers, step: _read(before, at, given)}
    after = Running(form, replace(state, answers=changed))
    gone = [
        each
        for each in before.steps[before.places[step] + 1 :]
        if state.answers.get(each.path)
        and each.kind is not Kind.REPEAT_MORE
        and (each.path not in after.places or not _fits(after, after.steps[after.places[each.path]]))
    ]
    return tuple(shown_prompt(before, each) for each in gone)


def together(form: Form, state: State) -> tuple[Prompt, ...]:
    """The present step and those after it that may be asked at once, in one modal.

    They stand in one group with the appearance `field-list`, and none depends on the answer to another. One prompt
    alone, or none, where that is not so. Answer them in this order.
    """
    running = Running(form, state)
    step = running.current()
    if step is None:
        return ()
    group = running.around(step.node)
    listed = group is not None and "field-list" in row_of(group).appearance
    first = shown_prompt(running, step)
    if not listed or not _modal(first):
        return (first,)
    found, names = [first], {step.item.name}
    for each in running.steps[running.places[step.path] + 1 :]:
        shown = shown_prompt(running, each)
        if (
            len(found) == MODAL_FIELDS
            or running.around(each.node) is not group
            or not _modal(shown)
            or names & running.program.refers(each.item)
        ):
            break
        found.append(shown)
        names.add(each.item.name)
    return tuple(found)


def _modal(shown: Prompt) -> bool:
    return shown.kind in _SMALL or (shown.kind in _CHOOSING and 0 < len(shown.choices) <= MODAL_OPTIONS)


def _read(running: Running, step: Step, given: Given) -> Answer:
    names = [name for name, _ in running.world.options(step.node)] if step.item.options else []
    state = running.state
    kind, bounds = step.kind, bounds_of(step.item)
    return answers.read(kind, given, language=state.language, today=state.today, names=names, bounds=bounds)


def _skipped(running: Running, step: Step) -> State:
    state = running.state
    if step.kind is Kind.NOTE:
        return _moved(running, step, state.answers)
    if step.kind is Kind.REPEAT_MORE:
        changed = {**state.answers, step.path: "no"}
    elif running.required(step):
        raise _needed(running, step.node, step.item)
    else:
        changed = {**state.answers, step.path: ""}
    return _moved(Running(running.form, replace(state, answers=changed)), step, changed)


def _moved(running: Running, step: Step, changed: Mapping[str, Answer]) -> State:
    """The state after a step; what no longer fits among the later answers is asked again."""
    state = running.state
    seconds = {**state.seconds}
    # Taken again it becomes the latest, to which Back leads; how long it took the first time stays.
    seconds[step.path] = seconds.pop(step.path, max(0, int((state.now - state.since).total_seconds())))
    place = running.places.get(step.path, -1)
    for later in running.steps[place + 1 :]:
        if later.path in changed and not _fits(running, later):
            changed = {path: kept for path, kept in changed.items() if path != later.path}
            seconds.pop(later.path, None)
    after = replace(state, answers=changed, seconds=seconds, since=state.now)
    running = Running(running.form, after)
    following = running.open()
    if following and following.path in seconds:
        # It was skipped and is required by now: as if it had not been taken.
        seconds.pop(following.path)
        left = {path: kept for path, kept in changed.items() if path != following.path}
        after = replace(after, answers=left, seconds=seconds)
    return _kept(replace(after, position=following.path if following else ""), running)


def _fits(running: Running, step: Step) -> bool:
    """Whether the answer to a step is still one that could be given."""
    found = running.state.answers.get(step.path, "")
    if not found or step.kind is Kind.REPEAT_MORE:
        return True
    if step.item.options:
        names = {name for name, _ in running.world.options(step.node)}
        if not set(found if isinstance(found, tuple) else (found,)) <= names:
            return False
    return running.world.holds(step.node, "constraint", otherwise=True)


def _kept(state: State, running: Running) -> State:
    """The state with what `once` has given by now."""
    found = dict(state.kept)
    for item in running.program.once:
        for node in running.world.instances.get(item.path, ()):
            text = text_of(running.world.atom(node))
            if text:
                found.setdefault(node.path, text)
    return replace(state, kept=found) if found != state.kept else state


def _refused(running: Running, node: "Node", item: Item) -> UserError:
    message = running.fill(node, running.form.text(item.constraint_message, running.state.language))
    return UserError("coaching-answer-message", message=message) if message else UserError("coaching-answer-refused")


def _needed(running: Running, node: "Node", item: Item) -> UserError:
    message = running.fill(node, running.form.text(item.required_message, running.state.language))
    return UserError("coaching-answer-message", message=message) if message else UserError("coaching-answer-required")
