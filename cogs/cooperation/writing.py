"""Writing a request: the panel, its forms and menus, publishing, and what is found at once."""

import re

import discord
from discord import ui

from bot.app import ClustersBot
from bot.cooperation.drafts import Part
from bot.cooperation.model import Request, RequestKind
from bot.cooperation.writing import NEW, Sheet
from bot.errors import UserError
from bot.servers.model import Actor
from bot.text.catalogue import Voice
from bot.ui.contact import Form, Interaction, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import notice
from bot.ui.membership import actor_on
from bot.ui.numbers import number
from bot.ui.replies import answer, hold, think, update
from cogs.cooperation import forms, found, lists, panel
from cogs.cooperation.acting import actor_at, split


class RequestWriting(Face):
    """What members do to write a request."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._writing = bot.services.cooperation_writing
        self._finding = bot.services.cooperation_finding
        self._browser = bot.services.cooperation_browser
        self._meetings = bot.services.cooperation_meetings
        self._taxonomy = bot.services.taxonomy

    async def make_request(self, interaction: Interaction, message: discord.Message) -> None:
        """The message menu: make a request of one's own message."""
        if message.author.id != interaction.user.id:
            raise UserError("coop-not-your-message")
        actor, say = self.who(interaction)
        await self._start(interaction, actor, NEW, message.content, say)

    @on_press("cooperation:v1:from")
    async def from_mention(self, press: Press) -> None:
        """Make a request of one's own message that mentions the bot, from the answer to it.

        What was said is read from Discord only now: nothing of it was kept. In a direct message the button names the
        server besides.
        """
        channel, bot = press.interaction.channel, self._bot.user
        said, _, server_id = press.argument.partition("@")
        if not isinstance(channel, discord.abc.Messageable) or bot is None:
            raise UserError("error-outdated")
        actor, address = press.actor, NEW
        if actor.outside:
            actor = await actor_on(self._bot, server_id, actor.user_id, actor.language)
            address = f"@{server_id}"
        try:
            message = await channel.fetch_message(number(said))
        except discord.NotFound as gone:
            raise UserError("coop-message-gone") from gone
        if message.author.id != press.actor.user_id:
            raise UserError("coop-not-your-message")
        words = re.sub(rf"<@!?{bot.id}>", " ", message.content)
        await self._start(press.interaction, actor, address, words, press.say)

    async def _start(self, interaction: Interaction, actor: Actor, address: str, words: str, say: Voice) -> None:
        """Begin a request with a text from elsewhere: the one entry for whatever leads here from the chat."""
        await think(interaction)
        await answer(interaction, self._panel(await self._writing.begin(actor, words), address, say))

    async def resume(self, interaction: Interaction) -> None:
        """Where this person left off; the first question where there is nothing yet."""
        actor, say = self.who(interaction)
        sheet = await self._writing.open(actor)
        await answer(interaction, self._panel(sheet, NEW, say) if sheet.draft.begun else panel.kinds(say))

    @on_press("cooperation:v1:new")
    async def new(self, press: Press) -> None:
        """A new request, from a button."""
        await self.resume(press.interaction)

    @on_press("cooperation:v1:begin")
    async def begin(self, press: Press) -> None:
        """The kind is chosen: on to the text."""
        if press.argument not in set(RequestKind):
            raise UserError("error-outdated")
        sheet = await self._writing.choose(press.actor, NEW, Part.KIND, [press.argument])
        await press.interaction.response.send_modal(forms.words(sheet.draft, NEW, press.say))

    @on_press("cooperation:v1:panel")
    async def back(self, press: Press) -> None:
        """Back to the panel."""
        await update(press.interaction, self._panel(await self._sheet(press), press.argument, press.say))

    @on_press("cooperation:v1:all")
    async def everything(self, press: Press) -> None:
        """Every part with its menu, also those that are filled in."""
        sheet = await self._sheet(press)
        await update(press.interaction, self._panel(sheet, press.argument, press.say, everything=True))

    @on_press("cooperation:v1:text")
    async def open_text(self, press: Press) -> None:
        """Open the form of the text."""
        sheet = await self._sheet(press)
        await press.interaction.response.send_modal(forms.words(sheet.draft, press.argument, press.say))

    @on_form("cooperation:v1:write")
    async def write(self, sent: Form) -> None:
        """Take the text, and show what is still open."""
        await hold(sent.interaction)
        actor, request_id = await self._at(sent, sent.argument)
        sheet = await self._writing.write(actor, request_id, sent.typed("text"))
        await update(sent.interaction, self._panel(sheet, sent.argument, sent.say))

    @on_press("cooperation:v1:choose")
    async def choose(self, press: Press) -> None:
        """Take what was chosen from the menu of one part."""
        part, address = split(press.argument)
        if part not in set(Part):
            raise UserError("error-outdated")
        actor, request_id = await self._at(press, address)
        sheet = await self._writing.choose(actor, request_id, Part(part), press.values)
        await update(press.interaction, self._panel(sheet, address, press.say))

    @on_press("cooperation:v1:programme")
    async def open_programme(self, press: Press) -> None:
        """Open the first form of a search for partners."""
        sheet = await self._sheet(press)
        await press.interaction.response.send_modal(forms.programme(sheet.draft, press.argument, press.say))

    @on_press("cooperation:v1:consortium")
    async def open_consortium(self, press: Press) -> None:
        """Open the second one."""
        sheet = await self._sheet(press)
        await press.interaction.response.send_modal(forms.consortium(sheet.draft, press.argument, press.say))

    @on_form("cooperation:v1:programmed")
    async def fill_programme(self, sent: Form) -> None:
        """Keep what the first form says."""
        actor, request_id = await self._at(sent, sent.argument)
        sheet = await self._writing.programme(actor, request_id, sent.fields)
        await update(sent.interaction, self._panel(sheet, sent.argument, sent.say))

    @on_form("cooperation:v1:partnered")
    async def fill_consortium(self, sent: Form) -> None:
        """Keep what the second form says."""
        actor, request_id = await self._at(sent, sent.argument)
        sheet = await self._writing.consortium(actor, request_id, sent.fields)
        await update(sent.interaction, self._panel(sheet, sent.argument, sent.say))

    @on_press("cooperation:v1:preview")
    async def preview(self, press: Press) -> None:
        """The card as others will see it."""
        view = await self._writing.preview(*await self._at(press, press.argument))
        public = self._bot.catalogue.public(view.server.languages)
        await update(press.interaction, panel.preview(view, press.argument, press.say, public, self._taxonomy))

    @on_press("cooperation:v1:publish")
    async def publish(self, press: Press) -> None:
        """Publish, and show at once who fits."""
        await hold(press.interaction)
        actor, request_id = await self._at(press, press.argument)
        request = await self._writing.publish(actor, request_id)
        note = "coop-published-changes" if request_id != NEW else "coop-published"
        await update(press.interaction, await self._published(press, actor, request, press.say(note)))

    @on_press("cooperation:v1:discard")
    async def discard(self, press: Press) -> None:
        """Throw the draft away."""
        await self._writing.discard(*await self._at(press, press.argument))
        await update(press.interaction, notice(press.say("coop-discarded")))

    @on_press("cooperation:v1:meant")
    async def meant(self, press: Press) -> None:
        """The question what was meant is answered: publish the change, and look again."""
        await hold(press.interaction)
        actor, request_id = await self._at(press, press.argument)
        known = (await self._writing.open(actor, request_id)).draft.details.concepts
        await self._writing.choose(actor, request_id, Part.CONCEPTS, [*known, *press.values])
        request = await self._writing.publish(actor, request_id)
        await update(press.interaction, await self._published(press, actor, request))

    async def _published(self, press: Press, actor: Actor, request: Request, note: str = "") -> ui.LayoutView:
        """Who fits what was just published; of what nobody can answer, where it stands."""
        direct = press.actor.outside
        if request.open:
            fitting = await self._finding.find(actor, request.request_id)
            return found.findings(fitting, press.say, self._taxonomy, note=note, direct=direct)
        view = await self._browser.look(actor, request.request_id)
        return lists.manage(view, press.say, self._taxonomy, note=note, direct=direct)

    async def _at(self, asked: Press | Form, address: str) -> tuple[Actor, str]:
        """Who writes which request, by the address in a button.

        That is the request, or nothing for a new one; for a new one outside of its server, `@` and the server.
        """
        if asked.actor.outside and address.startswith("@"):
            return await actor_on(self._bot, address[1:], asked.actor.user_id, asked.say.language), NEW
        return await actor_at(asked, address, self._meetings), address

    async def _sheet(self, asked: Press) -> Sheet:
        """What is written of the request that a button names."""
        return await self._writing.open(*await self._at(asked, asked.argument))

    def _panel(self, sheet: Sheet, address: str, say: Voice, *, everything: bool = False) -> ui.LayoutView:
        """The panel of what is written, whose buttons have this address."""
        return panel.panel(sheet, address, say, self._taxonomy, everything=everything)
