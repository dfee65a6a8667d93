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
        beginnings: What such words may begin with.
        capitalised: Folded words that are stopped when they begin with a capital within a sentence.
        ordinary: Folded words that are spelt like a term and no slip of the finger.
        unlike: Words in lower case, each with a concept that it does not name, by its id.
        beyond: Beginnings of folded words for what the network is not asked for.
    """

    always: Mapping[str, frozenset[str]]
    beginnings: Mapping[str, tuple[str, ...]]
    capitalised: Mapping[str, frozenset[str]]
    ordinary: Mapping[str, frozenset[str]]
    unlike: Mapping[str, frozenset[tuple[str, str]]]
    beyond: Mapping[str, tuple[str, ...]]

    @staticmethod
    @cache
    def shipped() -> "Stops":
        """Those that come with the bot."""
        words, ordinary = _lists("stops.toml"), _lists("ordinary.toml")
        lower = {name: [word for word in some if word.islower()] for name, some in words.items()}
        return Stops(
            always={name: frozenset(folded(word) for word in some if word[-1] != "*") for name, some in lower.items()},
            beginnings={name: tuple(folded(word) for word in some if word[-1] == "*") for name, some in lower.items()},
            beyond={name: tuple(map(folded, some)) for name, some in _lists("beyond.toml").items()},
            ordinary={name: frozenset(map(folded, some)) for name, some in ordinary.items()},
            unlike={name: frozenset(map(_named_not, some)) for name, some in _lists("unlike.toml").items()},
            capitalised={
                name: frozenset(folded(word) for word in some if not word.islower()) for name, some in words.items()
            },
        )

    def is_stopped(self, word: str, language: str, *, first: bool) -> bool:
        """Whether a word names no concept here; the first of a sentence is a capital for no reason."""
        bare = folded(word)
        if bare in self.always[language] or bare.startswith(self.beginnings[language]):
            return True
        return word[:1].isupper() and not first and bare in self.capitalised[language]

    def is_unlike(self, word: str, language: str, concept_id: str) -> bool:
        """Whether a word does not name a concept, though its stem or spelling says so."""
        return (word.lower(), concept_id) in self.unlike[language]

    def is_beyond(self, word: str, language: str) -> bool:
        """Whether a word is for somebody or something that the network is not asked for."""
        return folded(word).startswith(self.beyond[language])

    def is_ordinary(self, word: str, language: str) -> bool:
        """Whether a word is known to be right as it is spelt."""
        return folded(word) in self.ordinary[language]


def _named_not(entry: str) -> tuple[str, str]:
    word, _, concept_id = entry.partition("=")
    return word, concept_id


def _lists(file: str) -> dict[str, list[str]]:
    content: dict[str, str] = tomllib.loads((DATA / file).read_text(encoding="utf-8"))
    return {language: content[language].split() for language in LANGUAGES}
