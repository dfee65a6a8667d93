"""The one sender: puts rendered messages on Discord and says how that went."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import aiohttp
import discord
from discord import ui

from bot.delivery.model import Recipient, ToChannel, ToMember
from bot.delivery.port import CHANNEL_MISSING, Closed, Done, Missing, Outcome, Passing, Refused

_CLOSED = 50007
_UNKNOWN_CHANNEL = 10003
_UNKNOWN_MESSAGE = 10008


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A rendered message."""

    view: ui.LayoutView
    allowed_mentions: discord.AllowedMentions = field(default_factory=discord.AllowedMentions.none)


class DiscordSender:
    """Sends through a discord.py client."""

    def __init__(self, client: discord.Client) -> None:
        self._client = client

    async def send(self, to: Recipient, outgoing: object, nonce: str) -> Outcome:
        """Send a message."""
        assert isinstance(outgoing, Outgoing)
        try:
            channel = await self._channel(to)
            message = await channel.send(view=outgoing.view, nonce=nonce, allowed_mentions=outgoing.allowed_mentions)
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError) as error:
            return _outcome(error)
        return Done(message.id)

    async def look_back(self, to: Recipient, outgoing: object, nonce: str, since: int) -> Sequence[int] | Passing:
        """Find our own messages there."""
        try:
            channel = await self._channel(to)
            after = datetime.fromtimestamp(since, UTC)
            return [m.id async for m in channel.history(after=after, limit=100) if str(m.nonce) == nonce]
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError):
            return Passing("look-back", unsure=False)

    async def edit(self, channel_id: int, message_id: int, outgoing: object, nonce: str) -> Outcome:
        """Replace a message's content."""
        assert isinstance(outgoing, Outgoing)
        channel: Any = self._client.get_partial_messageable(channel_id)
        try:
            await channel.get_partial_message(message_id).edit(view=outgoing.view)
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError) as error:
            return _outcome(error)
        return Done(message_id)

    async def delete(self, channel_id: int, message_id: int) -> Outcome:
        """Delete a message."""
        channel: Any = self._client.get_partial_messageable(channel_id)
        try:
            await channel.get_partial_message(message_id).delete()
        except (discord.HTTPException, aiohttp.ClientError, TimeoutError) as error:
            return _outcome(error)
        return Done(message_id)

    async def _channel(self, to: Recipient) -> Any:
        match to:
            case ToChannel(channel_id):
                return self._client.get_partial_messageable(channel_id)
            case ToMember(user_id):
                return await self._client.create_dm(discord.Object(user_id))


def _outcome(error: Exception) -> Outcome:
    if isinstance(error, discord.HTTPException):
        if error.code == _CLOSED:
            return Closed()
        if error.code == _UNKNOWN_MESSAGE:
            return Missing()
        if error.code == _UNKNOWN_CHANNEL:
            return Refused(CHANNEL_MISSING)
        if error.status in (403, 404, 400):
            return Refused(f"http-{error.status}")
        return Passing(f"http-{error.status}", unsure=True)
    return Passing("dropped", unsure=True)
