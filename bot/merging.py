"""Bringing together what two people changed of the same thing. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

T = TypeVar("T", bound="DataclassInstance")

Entries = Mapping[str, object]

_MISSING: Final = object()


@dataclass(frozen=True, slots=True)
class Merged(Generic[T]):
    """What comes of it.

    Args:
        value: Both people's changes; mine where they contradict each other.
        overlaps: The names of the fields in which they do.
    """

    value: T
    overlaps: tuple[str, ...]


def merge(base: T, mine: T, theirs: T) -> Merged[T]:
    """Bring the changes of two people together who both began with `base`.

    Of a mapping, such as texts by language, each entry counts for itself.
    """
    values: dict[str, Any] = {}
    overlaps: list[str] = []
    for field in fields(base):
        old, own, other = (getattr(each, field.name) for each in (base, mine, theirs))
        if isinstance(old, Mapping):
            values[field.name], contradict = _merge_entries(
                cast("Entries", old), cast("Entries", own), cast("Entries", other)
            )
        else:
            values[field.name], contradict = _choose(old, own, other)
        if contradict:
            overlaps.append(field.name)
    return Merged(replace(mine, **values), tuple(overlaps))


def _choose(old: object, own: object, other: object) -> tuple[Any, bool]:
    """Whichever has changed, and whether both have, to different ends."""
    if own in (old, other):
        return other, False
    return own, other != old


def _merge_entries(old: Entries, own: Entries, other: Entries) -> tuple[Entries, bool]:
    # An entry that both took away is in neither; one that a single person took away is in the other's.
    found = {
        key: _choose(old.get(key, _MISSING), own.get(key, _MISSING), other.get(key, _MISSING))
        for key in dict.fromkeys((*own, *other))
    }
    entries = {key: value for key, (value, _) in found.items() if value is not _MISSING}
    return entries, any(contradict for _, contradict in found.values())
