"""Telling what a mention is about. Pure; the words it goes by stand in `words.toml`."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from bot.taxonomy.folding import fold

_WORDS = Path(__file__).parent / "words.toml"

_STEM_LEAST = 4
"""Letters of a town's name that must be there, whatever ending its language gives it: "Rostoke", "Karlshamnie"."""

_STEM_LEAST_OF_SEVERAL = 3
"""The same for each word of a name of several, which are hardly there by chance: "Nowym Warpnie"."""

_ENDING_MOST = 4
"""Letters by which an inflected name may differ from the name itself: "Szczecinie", "Elblągu", "Rietave"."""

_WISH_LEAST = 3
"""Words from which on something without a known trade in it may still be a request; less is a greeting."""


class Topic(StrEnum):
    """What someone wants who mentions the bot."""

    FORUMS = "forums"
    """When people meet next."""
    PEOPLE = "people"
    """Who does something, perhaps somewhere."""
    WISH = "wish"
    """To find or to offer something: the beginning of a request."""
    HELP = "help"
    """Anything else."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was understood of a mention."""

    topic: Topic
    concept: str | None = None
    town: str | None = None
    country: str | None = None


def hear(said: str, concepts: Sequence[str], towns: Iterable[str]) -> Heard:
    """Tell what is wanted.

    Args:
        said: The message, without the mention itself.
        concepts: The concepts found in it, the most telling first.
        towns: Names of the towns in which members live.
    """
    words = fold(said).split()
    needs = _any(words, "need")
    if _any(words, "meeting") and _any(words, "when") and not needs:
        return Heard(Topic.FORUMS)
    concept = concepts[0] if concepts else None
    if concept is not None and _any(words, "who") and not needs:
        return Heard(Topic.PEOPLE, concept, _town(words, towns), _country(words))
    if concept is not None or (needs and len(words) >= _WISH_LEAST):
        return Heard(Topic.WISH, concept)
    return Heard(Topic.HELP)


def _any(words: Sequence[str], what: str) -> bool:
    return any(_fits(word, sample) for samples in _lexicon()[what].values() for sample in samples for word in words)


def _country(words: Sequence[str]) -> str | None:
    for code, samples in _lexicon()["country"].items():
        if any(_fits(word, sample) for sample in samples for word in words):
            return code
    return None


def _town(words: Sequence[str], towns: Iterable[str]) -> str | None:
    names = [(town, fold(town).split()) for town in towns]
    # The longest name first: who says "Bad Doberan" does not mean a place called "Doberan".
    for town, name in sorted(names, key=lambda each: -len(each[1])):
        starts = range(len(words) - len(name) + 1) if name else ()
        if any(_is_name(words[at : at + len(name)], name) for at in starts):
            return town
    return None


def _is_name(said: Sequence[str], name: Sequence[str]) -> bool:
    least = _STEM_LEAST if len(name) == 1 else _STEM_LEAST_OF_SEVERAL
    return all(
        word.startswith(part[: max(least, len(part) - 2)]) and len(word) - len(part) <= _ENDING_MOST
        for word, part in zip(said, name, strict=True)
    )


def _fits(word: str, sample: str) -> bool:
    return word.startswith(sample[:-1]) if sample.endswith("*") else word == sample


@cache
def _lexicon() -> Mapping[str, Mapping[str, Sequence[str]]]:
    with _WORDS.open("rb") as file:
        return tomllib.load(file)
