"""One pass of an engine: claim, work on what was claimed, and go on claiming until nothing is due."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from typing import Any, Final, TypeVar

T = TypeVar("T")

ROOM: Final = 1000
"""Rows in hand at once. Each is a small task that mostly waits for its turn with the rate limit."""

GLANCE: Final = 0.25
"""Seconds between two looks at the table while rows are in hand, so that nobody waits for a slow one."""


async def drain(
    claim: Callable[[int], Awaitable[Sequence[T]]],
    work: Callable[[T], Coroutine[Any, Any, None]],
    room: int = ROOM,
) -> None:
    """Work on everything that is due, at most `room` at once, until nothing is due and nothing in hand.

    `claim(limit)` gives an empty list when nothing is due; `work` keeps its errors to itself. Whatever ends
    the pass, also its cancellation, what is in hand is brought to its end.
    """
    in_hand: set[asyncio.Task[None]] = set()
    try:
        while True:
            if len(in_hand) <= room // 2:
                in_hand |= {asyncio.create_task(work(item)) for item in await claim(room - len(in_hand))}
            if not in_hand:
                return
            _, in_hand = await asyncio.wait(in_hand, timeout=GLANCE)
    finally:
        await asyncio.gather(*in_hand)
