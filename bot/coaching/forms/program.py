"""A form made ready to run: its expressions parsed and its rows found by name, once for each form."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Final
from weakref import WeakKeyDictionary

from bot.coaching.forms.grammar import Expression, ExpressionError, parse
from bot.coaching.forms.model import PIPED, Form, Item, Text
from bot.coaching.forms.nodes import Entry, choice_tree

EXPRESSIONS: Final = (
    *("relevant", "constraint", "calculation", "computed_default", "required", "read_only"),
    *("choice_filter", "count"),
)
"""The fields of an item that hold an expression."""

VALUED: Final = ("relevant", "calculation", "computed_default", "count")
"""Those from which follows what nobody answers: its value, and how many of it there are."""

_CLOCKS: Final = frozenset({"today", "now"})

CONSTANTS: Final[Mapping[str, str]] = {
    **dict.fromkeys(("yes", "true", "true()", "1"), "true()"),
    **dict.fromkeys(("no", "false", "false()", "0", ""), ""),
}
"""What may stand for true and false where XLSForm wants a condition, in small letters."""


@dataclass(slots=True, eq=False)
class Program:
    """What a form's evaluation needs and its answers do not change.

    An expression that is faulty, as it may be by now in a form that was taken before, gives an empty text.
    """

    form: Form
    items: Mapping[str, Item]
    named: Mapping[str, tuple[Item, ...]]
    parsed: Mapping[tuple[str, str], Expression]
    faults: Mapping[tuple[str, str], ExpressionError]
    trees: dict[tuple[str, str], Entry]
    once: tuple[Item, ...]
    clocks: frozenset[str]
    """On what of the moment something in it depends: `today`, `now`, or neither."""

    def expression(self, item: Item, field: str) -> Expression | None:
        """The expression in that field of a row; None where there is none."""
        return self.parsed.get((item.path, field))

    def choices(self, name: str, language: str) -> Entry | None:
        """A list of choices as a tree, its labels in that language."""
        options = self.form.lists.get(name)
        if options is None:
            return None
        key = (name, language)
        if key not in self.trees:
            self.trees[key] = choice_tree(name, options, [self.form.text(o.label, language) for o in options])
        return self.trees[key]

    def refers(self, item: Item) -> frozenset[str]:
        """The names of the questions on which a row's look, options and admissible answers depend, directly or not."""
        found: set[str] = set()
        texts = (item.label, item.hint, *(option.label for option in self.form.lists.get(item.options, ())))
        left = self._named(item, EXPRESSIONS).union(PIPED.findall(item.options), *map(piped, texts))
        while left:
            name = left.pop()
            found.add(name)
            for each in self.named.get(name, ()):
                left |= self._named(each, VALUED) - found
        return frozenset(found)

    def travels(self, item: Item) -> bool:
        """Whether its value is computed by paths, and so may come from anywhere."""
        return any(expression.travels for field in VALUED if (expression := self.expression(item, field)))

    def _named(self, item: Item, fields: Iterable[str]) -> set[str]:
        """The names that stand in those fields of a row."""
        parsed = (self.expression(item, field) for field in fields)
        return {name for expression in parsed if expression for name in expression.names} | set(item.trigger)


def piped(text: Text) -> set[str]:
    """The names to which a text refers, in any language."""
    return {name for words in text.values() for name in PIPED.findall(words)}


def condition(source: str) -> str:
    """A condition as an expression: `yes` and the like are written as XLSForm's users may write them."""
    return CONSTANTS.get(source.strip().lower(), source)


_programs: WeakKeyDictionary[Form, Program] = WeakKeyDictionary()


def program_of(form: Form) -> Program:
    """The form made ready; parsed the first time only."""
    found = _programs.get(form)
    if found is None:
        found = _programs[form] = _compile(form)
    return found


def _compile(form: Form) -> Program:
    items: dict[str, Item] = {}
    named: dict[str, tuple[Item, ...]] = {}
    parsed: dict[tuple[str, str], Expression] = {}
    faults: dict[tuple[str, str], ExpressionError] = {}
    known: dict[str, Expression | ExpressionError] = {}
    for item in form.walk():
        items[item.path] = item
        named[item.name] = (*named.get(item.name, ()), item)
        for field in EXPRESSIONS:
            source: str = getattr(item, field)
            if not source:
                continue
            # Half of a large form's conditions stand in it several times.
            found = known[source] = known.get(source) or _parsed(source)
            if isinstance(found, ExpressionError):
                faults[item.path, field], found = found, parse("''")
            parsed[item.path, field] = found
    once = tuple(items[path] for (path, _), expression in parsed.items() if "once" in expression.functions)
    clocks = _CLOCKS & frozenset(chain.from_iterable(expression.functions for expression in parsed.values()))
    return Program(form, items, named, parsed, faults, {}, once, clocks)


def _parsed(source: str) -> Expression | ExpressionError:
    try:
        return parse(source)
    except ExpressionError as error:
        return error
