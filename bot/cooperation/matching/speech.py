"""Small words of the five languages: which carry no meaning, which say that somebody seeks, is, or does not."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

DATA: Final = Path(__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Speech:
    """The small words of one language, folded but for `own`, `have` and `mend`."""

    little: frozenset[str]
    seek: frozenset[str]
    sought: frozenset[str]
    purpose: frozenset[str]
    own: frozenset[str]
    prefixes: frozenset[str]
    introducing: frozenset[str]
    denying: frozenset[str]
    ask: frozenset[str]
    have: frozenset[str]
    there: frozenset[str]
    duty: frozenset[str]
    only: frozenset[str]
    needless: frozenset[str]
    dative: tuple[str, ...]
    into: frozenset[str]
    mend: frozenset[str]


@cache
def speech() -> Mapping[str, Speech]:
    """The small words by language."""
    content = tomllib.loads((DATA / "speech.toml").read_text(encoding="utf-8"))
    return {
        language: Speech(
            little=frozenset(entry["little"].split()),
            seek=frozenset(entry["seek"].split()),
            sought=frozenset(entry["sought"].split()),
            purpose=frozenset(entry["purpose"].split()),
            own=frozenset(entry["own"].split()),
            prefixes=frozenset(entry.get("prefixes", "").split()),
            introducing=frozenset(entry["self"].split()),
            denying=frozenset(entry["not"].split()),
            ask=frozenset(entry["ask"].split()),
            have=frozenset(entry["have"].split()),
            there=frozenset(entry["there"].split()),
            duty=frozenset(entry.get("duty", "").split()),
            only=frozenset(entry["only"].split()),
            needless=frozenset(entry["needless"].split()),
            dative=tuple(entry.get("dative", "").split()),
            into=frozenset(entry["into"].split()),
            mend=frozenset(entry["mend"].split()),
        )
        for language, entry in content.items()
    }


@cache
def passed_over() -> frozenset[str]:
    """Little words of any language, as they may stand between the words of a term."""
    return frozenset(word for small in speech().values() for word in small.little)
