"""Reading a form: from the bytes of a file to a form, or to all that is wrong with it. Pure, and a worker's task."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.coaching.forms.building import ROW, Builder, Json
from bot.coaching.forms.columns import PLAIN, code_of, heading_of
from bot.coaching.forms.grammar import ExpressionError
from bot.coaching.forms.model import Problem, Reading, Severity, Text
from bot.coaching.forms.program import program_of
from bot.coaching.forms.workbook import RefusedError, Sheet, read_sheets

_ROW_SAID: Final = re.compile(r"^\s*\[row : (\d+)\]\s*")


def read_form(data: bytes, filename: str) -> Reading:
    """Read a form from an .xlsx file.

    Never raises for what is in the file: a reading without a form says what is wrong with it.
    """
    try:
        sheets, names = read_sheets(data, filename)
    except RefusedError as refused:
        return Reading(None, (refused.problem,))
    problems: list[Problem] = []
    languages, codes = _languages(sheets)
    try:
        read = _understood(sheets, names)
    except _PyxformError as error:
        return Reading(None, (*problems, error.problem))

    def refused_row(row: int, kind: str, _json: Json) -> None:
        problems.append(Problem(Severity.WARNING, "coaching-check-type-skipped", {"type": kind}, "survey", row, "type"))

    form = Builder(codes, refused_row).form(read, languages, _title(sheets, read, languages))
    try:
        program_of(form)
    except ExpressionError as error:
        problems.append(Problem(Severity.ERROR, "coaching-check-expression", {"expression": error.what}, "survey"))
        return Reading(None, tuple(problems))
    return Reading(form, tuple(problems))


class _PyxformError(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def _languages(sheets: Mapping[str, Sheet]) -> tuple[tuple[str, ...], dict[str, str]]:
    """The codes of the form's languages, the default first; and the code for each language that a heading names."""
    default = next((row.get("default_language", "") for row in _settings(sheets)), "")
    named: dict[str, str] = {}
    for name in ("survey", "choices"):
        sheet = sheets.get(name)
        for heading in sheet.headings if sheet else ():
            parts = heading_of(heading)
            if parts.column in {"label", "hint"} and parts.language:
                named.setdefault(parts.language, code_of(parts.language) or parts.language.lower())
    first = (code_of(default) or default.lower()) if default else ""
    if first and first not in named.values():
        named[default] = first
    codes = dict.fromkeys(([first] if first else []) + list(named.values())) or {"en": None}
    languages = tuple(codes)
    return languages, {**named, PLAIN: languages[0], "default": languages[0]}


def _settings(sheets: Mapping[str, Sheet]) -> Sequence[Mapping[str, str]]:
    sheet = sheets.get("settings")
    return [sheet.rows[min(sheet.rows)]] if sheet and sheet.rows else []


def _title(sheets: Mapping[str, Sheet], read: Json, languages: tuple[str, ...]) -> Text:
    found: dict[str, str] = {}
    for row in _settings(sheets):
        for heading, text in row.items():
            parts = heading_of(heading)
            if parts.column in {"form_title", "set_form_title", "title"}:
                found[(code_of(parts.language) or languages[0]) if parts.language else languages[0]] = text
            elif parts.column.startswith("form_title_") and not parts.language:
                found[parts.column.removeprefix("form_title_")] = text
    return found or {languages[0]: str(read.get("title") or read.get("id_string") or "")}


def _understood(sheets: Mapping[str, Sheet], names: Sequence[str]) -> dict[str, Any]:
    # pyxform takes 0.2 s to import.
    from pyxform.errors import PyXFormError  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]
    from pyxform.xls2json import workbook_to_json  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]
    from pyxform.xls2json_backends import DefinitionData  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]

    given: dict[str, Any] = {"sheet_names": list(names), "fallback_form_name": "form"}
    for name, sheet in sheets.items():
        headings = [heading for heading in sheet.headings if heading]
        rows = [dict(sheet.rows.get(number, {})) for number in range(2, max(sheet.rows, default=1) + 1)]
        if name == "settings":
            headings = [heading for heading in headings if not heading_of(heading).language]
            rows = [{key: text for key, text in row.items() if key in headings} for row in rows[:1]]
        elif name == "survey":
            appearance = next((each for each in headings if heading_of(each).column == "appearance"), "appearance")
            headings = list(dict.fromkeys((*headings, appearance, ROW)))
            for number, row in enumerate(rows, start=2):
                _prepare(row, appearance)
                if row:
                    row[ROW] = str(number)
        elif name == "choices":
            for number, row in enumerate(rows, start=2):
                if row:
                    row[ROW] = str(number)
            headings.append(ROW)
        given[name] = rows
        given[f"{name}_header"] = [dict.fromkeys(headings)]
    try:
        return workbook_to_json(DefinitionData(**given), fallback_form_name="form", warnings=[])
    except PyXFormError as error:
        said = str(error)
        row = _ROW_SAID.match(said)
        number = int(row.group(1)) if row else 0
        text = _ROW_SAID.sub("", said)
        raise _PyxformError(
            Problem(Severity.ERROR, "coaching-check-pyxform", {"said": text}, "survey", number)
        ) from error


def _prepare(row: dict[str, str], appearance: str) -> None:
    """Turn the type `commitment` into what pyxform knows: a text with that appearance."""
    for heading, text in list(row.items()):
        if heading_of(heading).column == "type" and text.strip().lower() == "commitment":
            row[heading] = "text"
            row[appearance] = f"{row.get(appearance, '')} commitment".strip()
