"""What people are called on the server, for files: in messages Discord shows that by itself."""

from collections.abc import Iterable
from typing import Final

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
    names: dict[int, str] = {}
    for start in range(0, len(wanted), ASKED_AT_ONCE):
        asked = wanted[start : start + ASKED_AT_ONCE]
        found = await guild.query_members(user_ids=asked, limit=ASKED_AT_ONCE, cache=False)
        names.update({member.id: clean_line(member.display_name, limit=100) for member in found})
    return names
