"""Direct messages: whether they arrive, tried at the moment someone asks for them."""

import discord
from discord import ui

from bot.delivery.sender import CLOSED, TOO_FAST
from bot.ui.kit import notice
from bot.ui.replies import QUIET


async def can_reach(person: discord.User | discord.Member, words: str) -> bool:
    """Send a first direct message, and say whether it arrived.

    Whoever chooses to be told by direct message learns here, not on the day it matters, that theirs are closed.
    It takes two requests to Discord, so `hold` the interaction before.
    """
    return await arrives(person, notice(words))


async def arrives(person: discord.User | discord.Member, view: ui.LayoutView) -> bool:
    """Show this in a direct message; False: they are closed. That Discord takes none just now says nothing of that."""
    try:
        await person.send(view=view, allowed_mentions=QUIET)
    except discord.HTTPException as refused:
        if refused.code in CLOSED or (refused.status == 403 and refused.code != TOO_FAST):
            return False
        raise
    return True
