"""Making the message: of one delivery, or of all that a digest carries."""

from dataclasses import replace

from bot.delivery.kinds import Kinds
from bot.delivery.model import Delivery
from bot.logs import incident

Failed = tuple[tuple[Delivery, Exception], ...]
"""The parts that could not be rendered, each with what its kind raised."""


async def render(kinds: Kinds, delivery: Delivery) -> tuple[Delivery, object, Failed]:
    """The message, with the delivery as it shows it, and what a digest has to do without.

    Raises:
        Exception: What a kind's own code raised, when nothing can be shown, or when nothing may be left out: after an
            attempt of unknown end a digest stays as it was, for what leaves it now may have arrived.
    """
    if len(delivery.parts) == 0:
        return delivery, await kinds.rendered(delivery), ()
    if len(delivery.parts) == 1:
        return delivery, await kinds.rendered(delivery.parts[0]), ()
    rendered: list[tuple[Delivery, object]] = []
    failed: list[tuple[Delivery, Exception]] = []
    for part in delivery.parts:
        try:
            rendered.append((part, await kinds.face(part.kind)(part)))
        except Exception as error:  # noqa: BLE001 - the boundary to the cogs: the other parts can be shown
            incident(error, "delivery.render-failed", kind=part.kind, server=part.server_id)
            failed.append((part, error))
    if failed and (delivery.unsure_since is not None or not rendered):
        raise failed[0][1]
    shown = replace(delivery, parts=tuple(part for part, _ in rendered))
    return shown, await kinds.bound(shown, rendered), tuple(failed)
