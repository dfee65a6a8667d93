"""Whoever mentions the bot in a conversation gets an answer there."""

import re

import discord
import structlog
from discord.ext import commands

from bot.app import ClustersBot
from bot.mentions.service import MentionService
from bot.servers.model import Actor
from bot.ui.replies import QUIET
from cogs.mentions import answers

ANSWERS = 5
"""Mentions of one member that are answered within `WITHIN`; further ones are not, or two bots could talk for ever."""

WITHIN = 300.0
"""Seconds."""

_log = structlog.stdlib.get_logger(__name__)


class Mentions(commands.Cog):
    """Answers mentions."""

    def __init__(self, bot: ClustersBot, mentions: MentionService) -> None:
        self._bot = bot
        self._mentions = mentions
        pace = commands.Cooldown(ANSWERS, WITHIN)
        self._pace = commands.CooldownMapping[discord.Message](pace, commands.BucketType.member)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote something. What does not mention the bot arrives without its words, and is left alone."""
        said = self._said_to_us(message)
        if said is None or self._pace.update_rate_limit(message):
            return
        reply = await self._mentions.reply(_actor(message), said)
        say = self._bot.catalogue.reader(reply.language)
        view = answers.answer(reply, message.id, say, self._bot.services.taxonomy)
        try:
            await message.reply(view=view, allowed_mentions=QUIET, mention_author=False)
        except discord.HTTPException as refused:
            # Where the bot may read but not write, or the message is gone, there is nowhere to answer.
            _log.info(
                "a mention could not be answered", server_id=message.guild and message.guild.id, code=refused.code
            )

    def _said_to_us(self, message: discord.Message) -> str | None:
        """The words, if a person typed our name: an answer to one of our messages mentions us without that."""
        if message.author.bot or message.guild is None or self._bot.user is None:
            return None
        mention = re.compile(rf"<@!?{self._bot.user.id}>")
        return mention.sub(" ", message.content) if mention.search(message.content) else None


def _actor(message: discord.Message) -> Actor:
    member = message.author if isinstance(message.author, discord.Member) else None
    return Actor(
        user_id=message.author.id,
        server_id=message.guild.id if message.guild else 0,
        language="en",
        role_ids=frozenset(role.id for role in member.roles) if member else frozenset(),
    )
