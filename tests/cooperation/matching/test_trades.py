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


def is_suggested(member: tuple[str, str], language: str, text: str) -> bool:
    matcher = Matcher(TAXONOMY)
    matcher.put_person(Person("member", member[0], does=member[1]))
    return bool(matcher.answer(Wish("wish", WishKind.SEEK, language, text=text)).suggested)


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
