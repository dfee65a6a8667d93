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


_SAMPLES: Final = {r"\d": "1", r"\w": "a", r"\s": " ", r"\D": "a", r"\S": "a", r"\W": "-", ".": "a"}


def example(pattern: str) -> str:
    """A text that fits a pattern of the usual kind (codes, telephone numbers, names); empty where none was found."""
    found = _sample(_PIECES.findall(pattern.strip().removeprefix("^").removesuffix("$")))
    return found if found and matches(pattern, found) else ""


def _sample(pieces: list[str]) -> str:
    """The shortest text along the first branch of every choice."""
    texts: list[list[str]] = [[]]
    skipping: list[bool] = [False]
    for piece in pieces:
        if piece.startswith("("):
            texts.append([])
            skipping.append(skipping[-1])
        elif piece == ")" and len(texts) > 1:
            inner = "".join(texts.pop())
            skipping.pop()
            if not skipping[-1]:
                texts[-1].append(inner)
        elif piece == "|":
            skipping[-1] = True
        elif skipping[-1] or piece in {"^", "$"}:
            continue
        elif _times(piece) is not None and texts[-1]:
            texts[-1][-1] *= _times(piece) or 0
        else:
            texts[-1].append(_letter(piece))
    return "".join(texts[0])


def _times(piece: str) -> int | None:
    """How often a repetition needs what stands before it; None for what is no repetition."""
    if piece in {"*", "?"}:
        return 0
    if piece == "+":
        return 1
    counted = re.fullmatch(r"\{(\d*),?\d*\}", piece)
    return int(counted.group(1) or 0) if counted else None


def _letter(piece: str) -> str:
    if piece in _SAMPLES:
        return _SAMPLES[piece]
    if piece.startswith("["):
        return next((letter for letter in "1aA -_.@0b" if re.fullmatch(piece, letter)), "")
    return piece.removeprefix("\\")
