"""The HTML that writers of forms style their texts with, as Markdown, which is all that Discord shows."""

import html
import re
from typing import Final

_TAG: Final = re.compile(
    r"<(?P<end>/?)(?P<name>br|p|div|hr|h[1-6]|center|ul|ol|li|b|strong|i|em|u|s|del|span|font|small|big|sub|sup|img|a)"
    r"(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_ENTITY: Final = re.compile(
    r"&(?:nbsp|lt|gt|amp|quot|apos|[lr]squo|[lr]dquo|ndash|mdash|hellip|#\d{1,7}|#x[\da-f]{1,6});", re.IGNORECASE
)
_MARKS: Final = {
    **dict.fromkeys(("b", "strong"), "**"),
    **dict.fromkeys(("i", "em"), "*"),
    **dict.fromkeys(("s", "del"), "~~"),
    "u": "__",
}
_LINES: Final = frozenset({"br", "p", "div", "hr", "center", "ul", "ol", *(f"h{level}" for level in range(1, 7))})


def as_markdown(text: str) -> str:
    """A text in which bold and the like are marked as Discord does, and lines end where the tags end them.

    Colours, sizes and pictures are left out. What only looks like a tag, as in `x < 5`, stays.
    """
    if "<" not in text and "&" not in text:
        return text
    plain = _TAG.sub(_mark, text)
    plain = _ENTITY.sub(lambda found: html.unescape(found.group().lower()), plain).replace("\u00a0", " ")
    return re.sub(r"\n{3,}", "\n\n", re.sub(r"[ \t]*\n[ \t]*", "\n", plain)).strip() if plain != text else text


def as_words(text: str) -> str:
    """A text for a button or a list, where Discord shows no Markdown: in one line, its tags left out."""
    if "<" not in text and "&" not in text:
        return text
    plain = _TAG.sub(lambda found: " " if found.group("name").lower() in _LINES else "", text)
    return " ".join(_ENTITY.sub(lambda found: html.unescape(found.group().lower()), plain).split())


def _mark(found: re.Match[str]) -> str:
    name, ends = found.group("name").lower(), bool(found.group("end"))
    if name == "li":
        return "" if ends else "\n- "
    return "\n" if name in _LINES and (ends or name in {"br", "hr"}) else _MARKS.get(name, "")
