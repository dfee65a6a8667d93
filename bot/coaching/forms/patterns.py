"""Regular expressions that a form's writer gives, matched without danger to the bot.

Python's own matcher tries one way after the other, and there are patterns of which it tries billions: then the whole
bot stands still, for everybody. Here all ways are gone at once: a part of a pattern is told where in the text it may
begin, and tells where it may end, each a set of places kept as the bits of a number.

No library does this: RE2 is as safe, but knows no lookahead, which forms have; `regex` has a time limit for matching,
but compiling `((((a?){10}){10}){10}){10}` and so on takes all memory there is.
"""

import re
import warnings
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Final

LONGEST_PATTERN: Final = 500
LONGEST_SUBJECT: Final = 1_000
"""Characters; what is longer does not match. Patterns are for codes, names and addresses, not for essays."""

MOST_WORK: Final = 20_000
"""Sets of places made for one match, some milliseconds; ordinary patterns need a thousand for the longest text."""

_DEEPEST: Final = 30
"""Groups within groups."""

PIECES: Final = re.compile(
    r"""
      \\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|.) | \[\^?\]?(?:\\.|[^\]\\])*\]    # a letter, or one of a class
    | [*+?]\?? | \{\d+\}\?? | \{\d*,\d*\}\??             # how often
    | \(\?(?:[:=!]|<[=!]|P<\w+>) | [()|^$.] | .       # groups, and anything else
    """,
    re.DOTALL | re.VERBOSE,
)
_FLAGS: Final = re.compile(r"\(\?[aims]+\)")
_DEPENDENT: Final = re.compile(r"\\[0-9]|\(\?(?![:=!]|<[=!]|P<)|(?:[*+?]|\{\d*,?\d*\})\+")
"""Groups that are named again, conditions and the like: what follows depends on the way that was gone before."""

_BETWEEN: Final = frozenset({"^", "$", r"\b", r"\B", r"\A", r"\Z"})
"""Pieces that are no letter, but a place between two."""


def usable(pattern: str) -> bool:
    """Whether a pattern is well formed, and of a kind that can be matched here."""
    return _compiled(pattern) is not None


def matches(pattern: str, subject: str) -> bool:
    """Whether the whole text fits the pattern; never where the pattern is not `usable`."""
    compiled = _compiled(pattern)
    if compiled is None or len(subject) > LONGEST_SUBJECT:
        return False
    try:
        return bool(compiled(_Text(subject), 1) >> len(subject))
    except _TooMuchError:
        return False


def as_python(pattern: str) -> str:
    """The pattern as Python writes it: in Java, for which forms are written, a class may go on with a dash."""
    return re.sub(r"(\\[wdsWDS])-(?=[^\]])", r"\1\\-", pattern)


class _Text:
    """A text that is matched."""

    def __init__(self, subject: str) -> None:
        self.subject = subject
        self.everywhere = (1 << len(subject) + 1) - 1
        self._letters: dict[str, int] = {}
        for place, letter in enumerate(subject):
            self._letters[letter] = self._letters.get(letter, 0) | 1 << place
        self._known: dict[re.Pattern[str], int] = {}
        self._left = MOST_WORK

    def work(self) -> None:
        """Count one more set.

        Raises:
            _TooMuchError: It was the last.
        """
        self._left -= 1
        if self._left < 0:
            raise _TooMuchError

    def with_letter(self, piece: re.Pattern[str]) -> int:
        """The places at which a letter stands that fits."""
        if piece not in self._known:
            self._known[piece] = sum(at for letter, at in self._letters.items() if piece.fullmatch(letter))
        return self._known[piece]

    def between(self, piece: re.Pattern[str]) -> int:
        """The places that are of this kind, such as the end of a word."""
        if piece not in self._known:
            places = range(len(self.subject) + 1)
            self._known[piece] = sum(1 << place for place in places if piece.match(self.subject, place))
        return self._known[piece]


_Part = Callable[[_Text, int], int]
"""A part of a pattern: from where it may begin in a text to where it may end."""


class _TooMuchError(Exception):
    """Matching takes too long."""


class _UnknownError(Exception):
    """Something in a pattern that cannot be matched here."""


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> _Part | None:
    plain = as_python(pattern)
    try:
        if len(pattern) > LONGEST_PATTERN:
            return None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            flags = re.RegexFlag(re.compile(plain).flags)
            return _Reader(plain, flags).whole()
    except (re.error, OverflowError, RecursionError, _UnknownError):
        return None


class _Reader:
    """Reads a pattern of which Python has said that it is well formed."""

    def __init__(self, pattern: str, flags: re.RegexFlag) -> None:
        written = _FLAGS.sub("", pattern, count=1) if _FLAGS.match(pattern) else pattern
        without_classes = re.sub(r"\\[^0-9]|\[\^?\]?(?:\\.|[^\]\\])*\]", "x", written, flags=re.DOTALL)
        if flags & re.VERBOSE or _DEPENDENT.search(without_classes):
            raise _UnknownError
        self._flags = flags
        self._pieces: list[str] = PIECES.findall(written)
        self._at = 0

    def whole(self) -> _Part:
        """All of it."""
        return self._choice(0)

    def _next(self) -> str:
        """The piece that is to be read; empty at the end."""
        return self._pieces[self._at] if self._at < len(self._pieces) else ""

    def _choice(self, depth: int) -> _Part:
        if depth > _DEEPEST:
            raise _UnknownError
        ways = [self._row(depth)]
        while self._next() == "|":
            self._at += 1
            ways.append(self._row(depth))
        return ways[0] if len(ways) == 1 else _either(ways)

    def _row(self, depth: int) -> _Part:
        parts: list[_Part] = []
        while (piece := self._next()) not in {"", "|", ")"}:
            self._at += 1
            if piece.startswith("("):
                inner = self._choice(depth + 1)
                self._at += 1
                parts.append(self._often(_group(piece, inner), None))
            else:
                one = re.compile(piece, self._flags)
                if piece in _BETWEEN:
                    parts.append(self._often(_between(one), None))
                else:
                    parts.append(self._often(_letter(one), one))
        return _row(parts)

    def _often(self, part: _Part, letter: re.Pattern[str] | None) -> _Part:
        """The part as often as is written behind it."""
        found = often(self._next())
        if found is None:
            return part
        self._at += 1
        least, most = found
        if letter is not None and most is None:
            return _run(part, letter, least)
        return _repeated(part, least, most)


def _letter(piece: re.Pattern[str]) -> _Part:
    def ends(text: _Text, begins: int) -> int:
        text.work()
        return (begins & text.with_letter(piece)) << 1

    return ends


def _between(piece: re.Pattern[str]) -> _Part:
    return lambda text, begins: begins & text.between(piece)


def _row(parts: list[_Part]) -> _Part:
    def ends(text: _Text, begins: int) -> int:
        for part in parts:
            if not begins:
                break
            begins = part(text, begins)
        return begins

    return ends


def _either(ways: list[_Part]) -> _Part:
    def ends(text: _Text, begins: int) -> int:
        found = 0
        for way in ways:
            found |= way(text, begins)
        return found

    return ends


def _run(part: _Part, piece: re.Pattern[str], least: int) -> _Part:
    """One letter of a kind after the other, without an end."""
    first = _repeated(part, least, least)

    def ends(text: _Text, begins: int) -> int:
        begins, letters = first(text, begins), text.with_letter(piece)
        text.work()
        # A sum carries each beginning to the end of the letters that follow it.
        return begins | ((begins & letters) + letters ^ letters)

    return ends


def _repeated(part: _Part, least: int, most: int | None) -> _Part:
    def ends(text: _Text, begins: int) -> int:
        reached = begins
        for _ in range(least):
            text.work()
            before, reached = reached, part(text, reached)
            if reached in {0, before}:
                break
        fresh, rounds = reached, least
        while fresh and (most is None or rounds < most):
            text.work()
            fresh = part(text, fresh) & ~reached
            reached |= fresh
            rounds += 1
        return reached

    return ends


def _group(opening: str, inner: _Part) -> _Part:
    def ahead(text: _Text, begins: int) -> int:
        return sum(1 << place for place in _places(begins) if inner(text, 1 << place))

    def behind(text: _Text, begins: int) -> int:
        return begins & inner(text, text.everywhere)

    looks: dict[str, _Part] = {
        "(?=": ahead,
        "(?!": lambda text, begins: begins & ~ahead(text, begins),
        "(?<=": behind,
        "(?<!": lambda text, begins: begins & ~behind(text, begins),
    }
    return looks.get(opening, inner)


def _places(found: int) -> Iterator[int]:
    while found:
        place = found.bit_length() - 1
        yield place
        found ^= 1 << place


def often(piece: str) -> tuple[int, int | None] | None:
    """How often at least and at most; None for what is no repetition."""
    plain = piece.removesuffix("?") if len(piece) > 1 else piece
    if plain in {"*", "+", "?"}:
        return {"*": (0, None), "+": (1, None), "?": (0, 1)}[plain]
    counted = re.fullmatch(r"\{(\d*)(,?)(\d*)\}", plain)
    if not counted:
        return None
    least = int(counted.group(1) or 0)
    if not counted.group(2):
        return least, least
    return least, int(counted.group(3)) if counted.group(3) else None
