"""From what pyxform understood of a spreadsheet to a form."""

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from bot.coaching.forms.columns import PLAIN, code_of
from bot.coaching.forms.finding import Findings
from bot.coaching.forms.markup import as_markdown, as_words
from bot.coaching.forms.model import Form, Item, Kind, Option, Role, Text
from bot.coaching.forms.program import condition
from bot.coaching.forms.quotes import restored
from bot.text.catalogue import Catalogue

ROW: Final = "coaching_row"
"""The column that carries a row's number through pyxform, which keeps columns that it does not know."""

_SELECTS: Final[Mapping[str, Kind]] = {
    "select one": Kind.SELECT_ONE,
    "select all that apply": Kind.SELECT_MULTIPLE,
    "rank": Kind.RANK,
    "range": Kind.RANGE,
}

_INPUTS: Final[Mapping[str, Kind]] = {
    "string": Kind.TEXT,
    "int": Kind.INTEGER,
    "decimal": Kind.DECIMAL,
    "date": Kind.DATE,
    "time": Kind.TIME,
    "dateTime": Kind.DATE_TIME,
}
"""XForms' types of what is typed, and what a member is asked for."""

_METADATA: Final[Mapping[str, str]] = {"start": "once(now())", "end": "now()", "today": "today()"}
"""What is known of a dialogue without asking, as an expression. Of devices and accounts nothing is told to a form."""

_SILENT: Final = frozenset({"calculate", "hidden", "audit", "start-geopoint", "background-audio"})
"""Types that ask nobody anything."""

SEVERAL: Final = "coaching_several"
"""The column that tells of a row that several answers may be chosen, which pyxform must not know."""

Json = Mapping[str, Any]


class Builder:
    """Makes a form of pyxform's result.

    Args:
        codes: The language code for each language as the headings name it; `PLAIN` among them.
        found: Where what has no place in a chat is reported.
    """

    def __init__(self, codes: Mapping[str, str], found: Findings) -> None:
        # pyxform takes 0.2 s to import.
        from pyxform.question_type_dictionary import (  # noqa: PLC0415 # pyright: ignore[reportMissingTypeStubs]
            QUESTION_TYPE_DICT,
        )

        self._types = cast("Mapping[str, Json]", QUESTION_TYPE_DICT)
        self._codes = codes
        self._found = found
        self._words = Catalogue(only="coaching-form-")

    def form(self, read: Json, languages: tuple[str, ...], title: Text) -> Form:
        """The form; rows that cannot be asked in a chat are left out and reported."""
        lists = cast("Mapping[str, Sequence[Json]]", read.get("choices") or {})
        return Form(
            form_id=str(read["id_string"]),
            languages=languages,
            title=title,
            items=self._items(read["children"], ""),
            lists={name: tuple(self._option(each) for each in rows) for name, rows in lists.items()},
        )

    def _option(self, row: Json) -> Option:
        known = {"name", "label", "media", "__row", ROW}
        extra = {key: str(value) for key, value in row.items() if key not in known and not isinstance(value, dict)}
        generated = row["name"] == "other" and ROW not in row
        label = self._own("other") if generated else self._text(row.get("label"))
        name = str(row["name"])
        words = {code: as_words(text) for code, text in label.items()}
        return Option(name, {code: text for code, text in words.items() if text} or self._text(name), extra)

    def _own(self, word: str) -> Text:
        """A word that pyxform adds in English, in the form's languages."""
        return {
            code: self._words.format(code, f"coaching-form-{word}", {}) for code in dict.fromkeys(self._codes.values())
        }

    def _text(self, value: object) -> Text:
        if isinstance(value, Mapping):
            by_language = cast("Mapping[str, object]", value)
            # A column without a language must not hide the translation that has the same code.
            ordered = sorted(by_language, key=lambda name: name in {PLAIN, "default"})
            found: dict[str, str] = {}
            for name in ordered:
                text = restored(str(by_language[name])).strip()
                if text and text != "-":
                    found.setdefault(self._code(name), text)
            return found
        text = restored(str(value)).strip() if value is not None else ""
        return {self._code(PLAIN): text} if text else {}

    def _styled(self, value: object) -> Text:
        return {code: as_markdown(text) for code, text in self._text(value).items()}

    def _code(self, name: str) -> str:
        return self._codes.get(name) or self._codes.get(PLAIN) or code_of(name) or "en"

    def _items(self, rows: Sequence[Json], around: str) -> tuple[Item, ...]:
        numbers = _numbers(rows)
        made = (self._item(row, number, around) for row, number in zip(rows, numbers, strict=True))
        return tuple(item for item in made if item is not None)

    def _item(self, row: Json, number: int, around: str) -> Item | None:
        name, kind = str(row["name"]), str(row["type"]).strip()
        if name == "meta" and _part(row, "control").get("bodyless"):
            return None
        path = f"{around}/{name}" if around else name
        if kind in {"group", "repeat", "loop"}:
            if kind == "loop":
                self._found.error("loop", "survey", number, self._found.column("options"))
            role = Role.GROUP if kind == "group" else Role.REPEAT
            return self._made(row, number, role, path, children=self._items(row.get("children", ()), path))
        asked = self._kind(row, kind, number)
        return self._made(row, number, Role.QUESTION if asked else Role.CALCULATION, path, kind=asked)

    def _kind(self, row: Json, kind: str, number: int) -> Kind | None:
        """What a row asks for; None when it asks for nothing, which is reported where its writer may expect it to."""
        known = self._types.get(kind, {})
        tag, bind = _part(known, "control").get("tag"), _part(known, "bind")
        if "label" in _words(row) and kind in _SELECTS:
            # The heading of a table of questions: it shows the choices and takes no answer.
            return None
        if kind in _SELECTS:
            return self._select(row, _SELECTS[kind], number)
        if tag == "input" and bind.get("type") in _INPUTS and kind != "select one external":
            typed = Kind.NOTE if bind.get("readonly") else _INPUTS[str(bind["type"])]
            return Kind.COMMITMENT if typed is Kind.TEXT and "commitment" in _words(row) else typed
        if kind in {"acknowledge", "trigger", "q acknowledge", "add acknowledge prompt"}:
            return Kind.ACKNOWLEDGE
        if kind not in _SILENT and not bind.get("jr:preload") and kind not in {"q calculate", "add calculate prompt"}:
            self._leave_out(row, kind, number)
        return None

    def _select(self, row: Json, asked: Kind, number: int) -> Kind | None:
        listed = str(row.get("itemset") or "")
        if listed.lower().endswith((".csv", ".xml", ".geojson")):
            self._found.error("choices-elsewhere", "survey", number, self._found.column("options"), what=listed)
            return None
        searched = str(_part(row, "control").get("appearance") or "")
        if "search(" in searched:
            # The list holds the names of another file's columns, and no choices.
            self._found.error("choices-elsewhere", "survey", number, self._found.column("appearance"), what=searched)
            return None
        return Kind.SELECT_MULTIPLE if SEVERAL in row else asked

    def _leave_out(self, row: Json, kind: str, number: int) -> None:
        column = self._found.column("options")
        if kind == "select one external":
            self._found.error("choices-elsewhere", "survey", number, column, what="external_choices")
        elif kind not in self._types:
            self._found.error("type-unknown", "survey", number, column, type=kind)
        elif condition(_plain(_part(row, "bind").get("required"))):
            self._found.error("type-refused", "survey", number, column, type=kind)
        else:
            self._found.warn("type-skipped", "survey", number, column, type=kind)

    def _made(
        self,
        row: Json,
        number: int,
        role: Role,
        path: str,
        *,
        kind: Kind | None = None,
        children: tuple[Item, ...] = (),
    ) -> Item:
        name = str(row["name"])
        known = self._types.get(str(row["type"]).strip(), {})
        bind: Json = {**_part(known, "bind"), **_part(row, "bind")} if kind is not Kind.NOTE else _part(row, "bind")
        control = _part(row, "control")
        default = _plain(row.get("default"))
        dynamic = bool(row.get("_dynamic_default"))
        generated = ROW not in row and name.endswith("_other")
        trigger = row.get("trigger") or ()
        return Item(
            role=role,
            name=name,
            path=path,
            row=number,
            kind=kind,
            label=self._own("specify") if generated else self._styled(row.get("label")),
            hint=self._styled(row.get("hint")),
            guidance=self._styled(row.get("guidance_hint")),
            required=condition(_plain(bind.get("required"))),
            required_message=self._styled(bind.get("jr:requiredMsg")),
            relevant=condition(_plain(bind.get("relevant"))) or ("false()" if bind.get("relevant") else ""),
            constraint=_plain(bind.get("constraint")),
            constraint_message=self._styled(bind.get("jr:constraintMsg")),
            calculation=_plain(bind.get("calculate")) or _METADATA.get(str(bind.get("jr:preloadParams")), ""),
            default="" if dynamic else default,
            computed_default=default if dynamic else "",
            read_only=condition(_plain(bind.get("readonly"))),
            trigger=tuple(str(each).removeprefix("${").removesuffix("}") for each in trigger),
            appearance=_words(row),
            parameters={key: str(value) for key, value in _part(row, "parameters").items()},
            options=str(row.get("itemset") or ""),
            choice_filter=_plain(row.get("choice_filter")),
            count=_plain(control.get("jr:count")),
            children=children,
        )


def _numbers(rows: Sequence[Json]) -> list[int]:
    """The rows' numbers. What pyxform adds stands for the row beside it: a repeat's count before, a text after."""
    numbers = [int(row.get(ROW, 0)) for row in rows]
    for place, row in enumerate(rows):
        if not numbers[place]:
            beside = place + 1 if str(row["type"]) == "calculate" else place - 1
            numbers[place] = numbers[beside] if 0 <= beside < len(rows) else 0
    return numbers


def _part(row: Json, name: str) -> Json:
    found = row.get(name)
    return cast("Json", found) if isinstance(found, Mapping) else {}


def _plain(value: object) -> str:
    return "" if value is None or isinstance(value, Mapping) else str(value).strip()


def _words(row: Json) -> frozenset[str]:
    return frozenset(str(_part(row, "control").get("appearance") or "").lower().split())
