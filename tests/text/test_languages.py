"""Countries and languages by the names that people type."""

import pytest

from bot.text.languages import find_country, find_language


@pytest.mark.parametrize(
    ("typed", "code"),
    [("Lenkija", "PL"), (" łotwa ", "LV"), ("lotwa", "LV"), ("Oesterreich", "AT"), ("se", "SE"), ("Narnia", None)],
)
def test_a_country_is_found_as_people_type_it(typed: str, code: str | None) -> None:
    assert find_country(typed) == code


@pytest.mark.parametrize(
    ("typed", "code"),
    [("ukraiński", "uk"), ("ukrainski", "uk"), ("Daenisch", "da"), ("lietuvių", "lt"), ("sv", "sv"), ("Narnian", None)],
)
def test_a_language_is_found_as_people_type_it(typed: str, code: str | None) -> None:
    assert find_language(typed) == code
