"""Which languages and countries a text names: a translator is sought for languages, a guest from a country."""

import tomllib
from functools import cache
from typing import Final

from bot.cooperation.matching.speech import DATA

COUNTRIES: Final = {"sv": "SE", "da": "DK", "et": "EE", "uk": "UA"}
"""Countries whose code is not that of their language."""

TRANSLATING: Final = frozenset(
    {"translation", "literary-translation", "interpreting", "language-teaching", "subtitling"}
)
"""Concepts of which it matters for which languages they are."""


@cache
def _beginnings() -> dict[str, tuple[str, ...]]:
    content: dict[str, str] = tomllib.loads((DATA / "tongues.toml").read_text(encoding="utf-8"))
    return {code: tuple(dict.fromkeys(beginnings.split())) for code, beginnings in content.items()}


def tongue(word: str) -> str | None:
    """The code of the language that a folded word names, be it by its people or country."""
    return next((code for code, beginnings in _beginnings().items() if word.startswith(beginnings)), None)


def country(code: str) -> str:
    """The country of a language, as far as the network goes."""
    return COUNTRIES.get(code, code.upper())
