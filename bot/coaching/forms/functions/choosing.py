"""Choices and rounds: what is selected, how it reads, and which round of a repeat is meant."""

import math
from random import Random

from bot.coaching.forms.functions.registry import Lazy, lazy, plain
from bot.coaching.forms.scope import Scope
from bot.coaching.forms.values import Value, Valued, bounded, names_of, nodes_of, number_of, text_of


@plain("selected", 2, 2)
def _selected(value: Value, name: Value) -> Value:
    wanted = text_of(name).strip()
    return wanted in names_of(value) or wanted == text_of(value)


@plain("selected-at", 2, 2)
def _selected_at(value: Value, index: Value) -> Value:
    names, at = names_of(value), number_of(index)
    return names[int(at)] if 0 <= at < len(names) else ""


@plain("count-selected", 1, 1)
def _count_selected(value: Value) -> Value:
    return float(len(names_of(value)))


@lazy("jr-choice-name", 2, 2)
def _choice_name(scope: Scope, value: Lazy, question: Lazy) -> Value:
    name = text_of(question()).strip().removeprefix("${").removesuffix("}").strip().rpartition("/")[2]
    given = value()
    # The one choice of a select_one may have blanks in its name.
    whole = scope.choice_label(name, text_of(given))
    if whole != text_of(given):
        return whole
    return bounded(filter(None, (scope.choice_label(name, each) for each in names_of(given))), " ")


@lazy("position", 0, 1)
def _position(scope: Scope, argument: Lazy) -> Value:
    nodes = nodes_of(argument())
    return float(scope.place(nodes[0])) if nodes else math.nan


@lazy("indexed-repeat", 3, 7)
def _indexed_repeat(scope: Scope, wanted: Lazy, *rounds: Lazy) -> Value:
    nodes = nodes_of(wanted())
    if not nodes:
        return ""
    pairs: list[tuple[Valued, int]] = []
    for repeat, index in zip(rounds[::2], rounds[1::2], strict=False):
        found, at = nodes_of(repeat()), number_of(index())
        if not found or not math.isfinite(at):
            return ""
        pairs.append((found[0], int(at)))
    return scope.in_rounds(nodes[0], pairs)


@lazy("current", 0, 0)
def _current(scope: Scope) -> Value:
    return scope.current()


@lazy("instance", 1, 1)
def _instance(scope: Scope, name: Lazy) -> Value:
    return scope.choices(text_of(name()))


@lazy("randomize", 1, 2)
def _randomize(scope: Scope, nodes: Lazy, seed: Lazy | None = None) -> Value:
    shuffled = list(nodes_of(nodes()))
    Random(text_of(seed()) if seed else scope.seed()).shuffle(shuffled)  # noqa: S311 - an order, not a secret
    return shuffled
