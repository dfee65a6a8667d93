"""What Discord shows of the channels and the role of an announcement, to the bot and to the moderator who acts."""

import discord

from bot.announcements.model import ChannelFacts, Plan, RoleFacts, Surroundings
from bot.errors import UserError
from bot.text.catalogue import Voice
from bot.ui.contact import Interaction
from bot.ui.rights import lacking_to_post, named


def surroundings(interaction: Interaction, plan: Plan, say: Voice) -> Surroundings:
    """The facts that `drafting.obstacles` decides by."""
    guild = guild_of(interaction)
    found = (channel_facts(interaction, channel_id, say) for channel_id in plan.channels)
    role = guild.get_role(plan.role_id) if plan.role_id is not None else None
    return Surroundings(
        channels={facts.channel_id: facts for facts in found if facts is not None},
        role=RoleFacts(role.id, role.mention, role.is_default(), role.mentionable) if role else None,
    )


def channel_facts(interaction: Interaction, channel_id: int, say: Voice) -> ChannelFacts | None:
    """The facts of one channel; None when there is no such text channel on the server."""
    guild, member = guild_of(interaction), interaction.user
    channel = guild.get_channel(channel_id)
    if not isinstance(channel, discord.TextChannel) or not isinstance(member, discord.Member):
        return None
    mine, theirs = channel.permissions_for(guild.me), channel.permissions_for(member)
    return ChannelFacts(
        channel_id=channel.id,
        mention=channel.mention,
        news=channel.is_news(),
        lacking=named(lacking_to_post(channel), say),
        moderator_posts=theirs.view_channel and theirs.send_messages,
        bot_notifies_all=mine.mention_everyone,
        moderator_notifies_all=theirs.mention_everyone,
    )


def guild_of(interaction: Interaction) -> discord.Guild:
    """The server on which someone acts."""
    if interaction.guild is None:
        raise UserError("error-not-here")
    return interaction.guild
