"""What is done with a version: tried out, published, rolled back to, discarded; and a dialogue archived."""

from bot.app import ClustersBot
from bot.coaching.publishing import Published
from bot.coaching.records import Place
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import notice
from bot.ui.replies import answer, hold, think, update
from cogs.coaching import content_screens as screens
from cogs.coaching import content_words as words
from cogs.coaching.starting import shown


class Publishing(Face):
    """From a draft to what members start, and back."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._publishing = bot.services.coaching.publishing
        self._dialogues = bot.services.coaching.dialogues
        self._moving = bot.services.coaching.moving

    @on_press("coaching:v1:content-try")
    async def try_out(self, press: Press) -> None:
        """Go through a version as members will, from its first question; nothing of it counts."""
        await think(press.interaction)
        version = await self._publishing.tried_out(press.actor, press.argument)
        turn = await self._dialogues.start(press.actor, version, Place.HERE, tryout=True)
        await answer(press.interaction, shown(turn, press.say))

    @on_press("coaching:v1:content-publish")
    async def ask(self, press: Press) -> None:
        """Ask what has changed."""
        version_id, _, seen = press.argument.partition(":")
        _, version = await self._publishing.shelf(press.actor, version_id)
        await press.interaction.response.send_modal(screens.publishing(version, seen, press.say))

    @on_form("coaching:v1:content-publishing")
    async def publish(self, sent: Form) -> None:
        """Publish a draft."""
        version_id, _, seen = sent.argument.partition(":")
        await hold(sent.interaction)
        done = await self._publishing.publish(sent.actor, version_id, seen, sent.typed("note"))
        await self._published(sent, done)

    @on_press("coaching:v1:content-back")
    async def roll_back(self, press: Press) -> None:
        """Offer an earlier version again."""
        version_id, _, seen = press.argument.partition(":")
        await hold(press.interaction)
        await self._published(press, await self._publishing.publish(press.actor, version_id, seen))

    @on_press("coaching:v1:content-archive")
    async def archive(self, press: Press) -> None:
        """Offer a dialogue no more."""
        shelf, _ = await self._publishing.archive(press.actor, press.argument, archived=True)
        await update(press.interaction, screens.shelf(shelf, press.say, note=press.say("content-archived")))

    @on_press("coaching:v1:content-restore")
    async def restore(self, press: Press) -> None:
        """Offer it again."""
        shelf, _ = await self._publishing.archive(press.actor, press.argument, archived=False)
        await update(press.interaction, screens.shelf(shelf, press.say, note=press.say("content-restored")))

    @on_press("coaching:v1:content-discard")
    async def ask_discard(self, press: Press) -> None:
        """Ask whether it is meant."""
        _, version = await self._publishing.shelf(press.actor, press.argument)
        await update(press.interaction, screens.sure_to_discard(version, press.say))

    @on_press("coaching:v1:content-discard-sure")
    async def discard(self, press: Press) -> None:
        """Forget a draft."""
        left = await self._publishing.discard(press.actor, press.argument)
        note = press.say("content-discarded")
        await update(press.interaction, screens.shelf(left, press.say, note=note) if left else notice(note))

    @on_press("coaching:v1:move-over")
    async def move_over(self, press: Press) -> None:
        """Go on in the newer version, with all answers."""
        await hold(press.interaction)
        await update(press.interaction, shown(await self._moving.move(press.actor, press.argument), press.say))

    async def _published(self, contact: Press | Form, done: Published) -> None:
        say = contact.say
        if done.overtaken:
            note = screens.overtaken(done.shelf, say)
        else:
            note = say("content-not-published" if done.refused else "content-published-now")
        about, files = words.problems(done.problems, say) if done.problems else ([], [])
        view = screens.version(done.shelf, done.version, say, note=note, about=about)
        if files:
            # A message that is changed takes no new file along.
            await answer(contact.interaction, view, files=files)
        else:
            await update(contact.interaction, view)
