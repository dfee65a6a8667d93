"""Coaching, through commands, buttons and forms: a whole dialogue, and what may come in between."""

import pytest
from simcord import InteractionResult, MemberActor

from bot.servers.model import Actor
from cogs.coaching.places import THREADS_A_DAY
from tests import forge
from tests.journeys.coaching_steps import answer, begin, button_of, filled, read_here, walk
from tests.screen import options, press, reply, texts
from tests.texts import catalogue
from tests.world import World

LT = catalogue().reader("lt")


@pytest.fixture(autouse=True)
def _read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


async def test_a_member_goes_through_a_dialogue_in_lithuanian_and_comes_out_with_a_plan(world: World) -> None:
    await world.set_up()
    rasa = world.member("Rasa", "lt")
    offered = await rasa.autocomplete(world.general, "coaching start", "dialogue", "dirba")
    assert [each["name"] for each in offered] == ["Kaip dirbame"]
    offered = await world.member("Sven", "sv-SE").autocomplete(
        world.general, "coaching start", "dialogue", "fa ordning"
    )
    assert [each["name"] for each in offered] == ["Få ordning på mitt arbete"]

    shown = await begin(world, rasa)
    assert "Pusvalandis apie tai, kaip dirbate kartu" in texts(shown)
    plan = await walk(rasa, shown)

    assert LT("coaching-plan-title", title="Kaip dirbame") in texts(plan)
    assert LT("coaching-pledge", what="Pakviesiu visus prie vieno stalo", day="2026 m. kovo 9 d.", sure=10) in texts(
        plan
    )
    assert "Ąžuolas – mūsų „dirbtuvė“" in texts(plan)
    mine = await rasa.slash(world.general, "coaching mine")
    assert f"✅ **Kaip dirbame** · {LT('coaching-status-done')}" in texts(mine)
    assert texts(mine).count("⏳") == 2


async def test_from_their_own_dialogues_members_begin_another_one(world: World) -> None:
    await world.set_up()
    rasa = world.member("Rasa", "lt")
    mine = await rasa.slash(world.general, "coaching mine")
    offered = options(mine, LT("coaching-mine-begin"))
    assert list(offered) == sorted(offered)

    first = await rasa.select(reply(mine), [offered["Kaip dirbame"]], custom_id="coaching:v1:another:")

    assert "Kaip dirbame" in texts(first)
    shown = await rasa.click(reply(first), custom_id=button_of(first, "coaching:v1:begin:here:"))
    assert "Pusvalandis apie tai, kaip dirbate kartu" in texts(shown)
    mine = await rasa.slash(world.general, "coaching mine")
    assert options(mine, LT("coaching-mine-begin")) == offered


async def test_it_goes_on_at_the_same_question_after_a_restart_also_with_a_form_opened_before(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    shown = await begin(world, ola)
    for _ in range(2):
        shown = await answer(ola, shown)
    question = texts(shown)
    form = await ola.click(reply(shown), custom_id=button_of(shown, "coaching:v1:open:"))
    await world.restart()

    resumed = await ola.slash(world.general, "coaching mine")
    opened = await ola.select(
        reply(resumed), list(options(resumed, "Open a dialogue").values()), custom_id="coaching:v1:open-one:"
    )
    went_on = await press(ola, opened, "Go on")
    assert texts(went_on) == question
    after = await ola.submit_modal(form, filled(form))

    assert "Question 3 of about 14" in texts(after)


async def test_a_button_of_an_earlier_question_says_so_and_shows_the_present_one(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    shown = await begin(world, ola)
    first = reply(shown)
    custom_id = button_of(first, "coaching:v1:next:")
    await ola.click(first, custom_id=custom_id)

    again = await forge.press(world, ola, custom_id)

    assert "That button belonged to an earlier question" in texts(again)
    assert "Question 1 of about 14" in texts(again)


async def test_a_form_that_comes_too_late_gives_back_what_was_typed(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    shown = await _at_number(world, ola)
    message, custom_id = reply(shown), button_of(shown, "coaching:v1:open:")
    form, again = await ola.click(message, custom_id=custom_id), await ola.click(message, custom_id=custom_id)
    await ola.submit_modal(form, {"q0": "6"})

    late = await ola.submit_modal(again, {"q0": "7"})

    assert "belonged to an earlier question" in texts(late)
    assert ">>> 7" in texts(late)


async def test_a_number_that_is_none_is_given_back_and_the_question_stays(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola", "de")
    shown = await _at_number(world, ola)
    form = await ola.click(reply(shown), custom_id=button_of(shown, "coaching:v1:open:"))

    refused = await ola.submit_modal(form, {"q0": "ein paar"})

    assert "Frage 2 von etwa 14" in texts(refused)
    assert ">>> ein paar" in texts(refused)
    form = await ola.click(reply(refused), custom_id=button_of(refused, "coaching:v1:open:"))
    assert form.modal is not None
    assert "ein paar" in str(form.modal)
    after = await ola.submit_modal(form, {"q0": "6"})
    assert "Frage 3 von etwa 14" in texts(after)


async def test_nobody_else_can_press_the_buttons_of_a_dialogue(world: World) -> None:
    await world.set_up()
    ola, hanna = world.member("Ola"), world.moderator("Hanna")
    shown = await begin(world, ola, "dm")
    [*_, question] = world.direct_messages(ola)
    assert "begins in your direct messages" in texts(shown)

    stolen = await forge.press(world, hanna, button_of(question, "coaching:v1:next:"))

    assert "I can't find that any more" in texts(stolen)


async def test_with_direct_messages_closed_it_goes_on_right_here(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    await world.settle()
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)

    shown = await begin(world, ola, "dm")

    assert "goes on here instead" in texts(shown)


async def test_a_private_thread_holds_a_door_and_no_answers(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    await begin(world, ola, "thread")
    [thread] = world.threads(world.general)
    [door] = [each for each in thread.history() if each.components]

    shown = await press(ola, door, "Go on")
    shown = await walk(ola, shown)

    assert "your plan" in texts(shown)
    assert reply(shown).ephemeral
    assert [texts(each) for each in thread.history() if each.components] == [texts(door)]


async def test_pause_back_and_erase(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    shown = await answer(ola, await begin(world, ola))
    shown = await answer(ola, shown)
    back = await press(ola, shown, "Back")
    assert "Question 1 of about 14" in texts(back)
    assert "You answered" in texts(back)
    paused = await press(ola, back, "Pause")
    assert "is paused" in texts(paused)
    go_on = button_of(paused, "coaching:v1:resume:")
    resumed = await press(ola, paused, "Go on")
    assert "Welcome back" in texts(resumed)

    more = await press(ola, resumed, "More")
    sure = await press(ola, more, "Stop and erase")
    await press(ola, sure, "Erase it")

    mine = await ola.slash(world.general, "coaching mine")
    assert "have not begun a dialogue" in texts(mine)
    stale = await forge.press(world, ola, go_on)
    assert "can't find that any more" in texts(stale)


async def _at_number(world: World, member: MemberActor) -> InteractionResult:
    """Where the member is asked for a number."""
    shown = await begin(world, member)
    for _ in range(2):
        shown = await answer(member, shown)
    return shown


async def test_nobody_fills_the_server_with_private_threads(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    actor, coaching = Actor(ola.id, world.guild.id, "en"), world.bot.services.coaching
    begun: list[str] = []
    for _ in range(THREADS_A_DAY + 1):
        begun.append(texts(await begin(world, ola, "thread")))
        with world.env.as_bot():
            [(dialogue, _)] = await coaching.looking_back.dialogues(actor)
            await coaching.dialogues.erase(actor, dialogue.dialogue_id)
    assert len(world.threads(world.general)) == THREADS_A_DAY
    assert ["could not open a private thread" in each for each in begun] == [False] * THREADS_A_DAY + [True]
