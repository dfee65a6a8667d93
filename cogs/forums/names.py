"""Members of the server, looked up, and what they are called, for files: in messages Discord shows that by itself."""

from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Final

import discord

from bot.errors import UserError
from bot.text.safe import clean_line
from bot.ui.contact import Interaction

ASKED_AT_ONCE: Final = 100
"""Members that Discord's gateway looks up in one request."""


async def names_of(interaction: Interaction, user_ids: Iterable[int]) -> dict[int, str]:
    """The names of those of them who are there."""
    guild = interaction.guild
    if guild is None:
        raise UserError("error-not-here")
    wanted = [user_id for user_id in dict.fromkeys(user_ids) if user_id]
    return {member.id: clean_line(member.display_name, limit=100) async for member in members(guild, wanted)}


async def members(guild: discord.Guild, user_ids: Sequence[int]) -> AsyncIterator[discord.Member]:
    """Those of them who are there."""
    for start in range(0, len(user_ids), ASKED_AT_ONCE):
        asked = list(user_ids[start : start + ASKED_AT_ONCE])
        for member in await guild.query_members(user_ids=asked, limit=ASKED_AT_ONCE, cache=False):
            yield member
