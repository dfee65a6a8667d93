"""Everyday words and what the tagger makes of them: a stem or a spelling that coincides with a term's is a bug.

`python -m tests.cooperation.matching.collisions` writes justified.toml anew (look at its diff: a word that does not
mean its concept belongs into bot/cooperation/matching/data/stops.toml) and ordinary.toml, which keeps the guessing at
slips of the finger away from words that are right as they are.
"""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from wordfreq import top_n_list

from bot.cooperation.matching import speech
from bot.cooperation.matching.lexicon import Lexicon, lexicons
from bot.cooperation.matching.stops import Stops
from bot.cooperation.matching.tagging import Tagger
from bot.cooperation.matching.words import folded, stems
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import LANGUAGES

COMMONEST: Final = 3_000
"""Words a language that are looked at one by one."""

KNOWN: Final = 20_000
"""Words a language that are taken for right as they are spelt."""

JUSTIFIED: Final = Path(__file__).parent / "justified.toml"
ORDINARY: Final = speech.DATA / "ordinary.toml"


@cache
def _tagger() -> Tagger:
    return Tagger(shipped_taxonomy(), {})


def named(language: str, words: Iterable[str]) -> dict[str, str]:
    """What each of the words names when it stands alone in a text of that language, if anything."""
    taxonomy, tagger = shipped_taxonomy(), _tagger()
    found: dict[str, str] = {}
    for word in words:
        tags = tagger.tag(f"{_CARRIER[language]} {word}", language).tags
        if tags:
            found[word] = "/".join(sorted({taxonomy.concepts[tag.concept].id for tag in tags}))
    return found


_CARRIER: Final[Mapping[str, str]] = {
    "en": "and this is what they have:",
    "de": "und das ist für die:",
    "pl": "i to są się że też:",
    "lt": "ir tai yra šis kažkas:",
    "sv": "och det är på något:",
}
"""A beginning that settles the language, names nothing, and shows that its author writes diacritics."""


def misread(language: str, words: int = KNOWN, *, known: bool = True) -> list[str]:
    """Of the commonest words, which are right, those that would be taken for a slip of the finger.

    `known` leaves out the listed ones.
    """
    lexicon = lexicons(shipped_taxonomy(), {})[language]
    stops = Stops.shipped()
    return [
        word
        for word in _distinct(top_n_list(language, words))
        if _is_guessed_at(lexicon, word)
        and not stops.is_stopped(word, language, first=False)
        and not (known and stops.is_ordinary(word, language))
    ]


def _is_guessed_at(lexicon: Lexicon, word: str) -> bool:
    keys = stems(word, lexicon.language)
    if lexicon.named_by(word, keys, marked=True) or lexicon.parts_of(word, keys):
        return False
    return bool(lexicon.misspelt(word))


def _distinct(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(folded(word) for word in words if word.isalpha()))


def justified() -> dict[str, dict[str, str]]:
    """By language, everyday words with the concepts they may name."""
    content: dict[str, dict[str, str]] = tomllib.loads(JUSTIFIED.read_text(encoding="utf-8"))
    return {language: {w: c for c, some in content[language].items() for w in some.split()} for language in LANGUAGES}


def _write() -> None:
    ordinary = [f'{language} = """\n{_wrapped(misread(language, known=False))}\n"""' for language in LANGUAGES]
    head = (
        "# Words that are right as they are spelt and only look like a term misspelt. Written by a script of the tests."
    )
    ORDINARY.write_text(head + "\n\n" + "\n\n".join(ordinary) + "\n", encoding="utf-8")
    for known in (Stops.shipped, _tagger):
        known.cache_clear()
    lines = [
        "# Everyday words (the 3,000 commonest of each language) that rightly name a concept, by what they name.",
        "# Written by collisions.py, looked through by people.",
    ]
    for language in LANGUAGES:
        by_concept: dict[str, list[str]] = {}
        for word, concepts in named(language, top_n_list(language, COMMONEST)).items():
            by_concept.setdefault(concepts, []).append(word)
        lines += [
            "",
            f"[{language}]",
            *(f'"{concept}" = "{" ".join(by_concept[concept])}"' for concept in sorted(by_concept)),
        ]
    JUSTIFIED.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _wrapped(words: Iterable[str]) -> str:
    lines = [""]
    for word in words:
        if len(lines[-1]) + len(word) > 110:
            lines.append("")
        lines[-1] += f"{word} "
    return "\n".join(line.rstrip() for line in lines)


if __name__ == "__main__":
    _write()
