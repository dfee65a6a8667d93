"""A dialogue at one moment: its world, and the steps that are to be taken in it."""

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast
from weakref import WeakKeyDictionary

from bot.coaching.forms.model import FOLLOWS, PIPED, REPEAT_LIMIT, Form, Item, Kind, Role
from bot.coaching.forms.values import bounded, joined, text_of
from bot.coaching.reading_out import read_out
from bot.coaching.state import Answer, Pledge, State

if TYPE_CHECKING:
    # elementpath takes 8 MB and 0.1 s to import, which a bot where nobody is in a dialogue does without.
    from bot.coaching.forms.nodes import Node


WITHHELD: Final = "…"
"""What stands in a text where a reader is not to see an answer."""

MOST_WITHIN: Final = 1_000
"""Answers that are read out within one other, by texts of choices that refer to questions; further ones are empty."""


@dataclass(frozen=True, slots=True)
class Step:
    """Something a member is asked or told: a row in its rounds, or whether to go round once more."""

    path: str
    node: "Node"
    kind: Kind

    @property
    def item(self) -> Item:
        """The row."""
        return row_of(self.node)


def row_of(node: "Node") -> Item:
    """The row of a node below the top, which alone has none."""
    return cast("Item", node.item)


def flat(answer: Answer) -> str:
    """An answer as XForms keeps it."""
    if isinstance(answer, tuple):
        return joined(answer)
    return answer.what if isinstance(answer, Pledge) else answer


class _Recent(threading.local):
    """The world last made of each form. An answer's new state is shown right away, and need not be computed again.

    A world fills as it is looked at, so each thread has its own.
    """

    def __init__(self) -> None:
        self.made: WeakKeyDictionary[Form, Running] = WeakKeyDictionary()


def _alike(one: State, other: State, clocks: Collection[str]) -> bool:
    """Whether two states give the same world. Answers are compared by identity: they are never changed in place."""
    return (
        one.answers is other.answers
        and (one.kept is other.kept or one.kept == other.kept)
        and (one.language, one.started) == (other.language, other.started)
        and ("today" not in clocks or one.today == other.today)
        and ("now" not in clocks or one.now == other.now)
    )


def ready(form: Form) -> None:
    """Do what a form's first step would do and wait for: import elementpath, parse the expressions. A worker's task."""
    from bot.coaching.forms.program import program_of  # noqa: PLC0415

    program_of(form)


class Running:
    """A form with a state."""

    def __init__(self, form: Form, state: State) -> None:
        self.form = form
        self.state = state
        from bot.coaching.forms.program import program_of  # noqa: PLC0415
        from bot.coaching.forms.world import Given, World  # noqa: PLC0415

        self.program = program_of(form)
        self._read: set[Node] = set()
        self._within = 0
        known = _recent.made.get(form)
        if known is not None and _alike(known.state, state, self.program.clocks):
            self.world, self.steps, self.places = known.world, known.steps, known.places
            return
        answers = {path: flat(answer) for path, answer in state.answers.items()}
        seed = f"{form.form_id}/{state.started.isoformat()}/"
        self.world = World(self.program, Given(answers, state.language, state.today, state.now, state.kept, seed))
        self.steps: tuple[Step, ...] = tuple(self._steps(self.world.data))
        self.places = {step.path: place for place, step in enumerate(self.steps)}
        _recent.made[form] = self

    def _steps(self, around: "Node") -> Iterator[Step]:
        for child in cast("Sequence[Node]", around.children):
            item = row_of(child)
            if item.role is Role.CALCULATION or not self.world.relevant(child):
                continue
            if item.role is Role.QUESTION:
                yield Step(child.path, child, self._kind(child, item))
                continue
            yield from self._steps(child)
            if item.role is Role.REPEAT and not item.count and child.place < REPEAT_LIMIT:
                yield Step(f"{child.path}{FOLLOWS}", child, Kind.REPEAT_MORE)

    def _kind(self, node: "Node", item: Item) -> Kind:
        shown = item.calculation and not item.trigger
        return Kind.NOTE if shown or self.world.holds(node, "read_only", otherwise=False) else cast("Kind", item.kind)

    def current(self) -> Step | None:
        """The step at the state's position; None when the dialogue is finished.

        A step that is gone, since the form or the day is another, gives way to the first that is open.
        """
        if self.state.finished:
            return None
        place = self.places.get(self.state.position)
        return self.steps[place] if place is not None else self.open()

    def open(self) -> Step | None:
        """The first step that is still to be taken: neither answered nor skipped nor read, or required by now."""
        return next((step for step in self.steps if self._is_open(step)), None)

    def _is_open(self, step: Step) -> bool:
        if step.path not in self.state.seconds:
            return True
        return self.state.answers.get(step.path) == "" and self.required(step)

    def required(self, step: Step) -> bool:
        """Whether a step cannot be skipped."""
        if step.kind in {Kind.NOTE, Kind.REPEAT_MORE} or not self.world.holds(step.node, "required", otherwise=False):
            return False
        # Nobody can choose where the filter leaves no choice, and must not be held there.
        return not step.item.options or bool(self.world.options(step.node))

    def before(self) -> Step | None:
        """The step that was taken before the present one; None at the beginning."""
        taken = [path for path in self.state.seconds if path in self.places]
        if self.state.position in taken:
            taken = taken[: taken.index(self.state.position)]
        return self.steps[self.places[taken[-1]]] if taken else None

    def around(self, node: "Node") -> "Node | None":
        """The group, or the round of a repeat, in which a node stands; None at the top."""
        parent = cast("Node", node.parent)
        return None if parent is self.world.data else parent

    def fill(self, node: "Node", words: str, told: Callable[["Node"], bool] | None = None) -> str:
        """A text with the answers to which it refers; `told` says which of them may stand there, if not all."""

        def answer(name: str) -> str:
            found = self.world.resolve(node, name)
            if told is not None and not all(map(told, found)):
                return WITHHELD
            return bounded(filter(None, map(self.read_out, found)), ", ")

        def pieces() -> Iterator[str]:
            end = 0
            for found in PIPED.finditer(words):
                yield words[end : found.start()]
                yield answer(found.group(1))
                end = found.end()
            yield words[end:]

        return bounded(pieces())

    def read_out(self, node: "Node", told: Callable[["Node"], bool] | None = None) -> str:
        """A node's value as people read it; `told` says whose answers may stand in the text of a choice, if not all."""
        item = node.item
        if item is None or node in self._read or not self.world.relevant(node):
            return ""
        self._within = self._within + 1 if self._read else 0
        if self._within > MOST_WITHIN:
            return ""
        words = read_out(item, text_of(self.world.atom(node)), self.world, self.state.language)
        # A choice's text may refer to the question that it answers.
        self._read.add(node)
        try:
            return self._labelled(node, words, told)
        finally:
            self._read.remove(node)

    def choices(self, node: "Node") -> Iterator[tuple[str, str]]:
        """The choices of a select as they are offered now: their names, and how they read."""
        for name, label in self.world.options(node):
            words = self._labelled(node, label)
            yield name, words if words.strip() else name

    def _labelled(self, node: "Node", words: str, told: Callable[["Node"], bool] | None = None) -> str:
        """The text of choices with the answers to which it refers. What members wrote themselves stays as it is."""
        return self.fill(node, words, told) if row_of(node).options in self.form.lists else words


_recent = _Recent()
