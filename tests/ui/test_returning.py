"""A form that comes to nothing, for whatever reason, gives back what was typed into it."""

from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest

from bot.errors import UserError
from bot.ids import new_id
from bot.servers.model import Actor
from bot.text.languages import LANGUAGES
from bot.ui.contact import Form, Press
from bot.ui.router import Router
from bot.ui.tapping import Tapping
from tests.journeys.steps import introduce
from tests.screen import buttons, texts
from tests.texts import catalogue
from tests.world import World


class Sent:
    """A form as Discord hands it in, and what is answered."""

    type = discord.InteractionType.modal_submit
    guild_id = 1
    user = SimpleNamespace(id=1)
    client = SimpleNamespace(tapping=Tapping(catalogue()))

    def __init__(self, language: str, address: str) -> None:
        self.locale = SimpleNamespace(value=language)
        self.response = self
        self.extras: dict[str, object] = {}
        self.shown = ""
        text, menu = {"type": 4, "custom_id": "words", "value": "# My *words*"}, {"type": 3, "custom_id": "kind"}
        self.data = {
            "custom_id": f"{address}::{new_id()}",
            "components": [{"type": 18, "component": text}, {"type": 18, "component": {**menu, "values": ["person"]}}],
        }

    def is_done(self) -> bool:
        return False

    async def send_message(self, *, view: discord.ui.LayoutView, **_how: object) -> None:
        self.shown = "\n".join(
            item.content for item in view.walk_children() if isinstance(item, discord.ui.TextDisplay)
        )


async def _too_late(_sent: Form | Press) -> None:
    raise UserError("introduction-gone")


async def _broken(_sent: Form | Press) -> None:
    raise RuntimeError("the disk is full")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("address", ["test:v1:too-late", "test:v1:broken", "test:v1:forgotten"])
async def test_what_was_typed_comes_back_and_does_nothing(address: str, language: str) -> None:
    router = Router(catalogue())
    router.on_form("test:v1:too-late", _too_late)
    router.on_form("test:v1:broken", _broken)
    sent = Sent(language, address)

    await router.submitted(cast("Any", sent))

    assert "\\# My \\*words\\*" in sent.shown
    assert "person" not in sent.shown


async def test_a_press_has_nothing_to_give_back() -> None:
    router = Router(catalogue())
    router.on_press("test:v1:too-late", _too_late)
    pressed = Sent("en", "test:v1:too-late")
    pressed.type = discord.InteractionType.component

    await router.pressed(cast("Any", pressed))

    assert pressed.shown
    assert "words" not in pressed.shown


async def test_a_greeting_that_comes_too_late_is_not_lost(world: World) -> None:
    await world.set_up()
    ola, otto = world.member("Ola"), world.member("Otto")
    await introduce(world, ola, "Ola")
    await world.run_due()
    [card] = world.introductions.history()
    hello = next(each for each in buttons(card).values() if ":hello:" in each)
    form = await otto.click(card, custom_id=hello)
    with world.env.as_bot():
        await world.bot.services.introductions.unpublish(Actor(ola.id, world.guild.id, "en"))

    refused = await otto.submit_modal(form, {"words": "Shall we bind a book?"})

    assert "Shall we bind a book?" in texts(refused)
