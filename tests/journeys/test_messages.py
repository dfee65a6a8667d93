"""A member's wishes about direct messages, played through."""

from tests import forge
from tests.journeys.steps import introduce
from tests.screen import buttons, press, reply, texts
from tests.world import World


async def test_greetings_are_stopped_from_below_one_and_taken_back_after_a_restart(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola", "pl"), world.member("Otto")
    panel = await introduce(world, ola, "Ola")
    form = await ola.click(panel, custom_id="members:v1:open:work")
    await ola.submit_modal(form, {"contact": ["message"]})
    await ola.click(panel, custom_id="members:v1:publish:")
    await world.run_due()
    [card] = world.introductions.history()
    to_hello = next(each for each in buttons(card).values() if ":hello:" in each)
    await otto.submit_modal(await otto.click(card, custom_id=to_hello), {"words": "Shall we bind a book?"})
    await world.run_due()
    greeting = world.direct_messages(ola)[-1]
    assert "Shall we bind a book?" in texts(greeting)

    stopped = await press(ola.user, greeting, "Wyłącz takie wiadomości")

    assert "„Przywitania od innych osób” z serwera Creative Clusters nie będzie już" in texts(stopped)
    assert reply(stopped).ephemeral
    refused = await otto.click(card, custom_id=to_hello)
    assert "rather not be greeted" in texts(refused)

    await world.restart()
    again = await press(ola.user, stopped, "Cofnij")

    assert "znów będzie przychodzić" in texts(again)
    form = await otto.click(card, custom_id=to_hello)
    assert form.modal is not None


async def test_a_button_of_another_server_or_topic_is_refused(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    for argument in (f"{world.guild.id}:everything", "1:hellos", "x:hellos", ""):
        refused = await forge.press(world, ola, f"messages:v1:stop:{argument}", channel=world.general)
        assert "older version" in texts(refused), argument
