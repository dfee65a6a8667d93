"""Standard error as systemd's journal reads it: there each line begins with its level, so `journalctl -p` finds it."""

import contextlib
import logging
import os
import sys
from typing import Final

_PRIORITIES: Final = ((logging.CRITICAL, 2), (logging.ERROR, 3), (logging.WARNING, 4), (logging.INFO, 6))
"""What the journal calls Python's levels (sd-daemon(3)), the worst first."""
_DEBUG: Final = 7


def tell(text: str, level: int = logging.ERROR) -> None:
    """Write the text to standard error, each of its lines with the level where they go to the journal."""
    mark = ""
    if _leads_to_journal():
        priority = next((number for least, number in _PRIORITIES if level >= least), _DEBUG)
        mark = f"<{priority}>"
    # When standard error is gone there is nowhere left to say so.
    with contextlib.suppress(OSError, ValueError):
        sys.stderr.write("".join(f"{mark}{line}\n" for line in text.split("\n")))


def _leads_to_journal() -> bool:
    """Whether standard error is still the connection that systemd made, and no file or terminal."""
    stream = os.environ.get("JOURNAL_STREAM")
    if stream is None:
        return False
    try:
        found = os.fstat(sys.stderr.fileno())
    except (OSError, ValueError):
        return False
    return stream == f"{found.st_dev}:{found.st_ino}"
