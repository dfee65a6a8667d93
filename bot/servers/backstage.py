"""What moderators are asked to look at again: something of a member's that they have hidden, and that was changed."""

from bot.clock import HOUR
from bot.delivery import outbox
from bot.delivery.model import Intent, ToChannel
from bot.servers.model import Purpose, Server
from bot.storage.database import Transaction

LOOK_AGAIN_AFTER = HOUR
"""Seconds between two requests to look at the same thing again, however often it is changed meanwhile."""


def ask_to_look_again(tx: Transaction, kind: str, key: str, server: Server, now: int) -> None:
    """Have moderators asked, where they have a channel. What they are shown is what is written at that time."""
    channel_id = server.channels.get(Purpose.MODERATORS)
    asked = outbox.planned(tx, kind, key)
    if channel_id is None or any(request.status == "pending" for request in asked):
        return
    due_at = max([now, *(request.due_at + LOOK_AGAIN_AFTER for request in asked)])
    outbox.plan(tx, Intent(kind, key, server.server_id, ToChannel(channel_id), due_at=due_at, occurrence=due_at), now)
