"""Conditions: if, coalesce, once, and true or false."""

from bot.coaching.forms.functions.registry import Lazy, lazy, plain
from bot.coaching.forms.scope import Scope
from bot.coaching.forms.values import Value, atoms_of, boolean_of, number_of, text_of


@lazy("if", 3, 3)
def _if(_scope: Scope, condition: Lazy, yes: Lazy, no: Lazy) -> Value:
    return yes() if boolean_of(condition()) else no()


@lazy("coalesce", 1, None)
def _coalesce(_scope: Scope, *arguments: Lazy) -> Value:
    return next((value for argument in arguments if text_of(value := argument())), "")


@lazy("once", 1, 1)
def _once(scope: Scope, argument: Lazy) -> Value:
    return scope.kept() or argument()


@plain("true", 0, 0)
def _true() -> Value:
    return True


@plain("false", 0, 0)
def _false() -> Value:
    return False


@plain("not", 1, 1)
def _not(value: Value) -> Value:
    return not boolean_of(value)


@plain("boolean", 1, 1)
def _boolean(value: Value) -> Value:
    return boolean_of(value)


@plain("boolean-from-string", 1, 1)
def _boolean_from_string(value: Value) -> Value:
    return text_of(value).strip().lower() in {"true", "1"}


@plain("checklist", 2, None)
def _checklist(least: Value, most: Value, *values: Value) -> Value:
    return _between(sum(boolean_of(atom) for value in values for atom in atoms_of(value)), least, most)


@plain("weighted-checklist", 2, None)
def _weighted(least: Value, most: Value, *values: Value) -> Value:
    pairs = zip(values[::2], values[1::2], strict=False)
    return _between(sum(number_of(weight) for value, weight in pairs if boolean_of(value)), least, most)


def _between(total: float, least: Value, most: Value) -> bool:
    """Whether a total is within both bounds; a negative bound is none."""
    low, high = number_of(least), number_of(most)
    return (low < 0 or total >= low) and (high < 0 or total <= high)
