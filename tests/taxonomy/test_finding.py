"""Finding concepts: by id, while typing, and in what somebody wrote freely."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.taxonomy.folding import fold
from bot.taxonomy.loading import shipped_taxonomy
from bot.taxonomy.model import Concept
from bot.text.languages import LANGUAGES

TAXONOMY = shipped_taxonomy()


def typed(text: str, language: str = "en") -> list[str]:
    return [concept.id for concept in TAXONOMY.search(text, language)]


def understood(text: str) -> list[str]:
    return [concept.id for concept in TAXONOMY.understand(text).concepts]


def test_a_concept_is_named_in_the_readers_language() -> None:
    assert TAXONOMY.name("stage-design", "de") == "Bühnenbild"
    assert TAXONOMY.name("stage-design", "pl") == "scenografia"
    assert TAXONOMY.name("stage-design", "fr") == "stage design"
    assert TAXONOMY.name("no-longer-there", "pl") == "no-longer-there"
    assert TAXONOMY.get("no-longer-there") is None
    assert TAXONOMY.in_group("no-such-group") == ()
    assert TAXONOMY.groups[0].name("lt") == "Muzika"


def test_wider_and_narrower_concepts() -> None:
    assert [concept.id for concept in TAXONOMY.parents("choir")] == ["singing", "music"]
    assert TAXONOMY.parents("music") == []
    assert {"singing", "choir", "sea-shanties"} <= TAXONOMY.with_descendants("music")
    assert TAXONOMY.with_descendants("choir") == {"choir", "choir-leading"}
    assert TAXONOMY.with_descendants("no-longer-there") == {"no-longer-there"}


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("bookb", "en", "bookbinding"),
        ("Buchb", "de", "bookbinding"),
        ("introl", "pl", "bookbinding"),
        ("knygri", "lt", "bookbinding"),
        ("bokbind", "sv", "bookbinding"),
        ("Bühnenb", "de", "stage-design"),
        ("scenogr", "pl", "stage-design"),
        ("siuvin", "lt", "embroidery"),
        ("snick", "sv", "joinery"),
        ("illus", "sv", "illustration"),
    ],
)
def test_typing_ahead_finds_the_concept_in_every_language(text: str, language: str, first: str) -> None:
    assert typed(text, language)[0] == first


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("swiatlo sceniczne", "lighting-design"),
        ("qzxv", ""),
        ("rezyseria", "stage-directing"),
        ("wloczka", "felting"),
        ("Buehnenbild", "stage-design"),
        ("Bühnenbild", "stage-design"),
        ("Buhnenbild", "stage-design"),
        ("MASSSCHNEIDEREI", "sewing"),
        ("vaikų rašytoja", "childrens-literature"),
        ("vaiku rasytoja", "childrens-literature"),
        ("vavning", "weaving"),
        ("ljussattning", "lighting-design"),
        ("e learning", "online-learning"),
        ("Graphic-Novel", "comics"),
    ],
)
def test_diacritics_case_and_hyphens_do_not_matter(text: str, concept: str) -> None:
    found = typed(text)
    assert found[:1] == ([concept] if concept else [])


@pytest.mark.parametrize(
    ("text", "concept"),
    [
        ("fotogarf", "photography"),
        ("ilustrater", "illustration"),
        ("ceramcs", "ceramics"),
        ("scenografja", "stage-design"),
        ("Keramikk", "ceramics"),
        ("vidoe", "video"),
    ],
)
def test_misspellings_are_guessed_at_where_nothing_else_fits(text: str, concept: str) -> None:
    assert concept in typed(text)[:3]


def test_a_word_of_another_language_is_found_and_shown_in_the_readers() -> None:
    [first, *_] = TAXONOMY.search("ceramika", "sv")
    assert first.name("sv") == "keramik"


def test_the_readers_language_comes_first_among_equals() -> None:
    assert typed("stick", "sv")[0] == "knitting"
    assert typed("stick", "de")[0] == "embroidery"
    assert typed("lin", "sv")[0] == "linen"


@pytest.mark.parametrize("text", ["art", "foto", "spiel", "mez", "dans"])
def test_beginnings_come_before_insides(text: str) -> None:
    found = TAXONOMY.search(text, "en", limit=len(TAXONOMY.concepts))
    begins = [
        any(fold(term).startswith(text) for terms in concept.terms.values() for term in terms) for concept in found
    ]
    assert begins == sorted(begins, reverse=True)
    assert not all(begins), "an example that shows nothing"


def test_several_words_may_come_in_any_order() -> None:
    assert "graphic-design" in typed("design graphic")[:3]


def test_nothing_typed_shows_the_head_of_each_group() -> None:
    found = typed("")
    assert len(found) == len(TAXONOMY.groups)
    assert found[0] == "music"
    assert typed("   ") == found


def test_women_and_men_find_their_own_word() -> None:
    for text in ("Fotograf", "Fotografin", "fotografka", "fotografė", "photographer"):
        assert understood(text) == ["photography"], text


@pytest.mark.parametrize(
    ("text", "concepts"),
    [
        ("potter, stage light and a bit of ukulele", ["pottery", "lighting-design", "guitar"]),
        ("ceramika; swiatlo sceniczne", ["ceramics", "lighting-design"]),
        ("Keramik und Bühnenbild", ["ceramics", "stage-design"]),
        ("fotografia i haft", ["photography", "embroidery"]),
        ("audimas ir keramika", ["weaving", "ceramics"]),
        ("vävning och keramik", ["weaving", "ceramics"]),
        ("drum and bass, haft", ["electronic-music", "embroidery"]),
        ("Fotograf*innen / Illustrator:in\nTänzer_in", ["photography", "illustration", "dance"]),
        ("Musiker/in, FotografInnen, Autor(in)", ["music", "photography", "writing"]),
        ("ceramikę, fotografią", ["ceramics", "photography"]),
        ("we have 200 m of sailcloth", ["sailmaking"]),
        ("jag skriver ansökningar", ["grant-writing"]),
        ("music music, MUSIC", ["music"]),
        ("", []),
        (" ,;/ ", []),
    ],
)
def test_what_is_written_freely_is_understood(text: str, concepts: list[str]) -> None:
    assert understood(text) == concepts


def test_what_is_unknown_is_kept_as_written_and_guessed_at() -> None:
    result = TAXONOMY.understand("Fotogarfie, Qwertzuiop, haft")
    assert [concept.id for concept in result.concepts] == ["embroidery"]
    assert result.unknown == ("Fotogarfie", "Qwertzuiop")
    assert result.suggestions[0].id == "photography"


def test_what_was_understood_is_not_suggested_again() -> None:
    result = TAXONOMY.understand("fotografia, fotogarfie")
    assert [concept.id for concept in result.concepts] == ["photography"]
    assert "photography" not in {concept.id for concept in result.suggestions}


def test_everyday_sentences_hold_no_concepts() -> None:
    for text in (
        "I would like to meet other people, and see what comes of it",
        "Ich möchte gern neue Leute kennenlernen und für alles offen sein",
        "chętnie poznam kogoś nowego, nie mam jeszcze pomysłu",
        "norėčiau susipažinti, dar nežinau kaip",
        "jag vill gärna träffa många andra som är här nära",
    ):
        assert understood(text) == [], text


@given(st.text(), st.sampled_from(LANGUAGES), st.integers(-3, 30))
def test_whatever_is_typed_gives_at_most_so_many(text: str, language: str, limit: int) -> None:
    found = TAXONOMY.search(text, language, limit)
    assert len(found) <= max(limit, 0)
    assert len({concept.id for concept in found}) == len(found)


PIECES = st.sampled_from(
    ["haft", "Fotograf*in", "drum and bass", "🎨", "ąż", "\u202e", "and", ",", "/", "\n", "ß" * 70]
)


@given(st.one_of(st.text(), st.lists(st.one_of(PIECES, st.text()), max_size=80).map(" ".join)), st.integers(-3, 12))
def test_whatever_is_written_is_taken(text: str, limit: int) -> None:
    result = TAXONOMY.understand(text, limit)
    assert len(result.concepts) <= max(limit, 0)
    assert len(result.suggestions) <= max(limit, 0)
    assert len({concept.id for concept in result.concepts}) == len(result.concepts)
    assert not set(result.concepts) & set(result.suggestions)


@given(st.sampled_from(TAXONOMY.concepts), st.sampled_from(LANGUAGES), st.data())
def test_each_word_leads_to_its_concept(concept: Concept, language: str, data: st.DataObject) -> None:
    term = data.draw(st.sampled_from(concept.terms[language]))
    assert concept in TAXONOMY.understand(term).concepts
    assert concept in TAXONOMY.search(term, language)


def test_a_flood_of_text_is_cut_short() -> None:
    assert TAXONOMY.understand("haft, " * 100_000).unknown == ()
    assert TAXONOMY.search("ceramika" * 100_000, "pl") == TAXONOMY.search("ceramika" * 8, "pl")
