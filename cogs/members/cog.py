"""Working on one's introduction: the panel, its forms, the preview, publishing."""

from collections.abc import Callable

from discord import app_commands, ui

from bot.clock import Clock
from bot.errors import UserError
from bot.members import drafting
from bot.members.drafting import Outcome
from bot.members.model import Contact, Draft, Field, Visibility
from bot.members.service import Desk, IntroductionService
from bot.privacy.model import ConsentPurpose
from bot.privacy.service import PrivacyService
from bot.servers.model import Server
from bot.taxonomy.finding import Taxonomy
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.ui.contact import Form, Interaction, Press
from bot.ui.direct import can_reach
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import notice
from bot.ui.replies import answer, hold, update
from bot.ui.router import Router
from cogs.members import forms, panel, steps

RULES: dict[str, Callable[[Draft, Form, Server], Outcome]] = {
    "about": lambda draft, sent, server: drafting.about(draft, sent.fields, server.places),
    "words": lambda draft, sent, _: drafting.words(draft, sent.fields),
    "languages": lambda draft, sent, _: drafting.languages(draft, sent.fields),
    "another-language": lambda draft, sent, _: drafting.another_language(draft, sent.fields),
    "work": lambda draft, sent, _: drafting.work(draft, sent.fields),
}
"""The rule that reads each form."""


class Introductions(Face):
    """`/introduce` and everything behind it."""

    def __init__(
        self,
        router: Router,
        introductions: IntroductionService,
        privacy: PrivacyService,
        taxonomy: Taxonomy,
        clock: Clock,
    ) -> None:
        super().__init__(router)
        self._introductions = introductions
        self._privacy = privacy
        self._taxonomy = taxonomy
        self._clock = clock

    @app_commands.command(name=cmd("introduce"), description=cmd("introduce.description"))
    @app_commands.guild_only()
    async def introduce(self, interaction: Interaction) -> None:
        """Open the panel where the member left off."""
        actor, say = self.who(interaction)
        await answer(interaction, self._panel(await self._introductions.open(actor), say))

    @on_press("members:v1:introduce")
    async def from_button(self, press: Press) -> None:
        """The same, from the button below a welcome."""
        await answer(press.interaction, self._panel(await self._introductions.open(press.actor), press.say))

    @on_press("members:v1:panel")
    async def back(self, press: Press) -> None:
        """Back to the panel."""
        await update(press.interaction, self._panel(await self._introductions.open(press.actor), press.say))

    @on_press("members:v1:open")
    async def open_part(self, press: Press) -> None:
        """Open the form, or the screen, of one part."""
        desk = await self._introductions.open(press.actor)
        say, interaction = press.say, press.interaction
        match press.argument:
            case "disciplines":
                await update(interaction, steps.disciplines(desk, say, self._taxonomy))
            case "languages":
                await update(interaction, steps.languages(desk, say))
            case "words":
                await interaction.response.send_modal(forms.words(desk, say))
            case "work":
                await interaction.response.send_modal(forms.work(desk, say))
            case _:
                await interaction.response.send_modal(forms.about(desk, say, interaction.user.display_name))

    @on_press("members:v1:languages")
    async def open_languages(self, press: Press) -> None:
        """Open the form of the five languages, or that of another one."""
        desk = await self._introductions.open(press.actor)
        opened = forms.another_language if press.argument == "another" else forms.languages
        await press.interaction.response.send_modal(opened(desk, press.say))

    @on_form("members:v1:fill")
    async def fill(self, sent: Form) -> None:
        """Keep what a form says, and show what is still to be put right."""
        rule = RULES.get(sent.argument)
        if rule is None:
            raise UserError("error-outdated")
        before = await self._introductions.open(sent.actor)
        desk = await self._introductions.fill(sent.actor, lambda draft, server: rule(draft, sent, server))
        if before.draft.profile.contact is not Contact.MESSAGE and desk.draft.profile.contact is Contact.MESSAGE:
            desk = await self._tested(sent, desk)
        if sent.argument in ("languages", "another-language"):
            await update(sent.interaction, steps.languages(desk, sent.say))
        else:
            await update(sent.interaction, self._panel(desk, sent.say))

    @on_press("members:v1:visibility")
    async def visibility(self, press: Press) -> None:
        """Who sees what."""
        desk = await self._introductions.open(press.actor)
        await update(press.interaction, panel.visibility(desk, press.say, frozenset()))

    @on_press("members:v1:see-choose")
    async def choose_parts(self, press: Press) -> None:
        """The parts whose visibility is to change."""
        desk = await self._introductions.open(press.actor)
        chosen = frozenset(part for part in Field if part.value in press.values)
        await update(press.interaction, panel.visibility(desk, press.say, chosen))

    @on_press("members:v1:see")
    async def set_visibility(self, press: Press) -> None:
        """Who may see the chosen parts."""
        level, _, parts = press.argument.partition(":")
        if level not in set(Visibility):
            raise UserError("error-outdated")
        shown = Visibility(level)
        desk = await self._introductions.fill(
            press.actor, lambda draft, _: Outcome(drafting.show_to(draft, panel.decode(parts), shown))
        )
        await update(press.interaction, panel.visibility(desk, press.say, frozenset()))

    @on_press("members:v1:preview")
    async def preview(self, press: Press) -> None:
        """The card as others will see it."""
        desk, now = await self._introductions.open(press.actor), self._clock.timestamp()
        await update(press.interaction, panel.preview(desk, press.say, self._taxonomy, press.actor, now))

    @on_press("members:v1:publish")
    async def publish(self, press: Press) -> None:
        """Publish, and say where the card will be."""
        before = await self._introductions.open(press.actor)
        desk = await self._introductions.publish(press.actor)
        first = before.introduction is None or before.introduction.taken_down
        await update(press.interaction, self._panel(desk, press.say, panel.published(desk, press.say, first=first)))

    @on_press("members:v1:unpublish")
    async def unpublish(self, press: Press) -> None:
        """Take the card down."""
        desk = await self._introductions.unpublish(press.actor)
        await update(press.interaction, self._panel(desk, press.say, press.say("panel-taken-down")))

    @on_press("members:v1:discard")
    async def discard(self, press: Press) -> None:
        """Throw unpublished changes away."""
        desk = await self._introductions.discard(press.actor)
        await update(press.interaction, self._panel(desk, press.say, press.say("panel-discarded")))

    @on_press("members:v1:yearly")
    async def allow_yearly(self, press: Press) -> None:
        """Allow the yearly question, if it can arrive at all."""
        await hold(press.interaction)
        if not await can_reach(press.interaction.user, press.say("direct-test-reminders")):
            raise UserError("reminders-closed")
        await self._privacy.decide(press.actor, ConsentPurpose.REMINDERS, granted=True)
        desk = await self._introductions.open(press.actor)
        await update(press.interaction, self._panel(desk, press.say, press.say("panel-yearly-on")))

    @on_press("members:v1:still-true")
    async def still_true(self, press: Press) -> None:
        """The answer to the yearly question, in a direct message."""
        answered, _, introduction_id = press.argument.partition(":")
        owner = await self._introductions.owned(press.actor.user_id, introduction_id, press.say.language)
        match answered:
            case "yes":
                await self._introductions.confirm(owner)
                note = press.say("still-true-thanks")
            case "change":
                server = press.interaction.client.server_name(owner.server_id)
                how = press.say("still-true-how", server=server)
                await answer(press.interaction, notice(how))
                return
            case "down":
                await self._introductions.unpublish(owner)
                note = press.say("panel-taken-down")
            case _:
                raise UserError("error-outdated")
        await update(press.interaction, notice(note))

    async def _tested(self, sent: Form, desk: Desk) -> Desk:
        """Greetings by direct message are agreed on only when one arrives: better to learn it now than never."""
        await hold(sent.interaction)
        if await can_reach(sent.interaction.user, sent.say("direct-test-greetings")):
            return desk
        return await self._introductions.fill(sent.actor, lambda draft, _: drafting.greet_in_thread(draft))

    def _panel(self, desk: Desk, say: Voice, note: str = "") -> ui.LayoutView:
        return panel.panel(desk, say, self._taxonomy, note=note)
