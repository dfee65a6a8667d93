"""Writing an announcement: the panel, its forms and menus, the preview, saving."""

from collections.abc import Callable

from bot.announcements import drafting
from bot.announcements.drafting import Outcome
from bot.announcements.service import Desk
from bot.app import ClustersBot
from bot.errors import UserError
from bot.servers.zones import offered_zones
from bot.text.languages import LANGUAGES
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import notice
from bot.ui.replies import update
from cogs.announcements import forms, listing, panel
from cogs.announcements.facts import surroundings
from cogs.announcements.forms import NEW


class Composing(Face):
    """From an empty sheet to an announcement that is planned."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._announcements = bot.services.announcements

    @on_press("announcements:v1:panel")
    async def open(self, press: Press) -> None:
        """Where the moderator left off."""
        await self._show(press, await self._announcements.open(press.actor, _subject(press.argument)))

    @on_press("announcements:v1:write")
    async def write(self, press: Press) -> None:
        """Open the form of one language."""
        subject, _, language = press.argument.partition(":")
        await self._open_words(press, subject, language)

    @on_press("announcements:v1:other")
    async def write_other(self, press: Press) -> None:
        """Open the form of a language that is not the server's."""
        await self._open_words(press, press.argument, press.chosen)

    @on_form("announcements:v1:words")
    async def written(self, sent: Form) -> None:
        """Keep what was written."""
        subject, _, language = sent.argument.partition(":")
        await self._fill(sent, subject, lambda desk: drafting.write(desk.draft, language, sent.fields))

    @on_press("announcements:v1:time")
    async def time(self, press: Press) -> None:
        """Open the form of the time."""
        desk = await self._announcements.open(press.actor, _subject(press.argument))
        await press.interaction.response.send_modal(forms.time(desk, press.say))

    @on_form("announcements:v1:timed")
    async def timed(self, sent: Form) -> None:
        """Keep the time."""

        def rule(desk: Desk) -> Outcome:
            return drafting.time_it(desk.draft, sent.fields, offered_zones(desk.server.places), desk.now)

        await self._fill(sent, sent.argument, rule)

    @on_press("announcements:v1:channels")
    async def channels(self, press: Press) -> None:
        """Choose the channels."""
        await self._fill(press, press.argument, lambda desk: drafting.choose_channels(desk.draft, press.ids))

    @on_press("announcements:v1:role")
    async def role(self, press: Press) -> None:
        """Choose the role, or none."""
        await self._fill(press, press.argument, lambda desk: drafting.choose_role(desk.draft, press.chosen_id))

    @on_press("announcements:v1:follow")
    async def follow(self, press: Press) -> None:
        """Publish to following channels, or not."""
        subject, _, wanted = press.argument.partition(":")
        await self._fill(press, subject, lambda desk: drafting.follow(desk.draft, wanted=wanted == "on"))

    @on_press("announcements:v1:preview")
    async def preview(self, press: Press) -> None:
        """The announcement as others will see it."""
        desk = await self._announcements.open(press.actor, _subject(press.argument))
        await update(press.interaction, panel.preview(desk, press.say))

    @on_press("announcements:v1:save")
    async def save(self, press: Press) -> None:
        """Plan it; or show what is still to be put right."""
        subject = _subject(press.argument)
        desk = await self._announcements.open(press.actor, subject)
        around = surroundings(press.interaction, desk.draft.plan, press.say)
        saved = await self._announcements.save(press.actor, subject, around)
        if isinstance(saved, Desk):
            await update(press.interaction, panel.panel(saved, around, press.say))
        else:
            at_once = desk.draft.plan.schedule.first is None
            note = press.say("announcement-saved-now" if at_once else "announcement-saved")
            await update(press.interaction, listing.one(saved, press.say, note=note))

    @on_press("announcements:v1:discard")
    async def discard(self, press: Press) -> None:
        """Throw the draft away."""
        await self._announcements.discard(press.actor, _subject(press.argument))
        await update(press.interaction, notice(press.say("announcement-discarded")))

    async def _open_words(self, press: Press, subject: str, language: str) -> None:
        if language not in LANGUAGES:
            raise UserError("error-outdated")
        desk = await self._announcements.open(press.actor, _subject(subject))
        await press.interaction.response.send_modal(forms.words(desk, language, press.say))

    async def _fill(self, contact: Press | Form, subject: str, rule: Callable[[Desk], Outcome]) -> None:
        await self._show(contact, await self._announcements.fill(contact.actor, _subject(subject), rule))

    async def _show(self, contact: Press | Form, desk: Desk) -> None:
        around = surroundings(contact.interaction, desk.draft.plan, contact.say)
        await update(contact.interaction, panel.panel(desk, around, contact.say))


def _subject(argument: str) -> str:
    """The id of the announcement that a `custom_id` names; empty for a new one."""
    return "" if argument == NEW else argument
