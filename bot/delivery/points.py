"""Labelled points of the engine, where the fault tests kill the process. In production they do nothing."""

from collections.abc import Callable
from typing import Literal

Label = Literal["claimed", "rendered", "sent", "settled", "post-claimed", "post-rendered", "post-shown", "post-settled"]
"""After the claim was committed; before the send; between it and the settling; after that; for posts too."""

Point = Callable[[Label], None]
"""Called when the engine passes a labelled point."""


def nowhere(_label: Label) -> None:
    """The point of production: nothing happens there."""
