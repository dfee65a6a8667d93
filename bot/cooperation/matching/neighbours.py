"""What concepts mean, learnt from sentences of need and from terms, as it is shipped."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.shelf import Floats
from bot.cooperation.matching.speech import DATA
from bot.text.languages import LANGUAGES

SHIPPED: Final = DATA / "meaning.npz"

_SHRINKAGE: Final = 0.7
"""How much of the covariance is taken to be the same in all directions: in a score of sentences much is chance."""


class Sentence(NamedTuple):
    """Something that stands for a concept's meaning."""

    concept: str
    language: str
    text: str
    terms: bool
    """Whether it is a list of terms, not something somebody would say."""


class Neighbours(NamedTuple):
    """What tells to which concepts a text is near.

    Attributes:
        digest: Of the sentences and the model they were embedded with.
        means: The mean vector of each language, in the order of `LANGUAGES`.
        concepts: The concepts' ids, in the order of what follows.
        directions: For each concept the direction in which its sentences of need differ from the others'.
        offsets: What is to be added to the product with it.
        terms: For each concept and language a list of its terms, centred by language and of length 1.
    """

    digest: str
    means: Floats
    concepts: tuple[str, ...]
    directions: Floats
    offsets: Floats
    terms: Floats


def digest_of(model: str, sentences: Iterable[Sentence]) -> str:
    """What tells whether shipped vectors still belong to the sentences and the model."""
    content = "\n".join([model, *("\t".join(sentence[:3]) for sentence in sentences)])
    return hashlib.sha256(content.encode()).hexdigest()


def read_neighbours(file: Path = SHIPPED) -> Neighbours:
    """Read what `write_neighbours` wrote."""
    with np.load(file, allow_pickle=False) as content:
        return Neighbours(
            str(content["digest"]),
            np.asarray(content["means"], dtype=np.float32),
            tuple(map(str, content["concepts"])),
            np.asarray(content["directions"], dtype=np.float32),
            np.asarray(content["offsets"], dtype=np.float32),
            _unit(np.asarray(content["terms"], dtype=np.float32)),
        )


def write_neighbours(
    embedder: Embedder, sentences: Sequence[Sentence], prose: Mapping[str, Sequence[str]], file: Path = SHIPPED
) -> None:
    """Embed what stands for the concepts, learn to tell them apart, and write that for shipping.

    Args:
        embedder: The model.
        sentences: Sentences of need, and lists of terms: one for each concept and language, in their order.
        prose: By language, texts that say the same in all: where their vectors differ, it is the language.
        file: Where to write.
    """
    means = np.stack([embedder.embed(prose[language]).mean(axis=0) for language in LANGUAGES])
    needs = [sentence for sentence in sentences if not sentence.terms]
    terms = [sentence for sentence in sentences if sentence.terms]
    concepts = list(dict.fromkeys(sentence.concept for sentence in terms))
    term_vectors = embedder.embed([sentence.text for sentence in terms]).reshape(len(concepts), len(LANGUAGES), -1)
    said = embedder.embed([sentence.text for sentence in needs])
    said = _unit(said - means[[LANGUAGES.index(sentence.language) for sentence in needs]])
    directions, offsets = _told_apart(said, np.array([concepts.index(sentence.concept) for sentence in needs]))
    np.savez_compressed(
        file,
        digest=np.array(digest_of(embedder.name, sentences)),
        means=np.asarray(means, dtype=np.float32),
        concepts=np.array(concepts),
        directions=np.asarray(directions, dtype=np.float16),
        offsets=offsets,
        # Lists of terms are no prose: they have means of their own.
        terms=_bytes(term_vectors - term_vectors.mean(axis=0)),
    )


def _told_apart(vectors: Floats, numbers: NDArray[np.int_]) -> tuple[Floats, Floats]:
    """What tells apart groups of vectors: linear discriminants, of groups that are equally likely.

    With the covariance shrunk towards a sphere: J. H. Friedman, Regularized Discriminant Analysis, 1989.

    Args:
        vectors: A row each.
        numbers: Of each row, the number of its group, from 0 without gaps.
    """
    centres: Floats = np.stack([vectors[numbers == number].mean(axis=0) for number in range(numbers.max() + 1)])
    apart = vectors - centres[numbers]
    covariance = apart.T @ apart / len(vectors)
    sphere = np.eye(len(covariance)) * float(np.trace(covariance)) / len(covariance)
    shrunk = (1 - _SHRINKAGE) * covariance + _SHRINKAGE * sphere
    directions: Floats = np.asarray(np.transpose(np.linalg.solve(shrunk, np.transpose(centres))), dtype=np.float32)
    return directions, np.asarray(-(directions * centres).sum(axis=1) / 2, dtype=np.float32)


def _bytes(vectors: Floats) -> NDArray[np.int8]:
    return np.asarray(np.round(vectors / np.abs(vectors).max(axis=-1, keepdims=True) * 127), dtype=np.int8)


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), dtype=np.float32)
