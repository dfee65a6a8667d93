"""The bot is mentioned in a conversation, in five languages, and answers there."""

import asyncio
from dataclasses import replace

import discord
import pytest
from simcord import MemberActor

from tests import forge
from tests.journeys.cooperation_steps import elin, introduced
from tests.journeys.questions import WHEN_NEXT
from tests.screen import press, texts
from tests.world import World


async def ask(world: World, who: MemberActor, words: str) -> discord.Message:
    """Somebody mentions the bot; gives its answer, for which the engine may first have to be loaded."""
    before = len(world.general.history())
    await who.send(world.general, mention(world, words))
    async with asyncio.timeout(60):
        while len(world.general.history()) < before + 2:
            await asyncio.sleep(0.02)
            await world.settle()
    return world.general.history()[-1]


def mention(world: World, words: str) -> str:
    assert world.bot.user is not None
    return f"<@{world.bot.user.id}> {words}"


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        *WHEN_NEXT,
        ("hello!", "I can tell you when people meet next"),
    ],
)
async def test_a_question_is_answered_in_its_own_language(world: World, said: str, answer: str) -> None:
    await world.set_up()
    ola = world.member("Ola", "pl")

    assert answer in texts(await ask(world, ola, said))


async def test_where_the_bot_may_not_read_back_it_answers_without_reference(world: World) -> None:
    await world.set_up()
    world.env.inject_error("POST", f"/channels/{world.general.id}/messages", status=400, code=160002)

    answered = await ask(world, world.member("Ola"), "hello!")

    assert "I can tell you when people meet next" in texts(answered)
    assert answered.reference is None


async def test_who_does_something_is_answered_with_the_directory(world: World) -> None:
    await world.set_up()
    asking, found = world.member("Ola", "pl"), world.member("Elin", "sv-SE")
    await introduced(world, found, replace(elin(), disciplines=("lighting-design",)))

    shown = await ask(world, asking, "Kto w Szwecji zajmuje się oświetleniem wystaw?")

    assert "Elin" in texts(shown)
    card = await press(asking, shown, "Pokaż")
    assert "ljusdesigner" in texts(card)
    nobody = await ask(world, asking, "Kto w Niemczech zajmuje się oświetleniem wystaw?")
    assert "Nikt tu jeszcze nie napisał" in texts(nobody)


async def test_a_wish_becomes_a_request_for_its_author_alone_also_after_a_restart(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola", "pl"), world.member("Otto", "de")
    shown = await ask(world, ola, "szukam kogoś do oświetlenia wystawy")
    assert "To brzmi jak ogłoszenie" in texts(shown)

    await world.restart()
    refused = await press(otto, shown, "Zrób z tego ogłoszenie")
    assert "von jemand anderem" in texts(refused)
    panel = await press(ola, shown, "Zrób z tego ogłoszenie")

    assert "szukam kogoś do oświetlenia wystawy" in texts(panel)
    assert "<@" not in texts(panel).replace(f"<@{ola.id}>", "")


async def test_a_wish_whose_message_is_gone_is_told_so(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    gone = await forge.press(world, ola, "cooperation:v1:from:1234567890", channel=world.general)
    assert "no longer there" in texts(gone)


async def test_what_is_not_said_to_the_bot_is_left_alone(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    answered = await ask(world, ola, "hello!")
    before = len(world.general.history())

    await ola.send(world.general, "When is the next forum?")
    await ola.send(world.general, "thank you", reply_to=answered)
    await world.settle()

    assert len(world.general.history()) == before + 2


async def test_who_mentions_it_again_and_again_is_answered_a_few_times(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    for _ in range(5):
        await ask(world, ola, "hello!")
    for _ in range(3):
        await ola.send(world.general, mention(world, "hello!"))
        await world.settle()
    assert len(world.general.history()) == 8 + 5
