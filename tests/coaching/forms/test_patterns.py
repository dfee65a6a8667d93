import re
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.coaching.forms.patterns import LONGEST_SUBJECT, matches, usable
from bot.coaching.forms.samples import example
from tests.effort import examples

PIECES = (
    *(r"ab", r"-", r"\w", r"\d", r"\b", r".", r"[ab]", r"[^a]", r"*", r"+", r"?", r"*?", r"{2}"),
    *(r"{,2}", r"{1,}", r"(", r")", r"(?:", r"(?=", r"(?!", r"(?<=a)", r"(?<!b)", r"|", r"^", r"$"),
)


@pytest.mark.parametrize("pattern", ["(", "[a", r"(a)\1", "(?P<x>a)(?P=x)", "(?>a*)b", "a*+b", "(?(1)a|b)", "a" * 501])
def test_a_pattern_that_is_broken_or_looks_back_at_the_way_is_refused(pattern: str) -> None:
    assert not usable(pattern)
    assert not matches(pattern, "aa")


@pytest.mark.parametrize(
    "pattern",
    [
        *(r"(a+)+!", r"(a|a)*!", r"(a|aa)+!", r"([ab]+ ?)+!", r"(a*)*!", r"(a?){400}a{400}", r"(.*,)*!"),
        *(
            r"(a*a*b)+!",
            r"((a+){1,3}){1,3}!",
            r".*.*.*.*.*[!?]",
            r"(\w+\s?)*!",
            r"(?:(?=.*b.*!).)*",
            r"(a*){4000000000}!",
        ),
    ],
)
@pytest.mark.parametrize("subject", ["a" * LONGEST_SUBJECT, "aab" * (LONGEST_SUBJECT // 3), "ab " * 333])
def test_no_pattern_keeps_the_bot_waiting(pattern: str, subject: str) -> None:
    assert usable(pattern)
    assert not matches(pattern, subject)


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


@pytest.mark.parametrize(
    ("pattern", "fits"),
    [("(?i)straße", "STRAße"), (r"(?=.*\d)(?=.*[a-z]).{8,}", "abcdefg1"), (r"\x41\u0142", "Ał"), ("a{,}", "aaa")],
)
def test_seldom_seen_pieces_mean_what_they_mean_to_python(pattern: str, fits: str) -> None:
    assert matches(pattern, fits)
    assert not matches(pattern, "b")


def test_what_is_too_long_does_not_match() -> None:
    assert matches("a*", "a" * LONGEST_SUBJECT)
    assert not matches("a*", "a" * (LONGEST_SUBJECT + 1))


@settings(max_examples=examples(1_000, 200), deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.text("ab1 -\n", max_size=6))
def test_whatever_is_usable_matches_as_it_does_in_python(pattern: str, subject: str) -> None:
    if usable(pattern):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            expected = re.fullmatch(pattern, subject) is not None
        assert matches(pattern, subject) is expected
