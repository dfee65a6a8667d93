"""An offer is also for those who usually need it."""

from dataclasses import replace

import pytest

from bot.cooperation.matching.customers import customers
from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.matching.weights import WEIGHTS, Weights
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()

THEATRE = Person("theatre", "pl", does="Teatr")
POTTER = Person("potter", "pl", does="Ceramika")
WITHOUT = replace(WEIGHTS, customer=0.0)
SEEKER = Person("seeker", "sv", does="Keramiker", seeks="ljusdesigner")


def scores(
    kind: WishKind, *persons: Person, weights: Weights = WEIGHTS, text: str = "Lighting design"
) -> dict[str, float]:
    """The best first."""
    matcher = Matcher(TAXONOMY, weights=weights)
    for person in persons:
        matcher.put_person(person)
    ranking = matcher.answer(Wish("wish", kind, "en", text=text)).ranking
    return {match.key: match.score for match in ranking}


def test_an_offer_finds_who_usually_needs_it_though_they_seek_nothing() -> None:
    found, without = scores(WishKind.OFFER, POTTER, THEATRE), scores(WishKind.OFFER, POTTER, THEATRE, weights=WITHOUT)
    assert found["theatre"] > without["theatre"] + 0.1
    assert found["potter"] == pytest.approx(without["potter"])


def test_one_who_seeks_is_not_shown_who_only_needs_the_same() -> None:
    found, without = scores(WishKind.SEEK, THEATRE), scores(WishKind.SEEK, THEATRE, weights=WITHOUT)
    assert found == without


def test_whoever_wrote_that_they_seek_it_comes_first() -> None:
    assert list(scores(WishKind.OFFER, THEATRE, SEEKER)) == ["seeker", "theatre"]


def test_whom_an_offer_names_comes_before_who_usually_needs_it() -> None:
    museum, school = Person("museum", "en", does="Museum"), Person("school", "de", does="Schule")
    assert list(scores(WishKind.OFFER, museum, school, text="Comics for schools")) == ["school", "museum"]
    assert list(scores(WishKind.OFFER, museum, school, text="Comics")) == ["museum", "school"]


def test_nobody_is_suggested_only_because_such_people_usually_need_it() -> None:
    matcher = Matcher(TAXONOMY)
    matcher.put_person(THEATRE)
    assert not matcher.answer(Wish("wish", WishKind.OFFER, "en", text="Lighting design")).suggested


def test_every_concept_has_customers_and_nobody_is_their_own() -> None:
    table, known = customers(), {concept.id for concept in TAXONOMY.concepts}
    assert table.keys() == known
    assert all(set(needing) <= known for needing in table.values())
    assert all(concept not in needing and len(set(needing)) == len(needing) for concept, needing in table.items())
