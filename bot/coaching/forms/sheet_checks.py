"""What can be seen in the sheets themselves, before they are understood as a form."""

from collections.abc import Iterator, Mapping
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.coaching.forms.columns import code_of, heading_of
from bot.coaching.forms.finding import Findings
from bot.coaching.forms.workbook import Sheet
from bot.text.languages import LANGUAGES

_TRANSLATED: Final = ("label", "hint", "guidance_hint", "constraint_message", "required_message")
_MEDIA: Final = frozenset({"image", "big-image", "audio", "video", "media"})
_SURVEY: Final = frozenset(
    {
        *("type", "name", *_TRANSLATED, "relevant", "required", "constraint", "calculation", "default", "read_only"),
        *("appearance", "choice_filter", "repeat_count", "parameters", "trigger", "guidance_hint", "relevance"),
        *("readonly", "caption", "command", "tag", "value", "count", "jr:count", "calculate", "disabled"),
        *("constraining_message", "requiredmsg", "save_to", "note", "autoplay", "rows", "bind", "body", "control"),
        *("instance", "query", "sms_field", "hxl", "intent", "no_app_error_string", "noapperrorstring"),
        *("jr", "jr:constraintmsg", "jr:requiredmsg", "jr:noapperrorstring", "compact_tag"),
    }
)
_NEEDED: Final[Mapping[str, tuple[tuple[str, ...], ...]]] = {
    "survey": (("type", "command"), ("name", "tag", "value")),
    "choices": (("list_name",), ("name", "value")),
}
_IGNORED: Final = ("public_key", "submission_url", "auto_send", "auto_delete", "instance_name", "client_editable")


def check_sheets(found: Findings) -> None:
    """Everything that the sheets show by themselves."""
    sheets = found.sheets
    if "survey" not in sheets:
        found.error("sheet-missing", "survey", needed="survey")
        return
    for name in ("survey", "choices"):
        if name in sheets:
            _check_headings(found, sheets[name])
            _check_languages(found, sheets[name])
            _check_translations(found, sheets[name])
    for sheet in sheets.values():
        for row, heading in sheet.formulas:
            report = found.warn if sheet.rows.get(row, {}).get(heading) else found.error
            report("formula" if sheet.rows.get(row, {}).get(heading) else "formula-empty", sheet.name, row, heading)
        for row, heading in sheet.unsure:
            found.warn("cell", sheet.name, row, heading, text=sheet.rows[row][heading])
    if "entities" in sheets and sheets["entities"].rows:
        found.warn("setting", sheet="entities")
    _check_settings(found)


def _check_headings(found: Findings, sheet: Sheet) -> None:
    seen: set[str] = set()
    columns: set[str] = set()
    for heading in filter(None, sheet.headings):
        parts = heading_of(heading)
        if heading.lower() in seen:
            found.error("column-twice", sheet.name, 1, heading)
        seen.add(heading.lower())
        columns.add(parts.column)
        if parts.column in _MEDIA and any(heading in row for row in sheet.rows.values()):
            found.warn("media", sheet.name, 1, heading)
        elif sheet.name == "survey" and parts.column not in _SURVEY | _MEDIA:
            meant = process.extractOne(parts.column, sorted(_SURVEY), scorer=OSA.distance, score_cutoff=2)
            if meant and len(parts.column) > 3:
                found.warn("column-typo", sheet.name, 1, heading, meant=meant[0])
    for names in _NEEDED[sheet.name]:
        if not columns & set(names) and (sheet.rows or sheet.name == "survey"):
            found.error("column-missing", sheet.name, 1, needed=names[0])


def _languages(sheet: Sheet) -> Iterator[tuple[str, str, str]]:
    """Headings of texts that name a language: the heading, its column, and the language as it stands."""
    for heading in filter(None, sheet.headings):
        parts = heading_of(heading)
        if parts.column in _TRANSLATED and parts.language:
            yield heading, parts.column, parts.language


def _check_languages(found: Findings, sheet: Sheet) -> None:
    for heading, column, language in _languages(sheet):
        code = code_of(language)
        if column == "label" and code is None:
            found.warn("language-unclear", sheet.name, 1, heading, language=language)
        elif column == "label" and code not in LANGUAGES:
            found.warn("language-foreign", sheet.name, 1, heading, language=language, known=", ".join(LANGUAGES))


def _check_translations(found: Findings, sheet: Sheet) -> None:
    """Rows that have a text in one language and not in another, one warning a column."""
    headings = list(_languages(sheet))
    for heading, column, _ in headings:
        others = [other for other, same, _ in headings if same == column and other != heading]
        rows = [
            number
            for number, row in sorted(sheet.rows.items())
            if heading not in row and any(other in row for other in others)
        ]
        if rows:
            listed = ", ".join(str(row) for row in rows[:20]) + (", …" if len(rows) > 20 else "")
            found.warn("translation", sheet.name, rows[0], heading, count=len(rows), rows=listed)


def _check_settings(found: Findings) -> None:
    sheet = found.sheets.get("settings")
    if sheet is None or not sheet.rows:
        return
    row, values = min(sheet.rows.items())
    for heading, text in values.items():
        column = heading_of(heading).column
        if column in _IGNORED:
            found.warn("setting", "settings", row, heading)
        elif column == "default_language":
            survey = found.sheets["survey"]
            named = {language for _, _, language in _languages(survey)}
            if named and text not in named and code_of(text) not in {code_of(each) for each in named}:
                found.warn("default-language", "settings", row, heading, language=text)
