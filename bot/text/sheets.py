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


def csv_file(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    """A table; UTF-8 with a mark, so that Excel reads the diacritics, and its cells made harmless."""
    buffer = io.StringIO()
    writer = csv.writer(buffer)
    writer.writerow(headings)
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return buffer.getvalue().encode("utf-8-sig")


def harmless(value: str) -> str:
    """The value, marked as text where a spreadsheet program would run it, or a part of it, as a formula."""
    return _ACTIVE.sub(r"\1'", value)
