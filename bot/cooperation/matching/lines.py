"""Members and requests from JSON lines, as other people's programs write them: odd types are made the best of."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar, cast

from bot.cooperation.matching.model import Person, Wish, WishKind

Read = TypeVar("Read")
_YES: Final = frozenset({"yes", "true", "1", "remote", "both", "either", "online"})
_NO: Final = frozenset({"no", "false", "0", "onsite", "on-site", "local"})


@dataclass(frozen=True, slots=True)
class Broken:
    """A line that can't be used.

    Args:
        number: Of the line, from 1.
        reason: What is wrong with it.
    """

    number: int
    reason: str


@dataclass(frozen=True, slots=True)
class Lines(Generic[Read]):
    """What was read, and which lines could not be."""

    good: tuple[Read, ...]
    broken: tuple[Broken, ...]


def read_lines(lines: Iterable[bytes], make: Callable[[dict[str, Any]], Read]) -> Lines[Read]:
    """Read JSON lines; blank ones count, but say nothing."""
    good: list[Read] = []
    broken: list[Broken] = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            good.append(make(_fields(line)))
        except (ValueError, RecursionError) as error:
            broken.append(Broken(number, str(error)))
    return Lines(tuple(good), tuple(broken))


def _fields(line: bytes) -> dict[str, Any]:
    content: object = json.loads(line.decode("utf-8-sig"))
    if not isinstance(content, dict):
        raise ValueError("not a JSON object")  # noqa: TRY004 - all that is wrong with a line ends alike
    return cast("dict[str, Any]", content)


def person(fields: dict[str, Any]) -> Person:
    """A member of a line.

    Raises:
        ValueError: It has no id.
    """
    status = _one(fields.get("status"))
    return Person(
        key=_key(fields),
        language=_code(fields.get("lang")),
        country=_country(fields.get("country")),
        town=_one(fields.get("city")) or None,
        kind=_one(fields.get("kind")) or None,
        languages=_codes(fields.get("langs")),
        does=_text(fields.get("do")),
        offers=_text(fields.get("offer")),
        seeks=_text(fields.get("seek")),
        remote=_flag(fields.get("remote")),
        available=_text(fields.get("available")) or None,
        open=status.casefold() in {"", "open"},
    )


def wish(fields: dict[str, Any]) -> Wish:
    """A request of a line.

    Raises:
        ValueError: It has no id, or another kind than seek, offer and partner.
    """
    return Wish(
        key=_key(fields),
        kind=WishKind(_one(fields.get("kind")).casefold()),
        language=_code(fields.get("lang")),
        country=_country(fields.get("country")),
        town=_one(fields.get("city")) or None,
        text=_text(fields.get("text")),
        remote=_flag(fields.get("remote")),
        period=_text(fields.get("period")) or None,
        want_languages=_codes(fields.get("want_langs")),
        want_countries=tuple(code.upper() for code in _some(fields.get("want_countries"))),
        author=_one(fields.get("author")) or None,
    )


def _key(fields: dict[str, Any]) -> str:
    key = _one(fields.get("id"))
    if not key:
        raise ValueError("no id")
    return key


def _one(value: object) -> str:
    """A single value as text; "" for what is none."""
    if isinstance(value, str):
        return value.strip()
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _some(value: object) -> tuple[str, ...]:
    """A list of texts, whether it was written as one or with commas."""
    if isinstance(value, str):
        return tuple(part.strip() for part in value.replace(";", ",").split(",") if part.strip())
    if isinstance(value, list | tuple):
        return tuple(text for part in cast("Iterable[object]", value) if (text := _one(part)))
    return ()


def _text(value: object) -> str:
    return _one(value) or "\n".join(_some(value))


def _codes(value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for part in _some(value) if (code := _code(part))))


def _code(value: object) -> str | None:
    """A language's code; "pl-PL" is "pl"."""
    return _one(value).replace("_", "-").partition("-")[0].casefold() or None


def _country(value: object) -> str | None:
    return _one(value).upper() or None


def _flag(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    said = _one(value).casefold()
    return True if said in _YES else False if said in _NO else None
