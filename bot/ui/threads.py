"""Private threads: a place for a few people, below a channel that everyone knows."""

from collections.abc import Iterable

import discord

from bot.text.limits import THREAD_NAME
from bot.text.safe import fit


def may_open(parent: discord.TextChannel, people: Iterable[discord.Member] = ()) -> bool:
    """Whether the bot may open a private thread there and write in it, and all of these people can be let in.

    Asked beforehand, for Discord refuses people only once the thread is there, and the bot cannot delete it then.
    """
    granted = parent.permissions_for(parent.guild.me)
    allowed = granted.view_channel and granted.create_private_threads and granted.send_messages_in_threads
    return allowed and all(parent.permissions_for(person).view_channel for person in people)


async def open_private_thread(
    parent: discord.TextChannel, name: str, people: Iterable[discord.abc.Snowflake]
) -> discord.Thread:
    """Open a private thread for these people; only moderators can let others in.

    Raises:
        discord.Forbidden: The bot may not open one there, or one of the people can't see the channel.
    """
    thread = await parent.create_thread(
        name=fit(name, THREAD_NAME), type=discord.ChannelType.private_thread, invitable=False
    )
    for person in people:
        await thread.add_user(person)
    return thread


async def known_thread(guild: discord.Guild, thread_id: int | None) -> discord.Thread | None:
    """The thread of that id, archived or not; None once it is deleted, or out of the bot's reach."""
    if thread_id is None:
        return None
    try:
        found = guild.get_thread(thread_id) or await guild.fetch_channel(thread_id)
    except (discord.NotFound, discord.Forbidden):
        return None
    return found if isinstance(found, discord.Thread) else None


async def is_begun(thread: discord.Thread) -> bool:
    """Whether the first message stands there, or anything that somebody wrote; Discord itself notes who came in."""
    try:
        return any([not message.is_system() async for message in thread.history(limit=10, oldest_first=True)])
    except discord.Forbidden:
        return True
