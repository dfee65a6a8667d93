"""What was typed comes back whole when a form fails, however much it was."""

import pytest
from discord import ui
from simcord import MemberActor

from bot.errors import UserError
from bot.ui.contact import Form
from bot.ui.form import TextField, form
from tests.forge import submit
from tests.screen import reply, texts
from tests.world import World


async def _refuse(_sent: Form) -> None:
    raise UserError("reason-needed")


@pytest.mark.parametrize("amount", [10, 2_600, 3_900])
async def test_what_was_typed_comes_back(world: World, amount: int) -> None:
    world.bot.router.on_form("moderation:v1:reporting", _refuse)
    ola: MemberActor = world.member("Ola", "pl")
    typed = "ż" * amount
    answered = await submit(world, ola, "moderation:v1:reporting:x", {"reason": typed})
    message = reply(answered)
    if message.attachments:
        assert await message.attachments[0].read() == typed.encode()
    else:
        assert typed in texts(answered)
    assert bool(message.attachments) is (amount > 3_000)


async def test_what_waits_in_a_form_fits_its_field_as_clients_count() -> None:
    """An emoji is one character to Discord's servers, and two to those who type."""
    field = TextField("language", "Language", "a" + "🎨" * 60, limit=60)
    modal = form("members:v1:fill", "Title", (field,))
    [filled] = [each.default for each in modal.walk_children() if isinstance(each, ui.TextInput)]
    assert filled == "a" + "🎨" * 29
