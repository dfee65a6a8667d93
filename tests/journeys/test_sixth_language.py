"""A request in a language that is none of the five: its author is told so, and nothing is lost."""

import pytest

from bot.text.catalogue import Catalogue
from tests.journeys.cooperation_steps import cards, introduced, ola, write
from tests.screen import texts
from tests.world import World

CATALOGUE = Catalogue()
FRENCH = "Je cherche quelqu'un pour éclairer notre exposition à Rostock."
UKRAINIAN = "Шукаю когось для освітлення нашої виставки в Ростоку."
POLISH = "Szukam kogoś do oświetlenia wystawy."


@pytest.mark.parametrize("words", [FRENCH, UKRAINIAN])
async def test_it_is_told_kindly_and_can_be_published_as_it_is(world: World, words: str) -> None:
    await world.set_up()
    author = world.member("Ola", "pl")
    await introduced(world, author, ola())

    panel = await write(world, author, words)

    told = CATALOGUE.reader("pl")("coop-panel-foreign")
    assert told in texts(panel)
    assert words in texts(panel)
    await world.restart()
    published = await author.click(panel, custom_id="cooperation:v1:publish:")
    await world.run_due()
    assert "Something went wrong" not in texts(published)
    [card] = cards(world)
    assert words in texts(card)


async def test_written_anew_in_one_of_the_five_it_is_not_told_any_more(world: World) -> None:
    await world.set_up()
    author = world.member("Ola", "pl")
    panel = await write(world, author, FRENCH)

    form = await author.click(panel, custom_id="cooperation:v1:text:")
    await author.submit_modal(form, {"text": POLISH})

    assert CATALOGUE.reader("pl")("coop-panel-foreign") not in texts(panel)
    assert POLISH in texts(panel)
