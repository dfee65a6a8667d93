"""The use case of offering a dialogue in public."""

from bot.clock import DAY, Clock
from bot.coaching import sharing_store
from bot.coaching.library import Library
from bot.coaching.records import Version
from bot.errors import UserError
from bot.servers.model import Actor
from bot.storage.database import Database

AGAIN_AFTER = 7 * DAY
"""Seconds after which the same dialogue may be offered in the same channel again; before that it is noise."""


class Offering:
    """Cards in public, at most one of each dialogue a week in a channel."""

    def __init__(self, database: Database, clock: Clock, library: Library) -> None:
        self._database = database
        self._clock = clock
        self._library = library

    async def claim(self, actor: Actor, channel_id: int, form_id: str) -> Version:
        """Have the turn to post a card there, and give the version that it offers.

        Raises:
            UserError: `coaching-form-gone`; `coaching-card-there` with the `days` until the next.
        """
        version = await self._library.offered_of(actor.server_id, form_id)
        now = self._clock.timestamp()
        key = (actor.server_id, channel_id, form_id)
        before = now - AGAIN_AFTER
        if not await self._database.write(
            lambda tx: sharing_store.claim_card(tx, *key, actor.user_id, before=before, now=now)
        ):
            raise UserError("coaching-card-there", days=AGAIN_AFTER // DAY)
        return version

    async def give_back(self, actor: Actor, channel_id: int, form_id: str) -> None:
        """The card could not be posted after all."""
        key = (actor.server_id, channel_id, form_id)
        await self._database.write(lambda tx: sharing_store.give_back_card(tx, *key))
