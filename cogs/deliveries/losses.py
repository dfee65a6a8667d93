"""Noticing that somebody deleted what the bot posted."""

import discord
from discord.ext import commands

from bot.app import ClustersBot
from bot.delivery.losses import LostPosts


class Losses(commands.Cog):
    """Listens for messages that are deleted: cards are posted anew."""

    def __init__(self, bot: ClustersBot, lost: LostPosts) -> None:
        self._bot = bot
        self._lost = lost

    @commands.Cog.listener()
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        """Someone deleted a message."""
        await self._lost.messages_lost((event.message_id,))

    @commands.Cog.listener()
    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        """Someone deleted many messages at once."""
        await self._lost.messages_lost(event.message_ids)

    @commands.Cog.listener()
    async def on_raw_thread_delete(self, event: discord.RawThreadDeleteEvent) -> None:
        """Someone deleted a post of a forum channel: its first message has the same id.

        So has the thread below a card; but there the card is still in its channel.
        """
        if isinstance(self._bot.get_channel(event.parent_id), discord.ForumChannel):
            await self._lost.messages_lost((event.thread_id,))
