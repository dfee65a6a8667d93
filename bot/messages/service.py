"""The use cases of a member's wishes about direct messages."""

from bot.clock import Clock
from bot.delivery import preferences_store as store
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction


class MessagesService:
    """Wishes count from the moment they are said, also for what is planned already."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def stop(self, actor: Actor, topic: Topic) -> None:
        """Let nothing about this topic come any more.

        Raises:
            UserError: `error-outdated`: it was asked below a message of a server that is not known any more.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            _known(tx, actor)
            store.stop(tx, actor.server_id, actor.user_id, topic, now)

        await self._database.write(change)

    async def resume(self, actor: Actor, topic: Topic) -> None:
        """Let it come again."""
        await self._database.write(lambda tx: store.resume(tx, actor.server_id, actor.user_id, topic))


def _known(tx: Transaction, actor: Actor) -> None:
    """A message tells the server in its buttons, and what they tell is not trusted."""
    if not servers.exists(tx, actor.server_id):
        raise UserError("error-outdated")
