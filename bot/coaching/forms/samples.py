"""Texts that fit the patterns which a form's writer gives, for walks through a form without a member."""

import re
from typing import Final

from bot.coaching.forms.patterns import PIECES, as_python, matches, often

_SAMPLES: Final = {r"\d": "1", r"\w": "a", r"\s": " ", r"\D": "a", r"\S": "a", r"\W": "-", ".": "a"}


def example(pattern: str) -> str:
    """A text that fits a pattern of the usual kind (codes, telephone numbers, names); empty where none was found."""
    found = _sample(PIECES.findall(as_python(pattern).strip().removeprefix("^").removesuffix("$")))
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
        elif (times := often(piece)) is not None and texts[-1]:
            texts[-1][-1] *= times[0]
        else:
            texts[-1].append(_letter(piece))
    return "".join(texts[0])


def _letter(piece: str) -> str:
    if piece in _SAMPLES:
        return _SAMPLES[piece]
    if piece.startswith("["):
        return next((letter for letter in "1aA -_.@0b" if re.fullmatch(piece, letter)), "")
    return piece.removeprefix("\\")
