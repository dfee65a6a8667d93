"""Templates: to begin with one, to keep one, to throw one away."""

from typing import Final

from bot.app import ClustersBot
from bot.forums.model import TITLE_LIMIT
from bot.text.safe import escape
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.form import TextField, form
from bot.ui.kit import custom_id, notice
from bot.ui.replies import answer, update
from cogs.forums import lists, words
from cogs.forums.authoring import Authoring

NAME: Final = "name"


class Templates(Face):
    """What forums are begun with."""

    def __init__(self, bot: ClustersBot, authoring: Authoring) -> None:
        super().__init__(bot.router)
        self._face = authoring
        self._authoring = bot.services.forum_authoring
        self._afterwards = bot.services.forum_afterwards
        self._templates = bot.services.forum_templates

    @on_press("forums:v1:template")
    async def begin(self, press: Press) -> None:
        """Begin with the chosen one; who is writing already sees that instead."""
        begun = await self._templates.begin(press.actor, press.chosen)
        note = press.say("forum-template-begun") if begun else ""
        desk = begun or await self._authoring.open(press.actor)
        await update(press.interaction, self._face.panel(desk, press.say, note=note))

    @on_press("forums:v1:template-keep")
    async def ask_name(self, press: Press) -> None:
        """Open the form for its name, which is the forum's title unless they choose another."""
        listed = await self._afterwards.attendance(press.actor, press.argument)
        label, hint = press.say("forum-template-name-label"), press.say("forum-template-name-hint")
        title = words.plain_title(listed.forum.plan, press.say)
        field = TextField(NAME, label, title, hint=hint, limit=TITLE_LIMIT, required=True)
        to = custom_id("forums", "template-kept", press.argument)
        await press.interaction.response.send_modal(form(to, press.say("forum-template-keep-button"), (field,)))

    @on_form("forums:v1:template-kept")
    async def keep(self, sent: Form) -> None:
        """Keep it."""
        kept = await self._templates.keep(sent.actor, sent.argument, sent.typed(NAME))
        await answer(sent.interaction, notice(sent.say("forum-template-kept", name=escape(kept.name))))

    @on_press("forums:v1:template-remove")
    async def remove(self, press: Press) -> None:
        """Throw the chosen one away."""
        left = await self._templates.remove(press.actor, press.chosen)
        settings = await self._authoring.settings(press.actor)
        await update(press.interaction, lists.settings(settings, left, press.say))
