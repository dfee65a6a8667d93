"""What Discord has of its own for a forum: a thread for talk, a scheduled event, a role for those who come.

Each part is optional: where the bot lacks the permission, the server has no room for more, or a moderator deleted what
it made, the forum goes on without it. Whatever a part does, it looks first whether it is done already, for the bot may
have been killed after.
"""

from collections.abc import Awaitable
from datetime import UTC, datetime
from typing import Final, TypedDict

import discord
import structlog

from bot.app import ClustersBot
from bot.delivery.sender import is_on
from bot.forums.copying import Copies
from bot.forums.model import Forum, State
from bot.text.catalogue import Voice
from bot.text.limits import EVENT_DESCRIPTION, EVENT_LOCATION, EVENT_NAME, THREAD_NAME
from bot.text.safe import fit
from cogs.forums import words
from cogs.forums.names import members

_ROLE_TITLE: Final = 80
"""Characters of the title in a role's name."""

_HAD_THREAD: Final = 160004
"""Discord's code for a message that has, or had, its thread."""

_log = structlog.stdlib.get_logger(__name__)


class _CardNotThereError(Exception):
    """The card is not posted yet; the thread below it has to wait."""


class DiscordStage:
    """Brings thread, event and role of a forum in line with it."""

    def __init__(self, bot: ClustersBot) -> None:
        self._bot = bot
        self._copying = bot.services.forum_copying
        self._clock = bot.services.clock

    def there(self, server_id: int) -> bool:
        """Whether the bot is on this server, be it that Discord does not reach it just now."""
        return is_on(self._bot, server_id)

    async def bring_in_line(self, forum: Forum, language: str) -> Copies | None:
        """Create, change or remove what there is; None: it could not be done now."""
        guild = self._bot.get_guild(forum.server_id)
        if guild is None or guild.unavailable:
            return None
        say = self._bot.catalogue.reader(language)
        event_id = await _allowed("event", self._event(guild, forum, say), forum.event_id)
        role_id = await _allowed("role", self._role(guild, forum, say), forum.role_id)
        try:
            thread_id = await _allowed("thread", self._thread(guild, forum, say), forum.thread_id)
        except _CardNotThereError:
            return None  # event and role are found again by their marks
        return Copies(thread_id, event_id, role_id)

    async def _thread(self, guild: discord.Guild, forum: Forum, say: Voice) -> int | None:
        """The thread below the card. It has the id of the card's message, by which it is found again."""
        if forum.thread_id is not None:
            return forum.thread_id if await _there(guild, forum.thread_id) else None
        channel = guild.get_channel(forum.channel_id or 0)
        wanted = forum.plan.thread and forum.state is State.PUBLISHED
        if not wanted or not isinstance(channel, discord.TextChannel):
            return None
        if not channel.permissions_for(guild.me).create_public_threads:
            return None
        message_id = await self._copying.card_message(forum)
        if message_id is None:
            raise _CardNotThereError
        if await _there(guild, message_id):
            return message_id
        name = fit(words.plain_title(forum.plan, say), THREAD_NAME)
        try:
            return (await channel.get_partial_message(message_id).create_thread(name=name)).id
        except discord.HTTPException as refused:
            if refused.code == _HAD_THREAD:
                return None  # somebody deleted it
            raise

    async def _event(self, guild: discord.Guild, forum: Forum, say: Voice) -> int | None:
        """Discord's scheduled event. The forum's id stands in its description, by which it is found again."""
        known = await self._known_event(guild, forum)
        if not forum.plan.event:
            if known is not None and known.status is discord.EventStatus.scheduled:
                await known.delete()
            return None
        if known is None:
            may = guild.me.guild_permissions.create_events or guild.me.guild_permissions.manage_events
            ahead = forum.state is State.PUBLISHED and forum.when.starts_at > self._clock.timestamp()
            if forum.event_id is not None or not may or not ahead:
                return forum.event_id  # deleted by a moderator, or not possible
            made = await guild.create_scheduled_event(
                entity_type=discord.EntityType.external,
                privacy_level=discord.PrivacyLevel.guild_only,
                **_event_of(forum, say),
            )
            return made.id
        if forum.state is State.PUBLISHED:
            if known.status is discord.EventStatus.scheduled and _differs(known, forum, say):
                await known.edit(entity_type=discord.EntityType.external, **_event_of(forum, say))
        elif known.status is discord.EventStatus.scheduled and forum.state is State.CANCELLED:
            await known.cancel()
        elif known.status is discord.EventStatus.active:
            await known.end()
        return known.id

    async def _known_event(self, guild: discord.Guild, forum: Forum) -> discord.ScheduledEvent | None:
        if forum.event_id is not None:
            try:
                return await guild.fetch_scheduled_event(forum.event_id, with_counts=False)
            except discord.NotFound:
                return None
        found = await guild.fetch_scheduled_events(with_counts=False)
        return next((each for each in found if _mark(forum) in (each.description or "")), None)

    async def _role(self, guild: discord.Guild, forum: Forum, say: Voice) -> int | None:
        """The role of those who come. A part of the forum's id stands in its name, by which it is found again."""
        name = f"{fit(words.plain_title(forum.plan, say), _ROLE_TITLE)} #{forum.forum_id[:6]}"
        role = guild.get_role(forum.role_id or 0)
        if role is None:
            role = next((each for each in guild.roles if each.name.endswith(f" #{forum.forum_id[:6]}")), None)
        wanted = forum.plan.role and forum.state is State.PUBLISHED
        if not wanted:
            if role is not None:
                await role.delete(reason=_mark(forum))
            return None
        if role is None:
            if not guild.me.guild_permissions.manage_roles:
                return None
            role = await guild.create_role(name=name, permissions=discord.Permissions.none(), mentionable=False)
        await self._hand_out(guild, role, forum)
        return role.id

    async def _hand_out(self, guild: discord.Guild, role: discord.Role, forum: Forum) -> None:
        """Give the role to those who have a seat; take it from who answered otherwise, or took the answer back."""
        holders = await self._copying.holders(forum.forum_id)
        async for member in members(guild, holders.everyone):
            has = role in member.roles
            if member.id in holders.seated and not has:
                await member.add_roles(role)
            elif member.id not in holders.seated and has:
                await member.remove_roles(role)
        await self._copying.handed_out(forum.forum_id, holders)


class EventFields(TypedDict):
    """What an event says, as Discord takes it."""

    name: str
    description: str
    start_time: datetime
    end_time: datetime
    location: str


def _event_of(forum: Forum, say: Voice) -> EventFields:
    plan, when = forum.plan, forum.when
    said = plan.said(say.language)
    mark = f"\n\n{_mark(forum)}"
    description = fit(said.description, EVENT_DESCRIPTION - len(mark)) if said.description else ""
    place = ", ".join(filter(None, (plan.where.venue, plan.where.town))) or plan.where.link or say("forum-kind-online")
    return {
        "name": fit(said.title, EVENT_NAME),
        "description": (description + mark).strip(),
        "start_time": datetime.fromtimestamp(when.starts_at, UTC),
        "end_time": datetime.fromtimestamp(when.ends_at, UTC),
        "location": fit(place, EVENT_LOCATION),
    }


def _differs(event: discord.ScheduledEvent, forum: Forum, say: Voice) -> bool:
    return any(getattr(event, name) != value for name, value in _event_of(forum, say).items())


def _mark(forum: Forum) -> str:
    """By what a forum's things on Discord are known."""
    return f"[{forum.forum_id}]"


async def _there(guild: discord.Guild, thread_id: int) -> bool:
    """Whether the thread is there; one that was archived is."""
    if guild.get_thread(thread_id) is not None:
        return True
    try:
        return isinstance(await guild.fetch_channel(thread_id), discord.Thread)
    except (discord.NotFound, discord.Forbidden):
        return False


async def _allowed(part: str, work: Awaitable[int | None], before: int | None) -> int | None:
    """Do one part; where Discord refuses it, the forum goes on without, and the other parts come all the same.

    It refuses what it does not allow, and what a server has enough of: its hundred events, its 250 roles, its threads.
    """
    try:
        return await work
    except discord.HTTPException as refused:
        if refused.status >= 500 or refused.status == 429:
            raise
        _log.warning("forums.part-refused", part=part, code=refused.code)
        return before
