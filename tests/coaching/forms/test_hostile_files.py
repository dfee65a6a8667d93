"""Files from strangers: each is refused with one clear reason, and without unpacking all that they hold."""

import io
import zipfile
from collections.abc import Callable

import pytest
from openpyxl import Workbook, load_workbook

from bot.coaching.forms.model import Severity
from bot.coaching.forms.reading import read_form
from bot.coaching.forms.workbook import LARGEST, LARGEST_UNPACKED, MOST_ROWS
from tests.coaching.books import workbook

GOOD = workbook([{"type": "text", "name": "a", "label": "A"}], (), {"form_id": "form"})


def with_part(name: str, content: bytes | str) -> bytes:
    """The good file with one more part, or another one in its place."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(GOOD)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return file.getvalue()


def encrypted_part() -> bytes:
    """A zip whose first part claims to be encrypted."""
    data = bytearray(GOOD)
    data[6] |= 1
    at = data.rindex(b"PK\x01\x02", 0, data.index(b"PK\x05\x06"))
    while at >= 0:
        data[at + 8] |= 1
        at = data.rfind(b"PK\x01\x02", 0, at)
    return bytes(data)


def lying_about_its_size() -> bytes:
    """A part that unpacks to more than it says."""
    data = bytearray(with_part("xl/media/a.xml", b"0" * (LARGEST_UNPACKED + 1_000)))
    name = b"xl/media/a.xml"
    # In a zip's local header the size stands 8 bytes before the name, in its directory 22.
    for at in (data.index(name) - 8, data.rindex(name) - 22):
        data[at : at + 4] = (100).to_bytes(4, "little")
    return bytes(data)


def many_rows() -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("survey")
    sheet.append(["type", "name", "label"])
    for row in range(MOST_ROWS + 1):
        sheet.append(["text", f"q{row}", "A"])
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


LAUGHS = """<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>
<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;</t></si></sst>"""


@pytest.mark.parametrize(
    ("make", "filename", "code"),
    [
        (lambda: GOOD, "form.xlsm", "file-macro"),
        (lambda: with_part("xl/vbaProject.bin", b"macro"), "form.xlsx", "file-macro"),
        (lambda: b"PK\x03\x04" + b"\0" * LARGEST, "form.xlsx", "file-large"),
        (lambda: b"\0" * (50 * 2**20), "form.xlsx", "file-large"),
        (lambda: with_part("xl/media/a.xml", b"0" * (LARGEST_UNPACKED + 1)), "form.xlsx", "file-bomb"),
        (lying_about_its_size, "form.xlsx", "file-b"),
        (lambda: with_part("xl/sharedStrings.xml", LAUGHS), "form.xlsx", "file-entities"),
        (lambda: with_part("xl/workbook.xml", "<workbook"), "form.xlsx", "file-broken"),
        (lambda: GOOD[: len(GOOD) // 2], "form.xlsx", "file-broken"),
        (lambda: b"type,name\ntext,a\n", "form.xlsx", "file-broken"),
        (lambda: b"", "form.xlsx", "file-broken"),
        (encrypted_part, "form.xlsx", "file-encrypted"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "form.xlsx", "file-encrypted"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "form.xls", "file-old"),
        (lambda: GOOD, "form.ods", "file-kind"),
        (lambda: with_part("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "form.xlsx", "file-kind"),
        (lambda: b"type,name\ntext,a\n", "form.csv", "file-kind"),
        (lambda: b"%PDF-1.7", "form.pdf", "file-kind"),
        (many_rows, "form.xlsx", "rows"),
    ],
)
def test_a_file_that_is_no_form_is_refused(
    make: Callable[[], bytes], filename: str, code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, unpacked = make(), 0
    read = zipfile.ZipExtFile.read

    def counted(part: zipfile.ZipExtFile, n: int | None = -1) -> bytes:
        nonlocal unpacked
        content = read(part, n)
        unpacked += len(content)
        return content

    monkeypatch.setattr(zipfile.ZipExtFile, "read", counted)
    reading = read_form(data, filename)
    assert unpacked <= LARGEST_UNPACKED + 2**20
    assert reading.form is None
    assert [problem.severity for problem in reading.problems] == [Severity.ERROR]
    assert reading.problems[0].code.startswith(f"coaching-check-{code}")


def test_a_zip_with_thousands_of_parts_is_refused() -> None:
    file = io.BytesIO(GOOD)
    with zipfile.ZipFile(file, "a") as archive:
        for part in range(600):
            archive.writestr(f"xl/media/{part}.txt", "")
    assert [p.code for p in read_form(file.getvalue(), "form.xlsx").problems] == ["coaching-check-file-bomb"]


def test_formatting_far_below_the_form_is_no_form() -> None:
    book = load_workbook(io.BytesIO(GOOD))
    book["survey"].row_dimensions[900_000].height = 20
    book["survey"].cell(900_000, 1).number_format = "0.00"
    file = io.BytesIO()
    book.save(file)
    assert read_form(file.getvalue(), "form.xlsx").form is not None


def test_a_formula_is_never_computed_and_never_kept_as_a_formula() -> None:
    book = load_workbook(io.BytesIO(GOOD))
    book["survey"]["C2"] = '=HYPERLINK("https://example.org", "A")'
    file = io.BytesIO()
    book.save(file)
    reading = read_form(file.getvalue(), "form.xlsx")
    assert reading.form is None
    problem = reading.problems[0]
    assert (problem.code, problem.sheet, problem.row, problem.column) == (
        "coaching-check-formula-empty",
        "survey",
        2,
        "label",
    )


def test_a_formulas_saved_result_is_taken_with_a_warning() -> None:
    book = load_workbook(io.BytesIO(GOOD))
    book["survey"]["C2"] = "=1+1"
    file = io.BytesIO()
    book.save(file)
    with zipfile.ZipFile(file) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").replace(b"<f>1+1</f><v></v>", b"<f>1+1</f><v>2</v>")
        sheet = sheet.replace(b"<f>1+1</f><v />", b"<f>1+1</f><v>2</v>")
    reading = read_form(with_part("xl/worksheets/sheet1.xml", sheet), "form.xlsx")
    assert reading.form is not None
    assert reading.form.items[0].label == {"en": "2"}
    assert [(p.code, p.row, p.column) for p in reading.problems] == [("coaching-check-formula", 2, "label")]


def test_text_that_only_looks_like_a_formula_is_text() -> None:
    book = load_workbook(io.BytesIO(GOOD))
    cell = book["survey"]["C2"]
    cell.value = "=A1 is what spreadsheets write"
    cell.data_type = "s"
    file = io.BytesIO()
    book.save(file)
    form = read_form(file.getvalue(), "form.xlsx").form
    assert form is not None
    assert form.items[0].label == {"en": "=A1 is what spreadsheets write"}
