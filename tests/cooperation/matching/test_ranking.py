"""What meaning adds to words: who comes first, and who is good enough to be suggested."""

from dataclasses import replace

import numpy as np
import pytest

from bot.cooperation.matching import index, ranking
from bot.cooperation.matching.model import Person, Subject, Wish, WishKind
from bot.cooperation.matching.ranking import Question
from bot.cooperation.matching.reading import Reader
from bot.cooperation.matching.shelf import Shelf
from bot.cooperation.matching.weights import WEIGHTS
from bot.taxonomy.loading import shipped_taxonomy

READER = Reader(shipped_taxonomy(), {}, WEIGHTS)
BAND = Person("band", "sv", does="Folkmusikgrupp")
ORGANISER = Person("organiser", "de", does="Kochkurse", seeks="Folkbands")


def question(kind: WishKind, text: str, concept: str, out: float) -> Question:
    """A wish whose meaning is near to a concept, which stands out by so many standard deviations."""
    place = READER.concepts.place(concept)
    assert place is not None
    return Question(kind, READER.wish(Wish("wish", kind, "en", text=text)), ((place, out),))


DANCERS = Person("dancers", "de", does="Tanzkompanie", seeks="Bühne")
THEATRE = Person("theatre", "pl", does="Teatr", seeks="Tancerze")
OFFERED = {
    Subject.WORK: {Subject.WORK: 1.0, Subject.PLACE: 0.0, Subject.THING: 0.0},
    Subject.PLACE: {Subject.WORK: 0.0, Subject.PLACE: 1.0, Subject.THING: 0.0},
}


def offer(subject: Subject) -> Question:
    """An offer to do with dance: of dancers, or of a stage for them."""
    asked = READER.wish(Wish("wish", WishKind.OFFER, "en", text="Dance"))
    return Question(WishKind.OFFER, asked, offered=OFFERED[subject])


@pytest.mark.parametrize(("subject", "key"), [(Subject.WORK, "theatre"), (Subject.PLACE, "dancers")])
def test_a_place_is_for_who_seeks_one_and_does_what_it_is_for(subject: Subject, key: str) -> None:
    shelf = Shelf(2)
    for person, sought in ((DANCERS, Subject.PLACE), (THEATRE, Subject.WORK)):
        shelf.put(
            person.key, index.person_features(READER.concepts, READER.person(person), {index.SEEKS: OFFERED[sought]})
        )
    assert shelf.best(ranking.score(shelf, READER.concepts, WEIGHTS, offer(subject)).total, 1)[0][0] == key


def test_a_place_is_rather_for_who_has_none_to_offer() -> None:
    shelf = Shelf(2)
    for key, has in (("house", Subject.PLACE), ("troupe", Subject.WORK)):
        dancers = READER.person(Person(key, "de", does="Tanz"))
        shelf.put(key, index.person_features(READER.concepts, dancers, {index.HAS: OFFERED[has]}))
    for subject, alike in ((Subject.PLACE, False), (Subject.WORK, True)):
        house, troupe = ranking.score(shelf, READER.concepts, WEIGHTS, offer(subject)).total
        assert bool(house == troupe) is alike
        assert house <= troupe


@pytest.mark.parametrize(("subject", "good"), [(Subject.WORK, ["theatre"]), (Subject.PLACE, ["dancers", "theatre"])])
def test_a_place_is_suggested_to_who_does_what_it_is_for(subject: Subject, good: list[str]) -> None:
    found = [
        person.key
        for person in (DANCERS, THEATRE)
        if ranking.is_good(READER, WEIGHTS, offer(subject), READER.person(person), 1.0, None)
    ]
    assert found == good


@pytest.mark.parametrize(("subject", "good"), [(Subject.PLACE, True), (Subject.WORK, False)])
def test_a_place_for_several_trades_is_for_each_of_them(subject: Subject, *, good: bool) -> None:
    asked = READER.wish(Wish("wish", WishKind.OFFER, "en", text="A hall: dance, circus, theatre, pottery"))
    offered = Question(WishKind.OFFER, asked, offered=OFFERED[subject])
    shelf = Shelf(2)
    for person in (DANCERS, THEATRE, Person("others", "sv", does="Cirkus, krukmakeri")):
        shelf.put(person.key, index.person_features(READER.concepts, READER.person(person)))
    concepts = float(ranking.score(shelf, READER.concepts, WEIGHTS, offered).concepts[0])
    assert ranking.is_good(READER, WEIGHTS, offered, READER.person(DANCERS), concepts, WEIGHTS.agrees) is good


@pytest.mark.parametrize(
    ("asked", "stands_back"),
    [
        (Question(WishKind.SEEK, READER.wish(Wish("wish", WishKind.SEEK, "en", text="Potter wanted"))), True),
        (Question(WishKind.PARTNER, READER.wish(Wish("wish", WishKind.PARTNER, "en", text="Potter wanted"))), False),
        (offer(Subject.PLACE), True),
        (offer(Subject.WORK), False),
    ],
)
def test_an_organisation_stands_back_where_people_are_meant(asked: Question, *, stands_back: bool) -> None:
    shelf = Shelf(2)
    for kind in ("person", "organisation"):
        does = READER.person(Person(kind, "de", does="Töpferei, Tanz"))
        shelf.put(kind, index.person_features(READER.concepts, does, kind=kind))
    person, organisation = ranking.score(shelf, READER.concepts, WEIGHTS, asked).total
    assert bool(organisation < person) is stands_back
    assert organisation <= person


@pytest.mark.parametrize("idle", [False, True])
def test_to_small_talk_nobody_is_suggested(*, idle: bool) -> None:
    asked = READER.wish(Wish("wish", WishKind.SEEK, "en", text="Did anybody see the folk band last night?"))
    small_talk = Question(WishKind.SEEK, asked, idle=idle)
    assert ranking.is_good(READER, WEIGHTS, small_talk, READER.person(BAND), 1.0, None) is not idle


def gained_by_meaning(asked: Question) -> list[str]:
    shelf = Shelf(2)
    persons = (BAND, ORGANISER)
    for person in persons:
        shelf.put(person.key, index.person_features(READER.concepts, READER.person(person)))
    near = ranking.score(shelf, READER.concepts, WEIGHTS, asked).total
    far = ranking.score(shelf, READER.concepts, WEIGHTS, Question(asked.kind, asked.asked)).total
    return [person.key for place, person in enumerate(persons) if near[place] > far[place]]


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        (WishKind.SEEK, "We would like to dance at our summer feast", ["band"]),
        (WishKind.OFFER, "I fiddle at dances", ["band", "organiser"]),
        (WishKind.OFFER, "Folk bands are welcome at our feast", ["band"]),
    ],
)
def test_what_a_wish_is_near_to_is_looked_for_where_its_words_would_be(
    kind: WishKind, text: str, found: list[str]
) -> None:
    assert gained_by_meaning(question(kind, text, "folk-music", 4.0)) == found


def test_an_offer_is_for_who_is_of_its_field() -> None:
    vectors = np.eye(2, dtype=np.float32)
    shelf = Shelf(2, 2)
    for key, vector in zip(("near", "far"), vectors, strict=True):
        shelf.put(key, {}, (vector, None))
    asked = READER.wish(Wish("wish", WishKind.OFFER, "en", text="Free hours at our press"))
    offered = Question(WishKind.OFFER, asked, vector=vectors[0], for_whom=np.zeros(2, dtype=np.float32))
    near, far = ranking.score(shelf, READER.concepts, WEIGHTS, offered).total
    assert near > far
    near, far = ranking.score(shelf, READER.concepts, WEIGHTS, replace(offered, for_whom=4 * vectors[1])).total
    assert near < far


@pytest.mark.parametrize(
    ("out", "meaning", "person", "good"),
    [
        (3.5, 0.8, BAND, True),
        (2.0, 0.8, BAND, False),
        (3.5, 0.5, BAND, False),
        (3.5, 0.8, ORGANISER, False),
        (3.5, None, BAND, False),
    ],
)
def test_by_meaning_alone_only_who_has_what_stands_out_is_suggested(
    out: float, meaning: float | None, person: Person, *, good: bool
) -> None:
    asked = question(WishKind.SEEK, "We would like to dance at our summer feast", "folk-music", out)
    assert "folk-music" not in map(READER.concepts.id_at, asked.asked.core)
    assert ranking.is_good(READER, WEIGHTS, asked, READER.person(person), 0.0, meaning) is good


@pytest.mark.parametrize(
    ("text", "person"), [("I fiddle at dances", ORGANISER), ("Folk bands are welcome at our feast", BAND)]
)
def test_an_offer_is_suggested_by_meaning_to_those_it_is_for(text: str, person: Person) -> None:
    asked = question(WishKind.OFFER, text, "folk-music", 4.0)
    good = [
        each for each in (BAND, ORGANISER) if ranking.is_good(READER, WEIGHTS, asked, READER.person(each), 0.0, 0.8)
    ]
    assert good == [person]
