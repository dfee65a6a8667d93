"""`/pairs`: take part in rounds that bring people of different countries together."""

from discord import app_commands

from bot.errors import UserError
from bot.pairs.model import Cadence
from bot.pairs.service import Desk, PairsService
from bot.text.commands import cmd
from bot.ui.contact import Interaction, Press
from bot.ui.direct import can_reach
from bot.ui.face import Face, on_press
from bot.ui.numbers import number
from bot.ui.replies import answer, hold, update
from bot.ui.router import Router
from cogs.pairs import screens


class Pairs(Face):
    """One's own place in it, and the moderators' choice of how often."""

    def __init__(self, router: Router, pairs: PairsService) -> None:
        super().__init__(router)
        self._pairs = pairs

    @app_commands.command(name=cmd("pairs"), description=cmd("pairs.description"))
    @app_commands.guild_only()
    async def pairs(self, interaction: Interaction) -> None:
        """Where this person stands."""
        actor, say = self.who(interaction)
        await answer(interaction, screens.desk(await self._pairs.open(actor), actor.user_id, say))

    @on_press("pairs:v1:join")
    async def join(self, press: Press) -> None:
        """Take part. That a message arrives is tried at once: better to learn it now than never."""
        desk = await self._pairs.join(press.actor)
        await hold(press.interaction)
        reached = await can_reach(press.interaction.user, press.say("direct-test-pairs"))
        await self._show(press, desk, "pairs-joined" if reached else "pairs-joined-closed")

    @on_press("pairs:v1:leave")
    async def leave(self, press: Press) -> None:
        """Take part no more."""
        await self._show(press, await self._pairs.leave(press.actor), "pairs-left")

    @on_press("pairs:v1:pause")
    async def pause(self, press: Press) -> None:
        """Be left out for a while, or no more."""
        await self._show(press, await self._pairs.pause(press.actor, number(press.argument)), "settings-saved")

    @on_press("pairs:v1:avoid")
    async def avoid(self, press: Press) -> None:
        """Choose with whom one would rather not be brought together."""
        desk = await self._pairs.avoid(press.actor, press.ids, shown=press.argument)
        await self._show(press, desk, "settings-saved")

    @on_press("pairs:v1:cadence")
    async def cadence(self, press: Press) -> None:
        """Choose how often there are rounds."""
        if press.chosen not in set(Cadence):
            raise UserError("error-outdated")
        await self._show(press, await self._pairs.choose_cadence(press.actor, Cadence(press.chosen)), "settings-saved")

    async def _show(self, press: Press, desk: Desk, note: str) -> None:
        view = screens.desk(desk, press.actor.user_id, press.say, note=press.say(note))
        await update(press.interaction, view)
