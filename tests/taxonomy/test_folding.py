"""Folding: what people type on any keyboard becomes comparable."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.taxonomy.folding import fold, fold_all


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Światło-sceniczne", "swiatlo sceniczne"),
        ("ŁÓDŹ", "lodz"),
        ("Maßschneiderei", "massschneiderei"),
        ("Žaislų gamyba", "zaislu gamyba"),
        ("Båtbyggeri  på ö", "batbyggeri pa o"),
        ("smørrebrød & æbleskiver", "smorrebrod aebleskiver"),
        ("e-learning_2", "e learning 2"),
        ("  \n\t ", ""),
        ("a\u0301\u0327x", "ax"),
        ("ﬁlm", "film"),
        ("İstanbul", "istanbul"),
    ],
)
def test_examples(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\n"), max_size=12)))
def test_many_at_once_are_folded_like_each(terms: list[str]) -> None:
    assert [" ".join(term.split()) for term in fold_all(terms)] == [fold(term) for term in terms]
