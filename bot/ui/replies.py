"""Answering: privately by default, and in whichever way Discord still allows for this interaction."""

from collections.abc import Sequence

import discord
from discord import ui

from bot.text.languages import language_of
from bot.ui.contact import Interaction
from bot.ui.kit import attachment, notice
from bot.ui.patience import is_answered

QUIET = discord.AllowedMentions.none()


async def answer(interaction: Interaction, view: ui.LayoutView, *, files: Sequence[discord.File] = ()) -> None:
    """Answer privately with a new message, as the first response or as a further one."""
    _make_tappable(interaction, view)
    if await is_answered(interaction):
        await interaction.followup.send(view=view, files=list(files), ephemeral=True, allowed_mentions=QUIET)
    else:
        await interaction.response.send_message(view=view, files=list(files), ephemeral=True, allowed_mentions=QUIET)


async def answer_file(interaction: Interaction, words: str, content: bytes, name: str) -> None:
    """Answer privately with a file of that name, and the words around it."""
    shown, sent = attachment(content, name)
    await answer(interaction, notice(words, shown), files=[sent])


async def update(interaction: Interaction, view: ui.LayoutView) -> None:
    """Change the private message that was acted on; answer with a new one where there is none of that kind.

    A public message is never turned into someone's private reply, nor the other way round.
    """
    message = interaction.message
    if message is None or not (message.flags.ephemeral or interaction.guild_id is None):
        await answer(interaction, view)
        return
    _make_tappable(interaction, view)
    await replace(interaction, view)


async def replace(interaction: Interaction, view: ui.LayoutView) -> None:
    """Change the message that was acted on, whoever sees it."""
    if await is_answered(interaction):
        await interaction.edit_original_response(view=view, attachments=[], allowed_mentions=QUIET)
    else:
        await interaction.response.edit_message(view=view, attachments=[], allowed_mentions=QUIET)


def _make_tappable(interaction: Interaction, view: ui.LayoutView) -> None:
    """Commands that are named can be tapped, but for direct messages: most of them are of a server."""
    if interaction.guild_id is not None:
        interaction.client.tapping.make_tappable(view, language_of(interaction.locale.value))


async def think(interaction: Interaction) -> None:
    """Say that the answer takes a moment, for work that may last longer than a second."""
    if not await is_answered(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)


async def hold(interaction: Interaction) -> None:
    """Say that the message which was acted on changes in a moment, for work that may last longer than a second."""
    if not await is_answered(interaction):
        await interaction.response.defer()
