"""Tells everyday speech from words that say what somebody does."""

from functools import cache

from bot.cooperation.matching.speech import speech
from bot.cooperation.matching.stops import Stops
from bot.cooperation.matching.words import each, folded
from bot.text.languages import LANGUAGES


def is_everyday(term: str, language: str | None = None) -> bool:
    """Whether a term is made of everyday words alone, so that it would fit everybody, or be passed over.

    Args:
        term: A word, or a few.
        language: Whose word it is; None: it must not be everyday speech in any of the five.
    """
    languages = (language,) if language else LANGUAGES
    return all(any(_is_small(word, spoken) for spoken in languages) for word in each(term))


def _is_small(word: str, language: str) -> bool:
    stops = Stops.shipped()
    if folded(word) in _spoken():
        return True
    return stops.is_stopped(word, language, first=True) or stops.is_ordinary(word, language)


@cache
def _spoken() -> frozenset[str]:
    """The small words of all languages: they stand in texts of any, as people mix them."""
    return frozenset[str]().union(
        *(
            small.little | small.seek | small.sought | small.purpose | small.own | small.introducing | small.denying
            for small in speech().values()
        )
    )
