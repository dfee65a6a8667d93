"""Weighted features and vectors of many entries, in memory, kept up to date at little cost."""

import zlib
from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int32]
Feature = tuple[int, int | str]
"""The aspect of an entry (what it has, what it seeks), and a concept's number or a word's stem."""

_SMALLEST: Final = 16

_TIDY_FROM: Final = 256
"""Empty places below which tidying up is not worth it."""

_LOT: Final = 1e-5 / 2**32
"""Equals are ordered by a lot drawn from their keys: always the same, and no name is always first."""


class _Column:
    """The entries that have a feature, and how much: two arrays that grow by doubling."""

    __slots__ = ("places", "size", "weights")

    def __init__(self) -> None:
        self.places: Numbers = np.empty(4, dtype=np.int32)
        self.weights: Floats = np.empty(4, dtype=np.float32)
        self.size = 0

    def append(self, place: int, weight: float) -> None:
        if self.size == len(self.places):
            self.places = np.concatenate((self.places, np.empty_like(self.places)))
            self.weights = np.concatenate((self.weights, np.empty_like(self.weights)))
        self.places[self.size] = place
        self.weights[self.size] = weight
        self.size += 1

    def move(self, moved: Numbers) -> None:
        """Follow the entries to where they were moved, and forget those that are gone (-1)."""
        places = moved[self.places[: self.size]]
        stays = places >= 0
        self.places = places[stays]
        self.weights = self.weights[: self.size][stays]
        self.size = len(self.places)
        if not self.size:
            self.places = np.empty(4, dtype=np.int32)
            self.weights = np.empty(4, dtype=np.float32)


class Shelf:
    """Entries by key, to be scored all at once.

    An entry that is dropped or put anew leaves an empty place behind; when half of the places are empty, the
    shelf is tidied up, so that a change costs the same however long the bot has been running.

    Args:
        aspects: How many sides of an entry are looked at separately.
        width: Length of a vector; 0 without vectors.
    """

    def __init__(self, aspects: int, width: int = 0) -> None:
        self._width = width
        self._keys: list[str | None] = []
        self._places: dict[str, int] = {}
        self._columns: dict[Feature, _Column] = {}
        self._lots = np.zeros(_SMALLEST, dtype=np.float32)
        rows = _SMALLEST if width else 0
        self._vectors = [np.zeros((rows, width), dtype=np.float32) for _ in range(aspects)]

    def __len__(self) -> int:
        return len(self._places)

    def __contains__(self, key: str) -> bool:
        return key in self._places

    def put(self, key: str, features: Mapping[Feature, float], vectors: Sequence[Floats | None] = ()) -> None:
        """Put an entry in, or in the place of what its key had."""
        self.drop(key)
        place = len(self._keys)
        self._keys.append(key)
        self._places[key] = place
        if place == len(self._lots):
            self._lots = np.concatenate((self._lots, np.zeros_like(self._lots)))
            if self._width:
                self._vectors = [np.concatenate((block, np.zeros_like(block))) for block in self._vectors]
        self._lots[place] = zlib.crc32(key.encode()) * _LOT
        for feature, weight in features.items():
            column = self._columns.get(feature)
            if column is None:
                column = self._columns[feature] = _Column()
            column.append(place, weight)
        self.give(key, vectors)

    def give(self, key: str, vectors: Sequence[Floats | None]) -> None:
        """Give an entry its vectors, one for each aspect, as far as there are any."""
        place = self._places[key]
        for block, vector in zip(self._vectors, vectors, strict=False):
            if vector is not None:
                block[place] = vector

    def drop(self, key: str) -> None:
        """Take an entry out, if it is there."""
        place = self._places.pop(key, None)
        if place is None:
            return
        self._keys[place] = None
        self._lots[place] = -np.inf
        for block in self._vectors if self._width else ():
            block[place] = 0.0
        empty = len(self._keys) - len(self._places)
        if empty > max(_TIDY_FROM, len(self._places)):
            self._tidy()

    def _tidy(self) -> None:
        stay = np.array([place for place, key in enumerate(self._keys) if key is not None], dtype=np.int32)
        moved = np.full(len(self._keys), -1, dtype=np.int32)
        moved[stay] = np.arange(len(stay), dtype=np.int32)
        room = max(_SMALLEST, len(stay))
        self._keys = [key for key in self._keys if key is not None]
        self._places = {key: place for place, key in enumerate(self._keys) if key is not None}
        self._lots = _moved(self._lots, stay, room)
        if self._width:
            self._vectors = [_moved(block, stay, room) for block in self._vectors]
        for column in self._columns.values():
            column.move(moved)
        self._columns = {feature: column for feature, column in self._columns.items() if column.size}

    def count(self, feature: Feature) -> int:
        """How many entries have the feature."""
        column = self._columns.get(feature)
        return int(np.count_nonzero(self._lots[column.places[: column.size]] >= 0)) if column else 0

    def agreement(self, wanted: Mapping[Feature, float]) -> Floats:
        """For each place, the sum over the wanted features of wanted times had."""
        total = np.zeros(len(self._keys), dtype=np.float32)
        for feature, weight in wanted.items():
            column = self._columns.get(feature)
            if column is not None:
                # An entry is in a column at most once, so that plain indexing adds each.
                total[column.places[: column.size]] += np.float32(weight) * column.weights[: column.size]
        return total

    def likeness(self, vector: Floats, aspect: int) -> Floats:
        """For each place, the product of its vector with this one; 0 where it has none."""
        return self._vectors[aspect][: len(self._keys)] @ vector

    def has_vectors(self, place: int) -> bool:
        """Whether what stands at a place has any vector."""
        return self._width > 0 and any(bool(block[place].any()) for block in self._vectors)

    def best(self, scores: Floats, count: int) -> list[tuple[str, int]]:
        """The keys and places with the highest scores, best first; empty places are left out."""
        size = len(self._keys)
        count = min(count, len(self._places))
        if count <= 0:
            return []
        drawn = scores + self._lots[:size]
        places: list[int] = np.argpartition(drawn, size - count)[size - count :].tolist()
        found = [(key, place) for place in places if (key := self._keys[place]) is not None]
        return sorted(found, key=lambda entry: (-float(drawn[entry[1]]), entry[0]))


def _moved(block: Floats, stay: Numbers, room: int) -> Floats:
    kept = block[stay]
    return np.concatenate((kept, np.zeros((room - len(stay), *block.shape[1:]), dtype=np.float32)))
