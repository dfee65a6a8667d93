"""Who comes, who goes, and who came and went while the bot was away."""

from collections.abc import Iterable, Iterator, Sequence

import discord
import structlog
from discord.ext import commands

from bot.app import ClustersBot
from bot.members.welcome import Welcome
from bot.privacy.service import PrivacyService

_log = structlog.stdlib.get_logger(__name__)

ASKED_AT_ONCE = 100
"""Members that Discord's gateway looks up in one request."""


class Presence(commands.Cog):
    """Follows the members of the servers."""

    def __init__(self, bot: ClustersBot, welcome: Welcome, privacy: PrivacyService) -> None:
        self._bot = bot
        self._welcome = welcome
        self._privacy = privacy

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
        await self._all_gone(guild.id, await self._privacy.people(guild.id))

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was invited, perhaps again: whoever is still there finds everything as it was."""
        await self._reconcile(guild, await self._privacy.people(guild.id))

    @commands.Cog.listener()
    async def on_guild_available(self, guild: discord.Guild) -> None:
        """A server is back after an outage of Discord's. At the start, `on_ready` looks after all of them."""
        if self._bot.is_ready():
            await self._reconcile(guild, await self._privacy.people(guild.id))

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """After each new session: who left, and which server sent the bot away, while nobody was looking?"""
        for server_id, known in (await self._privacy.everyone()).items():
            guild = self._bot.get_guild(server_id)
            if guild is None:
                await self._all_gone(server_id, known)
            elif not guild.unavailable:
                await self._reconcile(guild, known)

    async def _all_gone(self, server_id: int, known: Iterable[int]) -> None:
        for some in _batches(known):
            await self._privacy.found(server_id, gone=some)

    async def _reconcile(self, guild: discord.Guild, known: Iterable[int]) -> None:
        try:
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
        except TimeoutError:
            # Nobody is taken for gone whom Discord has not told to be; the next session looks again.
            _log.warning("members not looked up", server=guild.id)

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
