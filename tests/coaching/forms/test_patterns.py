import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coaching.forms.patterns import LONGEST_SUBJECT, example, matches, usable
from tests.effort import examples


@pytest.mark.parametrize(
    "pattern", [r"(a+)+$", r"(a|a)*$", r"(a|aa)+$", r"([a-z]+ ?)+$", r"(a*)*b", r"(a?){40}a{40}", r"(.*,)*x", "(", "[a"]
)
def test_a_pattern_that_never_ends_or_is_broken_is_refused(pattern: str) -> None:
    assert not usable(pattern)


@pytest.mark.parametrize(
    ("pattern", "fits"),
    [
        (r"^[\w-\.]+@([\w-]+\.)+[\w-]{2,}$", "ada@example.org"),
        (r"^[A-Z][a-z]+( [A-Z][a-z]+)*$", "Ada Lace"),
        (r"(\+48)?[ ]?\d{9}", "+48 123456789"),
        (r"(\d{3}-)+\d", "123-456-7"),
        (r"[A-Z]{2}-[0-9]{3}|none", "none"),
    ],
)
def test_a_pattern_of_the_usual_kind_is_matched_whole(pattern: str, fits: str) -> None:
    assert matches(pattern, fits)
    assert not matches(pattern, f"{fits}!")
    assert matches(pattern, example(pattern))


def test_what_is_too_long_does_not_match() -> None:
    assert matches("a*", "a" * LONGEST_SUBJECT)
    assert not matches("a*", "a" * (LONGEST_SUBJECT + 1))


@settings(max_examples=examples(150, 50), deadline=None)
@given(st.text("ab+*?()|{}2,.", max_size=12), st.integers(20, 30))
def test_no_pattern_takes_long(pattern: str, length: int) -> None:
    began = time.perf_counter()
    matches(pattern, "a" * length + "b" * length + "!")
    assert time.perf_counter() - began < 1
