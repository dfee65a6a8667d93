"""Messages in a forum channel of Discord: each is a post, a thread of its own with a title and tags.

To the engine it is a message like any other, whose id is that of the post.
"""

import asyncio
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, cast

import discord

from bot.text.limits import THREAD_NAME
from bot.text.safe import fit

if TYPE_CHECKING:
    from bot.delivery.sender import Outgoing

TAGS: Final = 20
"""Tags that a forum channel can have."""

TAGS_A_POST: Final = 5
"""Tags that one post can have."""

TAG_NAME: Final = 20
"""Characters of a tag's name."""

_UNTITLED: Final = "…"


async def post(forum: discord.ForumChannel, message: "Outgoing", making: asyncio.Lock) -> int:
    """Open a post with this message, and give its id. Tags are made under the lock."""
    made = await forum.create_thread(
        name=_title(message),
        # The overloads of discord.py 2.7 do not know layout views yet; what runs does.
        view=cast("Any", message.view),
        files=list(message.files),
        allowed_mentions=message.allowed_mentions,
        applied_tags=await _tags(forum, message.tags, making),
    )
    return made.thread.id


async def edit(forum: discord.ForumChannel, post_id: int, message: "Outgoing", making: asyncio.Lock) -> bool:
    """Replace a post's first message, its title and its tags; one that Discord has put away comes back for it.

    False: there is no message of ours any more.
    """
    thread = await _thread(forum, post_id)
    first = await _first(thread)
    if first is None:
        return False
    tags = await _tags(forum, message.tags, making, thread.applied_tags)
    changed = thread.name != _title(message) or {tag.id for tag in thread.applied_tags} != {tag.id for tag in tags}
    if thread.archived or changed:
        await thread.edit(name=_title(message), applied_tags=tags, archived=False)
    await first.edit(view=message.view, attachments=list(message.files), allowed_mentions=message.allowed_mentions)
    return True


async def delete(forum: discord.ForumChannel, post_id: int) -> None:
    """Delete a post; where the bot may not, at least its first message, which is the bot's own."""
    thread = await _thread(forum, post_id)
    try:
        await thread.delete()
    except discord.Forbidden:
        first = await _first(thread)
        if first is not None:
            await first.delete()


async def find(forum: discord.ForumChannel, after: datetime, is_ours: Callable[[discord.Message], bool]) -> int | None:
    """The post whose first message is the one looked for, among those made since then."""
    for thread in [*forum.threads, *[each async for each in forum.archived_threads(limit=None)]]:
        if discord.utils.snowflake_time(thread.id) >= after and thread.owner_id == forum.guild.me.id:
            first = await _first(thread)
            if first is not None and is_ours(first):
                return thread.id
    return None


async def _thread(forum: discord.ForumChannel, post_id: int) -> discord.Thread:
    known = forum.get_thread(post_id)
    if known is not None:
        return known
    found = await forum.guild.fetch_channel(post_id)
    if not isinstance(found, discord.Thread):
        message = f"channel {post_id} is no post"
        raise TypeError(message)
    return found


async def _first(thread: discord.Thread) -> discord.Message | None:
    """The message with which the post began, if it is the bot's own and still there."""
    async for message in thread.history(limit=1, oldest_first=True):
        return message if message.author.id == thread.guild.me.id else None
    return None


async def _tags(
    forum: discord.ForumChannel, names: Sequence[str], making: asyncio.Lock, applied: Sequence[discord.ForumTag] = ()
) -> list[discord.ForumTag]:
    """The forum's tags of these names; what is lacking is made, where the bot may and there is room.

    Tags that are for moderators alone stay on the post as they are, unless the bot may deal with them.
    """
    wanted = list(dict.fromkeys(fit(name, TAG_NAME) for name in names if name))[:TAGS_A_POST]
    may = forum.permissions_for(forum.guild.me)
    known = _by_name(forum)
    if may.manage_channels and any(name.casefold() not in known for name in wanted):
        async with making:
            known = _by_name(await _with_tags(forum, wanted))
    found = [known[name.casefold()] for name in wanted if name.casefold() in known]
    if may.manage_threads:
        return found
    kept = [tag for tag in applied if tag.moderated]
    return [*kept, *(tag for tag in found if not tag.moderated)][:TAGS_A_POST]


async def _with_tags(forum: discord.ForumChannel, names: Sequence[str]) -> discord.ForumChannel:
    """The forum with tags of these names.

    Discord takes their whole list at once. What discord.py remembers of it can be older than a tag that was made a
    moment ago, which would go again; so Discord is asked.
    """
    current = await forum.guild.fetch_channel(forum.id)
    if not isinstance(current, discord.ForumChannel):
        return forum
    known = _by_name(current)
    lacking = [discord.ForumTag(name=name) for name in names if name.casefold() not in known]
    room = TAGS - len(current.available_tags)
    if not lacking[:room]:
        return current
    return await current.edit(available_tags=[*current.available_tags, *lacking[:room]]) or current


def _by_name(forum: discord.ForumChannel) -> dict[str, discord.ForumTag]:
    return {tag.name.casefold(): tag for tag in forum.available_tags}


def _title(message: "Outgoing") -> str:
    return fit(message.title, THREAD_NAME) or _UNTITLED
