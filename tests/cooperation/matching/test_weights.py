"""What each weight is there for: with it one comes first, without it another."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Match, Person, Wish, WishKind
from bot.cooperation.matching.reading import Reader
from bot.cooperation.matching.weights import WEIGHTS, Weights
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()

FESTIVAL = Person("festival", "de", does="Festival")
MUSICIAN = Person("musician", "de", does="Musikerin")
CIRCUS = Person("circus", "de", does="Zirkus")
BINDERS = [Person("binder", "de", does="Buchbinderin"), Person("colleague", "de", does="Buchbinder")]
POTTER = Person("potter", "de", does="Töpferin")
PHOTOGRAPHER = Person("photographer", "de", does="Fotografin")
FILMMAKER = Person("filmmaker", "de", does="Filmemacherin")
EXHIBITOR = Person("exhibitor", "pl", does="Rzeźba, ceramika, fotografia", seeks="Galerii i muzeum")
BUYER = Person("buyer", "de", does="Sängerin", seeks="Galerie")


def ranking(weights: Weights, kind: WishKind, text: str, persons: Sequence[Person]) -> tuple[Match, ...]:
    matcher = Matcher(TAXONOMY, weights=weights)
    for person in persons:
        matcher.put_person(person)
    return matcher.answer(Wish("wish", kind, "en", text=text)).ranking


@pytest.mark.parametrize(
    ("weight", "neutral", "kind", "text", "persons", "key"),
    [
        ("context", 1.0, WishKind.SEEK, "Festivals and a bookbinder", [FESTIVAL, *BINDERS], "binder"),
        ("purpose", 1.0, WishKind.SEEK, "Wanted: music for circus", [MUSICIAN, CIRCUS], "musician"),
        ("aside", 1.0, WishKind.SEEK, "I am a potter and look for a bookbinder", [*BINDERS, POTTER], "binder"),
        ("own", 1.0, WishKind.SEEK, "Our film needs a bookbinder", [*BINDERS, FILMMAKER], "binder"),
        ("had", 1.0, WishKind.SEEK, "The photos are ready, bookbinder wanted", [*BINDERS, PHOTOGRAPHER], "binder"),
    ],
)
def test_a_weight_decides_who_comes_first(
    weight: str, neutral: float, kind: WishKind, text: str, persons: Sequence[Person], key: str
) -> None:
    assert ranking(WEIGHTS, kind, text, persons)[0].key == key
    assert ranking(replace(WEIGHTS, **{weight: neutral}), kind, text, persons)[0].key != key


@pytest.mark.parametrize(("offer_has", "customer"), [(0.0, WEIGHTS.customer), (WEIGHTS.offer_has, 0.0)])
def test_whom_an_offer_invites_comes_first_by_either_weight(offer_has: float, customer: float) -> None:
    def best(weights: Weights) -> str:
        return ranking(weights, WishKind.OFFER, "Our gallery welcomes photographs", [EXHIBITOR, BUYER])[0].key

    assert best(WEIGHTS) == best(replace(WEIGHTS, offer_has=offer_has, customer=customer)) == "exhibitor"
    assert best(replace(WEIGHTS, offer_has=0.0, customer=0.0)) == "buyer"


@pytest.mark.parametrize(
    ("weight", "kind", "more", "less"),
    [
        (
            "offer_has",
            WishKind.OFFER,
            Person("more", "sv", does="Cirkus"),
            Person("less", "sv", does="Keramik"),
        ),
        (
            "later",
            WishKind.SEEK,
            Person("more", "sv", does="Cirkus, keramik"),
            Person("less", "sv", does="Keramik, cirkus"),
        ),
        (
            "many",
            WishKind.SEEK,
            Person("more", "sv", does="Cirkus"),
            Person("less", "sv", does="Cirkus, keramik, sång"),
        ),
        (
            "partner_seeks",
            WishKind.PARTNER,
            Person("more", "sv", does="Cirkus", seeks="Cirkus"),
            Person("less", "sv", does="Cirkus"),
        ),
    ],
)
def test_without_a_weight_two_are_alike(weight: str, kind: WishKind, more: Person, less: Person) -> None:
    weighed = ranking(WEIGHTS, kind, "Circus", [more, less])
    alike = ranking(replace(WEIGHTS, **{weight: 0.0}), kind, "Circus", [more, less])
    assert [match.key for match in weighed] == ["more", "less"]
    assert len({match.score for match in alike}) == 1


def test_a_context_that_is_sought_first_counts_more() -> None:
    persons = [Person("later", "de", seeks="Töpferin, Galerie"), Person("first", "de", seeks="Galerie, Töpferin")]
    weighed = ranking(WEIGHTS, WishKind.OFFER, "Gallery", persons)
    alike = ranking(replace(WEIGHTS, first=WEIGHTS.context), WishKind.OFFER, "Gallery", persons)
    assert [match.key for match in weighed] == ["first", "later"]
    assert len({match.score for match in alike}) == 1


def test_a_context_with_which_a_member_begins_counts_more() -> None:
    persons = [Person("later", "de", does="Töpferin, Festival"), Person("first", "de", does="Festival, Töpferin")]
    weights = replace(WEIGHTS, later=0.0)
    weighed = ranking(weights, WishKind.SEEK, "Festival", persons)
    alike = ranking(replace(weights, first_had=WEIGHTS.context), WishKind.SEEK, "Festival", persons)
    assert [match.key for match in weighed] == ["first", "later"]
    assert len({match.score for match in alike}) == 1


def test_what_a_project_is_for_is_what_partners_are_sought_for() -> None:
    reader, text = Reader(TAXONOMY, {}, WEIGHTS), "Wanted: music for a circus"
    wishes = [Wish("wish", kind, "en", text=text) for kind in (WishKind.PARTNER, WishKind.SEEK)]
    counted = [{said.word: said.weight for said in reader.wish(wish).core.values()}["circus"] for wish in wishes]
    assert counted == [1.0, WEIGHTS.purpose]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "We look for a teacher for bookbinding"),
        ("de", "Lehrerin für Buchbinden gesucht"),
        ("pl", "Szukamy nauczycielki do introligatorstwa"),
        ("lt", "Ieškome mokytojo knygrišystei"),
        ("sv", "Lärare i bokbinderi till en sommarkurs"),
    ],
)
def test_what_is_taught_counts_as_much_as_that_it_is_taught(language: str, text: str) -> None:
    reader = Reader(TAXONOMY, {}, WEIGHTS)
    read = reader.wish(Wish("wish", WishKind.SEEK, language, text=text))
    asked = {reader.concepts.id_at(place): said for place, said in read.core.items()}
    assert asked["bookbinding"].weight == asked["teaching"].weight == 1.0
