"""Who comes, who goes, and who came and went while the bot was away."""

import discord
from discord.ext import commands

from bot.app import ClustersBot
from bot.members.welcome import Welcome
from bot.privacy.service import PrivacyService
from bot.servers.service import ServerService

ASKED_AT_ONCE = 100
"""Members that Discord's gateway looks up in one request."""


class Presence(commands.Cog):
    """Follows the members of the servers."""

    def __init__(self, bot: ClustersBot, welcome: Welcome, privacy: PrivacyService, servers: ServerService) -> None:
        self._bot = bot
        self._welcome = welcome
        self._privacy = privacy
        self._servers = servers

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
        for user_id in await self._privacy.people(guild.id):
            await self._privacy.departed(guild.id, user_id)

    @commands.Cog.listener()
    async def on_guild_join(self, guild: discord.Guild) -> None:
        """The bot was invited, perhaps again: whoever is still there finds everything as it was."""
        await self._reconcile(guild)

    @commands.Cog.listener()
    async def on_ready(self) -> None:
        """After each new session: who left while nobody was looking?"""
        for server in await self._servers.known():
            guild = self._bot.get_guild(server.server_id)
            if guild is None:
                for user_id in await self._privacy.people(server.server_id):
                    await self._privacy.departed(server.server_id, user_id)
            elif not guild.unavailable:
                await self._reconcile(guild)

    async def _reconcile(self, guild: discord.Guild) -> None:
        awaited = sorted(await self._welcome.awaited(guild.id))[:ASKED_AT_ONCE]
        if awaited:
            # Cached, so that discord.py tells when they pass screening later.
            for member in await guild.query_members(user_ids=awaited, limit=ASKED_AT_ONCE, cache=True):
                await self._greet(member)
        known = sorted(await self._privacy.people(guild.id))
        for start in range(0, len(known), ASKED_AT_ONCE):
            asked = known[start : start + ASKED_AT_ONCE]
            there = {
                member.id for member in await guild.query_members(user_ids=asked, limit=ASKED_AT_ONCE, cache=False)
            }
            for user_id in asked:
                if user_id in there:
                    await self._privacy.returned(guild.id, user_id)
                else:
                    await self._privacy.departed(guild.id, user_id)

    async def _greet(self, member: discord.Member) -> None:
        if member.bot or member.joined_at is None:
            return
        joined_at = int(member.joined_at.timestamp())
        await self._welcome.arrived(member.guild.id, member.id, joined_at, screened=not member.pending)
