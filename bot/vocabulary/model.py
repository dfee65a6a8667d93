"""A server's own words, and what a word must be like to be one."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from bot.errors import UserError
from bot.taxonomy.folding import fold
from bot.taxonomy.model import NAME_LIMIT
from bot.text.safe import clean_line, escape, has_letters

WORD_LIMIT: Final = NAME_LIMIT
"""Characters of a word, or of the few words of one term."""

SHORTEST: Final = 3
"""Letters: what is shorter is in half of all texts."""

MOST_IN_TERM: Final = 4
"""Words of one term; what is longer is a sentence, and nobody writes it twice in the same way."""

MOST_WORDS: Final = 300
"""Words of one server: nearly one for each concept. More belong into the shipped taxonomy."""

Everyday = Callable[[str, str | None], bool]
"""Says whether a term is everyday speech, in a language or, without one, in any."""

_TERM: Final = re.compile(r"[^\W_]+(?:(?: ?[&+] ?|[ '’-])[^\W_]+)*")
"""Letters and digits, with what holds words together: no comma, which parts the words in the data files."""


@dataclass(frozen=True, slots=True)
class OwnWord:
    """A word of a server.

    Args:
        word_id: Its id.
        concept: The id of the concept that it names.
        word: As it was typed.
        language: The code of its language; None: nobody said, and it is understood in all of them.
        added_at: In epoch seconds.
    """

    word_id: str
    concept: str
    word: str
    language: str | None
    added_at: int


def joined(word: str) -> str:
    """What two spellings of one word have in common: "Stop-Motion" and "stopmotion"."""
    return fold(word).replace(" ", "")


def checked(raw: str, language: str | None, everyday: Everyday) -> str:
    """A typed word, cleaned.

    Raises:
        UserError: It is too long, no word, too short, or everyday speech by which everybody would be found.
    """
    word = clean_line(raw, limit=WORD_LIMIT)
    if not has_letters(word) or not _TERM.fullmatch(word) or len(fold(word).split()) > MOST_IN_TERM:
        raise UserError("vocabulary-no-word", word=escape(word))
    if len(joined(word)) < SHORTEST:
        raise UserError("vocabulary-too-short", word=escape(word), least=SHORTEST)
    if everyday(word, language):
        raise UserError("vocabulary-everyday", word=escape(word))
    return word
