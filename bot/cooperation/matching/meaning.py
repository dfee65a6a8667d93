"""Vectors of texts, centred by language, and the concepts that lie near a text in meaning."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.model import Person
from bot.cooperation.matching.shelf import Floats
from bot.cooperation.matching.speech import DATA
from bot.text.languages import LANGUAGES

SHIPPED: Final = DATA / "meaning.npz"

_NEAR: Final = 24
"""Concepts that a text may be near to; the next one is the mark by which nearness is measured."""

_MARK: Final = 16
"""Bytes at the beginning of kept vectors that tell what they were made of."""


class Sentence(NamedTuple):
    """Something that stands for a concept's meaning."""

    concept: str
    language: str
    text: str
    terms: bool
    """Whether it is a list of terms, not something somebody would say."""


class Neighbours(NamedTuple):
    """Sentences of need and lists of terms, embedded.

    Attributes:
        digest: Of the sentences and the model they were embedded with.
        means: The mean vector of each language, in the order of `LANGUAGES`.
        needs: A row for each sentence of need, centred by its language and of length 1; likewise `terms`.
        need_concepts: The concept's id of each such row; likewise `term_concepts`.
    """

    digest: str
    means: Floats
    needs: Floats
    need_concepts: tuple[str, ...]
    terms: Floats
    term_concepts: tuple[str, ...]


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
            _unit(np.asarray(content["needs"], dtype=np.float32)),
            tuple(map(str, content["need_concepts"])),
            _unit(np.asarray(content["terms"], dtype=np.float32)),
            tuple(map(str, content["term_concepts"])),
        )


def write_neighbours(
    embedder: Embedder, sentences: Sequence[Sentence], prose: Mapping[str, Sequence[str]], file: Path = SHIPPED
) -> None:
    """Embed what stands for the concepts and write it for shipping, a byte a number.

    Args:
        embedder: The model.
        sentences: Sentences of need, and lists of terms.
        prose: By language, texts that say the same in all: where their vectors differ, it is the language.
        file: Where to write.
    """
    means = np.stack([embedder.embed(prose[language]).mean(axis=0) for language in LANGUAGES])
    needs = [sentence for sentence in sentences if not sentence.terms]
    terms = [sentence for sentence in sentences if sentence.terms]
    term_vectors = embedder.embed([sentence.text for sentence in terms])
    # Lists of terms are no prose: they have means of their own.
    spoken = np.array([LANGUAGES.index(sentence.language) for sentence in terms])
    term_means = np.stack([term_vectors[spoken == number].mean(axis=0) for number in range(len(LANGUAGES))])
    need_means = means[[LANGUAGES.index(sentence.language) for sentence in needs]]
    np.savez_compressed(
        file,
        digest=np.array(digest_of(embedder.name, sentences)),
        means=np.asarray(means, dtype=np.float32),
        needs=_bytes(embedder.embed([sentence.text for sentence in needs]) - need_means),
        need_concepts=np.array([sentence.concept for sentence in needs]),
        terms=_bytes(term_vectors - term_means[spoken]),
        term_concepts=np.array([sentence.concept for sentence in terms]),
    )


def _bytes(vectors: Floats) -> NDArray[np.int8]:
    return np.asarray(np.round(vectors / np.abs(vectors).max(axis=1, keepdims=True) * 127), dtype=np.int8)


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


class Meaning:
    """Makes vectors that can be compared across languages.

    Texts of one language lie close together whatever they mean; taking that language's mean away leaves what
    they mean.
    """

    def __init__(self, embedder: Embedder, file: Path = SHIPPED) -> None:
        self.model = embedder
        self._file = file

    @property
    def width(self) -> int:
        """Numbers in a vector."""
        return self.model.width

    @cached_property
    def _neighbours(self) -> Neighbours:
        return read_neighbours(self._file)

    def embed(self, texts: Sequence[str]) -> Floats:
        """Embed texts, not centred yet."""
        return self.model.embed(texts)

    def centred(self, vector: Floats, language: str | None) -> Floats:
        """The vector with its language's mean taken away, of length 1; of an unknown language, the mean of all."""
        means = self._neighbours.means
        mean = means[LANGUAGES.index(language)] if language in LANGUAGES else means.mean(axis=0)
        rest = vector.astype(np.float32) - mean
        length = float(np.linalg.norm(rest))
        return rest / np.float32(length) if length > 1e-6 else np.zeros_like(rest)

    def near(self, centred: Floats) -> list[tuple[str, float]]:
        """The concepts whose sentences and terms are most like a text, and how much; nearest first."""
        known = self._neighbours
        like = _best(known.need_concepts, known.needs @ centred)
        for concept, likeness in _best(known.term_concepts, known.terms @ centred).items():
            like[concept] = like.get(concept, 0.0) + likeness
        ordered = sorted(like.items(), key=lambda item: (-item[1], item[0]))[: _NEAR + 1]
        return [(concept, likeness - ordered[-1][1]) for concept, likeness in ordered[:-1]]


def texts_of(person: Person) -> tuple[str, str]:
    """What is embedded of a person: what they have, and what they seek."""
    return "\n".join(filter(None, (person.does, person.offers))), person.seeks


def embed_person(embedder: Embedder, person: Person) -> bytes:
    """The vectors of a person's words, to be kept with their data: 1.5 kB."""
    texts = texts_of(person)
    return _mark(embedder.name, texts) + embedder.embed(texts).astype(np.float16).tobytes()


def unpack(embedder: Embedder, texts: Sequence[str], kept: bytes) -> Floats | None:
    """The vectors that were made of these texts with this model; None if they are others'."""
    if not kept.startswith(_mark(embedder.name, texts)) or len(kept) != _MARK + 2 * embedder.width * len(texts):
        return None
    vectors = np.frombuffer(kept, dtype=np.float16, offset=_MARK).reshape(len(texts), embedder.width)
    return vectors.astype(np.float32)


def _mark(model: str, texts: Sequence[str]) -> bytes:
    return hashlib.sha256("\0".join((model, *texts)).encode()).digest()[:_MARK]


def _best(concepts: Sequence[str], likeness: Floats) -> dict[str, float]:
    """The highest likeness of each concept's rows."""
    best: dict[str, float] = {}
    for concept, like in zip(concepts, likeness.tolist(), strict=True):
        if like > best.get(concept, -1.0):
            best[concept] = like
    return best
