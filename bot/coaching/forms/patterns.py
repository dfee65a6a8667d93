"""Regular expressions that a form's writer gives, matched without danger to the bot."""

import re
import warnings
from functools import lru_cache
from typing import Final

LONGEST_PATTERN: Final = 500
LONGEST_SUBJECT: Final = 1_000
"""Characters; what is longer does not match. Patterns are for codes, names and addresses, not for essays."""

_PIECES: Final = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[*+?]|\{\d*,?\d*\}|\(\?[:=!]|[()|^$.]|.", re.DOTALL)
_ENDLESS: Final = re.compile(r"[*+]|\{\d*,\}")


@lru_cache(maxsize=256)
def usable(pattern: str) -> bool:
    """Whether a pattern is well formed and cannot take for ever.

    A repetition of something that is itself repeated without end, or that can begin in two ways, makes Python try
    exponentially many ways: `(a+)+` needs years for thirty letters.
    """
    if len(pattern) > LONGEST_PATTERN or _runs_away(pattern):
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            re.compile(pattern)
    except (re.error, OverflowError, RecursionError):
        return False
    return True


def _runs_away(pattern: str) -> bool:
    endless: list[bool] = [False]
    closed: bool | None = None
    for piece in _PIECES.findall(pattern):
        if piece.startswith("("):
            endless.append(False)
            closed = None
        elif piece == ")":
            closed = endless.pop() if len(endless) > 1 else None
            endless[-1] = endless[-1] or bool(closed)
        elif _ENDLESS.fullmatch(piece):
            if closed:
                return True
            endless[-1] = True
            closed = None
        else:
            closed = None
    return False


def matches(pattern: str, subject: str) -> bool:
    """Whether the whole text fits the pattern; never where the pattern is not `usable`."""
    if len(subject) > LONGEST_SUBJECT or not usable(pattern):
        return False
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return re.fullmatch(pattern, subject) is not None
