"""What a text says of itself: whether it seeks or offers, where, when, and for what in return."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from bot.cooperation.model import Details, Mode, Period, RequestKind, Reward
from bot.taxonomy.folding import fold

_FILE = Path(__file__).parent / "hints.toml"


def with_hints(details: Details) -> Details:
    """The details with what their text says by itself; what is known already stays as it is."""
    words = fold(details.text)
    kind, mode = _first(words, "kind"), _first(words, "mode")
    reward, period = _first(words, "reward"), _first(words, "period")
    return replace(
        details,
        kind=details.kind or (RequestKind(kind) if kind else None),
        mode=details.mode or (Mode(mode) if mode else None),
        reward=details.reward or (Reward(reward) if reward else None),
        period=details.period or (Period(period) if period else None),
    )


def _first(words: str, part: str) -> str | None:
    """The meaning whose words come first in the text; a search for partners is one wherever that is said."""
    found = {
        meaning: match.start() for meaning, pattern in _patterns()[part].items() if (match := pattern.search(words))
    }
    if RequestKind.PARTNER.value in found:
        return RequestKind.PARTNER.value
    return min(found, key=lambda meaning: found[meaning], default=None)


@cache
def _patterns() -> Mapping[str, Mapping[str, re.Pattern[str]]]:
    with _FILE.open("rb") as file:
        content: dict[str, dict[str, dict[str, str]]] = tomllib.load(file)
    return {
        part: {meaning: _pattern(by_language) for meaning, by_language in meanings.items()}
        for part, meanings in content.items()
    }


def _pattern(by_language: Mapping[str, str]) -> re.Pattern[str]:
    phrases = {phrase.strip() for line in by_language.values() for phrase in line.split(",")}
    spelt = (re.escape(phrase).replace(r"\*", r"\w*") for phrase in sorted(phrases))
    return re.compile(rf"\b(?:{'|'.join(spelt)})\b")
