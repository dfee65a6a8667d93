"""Choosing channels: checked when they are chosen, not when the first post fails."""

from bot.servers.model import Purpose
from tests.journeys.steps import set_up
from tests.screen import reply, texts
from tests.world import World

MENU = "servers:v1:channel:moderators"


async def test_reports_never_go_where_everyone_sees_them(world: World) -> None:
    maja = world.moderator("Maja")
    shown = await maja.slash(world.backstage, "settings open")

    refused = await maja.select(reply(shown), [world.general], custom_id=MENU)

    assert "who was reported" in texts(refused)
    server = await world.bot.services.servers.load(world.guild.id)
    assert Purpose.MODERATORS not in server.channels


async def test_a_channel_for_moderators_alone_is_taken(world: World) -> None:
    maja = world.moderator("Maja")
    await set_up(world, maja)

    server = await world.bot.services.servers.load(world.guild.id)
    assert server.channels[Purpose.MODERATORS] == world.backstage.id
