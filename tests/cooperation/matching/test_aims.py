"""What a wish says of each thing it names: sought, there already, not wanted, or only who speaks."""

from functools import cache

import pytest

from bot.cooperation.matching.aims import Aim
from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.matching.tagging import Tagger
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()


@cache
def tagger() -> Tagger:
    """Not made when the tests are gathered, as each process gathers all of them."""
    return Tagger(TAXONOMY, {})


def told(text: str, language: str) -> dict[str, Aim]:
    """The aim of each concept that a text names."""
    tags = tagger().tag(text, language, careful=True).tags
    return {TAXONOMY.concepts[tag.concept].id: tag.aim for tag in tags}


@pytest.mark.parametrize(
    ("language", "text", "concept", "aim"),
    [
        ("en", "Composer wanted. The photos are ready.", "photography", Aim.HAD),
        ("en", "We have the photos, we need a composer.", "composing", Aim.SOUGHT),
        ("en", "We have the photos, we need a composer.", "photography", Aim.HAD),
        ("en", "We have no photographer.", "photography", Aim.SOUGHT),
        ("en", "We have to find photographers.", "photography", Aim.PLAIN),
        ("en", "Not looking for composers right now.", "composing", Aim.DENIED),
        ("en", "Looking not only for composers.", "composing", Aim.SOUGHT),
        ("en", "Any photographers out there?", "photography", Aim.SOUGHT),
        ("en", "Photographer who can also shoot short reels.", "photography", Aim.SOUGHT),
        ("pl", "kompozytor, ktoś do napisów po niemiecku", "composing", Aim.PLAIN),
        ("de", "Wer macht Siebdruck?", "screen-printing", Aim.SOUGHT),
        ("de", "Das Kino sucht eine Pianistin.", "piano", Aim.SOUGHT),
        ("de", "Der Chor braucht einen Dirigenten.", "choir", Aim.SELF),
        ("de", "Einen Fotografen suchen wir.", "photography", Aim.SOUGHT),
        ("pl", "Potrzebna fotografka, kompozytora mamy.", "composing", Aim.HAD),
        ("pl", "Potrzebna fotografka, kompozytor niepotrzebny.", "composing", Aim.DENIED),
        ("lt", "Ieškome fotografo parodai, kompozitorius yra.", "composing", Aim.HAD),
        ("lt", "Chorui reikia fotografo.", "choir", Aim.SELF),
        ("lt", "Reikia kompozitoriaus spektakliui.", "theatre", Aim.PURPOSE),
        ("lt", "Ieškau knygrišio, kuris padarytų 12 aplankų grafikos lakštams.", "printmaking", Aim.PURPOSE),
        ("sv", "Vi söker en fotograf. Dirigent finns.", "conducting", Aim.HAD),
        ("sv", "Kompositör sökes till kortfilm", "composing", Aim.SOUGHT),
        ("sv", "Kompositör sökes till kortfilm", "short-film", Aim.PURPOSE),
        ("sv", "Teatern behöver en kompositör", "theatre", Aim.SELF),
        ("pl", "Kompozytor potrzebny do filmu", "composing", Aim.SOUGHT),
        ("lt", "Teatrui reikia kompozitoriaus", "theatre", Aim.SELF),
        ("sv", "Ljussättare till vår revy, den förre har flyttat till Spanien", "lighting-design", Aim.PLAIN),
        ("sv", "Vi söker en fotograf, gärna här.", "photography", Aim.SOUGHT),
        ("sv", "Finns det någon fotograf här?", "photography", Aim.SOUGHT),
    ],
)
def test_a_sentence_says_what_of_each_thing(language: str, text: str, concept: str, aim: Aim) -> None:
    assert told(text, language)[concept] is aim


def test_what_is_there_already_brings_nobody() -> None:
    matcher = Matcher(TAXONOMY)
    for key, does in (("p", "Photographer"), ("c", "Composer of film music")):
        matcher.put_person(Person(key, language="en", does=does))
    wish = Wish("w", WishKind.SEEK, language="en", text="Our film needs a composer. The photos are ready.")
    assert [match.key for match in matcher.answer(wish, limit=2).suggested] == ["c"]
