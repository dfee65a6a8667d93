"""`/coaching-content`: dialogues as those who write them find them again, upload, check and take them along."""

import discord
from discord import app_commands

from bot.app import ClustersBot
from bot.text.commands import cmd
from bot.ui.contact import Interaction, Press
from bot.ui.face import Face, on_press
from bot.ui.replies import answer, answer_file, hold, think, update
from cogs.coaching import content_screens as screens
from cogs.coaching import content_words as words
from cogs.coaching.content_figures import figures


class Content(Face):
    """Dialogues and their versions. Who may look is asked by the service each time.

    Discord cannot tell a bot's command whom a server's coaches are, so everybody sees it, and whoever is none is told.
    """

    content = app_commands.Group(
        name=cmd("coaching-content"), description=cmd("coaching-content.description"), guild_only=True
    )

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._publishing = bot.services.coaching.publishing
        self._insight = bot.services.coaching.insight

    @content.command(name=cmd("coaching-content-upload"), description=cmd("coaching-content-upload.description"))
    @app_commands.rename(file=cmd("coaching-content-file"))
    @app_commands.describe(file=cmd("coaching-content-file.description"))
    async def upload(self, interaction: Interaction, file: discord.Attachment) -> None:
        """Check a spreadsheet, and keep it as a draft."""
        actor, say = self.who(interaction)
        await think(interaction)
        done = await self._publishing.upload(actor, file.filename, file.size, file.read)
        about, files = words.problems(done.problems, say)
        if done.shelf is None or done.version is None:
            await answer(interaction, screens.refused(file.filename, about, say), files=files)
            return
        note = say("content-known" if done.known else "content-uploaded")
        await answer(interaction, screens.version(done.shelf, done.version, say, note=note, about=about), files=files)

    @content.command(name=cmd("coaching-content-dialogues"), description=cmd("coaching-content-dialogues.description"))
    async def dialogues(self, interaction: Interaction) -> None:
        """All dialogues of the server."""
        actor, say = self.who(interaction)
        await think(interaction)
        await answer(interaction, screens.shelves(await self._publishing.shelves(actor), say))

    @on_press("coaching:v1:content")
    async def all(self, press: Press) -> None:
        """Back to all dialogues."""
        await update(press.interaction, screens.shelves(await self._publishing.shelves(press.actor), press.say))

    @on_press("coaching:v1:content-choose")
    async def choose(self, press: Press) -> None:
        """One dialogue of the list."""
        await self._show_shelf(press, press.chosen)

    @on_press("coaching:v1:content-shelf")
    async def shelf(self, press: Press) -> None:
        """The dialogue that has this version."""
        await self._show_shelf(press, press.argument)

    @on_press("coaching:v1:content-pick")
    async def pick(self, press: Press) -> None:
        """One version of the list."""
        await self._show_version(press, press.chosen)

    @on_press("coaching:v1:content-version")
    async def version(self, press: Press) -> None:
        """Back to a version."""
        await self._show_version(press, press.argument)

    @on_press("coaching:v1:content-file")
    async def file(self, press: Press) -> None:
        """The spreadsheet of a version."""
        await think(press.interaction)
        version, content = await self._publishing.file(press.actor, press.argument)
        name, about = screens.download(version, press.say)
        await answer_file(press.interaction, about, content, name)

    @on_press("coaching:v1:content-check")
    async def check(self, press: Press) -> None:
        """What there is to say about a version's file today."""
        await think(press.interaction)
        shelf, version, found = await self._publishing.check(press.actor, press.argument)
        about, files = words.problems(found, press.say)
        await answer(press.interaction, screens.version(shelf, version, press.say, about=about), files=files)

    @on_press("coaching:v1:content-figures")
    async def figures(self, press: Press) -> None:
        """How a dialogue goes."""
        await hold(press.interaction)
        await update(press.interaction, figures(await self._insight.look(press.actor, press.argument), press.say))

    async def _show_shelf(self, press: Press, version_id: str) -> None:
        shelf, _ = await self._publishing.shelf(press.actor, version_id)
        await update(press.interaction, screens.shelf(shelf, press.say))

    async def _show_version(self, press: Press, version_id: str) -> None:
        shelf, version = await self._publishing.shelf(press.actor, version_id)
        await update(press.interaction, screens.version(shelf, version, press.say))
