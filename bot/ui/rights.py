"""What the bot may do in a channel, in the words of Discord's settings."""

from collections.abc import Iterable

import discord

from bot.text.catalogue import Voice

Place = discord.abc.GuildChannel | discord.Thread

TO_POST = ("view_channel", "send_messages", "read_message_history")
"""What posting takes. The history is for finding one's own message again after a crash, so that none comes twice."""

_TO_POST_IN_THREAD = ("view_channel", "send_messages_in_threads", "read_message_history")

TO_READ = ("view_channel", "read_message_history")


def lacking(channel: Place, needed: Iterable[str]) -> tuple[str, ...]:
    """Those of the permissions, by Discord's names, that the bot lacks there."""
    granted = channel.permissions_for(channel.guild.me)
    return tuple(name for name in needed if not getattr(granted, name))


def lacking_to_post(channel: Place) -> tuple[str, ...]:
    """What the bot lacks there for posting, be it a channel or a thread."""
    return lacking(channel, _TO_POST_IN_THREAD if isinstance(channel, discord.Thread) else TO_POST)


def named(permissions: Iterable[str], say: Voice) -> str:
    """Permissions as Discord's settings call them in the reader's language; empty when there are none."""
    names = (say(f"permission-{permission.replace('_', '-')}") for permission in permissions)
    return ", ".join(say("permission-quoted", name=name) for name in names)
