"""Sentences of need, and what is learnt of them and shipped."""

import pytest

from bot.cooperation.matching.embedding import NanoEmbedder
from bot.cooperation.matching.meaning import Meaning
from bot.cooperation.matching.needs import prose, sentences
from bot.cooperation.matching.neighbours import digest_of, read_neighbours
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()


def test_every_concept_has_neighbours_in_meaning() -> None:
    concepts = {concept.id for concept in TAXONOMY.concepts}
    assert {sentence.concept for sentence in sentences(TAXONOMY)} == concepts
    assert {sentence.concept for sentence in sentences(TAXONOMY) if not sentence.terms} == concepts


def test_what_is_shipped_belongs_to_the_sentences() -> None:
    """After words or sentences changed: python -m bot.cooperation.matching.needs."""
    shipped = read_neighbours()
    assert shipped.digest == digest_of(NanoEmbedder.name, sentences(TAXONOMY))
    assert shipped.concepts == tuple(concept.id for concept in TAXONOMY.concepts)
    assert len(shipped.directions) == len(shipped.offsets) == len(shipped.terms) == len(shipped.concepts)


def test_the_prose_says_the_same_in_all_languages() -> None:
    assert len({len(texts) for texts in prose().values()}) == 1
    assert all(len(texts) > 100 and all(texts) for texts in prose().values())


@pytest.mark.parametrize(
    ("language", "text", "concept"),
    [
        ("en", "Our film is finished, but beneath the pictures it is silent", "film-music"),
        ("de", "Die alten Taufbücher zerfallen, wenn man sie nur aufschlägt", "bookbinding"),
        ("pl", "Gramy sztukę o dworze króla, a wszyscy mają na sobie dżinsy", "costume-design"),
        ("lt", "Bažnyčios langas sudužo, spalvotos šukės guli dėžėje", "stained-glass"),
        ("sv", "Ingen hittar till oss, det står inte en enda pil vid vägen", "wayfinding"),
    ],
)
def test_a_need_that_names_nothing_is_near_to_what_it_needs(language: str, text: str, concept: str) -> None:
    meaning = Meaning(NanoEmbedder())
    near = meaning.near(meaning.centred(meaning.embed([text])[0], language))
    assert concept in [name for name, _ in near[:3]]
