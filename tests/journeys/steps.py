"""What people do in several journeys, told once, through the same buttons and forms that they use."""

from collections.abc import Mapping
from typing import Any

from simcord import ChannelHandle, InteractionResult, MemberActor, ResponseMessage

from tests.screen import choose, press, reply, submit
from tests.world import World

ABOUT: Mapping[str, Any] = {"What shall we call you?": "Ola", "Your town": ["szczecin"], "Who are you?": ["person"]}


async def set_up(world: World, moderator: MemberActor) -> InteractionResult:
    """A moderator sets the server up with the channels that are there."""
    shown = await moderator.slash(world.backstage, "settings open")
    for menu, channel in (
        ("servers:v1:channel:welcome", world.welcome),
        ("servers:v1:channel:introductions", world.introductions),
        ("servers:v1:channel:forums", world.forums),
        ("servers:v1:channel:cooperation", world.board),
        ("servers:v1:channel:moderators", world.backstage),
    ):
        await moderator.select(reply(shown), [channel], custom_id=menu)
    await moderator.select(reply(shown), [world.moderators], custom_id="servers:v1:roles:")
    return await press(moderator, shown, "Finish")


async def introduce(
    world: World, member: MemberActor, name: str, *, channel: ChannelHandle | None = None, **words: str
) -> ResponseMessage:
    """A member fills in the first two forms and publishes; gives the panel."""
    shown = await member.slash(channel or world.general, "introduce")
    panel = reply(shown)
    form = await member.click(panel, custom_id="members:v1:open:about")
    about = {"name": name, "place": ["szczecin"], "kind": ["person"]}
    await member.submit_modal(form, about)
    form = await member.click(panel, custom_id="members:v1:open:words")
    said = {"does": "I bind books", "offers": "a workshop", "seeks": "paper makers", **words}
    await member.submit_modal(form, {**said, "written_in": ["en"]})
    await member.click(panel, custom_id="members:v1:publish:")
    return panel


__all__ = ["ABOUT", "choose", "introduce", "press", "reply", "set_up", "submit"]
