"""The bot's eyes: which posts there are in forum channels, and whether somebody answered. No words are looked at."""

from collections.abc import AsyncIterator, Iterable
from typing import Final

import discord

from bot.ui.rights import TO_READ, lacking
from bot.unanswered.model import PostFacts, Seen

_LOOKED_THROUGH: Final = 200
"""Messages of a post that are looked through for one by somebody else; so long a monologue waits for no answer."""


async def look(guild: discord.Guild, forum_ids: Iterable[int], since: int) -> Seen:
    """What there is in these forum channels since an instant (epoch seconds).

    The bot's own posts are let be: cards, such as those of the board, are answered by their buttons.

    Raises:
        discord.HTTPException: Discord can't be asked now.
    """
    active = await guild.active_threads()
    found: list[PostFacts] = []
    unreadable: list[int] = []
    for forum_id in forum_ids:
        forum = guild.get_channel(forum_id)
        if not isinstance(forum, discord.ForumChannel) or lacking(forum, TO_READ):
            unreadable.append(forum_id)
            continue
        posts = [thread for thread in active if thread.parent_id == forum_id]
        posts += [thread async for thread in _archived(forum, since)]
        distinct = {thread.id: thread for thread in posts}
        others = [thread for thread in distinct.values() if thread.owner_id != guild.me.id]
        found += [await _facts(thread) for thread in others if _created(thread) >= since]
    return Seen(tuple(found), tuple(unreadable))


async def _archived(forum: discord.ForumChannel, since: int) -> AsyncIterator[discord.Thread]:
    """Archived posts, the last archived first, as long as they can have been created after that."""
    async for thread in forum.archived_threads(limit=None):
        if thread.archive_timestamp.timestamp() < since:
            return
        yield thread


async def _facts(thread: discord.Thread) -> PostFacts:
    closed = thread.locked or thread.flags.pinned
    return PostFacts(
        post_id=thread.id,
        author_id=thread.owner_id,
        created_at=_created(thread),
        answered=not closed and thread.message_count > 0 and await _answered(thread),
        closed=closed,
    )


async def _answered(thread: discord.Thread) -> bool:
    """Whether somebody but the author wrote in it. Bots don't count: the question whether it is solved is one."""
    async for message in thread.history(limit=_LOOKED_THROUGH, oldest_first=True):
        if message.author.id != thread.owner_id and not message.author.bot:
            return True
    return False


def _created(thread: discord.Thread) -> int:
    """When a post was created, in epoch seconds; its id tells."""
    return int(discord.utils.snowflake_time(thread.id).timestamp())
