"""Whom an offer is for by its meaning, as it was learnt of introductions and is shipped."""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

import numpy as np

from bot.cooperation.matching.shelf import Floats
from bot.cooperation.matching.speech import DATA

SHIPPED: Final = DATA / "audience.npz"

_PUSHED_AWAY: Final = 0.5
"""How much those count against it who only look alike: most often they do or have themselves what is offered."""

_RIDGE: Final = 3.0
"""How much a direction of meaning must tell in order to count: in the sum of squares, where each offer has length 1."""


class Text(NamedTuple):
    """What somebody wrote."""

    language: str
    text: str


class Introduction(NamedTuple):
    """An offer, and to whom somebody who knows everybody would introduce it.

    Attributes:
        offer: What is offered.
        fits: What those say of themselves whom it is for.
        alike: What others say who are near at first sight, and would have no use for it.
    """

    offer: Text
    fits: tuple[Text, ...]
    alike: tuple[Text, ...]


class Audience(NamedTuple):
    """Tells the direction of meaning in which those lie whom an offer is for.

    Attributes:
        digest: Of the introductions and the model they were embedded with.
        matrix: What the offer's vector is multiplied by.
        offset: What is added.
    """

    digest: str
    matrix: Floats
    offset: Floats

    def of(self, offer: Floats) -> Floats:
        """The direction; its products with members' vectors have a standard deviation of about 1."""
        return self.matrix @ offer + self.offset


def digest_of(model: str, introductions: Sequence[Introduction]) -> str:
    """What tells whether what is shipped still belongs to the introductions and the model."""
    return hashlib.sha256(json.dumps([model, *introductions]).encode()).hexdigest()


def read_audience(file: Path = SHIPPED) -> Audience:
    """Read what `write_audience` wrote."""
    with np.load(file, allow_pickle=False) as content:
        matrix, offset = (np.asarray(content[name], dtype=np.float32) for name in ("matrix", "offset"))
        return Audience(str(content["digest"]), matrix, offset)


def write_audience(
    model: str, introductions: Sequence[Introduction], vector: Callable[[Text], Floats], file: Path = SHIPPED
) -> None:
    """Learn whom offers are for, and write that for shipping.

    By ridge regression, from an offer to the mean of those it is for, less that of those who only look alike: A. E.
    Hoerl and R. W. Kennard, Ridge Regression, 1970.

    Args:
        model: The model's name.
        introductions: What is learnt of.
        vector: Makes a vector that can be compared across languages.
        file: Where to.
    """
    offers: Floats = np.stack([vector(each.offer) for each in introductions])
    fits: list[Floats] = [np.stack([vector(text) for text in each.fits]) for each in introductions]
    alike: list[Floats] = [np.stack([vector(text) for text in each.alike]) for each in introductions]
    members: Floats = np.concatenate((*fits, *alike))
    anybody, usual = members.mean(axis=0), offers.mean(axis=0)
    wanted: Floats = np.stack([these.mean(axis=0) - anybody for these in fits])
    wanted -= np.float32(_PUSHED_AWAY) * np.stack([those.mean(axis=0) - anybody for those in alike])
    apart = offers - usual
    square = apart.T @ apart + np.float32(_RIDGE) * np.eye(apart.shape[1], dtype=np.float32)
    learnt: Floats = np.asarray(np.linalg.solve(square, apart.T @ wanted), dtype=np.float32)
    learnt /= (apart @ learnt @ (members - anybody).T).std()
    np.savez_compressed(
        file,
        digest=np.array(digest_of(model, introductions)),
        matrix=learnt.T.astype(np.float16),
        offset=-(usual @ learnt),
    )
