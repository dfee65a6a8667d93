"""The screens of direct messages are never beyond Discord's limits, and a digest leaves no words out."""

import pytest
from discord import ui

from bot.delivery.digests import MOST_PARTS
from bot.delivery.preferences import Preferences, QuietHours
from bot.delivery.sender import Outgoing
from bot.delivery.topics import Topic
from bot.messages.model import PLANNED_SHOWN, Mine, Planned, zones_for
from bot.text.languages import LANGUAGES
from bot.ui.kit import Routed, button, buttons, card, custom_id, screen, section, text
from cogs.messages import screens
from cogs.messages.digest import digest
from tests.limits import violations
from tests.texts import catalogue

SNOWFLAKE = 2**63 - 1
CATALOGUE = catalogue()


def message(number: int, words: int, count: int) -> Outgoing:
    pressed = [button(custom_id("test", "x", f"{number}-{each}"), "x" * 80) for each in range(count)]
    first: list[ui.Item[ui.LayoutView]] = [section(f"entry {number:02} ", pressed[0])] if pressed else []
    view = screen(card(text(f"words {number:02} " + "y" * words), *first), *buttons(pressed[1:]))
    return Outgoing(view)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_screen(language: str) -> None:
    say = CATALOGUE.reader(language)
    planned = tuple(Planned(topic, SNOWFLAKE, True) for topic in Topic)[:PLANNED_SHOWN]
    for wished in (Preferences("America/Argentina/ComodRivadavia", QuietHours(0, 1439), True), Preferences("UTC")):
        mine = Mine(SNOWFLAKE, wished, tuple(Topic), frozenset(Topic), planned, zones_for(()))
        assert violations(screens.overview(mine, "S" * 200, say, note=say("messages-saved"))) == []
        assert violations(screens.quiet_form(mine, say)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("words", "count"), [(10, 0), (10, 1), (10, 3), (4000, 12), (300, 6)])
def test_a_digest(language: str, words: int, count: int) -> None:
    parts = [message(number, words, count) for number in range(MOST_PARTS)]

    view = digest(parts, SNOWFLAKE, "S" * 100, CATALOGUE.reader(language))

    assert violations(view) == []
    told = "\n".join(item.content for item in view.walk_children() if isinstance(item, ui.TextDisplay))
    assert [number for number in range(MOST_PARTS) if f"words {number:02}" not in told] == []


def test_what_two_messages_offer_alike_is_offered_once() -> None:
    view = digest([message(1, 10, 3), message(1, 10, 3)], SNOWFLAKE, "S", CATALOGUE.reader("en"))

    assert violations(view) == []
    pressed = [item.custom_id for item in view.walk_children() if isinstance(item, Routed)]
    assert len(pressed) == 3 + 2
