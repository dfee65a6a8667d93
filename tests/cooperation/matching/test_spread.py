"""A project that needs several people is shown people for each part of it."""

from dataclasses import replace

from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.matching.weights import WEIGHTS, Weights
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()

PROJECT = Wish("wish", WishKind.PARTNER, "en", text="Partners for a play: a puppeteer, a choreographer, a blacksmith")
PEOPLE = (
    Person("puppets 1", "pl", does="Lalkarka i choreografka"),
    Person("puppets 2", "de", does="Puppenspielerin und Choreografin"),
    Person("puppets 3", "sv", does="Dockspelare och koreograf"),
    Person("smith", "lt", does="Fotografuoju ir audžiu, kartais ir kalvis"),
)


def found(wish: Wish, weights: Weights = WEIGHTS) -> list[str]:
    matcher = Matcher(TAXONOMY, weights=weights)
    for person in PEOPLE:
        matcher.put_person(person)
    ranking = matcher.answer(wish).ranking
    assert [match.score for match in ranking] == sorted((match.score for match in ranking), reverse=True)
    return [match.key for match in ranking]


def test_a_project_is_shown_somebody_for_each_part_of_it_first() -> None:
    assert found(PROJECT, replace(WEIGHTS, spread=0.0))[-1] == "smith"
    first, second, *rest = found(PROJECT)
    assert (first[:7], second) == ("puppets", "smith")
    assert len(rest) == 2


def test_who_seeks_is_shown_first_who_does_most_of_it() -> None:
    assert found(replace(PROJECT, kind=WishKind.SEEK))[-1] == "smith"


def test_of_what_names_nothing_the_order_is_as_it_was() -> None:
    wish = replace(PROJECT, text="???")
    assert found(wish) == found(wish, replace(WEIGHTS, spread=0.0))


def test_where_nobody_is_nobody_is_found() -> None:
    assert Matcher(TAXONOMY).answer(PROJECT).ranking == ()
