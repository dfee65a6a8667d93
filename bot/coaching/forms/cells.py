"""Cells of a spreadsheet as text: in conditions as XForms writes values, in texts as their writer sees them."""

import re
from datetime import date, datetime, time
from typing import Final

_PLAIN: Final = frozenset({"General", "@", "0", "Standard", ""})
"""Formats that change nothing about a whole number or a text."""

_PERCENT: Final = re.compile(r"0(?:\.(0+))?\s*%")
_LOCAL: Final = frozenset({"mm-dd-yy", "m/d/yy", "m/d/yyyy"})
"""Formats that stand for each reader's own way of writing a date."""

_PARTS: Final = {"dd": "{0:%d}", "d": "{0.day}", "mm": "{0:%m}", "m": "{0.month}", "yyyy": "{0:%Y}", "yy": "{0:%y}"}


def kept(cell: object) -> str:
    """A cell as conditions and names want it: a number without decimals has none, a date is written as XForms does."""
    value: object = getattr(cell, "value", None)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(timespec="seconds")
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value).replace("\u00a0", " ").strip()


def seen(cell: object) -> tuple[str, bool]:
    """A cell as its writer sees it, and whether that is certain: some formats look different in each country."""
    value: object = getattr(cell, "value", None)
    if value is None or isinstance(value, bool | str):
        return kept(cell), True
    # Behind a semicolon it goes on with negative numbers and texts; brackets hold a colour or a country.
    written = str(getattr(cell, "number_format", "")).partition(";")[0]
    form = re.sub(r"\[[^\]]*\]|[\\\"]", "", written).strip()
    if isinstance(value, int | float):
        return _number(kept(cell), value, form)
    if isinstance(value, time):
        return (kept(cell), True) if value.second else (f"{value:%H:%M}", True)
    day = _day(value, form.lower()) if isinstance(value, datetime) and value.time() == time() else ""
    return (day, True) if day else (kept(cell), False)


def _number(plain: str, value: float, form: str) -> tuple[str, bool]:
    if percent := _PERCENT.fullmatch(form):
        # Behind a point stands a comma in other countries.
        return f"{value:.{len(percent.group(1) or '')}%}", not percent.group(1)
    return plain, form in _PLAIN


def _day(value: date, form: str) -> str:
    """A date in a format of figures alone; empty for another."""
    pieces: list[str] = re.findall(r"[a-z]+|[^a-z]+", form)
    if form in _LOCAL or not all(piece in _PARTS or not piece.strip("./ -") for piece in pieces):
        return ""
    return "".join(_PARTS.get(piece, piece).format(value) for piece in pieces)
