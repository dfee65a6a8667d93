"""Numbers, and sums over answers."""

import math
from collections.abc import Callable, Sequence
from random import Random

from bot.coaching.forms.functions.registry import lazy, numeric, plain
from bot.coaching.forms.scope import Scope
from bot.coaching.forms.values import Value, atoms_of, number_of, rounded, text_of


def _numbers(values: Sequence[Value]) -> list[float]:
    """The numbers among the arguments; answers that were not given are no noughts."""
    atoms = [atom for value in values for atom in atoms_of(value)]
    return [number_of(atom) for atom in atoms if atom != ""]


@plain("count", 1, 1)
def _count(value: Value) -> Value:
    return float(len(atoms_of(value)))


@plain("count-non-empty", 1, 1)
def _count_non_empty(value: Value) -> Value:
    return float(sum(text_of(atom) != "" for atom in atoms_of(value)))


@plain("sum", 1, None)
def _sum(*values: Value) -> Value:
    return math.fsum(_numbers(values))


@plain("min", 1, None)
def _min(*values: Value) -> Value:
    return min(_numbers(values), default=math.nan)


@plain("max", 1, None)
def _max(*values: Value) -> Value:
    return max(_numbers(values), default=math.nan)


@plain("number", 1, 1)
def _number(value: Value) -> Value:
    return number_of(value)


def _stepped(value: Value, step: Callable[[float], int]) -> float:
    number = number_of(value)
    return float(step(number)) if math.isfinite(number) else number


@plain("int", 1, 1)
def _int(value: Value) -> Value:
    return _stepped(value, math.trunc)


@plain("floor", 1, 1)
def _floor(value: Value) -> Value:
    return _stepped(value, math.floor)


@plain("ceiling", 1, 1)
def _ceiling(value: Value) -> Value:
    return _stepped(value, math.ceil)


@plain("round", 1, 2)
def _round(value: Value, digits: Value = 0.0) -> Value:
    places = number_of(digits)
    return rounded(number_of(value), int(places) if math.isfinite(places) else 0)


@lazy("random", 0, 0)
def _random(scope: Scope) -> Value:
    return Random(scope.seed()).random()  # noqa: S311 - nothing is kept secret with it


@plain("pi", 0, 0)
def _pi() -> Value:
    return math.pi


def _exp10(number: float) -> float:
    return math.pow(10, number)


for _compute in (math.sqrt, math.exp, math.log, math.log10, math.sin, math.cos, math.tan):
    numeric(_compute.__name__, 1, _compute)
for _compute in (math.asin, math.acos, math.atan):
    numeric(_compute.__name__, 1, _compute)
numeric("abs", 1, math.fabs)
numeric("exp10", 1, _exp10)
numeric("pow", 2, math.pow)
numeric("atan2", 2, math.atan2)
