"""Everyday words that look like terms and are none."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from bot.cooperation.matching.speech import DATA
from bot.cooperation.matching.words import folded
from bot.text.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class Stops:
    """The stopped words by language.

    Args:
        always: Folded words that are stopped in whatever case.
        capitalised: Folded words that are stopped when they begin with a capital within a sentence.
    """

    always: Mapping[str, frozenset[str]]
    capitalised: Mapping[str, frozenset[str]]

    @staticmethod
    @cache
    def shipped() -> "Stops":
        """Those that come with the bot."""
        content: dict[str, str] = tomllib.loads((DATA / "stops.toml").read_text(encoding="utf-8"))
        words = {language: content[language].split() for language in LANGUAGES}
        return Stops(
            always={name: frozenset(folded(word) for word in some if word.islower()) for name, some in words.items()},
            capitalised={
                name: frozenset(folded(word) for word in some if not word.islower()) for name, some in words.items()
            },
        )

    def is_stopped(self, word: str, language: str, *, first: bool) -> bool:
        """Whether a word names no concept here; the first of a sentence is a capital for no reason."""
        bare = folded(word)
        if bare in self.always[language]:
            return True
        return word[:1].isupper() and not first and bare in self.capitalised[language]
