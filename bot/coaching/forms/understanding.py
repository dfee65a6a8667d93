"""What pyxform makes of the sheets, with all it finds wrong rather than the first thing alone."""

import re
from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any, Final, cast

from bot.coaching.forms.building import ROW
from bot.coaching.forms.columns import heading_of
from bot.coaching.forms.finding import Findings
from bot.coaching.forms.hearsay import own_words
from bot.coaching.forms.quotes import restored, sheltered
from bot.coaching.forms.workbook import Sheet

_ROW_SAID: Final = re.compile(r"^\s*\[row : (\d+)\]\s*")
_SHEET_SAID: Final = re.compile(r"'(survey|choices|settings|entities)' sheet")
_COLUMN_SAID: Final = re.compile(r"the '([^']+)' value")
_NAME: Final = re.compile(r"[A-Za-z_][\w.-]*")

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
    # pyxform takes 0.2 s to import.
    from pyxform.errors import PyXFormError  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    sheets = {name: _rows(sheet) for name, sheet in found.sheets.items() if name != "entities"}
    for _ in range(_TRIES):
        try:
            return _converted(sheets, found, names)
        except PyXFormError as error:
            row = _report(found, restored(str(error)))
            if not _put_aside(sheets["survey"], row):
                return None
        except Exception as error:  # noqa: BLE001 - on some files pyxform itself breaks
            found.error("pyxform", said=f"{type(error).__name__}: {error}"[:_SAID])
            return None
    return None


def check_elsewhere(found: Findings, read: dict[str, Any]) -> None:
    """Let pyxform write the form as other programs would get it, for what it notices only then."""
    from pyxform.builder import (  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]
        create_survey_element_from_dict,  # pyright: ignore[reportUnknownVariableType]
    )
    from pyxform.errors import PyXFormError  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    try:
        survey = cast("Any", create_survey_element_from_dict)(deepcopy(read))
        survey.to_xml(validate=False, warnings=[])
    except PyXFormError as error:
        _report(found, restored(str(error)))
    except Exception as error:  # noqa: BLE001 - pyxform itself breaks, and this bot needs nothing of that step
        found.warn("pyxform", said=f"{type(error).__name__}: {error}"[:_SAID])


def _rows(sheet: Sheet) -> list[dict[str, str]]:
    return [dict(sheet.rows.get(number, {})) for number in range(2, max(sheet.rows, default=1) + 1)]


def _converted(sheets: Mapping[str, list[dict[str, str]]], found: Findings, names: Sequence[str]) -> dict[str, Any]:
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
            appearance = next((each for each in headings if heading_of(each).column == "appearance"), "appearance")
            headings = list(dict.fromkeys((*headings, *([appearance] if name == "survey" else []), ROW)))
            given[name] = [_numbered(row, number, appearance) for number, row in enumerate(rows, start=2)]
        given[f"{name}_header"] = [dict.fromkeys(headings)]
    read: dict[str, Any] = workbook_to_json(DefinitionData(**given), fallback_form_name="form", warnings=[])
    return read


def _numbered(row: dict[str, str], number: int, appearance: str) -> dict[str, str]:
    """The row with its number; the type `commitment` becomes what pyxform knows, a text with that appearance."""
    if not row:
        return {}
    kept = sheltered(row).items()
    numbered = {heading: text for heading, text in kept if heading_of(heading).column != "save_to"}
    numbered[ROW] = str(number)
    for heading, text in row.items():
        if heading_of(heading).column in {"type", "command"} and text.strip().lower() == "commitment":
            numbered[heading] = "text"
            numbered[appearance] = f"{row.get(appearance, '')} commitment".strip()
    return numbered


def _report(found: Findings, said: str) -> int:
    """Tell what pyxform says, unless that row is refused already; gives the row, 0 for none."""
    row = int(number.group(1)) if (number := _ROW_SAID.match(said)) else 0
    sheet = name.group(1) if (name := _SHEET_SAID.search(said)) else "survey"
    column = value.group(1) if (value := _COLUMN_SAID.search(said)) else ""
    if row not in found.rows_with_errors(sheet):
        code, params = own_words(" ".join(_ROW_SAID.sub("", said).split())[:_SAID])
        found.error(code, sheet, row, column, **params)
    return row if sheet == "survey" else 0


def _put_aside(rows: list[dict[str, str]], number: int) -> bool:
    """Make a faulty question a hidden one of the same name, so that what comes after can be looked at too."""
    if not 2 <= number < len(rows) + 2:
        return False
    row = rows[number - 2]
    kind = next((heading for heading in row if heading_of(heading).column in {"type", "command"}), "")
    name = next((heading for heading in row if heading_of(heading).column in {"name", "tag", "value"}), "name")
    text = row.get(kind, "").strip().lower()
    if not kind or text.startswith(("begin", "end")) or text == "hidden":
        return False
    known = {other.get(name) for other in rows if other is not row}
    kept = row.get(name, "")
    fresh = kept if _NAME.fullmatch(kept) and kept not in known and kept != "meta" else f"put_aside_{number}"
    rows[number - 2] = {kind: "hidden", name: fresh}
    return True
