"""The channels that a first set-up creates: each once, whoever presses how often, and whatever fails in between."""

import asyncio
from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest

from bot.errors import UserError
from bot.servers.model import Purpose
from bot.ui.contact import Press
from bot.ui.router import Router
from cogs.servers.cog import Settings
from tests.rooms import FOREIGN_MANAGER, Rooms
from tests.texts import catalogue

CATALOGUE = catalogue()
REFUSED = discord.Forbidden(cast("Any", SimpleNamespace(status=403, reason="")), {"code": 50013, "message": ""})


class Guild:
    """A server on which creating a channel takes a moment, and fails from some number on."""

    id = FOREIGN_MANAGER.server_id
    default_role = "everyone"
    me = discord.Object(1)

    def __init__(self, allowed: int = 99) -> None:
        self.made: list[str] = []
        self.allowed = allowed

    async def create_text_channel(self, name: str, **_how: object) -> object:
        await asyncio.sleep(0)
        if len(self.made) >= self.allowed:
            raise REFUSED
        self.made.append(name)
        return SimpleNamespace(id=len(self.made))

    def get_role(self, _role_id: int) -> None:
        return None

    def get_channel(self, _channel_id: int) -> None:
        return None


class Interaction:
    """A press that has been put off."""

    guild_id = None

    def __init__(self, guild: Guild) -> None:
        self.guild = guild
        self.extras: dict[str, object] = {}
        self.response = self.followup = self

    def is_done(self) -> bool:
        return True

    async def defer(self, **_how: object) -> None:
        await asyncio.sleep(0)

    async def send(self, **_message: object) -> None:
        await asyncio.sleep(0)


def settings(rooms: Rooms) -> Settings:
    return Settings(cast("Any", SimpleNamespace(router=Router(CATALOGUE), catalogue=CATALOGUE)), rooms.servers)


def press(guild: Guild) -> Press:
    return Press(cast("Any", Interaction(guild)), FOREIGN_MANAGER, CATALOGUE.reader("en"), "")


async def test_two_presses_at_once_create_each_channel_once(rooms: Rooms) -> None:
    face, guild = settings(rooms), Guild()

    await asyncio.gather(face.create(press(guild)), face.create(press(guild)))

    assert len(guild.made) == len(Purpose)
    server = await rooms.servers.load(guild.id)
    assert set(server.channels.values()) == set(range(1, len(Purpose) + 1))


async def test_what_was_created_before_a_refusal_is_not_created_again(rooms: Rooms) -> None:
    face, guild = settings(rooms), Guild(allowed=2)
    with pytest.raises(UserError, match="settings-cannot-create"):
        await face.create(press(guild))
    assert len((await rooms.servers.load(guild.id)).channels) == 2

    guild.allowed = 99
    await face.create(press(guild))

    assert len(guild.made) == len(set(guild.made)) == len(Purpose)
