"""How functions are made known to the grammar."""

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from bot.coaching.forms.scope import Scope
from bot.coaching.forms.values import Value, number_of

Lazy = Callable[[], Value]
"""An argument that is computed when it is asked for: of an `if` only one branch is."""


@dataclass(frozen=True, slots=True)
class Function:
    """A function: how many arguments it takes (no upper limit: None), and how it is computed.

    `compute` gets the scope and the arguments, each to be called for its value.
    """

    least: int
    most: int | None
    compute: Callable[..., Value]


FUNCTIONS: Final[dict[str, Function]] = {}
"""Every function by its name; `jr:choice-name` is written `jr-choice-name` here, since it has no namespace."""

REFUSED: Final = frozenset(
    {
        *("pulldata", "digest", "base64-decode", "extract-signed", "intersects", "geofence", "area", "distance"),
        *("enclosed-area", "device-id", "document", "id", "lang", "namespace-uri", "local-name", "name"),
    }
)
"""Functions of XForms or XPath that need another file, a map or a device."""

Made = Callable[[Callable[..., Any]], Callable[..., Any]]


def lazy(name: str, least: int, most: int | None) -> Made:
    """Make a function known that gets the scope and uncomputed arguments."""

    def known(compute: Callable[..., Value]) -> Callable[..., Value]:
        FUNCTIONS[name] = Function(least, most, compute)
        return compute

    return known


def plain(name: str, least: int, most: int | None) -> Made:
    """Make a function known that needs nothing of the form, and all its arguments."""

    def known(compute: Callable[..., Value]) -> Callable[..., Value]:
        def computed(_scope: Scope, *arguments: Lazy) -> Value:
            return compute(*(argument() for argument in arguments))

        FUNCTIONS[name] = Function(least, most, computed)
        return compute

    return known


def numeric(name: str, arguments: int, compute: Callable[..., float]) -> None:
    """Make a function of numbers known; where it has no result it gives NaN."""

    def computed(_scope: Scope, *given: Lazy) -> Value:
        try:
            return compute(*(number_of(argument()) for argument in given))
        except (ValueError, OverflowError, ZeroDivisionError):
            return math.nan

    FUNCTIONS[name] = Function(arguments, arguments, computed)
