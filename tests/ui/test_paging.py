"""The number of a page in a button, whatever stands there."""

import pytest

from bot.ui.paging import page_number


@pytest.mark.parametrize(
    ("argument", "number"), [("", 0), ("0", 0), ("12", 12), ("-1", 0), ("²", 0), ("x", 0), ("9" * 40, 0)]
)
def test_a_button_carries_its_page_and_anything_odd_leads_to_the_first(argument: str, number: int) -> None:
    assert page_number(argument) == number
