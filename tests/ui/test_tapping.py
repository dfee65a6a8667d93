"""Commands that answers name can be tapped."""

from discord import ui

from bot.text.limits import LAYOUT_TEXT
from bot.text.safe import escape
from bot.ui.kit import card, screen, text
from bot.ui.tapping import Tapping
from tests.texts import catalogue

IDS = {"members": 7, "privacy": 8}


def shown(*paragraphs: str, language: str = "pl") -> list[str]:
    tapping = Tapping(catalogue())
    tapping.learn(("members find", "privacy"), IDS)
    view = screen(card(*map(text, paragraphs)))
    tapping.make_tappable(view, language)
    return [each.content for each in view.walk_children() if isinstance(each, ui.TextDisplay)]


def test_a_command_is_known_by_what_it_is_called_in_the_language_of_the_answer() -> None:
    assert shown("Zobacz `/ludzie szukaj` i `/prywatność`.") == ["Zobacz </members find:7> i </privacy:8>."]
    assert shown("`/members find`, `/pomoc`") == ["`/members find`, `/pomoc`"]


def test_what_members_write_stays_as_it_is() -> None:
    written = escape("`/prywatność`")

    assert shown(written) == [written]


def test_what_would_be_too_long_for_a_message_stays_as_it_is() -> None:
    named = "`/ludzie szukaj`"
    filled = "x" * (LAYOUT_TEXT - len(named))

    assert shown(filled, named) == [filled, named]
