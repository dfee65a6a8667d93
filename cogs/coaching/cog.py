"""`/coaching`: the commands."""

from discord import app_commands

from bot.app import ClustersBot
from bot.text.commands import cmd
from bot.text.limits import CHOICE_NAME
from bot.text.sorting import alphabetical
from bot.ui.contact import Interaction
from bot.ui.face import Face
from bot.ui.replies import answer, think
from bot.ui.suggesting import Suggestion, matching
from cogs.coaching import forms, shared
from cogs.coaching.mine import Mine
from cogs.coaching.offering import Offering
from cogs.coaching.starting import Starting


class Coaching(Face):
    """The commands of members and coaches."""

    coaching = app_commands.Group(name=cmd("coaching"), description=cmd("coaching.description"), guild_only=True)

    def __init__(self, bot: ClustersBot, starting: Starting, mine: Mine, offering: Offering) -> None:
        super().__init__(bot.router)
        self._starting = starting
        self._mine = mine
        self._offering = offering
        self._library = bot.services.coaching.library
        self._coaches = bot.services.coaching.coaches
        self._sharing = bot.services.coaching.sharing

    @coaching.command(name=cmd("coaching-start"), description=cmd("coaching-start.description"))
    @app_commands.rename(which=cmd("coaching-which"))
    @app_commands.describe(which=cmd("coaching-which.description"))
    async def start(self, interaction: Interaction, which: str) -> None:
        """The first screen of a dialogue."""
        actor, say = self.who(interaction)
        await think(interaction)
        await answer(interaction, await self._starting.first_screen(actor, which, say))

    @coaching.command(name=cmd("coaching-mine"), description=cmd("coaching-mine.description"))
    async def mine(self, interaction: Interaction) -> None:
        """One's own dialogues."""
        actor, say = self.who(interaction)
        await think(interaction)
        await answer(interaction, await self._mine.overview(actor, say))

    @coaching.command(name=cmd("coaching-promote"), description=cmd("coaching-promote.description"))
    @app_commands.rename(which=cmd("coaching-which"))
    @app_commands.describe(which=cmd("coaching-which.description"))
    async def promote(self, interaction: Interaction, which: str) -> None:
        """Offer a dialogue in this channel."""
        actor, say = self.who(interaction)
        await self._offering.promote(interaction, actor, which, say)

    @coaching.command(name=cmd("coaching-profile"), description=cmd("coaching-profile.description"))
    async def profile(self, interaction: Interaction) -> None:
        """What a coach says of themselves."""
        actor, say = self.who(interaction)
        await interaction.response.send_modal(forms.profile_form(await self._coaches.profile(actor), say))

    @coaching.command(name=cmd("coaching-shared"), description=cmd("coaching-shared.description"))
    async def shared_with_me(self, interaction: Interaction) -> None:
        """What is shared with a coach."""
        actor, say = self.who(interaction)
        await answer(interaction, shared.with_coach(await self._sharing.with_coach(actor), say))

    @start.autocomplete("which")
    @promote.autocomplete("which")
    async def offered(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """The dialogues whose title contains what was typed, in the reader's language."""
        actor, say = self.who(interaction)
        offered = await self._library.offered(actor.server_id)
        named = [(each.title(say.language), each.form_id) for each in offered if len(each.form_id) <= CHOICE_NAME]
        return matching(sorted(named, key=lambda each: alphabetical(each[0], say.language)), typed)
