"""Keeps a bot on Discord from the first connection until it is asked to stop."""

import asyncio
import random
import socket
from collections.abc import Callable, Iterator
from typing import Final

import aiohttp
import discord
import structlog
from pydantic import SecretStr

from bot.errors import StartError

_log = structlog.stdlib.get_logger(__name__)

FIRST_WAIT: Final = 1.0
"""Seconds before the second try to connect; each further wait is twice as long."""

LONGEST_WAIT: Final = 300.0
"""The most seconds between two tries. Discord allows 1,000 sessions a day, this is at most 288."""

_PORTAL: Final = "https://discord.com/developers/applications"
_WRONG_TOKEN: Final = (
    "Discord does not accept the token. Open your application at "
    f"{_PORTAL}, make a new token on the page Bot (Reset Token), and write it to DISCORD_TOKEN."
)
_MISSING_INTENT: Final = (
    f"Discord does not let the bot see the members. Open your application at {_PORTAL}, "
    "and on the page Bot, under Privileged Gateway Intents, switch on Server Members Intent."
)

# https://docs.discord.com/developers/topics/opcodes-and-status-codes, gateway close events
_AUTHENTICATION_FAILED: Final = 4004
_INVALID_INTENTS: Final = 4013
_DISALLOWED_INTENTS: Final = 4014
_TOO_MANY_REQUESTS: Final = 429
_SERVER_ERRORS: Final = 500


class RefusedError(StartError):
    """Discord does not accept the bot as it is set up: only a person can mend it, trying again can't."""


async def stay_connected(create: Callable[[], discord.Client], token: SecretStr, stop: asyncio.Event) -> None:
    """Run a bot until `stop` is set, and then close it.

    Once connected, discord.py reconnects by itself. What it does not survive is a failure of its very first
    connection, which ends in an AttributeError (its issue 10520): that bot is closed, and a new one tries.

    Args:
        create: Builds a bot that has not been started.
        token: The bot's token.
        stop: Set when the process is asked to end.

    Raises:
        RefusedError: The token or the intents are wrong.
        StartError: The bot itself can't start.
    """
    waits = _waits()
    while not stop.is_set():
        error = await _live(create(), token, stop)
        if error is None:
            return
        if not _is_passing(error):
            raise _explained(error)
        wait = next(waits)
        _log.warning("Discord can't be reached, another try follows", seconds=round(wait), error=_name(error))
        await _unless(stop, wait)


async def _live(bot: discord.Client, token: SecretStr, stop: asyncio.Event) -> BaseException | None:
    """One bot's life, closed at its end; gives what it died of, None if it was stopped."""
    life = asyncio.create_task(bot.start(token.get_secret_value()))
    stopping = asyncio.create_task(stop.wait())
    try:
        await asyncio.wait({life, stopping}, return_when=asyncio.FIRST_COMPLETED)
    finally:
        stopping.cancel()
        if not bot.is_ready():
            # Still setting up: end that first, so that it opens nothing behind the back of close().
            life.cancel()
            await asyncio.wait({life})
        await bot.close()
        life.cancel()
    (error,) = await asyncio.gather(life, return_exceptions=True)
    return None if isinstance(error, asyncio.CancelledError) else error


def _is_passing(error: BaseException) -> bool:
    """Whether it is the network or Discord's trouble, and may be over soon."""
    if isinstance(error, AttributeError):
        # What discord.py was about to wait out when it stumbled: a session it never had.
        return isinstance(error.__context__, OSError | aiohttp.ClientError | discord.DiscordException)
    if isinstance(error, discord.HTTPException):
        return error.status >= _SERVER_ERRORS or error.status == _TOO_MANY_REQUESTS
    passing = aiohttp.ClientError, ConnectionError, TimeoutError, socket.gaierror, discord.GatewayNotFound
    return isinstance(error, (*passing, discord.RateLimited))


def _name(error: BaseException) -> str:
    """What it was, in a word; the whole way it took through the libraries would fill the log all night."""
    cause = error.__context__ if isinstance(error, AttributeError) and error.__context__ else error
    return type(cause).__name__


def _explained(error: BaseException) -> BaseException:
    code = error.code if isinstance(error, discord.ConnectionClosed) else None
    if isinstance(error, discord.LoginFailure) or code == _AUTHENTICATION_FAILED:
        return RefusedError(_WRONG_TOKEN)
    if isinstance(error, discord.PrivilegedIntentsRequired) or code in {
        _INVALID_INTENTS,
        _DISALLOWED_INTENTS,
    }:
        return RefusedError(_MISSING_INTENT)
    return error


def _waits() -> Iterator[float]:
    """Seconds to wait, doubling, each shortened by chance so that not all bots return at one moment."""
    wait = FIRST_WAIT
    while True:
        yield wait * random.uniform(0.5, 1)  # noqa: S311 - no secret
        wait = min(wait * 2, LONGEST_WAIT)


async def _unless(stop: asyncio.Event, seconds: float) -> None:
    """Wait that long, or until asked to stop."""
    try:
        async with asyncio.timeout(seconds):
            await stop.wait()
    except TimeoutError:
        return
