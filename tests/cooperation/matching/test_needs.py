"""Sentences of need, and the vectors of them that are shipped."""

from bot.cooperation.matching.embedding import NanoEmbedder
from bot.cooperation.matching.meaning import digest_of, read_neighbours
from bot.cooperation.matching.needs import prose, sentences
from bot.taxonomy.loading import shipped_taxonomy

TAXONOMY = shipped_taxonomy()


def test_every_concept_has_neighbours_in_meaning() -> None:
    concepts = {concept.id for concept in TAXONOMY.concepts}
    assert {sentence.concept for sentence in sentences(TAXONOMY)} == concepts
    assert {sentence.concept for sentence in sentences(TAXONOMY) if not sentence.terms} == concepts


def test_the_shipped_vectors_belong_to_the_sentences() -> None:
    """After words or sentences changed: python -m bot.cooperation.matching.needs."""
    shipped = read_neighbours()
    assert shipped.digest == digest_of(NanoEmbedder.name, sentences(TAXONOMY))
    assert len(shipped.need_concepts) == len(shipped.needs)
    assert len(shipped.term_concepts) == len(shipped.terms)


def test_the_prose_says_the_same_in_all_languages() -> None:
    assert len({len(texts) for texts in prose().values()}) == 1
    assert all(len(texts) > 100 and all(texts) for texts in prose().values())
