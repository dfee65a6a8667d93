"""Vectors of texts, centred by language, and the concepts that lie near a text in meaning."""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.shelf import Floats
from bot.cooperation.matching.speech import DATA
from bot.text.languages import LANGUAGES

SHIPPED: Final = DATA / "meaning.npz"

_MARK: Final = 16
"""Bytes at the beginning of kept vectors that tell what they were made of."""


class Neighbours(NamedTuple):
    """Sentences of need, embedded.

    Attributes:
        digest: Of the sentences and the model they were embedded with.
        means: The mean vector of each language, in the order of `LANGUAGES`.
        vectors: A row for each sentence, centred by its language.
        concepts: The concept's id of each row.
    """

    digest: str
    means: Floats
    vectors: Floats
    concepts: tuple[str, ...]


def digest_of(model: str, sentences: Iterable[tuple[str, str, str]]) -> str:
    """What tells whether shipped vectors still belong to the sentences (concept, language, text) and the model."""
    content = "\n".join([model, *("\t".join(sentence) for sentence in sentences)])
    return hashlib.sha256(content.encode()).hexdigest()


def read_neighbours(file: Path = SHIPPED) -> Neighbours:
    """Read what `write_neighbours` wrote."""
    with np.load(file, allow_pickle=False) as content:
        vectors: Floats = np.asarray(content["vectors"], dtype=np.float32)
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        return Neighbours(
            str(content["digest"]),
            np.asarray(content["means"], dtype=np.float32),
            vectors,
            tuple(map(str, content["concepts"])),
        )


def write_neighbours(embedder: Embedder, sentences: Sequence[tuple[str, str, str]], file: Path = SHIPPED) -> None:
    """Embed sentences of need, given as concept, language and text, and write them for shipping: a byte a number."""
    raw = embedder.embed([text for _, _, text in sentences])
    spoken = np.array([LANGUAGES.index(language) for _, language, _ in sentences])
    means = np.stack([raw[spoken == number].mean(axis=0) for number in range(len(LANGUAGES))])
    centred = raw - means[spoken]
    centred /= np.maximum(np.abs(centred).max(axis=1, keepdims=True), 1e-9)
    np.savez_compressed(
        file,
        digest=np.array(digest_of(embedder.name, sentences)),
        means=np.asarray(means, dtype=np.float32),
        vectors=np.asarray(np.round(centred * 127), dtype=np.int8),
        concepts=np.array([concept for concept, _, _ in sentences]),
    )


class Meaning:
    """Makes vectors that can be compared across languages.

    Texts of one language lie close together whatever they mean; taking that language's mean away leaves what
    they mean.
    """

    def __init__(self, embedder: Embedder, file: Path = SHIPPED) -> None:
        self._embedder = embedder
        self._file = file

    @property
    def width(self) -> int:
        """Numbers in a vector."""
        return self._embedder.width

    @cached_property
    def _neighbours(self) -> Neighbours:
        return read_neighbours(self._file)

    @cached_property
    def _rows(self) -> Mapping[str, list[int]]:
        rows: dict[str, list[int]] = {}
        for row, concept in enumerate(self._neighbours.concepts):
            rows.setdefault(concept, []).append(row)
        return rows

    def embed(self, texts: Sequence[str]) -> Floats:
        """Embed texts, not centred yet."""
        return self._embedder.embed(texts)

    def centred(self, vector: Floats, language: str | None) -> Floats:
        """The vector with its language's mean taken away, of length 1; of an unknown language, the mean of all."""
        means = self._neighbours.means
        mean = means[LANGUAGES.index(language)] if language in LANGUAGES else means.mean(axis=0)
        rest = vector.astype(np.float32) - mean
        length = float(np.linalg.norm(rest))
        return rest / np.float32(length) if length > 1e-6 else np.zeros_like(rest)

    def near(self, centred: Floats, count: int = 5) -> list[tuple[str, float]]:
        """The concepts whose sentences of need are most like a text, with their likeness, the likest first."""
        like = self._neighbours.vectors @ centred
        best = {concept: float(like[rows].max()) for concept, rows in self._rows.items()}
        return sorted(best.items(), key=lambda item: (-item[1], item[0]))[:count]

    def pack(self, texts: Sequence[str], vectors: Floats) -> bytes:
        """Vectors of a member's texts, to be kept with their data; 1.5 kB for two."""
        return self._mark(texts) + vectors.astype(np.float16).tobytes()

    def unpack(self, texts: Sequence[str], kept: bytes) -> Floats | None:
        """What `pack` made of the same texts with the same model; None if it was others."""
        if not kept.startswith(self._mark(texts)) or len(kept) != _MARK + 2 * self.width * len(texts):
            return None
        vectors = np.frombuffer(kept, dtype=np.float16, offset=_MARK).reshape(len(texts), self.width)
        return vectors.astype(np.float32)

    def _mark(self, texts: Sequence[str]) -> bytes:
        return hashlib.sha256("\0".join((self._embedder.name, *texts)).encode()).digest()[:_MARK]
