"""One pass of an engine: claim, work on what was claimed, and go on claiming until nothing is due."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar

T = TypeVar("T")

ROOM: Final = 1000
"""Rows in hand at once. Each is a small task that mostly waits for its turn with the rate limit."""

GLANCE: Final = 0.25
"""Seconds between two looks at the table while rows are in hand, so that nobody waits for a slow one."""


@dataclass(frozen=True, slots=True)
class Share:
    """How much may be claimed: so many rows, and of one server no more than its part."""

    rows: int
    per_server: int


ROOMY: Final = Share(ROOM, ROOM // 2)
"""While there is room, one server may take half of it."""

CROWDED: Final = Share(ROOM // 10, 5)
"""When there is little, a few of each server are still let in: nobody waits behind another one's flood."""

FULL: Final = 2 * ROOM
"""Rows in hand at which nothing more is claimed at all."""


async def drain(
    claim: Callable[[Share], Awaitable[Sequence[T]]], work: Callable[[T], Coroutine[Any, Any, None]]
) -> None:
    """Work on everything that is due until nothing is due and nothing in hand.

    `claim` gives an empty list when nothing is due; `work` keeps its errors to itself. Whatever ends the pass, also
    its cancellation, what is in hand is brought to its end.
    """
    in_hand: set[asyncio.Task[None]] = set()
    try:
        while True:
            crowded = len(in_hand) >= ROOM // 2
            claimed: Sequence[T] = []
            if len(in_hand) < FULL:
                claimed = await claim(CROWDED if crowded else ROOMY)
                in_hand |= {asyncio.create_task(work(item)) for item in claimed}
            if not in_hand:
                return
            if crowded or not claimed:
                _, in_hand = await asyncio.wait(in_hand, timeout=GLANCE)
    finally:
        await asyncio.gather(*in_hand)
