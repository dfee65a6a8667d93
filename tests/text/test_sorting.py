"""Lists stand in the order in which a reader of that language looks things up."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.text.languages import COUNTRIES, LANGUAGES, countries_by_name
from bot.text.sorting import alphabetical
from cogs.servers.screens import place_form
from tests.texts import catalogue

READERS = st.sampled_from((*LANGUAGES, ""))
TEXTS = st.text("aAbcCdeĄąčČćéęĖėiIįyYlŁłnoÓóöÖøæäÄåÅsŠšśßuüúzŻżźž\u0301 -–„.17", max_size=8)


@pytest.mark.parametrize(
    ("reader", "in_order"),
    [
        ("pl", "Arka ątek bal cel czas ćma lampa łamigłówka mak noga nów sad sąd ślad zupa źródło żaba"),
        ("lt", "abėcėlė ąžuolas bangos cukrus čia ikras yla įlanka ilgas jau senas šaltas tu zona žemė"),
        ("de", "Adler Ähre Auge Ofen Öfen Öl Ort Straße strassenweise über unten"),
        ("sv", "apa mygga müsli norr vik wok zon å ål Ägg ö Ørsted överst"),
        ("en", "„Alpha“ 17 ångström apple cafe café cafeteria Lodz Łódź naïve name orange Örebro"),
        ("", "1 Emil Łucja Ludwika Šarūnas Stina Wanda Żaneta Zoé"),
    ],
)
def test_each_alphabet_has_its_order(reader: str, in_order: str) -> None:
    words = in_order.split()
    assert sorted(set(words), key=lambda word: alphabetical(word, reader)) == words


@given(READERS, TEXTS, TEXTS)
@example("de", "strasse", "Straße")
@example("lt", "y", "I")
@example("", "e\u0301", "É")
def test_it_is_a_total_order_in_which_case_does_not_count(reader: str, one: str, other: str) -> None:
    key, its = alphabetical(one, reader), alphabetical(other, reader)
    assert (key < its) + (key == its) + (key > its) == 1
    assert key == alphabetical(one.upper(), reader) == alphabetical(one.lower(), reader)
    assert sorted([one, other], key=lambda text: alphabetical(text, reader)) == (
        [one, other] if key <= its else [other, one]
    )


@given(READERS, st.lists(TEXTS))
def test_only_what_differs_in_case_alone_is_the_same(reader: str, texts: list[str]) -> None:
    keys = {alphabetical(text, reader) for text in texts}
    assert len(keys) == len({folded for _, folded in keys})


@pytest.mark.parametrize("language", LANGUAGES)
def test_countries_are_offered_in_the_readers_order(language: str) -> None:
    form = place_form(catalogue().reader(language), 60)
    names = [name for name, _ in countries_by_name(language)]
    shown = str(form.to_dict())
    assert sorted(names, key=lambda name: shown.index(f"'label': '{name}'")) == names
    assert {code for _, code in countries_by_name(language)} == set(COUNTRIES)


@pytest.mark.parametrize(
    ("language", "neighbours"),
    [
        ("pl", ("Litwa", "Łotwa", "Niemcy")),
        ("lt", ("Belgija", "Čekija", "Danija")),
        ("de", ("Norwegen", "Österreich", "Polen")),
        ("sv", ("Ukraina", "Österrike")),
    ],
)
def test_letters_with_marks_are_not_at_the_end_unless_they_belong_there(
    language: str, neighbours: tuple[str, ...]
) -> None:
    names = tuple(name for name, _ in countries_by_name(language))
    first = names.index(neighbours[0])
    assert names[first : first + len(neighbours)] == neighbours
    assert language != "sv" or names[-1] == "Österrike"
