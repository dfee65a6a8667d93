"""What the functions of an expression may ask of the form in which it stands."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.coaching.forms.nodes import Node
from bot.coaching.forms.values import Valued

if TYPE_CHECKING:
    from bot.coaching.forms.world import World


class Scope:
    """The form, from the place of one node."""

    __slots__ = ("node", "seen_from", "world")

    def __init__(self, world: "World", node: Node, seen_from: Node) -> None:
        self.world = world
        self.node = node
        self.seen_from = seen_from

    @property
    def today(self) -> date:
        """The member's day."""
        return self.world.given.today

    @property
    def now(self) -> datetime:
        """The moment of the last answer, with its zone."""
        return self.world.given.now

    @property
    def language(self) -> str:
        """The dialogue's language, in which names of months and choices are given."""
        return self.world.given.language

    def resolve(self, name: str) -> Sequence[Node]:
        """The nodes that `${name}` means here."""
        found = self.world.resolve(self.seen_from, name)
        self.work(len(found))
        return found

    def work(self, nodes: int) -> None:
        """Count nodes that are looked at.

        Raises:
            ArithmeticError: They were too many, so that what is computed has no result.
        """
        self.world.work(nodes)

    def current(self) -> Sequence[Node]:
        """The node whose expression this is."""
        return [self.node]

    def kept(self) -> str:
        """What this node's expression gave the first time, for `once`; empty before."""
        return self.world.given.kept.get(self.node.path, "")

    def seed(self) -> str:
        """A text that is the same whenever this node of this dialogue is evaluated."""
        return f"{self.world.given.seed}{self.node.path}"

    def choice_label(self, question: str, name: str) -> str:
        """How the choice of that name reads in that question."""
        items = self.world.program.named.get(question, ())
        return self.world.option_label(items[0], name) if items else name

    def choices(self, name: str) -> Sequence[Valued]:
        """The root of a list of choices, as `instance('name')` gives it."""
        tree = self.world.program.choices(name, self.language)
        return [] if tree is None else [tree]

    def place(self, node: Valued) -> int:
        """Which round of its repeat a node is, from 1."""
        return node.place if isinstance(node, Node) else 1

    def in_rounds(self, node: Valued, rounds: Sequence[tuple[Valued, int]]) -> Sequence[Node]:
        """The nodes of the same row in those rounds of those repeats."""
        if not isinstance(node, Node) or node.item is None:
            return []
        wanted = {each.name: place for each, place in rounds if isinstance(each, Node)}
        return [
            each
            for each in self.world.instances.get(node.item.path, [])
            if all(wanted.get(around.name, around.place) == around.place for around in each.rounds)
        ]
