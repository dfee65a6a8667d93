"""Spreadsheet files as rows of text, with an eye to files that are not what they seem. Pure, and slow: a worker's task.

A file from a stranger may be a bomb. What it says of its size is checked, then what it is while it is unpacked,
and nothing is parsed before.
"""

import io
import warnings
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from bot.coaching.forms.cells import kept, seen
from bot.coaching.forms.columns import heading_of
from bot.coaching.forms.model import Problem, Severity
from bot.coaching.forms.quotes import TEXTS

LARGEST: Final = 2 * 1024 * 1024
"""Bytes of a file: twenty times what the longest public forms have."""

LARGEST_UNPACKED: Final = 40 * 1024 * 1024
"""Bytes of all that is in it."""

MOST_PARTS: Final = 500
MOST_ROWS: Final = 3_000
MOST_COLUMNS: Final = 200
MOST_BLANK: Final = 200
"""Rows without anything, after which a sheet is taken to end: formatting alone can go on for a million."""

MOST_CELLS: Final = 60_000
LONGEST_CELL: Final = 10_000
"""Characters; what is longer than Discord shows is said elsewhere."""

_ZIP: Final = b"PK\x03\x04"
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_SHEETS: Final = frozenset({"survey", "choices", "settings", "external_choices", "entities", "osm"})


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet as text.

    Args:
        name: As XLSForm knows it, in small letters.
        headings: The first row; empty texts where a column has no heading.
        rows: The others by their number in the spreadsheet program; only what is not empty, by heading.
        formulas: Cells that hold a formula, by row and heading. Without a result they are not in `rows`.
        unsure: Texts that are a number or a date, and may look different to their writer.
    """

    name: str
    headings: tuple[str, ...]
    rows: dict[int, dict[str, str]]
    formulas: tuple[tuple[int, str], ...] = ()
    unsure: tuple[tuple[int, str], ...] = ()


class RefusedError(Exception):
    """A file that cannot be read; carries the one problem that says why."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.problem = Problem(Severity.ERROR, f"coaching-check-{code}", params)


def read_sheets(data: bytes, filename: str) -> tuple[dict[str, Sheet], tuple[str, ...]]:
    """The sheets of an .xlsx file that XLSForm knows, and the names of all of them.

    Of formulas the result counts that the spreadsheet program has kept beside them.

    Raises:
        RefusedError: It is no .xlsx file, is too large, or holds what has no business in a form.
    """
    if len(data) > LARGEST:
        raise RefusedError("file-large", megabytes=LARGEST // 2**20)
    _look_at(data, filename)
    sheets, names = _opened(data, computed=True)
    if _has_formulas(data):
        written, _ = _opened(data, computed=False)
        sheets = {name: _marked(sheet, written[name]) for name, sheet in sheets.items()}
    return sheets, names


def _opened(data: bytes, *, computed: bool) -> tuple[dict[str, Sheet], tuple[str, ...]]:
    # openpyxl takes 0.3 s and 15 MB to import.
    from openpyxl import load_workbook  # noqa: PLC0415

    try:
        with warnings.catch_warnings():
            # Of extensions that it leaves out, such as rules for what may be typed into a cell.
            warnings.simplefilter("ignore")
            workbook = load_workbook(io.BytesIO(data), read_only=True, data_only=computed, keep_links=False)
            names = tuple(str(name) for name in workbook.sheetnames)
            found: dict[str, Sheet] = {}
            for name in names:
                plain = name.strip().lower()
                if plain in _SHEETS or len(names) == 1:
                    key = plain if plain in _SHEETS else "survey"
                    # Programs write how far a sheet goes, and are often wrong.
                    workbook[name].reset_dimensions()
                    found[key] = _sheet(key, workbook[name].iter_rows())
            workbook.close()
    except RefusedError:
        raise
    except Exception as error:  # openpyxl raises whatever a broken part leads it to
        raise RefusedError("file-broken") from error
    return found, names


def _has_formulas(data: bytes) -> bool:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return any(
            b"<f>" in content or b"<f " in content
            for part in archive.namelist()
            if part.startswith("xl/worksheets/") and (content := archive.read(part))
        )


def _marked(sheet: Sheet, written: Sheet) -> Sheet:
    """The sheet with what is known of its formulas: those without a result keep their place, empty."""
    formulas = [
        (number, heading)
        for number, row in written.rows.items()
        for heading, text in row.items()
        if text.startswith("=") and sheet.rows.get(number, {}).get(heading) != text
    ]
    return replace(sheet, formulas=tuple(formulas))


def _look_at(data: bytes, filename: str) -> None:
    ending = filename.rpartition(".")[2].lower()
    if data.startswith(_COMPOUND):
        # Excel keeps an encrypted .xlsx within the container of the old format.
        raise RefusedError("file-encrypted" if ending == "xlsx" else "file-old")
    if ending in {"xls", "xlsm", "xlsb", "ods", "csv", "xltx", "xltm", "numbers"}:
        raise RefusedError("file-macro" if ending in {"xlsm", "xltm"} else "file-kind", ending=ending)
    if not data.startswith(_ZIP):
        raise RefusedError("file-broken") if ending == "xlsx" else RefusedError("file-kind", ending=ending or "?")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _unpack(archive)
    except (zipfile.BadZipFile, OSError, EOFError, RuntimeError, ValueError) as error:
        raise RefusedError("file-broken") from error


def _unpack(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    names = [part.filename.lower() for part in parts]
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise RefusedError("file-bomb")
    if any(part.flag_bits & 1 for part in parts):
        raise RefusedError("file-encrypted")
    if any(name.endswith(("vbaproject.bin", "vbadata.xml")) or "/activex/" in name for name in names):
        raise RefusedError("file-macro", ending="xlsx")
    if "mimetype" in names or "xl/workbook.xml" not in names:
        raise RefusedError("file-kind", ending="ods" if "mimetype" in names else "zip")
    left = LARGEST_UNPACKED
    for part in parts:
        with archive.open(part) as file:
            start = b""
            while piece := file.read(65_536):
                left -= len(piece)
                if left < 0:
                    raise RefusedError("file-bomb")
                # No spreadsheet program writes a document type; entities that grow are declared in one.
                if not part.filename.lower().endswith((".png", ".jpg", ".jpeg", ".bin")) and (
                    b"<!DOCTYPE" in start + piece or b"<!ENTITY" in start + piece
                ):
                    raise RefusedError("file-entities")
                start = piece[-16:]


def _sheet(name: str, lines: Iterable[Iterable[object]]) -> Sheet:
    headings: tuple[str, ...] = ()
    rows: dict[int, dict[str, str]] = {}
    unsure: list[tuple[int, str]] = []
    read: tuple[bool, ...] = ()
    cells = blank = 0
    for number, line in enumerate(lines, start=1):
        if number == 1:
            headings = tuple(" ".join(kept(cell).split()) for cell in islice(line, MOST_COLUMNS))
            read = tuple(heading_of(heading).column in TEXTS for heading in headings)
            continue
        looks = [seen(cell) if is_read else (kept(cell), True) for cell, is_read in zip(line, read, strict=False)]
        texts = [text for text, _ in looks]
        unsure += [(number, heading) for heading, (_, sure) in zip(headings, looks, strict=False) if not sure]
        row = {heading: text[:LONGEST_CELL] for heading, text in zip(headings, texts, strict=False) if text and heading}
        cells += len(row)
        blank = 0 if row else blank + 1
        if len(rows) >= MOST_ROWS or cells > MOST_CELLS:
            raise RefusedError("rows", sheet=name, most=MOST_ROWS)
        if blank > MOST_BLANK:
            break
        if row:
            rows[number] = row
    return Sheet(name, headings, rows, unsure=tuple(unsure))
