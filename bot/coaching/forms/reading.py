"""Reading a form: from the bytes of a file to a form, or to all that is wrong with it. Pure, and a worker's task."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Final

from bot.coaching.forms.building import Builder, Json
from bot.coaching.forms.columns import PLAIN, code_of, heading_of
from bot.coaching.forms.depth import check_depth
from bot.coaching.forms.finding import Findings
from bot.coaching.forms.form_checks import check_form
from bot.coaching.forms.model import Reading, Text
from bot.coaching.forms.sheet_checks import check_sheets
from bot.coaching.forms.understanding import check_elsewhere, understood
from bot.coaching.forms.workbook import RefusedError, Sheet, read_sheets

_IDS: Final = frozenset({"form_id", "set_form_id", "id_string"})
"""The columns in which a form says its id."""

_COPY: Final = re.compile(r"(?:-(?:v\d+|original)(?:[ _]?\(?\d+\)?)?|\s*\(\d+\))$")
"""How the bot's downloads end, and copies that a browser makes: `choirs-v2`, `choirs-original (1)`, `choirs (1)`."""

_ID_LENGTH: Final = 60


def read_form(data: bytes, filename: str, *, taken: bool = False) -> Reading:
    """Read a form from an .xlsx file.

    Never raises for what is in the file: a reading without a form says what is wrong with it. Takes a tenth of a
    second for a form of ordinary size, and half a second more the first time.

    A file that was `taken` before stays a form as far as it can be understood: what is asked of files by now takes it
    from nobody who has answered it.
    """
    try:
        sheets, names = read_sheets(data, filename)
    except RefusedError as refused:
        return Reading(None, (refused.problem,))
    found = Findings(sheets)
    check_sheets(found)
    if "survey" not in sheets:
        return Reading(None, found.ordered())
    read = understood(found, names)
    if read is None:
        return Reading(None, found.ordered())
    if not any(heading_of(heading).column in _IDS for heading, _ in _settings(sheets)):
        read = {**read, "id_string": id_of_file(filename)}
        found.warn("form-id", "settings", 2, "form_id", name=str(read["id_string"]))
    languages, codes = _languages(sheets)
    form = Builder(codes, found).form(read, languages, _title(sheets, read, languages))
    check_form(found, form)
    if not found.failed:
        check_depth(found, form)
        check_elsewhere(found, names)
    return Reading(form if taken or not found.failed else None, found.ordered())


def id_of_file(filename: str) -> str:
    """The id of a form that says none itself: its file's name, the same after a download and in a browser's copy."""
    letters = unicodedata.normalize("NFKD", filename.rpartition(".")[0]).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9_-]+", "-", _COPY.sub("", letters)).strip("-")[:_ID_LENGTH] or "form"


def _languages(sheets: Mapping[str, Sheet]) -> tuple[tuple[str, ...], dict[str, str]]:
    """The codes of the form's languages, the default first; and the code for each language that a heading names."""
    default = next((text for heading, text in _settings(sheets) if heading == "default_language"), "")
    named: dict[str, str] = {}
    plain = False
    for name in ("survey", "choices"):
        sheet = sheets.get(name)
        for heading in sheet.headings if sheet else ():
            parts = heading_of(heading)
            if parts.column in {"label", "hint", "caption"} and parts.language:
                named.setdefault(parts.language, code_of(parts.language) or parts.language.lower())
            elif parts.column in {"label", "caption"}:
                plain = True
    first = code_of(default) or default.lower()
    if first and (plain or not named or first in named.values()):
        named.setdefault(default, first)
    else:
        # What a text without a language is written in nobody says. Beside columns that name one it is another one,
        # and in forms that are passed around that is English.
        first = "en" if plain else next(iter(named.values()), "en")
    languages = tuple(dict.fromkeys((first, *named.values())))
    return languages, {**named, PLAIN: first, "default": first}


def _settings(sheets: Mapping[str, Sheet]) -> list[tuple[str, str]]:
    sheet = sheets.get("settings")
    return list(sheet.rows[min(sheet.rows)].items()) if sheet and sheet.rows else []


def _title(sheets: Mapping[str, Sheet], read: Json, languages: tuple[str, ...]) -> Text:
    found: dict[str, str] = {}
    for heading, text in _settings(sheets):
        parts = heading_of(heading)
        if parts.column in {"form_title", "set_form_title", "title"}:
            found[(code_of(parts.language) or parts.language) if parts.language else languages[0]] = text
        elif parts.column.startswith("form_title_") and not parts.language:
            found[parts.column.removeprefix("form_title_")] = text
    return found or {languages[0]: str(read["id_string"])}
