"""Discord waits three seconds for a first answer: what takes longer is put off by itself, whatever was pressed."""

import asyncio
from collections.abc import Awaitable, Generator
from contextlib import contextmanager
from unittest.mock import Mock, patch

import aiohttp
import discord
import pytest
from simcord import InteractionResult

from bot.members.service import IntroductionService
from bot.ui import patience
from tests.journeys.steps import introduce
from tests.screen import buttons, reply, texts
from tests.texts import catalogue
from tests.world import World

SAY = catalogue().reader("en")
LONG = 4.0
"""Seconds, more than Discord waits."""

A_WHILE = 0.3
"""Seconds, more than the bot waits where it is impatient."""


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bot puts answers off so soon that nobody has to wait for the test of what comes after."""
    monkeypatch.setattr(patience, "PATIENCE", 0.1)


@pytest.fixture
def put_off(impatient: None) -> Generator[None]:
    """The same, and an answer is put off in the test."""
    defer = discord.InteractionResponse.defer
    with patch.object(discord.InteractionResponse, "defer", autospec=True, side_effect=defer) as deferred:
        yield
    assert deferred.called


@contextmanager
def taking_long(service: type, method: str, seconds: float = A_WHILE) -> Generator[None]:
    """What the database, or the machine, takes on a bad day."""
    fast = getattr(service, method)

    async def slow(*args: object, **named: object) -> object:
        await asyncio.sleep(seconds)
        return await fast(*args, **named)

    with patch.object(service, method, slow):
        yield


async def waited(world: World, act: Awaitable[InteractionResult]) -> InteractionResult:
    """What somebody sees in the end."""
    result = await act
    for seconds in (patience.PATIENCE, 0.5, LONG):
        await world.env.advance_time(seconds)
    return result


@pytest.mark.parametrize("seconds", [patience.PATIENCE - 1, LONG])
async def test_a_command_that_takes_long_is_answered(world: World, seconds: float) -> None:
    with taking_long(IntroductionService, "open", seconds):
        answered = await waited(world, world.member("Ola").slash(world.general, "introduce"))
    assert SAY("panel-title") in texts(answered)


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("error", [aiohttp.ServerDisconnectedError(), discord.InteractionResponded(Mock())])
async def test_an_answer_that_could_not_be_put_off_comes_all_the_same(world: World, error: Exception) -> None:
    refused = patch.object(discord.InteractionResponse, "defer", side_effect=error)
    with taking_long(IntroductionService, "open"), refused as put_off:
        answered = await waited(world, world.member("Ola").slash(world.general, "introduce"))
    assert put_off.called
    assert SAY("panel-title") in texts(answered)
    assert world.env.errors == []


@pytest.mark.usefixtures("put_off")
async def test_the_screen_that_was_pressed_changes_however_long_it_takes(world: World) -> None:
    ola = world.member("Ola")
    panel = reply(await ola.slash(world.general, "introduce"))
    with taking_long(IntroductionService, "open"):
        await waited(world, ola.click(panel, custom_id="members:v1:visibility:"))
    assert SAY("panel-title") not in texts(panel)


@pytest.mark.usefixtures("put_off")
async def test_a_public_card_that_was_pressed_stays_and_is_answered_privately(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto", "de")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    before = texts(card)
    translate = next(each for each in buttons(card).values() if ":translate:" in each)
    with taking_long(IntroductionService, "visible"):
        answered = await waited(world, otto.click(card, custom_id=translate))
    [card] = world.introductions.history()
    assert texts(card) == before
    assert "Ola" in texts(answered)


@pytest.mark.usefixtures("put_off")
async def test_what_was_typed_is_taken_however_long_it_takes(world: World) -> None:
    ola = world.member("Ola")
    panel = reply(await ola.slash(world.general, "introduce"))
    form = await ola.click(panel, custom_id="members:v1:open:words")
    with taking_long(IntroductionService, "fill"):
        await waited(world, ola.submit_modal(form, {"does": "I bind books", "written_in": ["en"]}))
    assert "I bind books" in texts(panel)


@pytest.mark.usefixtures("put_off")
async def test_a_form_that_comes_too_late_for_discord_is_asked_for_again(world: World) -> None:
    ola = world.member("Ola")
    panel = reply(await ola.slash(world.general, "introduce"))
    with taking_long(IntroductionService, "open"):
        answered = await waited(world, ola.click(panel, custom_id="members:v1:open:words"))
    assert SAY("error-too-slow") in texts(answered)


@pytest.mark.usefixtures("put_off")
async def test_who_thinks_or_holds_after_it_was_put_off_goes_on(world: World) -> None:
    await world.set_up()
    ola = world.member("Ola")
    panel = await introduce(world, ola, "Ola")
    form = await ola.click(panel, custom_id="members:v1:open:work")
    with taking_long(IntroductionService, "fill"):
        await waited(world, ola.submit_modal(form, {"contact": ["message"]}))
    assert SAY("direct-test-greetings") in texts(world.direct_messages(ola)[-1])
    assert SAY("panel-title") in texts(panel)
