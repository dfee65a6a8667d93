"""Choosing disciplines: by typing in any language, or by looking through the fields of work."""

from collections.abc import Sequence

from bot.members import drafting
from bot.members.model import Draft
from bot.members.service import IntroductionService
from bot.taxonomy.finding import Taxonomy
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.replies import update
from bot.ui.router import Router
from bot.vocabulary.taxonomies import Taxonomies
from cogs.members import forms, steps


class Disciplines(Face):
    """The disciplines of an introduction."""

    def __init__(
        self, router: Router, introductions: IntroductionService, taxonomy: Taxonomy, taxonomies: Taxonomies
    ) -> None:
        super().__init__(router)
        self._introductions = introductions
        self._taxonomy = taxonomy
        self._taxonomies = taxonomies

    @on_press("members:v1:type-disciplines")
    async def type(self, press: Press) -> None:
        """Open the field to type in."""
        await press.interaction.response.send_modal(forms.disciplines(press.say))

    @on_form("members:v1:search-disciplines")
    async def search(self, sent: Form) -> None:
        """Take what was surely meant, and offer what may have been."""
        taxonomy = await self._taxonomies.of(sent.actor.server_id)
        understood = taxonomy.understand(sent.typed("words"))
        found = tuple(concept.id for concept in understood.concepts)
        desk = await self._introductions.fill(sent.actor, lambda draft, _: drafting.add_disciplines(draft, found))
        added = [concept for concept in found if concept in desk.draft.profile.disciplines]
        view = steps.disciplines(
            desk,
            sent.say,
            self._taxonomy,
            notes=steps.understood_notes(understood, added, sent.say, self._taxonomy),
            offered=understood.suggestions,
            offered_as=sent.say("disciplines-did-you-mean"),
        )
        await update(sent.interaction, view)

    @on_press("members:v1:browse-disciplines")
    async def browse(self, press: Press) -> None:
        """The disciplines of a field of work."""
        desk = await self._introductions.open(press.actor)
        group = next((group for group in self._taxonomy.groups if group.id in press.values), None)
        offered = self._taxonomy.in_group(group.id) if group else ()
        named = press.say("disciplines-in-group", group=group.name(press.say.language)) if group else ""
        view = steps.disciplines(desk, press.say, self._taxonomy, offered=offered, offered_as=named)
        await update(press.interaction, view)

    @on_press("members:v1:add-disciplines")
    async def add(self, press: Press) -> None:
        """Add the chosen ones."""
        known = tuple(value for value in press.values if self._taxonomy.get(value))
        await self._show(press, lambda draft: drafting.add_disciplines(draft, known))

    @on_press("members:v1:drop-disciplines")
    async def drop(self, press: Press) -> None:
        """Take the chosen ones away."""
        await self._show(press, lambda draft: drafting.choose_disciplines(draft, _without(draft, press.values)))

    async def _show(self, press: Press, rule: drafting.Rule) -> None:
        desk = await self._introductions.fill(press.actor, lambda draft, _: rule(draft))
        await update(press.interaction, steps.disciplines(desk, press.say, self._taxonomy))


def _without(draft: Draft, dropped: Sequence[str]) -> tuple[str, ...]:
    return tuple(concept for concept in draft.profile.disciplines if concept not in dropped)
