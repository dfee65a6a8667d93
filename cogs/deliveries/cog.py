"""`/deliveries`: what could not be delivered, why, and what can be done about it."""

from discord import app_commands

from bot.moderation.deliveries import DeliveriesService
from bot.text.commands import cmd
from bot.ui.contact import Interaction, Press
from bot.ui.face import Face, on_press
from bot.ui.replies import answer, update
from bot.ui.router import Router
from cogs.deliveries import screens


class Deliveries(Face):
    """Dead letters and stuck posts, for moderators."""

    def __init__(self, router: Router, deliveries: DeliveriesService) -> None:
        super().__init__(router)
        self._deliveries = deliveries

    @app_commands.command(name=cmd("deliveries"), description=cmd("deliveries.description"))
    @app_commands.guild_only()
    @app_commands.default_permissions(manage_messages=True)
    async def deliveries(self, interaction: Interaction) -> None:
        """What could not be delivered."""
        actor, say = self.who(interaction)
        await answer(interaction, screens.undelivered(await self._deliveries.undelivered(actor), say))

    @on_press("deliveries:v1:retry")
    async def retry(self, press: Press) -> None:
        """Try a message again."""
        left = await self._deliveries.retry(press.actor, press.argument)
        await update(press.interaction, screens.undelivered(left, press.say, note=press.say("delivery-retried")))

    @on_press("deliveries:v1:dismiss")
    async def dismiss(self, press: Press) -> None:
        """Let a message rest."""
        left = await self._deliveries.dismiss(press.actor, press.argument)
        await update(press.interaction, screens.undelivered(left, press.say, note=press.say("delivery-dismissed")))

    @on_press("deliveries:v1:retry-posts")
    async def retry_posts(self, press: Press) -> None:
        """Try all stuck posts again."""
        left = await self._deliveries.retry_posts(press.actor)
        await update(press.interaction, screens.undelivered(left, press.say, note=press.say("delivery-retried")))
