"""Discord waits three seconds for a first answer. Where ours takes longer, people see in time that it is coming.

Most handlers answer within milliseconds, and none can know that the database or the machine is slow today. Unanswered,
people would read that the interaction failed, though what they pressed is done, and press again.
"""

import asyncio
from typing import Final

import aiohttp
import discord
import structlog

from bot.ui.contact import Interaction

PATIENCE: Final = 2.0
"""Seconds after which an answer that has not begun is put off; the rest is for the way to Discord."""

_ACKNOWLEDGED: Final = 40060
"""Discord's code for a second first answer."""

_WATCH: Final = "watch"
_PUT_OFF: Final = "put off"

_log = structlog.stdlib.get_logger(__name__)


def watch(interaction: Interaction) -> None:
    """Put the answer off by itself once it takes too long."""
    interaction.extras[_WATCH] = asyncio.get_running_loop().call_later(PATIENCE, _lose, interaction)


def watch_no_more(interaction: Interaction) -> None:
    """There is an answer, or none is to come."""
    watching: asyncio.TimerHandle | None = interaction.extras.get(_WATCH)
    if watching is not None:
        watching.cancel()


async def is_answered(interaction: Interaction) -> bool:
    """Whether there was a first answer, be it that it was put off. Ask right before giving one."""
    watch_no_more(interaction)
    putting_off: asyncio.Task[None] | None = interaction.extras.get(_PUT_OFF)
    if putting_off is not None:
        await asyncio.wait({putting_off})
    return interaction.response.is_done()


def came_too_late(interaction: Interaction, error: BaseException) -> bool:
    """Whether a form was to be opened after the answer was put off, or in that very moment: Discord opens none then."""
    if _PUT_OFF not in interaction.extras:
        return False
    acknowledged = isinstance(error, discord.HTTPException) and error.code == _ACKNOWLEDGED
    return acknowledged or isinstance(error, discord.InteractionResponded)


def _lose(interaction: Interaction) -> None:
    if not interaction.response.is_done():
        interaction.extras[_PUT_OFF] = asyncio.get_running_loop().create_task(_put_off(interaction))


async def _put_off(interaction: Interaction) -> None:
    """A message that was acted on stays as it is until then; where there is none, the bot is seen to think."""
    try:
        await interaction.response.defer(ephemeral=True, thinking=interaction.message is None)
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        # A form was opened in this very moment, or Discord can't be reached; the handler goes on in any case.
        _log.info("an answer could not be put off", error=type(error).__name__)
