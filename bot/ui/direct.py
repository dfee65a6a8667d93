"""Direct messages: whether they arrive, tried at the moment someone asks for them."""

import discord

from bot.ui.kit import notice
from bot.ui.replies import QUIET


async def can_reach(person: discord.User | discord.Member, words: str) -> bool:
    """Send a first direct message, and say whether it arrived.

    Whoever chooses to be told by direct message learns here, not on the day it matters, that theirs are closed.
    It takes two requests to Discord, so `hold` the interaction before.
    """
    try:
        await person.send(view=notice(words), allowed_mentions=QUIET)
    except discord.Forbidden:
        return False
    return True
