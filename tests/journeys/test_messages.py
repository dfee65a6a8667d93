"""A member's wishes about direct messages, played through."""

from bot.servers.model import Actor
from tests import forge
from tests.journeys.steps import introduce
from tests.screen import buttons, choose, press, reply, submit, texts
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

    assert "„Przywitania od innych osób” z serwera Creative Clusters. Takich wiadomości" in texts(stopped)
    assert reply(stopped).ephemeral
    refused = await otto.click(card, custom_id=to_hello)
    assert "rather not be greeted" in texts(refused)

    await world.restart()
    again = await press(ola.user, stopped, "Cofnij")

    assert "znów będą przychodzić" in texts(again)
    form = await otto.click(card, custom_id=to_hello)
    assert form.modal is not None


async def test_a_button_of_another_server_or_topic_is_refused(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    for argument in (f"{world.guild.id}:everything", "1:hellos", "x:hellos", ""):
        refused = await forge.press(world, ola, f"messages:v1:stop:{argument}", channel=world.general)
        assert "older version" in texts(refused), argument


async def test_a_server_that_nobody_has_set_up_yet_has_quiet_hours_too(world: World) -> None:
    ola = world.member("Ola")
    shown = await ola.slash(world.general, "messages")
    assert "older version" not in texts(shown)
    form = await press(ola, shown, "Set quiet hours")
    await submit(ola, form, {"From": "22", "Until": "7"})
    assert "From 22:00 to 07:00" in texts(reply(shown))


async def test_quiet_hours_are_set_kept_over_a_restart_and_taken_back(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola", "sv-SE")
    shown = await ola.slash(world.general, "messages")
    assert "Du har inga" in texts(shown)

    form = await press(ola, shown, "Ställ in tysta timmar")
    await submit(ola, form, {"Från": "21:30", "Till": "8", "Annan tidszon": "lisbon"})

    assert "Från 21:30 till 08:00 (tid i Lissabon)" in texts(reply(shown))
    await world.restart()
    shown = await ola.slash(world.general, "messages")
    assert "Från 21:30 till 08:00 (tid i Lissabon)" in texts(shown)
    await press(ola, shown, "Inga tysta timmar")
    assert "Du har inga" in texts(reply(shown))


async def test_bad_hours_and_zones_are_said_and_given_back(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola", "de")
    shown = await ola.slash(world.general, "messages")
    for typed, told in (
        ({"Von": "22", "Bis": "22:00"}, "zwei verschiedene Uhrzeiten"),
        ({"Von": "25:00", "Bis": "7"}, "„25:00“ kann ich nicht als Uhrzeit lesen"),
        ({"Von": "22", "Bis": "7", "Andere Zeitzone": "Atlantis"}, "Zeitzone „Atlantis“ kenne ich nicht"),
    ):
        form = await press(ola, shown, "Ruhezeit festlegen")
        refused = await submit(ola, form, typed)
        assert told in texts(refused)
        assert all(each in texts(refused) for each in typed.values())
    assert "Du hast keine" in texts(reply(await ola.slash(world.general, "messages")))


async def test_one_message_a_day_gathers_the_rest_with_their_buttons(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    panel = await introduce(world, ola, "Ola")
    form = await ola.click(panel, custom_id="members:v1:open:work")
    await ola.submit_modal(form, {"contact": ["message"]})
    await ola.click(panel, custom_id="members:v1:publish:")
    shown = await ola.slash(world.general, "messages")
    await press(ola, shown, "One message a day")
    assert "On: the first message" in texts(reply(shown))
    await world.run_due()
    [card] = world.introductions.history()
    to_hello = next(each for each in buttons(card).values() if ":hello:" in each)
    before = len(world.direct_messages(ola))
    for name in ("Otto", "Rasa", "Sven"):
        friend = world.member(name)
        await friend.submit_modal(await friend.click(card, custom_id=to_hello), {"words": f"Hello, says {name}!"})
        await world.run_due()
    assert len(world.direct_messages(ola)) == before + 1
    shown = await ola.slash(world.general, "messages")
    assert texts(shown).count("in a digest") == 2

    await world.restart()
    await world.turn_forward(days=1)

    [first, digest] = world.direct_messages(ola)[before:]
    assert "says Otto" in texts(first)
    assert "2 messages from Creative Clusters" in texts(digest)
    assert "says Rasa" in texts(digest)
    assert "says Sven" in texts(digest)
    opened = await press(ola.user, digest, "My messages")
    assert "Messages from Creative Clusters" in texts(opened)
    single = await press(ola.user, digest, "Each on its own again")
    assert "Off: each message" in texts(single)
    assert "2 messages from" in texts(world.direct_messages(ola)[-1]), "the digest itself stays as it is"


async def test_topics_are_chosen_on_the_screen_and_reminders_say_so(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    shown = await ola.slash(world.general, "messages")

    await choose(ola, shown, "Greetings from other members", "yearly question", menu="topics")

    reminders = await ola.slash(world.general, "reminders")
    assert "Reminders by direct message are stopped" in texts(reminders)
    opened = await press(ola, reminders, "My messages")
    assert "Messages from Creative Clusters" in texts(opened)


async def test_another_persons_screen_changes_only_ones_own(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto")
    await forge.press(world, otto, f"messages:v1:daily:{world.guild.id}:on", channel=world.general)
    await forge.press(world, otto, f"messages:v1:daily:{world.guild.id}:perhaps", channel=world.general)
    assert "Off: each message" in texts(await ola.slash(world.general, "messages"))
    assert "On: the first message" in texts(await otto.slash(world.general, "messages"))


async def test_what_was_stopped_below_a_message_is_not_resumed_by_an_older_screen(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    on_the_computer = await ola.slash(world.general, "messages")
    await forge.press(world, ola, f"messages:v1:stop:{world.guild.id}:hellos", channel=world.general)

    refused = await choose(ola, on_the_computer, "yearly question", menu="topics")

    assert "changed elsewhere since this was shown" in texts(refused)
    mine = await world.bot.services.messages.mine(Actor(ola.id, world.guild.id, "en"))
    assert mine.stopped == {"hellos"}
