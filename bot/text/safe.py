"""Members' words: cleaned before they are stored, escaped before they are shown, fitted before they are sent.

`clean_line` and `clean_text` belong where text comes in, `escape` where it is put into a message that Discord
renders as Markdown (not into labels and options, which it shows as they are), and `fit` last of all.
"""

import re
import unicodedata
from collections.abc import Callable
from itertools import takewhile
from typing import Final

from bot.errors import UserError

ELLIPSIS: Final = "…"

MARKS_PER_LETTER: Final = 4
"""Combining marks that one letter keeps. Vietnamese needs two, Thai and Arabic three, pointed Hebrew four."""

_WORD_JOINER: Final = "\u2060"
_ZWNJ: Final = "\u200c"
_ZWJ: Final = "\u200d"
_EMOJI_STYLE: Final = frozenset("\ufe0e\ufe0f")
_START_SHOWN: Final = 40

# Assigned characters of harmless categories that show nothing: the grapheme joiner, Hangul and Khmer fillers,
# an empty notehead, and the variation selectors that are not about emoji, which can carry hidden text.
_INVISIBLE: Final = frozenset(
    map(
        chr,
        (
            *(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0, 0x1D159),
            *range(0x180B, 0x1810),
            *range(0xFE00, 0xFE0E),
            *range(0xE0100, 0xE01F0),
        ),
    )
)
_NEWLINES: Final = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES: Final = re.compile(r"[^\S\n]+|\u2800+")
_FLAG_OF_TAGS: Final = re.compile("\U0001f3f4[\U000e0030-\U000e007a]{3,6}\U000e007f")

_URL: Final = re.compile(
    r"""
    https?:// (?:[^\W_](?:[^\W_]|-)*\.)+ [^\W\d_][^\W_]+ (?::\d+)?    # a host with a dot
    (?:[/?\#][\w\-.~/?\#=&%+:@!$';,]*)?                                # whatever of the rest is not Markdown
    """,
    re.VERBOSE,
)
_EVERYONE: Final = re.compile(r"@(?=everyone|here)", re.IGNORECASE)
_MARKUP: Final = re.compile(
    r"""
      (?P<angle><)(?=\\*(?:[@\#/:]|a\\*:|t\\*:|i\\*d\\*:))  # mentions, commands, emoji, times, navigation
    | (?P<everyone>@)(?=\\*(?:e\\*v\\*e\\*r\\*y\\*o\\*n\\*e|h\\*e\\*r\\*e))
    | (?P<link>\])(?=\\*\()                  # the middle of a masked link
    | (?P<mark>[\\*_~`|\[\]<])               # emphasis, code, spoilers, links, quoted addresses
    | ^(?P<indent>[^\S\n]*)(?P<block>[#>+-])     # headings, quotes, lists, small print
    | ^(?P<before>[^\S\n]*\d+)(?P<dot>[.)])      # numbered lists
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)


def length(text: str) -> int:
    """The length that Discord's limits are compared with, in UTF-16 code units.

    Discord's servers count code points and its clients UTF-16 units; the larger of the two is safe with both.
    """
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def clean_line(raw: str, *, limit: int) -> str:
    """Clean one line of a member's words for storing; newlines become spaces.

    Args:
        raw: What the member typed.
        limit: The most it may be, as `length` measures.

    Raises:
        UserError: `text-too-long` with `limit`, `length`, and the text's `start`, which tells them which one.
    """
    return _within(" ".join(_clean(raw).split()), limit)


def clean_text(raw: str, *, limit: int) -> str:
    """Clean several lines of a member's words for storing; at most one blank line in a row stays.

    Raises:
        UserError: `text-too-long`, as in `clean_line`.
    """
    # Between two blanks may have stood something that is not kept.
    lines = "\n".join(" ".join(line.split()) for line in _clean(raw).split("\n"))
    return _within(re.sub(r"\n{3,}", "\n\n", lines).strip(), limit)


def is_blank(text: str) -> bool:
    """Whether there is nothing in it that a person could see."""
    return not any(unicodedata.category(character)[0] in "LNPS" for character in _clean(text))


def has_letters(text: str) -> bool:
    """Whether there is a letter of any script in it: emoji, digits and signs alone are no name."""
    return any(unicodedata.category(character)[0] == "L" for character in _clean(text))


def escape(text: str) -> str:
    """Make a member's words show in a message as they were typed, and do nothing.

    Markdown is preceded by a backslash, which Discord does not show. Where a mention or a masked link would
    remain for a reader that ignores backslashes, an invisible word joiner breaks it. Web addresses stay as
    they are, since Discord links them verbatim; in them only `@everyone` and `@here` are broken.
    """
    parts: list[str] = []
    position = 0
    for url in _URL.finditer(text):
        parts += (_escape_words(text, position, url.start()), _EVERYONE.sub(f"@{_WORD_JOINER}", url[0]))
        position = url.end()
    parts.append(_escape_words(text, position, len(text)))
    return "".join(parts)


def fit(text: str, limit: int) -> str:
    """Shorten text for output to at most `limit`, as `length` measures; an ellipsis says that it was.

    It is cut between words where that costs at most half of it, and never within an escape sequence, an
    emoji, a flag, or between a letter and its marks. Stored text is not cut: cleaning refuses it instead.

    Raises:
        ValueError: The limit is below 1.
    """
    if limit < 1:
        message = f"nothing fits into {limit} characters"
        raise ValueError(message)
    if length(text) <= limit:
        return text
    cut = len(beginning(text, limit - 1))
    space = max(text.rfind(" ", 0, cut + 1), text.rfind("\n", 0, cut + 1))
    if space * 2 >= cut:
        cut = space
    while cut and not _may_cut(text, cut):
        cut -= 1
    return text[:cut].rstrip() + ELLIPSIS


def beginning(text: str, limit: int) -> str:
    """As much of the text as fits into `limit`, as `length` measures, as it stands there."""
    return text[:limit].encode("utf-16-le", "surrogatepass")[: 2 * limit].decode("utf-16-le", "ignore")


def _within(text: str, limit: int) -> str:
    if length(text) > limit:
        raise UserError("text-too-long", limit=limit, length=length(text), start=escape(fit(text, _START_SHOWN)))
    return text


def _clean(raw: str) -> str:
    """Normalise, and drop what shows nothing or harms its surroundings; newlines stay."""
    text = unicodedata.normalize("NFC", _NEWLINES.sub("\n", raw))
    text = _SPACES.sub(" ", text)
    flags = {index for flag in _FLAG_OF_TAGS.finditer(text) for index in range(*flag.span())}
    kept: list[str] = []
    marks = 0
    for index, character in enumerate(text):
        before = kept[-1] if kept else "\n"
        category = unicodedata.category(character)
        if character in _INVISIBLE:
            continue
        if character == "\n" or index in flags or category[0] in "LNPSZ" or category == "Mc":
            marks = 0
        elif character in _EMOJI_STYLE:
            if not _takes_emoji_style(before):
                continue
        elif category in {"Mn", "Me"}:
            marks += 1
            if before.isspace() or marks > MARKS_PER_LETTER:
                continue
        elif not (_is_pictograph(character) or _joins(before, character, text[index + 1 : index + 2])):
            continue
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept))


def _is_pictograph(character: str) -> bool:
    """Emoji and symbols, with those that Unicode reserved for emoji after Python's tables were made."""
    if "\U0001f000" <= character <= "\U0001faff":
        return True
    return character >= "\u2190" and unicodedata.category(character) in {"So", "Sm", "Sk"}


def _takes_emoji_style(character: str) -> bool:
    return _is_pictograph(character) or character in "#*0123456789©®‼⁉〰〽"


def _joins(before: str, character: str, after: str) -> bool:
    """Whether a zero-width (non-)joiner belongs there: in an emoji, an Indic conjunct, a Persian word."""
    if character == _ZWJ and _is_pictograph(after or "\n"):
        return before == "\ufe0f" or _is_pictograph(before)
    if character not in {_ZWJ, _ZWNJ}:
        return False
    virama = 9
    if unicodedata.combining(before) == virama:
        return True
    return unicodedata.bidirectional(before) == "AL" == unicodedata.bidirectional(after or "\n")


def _escape_words(text: str, start: int, end: int) -> str:
    """Escape the part of the text that lies between two web addresses."""
    parts: list[str] = []
    position = start
    for found in _MARKUP.finditer(text, start, end):
        parts += (text[position : found.start()], _defuse(found))
        position = found.end()
    parts.append(text[position:end])
    return "".join(parts)


def _defuse(found: re.Match[str]) -> str:
    match found.lastgroup:
        case "angle" | "link":
            return f"\\{found[0]}{_WORD_JOINER}"
        case "everyone":
            return f"@{_WORD_JOINER}"
        case "block":
            return f"{found['indent']}\\{found['block']}"
        case "dot":
            return f"{found['before']}\\{found['dot']}"
        case _:
            return f"\\{found[0]}"


def _may_cut(text: str, index: int) -> bool:
    """Whether what stands before `index` and what stands at it can be parted."""
    before, after = text[index - 1], text[index : index + 1]
    if unicodedata.category(after)[0] == "M" or after in {_ZWJ, _ZWNJ, _WORD_JOINER}:
        return False
    if before in {_ZWJ, _WORD_JOINER} or "\U0001f3fb" <= after <= "\U0001f3ff" or "\U000e0020" <= after <= "\U000e007f":
        return False
    if _is_regional(after):
        return _run(text, index, _is_regional) % 2 == 0
    return _run(text, index, lambda character: character == "\\") % 2 == 0


def _run(text: str, end: int, counts: Callable[[str], bool]) -> int:
    """How many characters in a row before `end` count."""
    return sum(1 for _ in takewhile(counts, reversed(text[:end])))


def _is_regional(character: str) -> bool:
    """One of the letters that make a country's flag in pairs."""
    return "\U0001f1e6" <= character <= "\U0001f1ff"
