"""What people do with forums in several journeys, through the same commands, buttons and forms that they use."""

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import discord
from simcord import InteractionResult, MemberActor, ResponseMessage

from tests.journeys.steps import press, reply
from tests.screen import buttons, texts
from tests.world import World

WHEN: Mapping[str, Any] = {
    "starts_on": "2026-03-24",
    "starts_at": "10:00",
    "ends_at": "16:00",
    "zone": ["Europe/Berlin"],
}
START = datetime(2026, 3, 24, 9, tzinfo=UTC)
"""The start of `WHEN`: in March, Rostock's clocks are one hour ahead."""


async def fill(actor: MemberActor, panel: ResponseMessage, part: str, values: Mapping[str, Any]) -> InteractionResult:
    """Fill in the form of one part."""
    opened = next(each for each in buttons(panel).values() if each.startswith(f"forums:v1:open:{part}:"))
    form = await actor.click(panel, custom_id=opened)
    return await actor.submit_modal(form, dict(values))


async def write(world: World, actor: MemberActor, **parts: Mapping[str, Any]) -> ResponseMessage:
    """An organiser writes a forum; gives the panel."""
    panel = reply(await actor.slash(world.general, "forum create"))
    await actor.click(panel, custom_id="forums:v1:open:words:")
    form = await actor.select(panel, ["en"], custom_id="forums:v1:write:")
    await actor.submit_modal(form, {"title-en": "Exchange forum", "description-en": "A day of talk"})
    await actor.click(panel, custom_id="forums:v1:panel:")
    usual = {"when": WHEN, "where": {"place": ["rostock"], "venue": "Town hall"}}
    for part, values in {**usual, **parts}.items():
        await fill(actor, panel, part, values)
    return panel


async def call(world: World, actor: MemberActor, **parts: Mapping[str, Any]) -> InteractionResult:
    """An organiser writes a forum and publishes it; the bot does what follows."""
    panel = await write(world, actor, **parts)
    done = await press(actor, panel, "Publish")
    await world.run_due()
    return done


def card(world: World) -> discord.Message:
    """The card of the one forum, as it is now."""
    [message] = [each for each in world.forums.history() if each.type is discord.MessageType.default]
    return message


def said(world: World, member: MemberActor) -> str:
    """The newest direct message that someone got, or nothing."""
    messages = world.direct_messages(member)
    return texts(messages[-1]) if messages else ""


async def go_to(world: World, moment: datetime) -> None:
    """Turn the clock forward to that instant."""
    await world.turn_forward(seconds=math.ceil((moment - world.clock.now()).total_seconds()))


def has_role(world: World, member: MemberActor, role_id: int) -> bool:
    """Whether a member has a role on the server."""
    return role_id in world.env.backend.get_member(world.guild.id, member.id).role_ids
