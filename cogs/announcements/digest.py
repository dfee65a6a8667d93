"""The weekly digest on Discord: its settings, and the message."""

from bot.announcements.digest import DIGEST, DigestDesk
from bot.app import ClustersBot
from bot.delivery.model import Delivery
from bot.delivery.sender import Outgoing
from bot.errors import UserError
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.kit import notice
from bot.ui.numbers import number
from bot.ui.replies import answer, update
from cogs.announcements import digest_screens, forms
from cogs.announcements.facts import channel_facts


class Digests(Face):
    """What moderators choose, and what everyone sees."""

    def __init__(self, bot: ClustersBot) -> None:
        super().__init__(bot.router)
        self._bot = bot
        self._digest = bot.services.digest
        bot.services.kinds.render_with(DIGEST, self.post)

    @on_press("announcements:v1:digest-channel")
    async def channel(self, press: Press) -> None:
        """Choose the channel, once it is sure that the bot can post there."""
        chosen = press.chosen_id
        if chosen is not None:
            facts = channel_facts(press.interaction, chosen, press.say)
            if facts is None:
                raise UserError("announcement-channel-gone")
            if not facts.moderator_posts:
                raise UserError("announcement-channel-not-yours", channel=facts.mention)
            if facts.lacking:
                raise UserError("announcement-channel-lacks", channel=facts.mention, permissions=facts.lacking)
        await self._show(press, await self._digest.choose_channel(press.actor, chosen))

    @on_press("announcements:v1:digest-time")
    async def time(self, press: Press) -> None:
        """Open the form of the time."""
        desk = await self._digest.open(press.actor)
        await press.interaction.response.send_modal(forms.digest_time(desk, press.say))

    @on_form("announcements:v1:digest-timed")
    async def timed(self, sent: Form) -> None:
        """Choose the time."""
        weekday, hour = (number(sent.typed(field)) for field in ("weekday", "hour"))
        await self._show(sent, await self._digest.choose_time(sent.actor, weekday, hour, sent.typed("zone")))

    @on_press("announcements:v1:digest-switch")
    async def switch(self, press: Press) -> None:
        """Switch it on or off."""
        await self._show(press, await self._digest.switch(press.actor, on=press.argument == "on"))

    @on_press("announcements:v1:digest-preview")
    async def preview(self, press: Press) -> None:
        """What it would tell if it came now, in the server's languages."""
        sections = await self._digest.preview(press.actor)
        if not sections:
            await answer(press.interaction, notice(press.say("digest-nothing")))
            return
        desk = await self._digest.open(press.actor)
        say = self._bot.catalogue.public(desk.server.languages)
        await answer(press.interaction, digest_screens.digest(sections, press.actor.server_id, say))

    async def post(self, delivery: Delivery) -> Outgoing:
        """The digest."""
        server, sections = await self._digest.told(delivery)
        say = self._bot.catalogue.public(server.languages)
        return Outgoing(view=digest_screens.digest(sections, delivery.server_id, say))

    async def _show(self, contact: Press | Form, desk: DigestDesk) -> None:
        note = contact.say("settings-saved")
        await update(contact.interaction, digest_screens.settings(desk, contact.say, note=note))
