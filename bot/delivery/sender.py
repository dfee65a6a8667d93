"""The one sender: puts rendered messages on Discord, and tells how that went."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from time import monotonic
from typing import Final

import aiohttp
import discord
from discord import ForumChannel, PartialMessageable, ui
from discord.abc import GuildChannel, Messageable

from bot.delivery import forum_posts
from bot.delivery.model import Recipient, ToChannel, ToMember
from bot.delivery.pace import Pace
from bot.delivery.port import CHANNEL_MISSING, NO_ACCESS, Closed, Done, Failure, Missing, Outcome, Passing, Refused

# Discord's "JSON Error Codes".
_UNKNOWN_MESSAGE: Final = 10008
_REASONS: Final = {10003: CHANNEL_MISSING, 50001: NO_ACCESS}  # unknown channel; missing access
CLOSED: Final = frozenset({50007, 50278})
"""Discord's codes for somebody who takes no messages from the bot, or shares no server with it."""

TOO_FAST: Final = 40003
"""Discord's code for a bot that opens direct messages too fast: said with 403, but it passes."""

_REST: Final = 60.0
"""Seconds without direct messages then; Discord does not say how long."""

_RESTING: Final = "too-fast"

_PASSING: Final = frozenset({401, 408, 429})
"""Of the 4xx, those that pass: a token being renewed, a slow connection, too much at once."""

_SKEW: Final = timedelta(minutes=2)
"""By how much Discord's clock may differ from ours when we look for a message by its time."""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A rendered message.

    Args:
        view: What it shows. Its buttons are dynamic items, so it is not kept in memory once it is sent.
        files: Attachments that the view shows; read once, so render them anew each time.
        allowed_mentions: Whom it may notify; nobody, unless a feature means to.
        language: In which a direct message is written, for what is put below it; None: the server's first one.
        title: What a post is called, where the channel is a forum of Discord.
        tags: Names of such a post's tags, the most important first.
    """

    view: ui.LayoutView
    files: Sequence[discord.File] = ()
    allowed_mentions: discord.AllowedMentions = field(default_factory=discord.AllowedMentions.none)
    language: str | None = None
    title: str = ""
    tags: Sequence[str] = ()


class DiscordSender:
    """Sends through a discord.py client. Everything that Discord or the network does is an outcome."""

    def __init__(self, client: discord.Client, pace: Pace | None = None) -> None:
        self._client = client
        self.pace = Pace() if pace is None else pace
        self._rests_until = 0.0
        self._making_tags = asyncio.Lock()

    def is_on(self, server_id: int) -> bool:
        """Whether the bot is on this server, as far as is known."""
        return is_on(self._client, server_id)

    async def send(self, to: Recipient, outgoing: object, nonce: str) -> Outcome:
        """Send a message; a repeat with the same nonce within Discord's window gives the first one's id."""
        message = _outgoing(outgoing)
        channel = await self._open(to)
        if not isinstance(channel, Messageable | ForumChannel):
            return channel
        _mark(message.view, nonce)
        message.view.stop()  # or discord.py would keep it, waiting for clicks that go to the dynamic items
        try:
            if isinstance(channel, ForumChannel):
                return Done(await forum_posts.post(channel, message, self._making_tags))
            sent = await channel.send(
                view=message.view,
                files=list(message.files),
                nonce=nonce,
                allowed_mentions=message.allowed_mentions,
            )
        except _ERRORS as error:
            return self._failed(error)
        return Done(sent.id)

    async def look_back(self, to: Recipient, nonce: str, since: int) -> Outcome:
        """Find the message with this nonce, which may have been sent since then (epoch seconds).

        It is known by its mark: Discord keeps no nonces. However long the channel is, all of it is read from then
        on; what can't be read can't be ruled out.
        """
        channel = await self._open(to)
        if not isinstance(channel, Messageable | ForumChannel):
            return channel
        if self._is_blind(to):
            return Refused("no-history")
        me = self._client.user
        after = datetime.fromtimestamp(since, UTC) - _SKEW
        try:
            if isinstance(channel, ForumChannel):
                found = await forum_posts.find(channel, after, lambda message: _is_marked(message, nonce))
                return Missing() if found is None else Done(found)
            async for message in channel.history(limit=None, after=after, oldest_first=True):
                if me is not None and message.author.id == me.id and _is_marked(message, nonce):
                    return Done(message.id)
        except _ERRORS as error:
            return _surely_not_done(_outcome(error))
        return Missing()

    async def edit(self, channel_id: int, message_id: int, outgoing: object) -> Outcome:
        """Replace the content of one of the bot's messages."""
        message = _outgoing(outgoing)
        message.view.stop()
        channel = await self._channel(channel_id)
        if not isinstance(channel, PartialMessageable | ForumChannel):
            return channel
        try:
            if isinstance(channel, ForumChannel):
                found = await forum_posts.edit(channel, message_id, message, self._making_tags)
                return Done(message_id) if found else Missing()
            await channel.get_partial_message(message_id).edit(
                view=message.view, attachments=list(message.files), allowed_mentions=message.allowed_mentions
            )
        except _ERRORS as error:
            return _outcome(error)
        return Done(message_id)

    async def delete(self, channel_id: int, message_id: int) -> Outcome:
        """Delete one of the bot's messages."""
        channel = await self._channel(channel_id)
        if not isinstance(channel, PartialMessageable | ForumChannel):
            return channel
        try:
            if isinstance(channel, ForumChannel):
                await forum_posts.delete(channel, message_id)
            else:
                await channel.get_partial_message(message_id).delete()
        except _ERRORS as error:
            return _outcome(error)
        return Done(message_id)

    async def _open(self, to: Recipient) -> Messageable | ForumChannel | Failure:
        match to:
            case ToChannel(channel_id):
                return await self._channel(channel_id)
            case ToMember(user_id):
                if (left := self._rests_until - monotonic()) > 0:
                    return Passing(_RESTING, unsure=False, retry_after=left)
                try:
                    return await self._client.create_dm(discord.Object(user_id))
                except _ERRORS as error:
                    return _surely_not_done(self._failed(error))

    def _failed(self, error: Exception) -> Failure:
        """The outcome. A bot that opens direct messages on and on, once it was told to stop, is taken for a spammer."""
        if isinstance(error, discord.HTTPException) and error.code == TOO_FAST:
            self._rests_until = monotonic() + _REST
        return _outcome(error)

    async def _channel(self, channel_id: int) -> PartialMessageable | ForumChannel | Failure:
        """The channel as its messages are dealt with: a forum has posts, any other one takes messages by itself.

        Of a server that is not available discord.py may know no channels, as at the beginning of each session. A forum
        that was not known to be one would seem to have lost all of its posts.
        """
        channel = self._client.get_channel(channel_id)
        if channel is None and any(guild.unavailable for guild in self._client.guilds):
            try:
                channel = await self._client.fetch_channel(channel_id)
            except _ERRORS as error:
                return _surely_not_done(_outcome(error))
            if isinstance(channel, GuildChannel | discord.Thread) and channel.guild.unavailable:
                return Passing("server-unavailable", unsure=False)
        if isinstance(channel, ForumChannel):
            return channel
        return self._client.get_partial_messageable(channel_id)

    def _is_blind(self, to: Recipient) -> bool:
        """Whether Discord would show an empty history instead of an error."""
        channel = self._client.get_channel(to.channel_id) if isinstance(to, ToChannel) else None
        if not isinstance(channel, GuildChannel | discord.Thread):
            return False
        return not channel.permissions_for(channel.guild.me).read_message_history


def is_on(client: discord.Client, server_id: int) -> bool:
    """Whether the bot is on this server; until Discord has named its servers, none is ruled out."""
    return not client.is_ready() or client.get_guild(server_id) is not None


_ERRORS: Final = (discord.HTTPException, discord.RateLimited, aiohttp.ClientError, OSError)


def _outgoing(outgoing: object) -> Outgoing:
    if not isinstance(outgoing, Outgoing):
        message = f"a kind rendered {type(outgoing).__name__} instead of Outgoing"
        raise TypeError(message)
    return outgoing


def _mark_of(nonce: str) -> int:
    """A component id that tells the message from others: above those that Discord counts out, below 2³¹."""
    return int.from_bytes(blake2b(nonce.encode(), digest_size=4).digest()) & 0x3FFF_FFFF | 0x4000_0000


def _mark(view: ui.LayoutView, nonce: str) -> None:
    """Discord keeps the ids of components, so the first one carries the mark of the nonce."""
    for item in view.children[:1]:
        item.id = _mark_of(nonce)


def _is_marked(message: discord.Message, nonce: str) -> bool:
    return any(getattr(component, "id", None) == _mark_of(nonce) for component in message.components[:1])


def _surely_not_done(outcome: Failure) -> Failure:
    """The outcome of a request that only prepares for the one that counts."""
    if isinstance(outcome, Passing):
        return Passing(outcome.reason, unsure=False, retry_after=outcome.retry_after)
    return outcome


def _outcome(error: Exception) -> Failure:
    match error:
        case discord.RateLimited():
            return Passing("rate-limited", unsure=False, retry_after=error.retry_after)
        case discord.HTTPException():
            return _answer(error)
        case aiohttp.ClientConnectorError():
            return Passing("no-connection", unsure=False)
        case _:
            return Passing("connection-lost", unsure=True)


def _answer(error: discord.HTTPException) -> Failure:
    if error.status >= 500:
        return Passing(f"http-{error.status}", unsure=True)
    if error.status in _PASSING:
        pause = error.response.headers.get("Retry-After", "")
        return Passing(f"http-{error.status}", unsure=False, retry_after=float(pause) if pause.isdigit() else 0.0)
    if error.code == TOO_FAST:
        return Passing(_RESTING, unsure=False, retry_after=_REST)
    if error.code in CLOSED:
        return Closed()
    if error.code == _UNKNOWN_MESSAGE:
        return Missing()
    otherwise = "forbidden" if error.status == 403 else f"http-{error.status}-{error.code}"
    return Refused(_REASONS.get(error.code, otherwise))
