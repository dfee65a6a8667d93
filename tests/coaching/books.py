"""Spreadsheets for tests, made in memory."""

import io
from collections.abc import Mapping, Sequence

from openpyxl import Workbook

from bot.coaching.forms.model import Form
from bot.coaching.forms.reading import read_form

Rows = Sequence[Mapping[str, str]]


def workbook(survey: Rows, choices: Rows = (), settings: Mapping[str, str] | None = None) -> bytes:
    """An .xlsx file with these rows; the columns are those that any row names."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in (("survey", survey), ("choices", choices), ("settings", [settings] if settings else [])):
        if rows:
            sheet = book.create_sheet(name)
            headings = list(dict.fromkeys(heading for row in rows for heading in row))
            sheet.append(headings)
            for row in rows:
                sheet.append([row.get(heading, "") for heading in headings])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def form_of(survey: Rows, choices: Rows = (), settings: Mapping[str, str] | None = None) -> Form:
    """The form of these rows, which must have no errors."""
    reading = read_form(workbook(survey, choices, settings), "form.xlsx")
    assert reading.form is not None, reading.problems
    return reading.form


def rows_of(table: str) -> list[dict[str, str]]:
    """Rows written as a table: headings in the first line, cells apart by bars."""
    headings, *lines = [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]
    return [dict(zip(headings, line, strict=False)) for line in lines]
