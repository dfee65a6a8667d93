"""Whoever mentions the bot in a conversation gets an answer there, and whoever writes to it directly gets one, too."""

import re

import discord
import structlog
from discord import ui
from discord.ext import commands

from bot.app import ClustersBot
from bot.errors import UserError
from bot.mentions.service import MentionService
from bot.servers.model import NO_SERVER, Actor
from bot.text.catalogue import Voice
from bot.ui.contact import Press
from bot.ui.face import Face, on_press
from bot.ui.kit import screen
from bot.ui.membership import actor_on, shared_servers
from bot.ui.numbers import number
from bot.ui.replies import QUIET, hold, update
from cogs.mentions import answers

ANSWERS = 5
"""Messages of one person that are answered within `WITHIN`; further ones are not, or two bots could talk for ever."""

WITHIN = 300.0
"""Seconds."""

_NO_HISTORY = 160002
"""Discord's code for who may write in a channel, but not refer to a message because its history is closed to them."""

SPOKEN = (discord.MessageType.default, discord.MessageType.reply)
"""What a person writes; the rest is what Discord tells, of a pinned message or a call."""

_log = structlog.stdlib.get_logger(__name__)


class Mentions(Face):
    """Answers mentions and direct messages."""

    def __init__(self, bot: ClustersBot, mentions: MentionService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._mentions = mentions
        pace = commands.Cooldown(ANSWERS, WITHIN)
        # By member in a server, by person in direct messages, which are a server of their own to discord.py.
        self._pace = commands.CooldownMapping[discord.Message](pace, commands.BucketType.member)

    @commands.Cog.listener()
    async def on_message(self, message: discord.Message) -> None:
        """Somebody wrote something. What is not for the bot arrives without its words, and is left alone."""
        said = self._said_to_us(message)
        if said is None or self._pace.update_rate_limit(message):
            return
        if message.guild is None:
            view = await self._answer_directly(message, said)
        else:
            reply = await self._mentions.reply(_actor(message, message.guild), said)
            say = self._bot.catalogue.reader(reply.language)
            view = answers.answer(reply, str(message.id), say, self._bot.services.taxonomy)
        try:
            await _reply(message, view)
        except discord.HTTPException as refused:
            # Where the bot may read but not write, or the message is gone, there is nowhere to answer.
            server_id = message.guild.id if message.guild else NO_SERVER
            _log.info("a message could not be answered", server_id=server_id, code=refused.code)

    @on_press("mentions:v1:at")
    async def at(self, press: Press) -> None:
        """Which of several servers a direct message is about. What it says is read from Discord only now."""
        channel = press.interaction.channel
        server_id = press.chosen
        if not isinstance(channel, discord.DMChannel):
            raise UserError("error-outdated")
        await hold(press.interaction)
        actor = await actor_on(self._bot, server_id, press.actor.user_id, press.say.language)
        try:
            message = await channel.fetch_message(number(press.argument))
        except discord.NotFound as gone:
            raise UserError("coop-message-gone") from gone
        if message.author.id != actor.user_id:
            raise UserError("coop-not-your-message")
        await update(press.interaction, await self._about(actor, message, message.content, press.say.language))

    async def _answer_directly(self, message: discord.Message, said: str) -> ui.LayoutView:
        """The same as in a conversation, on the server in common; which one is asked where there are several."""
        user_id = message.author.id
        shared = await shared_servers(self._bot, user_id)
        people = [Actor(user_id, guild.id, "en") for guild in shared]
        language = await self._mentions.language(people, said)
        say = self._bot.catalogue.reader(language)
        if len(shared) == 1:
            actor = await actor_on(self._bot, str(shared[0].id), user_id, language)
            view = await self._about(actor, message, said, language)
        else:
            view = answers.which_server(shared, message.id, say) if shared else answers.stranger(say)
        return await self._beside_a_dialogue(view, people, say)

    async def _beside_a_dialogue(self, view: ui.LayoutView, people: list[Actor], say: Voice) -> ui.LayoutView:
        """The answer, below the way back into a dialogue that goes on here, on whichever server it was begun."""
        under_way = await self._bot.services.coaching.looking_back.in_messages(people)
        return screen(answers.under_way(*under_way, say), *view.children) if under_way else view

    async def _about(self, actor: Actor, message: discord.Message, said: str, language: str) -> ui.LayoutView:
        reply = await self._mentions.reply(actor, said, language)
        guild = self._bot.get_guild(actor.server_id)
        say = self._bot.catalogue.reader(reply.language)
        begins = f"{message.id}@{actor.server_id}"
        return answers.answer(reply, begins, say, self._bot.services.taxonomy, server=guild)

    def _said_to_us(self, message: discord.Message) -> str | None:
        """The words, if a person typed our name: an answer to one of our messages mentions us without that."""
        if message.author.bot or self._bot.user is None or message.type not in SPOKEN:
            return None
        mention = re.compile(rf"<@!?{self._bot.user.id}>")
        named = message.guild is None or mention.search(message.content)
        return mention.sub(" ", message.content) if named else None


async def _reply(message: discord.Message, view: ui.LayoutView) -> None:
    try:
        await message.reply(view=view, allowed_mentions=QUIET, mention_author=False)
    except discord.HTTPException as refused:
        if refused.code != _NO_HISTORY:
            raise
        await message.channel.send(view=view, allowed_mentions=QUIET)


def _actor(message: discord.Message, guild: discord.Guild) -> Actor:
    member = message.author if isinstance(message.author, discord.Member) else None
    role_ids = frozenset(role.id for role in member.roles) if member else frozenset[int]()
    return Actor(message.author.id, guild.id, "en", role_ids)
