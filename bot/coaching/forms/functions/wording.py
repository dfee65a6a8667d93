"""Texts: cutting, joining, looking for parts."""

import math
import uuid

from bot.coaching.forms.functions.registry import Lazy, lazy, plain
from bot.coaching.forms.patterns import matches
from bot.coaching.forms.scope import Scope
from bot.coaching.forms.values import Value, atoms_of, bounded, number_of, rounded, text_of


@plain("string", 1, 1)
def _string(value: Value) -> Value:
    return text_of(value)


@plain("jr-itext", 1, 1)
def _itext(value: Value) -> Value:
    # The texts of a spreadsheet have no identifiers of their own; what is given is what is shown.
    return text_of(value)


@plain("concat", 0, None)
def _concat(*values: Value) -> Value:
    return bounded(text_of(atom) for value in values for atom in atoms_of(value))


@plain("join", 1, None)
def _join(separator: Value, *values: Value) -> Value:
    return bounded((text_of(atom) for value in values for atom in atoms_of(value)), text_of(separator))


@lazy("string-length", 0, 1)
def _string_length(scope: Scope, value: Lazy | None = None) -> Value:
    return float(len(text_of(value() if value else scope.current())))


@lazy("normalize-space", 0, 1)
def _normalize_space(scope: Scope, value: Lazy | None = None) -> Value:
    return " ".join(text_of(value() if value else scope.current()).split())


def _cut(text: str, start: float, end: float) -> str:
    if math.isnan(start) or math.isnan(end):
        return ""
    return text[int(max(0, min(start, len(text)))) : int(max(0, min(end, len(text))))]


@plain("substr", 2, 3)
def _substr(value: Value, start: Value, end: Value | None = None) -> Value:
    """From the one place to before the other, counted from 0; negative ones from the end."""
    text = text_of(value)
    first, last = number_of(start), len(text) if end is None else number_of(end)
    return _cut(text, first + len(text) if first < 0 else first, last + len(text) if last < 0 else last)


@plain("substring", 2, 3)
def _substring(value: Value, start: Value, length: Value | None = None) -> Value:
    """So many letters from a place, counted from 1."""
    text, first = text_of(value), rounded(number_of(start)) - 1
    return _cut(text, first, math.inf if length is None else first + rounded(number_of(length)))


@plain("substring-before", 2, 2)
def _substring_before(value: Value, part: Value) -> Value:
    before, found, _ = text_of(value).partition(text_of(part)) if text_of(part) else ("", "", "")
    return before if found else ""


@plain("substring-after", 2, 2)
def _substring_after(value: Value, part: Value) -> Value:
    return text_of(value).partition(text_of(part))[2] if text_of(part) else text_of(value)


@plain("contains", 2, 2)
def _contains(value: Value, part: Value) -> Value:
    return text_of(part) in text_of(value)


@plain("starts-with", 2, 2)
def _starts_with(value: Value, part: Value) -> Value:
    return text_of(value).startswith(text_of(part))


@plain("ends-with", 2, 2)
def _ends_with(value: Value, part: Value) -> Value:
    return text_of(value).endswith(text_of(part))


@plain("translate", 3, 3)
def _translate(value: Value, old: Value, new: Value) -> Value:
    into = text_of(new)
    table: dict[int, str | None] = {}
    for at, letter in enumerate(text_of(old)):
        table.setdefault(ord(letter), into[at] if at < len(into) else None)
    return text_of(value).translate(table)


@plain("regex", 2, 2)
def _regex(value: Value, pattern: Value) -> Value:
    return matches(text_of(pattern), text_of(value))


@plain("property", 1, 1)
def _property(_name: Value) -> Value:
    # Properties of a device; there is none.
    return ""


@plain("version", 0, 0)
def _version() -> Value:
    return ""


@lazy("uuid", 0, 1)
def _uuid(scope: Scope, _length: Lazy | None = None) -> Value:
    return str(uuid.uuid5(uuid.NAMESPACE_OID, scope.seed()))
