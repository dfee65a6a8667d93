"""What two people changed of the same thing, brought together."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from bot.merging import merge


@dataclass(frozen=True)
class Sheet:
    title: str = ""
    size: int | None = None
    words: Mapping[str, str] = field(default_factory=dict[str, str])


SHEETS = st.builds(
    Sheet,
    st.sampled_from("abc"),
    st.sampled_from([None, 1, 2]),
    st.dictionaries(st.sampled_from(["de", "pl", "lt"]), st.sampled_from("xyz")),
)


def test_both_changes_are_kept() -> None:
    base = Sheet("a", 1, {"de": "x", "pl": "y"})
    mine, theirs = Sheet("b", 1, {"de": "x"}), Sheet("a", 2, {"de": "z", "pl": "y", "lt": "n"})
    merged = merge(base, mine, theirs)
    assert merged.value == Sheet("b", 2, {"de": "z", "lt": "n"})
    assert merged.overlaps == ()


def test_where_they_contradict_each_other_mine_stands_and_it_is_said() -> None:
    merged = merge(Sheet("a", 1, {"de": "x"}), Sheet("b", 2, {}), Sheet("c", 2, {"de": "z"}))
    assert merged.value == Sheet("b", 2, {})
    assert merged.overlaps == ("title", "words")


@given(SHEETS, SHEETS, SHEETS)
def test_who_changes_nothing_takes_nothing_away(base: Sheet, mine: Sheet, theirs: Sheet) -> None:
    assert merge(base, base, theirs).value == theirs
    assert merge(base, mine, base).value == mine
    assert merge(base, mine, mine).overlaps == ()
    assert merge(base, base, theirs).overlaps == merge(base, mine, base).overlaps == ()
    one, other = merge(base, mine, theirs), merge(base, theirs, mine)
    assert one.overlaps == other.overlaps
    if not one.overlaps:
        assert one.value == other.value
