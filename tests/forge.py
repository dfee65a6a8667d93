"""Presses, choices and forms as a malicious client could send them, whatever the bot had shown."""

from collections.abc import Mapping, Sequence
from typing import Any

from simcord import ChannelHandle, InteractionResult, MemberActor
from simcord.actors import _dispatch_actor_interaction  # pyright: ignore[reportPrivateUsage]
from simcord.backend import serializers
from simcord.enums import InteractionType

from tests.screen import Actor
from tests.world import World

BUTTON, TEXT_MENU, USER_MENU, ROLE_MENU, CHANNEL_MENU = 2, 3, 5, 6, 8
_COMPONENTS_V2 = 1 << 15


async def press(
    world: World,
    actor: Actor,
    custom_id: str,
    values: Sequence[str] = (),
    *,
    kind: int = BUTTON,
    channel: ChannelHandle | None = None,
) -> InteractionResult:
    """Press a button, or choose from a menu, with any custom_id and any values."""
    backend, where = world.env.backend, channel or world.general
    component: dict[str, Any] = {"type": kind, "custom_id": custom_id}
    if kind == BUTTON:
        component |= {"style": 2, "label": "x"}
    elif kind == TEXT_MENU:
        component |= {"options": [{"label": "x", "value": value} for value in values or ("x",)], "max_values": 1}
    message = backend.create_message(
        where.id, backend.bot_user.id, None, components=[{"type": 1, "components": [component]}], flags=_COMPONENTS_V2
    )
    data: dict[str, Any] = {"custom_id": custom_id, "component_type": kind}
    if kind != BUTTON:
        data["values"] = list(values)
    return await _dispatch_actor_interaction(
        actor,
        InteractionType.MESSAGE_COMPONENT,
        where,
        data,
        extra={"message": dict(serializers.message_payload(backend, message))},
        source_message_id=message.id,
    )


async def submit(
    world: World,
    actor: MemberActor,
    custom_id: str,
    fields: Mapping[str, str | Sequence[str]],
    *,
    channel: ChannelHandle | None = None,
) -> InteractionResult:
    """Send a form in that the bot may never have shown; texts are typed, sequences are chosen."""
    inner = [
        {"type": 4, "id": 100 + number, "custom_id": field, "value": value}
        if isinstance(value, str)
        else {"type": TEXT_MENU, "id": 100 + number, "custom_id": field, "values": list(value)}
        for number, (field, value) in enumerate(fields.items())
    ]
    labels = [{"type": 18, "id": number + 1, "component": component} for number, component in enumerate(inner)]
    data: dict[str, Any] = {"custom_id": custom_id, "components": labels}
    return await actor._dispatch_interaction(  # pyright: ignore[reportPrivateUsage]
        InteractionType.MODAL_SUBMIT, channel or world.general, data
    )
