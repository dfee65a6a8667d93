"""`/messages`: what comes by direct message, when, and how many a day."""

from collections.abc import Sequence

from discord import app_commands, ui

from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.messages.model import Mine
from bot.messages.service import MessagesService
from bot.text.catalogue import Voice
from bot.text.commands import cmd
from bot.ui.contact import Form, Interaction, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.replies import answer, update
from cogs.messages import screens
from cogs.messages.digest import digest
from cogs.messages.meaning import meant


class Messages(Face):
    """The screen, and the digest that follows from it."""

    def __init__(self, bot: ClustersBot, messages: MessagesService) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._messages = messages
        bot.services.kinds.bind_with(self.bind)

    @app_commands.command(name=cmd("messages"), description=cmd("messages.description"))
    @app_commands.guild_only()
    async def messages(self, interaction: Interaction) -> None:
        """All wishes on one screen."""
        actor, say = self.who(interaction)
        await answer(interaction, self._overview(await self._messages.mine(actor), say))

    @on_press("messages:v1:open")
    async def open(self, press: Press) -> None:
        """The same, from below a message or from another screen."""
        actor, _ = meant(press)
        await self._show(press, await self._messages.mine(actor))

    @on_press("messages:v1:quiet")
    async def quiet(self, press: Press) -> None:
        """Ask for the hours."""
        actor, _ = meant(press)
        mine = await self._messages.mine(actor)
        await press.interaction.response.send_modal(screens.quiet_form(mine, press.say))

    @on_form("messages:v1:quieted")
    async def quieted(self, sent: Form) -> None:
        """Keep them."""
        actor, _ = meant(sent)
        zone = sent.typed("other").strip() or sent.typed("zone")
        mine = await self._messages.set_quiet(actor, sent.typed("start"), sent.typed("until"), zone)
        await update(sent.interaction, self._overview(mine, sent.say, note=sent.say("messages-saved")))

    @on_press("messages:v1:loud")
    async def loud(self, press: Press) -> None:
        """No quiet hours any more."""
        actor, _ = meant(press)
        await self._show(press, await self._messages.set_loud(actor), saved=True)

    @on_press("messages:v1:daily")
    async def daily(self, press: Press) -> None:
        """One message a day, or each on its own."""
        actor, wanted = meant(press)
        if wanted not in ("on", "off"):
            raise UserError("error-outdated")
        await self._show(press, await self._messages.set_one_a_day(actor, wanted=wanted == "on"), saved=True)

    @on_press("messages:v1:topics")
    async def topics(self, press: Press) -> None:
        """What may come."""
        actor, shown = meant(press)
        await self._show(press, await self._messages.choose(actor, press.values, shown=shown), saved=True)

    async def bind(self, delivery: Delivery, rendered: Sequence[tuple[Delivery, object]]) -> Outgoing:
        """A digest, in the language of the person's Discord when they chose to get it."""
        wished = await self._messages.preferences(delivery.server_id, delivery.user_id)
        say = self._bot.catalogue.reader(wished.language if wished else "en")
        parts = [_message(part, each) for part, each in rendered]
        return Outgoing(
            digest(parts, delivery.server_id, self._bot.server_name(delivery.server_id), say), language=say.language
        )

    async def _show(self, press: Press, mine: Mine, *, saved: bool = False) -> None:
        """On the screen that was acted on, or on a new one: a message the bot has sent stays as it is."""
        view = self._overview(mine, press.say, note=press.say("messages-saved") if saved else "")
        message = press.interaction.message
        own_screen = message is not None and message.flags.ephemeral
        await (update if own_screen else answer)(press.interaction, view)

    def _overview(self, mine: Mine, say: Voice, note: str = "") -> ui.LayoutView:
        return screens.overview(mine, self._bot.server_name(mine.server_id), say, note=note)


def _message(part: Delivery, rendered: object) -> Outgoing:
    """What is no message must not count as shown."""
    if not isinstance(rendered, Outgoing):
        message = f"{part.kind!r} rendered {type(rendered).__name__} instead of Outgoing"
        raise TypeError(message)
    return rendered
