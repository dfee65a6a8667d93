"""What meaning adds to words: who comes first, and who is good enough to be suggested."""

import pytest

from bot.cooperation.matching import index, ranking
from bot.cooperation.matching.model import Person, Wish, WishKind
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
    place = READER.place(concept)
    assert place is not None
    return Question(kind, READER.wish(Wish("wish", kind, "en", text=text)), ((place, out),))


def gained_by_meaning(asked: Question) -> list[str]:
    shelf = Shelf(2)
    persons = (BAND, ORGANISER)
    for person in persons:
        shelf.put(person.key, index.person_features(READER, READER.person(person)))
    near = ranking.score(shelf, READER, WEIGHTS, asked).total
    far = ranking.score(shelf, READER, WEIGHTS, Question(asked.kind, asked.asked)).total
    return [person.key for place, person in enumerate(persons) if near[place] > far[place]]


@pytest.mark.parametrize(
    ("kind", "text", "found"),
    [
        (WishKind.SEEK, "We would like to dance at our summer feast", ["band"]),
        (WishKind.OFFER, "I fiddle at dances", ["organiser"]),
        (WishKind.OFFER, "Folk bands are welcome at our feast", ["band"]),
    ],
)
def test_what_a_wish_is_near_to_is_looked_for_where_its_words_would_be(
    kind: WishKind, text: str, found: list[str]
) -> None:
    assert gained_by_meaning(question(kind, text, "folk-music", 4.0)) == found


@pytest.mark.parametrize(
    ("out", "meaning", "person", "good"),
    [
        (3.5, 0.4, BAND, True),
        (2.0, 0.4, BAND, False),
        (3.5, 0.2, BAND, False),
        (3.5, 0.4, ORGANISER, False),
        (3.5, None, BAND, False),
    ],
)
def test_by_meaning_alone_only_who_has_what_stands_out_is_suggested(
    out: float, meaning: float | None, person: Person, *, good: bool
) -> None:
    asked = question(WishKind.SEEK, "We would like to dance at our summer feast", "folk-music", out)
    assert "folk-music" not in map(READER.concept_id, asked.asked.core)
    assert ranking.is_good(READER, WEIGHTS, asked, READER.person(person), 0.0, meaning) is good


@pytest.mark.parametrize(
    ("text", "person"), [("I fiddle at dances", ORGANISER), ("Folk bands are welcome at our feast", BAND)]
)
def test_an_offer_is_suggested_by_meaning_to_those_it_is_for(text: str, person: Person) -> None:
    asked = question(WishKind.OFFER, text, "folk-music", 4.0)
    good = [
        each for each in (BAND, ORGANISER) if ranking.is_good(READER, WEIGHTS, asked, READER.person(each), 0.0, 0.4)
    ]
    assert good == [person]
