"""From what pyxform understood of a spreadsheet to a form."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, cast

from bot.coaching.forms.columns import PLAIN, code_of
from bot.coaching.forms.model import Form, Item, Kind, Option, Role, Text
from bot.coaching.forms.program import condition
from bot.text.catalogue import Catalogue

ROW: Final = "coaching_row"
"""The column that carries a row's number through pyxform, which keeps columns that it does not know."""

KINDS: Final[Mapping[str, Kind]] = {
    "note": Kind.NOTE,
    "text": Kind.TEXT,
    "string": Kind.TEXT,
    "integer": Kind.INTEGER,
    "int": Kind.INTEGER,
    "decimal": Kind.DECIMAL,
    "select one": Kind.SELECT_ONE,
    "select all that apply": Kind.SELECT_MULTIPLE,
    "rank": Kind.RANK,
    "range": Kind.RANGE,
    "date": Kind.DATE,
    "time": Kind.TIME,
    "datetime": Kind.DATE_TIME,
    "acknowledge": Kind.ACKNOWLEDGE,
    "trigger": Kind.ACKNOWLEDGE,
}
"""pyxform's types, in small letters without blanks at the ends, and what a member is asked for."""

SILENT: Final = frozenset(
    {
        *("calculate", "hidden", "start", "end", "today", "deviceid", "username", "email", "phonenumber", "audit"),
        *("start-geopoint", "subscriberid", "simserial", "background-audio", "xml-external", "csv-external"),
    }
)
"""Types that ask nobody anything."""

Json = Mapping[str, Any]


class Builder:
    """Makes a form of pyxform's result.

    Args:
        codes: The language code for each language as the headings name it; `PLAIN` among them.
        refused: Called for a row whose type has no place in a chat; tells whether the row is left out.
    """

    def __init__(self, codes: Mapping[str, str], refused: Callable[[int, str, Json], None]) -> None:
        self._codes = codes
        self._refused = refused
        self._words = Catalogue(only="coaching-form-")

    def form(self, read: Json, languages: tuple[str, ...], title: Text) -> Form:
        """The form; rows that cannot be asked in a chat are left out and reported."""
        lists = cast("Mapping[str, Sequence[Json]]", read.get("choices") or {})
        return Form(
            form_id=str(read.get("id_string") or "form"),
            version=str(read.get("version") or ""),
            languages=languages,
            title=title,
            items=self._items(read["children"], ""),
            lists={name: tuple(self._option(each) for each in rows) for name, rows in lists.items()},
        )

    def _option(self, row: Json) -> Option:
        known = {"name", "label", "media", "__row", ROW}
        extra = {key: str(value) for key, value in row.items() if key not in known and not isinstance(value, dict)}
        generated = row["name"] == "other" and ROW not in row
        return Option(str(row["name"]), self._own("other") if generated else self._text(row.get("label")), extra)

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
                text = str(by_language[name]).strip()
                if text and text != "-":
                    found.setdefault(self._code(name), text)
            return found
        text = str(value).strip() if value is not None else ""
        return {self._code(PLAIN): text} if text else {}

    def _code(self, name: str) -> str:
        return self._codes.get(name) or self._codes.get(PLAIN) or code_of(name) or "en"

    def _items(self, rows: Sequence[Json], around: str) -> tuple[Item, ...]:
        return tuple(item for row in rows for item in [self._item(row, around)] if item is not None)

    def _item(self, row: Json, around: str) -> Item | None:
        name, kind = str(row["name"]), str(row["type"]).strip().lower()
        if name == "meta" and row.get("control", {}).get("bodyless"):
            return None
        path = f"{around}/{name}" if around else name
        if kind in {"group", "repeat"}:
            children = self._items(row.get("children", ()), path)
            return self._made(row, Role.REPEAT if kind == "repeat" else Role.GROUP, name, path, children=children)
        asked = KINDS.get(kind)
        if asked is not None:
            return self._question(row, asked, name, path)
        if kind not in SILENT:
            self._refused(int(row.get(ROW, 0)), kind, row)
        return self._made(row, Role.CALCULATION, name, path)

    def _question(self, row: Json, kind: Kind, name: str, path: str) -> Item:
        appearance = _words(row)
        if kind is Kind.TEXT and "commitment" in appearance:
            kind = Kind.COMMITMENT
        return self._made(row, Role.QUESTION, name, path, kind=kind)

    def _made(
        self, row: Json, role: Role, name: str, path: str, *, kind: Kind | None = None, children: tuple[Item, ...] = ()
    ) -> Item:
        bind = _part(row, "bind")
        control = _part(row, "control")
        default = _plain(row.get("default"))
        dynamic = bool(row.get("_dynamic_default"))
        generated = ROW not in row and name.endswith("_other")
        trigger = row.get("trigger") or ()
        return Item(
            role=role,
            name=name,
            path=path,
            row=int(row.get(ROW, 0)),
            kind=kind,
            label=self._own("specify") if generated else self._text(row.get("label")),
            hint=self._text(row.get("hint")),
            guidance=self._text(row.get("guidance_hint")),
            required=condition(_plain(bind.get("required"))),
            required_message=self._text(bind.get("jr:requiredMsg")),
            relevant=condition(_plain(bind.get("relevant"))) or ("false()" if bind.get("relevant") else ""),
            constraint=_plain(bind.get("constraint")),
            constraint_message=self._text(bind.get("jr:constraintMsg")),
            calculation=_plain(bind.get("calculate")),
            default="" if dynamic else default,
            computed_default=default if dynamic else "",
            read_only=condition(_plain(bind.get("readonly"))),
            trigger=tuple(str(each).removeprefix("${").removesuffix("}") for each in trigger),
            appearance=_words(row),
            parameters={key: str(value) for key, value in _part(row, "parameters").items()},
            options=str(row.get("itemset") or ""),
            choice_filter=_plain(row.get("choice_filter")),
            count=_plain(control.get("jr:count")),
            reflection="reflection" in _words(row),
            children=children,
        )


def _part(row: Json, name: str) -> Json:
    return cast("Json", row.get(name) or {})


def _plain(value: object) -> str:
    return "" if value is None or isinstance(value, Mapping) else str(value).strip()


def _words(row: Json) -> frozenset[str]:
    return frozenset(str(_part(row, "control").get("appearance") or "").lower().split())
