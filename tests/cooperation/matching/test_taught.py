"""What moderators teach the bot counts also where embeddings cannot know it."""

import numpy as np
import pytest

from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.matching.ranking import Question, is_good
from bot.cooperation.matching.reading import Reader
from bot.cooperation.matching.weights import WEIGHTS
from tests.profiles import TAXONOMY

BINDER = Person("b", language="lt", does="Esu knygrišė")


@pytest.mark.parametrize(
    ("text", "good"),
    [("Szukam kogoś, kto zrobi folioteki", True), ("Szukam kogoś do oprawy książek, introligatora", False)],
)
def test_a_taught_word_needs_no_likeness_of_meaning(text: str, good: bool) -> None:
    reader = Reader(TAXONOMY, {"bookbinding": ("folioteka",)}, WEIGHTS)
    asked = reader.wish(Wish("w", WishKind.SEEK, language="pl", text=text))
    question = Question(WishKind.SEEK, asked, near=(), vector=np.zeros(3, dtype=np.float32))

    assert is_good(reader, WEIGHTS, question, reader.person(BINDER), 1.0, 0.0) is good
