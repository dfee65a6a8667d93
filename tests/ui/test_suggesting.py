"""What is suggested while somebody types."""

from bot.text.languages import countries_by_name
from bot.ui.suggesting import matching


def test_a_name_is_found_without_its_diacritics_and_what_begins_with_it_comes_first() -> None:
    assert [each.name for each in matching(countries_by_name("pl"), "lotwa")] == ["Łotwa"]
    assert [each.name for each in matching(countries_by_name("de"), "oester")] == ["Österreich"]
    assert [each.value for each in matching((("Sąsiad", "1"), ("Asia", "2"), ("Las", "3")), "as")] == ["2", "1", "3"]
    assert [each.value for each in matching(((str(number), str(number)) for number in range(30)), "")][24:] == ["24"]
