"""Opening the private thread of two who both said yes."""

from datetime import UTC, datetime, timedelta

import discord

from bot.app import ClustersBot
from bot.cooperation.opening import NoThread, Opened, Pair
from bot.errors import UserError
from bot.members.model import Introduction
from bot.servers.model import Purpose
from bot.text.limits import THREAD_NAME
from bot.text.safe import clean_line, fit
from bot.ui.threads import let_in, may_open, open_private_thread

_SKEW = timedelta(minutes=2)
"""By how much Discord's clock may differ from ours when we look for a thread by its time."""


class DiscordHost:
    """Discord's side of bringing two together."""

    def __init__(self, bot: ClustersBot) -> None:
        self._bot = bot

    async def open_thread(self, pair: Pair, *, since: int | None) -> Opened | NoThread | None:
        """Open a thread for the two, or find the one that was opened just before the bot was killed."""
        guild = self._bot.get_guild(pair.request.server_id)
        if guild is None or guild.unavailable:
            return None
        parent = _parent(guild, pair)
        if parent is None:
            return NoThread()
        author = await _member(guild, pair.meeting.author_id)
        member = await _member(guild, pair.meeting.member_id)
        if author is None or member is None:
            return None  # one of them has just left; their data say so soon
        say = self._bot.catalogue.reader(pair.server.languages[0])
        one, other = _name(author, pair.author), _name(member, pair.member)
        name = fit(say("hello-thread-name", one=one, other=other), THREAD_NAME)
        thread = await self._made_before(guild, parent, name, since) if since is not None else None
        both = (author, member)
        try:
            if thread is not None:
                await let_in(thread, both)
            elif may_open(parent, both):
                thread = await open_private_thread(parent, name, both)
        except UserError:
            return NoThread()
        return Opened(thread.id) if thread is not None else NoThread()

    async def _made_before(
        self, guild: discord.Guild, parent: discord.TextChannel, name: str, since: int
    ) -> discord.Thread | None:
        """The bot's own thread of that name that was made since then."""
        after = datetime.fromtimestamp(since, UTC) - _SKEW
        for thread in await guild.active_threads():
            ours = thread.parent_id == parent.id and thread.owner_id == guild.me.id and thread.name == name
            if ours and discord.utils.snowflake_time(thread.id) >= after:
                return thread
        return None


def _parent(guild: discord.Guild, pair: Pair) -> discord.TextChannel | None:
    """Where the thread is opened: beside the board, else beside the introductions."""
    for purpose in (Purpose.COOPERATION, Purpose.INTRODUCTIONS):
        channel = guild.get_channel(pair.server.channels.get(purpose, 0))
        if isinstance(channel, discord.TextChannel):
            return channel
    return None


async def _member(guild: discord.Guild, user_id: int) -> discord.Member | None:
    try:
        return guild.get_member(user_id) or await guild.fetch_member(user_id)
    except discord.NotFound:
        return None


def _name(member: discord.Member, introduction: Introduction | None) -> str:
    """What someone calls themselves; Discord's own name where they have not introduced themselves."""
    return introduction.profile.name if introduction else clean_line(member.display_name, limit=100)
