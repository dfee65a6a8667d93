"""A scale as it is shown."""

import pytest

from bot.coaching.forms.model import Kind
from bot.coaching.records import Dialogue, Place, Publication, Version
from bot.coaching.state import Bounds
from bot.coaching.turns import Turn
from cogs.coaching import questions
from tests.coaching.prompts import asked
from tests.limits import nodes
from tests.texts import catalogue

DIALOGUE = Dialogue("d" * 16, 1, 2, "form", "v" * 16, Place.HERE, "en", "UTC", "", 0, 0)
VERSION = Version("v" * 16, 0, "form", 1, Publication.PUBLISHED, "f.xlsx", "d", {"en": "F"}, "", None, 0, 0)


def labels(bounds: Bounds, language: str) -> list[str]:
    shown = questions.question(
        Turn(DIALOGUE, VERSION, (asked(Kind.RANGE, bounds=bounds),)), catalogue().reader(language)
    )
    found = nodes(shown.to_components())
    return [node["label"] for node in found if str(node.get("custom_id")).startswith("coaching:v1:pick:")]


@pytest.mark.parametrize(
    ("bounds", "language", "points"),
    [
        (Bounds(3, 1, 1), "en", ["3", "2", "1"]),
        (Bounds(0, 2_000_000, 1_000_000), "en", ["0", "1,000,000", "2,000,000"]),
        (Bounds(0, 2_000_000, 1_000_000), "de", ["0", "1.000.000", "2.000.000"]),
        (Bounds(1, 1.25, 0.125), "de", ["1", "1,125", "1,25"]),
        (Bounds(0, 0.001, 0.0005), "pl", ["0", "0,0005", "0,001"]),
    ],
)
def test_its_points_read_as_the_language_writes_numbers(bounds: Bounds, language: str, points: list[str]) -> None:
    assert labels(bounds, language) == points


def test_one_with_more_points_than_can_be_counted_is_answered_in_a_form() -> None:
    assert questions.needs_form(asked(Kind.RANGE, bounds=Bounds(0, 1e12, 0.001)))
