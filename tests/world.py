"""The whole bot on an offline Discord: real commands and buttons, a real SQLite file, a clock that stands.

What is worth knowing of SimCord 3.2.1:

- A command is called by its untranslated name: `await ola.slash(channel, "members find", text="...")`.
- `ResponseMessage` shows the message as it is now; a `discord.Message` is a picture of that moment, so read
  `channel.history()` again after an edit.
- What happens outside a person's act (`world.member(...)` that joins, an event) is done by the bot at the
  next act, or at `await world.settle()`.
- Errors that the bot did not answer for are raised when the world closes. To expect one, read
  `world.env.errors`.
- Members are made `pending` by hand, since its builders cannot: `world.member(..., pending=True)`, then
  `await world.pass_screening(ola)`.
- A service is called directly as the bot would: `with world.env.as_bot(): await world.bot.services...`.
- Let a REST call of the bot fail with `world.env.inject_error("POST", "/channels/*/messages", status=403,
  code=50013)`.
"""

import sys
from collections.abc import AsyncGenerator, Generator, Mapping, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import discord
from simcord import ChannelHandle, MemberActor, RoleHandle, UserHandle
from simcord.backend import serializers

from bot.app import ClustersBot
from bot.clock import DAY, HOUR
from bot.cooperation.matching.tagging import Tagger
from bot.demo.locales import Locales
from bot.demo.simulation import SimulatedClock, Simulation
from bot.servers.model import Actor, Purpose
from bot.settings import Settings
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.loading import shipped_taxonomy
from tests.texts import catalogue

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
"""A Monday morning; every world begins then."""

MODERATE = discord.Permissions(manage_guild=True, manage_messages=True, moderate_members=True)
"""What Discord lets a moderator of these tests do."""


def build_bot(folder: Path, clock: SimulatedClock) -> ClustersBot:
    """The bot as an operator would start it with its data in this folder."""
    settings = Settings(data_folder=folder, privacy_contact="privacy@example.org", operator="Example Association")
    with patch("bot.app.Catalogue", catalogue):
        return ClustersBot(settings, clock)


@cache
def _tagger(added: tuple[tuple[str, tuple[str, ...]], ...]) -> Tagger:
    return Tagger(shipped_taxonomy(), dict(added))


def _tagger_for(_taxonomy: Taxonomy, added: Mapping[str, Sequence[str]]) -> Tagger:
    return _tagger(tuple((concept, tuple(words)) for concept, words in added.items()))


@contextmanager
def by_words_alone() -> Generator[None]:
    """Matching without the language model, and with one word list for all worlds that know the same words.

    Both take a second to make.
    """
    with (
        patch("bot.cooperation.desk.embedder", return_value=None),
        patch("bot.cooperation.matching.reading.Tagger", _tagger_for),
    ):
        yield


class World:
    """One server with a few channels, the bot on it, and whoever a test lets join."""

    def __init__(self, folder: Path, *, server_locale: str = "en-GB") -> None:
        self.folder = folder
        self.clock = SimulatedClock(START)
        self.locales = Locales()
        self.bot = build_bot(folder, self.clock)
        self.env = Simulation(self.bot, self.clock)
        self.guild = self.env.create_guild("Creative Clusters", preferred_locale=server_locale)
        self.welcome = self.guild.create_text_channel("welcome")
        self.introductions = self.guild.create_text_channel("introductions")
        self.forums = self.guild.create_text_channel("forums")
        self.board = self.guild.create_text_channel("cooperation")
        self.general = self.guild.create_text_channel("general")
        self.moderators = self.guild.create_role("Moderators", permissions=MODERATE)
        here = discord.PermissionOverwrite(view_channel=True)
        hidden: dict[Any, discord.PermissionOverwrite] = {
            self.guild.default_role: discord.PermissionOverwrite(view_channel=False),
            self.moderators: here,
            UserHandle(self.env, self.env.backend.bot_user): here,
        }
        self.backstage = self.guild.create_text_channel("moderators", overwrites=hidden)

    @classmethod
    @asynccontextmanager
    async def opened(cls, folder: Path, *, server_locale: str = "en-GB") -> AsyncGenerator["World"]:
        """A world whose bot is up; when it closes, the bot's unanswered errors are raised."""
        world = cls(folder, server_locale=server_locale)
        with world.locales.spoken(), by_words_alone():
            await world.env.start()
            try:
                yield world
            finally:
                try:
                    await world.stop_bot()
                finally:
                    await world.env.shutdown()
        world.env.raise_unseen_errors()

    async def set_up(self, *languages: str) -> None:
        """What a moderator does with `/settings` at first: the channels, the role, the public languages."""
        manager = Actor(self.guild.owner.id, self.guild.id, "en", manages=True)
        servers = self.bot.services.servers
        channels = {
            Purpose.WELCOME: self.welcome.id,
            Purpose.INTRODUCTIONS: self.introductions.id,
            Purpose.FORUMS: self.forums.id,
            Purpose.COOPERATION: self.board.id,
            Purpose.MODERATORS: self.backstage.id,
        }
        with self.env.as_bot():
            await servers.begin(manager, "en-GB")
            await servers.set_languages(manager, languages or ("en",))
            await servers.set_moderator_roles(manager, [self.moderators.id])
            await servers.set_channels(manager, {**channels})
            await servers.finish(manager)

    # People

    def member(
        self, name: str, locale: str = "en-GB", *, pending: bool = False, roles: Sequence[RoleHandle] = ()
    ) -> MemberActor:
        """Somebody joins the server, who reads this language; `pending` until they accept its rules."""
        backend = self.env.backend
        user = self.env.create_user(name.casefold(), global_name=name)
        self.locales.set(user.id, locale)
        record = backend.add_member(self.guild.id, user.id, roles=[role.id for role in roles])
        record.pending = pending
        payload = dict(serializers.member_payload(backend, backend.get_guild(self.guild.id), record))
        backend.emit("GUILD_MEMBER_ADD", {**payload, "guild_id": str(self.guild.id)})
        return MemberActor(self.env, self.guild, user)

    def moderator(self, name: str, locale: str = "en-GB") -> MemberActor:
        """A member with the role that moderates."""
        return self.member(name, locale, roles=[self.moderators])

    async def pass_screening(self, member: MemberActor) -> None:
        """The member accepts the server's rules and is a full member from now on."""
        self.env.backend.get_member(self.guild.id, member.id).pending = False
        self.env.backend.announce_member_update(self.guild.id, member.id)
        await self.settle()

    async def leave(self, member: MemberActor) -> None:
        """The member leaves the server."""
        self.guild.remove_member(member)
        await self.settle()

    def direct_messages(self, member: MemberActor) -> list[discord.Message]:
        """What the bot and this member wrote each other, oldest first."""
        return member.user.dm_channel.history()

    def threads(self, channel: ChannelHandle) -> list[ChannelHandle]:
        """The threads of a channel, oldest first."""
        return sorted(channel.threads, key=lambda thread: thread.id)

    # Time

    async def settle(self) -> None:
        """Let the bot finish what it is at."""
        await self.env.settle()

    async def turn_forward(self, *, days: int = 0, hours: int = 0, minutes: int = 0, seconds: int = 0) -> None:
        """Turn the time forward, at most a day at a time, and let the bot do each time what is due."""
        left = days * DAY + hours * HOUR + minutes * 60 + seconds
        while left > 0:
            step = min(left, DAY)
            left -= step
            await self.env.jump(step)
            await self.run_due()

    async def run_due(self) -> None:
        """Let the bot do what is due now."""
        with self.env.as_bot():
            await self.bot.services.ticker.run_due()
        await self.settle()

    async def restart(self) -> None:
        """Stop the bot as SIGTERM does, and start a fresh one on the same file and the same Discord."""
        await self.stop_bot()
        self.bot = build_bot(self.folder, self.clock)
        await self.env.restart_bot(self.bot)

    async def stop_bot(self) -> None:
        """Stop the bot as SIGTERM does."""
        await self.settle()
        # discord.py forgets the modules of what it unloads, and the next bot would read them all again.
        faces = {name: module for name, module in sys.modules.items() if name.startswith("cogs.")}
        await self.bot.close()
        sys.modules.update(faces)
