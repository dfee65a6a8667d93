"""Values of expressions, and how one kind becomes another.

The rules are those of XPath 1.0 (https://www.w3.org/TR/1999/REC-xpath-19991116, section 4) with what XForms clients
add for dates: a text that is a date or a time counts as days since 1970-01-01 where a number is wanted.
"""

import math
import operator
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from decimal import ROUND_FLOOR, Decimal
from typing import Final, Protocol

Atom = bool | float | str

LONGEST_TEXT: Final = 20_000
"""Characters that are put together to one text: five times the longest answer, and what Discord shows."""

EPOCH: Final = date(1970, 1, 1)
_DAY: Final = 86_400.0
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?")
_WITHIN: Final = "\u00a0"
"""Stands for a blank within the name of a choice: one that does not break, and looks the same."""

_NAME: Final = re.compile(rf"(?:\S|{_WITHIN})+")
_TIME: Final = re.compile(r"\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?")


class Valued(Protocol):
    """A node of the form with its answer."""

    @property
    def atom(self) -> Atom:
        """The answer, or the calculation's result; the empty text without one."""
        ...


Value = Atom | Sequence[Valued]
"""What an expression gives: an atom, or a set of nodes in the form's order."""


def nodes_of(value: Value) -> Sequence[Valued]:
    """The nodes of a set; none of an atom."""
    return () if isinstance(value, bool | int | float | str) else value


def atom_of(value: Value) -> Atom:
    """A value as an atom: of several nodes the first counts, of none the empty text."""
    if isinstance(value, bool | int | float | str):
        return value
    return value[0].atom if value else ""


def atoms_of(value: Value) -> list[Atom]:
    """The atoms of a set of nodes; an atom itself is a set of one."""
    return [value] if isinstance(value, bool | int | float | str) else [node.atom for node in value]


def text_of(value: Value) -> str:
    """A value as text: whole numbers have no decimal point."""
    atom = atom_of(value)
    if isinstance(atom, str):
        return atom
    if isinstance(atom, bool):
        return "true" if atom else "false"
    if math.isnan(atom):
        return "NaN"
    if math.isinf(atom):
        return "Infinity" if atom > 0 else "-Infinity"
    # Sums of tenths must not show how computers keep them.
    return format(Decimal(f"{atom:.12g}").normalize(), "f") if atom else "0"


def number_of(value: Value) -> float:
    """A value as a number; NaN where it is none."""
    atom = atom_of(value)
    if not isinstance(atom, str):
        return float(atom)
    text = atom.strip()
    if _NUMBER.fullmatch(text):
        return float(text)
    return days_of(text)


def days_of(text: str) -> float:
    """A date, a date with a time, or a time of day as days since 1970; NaN for anything else."""
    try:
        if _DATE.fullmatch(text):
            if len(text) == 10:
                return float((date.fromisoformat(text) - EPOCH).days)
            moment = datetime.fromisoformat(text)
            aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
            # A day begins where the member is: the hour counts as it is read there.
            return (aware.date() - EPOCH).days + _share(aware.time())
        if _TIME.fullmatch(text):
            return _share(time.fromisoformat(text))
    except ValueError:
        return math.nan
    return math.nan


def _share(moment: time) -> float:
    return (moment.hour * 3600 + moment.minute * 60 + moment.second + moment.microsecond / 1e6) / _DAY


def bounded(pieces: Iterable[str], separator: str = "") -> str:
    """The pieces as one text, as far as there is room: what doubles a few times would fill the memory."""
    taken: list[str] = []
    left = LONGEST_TEXT
    for piece in pieces:
        taken.append(piece[:left])
        left -= len(piece) + len(separator)
        if left <= 0:
            break
    return separator.join(taken)


def date_of(value: Value) -> str:
    """A value as a date, `YYYY-MM-DD`; empty where it is none."""
    days = number_of(value)
    if not math.isfinite(days):
        return ""
    try:
        return (EPOCH + timedelta(days=math.floor(days))).isoformat()
    except OverflowError:
        return ""


def moment_of(value: Value) -> datetime | None:
    """A value as a date with a time of day, without a zone; None where it is none."""
    days = number_of(value)
    if not math.isfinite(days):
        return None
    try:
        return datetime.combine(EPOCH, time()) + timedelta(seconds=round(days * _DAY))
    except OverflowError:
        return None


def boolean_of(value: Value) -> bool:
    """A value as true or false: a text that says something, a number other than nought, a set with a node."""
    if isinstance(value, bool):
        return value
    if isinstance(value, int | float):
        return bool(value) and not math.isnan(value)
    if isinstance(value, str):
        return bool(value)
    # A reference stands for its answer, as in every client; a set of several for there being any.
    return boolean_of(value[0].atom) if len(value) == 1 else bool(value)


_ORDER: Final[dict[str, Callable[[float, float], bool]]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def compare(symbol: str, left: Value, right: Value) -> bool:
    """One of the six comparisons; of sets of nodes any pair suffices."""
    if isinstance(left, bool) or isinstance(right, bool):
        if symbol in _ORDER:
            return _ORDER[symbol](number_of(left), number_of(right))
        return (boolean_of(left) == boolean_of(right)) == (symbol == "=")
    # A set without nodes is an answer that was not given.
    lefts, rights = atoms_of(left) or [""], atoms_of(right) or [""]
    return any(_pair(symbol, one, other) for one in lefts for other in rights)


def _pair(symbol: str, left: Atom, right: Atom) -> bool:
    if symbol in _ORDER:
        return _ORDER[symbol](number_of(left), number_of(right))
    # The answer of a calculation that is true or false is kept as that word.
    if isinstance(left, bool) and isinstance(right, str):
        left = text_of(left)
    elif isinstance(right, bool) and isinstance(left, str):
        right = text_of(right)
    if isinstance(left, str) and isinstance(right, str):
        same = left == right
    elif isinstance(left, bool) or isinstance(right, bool):
        same = boolean_of(left) == boolean_of(right)
    else:
        same = number_of(left) == number_of(right)
    return same == (symbol == "=")


def divide(left: float, right: float) -> float:
    """Division as IEEE 754 has it: by nought it is infinite, or no number."""
    if right:
        return left / right
    return math.nan if not left or math.isnan(left) else math.copysign(math.inf, left)


def remainder(left: float, right: float) -> float:
    """What a division leaves, with the sign of what is divided."""
    return math.fmod(left, right) if right and math.isfinite(left) and not math.isnan(right) else math.nan


def rounded(number: float, digits: int = 0) -> float:
    """To that many digits behind the point, halves upwards."""
    if not math.isfinite(number) or abs(digits) > 15:
        return number
    step = Decimal(1).scaleb(-digits)
    return float((Decimal(repr(number)) / step + Decimal("0.5")).to_integral_value(ROUND_FLOOR) * step)


def names_of(value: Value) -> list[str]:
    """The choices in an answer to a select of several, in the order given."""
    return [name.replace(_WITHIN, " ") for name in _NAME.findall(text_of(value))]


def joined(names: Iterable[str]) -> str:
    """Choices as an answer to a select of several, which `names_of` takes apart again.

    XForms parts them by blanks. Where people choose from what they wrote themselves there are blanks within, too.
    """
    return " ".join(name.replace(" ", _WITHIN) for name in names)
