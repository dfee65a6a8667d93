"""No everyday word is taken for a term whose stem or spelling it happens to share.

After words were added to the taxonomy, `python -m tests.cooperation.matching.collisions` brings the lists up to date.
"""

import pytest
from wordfreq import top_n_list

from bot.text.languages import LANGUAGES
from tests.cooperation.matching.collisions import COMMONEST, KNOWN, justified, misread, named
from tests.effort import examples


@pytest.mark.parametrize("language", LANGUAGES)
def test_everyday_words_name_only_what_they_mean(language: str) -> None:
    allowed = justified()[language]
    found = named(language, top_n_list(language, examples(COMMONEST, 1_000)))
    assert {word: concepts for word, concepts in found.items() if allowed.get(word) != concepts} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_right_words_are_not_taken_for_slips_of_the_finger(language: str) -> None:
    assert misread(language, examples(KNOWN, 5_000)) == []


@pytest.mark.parametrize(
    ("language", "word"), [("lt", "kuris"), ("de", "Nähe"), ("sv", "stad"), ("de", "verstanden"), ("en", "contact")]
)
def test_the_collisions_that_started_it_are_gone(language: str, word: str) -> None:
    assert named(language, [word]) == {}
