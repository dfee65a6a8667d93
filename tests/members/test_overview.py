"""The overview of the network: one picture is drawn at a time, however many ask for it."""

import asyncio
from types import SimpleNamespace
from typing import Any, cast
from unittest.mock import patch

import discord

from bot.ui.router import Router
from bot.ui.tapping import Tapping
from bot.vocabulary.taxonomies import Taxonomies
from cogs.members import results
from cogs.members.directory import DirectoryFace
from tests.profiles import TAXONOMY
from tests.rooms import HOME, Rooms
from tests.texts import catalogue


class Interaction:
    """Someone asks for the overview."""

    guild_id = HOME
    locale = discord.Locale.polish
    user = SimpleNamespace(id=1)
    client = SimpleNamespace(tapping=Tapping(catalogue()))

    def __init__(self) -> None:
        self.response = self.followup = self
        self.extras: dict[str, object] = {}
        self.answered = False

    def is_done(self) -> bool:
        return True

    async def defer(self, **_how: object) -> None:
        await asyncio.sleep(0)

    async def send(self, **_message: object) -> None:
        self.answered = True


async def test_one_picture_at_a_time(rooms: Rooms) -> None:
    taxonomies = Taxonomies(rooms.database, TAXONOMY)
    face = DirectoryFace(Router(catalogue()), rooms.directory, rooms.introductions, TAXONOMY, taxonomies)
    at_work: list[int] = []
    most = 0

    async def draw(*_what: object) -> None:
        nonlocal most
        at_work.append(1)
        most = max(most, len(at_work))
        await asyncio.sleep(0.01)
        at_work.pop()

    asking = [Interaction() for _ in range(3)]
    with patch.object(results, "picture", draw):
        await asyncio.gather(*(cast("Any", face.map).callback(face, each) for each in asking))

    assert most == 1
    assert all(each.answered for each in asking)
