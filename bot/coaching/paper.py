"""Printing a document as PDF. Imported by the printing process alone: what it stands on is heavy."""

from pathlib import Path
from typing import Any, Final

import matplotlib as mpl
from fpdf import FPDF
from fpdf.enums import XPos, YPos

from bot.coaching.documents import Document

_INK: Final = (43, 45, 49)
_SEA: Final = (31, 111, 139)
_SAND: Final = (120, 112, 98)
_MARGIN: Final = 20.0
"""Millimetres on every side."""


def print_document(document: Document) -> bytes:
    """The document on A4.

    The font is the DejaVu that comes with the plotting library: it has the letters of all languages of the network.
    """
    fonts = Path(mpl.get_data_path()) / "fonts" / "ttf"
    paper: Any = FPDF(format="A4")
    paper.set_margins(_MARGIN, _MARGIN)
    paper.set_auto_page_break(True, _MARGIN)
    paper.add_font("body", "", fonts / "DejaVuSans.ttf")
    paper.add_font("body", "B", fonts / "DejaVuSans-Bold.ttf")
    paper.set_title(document.title)
    paper.add_page()
    _write(paper, document.title, size=20, style="B", colour=_SEA, after=1)
    if document.subtitle:
        _write(paper, document.subtitle, size=9, colour=_SAND, after=4)
    for chapter in document.chapters:
        if chapter.heading:
            _write(paper, chapter.heading, size=14, style="B", colour=_SEA, before=4, after=1)
        for point in chapter.points:
            _write(paper, f"•  {point}", size=11, after=1)
        for entry in chapter.entries:
            _write(paper, entry.label.replace("*", ""), size=10, style="B", colour=_SAND, before=2)
            _write(paper, entry.answer, size=11, after=1)
    return bytes(paper.output())


def _write(
    paper: Any,  # noqa: ANN401 - the library's own methods are typed only in part
    words: str,
    *,
    size: int,
    style: str = "",
    colour: tuple[int, int, int] = _INK,
    before: float = 0,
    after: float = 0,
) -> None:
    """A paragraph; signs that the font does not have, such as some emoji, are left out instead of being boxes."""
    paper.set_font("body", style, size)
    paper.set_text_color(*colour)
    paper.ln(before)
    known = paper.current_font.cmap
    shown = "".join(sign for sign in words if sign == "\n" or ord(sign) in known)
    paper.multi_cell(0, size * 0.55, shown, new_x=XPos.LMARGIN, new_y=YPos.NEXT, align="L")
    paper.ln(after)
