"""Creating a channel that a first set-up wants."""

import discord

from bot.errors import UserError
from bot.servers.model import Purpose, Server
from bot.text.catalogue import Voice


async def create_channel(guild: discord.Guild, server: Server, purpose: Purpose, say: Voice) -> int:
    """Create the channel for a purpose, named in the voice that is given, and give its id.

    Members may read the introductions, the forums and the board but not write there, so that cards stay together;
    they may talk in threads. The moderators' channel is for them alone.

    Raises:
        UserError: The bot may not create channels here.
    """
    try:
        channel = await guild.create_text_channel(
            say(f"channel-{purpose}-name"),
            topic=say(f"purpose-{purpose}-hint"),
            overwrites=_overwrites(guild, server, purpose),
        )
    except discord.Forbidden as refused:
        raise UserError("settings-cannot-create") from refused
    return channel.id


def _overwrites(
    guild: discord.Guild, server: Server, purpose: Purpose
) -> dict[discord.Role | discord.Member | discord.Object, discord.PermissionOverwrite]:
    own = discord.PermissionOverwrite(view_channel=True, send_messages=True, read_message_history=True)
    overwrites: dict[discord.Role | discord.Member | discord.Object, discord.PermissionOverwrite] = {guild.me: own}
    if purpose is Purpose.MODERATORS:
        overwrites[guild.default_role] = discord.PermissionOverwrite(view_channel=False)
        for role in map(guild.get_role, server.moderator_role_ids):
            if role is not None:
                overwrites[role] = discord.PermissionOverwrite(view_channel=True)
    elif purpose in {Purpose.INTRODUCTIONS, Purpose.FORUMS, Purpose.COOPERATION}:
        overwrites[guild.default_role] = discord.PermissionOverwrite(send_messages=False, send_messages_in_threads=True)
        own.update(create_public_threads=True, create_private_threads=True, send_messages_in_threads=True)
    return overwrites
