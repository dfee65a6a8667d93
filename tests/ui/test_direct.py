"""Trying whether direct messages arrive: two requests to Discord, for which the press or form is put off."""

from collections.abc import Iterator
from unittest.mock import patch

import discord
import pytest

from tests.journeys.forum_steps import call, card
from tests.journeys.steps import introduce
from tests.screen import press, reply, texts
from tests.texts import catalogue
from tests.world import World

REMINDERS = "privacy:v1:consent:reminders:yes"


@pytest.fixture
def steps() -> Iterator[list[str]]:
    """What was done of putting off and sending, in order."""
    done: list[str] = []
    defer, send = discord.InteractionResponse.defer, discord.abc.Messageable.send

    async def noted_defer(self: object, **how: object) -> object:
        done.append("defer")
        return await defer(self, **how)  # type: ignore[arg-type]

    async def noted_send(self: object, *args: object, **message: object) -> object:
        done.append("send")
        return await send(self, *args, **message)  # type: ignore[arg-type]

    with (
        patch.object(discord.InteractionResponse, "defer", noted_defer),
        patch.object(discord.abc.Messageable, "send", noted_send),
    ):
        yield done


async def test_a_consent_to_messages_is_put_off_and_shows_on_the_same_screen(world: World, steps: list[str]) -> None:
    ola = world.member("Ola")
    shown = await ola.slash(world.general, "privacy")

    await ola.click(reply(shown), custom_id=REMINDERS)

    assert steps == ["defer", "send"]
    assert "Allowed" in texts(reply(shown))


async def test_closed_messages_change_nothing_and_say_so(world: World) -> None:
    ola = world.member("Ola")
    shown = await ola.slash(world.general, "privacy")
    world.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)

    refused = await ola.click(reply(shown), custom_id=REMINDERS)

    assert "could not send you a direct message" in texts(refused)
    assert "Allowed" not in texts(reply(shown))


@pytest.mark.parametrize(("status", "code"), [(403, 40003), (503, 0)])
async def test_that_discord_takes_none_just_now_is_not_taken_for_closed_messages(
    world: World, status: int, code: int
) -> None:
    ola = world.member("Ola")
    shown = await ola.slash(world.general, "privacy")
    world.env.inject_error("POST", "/channels/*/messages", status=status, code=code)

    answered = await ola.click(reply(shown), custom_id=REMINDERS)

    assert catalogue().reader("en")("error-discord") in texts(answered)
    assert "Allowed" not in texts(reply(shown))


async def test_messages_are_closed_however_discord_says_so(world: World) -> None:
    ola = world.member("Ola")
    shown = await ola.slash(world.general, "privacy")
    world.env.inject_error("POST", "/users/@me/channels", status=400, code=50007)

    refused = await ola.click(reply(shown), custom_id=REMINDERS)

    assert "could not send you a direct message" in texts(refused)


async def test_an_erasure_with_a_receipt_is_put_off(world: World, steps: list[str]) -> None:
    ola = world.member("Ola")
    shown = await ola.slash(world.general, "privacy")
    await ola.click(reply(shown), custom_id="privacy:v1:consent:matching:yes")

    await ola.click(reply(shown), custom_id="privacy:v1:erase:")

    await ola.click(reply(shown), custom_id="privacy:v1:erase-now:dm")

    assert steps == ["defer", "send"]
    assert "will be erased" in texts(reply(shown))


async def test_greetings_by_message_are_put_off(world: World, steps: list[str]) -> None:
    ola = world.member("Ola")
    panel = reply(await ola.slash(world.general, "introduce"))
    form = await ola.click(panel, custom_id="members:v1:open:work")

    await ola.submit_modal(form, {"contact": ["message"]})

    assert steps == ["defer", "send"]


async def test_the_yearly_question_is_put_off(world: World, steps: list[str]) -> None:
    await world.set_up()
    ola = world.member("Ola")
    panel = await introduce(world, ola, "Ola")
    await world.run_due()
    steps.clear()  # the greeting and the card

    await ola.click(panel, custom_id="members:v1:yearly:")

    assert steps == ["defer", "send"]


async def test_reminders_by_message_are_put_off_and_show_on_the_same_screen(world: World, steps: list[str]) -> None:
    await world.set_up()
    ola = world.member("Ola")
    shown = await ola.slash(world.general, "reminders")
    steps.clear()

    await ola.select(reply(shown), ["dm"], custom_id="forums:v1:remind-way:")

    assert steps == ["defer", "send"]
    assert "Saved" in texts(reply(shown))


async def test_reminders_of_one_forum_by_message_are_put_off(world: World, steps: list[str]) -> None:
    await world.set_up()
    await call(world, world.moderator("Maja"))
    ola = world.member("Ola")
    answered = await press(ola, card(world), "Coming")
    steps.clear()

    shown = await press(ola, answered, "By direct message")

    assert steps == ["defer", "send"]
    assert shown.acknowledged
