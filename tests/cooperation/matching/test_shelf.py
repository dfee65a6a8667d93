"""The shelf after any changes is as if it had been filled anew."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cooperation.matching.shelf import Feature, Shelf
from tests.effort import examples

KEYS = st.sampled_from([f"k{number}" for number in range(12)])
FEATURES = st.dictionaries(st.tuples(st.integers(0, 1), st.integers(0, 5)), st.floats(0.0625, 4, width=16), max_size=4)
CHANGES = st.lists(st.tuples(KEYS, st.none() | FEATURES), max_size=60)
WANTED: dict[Feature, float] = {(0, number): 1.0 + number for number in range(6)}


def filled(entries: dict[str, dict[Feature, float]]) -> Shelf:
    shelf = Shelf(2, width=3)
    for key, features in entries.items():
        shelf.put(key, features, [vector(features)])
    return shelf


def vector(features: dict[Feature, float]) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    return np.full(3, sum(features.values()), dtype=np.float32)


def scored(shelf: Shelf) -> list[tuple[str, float]]:
    scores = shelf.agreement(WANTED) + shelf.likeness(np.ones(3, dtype=np.float32), 0)
    return [(key, round(float(scores[place]), 3)) for key, place in shelf.best(scores, 100)]


@settings(deadline=None, max_examples=examples(60, 20))
@given(CHANGES)
def test_any_changes_end_as_if_filled_anew(changes: list[tuple[str, dict[Feature, float] | None]]) -> None:
    shelf, entries = Shelf(2, width=3), dict[str, dict[Feature, float]]()
    for key, features in changes:
        entries.pop(key, None)
        if features is None:
            shelf.drop(key)
        else:
            entries[key] = features
            shelf.put(key, features, [vector(features)])
    assert scored(shelf) == scored(filled(entries))
    assert len(shelf) == len(entries)


def test_tidies_up_when_half_of_it_is_empty() -> None:
    shelf = filled({f"k{number}": {(0, number % 6): 1.0} for number in range(1_000)})
    for number in range(900):
        shelf.drop(f"k{number}")
    rest = filled({f"k{number}": {(0, number % 6): 1.0} for number in range(900, 1_000)})
    assert scored(shelf) == scored(rest)
    assert len(shelf.agreement(WANTED)) < 500


def test_the_best_are_no_more_than_there_are_and_none_of_nothing() -> None:
    shelf = filled({"a": {(0, 1): 1.0}, "b": {(0, 2): 1.0}})
    assert [key for key, _ in shelf.best(shelf.agreement(WANTED), 1)] == ["b"]
    assert [key for key, _ in shelf.best(shelf.agreement(WANTED), 9)] == ["b", "a"]
    empty = Shelf(1)
    assert empty.best(empty.agreement(WANTED), 3) == []
