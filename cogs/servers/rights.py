"""What the bot needs in a channel, and what is wrong on a server."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import discord

from bot.servers.model import Purpose, Server
from bot.ui.rights import TO_POST, lacking

_TO_TALK = (*TO_POST, "create_private_threads", "send_messages_in_threads")

NEEDED: Mapping[Purpose, tuple[str, ...]] = {
    Purpose.WELCOME: ("view_channel", "send_messages"),
    Purpose.INTRODUCTIONS: _TO_TALK,
    Purpose.FORUMS: (*TO_POST, "create_public_threads", "create_private_threads", "send_messages_in_threads"),
    Purpose.COOPERATION: _TO_TALK,
    Purpose.MODERATORS: TO_POST,
}
"""The permissions for each purpose, by Discord's names."""

IN_A_FORUM = (*TO_POST, "send_messages_in_threads")
"""What it takes in a forum channel of Discord, where each message is a post; private threads are opened elsewhere."""

FOR_FORUMS = ("create_events", "manage_roles")
"""The permissions on the whole server without which forums have no scheduled event, or no role for those who come."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something that is wrong, and what its words need."""

    text_id: str
    purpose: Purpose | None = None
    mention: str = ""
    permissions: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()


def missing(channel: discord.abc.GuildChannel, purpose: Purpose) -> tuple[str, ...]:
    """The permissions that the bot lacks in this channel for this purpose."""
    return lacking(channel, IN_A_FORUM if isinstance(channel, discord.ForumChannel) else NEEDED[purpose])


def is_open(channel: discord.abc.GuildChannel) -> bool:
    """Whether everyone on the server sees this channel."""
    return channel.permissions_for(channel.guild.default_role).view_channel


def flaws(server: Server, guild: discord.Guild) -> list[Flaw]:
    """All that is wrong with a server's settings, the most urgent first."""
    found: list[Flaw] = []
    if server.set_up_at is None:
        found.append(Flaw("check-not-set-up"))
        if not server.channels and not server.moderator_role_ids:
            # Nobody has begun yet; the set-up itself asks for each of the rest.
            return found
    for purpose in Purpose:
        channel_id = server.channels.get(purpose)
        if channel_id is None:
            found.append(Flaw(f"check-no-{purpose}", purpose))
            continue
        channel = guild.get_channel(channel_id)
        if channel is None:
            found.append(Flaw("check-channel-gone", purpose))
        else:
            found.extend(_channel_flaws(channel, purpose))
    found.extend(_backstage_flaws(server, guild))
    if lacks := _lacking_for_forums(server, guild):
        found.append(Flaw("check-forums-server", Purpose.FORUMS, permissions=lacks))
    gone = [role_id for role_id in server.moderator_role_ids if guild.get_role(role_id) is None]
    if gone:
        found.append(Flaw("check-roles-gone"))
    if not server.moderator_role_ids:
        found.append(Flaw("check-no-roles"))
    return found


def _channel_flaws(channel: discord.abc.GuildChannel, purpose: Purpose) -> Iterator[Flaw]:
    if lacks := missing(channel, purpose):
        yield Flaw("check-permissions", purpose, channel.mention, lacks)
    elif _lost_private_threads(channel, purpose):
        yield Flaw("check-announcement-channel", purpose, channel.mention)
    elif _wants_tags(channel):
        yield Flaw("check-tags", purpose, channel.mention)


def _lost_private_threads(channel: discord.abc.GuildChannel, purpose: Purpose) -> bool:
    """Whether moderators turned it into an announcement channel since: those have no private threads."""
    news = isinstance(channel, discord.TextChannel) and channel.is_news()
    return news and "create_private_threads" in NEEDED[purpose]


def _wants_tags(channel: discord.abc.GuildChannel) -> bool:
    """Whether each post needs a tag there, and the bot may make none: Discord refuses a card that finds none."""
    tagged = isinstance(channel, discord.ForumChannel) and channel.flags.require_tag
    return tagged and not channel.permissions_for(channel.guild.me).manage_channels


def _backstage_flaws(server: Server, guild: discord.Guild) -> Iterator[Flaw]:
    """Whether others than moderators see the moderators' channel, or not all of them."""
    channel = guild.get_channel(server.channels.get(Purpose.MODERATORS, 0))
    if channel is None:
        return
    if is_open(channel):
        yield Flaw("check-backstage-open", Purpose.MODERATORS, channel.mention)
    roles = map(guild.get_role, sorted(server.moderator_role_ids))
    blind = tuple(role.mention for role in roles if role and not channel.permissions_for(role).view_channel)
    if blind:
        yield Flaw("check-backstage-unseen", Purpose.MODERATORS, channel.mention, roles=blind)


def _lacking_for_forums(server: Server, guild: discord.Guild) -> tuple[str, ...]:
    """The permissions on the whole server that forums lack, where there are any."""
    if guild.get_channel(server.channels.get(Purpose.FORUMS, 0)) is None:
        return ()
    granted = guild.me.guild_permissions
    return tuple(name for name in FOR_FORUMS if not getattr(granted, name))
