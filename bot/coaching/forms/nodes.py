"""A form with its answers as a tree that elementpath can walk."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Self

from elementpath.xpath_nodes import ElementNode

from bot.coaching.forms.model import Item, Option
from bot.coaching.forms.values import Atom, text_of


class _Leaf(ElementNode):
    """What both kinds of nodes have in common: their value is known elsewhere, not read from XML."""

    __slots__ = ()

    def __init__(self, name: str, path: str, parent: ElementNode | None, position: int) -> None:
        self.name = name
        # elementpath tells nodes apart by it.
        self.value = path
        self.parent = parent
        self.position = position
        self.children = []
        self.xsd_type = None
        self.xsd_element = None
        if parent is not None:
            parent.children.append(self)

    def __new__(cls, *_given: Any, **_named: Any) -> Self:  # noqa: ANN401 - whatever the class is made of
        """The node itself: elementpath's own class makes one of its subclasses."""
        return object.__new__(cls)

    @property
    def atom(self) -> Atom:
        """The node's value."""
        return ""

    @property
    def string_value(self) -> str:
        """The node's value as text."""
        return text_of(self.atom)


class Node(_Leaf):
    """A row of the survey, in one round of each repeat around it.

    Args:
        item: The row.
        path: The names from the top with the rounds: `plan/goal[2]/what`.
        rounds: The repeats' nodes around it, the outermost first; a repeat's own node is among its children's.
        answer: Says what its value is.
        place: Which round, for a repeat; 1 for anything else.
    """

    __slots__ = ("answer", "item", "place", "rounds")

    def __init__(
        self,
        item: Item | None,
        path: str,
        parent: "Node | None",
        position: int,
        answer: Callable[["Node"], Atom],
        place: int = 1,
    ) -> None:
        super().__init__(item.name if item else path, path, parent, position)
        self.item = item
        self.answer = answer
        self.place = place
        around = parent.rounds if parent is not None else ()
        self.rounds: tuple[Node, ...] = around if parent is None or not parent.repeated else (*around, parent)

    @property
    def path(self) -> str:
        """The names from the top with the rounds."""
        return str(self.value)

    @property
    def repeated(self) -> bool:
        """Whether it is a round of a repeat."""
        return self.item is not None and self.item.role == "repeat"

    @property
    def atom(self) -> Atom:
        """The answer as it stands."""
        return self.answer(self) if self.item is not None else ""


class Entry(_Leaf):
    """A part of a list of choices: the list, a choice, or one of its columns."""

    __slots__ = ("text",)

    def __init__(self, name: str, path: str, parent: "Entry | None", position: int, text: str = "") -> None:
        super().__init__(name, path, parent, position)
        self.text = text

    @property
    def atom(self) -> Atom:
        """The column's text."""
        return self.text


def choice_tree(name: str, options: Sequence[Option], labels: Sequence[str]) -> Entry:
    """A list of choices as `instance('name')` gives it: root, item, and each column below."""
    instance = Entry("instance", f"{name}:", None, 1)
    root = Entry("root", f"{name}:root", instance, 2)
    for at, (option, label) in enumerate(zip(options, labels, strict=True)):
        item = Entry("item", f"{name}:{at}", root, len(root.children) * 100)
        columns: Mapping[str, str] = {**option.extra, "name": option.name, "label": label}
        for place, (column, text) in enumerate(columns.items(), start=1):
            Entry(column, f"{name}:{at}:{column}", item, item.position + place, text)
    return instance
