"""A form with answers at one moment: what is relevant, what every row's value is, which choices there are."""

import math
from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from datetime import date, datetime
from random import Random
from typing import cast

from bot.coaching.forms.grammar import Context, Expression
from bot.coaching.forms.model import COUNTED_LIMIT, FOLLOWS, PIPED, REPEAT_LIMIT, ROUNDS_LIMIT, Item, Option, Role
from bot.coaching.forms.nodes import Entry, Node
from bot.coaching.forms.program import Program
from bot.coaching.forms.scope import Scope
from bot.coaching.forms.values import Atom, Value, atom_of, boolean_of, number_of, text_of
from bot.errors import UserError

MOST_NODES = 20_000
"""Rows of all rounds together, from which on there are no more rounds: each step computes them anew."""

MOST_LOOKED_AT = 500_000
"""Nodes that the expressions look at for one set of answers, which takes some seconds; the rest has no result.

The dialogues that ship look at some hundreds. A list of thousands that each of hundreds of rows goes through would keep
everybody waiting for minutes at each step.
"""

MOST_TEXT = 4_000_000
"""Characters that a form computes from one set of answers; what is computed after that stays empty."""


@dataclass(frozen=True, slots=True)
class Given:
    """What a world is made from.

    Args:
        answers: XForms values by path: names of choices joined by blanks, dates as `YYYY-MM-DD`; an empty text for
            what was skipped.
        kept: What `once` gave, by path.
        seed: What makes `random` and `uuid` this dialogue's own.
    """

    answers: Mapping[str, str]
    language: str
    today: date
    now: datetime
    kept: Mapping[str, str]
    seed: str


class World:
    """A form with answers. Values are computed when they are asked for, and once."""

    def __init__(self, program: Program, given: Given) -> None:
        self.program = program
        self.given = given
        self._atoms: dict[Node, Atom] = {}
        self._relevant: dict[Node, bool] = {}
        self._under_way: set[Node] = set()
        self.nodes: dict[str, Node] = {}
        """All nodes by path, in the form's order."""
        self.instances: dict[str, list[Node]] = {}
        self._size = 0
        self._rounds_left = ROUNDS_LIMIT
        self._text_left = MOST_TEXT
        self._looks_left = MOST_LOOKED_AT
        self.top = self._node(None, "", None)
        self._context = Context(root=self.top)
        self.data = self._node(None, "data", self.top)
        for item in program.form.items:
            self._grow(item, self.data)

    def _node(self, item: Item | None, path: str, parent: Node | None, place: int = 1) -> Node:
        self._size += 1
        node = Node(item, path, parent, self._size, self.atom, place)
        if item is not None:
            self.nodes[path] = node
            self.instances.setdefault(item.path, []).append(node)
        return node

    def _grow(self, item: Item, parent: Node) -> None:
        before = "" if parent is self.data else f"{parent.path}/"
        if item.role is Role.REPEAT:
            rounds = min(self._rounds(item, parent, f"{before}{item.name}"), self._rounds_left)
            self._rounds_left -= rounds
            for place in range(1, rounds + 1):
                if self._size > MOST_NODES:
                    break
                node = self._node(item, f"{before}{item.name}[{place}]", parent, place)
                for child in item.children:
                    self._grow(child, node)
        else:
            node = self._node(item, f"{before}{item.name}", parent)
            for child in item.children:
                self._grow(child, node)

    def _rounds(self, item: Item, parent: Node, path: str) -> int:
        counted = self.program.expression(item, "count")
        if counted is not None:
            wanted = number_of(self._value(counted, parent))
            return int(min(max(wanted, 0), COUNTED_LIMIT)) if math.isfinite(wanted) else 0
        rounds = 1
        while rounds < REPEAT_LIMIT and self.given.answers.get(f"{path}[{rounds}]{FOLLOWS}") == "yes":
            rounds += 1
        return rounds

    def work(self, nodes: int) -> None:
        """Count nodes that an expression looks at."""
        self._looks_left -= nodes
        if self._looks_left < 0:
            message = "too many nodes were looked at"
            raise ArithmeticError(message)

    def context(self, node: Node, item: Node | Entry | None = None, seen_from: Node | None = None) -> Context:
        """Where a node's expressions are evaluated.

        Args:
            node: The node.
            item: What `.` means, if not the node.
            seen_from: Where `${name}` is looked for from, if not the node.
        """
        context = copy(self._context)
        context.item = node if item is None else item
        context.scope = Scope(self, node, node if seen_from is None else seen_from)
        return context

    def _value(self, expression: Expression, node: Node) -> Value:
        try:
            return expression.value(self.context(node))
        except RecursionError:
            # Each of the rows that it needs waits for others: more than fit upon one another.
            raise UserError("coaching-too-deep") from None

    def value(self, node: Node, field: str) -> Value | None:
        """What the expression in that field of the node's row gives; None without one."""
        expression = node.item and self.program.expression(node.item, field)
        return self._value(expression, node) if expression else None

    def holds(self, node: Node, field: str, *, otherwise: bool) -> bool:
        """Whether the condition in that field holds."""
        value = self.value(node, field)
        return otherwise if value is None else boolean_of(value)

    def relevant(self, node: Node) -> bool:
        """Whether the node and all around it are to be asked."""
        known = self._relevant.get(node)
        if known is not None:
            return known
        if node in self._under_way:
            return False
        self._under_way.add(node)
        parent = node.parent
        try:
            around = self.relevant(parent) if isinstance(parent, Node) else True
            found = around and self.holds(node, "relevant", otherwise=True)
        finally:
            self._under_way.discard(node)
        self._relevant[node] = found
        return found

    def atom(self, node: Node) -> Atom:
        """A node's value; empty while it is not relevant."""
        if node in self._atoms:
            return self._atoms[node]
        if not self.relevant(node) or node in self._under_way:
            return ""
        self._under_way.add(node)
        try:
            found = self._compute(node)
        finally:
            self._under_way.discard(node)
        self._atoms[node] = found
        return found

    def _compute(self, node: Node) -> Atom:
        item = cast("Item", node.item)
        answer = self.given.answers.get(node.path)
        calculated = item.calculation and (
            not item.trigger or any(self._triggered(node, name) for name in item.trigger)
        )
        if item.calculation and (answer is None or not item.trigger):
            return self._result(node, "calculation") if calculated else ""
        if answer is not None:
            return answer
        if item.computed_default:
            return self._result(node, "computed_default")
        return item.default

    def _result(self, node: Node, field: str) -> Atom:
        value = self.value(node, field)
        atom = "" if value is None else atom_of(value)
        if isinstance(atom, str):
            self._text_left -= len(atom)
            return atom if self._text_left >= 0 else ""
        return atom

    def _triggered(self, node: Node, name: str) -> bool:
        return text_of(self.resolve(node, name)) != ""

    def resolve(self, here: Node, name: str) -> Sequence[Node]:
        """The nodes that `${name}` means, seen from a node.

        Within a repeat that holds both, the same round is meant; of a repeat that holds only the other, all rounds.
        """
        found: list[Node] = []
        inside = (*here.rounds, here) if here.repeated else here.rounds
        for item in self.program.named.get(name, ()):
            nodes = self.instances.get(item.path, [])
            if len(nodes) > 1 or (nodes and nodes[0].rounds):
                nodes = [node for node in nodes if _meets(node, inside)]
            found.extend(nodes if len(nodes) == 1 else (node for node in nodes if self.relevant(node)))
        return found

    def options(self, node: Node) -> list[tuple[str, str]]:
        """The choices of a select as they are now: names and labels."""
        item = cast("Item", node.item)
        reference = PIPED.fullmatch(item.options)
        found = self._answered(node, reference.group(1)) if reference else self._listed(node, item)
        if item.parameters.get("randomize", "").lower() == "true":
            seed = item.parameters.get("seed", "")
            known = text_of(self.resolve(node, name.group(1))) if (name := PIPED.fullmatch(seed)) else seed
            Random(known or f"{self.given.seed}{node.path}").shuffle(found)  # noqa: S311 - an order, not a secret
        return found

    def _listed(self, node: Node, item: Item) -> list[tuple[str, str]]:
        tree = self.program.choices(item.options, self.given.language)
        if tree is None:
            return []
        chosen = self.program.expression(item, "choice_filter")
        entries = cast("Sequence[Entry]", tree.children[0].children)
        pairs: list[tuple[str, str]] = []
        for entry in entries:
            if chosen is None or boolean_of(chosen.value(self.context(node, entry))):
                columns = {str(child.name): cast("Entry", child).text for child in entry.children}
                pairs.append((columns["name"], columns["label"]))
        return pairs

    def _answered(self, node: Node, name: str) -> list[tuple[str, str]]:
        chosen = self.program.expression(cast("Item", node.item), "choice_filter")
        found: dict[str, str] = {}
        for each in self.resolve(node, name):
            text = text_of(each.atom)
            parent = cast("Node", each.parent)
            # In such a filter `${age}` means the age in the round whose answer is looked at.
            if text and (chosen is None or boolean_of(chosen.value(self.context(node, parent, each)))):
                found[text] = text
        return list(found.items())

    def option_label(self, item: Item, name: str) -> str:
        """How a choice reads in this world's language, whether it is offered now or not."""
        options: Sequence[Option] = self.program.form.lists.get(item.options, ())
        form = self.program.form
        return next((form.text(o.label, self.given.language) for o in options if o.name == name), name)


def _meets(node: Node, inside: Sequence[Node]) -> bool:
    """Whether a node is in the same rounds as far as the repeats around both are the same."""
    for one, other in zip(node.rounds, inside, strict=False):
        if one.item is not other.item:
            return True
        if one is not other:
            return False
    return True
