"""`/taxonomy`: the words of a server, and what matching did not find."""

import discord
from discord import app_commands

from bot.cooperation.exposure import By, ExposureService
from bot.cooperation.misses import MissesService
from bot.servers.model import Actor
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.text.languages import LANGUAGES, language_label
from bot.text.limits import CHOICES
from bot.ui.contact import Interaction, Press
from bot.ui.face import Face, on_press
from bot.ui.kit import notice
from bot.ui.paging import page_number
from bot.ui.replies import answer, answer_file, hold, think, update
from bot.ui.router import Router
from bot.ui.suggesting import Suggestion, disciplines, matching
from bot.vocabulary.service import VocabularyService
from cogs.vocabulary import exposure, insight, words


class Vocabulary(Face):
    """What moderators do for better matching."""

    taxonomy = app_commands.Group(
        name=cmd("taxonomy"),
        description=cmd("taxonomy.description"),
        guild_only=True,
        default_permissions=discord.Permissions(manage_messages=True),
    )

    def __init__(
        self,
        router: Router,
        vocabulary: VocabularyService,
        misses: MissesService,
        exposures: ExposureService,
        taxonomy: Taxonomy,
    ) -> None:
        super().__init__(router)
        self._vocabulary = vocabulary
        self._misses = misses
        self._exposures = exposures
        self._taxonomy = taxonomy

    @taxonomy.command(name=cmd("taxonomy-add"), description=cmd("taxonomy-add.description"))
    @app_commands.rename(concept=cmd("taxonomy-concept"), word=cmd("taxonomy-word"), language=cmd("taxonomy-language"))
    @app_commands.describe(
        concept=cmd("taxonomy-concept.description"),
        word=cmd("taxonomy-word.description"),
        language=cmd("taxonomy-language.description"),
    )
    async def add(
        self,
        interaction: Interaction,
        concept: app_commands.Range[str, 1, 100],
        word: app_commands.Range[str, 1, 100],
        language: str | None = None,
    ) -> None:
        """Add a word."""
        actor, say = self.who(interaction)
        await think(interaction)
        added = await self._vocabulary.add(actor, concept, word, language)
        page = await self._vocabulary.page(actor, 0)
        await answer(interaction, words.page(page, say, self._taxonomy, added=added))

    @add.autocomplete("concept")
    async def concepts(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """Concepts, by their words in any of the five languages."""
        _, say = self.who(interaction)
        return disciplines(self._taxonomy.search(typed, say.language, CHOICES), say.language)

    @add.autocomplete("language")
    async def languages(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """The network's languages."""
        _, say = self.who(interaction)
        return matching(((language_label(code, say.language), code) for code in LANGUAGES), typed)

    @taxonomy.command(name=cmd("taxonomy-words"), description=cmd("taxonomy-words.description"))
    async def words(self, interaction: Interaction) -> None:
        """The server's own words."""
        actor, say = self.who(interaction)
        await answer(interaction, words.page(await self._vocabulary.page(actor, 0), say, self._taxonomy))

    @on_press("taxonomy:v1:words")
    async def turn_words(self, press: Press) -> None:
        """Another page of the words."""
        page = await self._vocabulary.page(press.actor, page_number(press.argument))
        await update(press.interaction, words.page(page, press.say, self._taxonomy))

    @on_press("taxonomy:v1:remove")
    async def remove(self, press: Press) -> None:
        """Remove the chosen word."""
        removed, page = await self._vocabulary.remove(press.actor, press.chosen, page_number(press.argument))
        await update(press.interaction, words.page(page, press.say, self._taxonomy, removed=removed))

    @taxonomy.command(name=cmd("taxonomy-export"), description=cmd("taxonomy-export.description"))
    async def export(self, interaction: Interaction) -> None:
        """The server's own words as a file."""
        actor, say = self.who(interaction)
        count, content = await self._vocabulary.export(actor)
        if count:
            await answer_file(interaction, say("taxonomy-exported", count=count), content.encode(), words.FILE)
        else:
            await answer(interaction, notice(say("taxonomy-words-none")))

    @taxonomy.command(name=cmd("taxonomy-misses"), description=cmd("taxonomy-misses.description"))
    async def misses(self, interaction: Interaction) -> None:
        """Requests for which nobody was found."""
        actor, say = self.who(interaction)
        await think(interaction)
        await answer(interaction, insight.misses(await self._misses.misses(actor, 0), say, self._taxonomy))

    @on_press("taxonomy:v1:misses")
    async def turn_misses(self, press: Press) -> None:
        """Another page of them."""
        await hold(press.interaction)
        page = await self._misses.misses(press.actor, page_number(press.argument))
        await update(press.interaction, insight.misses(page, press.say, self._taxonomy))

    @taxonomy.command(name=cmd("taxonomy-feedback"), description=cmd("taxonomy-feedback.description"))
    async def feedback(self, interaction: Interaction) -> None:
        """Why suggestions were none."""
        actor, say = self.who(interaction)
        await answer(interaction, insight.feedback(await self._misses.feedback(actor, 0), say, self._taxonomy))

    @on_press("taxonomy:v1:feedback")
    async def turn_feedback(self, press: Press) -> None:
        """Another page of it."""
        page = await self._misses.feedback(press.actor, page_number(press.argument))
        await update(press.interaction, insight.feedback(page, press.say, self._taxonomy))

    @taxonomy.command(name=cmd("taxonomy-exposure"), description=cmd("taxonomy-exposure.description"))
    async def exposure(self, interaction: Interaction) -> None:
        """Who is shown how often, by town."""
        actor, say = self.who(interaction)
        await answer(interaction, await self._shown(actor, By.TOWN, say))

    @on_press("taxonomy:v1:by")
    async def by(self, press: Press) -> None:
        """The same by something else."""
        await update(press.interaction, await self._shown(press.actor, _by(press.argument), press.say))

    @on_press("taxonomy:v1:sheet")
    async def sheet(self, press: Press) -> None:
        """All of it as a file for spreadsheets."""
        await think(press.interaction)
        groups = {by: await self._exposures.exposure(press.actor, by) for by in By}
        content = exposure.sheet(groups, press.say)
        await answer_file(press.interaction, press.say("taxonomy-exposure-filed"), content, exposure.FILE)

    async def _shown(self, actor: Actor, by: By, say: Voice) -> discord.ui.LayoutView:
        return exposure.screen_of(await self._exposures.exposure(actor, by), by, say)


def _by(argument: str) -> By:
    return By(argument) if argument in set(By) else By.TOWN
