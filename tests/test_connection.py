"""The bot outlives a Discord that can't be reached, and says plainly when it is refused."""

import asyncio
from collections.abc import Callable
from typing import Any

import aiohttp
import discord
import pytest
from discord.gateway import DiscordWebSocket
from pydantic import SecretStr

import bot.connection
from bot.connection import RefusedError, stay_connected
from bot.errors import StartError

TOKEN = SecretStr("a.b.c")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.connection, "FIRST_WAIT", 0.001)
    monkeypatch.setattr(bot.connection, "LONGEST_WAIT", 0.002)


class Stage:
    """Builds bots whose starts end as told, one after the other; the last one runs until it is closed."""

    def __init__(self, *ends: BaseException) -> None:
        self.ends = list(ends)
        self.stop = asyncio.Event()
        self.built: list[FakeBot] = []

    def create(self) -> discord.Client:
        self.built.append(FakeBot(self))
        return self.built[-1]

    async def run(self) -> None:
        async with asyncio.timeout(5):
            await stay_connected(self.create, TOKEN, self.stop)

    @property
    def closed(self) -> list[bool]:
        return [fake.is_closed() for fake in self.built]


class FakeBot(discord.Client):
    def __init__(self, stage: Stage, *, ready: bool = True) -> None:
        super().__init__(intents=discord.Intents.none())
        self.stage = stage
        self.ready = ready
        self.cleaned = False

    def is_ready(self) -> bool:
        return self.ready

    async def start(self, token: str, *, reconnect: bool = True) -> None:
        assert token == TOKEN.get_secret_value()
        assert reconnect
        if self.stage.ends:
            raise self.stage.ends.pop(0)
        try:
            self.stage.stop.set()
            await asyncio.Event().wait()
        finally:
            self.cleaned = True


class Response:
    reason = "reason"

    def __init__(self, status: int) -> None:
        self.status = status


def http(kind: type[discord.HTTPException], status: int) -> discord.HTTPException:
    answer: Any = Response(status)
    return kind(answer, "message")


def closed(code: int) -> discord.ConnectionClosed:
    socket: Any = None
    return discord.ConnectionClosed(socket, shard_id=None, code=code)


async def test_it_runs_until_it_is_asked_to_stop_and_is_closed() -> None:
    stage = Stage()
    await stage.run()
    assert stage.closed == [True]


async def test_trouble_that_passes_is_waited_out_each_time_with_a_new_bot() -> None:
    stage = Stage(
        aiohttp.ClientConnectionError(),
        ConnectionResetError(),
        TimeoutError(),
        discord.GatewayNotFound(),
        http(discord.DiscordServerError, 503),
        http(discord.HTTPException, 429),
        discord.RateLimited(1.0),
    )
    await stage.run()
    assert stage.closed == [True] * 8


async def test_the_failure_of_the_very_first_connection_is_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    """With discord.py as it is: its own way from the refused socket to the AttributeError of issue 10520."""
    tries = 0
    stop = asyncio.Event()

    async def refuse(*_args: object, **_options: object) -> None:
        nonlocal tries
        tries += 1
        if tries == 3:
            stop.set()
        raise ConnectionRefusedError

    async def nothing(*_args: object) -> None: ...

    def at_once(_backoff: object) -> float:
        return 0.0

    monkeypatch.setattr(DiscordWebSocket, "from_client", refuse)
    monkeypatch.setattr("discord.backoff.ExponentialBackoff.delay", at_once)
    monkeypatch.setattr(discord.Client, "login", nothing)
    async with asyncio.timeout(5):
        await stay_connected(lambda: discord.Client(intents=discord.Intents.none()), TOKEN, stop)
    assert tries == 3


@pytest.mark.parametrize(
    ("end", "told"),
    [
        (lambda: discord.LoginFailure("x"), "DISCORD_TOKEN"),
        (lambda: closed(4004), "DISCORD_TOKEN"),
        (lambda: discord.PrivilegedIntentsRequired(None), "Server Members Intent"),
        (lambda: closed(4013), "Server Members Intent"),
        (lambda: closed(4014), "Server Members Intent"),
    ],
)
async def test_a_refusal_says_where_to_mend_it(end: Callable[[], BaseException], told: str) -> None:
    stage = Stage(end())
    with pytest.raises(RefusedError, match=told) as caught:
        await stage.run()
    assert "https://discord.com/developers/applications" in str(caught.value)
    assert stage.closed == [True]


@pytest.mark.parametrize(
    "end",
    [StartError("x"), AttributeError("a fault of ours"), OSError("a file"), http(discord.Forbidden, 403)],
)
async def test_anything_else_is_not_tried_again(end: Exception) -> None:
    stage = Stage(end)
    with pytest.raises(type(end)) as caught:
        await stage.run()
    assert caught.value is end
    assert stage.closed == [True]


async def test_a_stop_during_set_up_ends_that_before_it_closes() -> None:
    stage = Stage()
    fake = FakeBot(stage, ready=False)
    order: list[str] = []
    close = fake.close

    async def close_and_tell() -> None:
        order.append(f"close, set-up ended: {fake.cleaned}")
        await close()

    fake.close = close_and_tell
    await stay_connected(lambda: fake, TOKEN, stage.stop)
    assert order == ["close, set-up ended: True"]


async def test_a_stop_while_waiting_is_heard_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.connection, "FIRST_WAIT", 1000.0)
    stage = Stage(ConnectionResetError())
    asyncio.get_running_loop().call_later(0.05, stage.stop.set)
    await stage.run()
    assert stage.closed == [True]
