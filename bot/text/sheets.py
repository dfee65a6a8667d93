"""Tables as CSV files that spreadsheet programs open without harm."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from typing import Final

_ACTIVE: Final = re.compile(r'((?:^|[,;\t\r\n])[ "]*)(?=[=+\-@\t\r\0])')
"""Beginnings that a spreadsheet program would take for a formula: of a cell, and of what may become one.

Where commas stand in numbers, as in most of Europe, such a program parts cells by semicolons, and what is behind one,
or in another line, is a cell of its own to it.
"""


_COMMA: Final = frozenset({"en"})
"""Languages whose readers' programs part cells by commas; in the others a comma stands in numbers."""


def csv_file(headings: Sequence[str], rows: Iterable[Sequence[str]], language: str) -> bytes:
    """A table that opens by a double click.

    UTF-8 with a mark, so that Excel reads the diacritics, and cells made harmless. They are parted as the reader's
    Excel expects it, which otherwise shows all of a row in one column.

    Args:
        headings: What the columns are called.
        rows: The cells.
        language: The reader's.
    """
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter="," if language in _COMMA else ";")
    writer.writerow(headings)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def harmless(value: str) -> str:
    """The value, marked as text where a spreadsheet program would run it, or a part of it, as a formula."""
    return _ACTIVE.sub(r"\1'", value)
