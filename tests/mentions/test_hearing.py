"""What a mention is about, in five languages, as people write it."""

import pytest

from bot.mentions.hearing import Heard, Topic, hear

TOWNS = ("Szczecin", "Elbląg", "Rostock", "Rietavas", "Karlshamn", "Nowe Warpno", "Doberan", "Bad Doberan")


@pytest.mark.parametrize(
    "said",
    [
        "when is the next forum?",
        "Wann ist das nächste Treffen?",
        "wann ist das naechste forum",
        "Kiedy jest następne spotkanie?",
        "Kada kitas forumas?",
        "kada susitikimas?",
        "När är nästa träff?",
    ],
)
def test_asking_for_the_next_forum(said: str) -> None:
    assert hear(said, (), TOWNS) == Heard(Topic.FORUMS)


@pytest.mark.parametrize(
    ("said", "town", "country"),
    [
        ("who does ceramics in Rostock?", "Rostock", None),
        ("Wer macht in Stettin oder Szczecin Keramik?", "Szczecin", None),
        ("Kto robi ceramikę w Szczecinie?", "Szczecin", None),
        ("kto robi ceramike w Elblagu", "Elbląg", None),
        ("Kas Rietave užsiima keramika?", "Rietavas", None),
        ("Wer macht in Bad Doberan Keramik?", "Bad Doberan", None),
        ("kto robi ceramikę w Nowym Warpnie?", "Nowe Warpno", None),
        ("who makes pots, bad or good, in Rostock?", "Rostock", None),
        ("Vem håller på med keramik i Sverige?", None, "SE"),
        ("Czy ktoś w Niemczech robi ceramikę?", None, "DE"),
        ("Does anybody make pots?", None, None),
    ],
)
def test_asking_who_does_something_somewhere(said: str, town: str | None, country: str | None) -> None:
    assert hear(said, ("ceramics",), TOWNS) == Heard(Topic.PEOPLE, "ceramics", town, country)


@pytest.mark.parametrize(
    "said",
    [
        "szukam kogoś do oświetlenia wystawy",
        "I need somebody for the light at our next forum",
        "Wir suchen jemanden für unser Treffen nächste Woche",
        "Ieškome, kas apšviestų parodą",
        "Söker någon till vår utställning",
        "I offer workshops",
    ],
)
def test_a_wish_is_no_question_even_where_it_sounds_like_one(said: str) -> None:
    assert hear(said, ("lighting-design",), TOWNS).topic is Topic.WISH


def test_a_wish_needs_no_known_trade_and_a_trade_needs_no_words_of_wishing() -> None:
    assert hear("szukam kogoś do czegoś", (), TOWNS).topic is Topic.WISH
    assert hear("light for our exhibition", ("lighting-design",), TOWNS).topic is Topic.WISH


@pytest.mark.parametrize("said", ["", "hello!", "what can you do?", "danke", "labas", "need"])
def test_anything_else_gets_help(said: str) -> None:
    assert hear(said, (), TOWNS) == Heard(Topic.HELP)
