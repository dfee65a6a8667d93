"""Numbers and dates in the cells of a spreadsheet, as whoever typed them sees them."""

import io
from datetime import date, datetime, time, timedelta

import pytest
from openpyxl import Workbook

from bot.coaching.forms.model import Reading
from bot.coaching.forms.reading import read_form

Cell = float | str | date | time | timedelta
MOMENT = datetime(2026, 12, 31, 18, 30)  # noqa: DTZ001 - a spreadsheet knows no zones
DAY = date(2026, 12, 31)


def reading(label: Cell, default: Cell, number_format: str) -> Reading:
    """A form of one question, whose label and default have that format."""
    book = Workbook()
    survey = book.worksheets[0]
    survey.title = "survey"
    for row in (["type", "name", "label", "default"], ["text", "a", label, default]):
        survey.append(row)
    for cell in survey["C2":"D2"][0]:
        cell.number_format = number_format
    settings = book.create_sheet("settings")
    for row in (["form_id"], ["form"]):
        settings.append(row)
    file = io.BytesIO()
    book.save(file)
    return read_form(file.getvalue(), "form.xlsx")


@pytest.mark.parametrize(
    ("value", "number_format", "label", "default"),
    [
        (0.25, "0%", "25%", "0.25"),
        (1500.0, "General", "1500", "1500"),
        (1.5, "General", "1.5", "1.5"),
        (time(8, 30), "hh:mm", "08:30", "08:30:00"),
        (DAY, "DD.MM.YYYY", "31.12.2026", "2026-12-31"),
        (DAY, 'd\\.m\\.yy;"@"', "31.12.26", "2026-12-31"),
        (DAY, "[$-407]dd/mm/yyyy", "31/12/2026", "2026-12-31"),
        ("25%", "@", "25%", "25%"),
    ],
)
def test_a_text_has_it_as_it_is_seen_and_a_condition_as_xforms_writes_it(
    value: Cell, number_format: str, label: str, default: str
) -> None:
    read = reading(value, value, number_format)
    assert read.form is not None
    assert not read.problems
    assert (read.form.items[0].label["en"], read.form.items[0].default) == (label, default)


@pytest.mark.parametrize(
    ("value", "number_format", "label"),
    [
        (1500, '#,##0 "€"', "1500"),
        (0.125, "0.0%", "12.5%"),
        (DAY, "mm-dd-yy", "2026-12-31"),
        (DAY, "d. mmmm yyyy", "2026-12-31"),
        (MOMENT, "DD.MM.YYYY HH:MM", "2026-12-31T18:30:00"),
        (timedelta(hours=30), "[h]:mm", "1 day, 6:00:00"),
    ],
)
def test_what_may_look_different_to_its_writer_is_told_with_its_cell(
    value: Cell, number_format: str, label: str
) -> None:
    read = reading(value, "", number_format)
    assert read.form is not None
    assert read.form.items[0].label["en"] == label
    assert [(p.code, p.sheet, p.row, p.column, p.params) for p in read.problems] == [
        ("coaching-check-cell", "survey", 2, "label", {"text": label})
    ]
