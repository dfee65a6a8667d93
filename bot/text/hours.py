"""Times of the day as people type them, in the network's five languages."""

import re
from contextlib import suppress
from datetime import time
from typing import Final

BEFORE: Final = r"(?:(?:at|um|o|godz\.|godz|godzinie|godzina|kl\.|kl|klockan)\s*)*"
"""What stands before the figures of a time, for patterns that pass over case."""
OF_HOURS: Final = r"(?:h|uhr|godz\.?|val\.?|valand[aą]|o['’]clock)"
"""What says that they are hours, likewise."""

_MINUTES: Final = rf"\s*(?:[:.]|{OF_HOURS})\s*(?P<minute>\d\d)(?::[0-5]\d(?:\.\d+)?)?(?:\s*min(?:\.|učių|uciu)?)?"
_TIME: Final = re.compile(
    rf"{BEFORE}(?P<hour>\d\d?)(?:{_MINUTES})?(?:\s*{OF_HOURS})?(?:\s*(?P<half>[ap])\.?\s?m\.?)?", re.IGNORECASE
)


def read_time(typed: str) -> time | None:
    """A time as people write it: 14:30, 14.30, 14h30, 9, 2:30 pm, 18 Uhr, godz. 18, 18 val. 30 min., kl. 18.30.

    Seconds, which some programs add, are passed over.
    """
    found = _TIME.fullmatch(typed.strip())
    if found is None:
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if half := found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half in "pP" else 0)
    with suppress(ValueError):
        return time(hour, minute)
    return None
