"""Finding people: the search, its pages, the overview, and someone's introduction from the user menu."""

import io

import discord
from discord import app_commands

from bot.errors import UserError
from bot.members.directory import Directory, Query
from bot.members.model import Introduction
from bot.members.service import IntroductionService
from bot.servers.model import Actor
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.text.languages import COUNTRIES, country_name, find_country, find_language, language_label
from bot.text.limits import CHOICE_NAME, CHOICES
from bot.text.safe import fit
from bot.ui.contact import Interaction, Press
from bot.ui.face import Face, on_press
from bot.ui.kit import screen
from bot.ui.paging import page_number
from bot.ui.queue import Queue
from bot.ui.replies import answer, think, update
from bot.ui.router import Router
from bot.ui.suggesting import Suggestion, disciplines, matching
from bot.vocabulary.taxonomies import Taxonomies
from cogs.members import results
from cogs.members.card import card_buttons, introduction_card


class DirectoryFace(Face):
    """`/members`, and "Introduction" in the menu of a user."""

    members = app_commands.Group(name=cmd("members"), description=cmd("members.description"), guild_only=True)

    def __init__(
        self,
        router: Router,
        directory: Directory,
        introductions: IntroductionService,
        taxonomy: Taxonomy,
        taxonomies: Taxonomies,
    ) -> None:
        super().__init__(router)
        self._directory = directory
        self._introductions = introductions
        self._taxonomy = taxonomy
        self._taxonomies = taxonomies
        self._queue = Queue()

    @members.command(name=cmd("members-find"), description=cmd("members-find.description"))
    @app_commands.rename(
        discipline=cmd("find-discipline"),
        town=cmd("find-town"),
        country=cmd("find-country"),
        language=cmd("find-language"),
        side=cmd("find-side"),
        words=cmd("find-words"),
    )
    @app_commands.describe(
        discipline=cmd("find-discipline.description"),
        town=cmd("find-town.description"),
        country=cmd("find-country.description"),
        language=cmd("find-language.description"),
        side=cmd("find-side.description"),
        words=cmd("find-words.description"),
    )
    @app_commands.choices(
        side=[
            app_commands.Choice(name=cmd("side-offers"), value="offers"),
            app_commands.Choice(name=cmd("side-seeks"), value="seeks"),
        ]
    )
    async def find(
        self,
        interaction: Interaction,
        discipline: str | None = None,
        town: str | None = None,
        country: str | None = None,
        language: str | None = None,
        side: str | None = None,
        words: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        """Find people."""
        actor, say = self.who(interaction)
        query = Query(
            discipline=await self._discipline(actor, discipline),
            town=town,
            country=_country(country),
            language=_language(language),
            offers=side == "offers",
            seeks=side == "seeks",
            words=words or "",
        )
        page = await self._directory.find(actor, query)
        await answer(interaction, results.page(page, say, self._taxonomy))

    @find.autocomplete("discipline")
    async def suggest_disciplines(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """Disciplines, in any of the five languages."""
        actor, say = self.who(interaction)
        taxonomy = await self._taxonomies.of(actor.server_id)
        return disciplines(taxonomy.search(typed, say.language, CHOICES), say.language)

    @find.autocomplete("town")
    async def suggest_towns(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """Towns in which members live."""
        actor, _ = self.who(interaction)
        towns = [town.name for town in await self._directory.towns(actor)]
        return matching(((name, name) for name in towns), typed)

    @find.autocomplete("country")
    async def suggest_countries(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """Countries, by their name in the reader's language."""
        _, say = self.who(interaction)
        return matching(((country_name(code, say.language), code) for code in COUNTRIES), typed)

    @find.autocomplete("language")
    async def suggest_languages(self, interaction: Interaction, typed: str) -> list[Suggestion]:
        """Languages that members work in."""
        actor, say = self.who(interaction)
        codes = await self._directory.languages(actor)
        return matching(((language_label(code, say.language), code) for code in codes), typed)

    @members.command(name=cmd("members-map"), description=cmd("members-map.description"))
    async def map(self, interaction: Interaction) -> None:
        """The network at a glance."""
        actor, say = self.who(interaction)
        await think(interaction)
        overview = await self._directory.overview(actor)
        async with self._queue.turn(actor.user_id):
            picture = await results.picture(overview, say)
        files = [discord.File(io.BytesIO(picture), "network.png")] if picture else []
        await answer(
            interaction,
            results.overview(overview, say, self._taxonomy, with_picture=bool(files)),
            files=files,
        )

    @on_press("members:v1:page")
    async def turn(self, press: Press) -> None:
        """Another page of a search."""
        search_id, _, number = press.argument.partition(":")
        page = await self._directory.turn(press.actor, search_id, page_number(number))
        await update(press.interaction, results.page(page, press.say, self._taxonomy))

    @on_press("members:v1:show")
    async def show(self, press: Press) -> None:
        """Someone's introduction, from a page of results."""
        introduction = await self._introductions.visible(press.actor, press.argument)
        await self._show(press.interaction, introduction, press.say)

    @on_press("members:v1:translate")
    async def translate(self, press: Press) -> None:
        """The card with its labels in the reader's language."""
        introduction = await self._introductions.visible(press.actor, press.argument)
        await self._show(press.interaction, introduction, press.say)

    async def introduction_of(self, interaction: Interaction, member: discord.Member) -> None:
        """Someone's introduction, from the menu of users."""
        actor, say = self.who(interaction)
        await self._show(interaction, await self._introductions.of_member(actor, member.id), say)

    async def _show(self, interaction: Interaction, introduction: Introduction, say: Voice) -> None:
        buttons = card_buttons(introduction, say, translate=False)
        await answer(interaction, screen(introduction_card(introduction, say, self._taxonomy, rows=(buttons,))))

    async def _discipline(self, actor: Actor, typed: str | None) -> str | None:
        """The concept that was chosen, or, where someone typed on without choosing, the one surely meant."""
        if typed is None or self._taxonomy.get(typed):
            return typed
        understood = (await self._taxonomies.of(actor.server_id)).understand(typed).concepts
        if not understood:
            raise UserError("find-unknown-discipline", typed=fit(typed, CHOICE_NAME))
        return understood[0].id


def _country(typed: str | None) -> str | None:
    if typed is None:
        return None
    if (code := find_country(typed)) is None:
        raise UserError("find-unknown-country", typed=fit(typed, CHOICE_NAME))
    return code


def _language(typed: str | None) -> str | None:
    if typed is None:
        return None
    if (code := find_language(typed)) is None:
        raise UserError("find-unknown-language", typed=fit(typed, CHOICE_NAME))
    return code
