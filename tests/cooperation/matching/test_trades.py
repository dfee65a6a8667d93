"""Whoever plainly cannot help is not suggested, however near their trade is to the one that is sought."""

import pytest

from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()

BAG_SEWER = ("pl", "szyję torby z plandek")
ART_BLACKSMITH = ("de", "Kunstschmied")
CONSERVATOR = ("sv", "Konservator, måleri och skulptur")
BOAT_BUILDER = ("sv", "Båtbyggare vid kusten")
MENDER = ("en", "I run a repair café and mend what is broken")
CYCLE_WORKSHOP = ("sv", "Cykelverkstad, vi lagar cyklar")
BOAT_MENDER = ("de", "Reparatur alter Holzboote")
WEAVER = ("lt", "Audėja, turiu stakles")


def is_suggested(member: tuple[str, str], language: str, text: str) -> bool:
    matcher = Matcher(TAXONOMY)
    matcher.put_person(Person("member", member[0], does=member[1]))
    return bool(matcher.answer(Wish("wish", WishKind.SEEK, language, text=text)).suggested)


@pytest.mark.parametrize(
    ("language", "text", "can", "cannot"),
    [
        ("en", "Repair of a loom", WEAVER, MENDER),
        ("de", "Wer kann unseren Webstuhl reparieren?", WEAVER, CYCLE_WORKSHOP),
        ("pl", "Naprawa krosna, kto pomoże?", WEAVER, MENDER),
        ("sv", "Vem kan reparera vår vävstol?", WEAVER, CYCLE_WORKSHOP),
        ("lt", "Kas galėtų pataisyti audimo stakles?", WEAVER, MENDER),
        ("en", "Who runs a repair café?", MENDER, BOAT_MENDER),
    ],
)
def test_who_does_what_is_sought_is_suggested_and_not_who_does_something_near_it(
    language: str, text: str, can: tuple[str, str], cannot: tuple[str, str]
) -> None:
    assert is_suggested(can, language, text)
    assert not is_suggested(cannot, language, text)


@pytest.mark.parametrize(
    ("language", "text", "member"),
    [
        ("en", "Sail maker wanted", BAG_SEWER),
        ("pl", "Szukamy żaglomistrza", BAG_SEWER),
        ("de", "Hufschmied gesucht", ART_BLACKSMITH),
        ("sv", "Hovslagare sökes", ART_BLACKSMITH),
        ("en", "Farrier wanted", ART_BLACKSMITH),
        ("en", "Taxidermist for the birds in our museum", CONSERVATOR),
        ("sv", "Vi söker en uppstoppare", CONSERVATOR),
        ("sv", "Båtplats vid bryggan sökes", BOAT_BUILDER),
    ],
)
def test_a_word_in_common_is_not_a_trade_in_common(language: str, text: str, member: tuple[str, str]) -> None:
    assert not is_suggested(member, language, text)


def test_whoever_seeks_only_repair_finds_who_mends_anything() -> None:
    assert is_suggested(MENDER, "en", "Can anybody repair this?")
    assert is_suggested(CYCLE_WORKSHOP, "de", "Reparatur gesucht")
