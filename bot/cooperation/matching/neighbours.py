"""What concepts mean, learnt from sentences of need and from terms, as it is shipped."""

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.examples import Example
from bot.cooperation.matching.model import Subject
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


class Discriminants(NamedTuple):
    """What tells groups of texts apart.

    Attributes:
        directions: For each group the direction in which its texts differ from the others'.
        offsets: What is to be added to the product with it.
    """

    directions: Floats
    offsets: Floats

    def of(self, vector: Floats) -> Floats:
        """How much speaks for each group."""
        return self.directions @ vector + self.offsets


class Neighbours(NamedTuple):
    """What tells to which concepts a text is near, and what it offers or seeks.

    Attributes:
        digest: Of the sentences and the model they were embedded with.
        means: The mean vector of each language, in the order of `LANGUAGES`.
        concepts: The concepts' ids, in the order of what follows.
        needs: Tells their sentences of need apart.
        terms: For each concept and language a list of its terms, centred by language and of length 1.
        offered: Tells apart what sentences offer, in the order of `Subject`.
        sought: The same of what they seek.
        idle: Tells apart what is for the network, and what is not.
    """

    digest: str
    means: Floats
    concepts: tuple[str, ...]
    needs: Discriminants
    terms: Floats
    offered: Discriminants
    sought: Discriminants
    idle: Discriminants


class Lessons(NamedTuple):
    """All that is learnt from.

    Attributes:
        sentences: Sentences of need, and lists of terms: one for each concept and language, in their order.
        prose: By language, texts that say the same in all: where their vectors differ, it is the language.
        offered: Sentences that offer something.
        sought: Sentences that seek something.
        idle: Sentences with which nobody of the network can help.
    """

    sentences: Sequence[Sentence]
    prose: Mapping[str, Sequence[str]]
    offered: Sequence[Example]
    sought: Sequence[Example]
    idle: Sequence[Example]


def digest_of(model: str, lessons: Lessons) -> str:
    """What tells whether shipped vectors still belong to the sentences and the model."""
    said = (*(sentence[:3] for sentence in lessons.sentences), *lessons.offered, *lessons.sought, *lessons.idle)
    content = "\n".join([model, *map("\t".join, said)])
    return hashlib.sha256(content.encode()).hexdigest()


def read_neighbours(file: Path = SHIPPED) -> Neighbours:
    """Read what `write_neighbours` wrote."""
    with np.load(file, allow_pickle=False) as content:
        return Neighbours(
            str(content["digest"]),
            np.asarray(content["means"], dtype=np.float32),
            tuple(map(str, content["concepts"])),
            _discriminants(content, "needs"),
            _unit(np.asarray(content["terms"], dtype=np.float32)),
            _discriminants(content, "offered"),
            _discriminants(content, "sought"),
            _discriminants(content, "idle"),
        )


def _discriminants(content: Mapping[str, NDArray[np.floating]], name: str) -> Discriminants:
    return Discriminants(
        np.asarray(content[f"{name}_directions"], dtype=np.float32),
        np.asarray(content[f"{name}_offsets"], dtype=np.float32),
    )


def write_neighbours(embedder: Embedder, lessons: Lessons, file: Path = SHIPPED) -> None:
    """Embed all that is learnt from, learn to tell it apart, and write that for shipping."""
    means = np.stack([embedder.embed(lessons.prose[language]).mean(axis=0) for language in LANGUAGES])

    def centred(said: Sequence[Sentence | Example]) -> Floats:
        vectors = embedder.embed([each.text for each in said])
        return _unit(vectors - means[[LANGUAGES.index(each.language) for each in said]])

    needs = [sentence for sentence in lessons.sentences if not sentence.terms]
    terms = [sentence for sentence in lessons.sentences if sentence.terms]
    concepts = list(dict.fromkeys(sentence.concept for sentence in terms))
    term_vectors = embedder.embed([sentence.text for sentence in terms]).reshape(len(concepts), len(LANGUAGES), -1)
    needing, offering, seeking = centred(needs), centred(lessons.offered), centred(lessons.sought)
    idling = centred(lessons.idle)
    needed = _told_apart(needing, [concepts.index(sentence.concept) for sentence in needs])
    offered = _told_apart(offering, _numbers(lessons.offered))
    sought = _told_apart(seeking, _numbers(lessons.sought))
    busy = np.concatenate((needing, offering, seeking))
    idle = _told_apart(np.concatenate((busy, idling)), [0] * len(busy) + [1] * len(idling))
    np.savez_compressed(
        file,
        digest=np.array(digest_of(embedder.name, lessons)),
        means=np.asarray(means, dtype=np.float32),
        concepts=np.array(concepts),
        needs_directions=needed.directions.astype(np.float16),
        needs_offsets=needed.offsets,
        # Lists of terms are no prose: they have means of their own.
        terms=_bytes(term_vectors - term_vectors.mean(axis=0)),
        offered_directions=offered.directions.astype(np.float16),
        offered_offsets=offered.offsets,
        sought_directions=sought.directions.astype(np.float16),
        sought_offsets=sought.offsets,
        idle_directions=idle.directions.astype(np.float16),
        idle_offsets=idle.offsets,
    )


def _numbers(examples: Sequence[Example]) -> list[int]:
    subjects = list(Subject)
    return [subjects.index(Subject(example.group)) for example in examples]


def _told_apart(vectors: Floats, groups: Sequence[int]) -> Discriminants:
    """What tells apart groups of vectors: linear discriminants, of groups that are equally likely.

    With the covariance shrunk towards a sphere: J. H. Friedman, Regularized Discriminant Analysis, 1989.

    Args:
        vectors: A row each.
        groups: Of each row, the number of its group, from 0 without gaps.
    """
    numbers = np.asarray(groups)
    centres: Floats = np.stack([vectors[numbers == number].mean(axis=0) for number in range(numbers.max() + 1)])
    apart = vectors - centres[numbers]
    covariance = apart.T @ apart / len(vectors)
    sphere = np.eye(len(covariance)) * float(np.trace(covariance)) / len(covariance)
    shrunk = (1 - _SHRINKAGE) * covariance + _SHRINKAGE * sphere
    directions: Floats = np.asarray(np.transpose(np.linalg.solve(shrunk, np.transpose(centres))), dtype=np.float32)
    return Discriminants(directions, np.asarray(-(directions * centres).sum(axis=1) / 2, dtype=np.float32))


def _bytes(vectors: Floats) -> NDArray[np.int8]:
    return np.asarray(np.round(vectors / np.abs(vectors).max(axis=-1, keepdims=True) * 127), dtype=np.int8)


def _unit(vectors: Floats) -> Floats:
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True), dtype=np.float32)
