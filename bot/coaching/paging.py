"""Lists that are too long for one screen. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

T = TypeVar("T")

PAGE_SIZE: Final = 10
"""Entries on a page: one line each, which a phone shows at once, and a menu to choose one from."""


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """A page of a list.

    Args:
        entries: What stands on it.
        number: Which one it is, from 0.
        count: How many there are, at least one.
    """

    entries: tuple[T, ...]
    number: int = 0
    count: int = 1

    @property
    def first(self) -> int:
        """The place of its first entry in the whole list, from 1."""
        return self.number * PAGE_SIZE + 1


def page_of(entries: Sequence[T], number: int) -> Page[T]:
    """That page of a list; one beyond the end is the last."""
    count = max(1, -(-len(entries) // PAGE_SIZE))
    shown = min(max(number, 0), count - 1)
    return Page(tuple(entries[shown * PAGE_SIZE : (shown + 1) * PAGE_SIZE]), shown, count)
