"""How functions are made known to the grammar, and what they may ask of the form."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, Protocol

from bot.coaching.forms.values import Value, Valued, number_of

Lazy = Callable[[], Value]
"""An argument that is computed when it is asked for: of an `if` only one branch is."""


class Scope(Protocol):
    """What functions may ask of the form in which they are evaluated."""

    @property
    def today(self) -> date:
        """The member's day."""
        ...

    @property
    def now(self) -> datetime:
        """The moment of the last answer, with its zone."""
        ...

    @property
    def language(self) -> str:
        """The language in which names of months and choices are given."""
        ...

    def work(self, nodes: int) -> None:
        """Count nodes that are looked at.

        Raises:
            ArithmeticError: They were too many, so that what is computed has no result.
        """
        ...

    def resolve(self, name: str) -> Sequence[Valued]:
        """The nodes that `${name}` means here."""
        ...

    def current(self) -> Sequence[Valued]:
        """The node whose expression this is."""
        ...

    def kept(self) -> str:
        """What this node's expression gave the first time, for `once`; empty before."""
        ...

    def seed(self) -> str:
        """A text that is the same whenever this node of this dialogue is evaluated."""
        ...

    def choice_label(self, question: str, name: str) -> str:
        """How the choice of that name reads in that question."""
        ...

    def choices(self, name: str) -> Sequence[Valued]:
        """The root of a list of choices, as `instance('name')` gives it."""
        ...

    def place(self, node: Valued) -> int:
        """Which round of its repeat a node is, from 1."""
        ...

    def in_rounds(self, node: Valued, rounds: Sequence[tuple[Valued, int]]) -> Sequence[Valued]:
        """The nodes like that one in the given rounds of its repeats."""
        ...


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
