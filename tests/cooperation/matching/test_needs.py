"""Sentences of need, and what is learnt of them and shipped."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bot.cooperation.matching.embedding import NanoEmbedder
from bot.cooperation.matching.meaning import Meaning
from bot.cooperation.matching.needs import prose, sentences
from bot.cooperation.matching.neighbours import Sentence, digest_of, read_neighbours, write_neighbours
from bot.cooperation.matching.shelf import Floats
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import LANGUAGES

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


class Letters:
    """An embedder to which texts are alike that have letters in common."""

    name = "letters"
    width = 26

    def embed(self, texts: Sequence[str]) -> Floats:
        counted = [[1 + text.count(chr(97 + letter)) for letter in range(self.width)] for text in texts]
        return np.asarray([np.array(row) / np.linalg.norm(row) for row in counted], dtype=np.float32)


def test_what_is_learnt_tells_concepts_apart(tmp_path: Path) -> None:
    said = {"one": ("aab", "aba", "bba"), "other": ("xyy", "yxx", "xyx"), "third": ("mmn", "nnm", "mnm")}
    needs = [Sentence(concept, "en", text, terms=False) for concept, texts in said.items() for text in texts]
    terms = [Sentence(concept, language, concept, terms=True) for concept in said for language in LANGUAGES]
    file = tmp_path / "meaning.npz"
    write_neighbours(Letters(), [*needs, *terms], {language: ["some prose"] for language in LANGUAGES}, file)
    meaning = Meaning(Letters(), file)
    nearest = [meaning.near(meaning.centred(meaning.embed([text])[0], "en"))[0][0] for text in ("abab", "xxyy", "mnmn")]
    assert nearest == ["one", "other", "third"]
