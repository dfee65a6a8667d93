"""What the expressions of one row may ask of the form."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from bot.coaching.forms.nodes import Node
from bot.coaching.forms.values import Valued

if TYPE_CHECKING:
    from bot.coaching.forms.world import World


class Here:
    """What expressions may ask, from the place of one node. It is the `Scope` of the functions."""

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
        """The moment of the last answer."""
        return self.world.given.now

    @property
    def language(self) -> str:
        """The dialogue's language."""
        return self.world.given.language

    def resolve(self, name: str) -> Sequence[Node]:
        """The nodes that `${name}` means here."""
        found = self.world.resolve(self.seen_from, name)
        self.work(len(found))
        return found

    def work(self, nodes: int) -> None:
        """Count nodes that are looked at."""
        self.world.work(nodes)

    def current(self) -> Sequence[Node]:
        """The node itself."""
        return [self.node]

    def kept(self) -> str:
        """What `once` gave here the first time."""
        return self.world.given.kept.get(self.node.path, "")

    def seed(self) -> str:
        """This node of this dialogue."""
        return f"{self.world.given.seed}{self.node.path}"

    def choice_label(self, question: str, name: str) -> str:
        """How a choice reads."""
        items = self.world.program.named.get(question, ())
        return self.world.option_label(items[0], name) if items else name

    def choices(self, name: str) -> Sequence[Valued]:
        """A list of choices as a tree."""
        tree = self.world.program.choices(name, self.language)
        return [] if tree is None else [tree]

    def place(self, node: Valued) -> int:
        """Which round a node is, or how manieth of its kind beside its siblings."""
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
