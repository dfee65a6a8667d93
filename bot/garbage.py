"""When Python looks for garbage: everybody waits meanwhile."""

import gc
from typing import Final

_AT_ONCE: Final = 10_000
"""New objects after which the young ones are looked through, instead of 700. A dialogue's answer makes some thousands,
and the looks took an eighth of the time: with 1,000 members in dialogues the slowest hundredth of the answers took
64 ms instead of 91 to 119 (`tests.benchmarks.bench_coaching`)."""


def look_seldom() -> None:
    """Leave alone what is there by now, which stays, and look through what is new in larger portions.

    To look through what was imported would cost 0.04 s of the start, and stop everybody for 0.02 s each time later.
    """
    gc.freeze()
    gc.set_threshold(_AT_ONCE, 10, 10)
