"""Whether a text is in none of the five languages. In doubt it is in one: whoever writes little is not bothered."""

import copy
import unicodedata
from functools import cache
from typing import Final

from bot.cooperation.matching.detecting import Identifier, clearest, detect, model, votes
from bot.cooperation.matching.words import TEXT_LIMIT, cut, parted
from bot.text.languages import LANGUAGES

_TELLING: Final = 20
"""Letters from which on the model is believed; in fewer it takes art déco for French."""

_SCRIPT: Final = 3
"""Letters from which on another script tells."""

_ANY: Final = 0.02
"""Below this the five languages together are ruled out. All of the benchmark's texts have 0.5 and more."""

_OTHER: Final = 0.5
"""How likely one other language must be: where none stands out, it is names, or the model is at a loss."""


def is_foreign(text: str) -> bool:
    """Whether a text is clearly in another script or in another language, and no sentence of it in one of the five."""
    text = text[:TEXT_LIMIT]
    letters = [each for each in text if each.isalpha()]
    latin = sum(unicodedata.name(each, "").startswith("LATIN") for each in letters)
    if 2 * latin <= len(letters):
        return len(letters) >= _SCRIPT
    if len(letters) < _TELLING or not _ruled_out(text):
        return False
    return all(_ruled_out(each) or _short(each) for each in parted(text)) and not _spoken(text)


def spoken(text: str) -> str | None:
    """The language of a text of which nothing else is known; None where it does not tell, or is in none of the five."""
    return None if is_foreign(text) else detect(text, cut(text), None, ask_model=True)


def _ruled_out(text: str) -> bool:
    """Whether another language is likely, and the five are not."""
    ranked = dict(_every().rank(text))
    five = sum(float(ranked.get(language, 0.0)) for language in LANGUAGES)
    other = max(float(likely) for language, likely in ranked.items() if language not in LANGUAGES)
    return five < _ANY and other > _OTHER


def _short(text: str) -> bool:
    return sum(map(str.isalpha, text)) < _TELLING


def _spoken(text: str) -> bool:
    """Whether most of its words are small ones of one of the five."""
    words = cut(text)
    counted = votes(words)
    first = clearest(counted)
    return first is not None and counted[first] > len(words) / 2


@cache
def _every() -> Identifier:
    """The statistical model with all of its languages; its numbers are there once for both."""
    every = copy.copy(model())
    every.set_languages(None)
    return every
