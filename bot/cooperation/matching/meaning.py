"""Vectors of texts, centred by language, and the concepts that lie near a text in meaning."""

import hashlib
from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from bot.cooperation.matching.audience import Audience, read_audience
from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.model import Person, Subject
from bot.cooperation.matching.neighbours import SHIPPED, Neighbours, read_neighbours
from bot.cooperation.matching.shelf import Floats
from bot.text.languages import LANGUAGES

_NEAR: Final = 24
"""Concepts that a text may be near to: the others are noise."""

_IDLE: Final = 3.0
"""How much more must speak for small talk than for a request: as few real needs as possible may be lost.

Of sentences kept from the learning, 83 of 100 of small talk are above it, and 2.5 of 100 needs.
"""

_MARK: Final = 16
"""Bytes at the beginning of kept vectors that tell what they were made of."""


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

    @cached_property
    def _audience(self) -> Audience:
        return read_audience()

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
        """The concepts that a text is nearest to, and how far each stands out, in standard deviations."""
        known = self._neighbours
        needs = _standing_out(known.needs.of(centred))
        terms = _standing_out((known.terms @ centred).max(axis=1))
        out = _standing_out(needs + terms)
        return [(known.concepts[at], float(out[at])) for at in np.argsort(-out, kind="stable")[:_NEAR]]

    def offered(self, centred: Floats) -> Mapping[Subject, float]:
        """How likely it is that a text offers that."""
        return _likely(self._neighbours.offered.of(centred))

    def for_whom(self, centred: Floats) -> Floats:
        """The direction in which those lie whom an offer is for."""
        return self._audience.of(centred)

    def sought(self, centred: Floats) -> Mapping[Subject, float]:
        """How likely it is that a text seeks that."""
        return _likely(self._neighbours.sought.of(centred))

    def is_idle(self, centred: Floats) -> bool:
        """Whether a text is clearly nothing with which anybody of the network could help."""
        busy, idle = self._neighbours.idle.of(centred)
        return bool(idle - busy > _IDLE)


def _likely(speaks_for: Floats) -> Mapping[Subject, float]:
    odds = np.exp(speaks_for - speaks_for.max())
    return dict(zip(Subject, map(float, odds / odds.sum()), strict=True))


def _standing_out(values: NDArray[np.floating]) -> Floats:
    """By how many standard deviations each is above the mean."""
    spread = float(values.std())
    return np.asarray((values - values.mean()) / (spread or 1.0), dtype=np.float32)


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
