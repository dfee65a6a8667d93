"""The network's towns on a server."""

from bot.servers.service import PLACE_NAME_LIMIT, ServerService
from bot.servers.zones import TIMEZONES
from bot.ui.contact import Form, Press
from bot.ui.face import Face, on_form, on_press
from bot.ui.replies import update
from bot.ui.router import Router
from cogs.servers import screens


class Places(Face):
    """Adding and removing towns."""

    def __init__(self, router: Router, servers: ServerService) -> None:
        super().__init__(router)
        self._servers = servers

    @on_press("servers:v1:places")
    async def open(self, press: Press) -> None:
        """The list of towns."""
        server = await self._servers.open(press.actor)
        await update(press.interaction, screens.places(server, press.say))

    @on_press("servers:v1:add-place")
    async def add(self, press: Press) -> None:
        """Open the form for a town."""
        await self._servers.open(press.actor)
        await press.interaction.response.send_modal(screens.place_form(press.say, PLACE_NAME_LIMIT))

    @on_form("servers:v1:place")
    async def added(self, sent: Form) -> None:
        """Add the town, in the zone of its country."""
        country = next(iter(sent.chosen("country")), "")
        zone = TIMEZONES.get(country, "")
        server = await self._servers.add_place(sent.actor, sent.typed("name"), country, zone)
        await update(sent.interaction, screens.places(server, sent.say, note=sent.say("settings-saved")))

    @on_press("servers:v1:remove-place")
    async def remove(self, press: Press) -> None:
        """Take a town off the list."""
        server = await self._servers.remove_place(press.actor, press.chosen)
        await update(press.interaction, screens.places(server, press.say, note=press.say("settings-saved")))
