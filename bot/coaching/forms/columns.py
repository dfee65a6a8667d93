"""Headings of columns: which of XLSForm's columns is meant, and in which language."""

import re
from dataclasses import dataclass
from typing import Final

from bot.text.languages import LANGUAGES, find_language

PLAIN: Final = ""
"""The language of a column that names none."""

_CODE: Final = re.compile(r"\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*)\s*\)\s*$")
_BARE: Final = re.compile(r"[A-Za-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, taken apart.

    Args:
        column: In small letters, blanks as underscores.
        language: What stands behind the colons: `Polski (pl)`; `PLAIN` without any.
    """

    column: str
    language: str


def heading_of(text: str) -> Heading:
    """A heading, taken apart: `Label::Polski (pl)` is the column label in Polski (pl)."""
    # A single colon is XLSForm's old way; `jr:count` and the like are names.
    name, _, rest = text.partition("::") if "::" in text or text.lower().startswith("jr:") else text.partition(":")
    return Heading("_".join(name.lower().split()), rest.strip())


def code_of(language: str) -> str | None:
    """The ISO 639 code of a language as a heading names it: `Polski (pl)`, `Polish`, `pl`; None where it is none."""
    named = _CODE.search(language)
    if named:
        return named.group(1).replace("_", "-").split("-")[0].lower()
    if _BARE.fullmatch(language) and language.lower() in LANGUAGES:
        return language.lower()
    return find_language(language.partition("(")[0])
