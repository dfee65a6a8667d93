"""What pyxform makes of the sheets, with all it finds wrong rather than the first thing alone."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from bot.coaching.forms.blaming import Row, blamed, heading, quiet
from bot.coaching.forms.building import ROW, SEVERAL
from bot.coaching.forms.columns import heading_of
from bot.coaching.forms.finding import Findings
from bot.coaching.forms.hearsay import COLUMN, own_words
from bot.coaching.forms.quotes import restored, sheltered
from bot.coaching.forms.workbook import Sheet

_ROW_SAID: Final = re.compile(r"^\s*\[row : (\d+)\]\s*")
_SHEET_SAID: Final = re.compile(r"'(survey|choices|settings|entities)' sheet|for sheet: '(\w+)'")
_HEADERS_SAID: Final = re.compile(r"^Invalid headers")
_COLUMN_SAID: Final = re.compile(r"the '([^']+)' value")
_NAME: Final = re.compile(r"[A-Za-z_][\w.-]*")
_SEVERAL_ANSWERS: Final = re.compile(
    r"(?:select[_ ]multiple|select all that apply)(?: from| using)?\s+(\$\{[^}]+\})", re.IGNORECASE
)

_SAID: Final = 600
"""Characters of what pyxform says that are passed on."""

_TRIES: Final = 12
"""Errors that are looked for in one reading; pyxform stops at the first, which is then put aside."""


def understood(found: Findings, names: Sequence[str]) -> dict[str, Any] | None:
    """The form as pyxform understands it; None, with an error reported, where it cannot.

    Args:
        found: Where the sheets are, and what is wrong goes.
        names: The names of all sheets in the file.
    """
    sheets = _sheets(found)
    for _ in range(_TRIES):
        said, read = _heard(sheets, found, names, written=False)
        if not said:
            return read
        row = _report(found, sheets, names, said, written=False)
        if not _put_aside(sheets["survey"], row):
            return None
    return None


def check_elsewhere(found: Findings, names: Sequence[str]) -> None:
    """Let pyxform write the form as other programs would get it, for what it notices only then."""
    sheets = _sheets(found)
    said, _ = _heard(sheets, found, names, written=True)
    if said:
        _report(found, sheets, names, said, written=True)


def _sheets(found: Findings) -> dict[str, list[Row]]:
    return {name: _rows(sheet) for name, sheet in found.sheets.items() if name != "entities"}


def _heard(
    sheets: Mapping[str, list[Row]], found: Findings, names: Sequence[str], *, written: bool
) -> tuple[str, dict[str, Any] | None]:
    """What pyxform says against the sheets, empty when nothing; and the form as it understands it."""
    # pyxform takes 0.2 s to import.
    from pyxform.builder import (  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]
        create_survey_element_from_dict,  # pyright: ignore[reportUnknownVariableType]
    )
    from pyxform.errors import PyXFormError  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    try:
        read = _converted(sheets, found, names)
        if written:
            cast("Any", create_survey_element_from_dict)(read).to_xml(validate=False, warnings=[])
    except PyXFormError as error:
        return restored(str(error)), None
    except Exception as error:  # noqa: BLE001 - on some files pyxform itself breaks
        return f"{type(error).__name__}: {error}", None
    return "", read


def _rows(sheet: Sheet) -> list[Row]:
    return [dict(sheet.rows.get(number, {})) for number in range(2, max(sheet.rows, default=1) + 1)]


def _converted(sheets: Mapping[str, list[Row]], found: Findings, names: Sequence[str]) -> dict[str, Any]:
    from pyxform.xls2json import workbook_to_json  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]
    from pyxform.xls2json_backends import DefinitionData  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    given: dict[str, Any] = {"sheet_names": list(names), "fallback_form_name": "form"}
    for name, rows in sheets.items():
        headings = list(found.headings(name))
        given[name] = rows
        if name == "settings":
            # Titles by language are this bot's own; other programs refuse a heading with colons there.
            headings = [heading for heading in headings if not heading_of(heading).language]
            given[name] = [{key: text for key, text in row.items() if key in headings} for row in rows[:1]]
        elif name in {"survey", "choices"}:
            # Entities are lists that grow from form to form, which dialogues do not have.
            headings = [heading for heading in headings if heading_of(heading).column != "save_to"]
            appearance = next((each for each in headings if _means_appearance(each)), "appearance")
            headings = list(dict.fromkeys((*headings, *([appearance] if name == "survey" else []), ROW, SEVERAL)))
            given[name] = [_numbered(row, number, appearance) for number, row in enumerate(rows, start=2)]
        given[f"{name}_header"] = [dict.fromkeys(headings)]
    read: dict[str, Any] = workbook_to_json(DefinitionData(**given), fallback_form_name="form", warnings=[])
    return read


def _means_appearance(heading: str) -> bool:
    parts = heading_of(heading)
    return parts.column == "appearance" or (parts.column in {"body", "control"} and parts.language == "appearance")


def _numbered(row: Row, number: int, appearance: str) -> Row:
    """The row with its number; the type `commitment` becomes what pyxform knows, a text with that appearance."""
    if not row:
        return {}
    kept = sheltered(row).items()
    numbered = {heading: text for heading, text in kept if heading_of(heading).column != "save_to"}
    numbered[ROW] = str(number)
    kind = heading(row, "type", "command")
    text = row.get(kind, "").strip()
    if text.lower() == "commitment":
        numbered[kind] = "text"
        numbered[appearance] = f"{row.get(appearance, '')} commitment".strip()
    elif from_answers := _SEVERAL_ANSWERS.fullmatch(text):
        # pyxform looks for a list of that name, and breaks.
        numbered |= {kind: f"select_one {from_answers.group(1)}", SEVERAL: "yes"}
    return numbered


def _report(found: Findings, sheets: Mapping[str, list[Row]], names: Sequence[str], said: str, *, written: bool) -> int:
    """Tell what pyxform says, unless that row is refused already; gives the survey's row, 0 for none."""
    sheet = next(filter(None, name.groups())) if (name := _SHEET_SAID.search(said)) else "survey"
    column = value.group(1) if (value := _COLUMN_SAID.search(said)) else ""
    plain = " ".join(_ROW_SAID.sub("", said).split())[:_SAID]
    if number := _ROW_SAID.match(said):
        row = int(number.group(1))
    elif _HEADERS_SAID.match(said):
        row = 1
    else:

        def says(rows: list[Row]) -> str:
            return _heard({**sheets, "survey": rows}, found, names, written=written)[0]

        row = blamed(sheets["survey"], said, says) + 2 if sheet == "survey" else 0
        row = row if row > 1 else 0
    if row not in found.rows_with_errors(sheet):
        code, params = own_words(plain)
        if code == "choice-spaces":
            found.error(code, "choices", _choice(found, params), found.column("name", sheet="choices"), **params)
        else:
            found.error(code, sheet, row, column or (found.column(COLUMN[code]) if code in COLUMN else ""), **params)
    return row if sheet == "survey" else 0


def _choice(found: Findings, named: Mapping[str, str]) -> int:
    """The row of a choice, by its list and name; 0 where it is not found."""
    rows = found.sheets["choices"].rows if "choices" in found.sheets else {}
    return next((number for number, row in rows.items() if {named["list"], named["name"]} <= set(row.values())), 0)


def _put_aside(rows: list[Row], number: int) -> bool:
    """Make a faulty question a hidden one of the same name, so that what comes after can be looked at too."""
    if not 2 <= number < len(rows) + 2:
        return False
    row = rows[number - 2]
    called = heading(row, "name", "tag", "value")
    known = {other.get(called) for other in rows if other is not row}
    kept = row.get(called, "")
    fresh = kept if _NAME.fullmatch(kept) and kept not in known and kept != "meta" else f"put_aside_{number}"
    quieted = quiet(row, fresh)
    kind = row.get(heading(row, "type", "command"), "").strip().lower()
    if not quieted or kind == "hidden" or kind.startswith(("begin", "end")):
        return False
    rows[number - 2] = quieted
    return True
