"""Writing a forum: the panel, its forms, the preview, publishing, changing, cancelling."""

from collections.abc import Callable

from discord import ui

from bot.app import ClustersBot
from bot.errors import UserError
from bot.forums import drafting
from bot.forums.cautions import Holiday, holidays_during
from bot.forums.desk import Desk
from bot.forums.drafting import Outcome
from bot.forums.model import NEW, Draft, Forum
from bot.servers.model import Actor, Server
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import AMBER, button, custom_id, notice, row
from bot.ui.replies import update
from cogs.forums import forms, panel
from cogs.forums.acting import split

RULES: dict[str, Callable[[Draft, Form, Server, int], Outcome]] = {
    "when": lambda draft, sent, _, now: drafting.when(draft, sent.fields, now),
    "where": lambda draft, sent, server, _: drafting.where(draft, sent.fields, server.places),
    "agenda": lambda draft, sent, _, __: drafting.agenda(draft, sent.fields),
    "seats": lambda draft, sent, _, __: drafting.seats(draft, sent.fields),
    "extras": lambda draft, sent, _, __: drafting.extras(draft, sent.fields),
    "repeats": lambda draft, sent, _, __: drafting.repeats(draft, sent.fields),
}
"""The rule that reads each form; that of the texts needs a language."""


class Authoring(Face):
    """What organisers do to write a forum."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._authoring = bot.services.forum_authoring
        self._clock = bot.services.clock

    @on_press("forums:v1:create")
    async def create(self, press: Press) -> None:
        """A new forum, from a button."""
        await update(press.interaction, self.panel(await self._authoring.open(press.actor), press.say))

    @on_press("forums:v1:panel")
    async def back(self, press: Press) -> None:
        """Back to the panel."""
        desk = await self._authoring.open(press.actor, press.argument)
        await update(press.interaction, self.panel(desk, press.say))

    @on_press("forums:v1:open")
    async def open_part(self, press: Press) -> None:
        """Open the form of one part, or the choice of a language for the texts."""
        part, forum_id = split(press.argument)
        desk = await self._authoring.open(press.actor, forum_id)
        opened = forms.FORMS.get(part)
        if opened is None:
            await update(press.interaction, panel.texts(desk, press.say))
        else:
            await press.interaction.response.send_modal(opened(desk, press.say))

    @on_press("forums:v1:write")
    async def write(self, press: Press) -> None:
        """Open the form for the texts in one language."""
        language = press.chosen
        if language not in LANGUAGES:
            raise UserError("error-outdated")
        desk = await self._authoring.open(press.actor, press.argument)
        await press.interaction.response.send_modal(forms.words(desk, press.say, language))

    @on_form("forums:v1:fill")
    async def fill(self, sent: Form) -> None:
        """Keep what a form says, and show what is still to be put right."""
        part, forum_id = split(sent.argument)
        rule = _words(part.removeprefix("words-")) if part.startswith("words-") else RULES.get(part)
        if rule is None:
            raise UserError("error-outdated")
        desk = await self._authoring.fill(
            sent.actor, forum_id, lambda draft, server, now: rule(draft, sent, server, now)
        )
        if part.startswith("words-"):
            await update(sent.interaction, panel.texts(desk, sent.say))
        else:
            await update(sent.interaction, self.panel(desk, sent.say))

    @on_press("forums:v1:preview")
    async def preview(self, press: Press) -> None:
        """The card as others will see it."""
        desk = await self._authoring.open(press.actor, press.argument)
        if not desk.ready:
            raise desk.lacking[0]
        forum = panel.as_published(desk, press.actor.user_id, press.say.language, self._clock.timestamp())
        public = self._bot.catalogue.public(desk.server.languages)
        await update(press.interaction, panel.preview(forum, desk, public, press.say))

    @on_press("forums:v1:publish")
    async def publish(self, press: Press) -> None:
        """Publish, and say what follows."""
        forum = await self._authoring.publish(press.actor, press.argument)
        if press.argument != NEW:
            note = "forum-published-changes"
        else:
            note = "forum-published" if forum.channel_id is not None else "forum-published-no-channel"
        await self._published(press, forum, note)

    @on_press("forums:v1:publish-once")
    async def publish_once(self, press: Press) -> None:
        """Publish a change of a recurring forum for this occurrence alone."""
        forum = await self._authoring.publish(press.actor, press.argument, once=True)
        await self._published(press, forum, "forum-published-once")

    async def _published(self, press: Press, forum: Forum, note: str) -> None:
        said = press.say(note, channel=f"<#{forum.channel_id}>")
        untold = await self._authoring.out_of_reach(press.actor, forum.forum_id)
        await update(press.interaction, panel.done(forum, said, press.say, untold=untold))

    @on_press("forums:v1:discard")
    async def discard(self, press: Press) -> None:
        """Throw the draft away."""
        await self._authoring.discard(press.actor, press.argument)
        desk = await self._authoring.open(press.actor, press.argument)
        await update(press.interaction, self.panel(desk, press.say, note=press.say("forum-panel-discarded")))

    @on_press("forums:v1:duplicate-instead")
    async def duplicate_instead(self, press: Press) -> None:
        """Throw the draft of another new forum away, and begin with this one."""
        desk = await self._authoring.duplicate(press.actor, press.argument, instead=True)
        await update(press.interaction, self.panel(desk, press.say))

    @on_press("forums:v1:duplicate")
    async def duplicate(self, press: Press) -> None:
        """Begin a new forum with the plan of this one."""
        await update(press.interaction, await self.duplicated(press.actor, press.argument, press.say))

    async def duplicated(self, actor: Actor, forum_id: str, say: Voice) -> ui.LayoutView:
        """The panel with the plan of an earlier forum; a draft that is there is not thrown away unasked."""
        try:
            return self.panel(await self._authoring.duplicate(actor, forum_id), say)
        except UserError as refused:
            if refused.text_id != "forum-draft-there":
                raise
            return draft_there(forum_id, say)

    def panel(self, desk: Desk, say: Voice, *, note: str = "") -> ui.LayoutView:
        """The panel, with what the calendar and the rules say about the draft."""
        when = desk.draft.plan.when
        holidays: tuple[Holiday, ...] = holidays_during(when, say.language) if when else ()
        return panel.panel(desk, say, holidays=holidays, note=note)


def draft_there(forum_id: str, say: Voice) -> ui.LayoutView:
    """Another new forum is being written: go on with that, or begin with this one instead?"""
    instead = button(custom_id("forums", "duplicate-instead", forum_id), say("forum-draft-instead-button"))
    go_on = button(custom_id("forums", "panel"), say("forum-draft-go-on-button"))
    return notice(say("forum-draft-there"), row(go_on, instead), colour=AMBER)


def _words(language: str) -> Callable[[Draft, Form, Server, int], Outcome]:
    """The rule that reads the texts in one language."""
    return lambda draft, sent, _, __: drafting.words(draft, {**sent.fields, "language": (language,)})
