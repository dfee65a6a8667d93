"""The whole bot on real sockets: connections break, and Discord asks it to wait."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route
from pydantic import SecretStr
from simcord.backend.models import Message
from structlog.testing import capture_logs

import bot.connection
from bot.app import ClustersBot
from bot.clock import SystemClock
from bot.connection import stay_connected
from bot.members.drafting import Outcome
from bot.members.model import Draft
from bot.servers.model import Actor, Purpose
from bot.settings import Settings
from tests.faults.gateway import SocketDiscord, running_discord
from tests.profiles import profile

GUILD_WAIT = 0.1
"""Seconds that discord.py waits for further servers before it is ready, instead of its own 2.0."""


@pytest.fixture
async def discord(monkeypatch: pytest.MonkeyPatch) -> AsyncGenerator[SocketDiscord]:
    async with running_discord() as served:
        monkeypatch.setattr(Route, "BASE", served.rest)
        monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(served.gateway))
        yield served
        assert not served.unserved


class Service:
    """`stay_connected` as `creative-clusters run` uses it."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(data_folder=folder, privacy_contact="privacy@example.org")
        self.bots: list[ClustersBot] = []
        self.stop = asyncio.Event()

    def create(self) -> ClustersBot:
        made = ClustersBot(self.settings, SystemClock())

        async def at_once(shard_id: int | None, *, initial: bool = False) -> None:
            """Instead of the 5 s that discord.py waits before it begins another session."""

        made.before_identify_hook = at_once
        made._connection.guild_ready_timeout = GUILD_WAIT  # pyright: ignore[reportPrivateUsage]
        self.bots.append(made)
        return made

    @asynccontextmanager
    async def running(self) -> AsyncGenerator["Service"]:
        life = asyncio.create_task(stay_connected(self.create, SecretStr("token"), self.stop))
        try:
            await until(lambda: life.done() or (bool(self.bots) and self.bots[-1].is_ready()))
            yield self
        finally:
            self.stop.set()
            async with asyncio.timeout(5):
                await life


async def until(holds: Callable[[], bool]) -> None:
    """Wait until it does, for a few seconds."""
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 - what is waited for happens in a library
            await asyncio.sleep(0.005)


async def test_after_a_broken_connection_it_learns_who_left_meanwhile_and_a_rate_limit_is_waited_for(
    discord: SocketDiscord, tmp_path: Path
) -> None:
    backend = discord.backend
    guild = backend.create_guild("Creative Clusters")
    channel = backend.create_channel(guild.id, "introductions")
    stays, leaves = backend.make_user("ola"), backend.make_user("jonas")
    for person in (stays, leaves):
        backend.add_member(guild.id, person.id)

    def cards() -> list[Message]:
        return list(backend.messages.get(channel.id, {}).values())

    async with Service(tmp_path).running() as service:
        services = service.bots[0].services
        manager = Actor(guild.owner_id, guild.id, "en", manages=True)
        await services.servers.begin(manager, "en-GB")
        await services.servers.set_channels(manager, {Purpose.INTRODUCTIONS: channel.id})
        discord.limited.append((f"/channels/{channel.id}/messages", 0.3))
        began = asyncio.get_running_loop().time()
        for person in (stays, leaves):
            draft = Draft(profile(person.name))
            await services.introductions.fill(
                Actor(person.id, guild.id, "en"), lambda _draft, _server, draft=draft: Outcome(draft)
            )
            await services.introductions.publish(Actor(person.id, guild.id, "en"))
        await until(lambda: len(cards()) == 2)
        assert asyncio.get_running_loop().time() - began >= 0.3
        assert not discord.limited

        discord.drop_connections()
        # Nobody tells: there is no connection on which to say it.
        del backend.get_guild(guild.id).members[leaves.id]
        await until(lambda: discord.identified == 2)
        await until(lambda: len(cards()) == 1)
        assert stays.name in str(cards()[0].components)
    assert len(service.bots) == 1


async def test_the_very_first_connection_may_fail(
    discord: SocketDiscord, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def at_once(_backoff: object) -> float:
        return 0.0

    monkeypatch.setattr(bot.connection, "FIRST_WAIT", 0.01)
    monkeypatch.setattr("discord.backoff.ExponentialBackoff.delay", at_once)
    discord.refusing = 2  # aiohttp itself tries a second time before it gives up
    async with Service(tmp_path).running() as service:
        assert service.bots[-1].is_ready()
    assert discord.identified == 1
    assert len(service.bots) == 2


async def test_the_log_says_that_it_is_there(discord: SocketDiscord, tmp_path: Path) -> None:
    with capture_logs() as logs:
        async with Service(tmp_path).running() as service:
            await until(lambda: any(entry["event"] == "connected" for entry in logs))
            (told,) = (entry for entry in logs if entry["event"] == "connected")
            assert told["servers"] == len(service.bots[-1].guilds)


async def test_commands_are_told_to_discord_only_when_they_are_new(discord: SocketDiscord, tmp_path: Path) -> None:
    def told() -> int:
        return sum(request.method == "PUT" and "/commands" in request.path for request in discord.backend.http_requests)

    async with Service(tmp_path).running() as first:
        assert told() == 1
    async with Service(tmp_path).running() as second:
        assert told() == 1
    assert second.bots[0].command_ids == first.bots[0].command_ids != {}
