"""The way to stop messages from below each of them, and to take that back."""

from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.sender import Outgoing
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.messages.service import MessagesService
from bot.ui.contact import Press
from bot.ui.face import Face, on_press
from bot.ui.kit import button, custom_id, notice, row
from bot.ui.replies import answer, update
from cogs.messages.meaning import meant


class Stopping(Face):
    """What stands below every direct message that can be stopped, and what it does."""

    def __init__(self, bot: ClustersBot, messages: MessagesService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._messages = messages
        bot.services.kinds.foot_with(self.footer)

    async def footer(self, delivery: Delivery, topic: Topic, outgoing: object) -> object:
        """Put the button below the message, in the language in which it is written."""
        if not isinstance(outgoing, Outgoing):
            return outgoing  # the sender says what is wrong with it
        language = outgoing.language
        if language is None:
            language = (await self._bot.services.servers.load(delivery.server_id)).languages[0]
        say = self._bot.catalogue.reader(language)
        to = custom_id("messages", "stop", f"{delivery.server_id}:{topic}")
        outgoing.view.add_item(row(button(to, say("message-stop-button"), emoji="🔕")))
        return outgoing

    @on_press("messages:v1:stop")
    async def stop(self, press: Press) -> None:
        """No more messages like this one, from now on."""
        actor, name = meant(press)
        topic = _topic(name)
        await self._messages.stop(actor, topic)
        undo = button(custom_id("messages", "resume", press.argument), press.say("message-resume-button"), emoji="↩️")
        words = press.say(
            "message-stopped", topic=press.say(f"message-topic-{topic}"), server=self._bot.server_name(actor.server_id)
        )
        more = button(custom_id("messages", "open", str(actor.server_id)), press.say("message-open-button"))
        await answer(press.interaction, notice(f"🔕 {words}", row(undo, more)))

    @on_press("messages:v1:resume")
    async def resume(self, press: Press) -> None:
        """They come again."""
        actor, name = meant(press)
        topic = _topic(name)
        await self._messages.resume(actor, topic)
        words = press.say(
            "message-resumed", topic=press.say(f"message-topic-{topic}"), server=self._bot.server_name(actor.server_id)
        )
        await update(press.interaction, notice(f"🔔 {words}"))


def _topic(name: str) -> Topic:
    if name not in set(Topic):
        raise UserError("error-outdated")
    return Topic(name)
