"""Cuts a text into the pieces of words that the embedding model knows."""

import math
import re
from typing import Final

from bot.cooperation.matching.modelfile import Vocabulary

_PREFIX: Final = "query: "
_SPACE: Final = "\u2581"
_SPACES: Final = re.compile(" +")
_STRANGER: Final = 10.0
"""How much less likely than the rarest piece a character is that is in none, as a logarithm."""


class Pieces:
    """Cuts texts the likeliest way, as T. Kudo, Subword Regularization, 2018, section 3.2."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._numbers = {piece: number for number, piece in enumerate(vocabulary.pieces) if piece}
        self._longest = max(map(len, self._numbers))
        self._strange = min(vocabulary.scores) - _STRANGER

    def tokens(self, text: str) -> list[int]:
        """The numbers of a text's pieces, with the model's own tokens around them."""
        known = self._vocabulary
        normal = "".join(known.normal.get(character, character) for character in _PREFIX + text)
        said = _SPACE + _SPACES.sub(_SPACE, normal)
        best = [0.0] + [-math.inf] * len(said)
        cut = [(0, known.unknown)] * (len(said) + 1)
        for start in range(len(said)):
            for end in range(start + 1, min(len(said), start + self._longest) + 1):
                piece = self._numbers.get(said[start:end])
                if piece is None and end > start + 1:
                    continue
                score = best[start] + (self._strange if piece is None else known.scores[piece])
                if score > best[end]:
                    best[end], cut[end] = score, (start, known.unknown if piece is None else piece)
        tokens: list[int] = []
        end = len(said)
        while end:
            end, piece = cut[end]
            tokens.append(piece)
        return [known.first, *reversed(tokens), known.last]
