"""Which of the five languages a text is in, sentence by sentence, as some write in two at once."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from importlib import import_module
from typing import Any, Final, Protocol, cast

from bot.cooperation.matching.speech import speech
from bot.cooperation.matching.words import Word, folded
from bot.text.languages import LANGUAGES

_LETTERS: Final[Mapping[str, Mapping[str, float]]] = {
    **{letter: {"pl": 1.0} for letter in "łśźćńżó"},
    **{letter: {"lt": 1.0} for letter in "ėįųūčšž"},
    **{letter: {"de": 1.0} for letter in "ßü"},
    **{letter: {"de": 0.5, "sv": 0.5} for letter in "äö"},
    **{letter: {"pl": 0.5, "lt": 0.5} for letter in "ąę"},
    "å": {"sv": 1.0},
}
"""What a letter tells; some languages share it."""

_CLEAR: Final = 1.5
"""Votes that settle a language when no other has half as many."""

_DECLARED: Final = 0.7
"""Votes that the language somebody says they write in has from the outset."""

_MODEL_FROM: Final = 12
"""Letters from which on a statistical model is worth asking; of a single word it guesses."""

_MODEL_VOTES: Final = 2.5


class Identifier(Protocol):
    """What we need of py3langid's identifier, which has no types."""

    def set_languages(self, langs: Sequence[str] | None) -> None:
        """Choose among these only; None: among all it knows."""
        ...

    def rank(self, instance: str) -> Sequence[tuple[str, float]]:
        """The languages with their probabilities, the likeliest first."""
        ...


@cache
def model() -> Identifier:
    """The statistical model: 0.35 s and 90 MiB for a moment, so only when little words do not settle it."""
    # By name, as the library has neither types nor stubs.
    library: Any = import_module("py3langid.langid")
    made = cast("Identifier", library.LanguageIdentifier.from_model_file(library.MODEL_FILE, norm_probs=True))
    made.set_languages(LANGUAGES)
    return made


@cache
def _voices() -> Mapping[str, Mapping[str, float]]:
    """By little word, how much it speaks for each language."""
    voices: dict[str, dict[str, float]] = {}
    for language, small in speech().items():
        for word in small.little | small.seek | small.sought | small.introducing:
            voices.setdefault(word, {})[language] = 1.0
    return {word: {language: 1 / len(votes) for language in votes} for word, votes in voices.items()}


@lru_cache(maxsize=60_000)
def _heard(word: str) -> tuple[tuple[str, float], ...]:
    """How much one word speaks for each language; remembered, as a network's texts repeat them."""
    counted: defaultdict[str, float] = defaultdict(float)
    for language, voice in _voices().get(folded(word), {}).items():
        counted[language] += voice
    for letter in "" if word.isascii() else word.lower():
        for language, voice in _LETTERS.get(letter, {}).items():
            counted[language] += voice
    return tuple(counted.items())


def votes(words: Sequence[Word]) -> dict[str, float]:
    """How much small words and letters speak for each language."""
    counted: dict[str, float] = {}
    for word in words:
        for language, voice in _heard(word.text):
            counted[language] = counted.get(language, 0.0) + voice
    return counted


def clearest(counted: Mapping[str, float]) -> str | None:
    """The language that the votes settle, if they do."""
    if not counted:
        return None
    first, *others = sorted(counted.items(), key=lambda item: (-item[1], item[0]))
    if first[1] >= _CLEAR and (not others or others[0][1] <= first[1] / 2):
        return first[0]
    return None


def detect(text: str, words: Sequence[Word], declared: str | None, *, ask_model: bool) -> str | None:
    """The language of a text; None where neither it nor its author tells.

    Args:
        text: The text.
        words: Its words.
        declared: The language its author says to write in.
        ask_model: Whether the statistical model may be asked where small words do not settle it.
    """
    counted = votes(words)
    if declared in LANGUAGES:
        counted[declared] = counted.get(declared, 0.0) + _DECLARED
    settled = clearest(counted)
    if settled is None and ask_model and sum(map(str.isalpha, text)) >= _MODEL_FROM:
        for language, probability in model().rank(text):
            counted[language] = counted.get(language, 0.0) + _MODEL_VOTES * float(probability)
    if settled is not None:
        return settled
    best = max(counted.items(), key=lambda item: (item[1], item[0]), default=None)
    return best[0] if best and best[1] > 0 else None
