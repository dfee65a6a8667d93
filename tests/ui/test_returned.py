"""What was typed comes back whole when a form fails, however much it was."""

import pytest
from simcord import MemberActor

from bot.errors import UserError
from bot.ui.contact import Form
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
