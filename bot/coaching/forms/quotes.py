"""Quotation marks in texts, kept from pyxform, which straightens them in every cell.

In an expression that helps, for a spreadsheet program may have curled them there. But people read the texts, and
„so" is no quotation in German, Polish or Lithuanian.
"""

from typing import Final

from bot.coaching.forms.columns import heading_of

_CURLED: Final = "‘’“”"
_STAND_INS: Final = "\uf8d0\uf8d1\uf8d2\uf8d3"
"""Characters for private use, one for each mark, which no text has and which pyxform lets pass."""

TEXTS: Final = frozenset(
    {
        *("label", "caption", "hint", "guidance_hint", "constraint_message", "constraining_message"),
        *("required_message", "requiredmsg", "jr:constraintmsg", "jr:requiredmsg"),
    }
)
"""The columns that hold texts."""

_AWAY: Final = str.maketrans(_CURLED, _STAND_INS)
_BACK: Final = str.maketrans(_STAND_INS, _CURLED)


def sheltered(row: dict[str, str]) -> dict[str, str]:
    """A row as pyxform may have it, its texts with stand-ins for quotation marks."""
    return {
        heading: text.translate(_AWAY) if heading_of(heading).column in TEXTS else text for heading, text in row.items()
    }


def restored(text: str) -> str:
    """A text that came through pyxform, as it was written."""
    return text.translate(_BACK)
