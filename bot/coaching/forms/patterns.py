"""Regular expressions that a form's writer gives, matched without danger to the bot."""

import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

LONGEST_PATTERN: Final = 500
LONGEST_SUBJECT: Final = 1_000
"""Characters; what is longer does not match. Patterns are for codes, names and addresses, not for essays."""

_PIECES: Final = re.compile(
    r"""
      \\. | \[\^?\]?(?:\\.|[^\]\\])*\]                   # a letter, or one of a class
    | [*+?]\?? | \{\d+,?\d*\}\?? | \{,\d+\}\??        # how often
    | \(\?(?:[:=!]|<[=!]|P<\w+>) | [()|^$.] | .       # groups, and anything else
    """,
    re.DOTALL | re.VERBOSE,
)
_ALPHABET: Final = frozenset(map(chr, range(32, 127))) | frozenset("\nłéЖ")
"""Letters by which classes are compared: all of ASCII that is seen, and some beyond."""

_MANY: Final = 3
"""Rounds of a group from which on it counts as going on for ever."""


def usable(pattern: str) -> bool:
    """Whether a pattern is well formed and cannot take for ever.

    A repetition within a repetition can make Python try exponentially many ways: `(a+)+` needs years for thirty
    letters. Those are refused where one round cannot be told from the next.
    """
    return _compiled(pattern) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    # Java's classes, for which forms are written, may go on with a dash after a class of their own: [\w-.]
    plain = re.sub(r"(\\[wdsWDS])-(?=[^\]])", r"\1\\-", pattern)
    try:
        if len(pattern) > LONGEST_PATTERN or _runs_away(plain):
            return None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return re.compile(plain)
    except (re.error, OverflowError, RecursionError):
        return None


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern.

    Args:
        letters: What may occur in it.
        first: With what it may begin.
        fixed: It always has the same length.
        single: It is one letter, always there once.
    """

    letters: frozenset[str]
    first: frozenset[str]
    fixed: bool
    single: bool = False
    empty: bool = False


class _DangerError(Exception):
    """A repetition that can be taken in several ways."""


def _runs_away(pattern: str) -> bool:
    pieces = _PIECES.findall(pattern)
    try:
        _group(pieces, 0)
    except _DangerError:
        return True
    return False


def _group(pieces: list[str], at: int) -> tuple[list[list[_Part]], int]:
    """The alternatives of a group, and where it ends."""
    alternatives: list[list[_Part]] = [[]]
    while at < len(pieces) and pieces[at] != ")":
        piece = pieces[at]
        at += 1
        if piece == "|":
            alternatives.append([])
            continue
        if piece in {"^", "$"}:
            continue
        inner: list[list[_Part]] | None = None
        if piece.startswith("("):
            inner, at = _group(pieces, at)
            at += 1
            part = _joined(inner)
        else:
            letters = _class(piece)
            part = _Part(letters, letters, fixed=True, single=True)
        if at < len(pieces) and (often := _often(pieces[at])) is not None:
            at += 1
            if inner is not None and often[1] > _MANY:
                _check_loop(inner)
            part = _Part(part.letters, part.first, part.fixed and often[0] == often[1], empty=often[0] == 0)
        alternatives[-1].append(part)
    return alternatives, at


def _class(piece: str) -> frozenset[str]:
    try:
        piece = re.sub(r"(\\[wdsWDS])-(?=[^\]])", r"\1\\-", piece)
        return frozenset(letter for letter in _ALPHABET if re.fullmatch(piece, letter))
    except re.error:
        return frozenset(piece[-1:])


def _often(piece: str) -> tuple[int, int] | None:
    """How often at least and at most; None for what is no repetition."""
    plain = piece.removesuffix("?") if len(piece) > 1 else piece
    if plain in {"*", "+", "?"}:
        return {"*": (0, 1_000), "+": (1, 1_000), "?": (0, 1)}[plain]
    counted = re.fullmatch(r"\{(\d*)(,?)(\d*)\}", plain)
    if not counted:
        return None
    least = int(counted.group(1) or 0)
    return least, int(counted.group(3) or 1_000) if counted.group(2) else least


def _joined(alternatives: list[list[_Part]]) -> _Part:
    letters = frozenset[str]().union(*(part.letters for parts in alternatives for part in parts))
    first = frozenset[str]().union(*map(_first, alternatives))
    fixed = len(alternatives) == 1 and all(part.fixed for part in alternatives[0])
    return _Part(letters, first, fixed, empty=any(all(part.empty for part in parts) for parts in alternatives))


def _first(parts: list[_Part]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for part in parts:
        found |= part.first
        if not part.empty:
            break
    return found


def _check_loop(alternatives: list[list[_Part]]) -> None:
    """A group may be repeated when each round can be told from the next.

    So it is when the alternatives begin differently, and one of variable length holds a letter that stands in it
    once and nowhere else: the point in `([a-z]+[.])+`.
    """
    seen: frozenset[str] = frozenset()
    for parts in alternatives:
        first = _first(parts)
        if first & seen or not parts:
            raise _DangerError
        seen |= first
        if not all(part.fixed for part in parts) and not any(_parts_rounds(part, parts) for part in parts):
            raise _DangerError


def _parts_rounds(part: _Part, parts: list[_Part]) -> bool:
    return part.single and not any(part.letters & other.letters for other in parts if other is not part)


def matches(pattern: str, subject: str) -> bool:
    """Whether the whole text fits the pattern; never where the pattern is not `usable`."""
    compiled = _compiled(pattern)
    return compiled is not None and len(subject) <= LONGEST_SUBJECT and compiled.fullmatch(subject) is not None


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
        elif (often := _often(piece)) is not None and texts[-1]:
            texts[-1][-1] *= often[0]
        else:
            texts[-1].append(_letter(piece))
    return "".join(texts[0])


def _letter(piece: str) -> str:
    if piece in _SAMPLES:
        return _SAMPLES[piece]
    if piece.startswith("["):
        return next((letter for letter in "1aA -_.@0b" if letter in _class(piece)), "")
    return piece.removeprefix("\\")
