"""A question to the organisers: the private thread that it opens."""

from contextlib import suppress

import discord
from discord import ui

from bot.errors import UserError
from bot.forums.browsing import View
from bot.servers.model import Purpose
from bot.text.catalogue import Catalogue, Voice
from bot.text.safe import escape
from bot.ui.contact import Interaction
from bot.ui.kit import card, screen, text
from bot.ui.replies import QUIET
from bot.ui.threads import open_private_thread, write_to
from cogs.forums import words


async def open_question(
    interaction: Interaction, view: View, question: str, catalogue: Catalogue, say: Voice
) -> discord.Thread:
    """Open a private thread for who asks and who called the forum, with the question in it.

    Once who called it is gone, the moderators are told where it is.

    Raises:
        UserError: It cannot be opened here; the message gives the question back.
    """
    guild, forum = interaction.guild, view.forum
    if guild is None:
        raise UserError("error-not-here")
    parent = _parent(guild, view, interaction.channel)
    organiser = await _member(guild, forum.organiser_id)
    name = say("forum-ask-thread-name", title=words.plain_title(forum.plan, say))
    public = catalogue.public(view.server.languages)
    said = "\n".join(
        each(
            "forum-ask-first",
            organiser=organiser.mention if organiser else each("forum-ask-moderators"),
            person=f"<@{interaction.user.id}>",
            title=words.title(forum.plan, each),
        )
        for each in map(public.alone, public.languages)
    )
    try:
        people = (interaction.user, organiser) if organiser is not None else (interaction.user,)
        thread = await open_private_thread(parent, name, people)
        await write_to(thread, people, _question(said, question))
    except UserError as refused:
        raise UserError("forum-ask-no-thread", channel=parent.mention, words=escape(question)) from refused
    if organiser is None:
        await _tell_moderators(guild, view, _question(f"{said}\n{thread.mention}", question))
    return thread


def _question(said: str, question: str) -> ui.LayoutView:
    return screen(card(text(said), text(f">>> {escape(question)}")))


async def _tell_moderators(guild: discord.Guild, view: View, shown: ui.LayoutView) -> None:
    """Nobody who would answer is told of the thread by Discord. Where they have no channel, it is all there is."""
    backstage = guild.get_channel(view.server.channels.get(Purpose.MODERATORS, 0))
    if isinstance(backstage, discord.TextChannel):
        with suppress(discord.Forbidden):
            await backstage.send(view=shown, allowed_mentions=QUIET)


def _parent(guild: discord.Guild, view: View, asked_in: object) -> discord.TextChannel:
    """Where the thread is opened, for all who may ask: beside the card."""
    here = asked_in.parent if isinstance(asked_in, discord.Thread) else asked_in
    for channel in (guild.get_channel(view.forum.channel_id or 0), here):
        if isinstance(channel, discord.TextChannel):
            return channel
    raise UserError("error-not-here")


async def _member(guild: discord.Guild, user_id: int) -> discord.Member | None:
    """The organiser, if they are still there."""
    if not user_id:
        return None
    try:
        return guild.get_member(user_id) or await guild.fetch_member(user_id)
    except discord.NotFound:
        return None
