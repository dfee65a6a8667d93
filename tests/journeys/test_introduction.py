"""From the first greeting to a card that others find, act on and see changing."""

from tests.journeys.steps import introduce, press, reply, set_up
from tests.screen import texts
from tests.world import World


async def test_a_newcomer_is_greeted_introduces_herself_and_is_found(world: World) -> None:
    maja = world.moderator("Maja")
    done = await set_up(world, maja)
    assert "finished" in texts(done)

    ola = world.member("Ola", "pl", pending=True)
    await world.settle()
    await world.run_due()
    assert world.welcome.history() == []
    await world.pass_screening(ola)
    await world.run_due()
    [greeting] = world.welcome.history()
    assert f"<@{ola.id}>" in texts(greeting)

    shown = await press(ola, greeting, "Introduce yourself")
    assert reply(shown).ephemeral
    panel = await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    assert "Ola" in texts(card)
    assert "I bind books" in texts(card)

    await world.turn_forward(minutes=1)
    form = await ola.click(panel, custom_id="members:v1:open:words")
    await ola.submit_modal(form, {"does": "I bind books and repair them", "written_in": ["en"]})
    await ola.click(panel, custom_id="members:v1:publish:")
    await world.run_due()
    [again] = world.introductions.history()
    assert again.id == card.id
    assert "repair them" in texts(again)

    otto = world.member("Otto", "de")
    found = await otto.slash(world.general, "members find", words="books")
    assert "Ola" in texts(found)
    opened = await otto.click(reply(found), custom_id=f"members:v1:show:{_subject(again)}")
    assert "repair them" in texts(opened)


def _subject(card: object) -> str:
    from tests.screen import buttons  # noqa: PLC0415

    return next(each.rsplit(":", 1)[1] for each in buttons(card).values() if ":translate:" in each)  # type: ignore[arg-type]
