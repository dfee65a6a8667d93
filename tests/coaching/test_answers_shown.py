"""An answer that was given before, as its question shows it again."""

import pytest

from bot.coaching.forms.model import Kind
from cogs.coaching.questions import answer_text
from tests.coaching.prompts import asked
from tests.texts import catalogue


@pytest.mark.parametrize(
    ("kind", "kept", "typed", "language", "shown"),
    [
        (Kind.DATE, "2027-01-07", "2027-01-07", "lt", "2027 m. sausio 7 d."),
        (Kind.DATE, "2027-01-07", "07.01.2027", "pl", "7 stycznia 2027"),
        (Kind.DATE_TIME, "2027-01-07T18:30", "2027-01-07 18:30", "sv", "7 januari 2027, 18:30"),
        (Kind.TIME, "18:30", "18:30", "de", "18:30"),
        (Kind.DECIMAL, "3.5", "3,5", "de", "3,5"),
        (Kind.TEXT, "2027-01-07", "2027-01-07", "lt", "2027-01-07"),
    ],
)
def test_it_reads_as_in_the_plan(kind: Kind, kept: str, typed: str, language: str, shown: str) -> None:
    assert answer_text(asked(kind, previous=kept, typed=typed), catalogue().reader(language), 500) == shown
