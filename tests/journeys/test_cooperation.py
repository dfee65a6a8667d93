"""From a sentence in one's own language to a thread with somebody from another country."""

from tests.journeys.cooperation_steps import POLISH, button_to, cards, elin, introduced, ola, publish
from tests.screen import texts
from tests.world import World


async def test_a_request_in_polish_finds_who_wrote_swedish_and_both_meet(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola", "pl"), world.member("Elin", "sv-SE")
    await introduced(world, asking, ola())
    await introduced(world, found, elin())

    panel = await publish(world, asking, POLISH)

    shown = texts(panel)
    assert "oświetlenia wystawy" in shown
    assert "ljusdesigner" in shown
    [card] = cards(world)
    assert POLISH in texts(card)
    assert world.threads(world.board) == []

    await asking.click(panel, custom_id=button_to(panel, "meet"))
    await world.run_due()
    asked = world.direct_messages(found)[-1]
    assert "ljusdesigner" in texts(asked)
    assert world.threads(world.board) == []

    await world.restart()
    await found.user.click(asked, custom_id=button_to(asked, "meet"))
    await world.run_due()

    [thread] = world.threads(world.board)
    [first] = [each for each in thread.history() if texts(each)]
    assert f"<@{asking.id}>" in texts(first)
    assert f"<@{found.id}>" in texts(first)
    assert POLISH in texts(first)
