"""What the tagger finds in sentences as people write them."""

import pytest

from bot.cooperation.matching.stops import Stops
from bot.cooperation.matching.tagging import Aim, Tagged, Tagger
from bot.cooperation.matching.words import TEXT_LIMIT
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import LANGUAGES

TAXONOMY = shipped_taxonomy()


@pytest.fixture(scope="module")
def tagger() -> Tagger:
    return Tagger(TAXONOMY, {})


def named(tagged: Tagged) -> dict[str, str]:
    return {TAXONOMY.concepts[tag.concept].id: tag.word for tag in tagged.tags}


def aim(tagged: Tagged, concept: str) -> Aim:
    return next(tag.aim for tag in tagged.tags if TAXONOMY.concepts[tag.concept].id == concept)


@pytest.mark.parametrize(
    ("text", "language", "concept", "word"),
    [
        ("Szukam introligatorki do albumu", "pl", "bookbinding", "introligatorki"),
        ("potrzebuje kogos, kto zrobi swiatlo sceniczne", "pl", "lighting-design", "swiatlo sceniczne"),
        ("Ieškome keramikės iš Rietavo", "lt", "ceramics", "keramikės"),
        ("Söker bokbindaren i Karlshamn", "sv", "bookbinding", "bokbindaren"),
        ("Wer kann eine Hochzeitsfotografin empfehlen?", "de", "portrait-photography", "Hochzeitsfotografin"),
        ("Ich suche eine Hundefotografin", "de", "photography", "Hundefotografin"),
        ("Keramiker*innen gesucht", "de", "ceramics", "Keramiker"),
        ("Suche Fotograf/in fürs Fest", "de", "photography", "Fotograf"),
        ("wir brauchen einen Fotogarf", "de", "photography", "Fotogarf"),
        ("A book binder for our chronicle", "en", "bookbinding", "book binder"),
        ("Mes norime storytelling vakaro", "lt", "storytelling", "storytelling"),
    ],
)
def test_finds_concepts_in_whatever_form_they_stand(
    tagger: Tagger, text: str, language: str, concept: str, word: str
) -> None:
    tagged = tagger.tag(text, careful=True)
    assert (tagged.language, named(tagged).get(concept)) == (language, word)


def test_a_term_does_not_reach_across_a_comma(tagger: Tagger) -> None:
    assert "film-music" in named(tagger.tag("Film music"))
    assert "film-music" not in named(tagger.tag("Film, music"))
    assert "comedy" in named(tagger.tag("stand-up"))
    assert "comedy" not in named(tagger.tag("stand, up"))


@pytest.mark.parametrize(
    ("text", "concept", "meant"),
    [
        ("Komponist gesucht", "composing", Aim.SOUGHT),
        ("Potrzebny kompozytor", "composing", Aim.SOUGHT),
        ("I'm a potter and look for a photographer", "pottery", Aim.SELF),
        ("I'm a potter and look for a photographer", "photography", Aim.SOUGHT),
        ("Unser Film ist noch stumm", "film", Aim.OWN),
        ("Suche Licht für ein Museum", "museums", Aim.PURPOSE),
        ("Suche Licht für ein Museum", "lighting-design", Aim.SOUGHT),
        ("Szukam kogoś do oświetlenia wystawy", "lighting-design", Aim.SOUGHT),
        ("Bröllop, men inga fotografer", "photography", Aim.DENIED),
    ],
)
def test_tells_what_is_sought_from_what_is_said_beside(tagger: Tagger, text: str, concept: str, meant: Aim) -> None:
    assert aim(tagger.tag(text), concept) is meant


def test_reads_two_languages_at_once(tagger: Tagger) -> None:
    tagged = tagger.tag("Szukam introligatora do naszej kroniki. Wir suchen auch eine Tischlerin für das Regal.")
    assert {"bookbinding", "joinery"} <= named(tagged).keys()


def test_marks_tell_words_apart_only_where_the_author_writes_them(tagger: Tagger) -> None:
    assert "blacksmithing" not in named(tagger.tag("Vår stad på ön", "sv"))
    assert "blacksmithing" in named(tagger.tag("Städet står i smedjan", "sv"))


def test_addresses_and_mentions_name_nothing(tagger: Tagger) -> None:
    assert named(tagger.tag("https://photographer.example/film <@123> music@theatre.example")) == {}


@pytest.mark.parametrize(
    "text",
    ["", " ", "?!", "🎻" * 500, "a" * 5_000, "film " * 3_000, "我需要一个摄影师", "\ud800 film", "=" * TEXT_LIMIT],
)
def test_bears_with_anything(tagger: Tagger, text: str) -> None:
    for language in (*LANGUAGES, None, "xx"):
        tagger.tag(text, language, careful=True)


@pytest.mark.parametrize(
    ("text", "beyond"),
    [("Tattoo artist wanted", True), ("Szukam hydraulika", True), ("Photographs of our hairdresser's shop", False)],
)
def test_knows_whom_the_network_does_not_have(tagger: Tagger, text: str, *, beyond: bool) -> None:
    assert tagger.tag(text).beyond is beyond


def test_a_servers_own_words_count_in_every_language() -> None:
    own = Tagger(TAXONOMY, {"joinery": ["Schrankflüsterer"]})
    assert "joinery" in named(own.tag("Szukamy: Schrankflüsterer", "pl"))
    assert "joinery" not in named(Tagger(TAXONOMY, {}).tag("Szukamy: Schrankflüsterer", "pl"))


def test_a_project_is_no_projection_and_sugar_no_sock(tagger: Tagger) -> None:
    assert named(tagger.tag("Our project needs people for two more projects", "en")) == {}
    assert named(tagger.tag("Kaffe med socker", "sv")).keys() == {"coffee-tea"}
    assert "projection-mapping" in named(tagger.tag("We want projections on the granary", "en"))


def test_what_is_to_be_done_with_what_is_ours_is_not_ours(tagger: Tagger) -> None:
    tagged = tagger.tag("Wir suchen jemanden, der unsere Ausstellung beleuchtet", "de")
    assert aim(tagged, "exhibitions") is Aim.OWN
    assert aim(tagged, "lighting-design") is Aim.SOUGHT


@pytest.mark.parametrize(
    ("text", "language", "named_there"),
    [
        ("Žiema ir medus", "lt", {"beekeeping"}),
        ("Siūlau medaus ir indus", "lt", {"beekeeping", "pottery"}),
        ("Ich bin Schlosser", "de", {"metalworking"}),
        ("Alte Schlösser", "de", {"castles-churches"}),
        ("Projektuję modę", "pl", {"design", "fashion-design"}),
        ("Jag har bakat", "sv", {"baking"}),
        ("Vi går bakåt", "sv", set[str]()),
    ],
)
def test_a_word_does_not_name_what_it_only_looks_like(
    tagger: Tagger, text: str, language: str, named_there: set[str]
) -> None:
    assert set(named(tagger.tag(text, language))) == named_there


def test_every_concept_that_a_word_does_not_name_exists() -> None:
    known = {concept.id for concept in TAXONOMY.concepts}
    pairs = [pair for some in Stops.shipped().unlike.values() for pair in some]
    assert pairs
    assert {concept for _, concept in pairs} <= known
