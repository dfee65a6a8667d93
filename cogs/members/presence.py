"""Who comes, who goes, and who came and went while the bot was away."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

import discord
import structlog
from discord.ext import commands

from bot.app import ClustersBot
from bot.clock import Clock
from bot.logs import incident
from bot.members.welcome import Welcome
from bot.privacy.service import PrivacyService
from bot.storage.database import Transaction

_log = structlog.stdlib.get_logger(__name__)

ASKED_AT_ONCE = 100
"""Members that Discord's gateway looks up in one request."""

LOOK_AGAIN: Final = 5 * 60
"""Seconds after which the members of a server are looked up again where that failed."""


class Presence(commands.Cog):
    """Follows the members of the servers; as a chore, it looks again where that failed."""

    name = "presence"

    def __init__(self, bot: ClustersBot, welcome: Welcome, privacy: PrivacyService, clock: Clock) -> None:
        self._bot = bot
        self._welcome = welcome
        self._privacy = privacy
        self._clock = clock
        self._again: dict[int, int] = {}
        """When to look at which server again, in epoch seconds; after a restart, all of them are looked at."""

    @commands.Cog.listener()
    async def on_member_join(self, member: discord.Member) -> None:
        """Someone came, perhaps back; they are greeted once they have passed screening."""
        await self._privacy.returned(member.guild.id, member.id)
        await self._greet(member)

    @commands.Cog.listener()
    async def on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        """Someone passed screening, among other things that change about members."""
        if before.pending and not after.pending:
            await self._greet(after)

    @commands.Cog.listener()
    async def on_raw_member_remove(self, event: discord.RawMemberRemoveEvent) -> None:
        """Someone left, or was sent away."""
        await self._welcome.left(event.guild_id, event.user.id)
        await self._privacy.departed(event.guild_id, event.user.id)

    @commands.Cog.listener()
    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """The bot was sent away: for the people there it is as if all of them had left."""
        await self._look(guild.id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was invited, perhaps again: whoever is still there finds everything as it was."""
        await self._look(guild.id)

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is back after an outage of Discord's. At the start, `on_ready` looks after all of them."""
        if self._bot.is_ready():
            await self._look(guild.id)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """After each new session: who left, and which server sent the bot away, while nobody was looking?"""
        for server_id, known in (await self._privacy.everyone()).items():
            await self._look(server_id, known)

    def next_due(self, tx: Transaction) -> int | None:  # noqa: ARG002 - a chore's signature
        """When the next server is to be looked at again, in epoch seconds."""
        return min(self._again.values(), default=None)

    async def run(self) -> None:
        """Look again where it failed."""
        now = self._clock.timestamp()
        for server_id in [server_id for server_id, at in self._again.items() if at <= now]:
            await self._look(server_id)

    async def _look(self, server_id: int, known: Iterable[int] | None = None) -> None:
        """Who of those known on this server is there? Nobody is taken for gone whom Discord has not told to be."""
        guild = self._bot.get_guild(server_id)
        try:
            people = await self._privacy.people(server_id) if known is None else known
            if guild is None:
                await self._all_gone(server_id, people)
            elif not guild.unavailable:
                await self._reconcile(guild, people)
            self._again.pop(server_id, None)
        except Exception as error:  # noqa: BLE001 - the boundary to one server: the others are looked at all the same
            self._again[server_id] = self._clock.timestamp() + LOOK_AGAIN
            if isinstance(error, TimeoutError):
                _log.warning("members not looked up", server=server_id)
            else:
                incident(error, "members.not-looked-up", server=server_id)

    async def _all_gone(self, server_id: int, known: Iterable[int]) -> None:
        for some in _batches(known):
            await self._privacy.found(server_id, gone=some)

    async def _reconcile(self, guild: discord.Guild, known: Iterable[int]) -> None:
        for some in _batches(await self._welcome.awaited(guild.id)):
            # Cached, so that discord.py tells when they pass screening later.
            came = {member.id: member for member in await _query(guild, some, cache=True)}
            for user_id in some:
                if user_id in came:
                    await self._greet(came[user_id])
                else:
                    await self._welcome.left(guild.id, user_id)
        for some in _batches(known):
            there = {member.id for member in await _query(guild, some, cache=False)}
            gone = [user_id for user_id in some if user_id not in there]
            await self._privacy.found(guild.id, there=there, gone=gone)

    async def _greet(self, member: discord.Member) -> None:
        if member.bot or member.joined_at is None:
            return
        joined_at = int(member.joined_at.timestamp())
        await self._welcome.arrived(member.guild.id, member.id, joined_at, screened=not member.pending)


async def _query(guild: discord.Guild, user_ids: Sequence[int], *, cache: bool) -> list[discord.Member]:
    return await guild.query_members(user_ids=list(user_ids), limit=ASKED_AT_ONCE, cache=cache)


def _batches(user_ids: Iterable[int]) -> Iterator[Sequence[int]]:
    ordered = sorted(user_ids)
    for start in range(0, len(ordered), ASKED_AT_ONCE):
        yield ordered[start : start + ASKED_AT_ONCE]
