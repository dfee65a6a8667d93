"""The numbers that buttons carry."""

import pytest

from bot.errors import UserError
from bot.ui.numbers import LARGEST, number, whole


@pytest.mark.parametrize(("raw", "found"), [("0", 0), ("007", 7), (str(LARGEST), LARGEST)])
def test_a_number_is_read(raw: str, found: int) -> None:
    assert whole(raw) == number(raw) == found


@pytest.mark.parametrize("raw", ["", "-1", "+1", " 1", "1.0", "1_000", "²", "٣", "abc", str(LARGEST + 1), "9" * 5_000])
def test_whatever_else_it_may_be_is_refused(raw: str) -> None:
    assert whole(raw) is None
    with pytest.raises(UserError, match="error-outdated"):
        number(raw)
