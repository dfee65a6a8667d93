"""What could not be delivered on a server: moderators see it, try it again, or let it rest."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.clock import Clock
from bot.delivery import outbox, posts
from bot.delivery.kinds import Kinds
from bot.delivery.model import Delivery, Send
from bot.delivery.post_model import Problem
from bot.errors import UserError
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Act
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Undelivered:
    """What moderators have to look after: messages that were given up, and posts that are not as they should be."""

    letters: tuple[Delivery, ...]
    stuck: tuple[Problem, ...]


class DeliveriesService:
    """The use cases behind `/deliveries`. Each asks again whether the person moderates, and puts acts on record."""

    def __init__(self, database: Database, clock: Clock, kinds: Kinds) -> None:
        self._database = database
        self._clock = clock
        self._kinds = kinds

    async def undelivered(self, actor: Actor) -> Undelivered:
        """All that waits for a moderator."""
        return await self._database.read(lambda tx: self._undelivered(tx, actor))

    async def retry(self, actor: Actor, delivery_id: str) -> Undelivered:
        """Try a message again, as if it were due now.

        Raises:
            UserError: `delivery-gone`: it is not among this server's dead letters any more. `delivery-over`: it would
                be left out, because it comes too late or holds no more.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> bool:
            if not outbox.retry(tx, actor.server_id, delivery_id, now):
                return False
            self._require_wanted(tx, delivery_id, now)
            return True

        return await self._act(actor, Act.RETRY_DELIVERY, change)

    async def dismiss(self, actor: Actor, delivery_id: str) -> Undelivered:
        """Let a message rest.

        Raises:
            UserError: `delivery-gone`.
        """
        now = self._clock.timestamp()
        return await self._act(
            actor, Act.DISMISS_DELIVERY, lambda tx: outbox.dismiss(tx, actor.server_id, delivery_id, now)
        )

    async def retry_posts(self, actor: Actor) -> Undelivered:
        """Try all stuck posts of this server again at once."""
        return await self._act(actor, Act.RETRY_DELIVERY, lambda tx: posts.recheck(tx, actor.server_id) > 0)

    async def _act(self, actor: Actor, act: Act, change: Callable[[Transaction], bool]) -> Undelivered:
        now = self._clock.timestamp()

        def write(tx: Transaction) -> Undelivered:
            servers.moderated(tx, actor)
            if not change(tx):
                raise UserError("delivery-gone")
            audit.record(tx, actor, act, now)
            return self._undelivered(tx, actor)

        return await self._database.write(write)

    def _undelivered(self, tx: Transaction, actor: Actor) -> Undelivered:
        servers.moderated(tx, actor)
        letters = outbox.dead_letters(tx, actor.server_id)
        return Undelivered(tuple(letters), tuple(posts.problems(tx, actor.server_id)))

    def _require_wanted(self, tx: Transaction, delivery_id: str, now: int) -> None:
        letter = outbox.find(tx, delivery_id)
        if letter is None or letter.kind not in self._kinds.ready:
            return
        if not isinstance(self._kinds.get(letter.kind).verdict(tx, letter, now), Send):
            raise UserError("delivery-over")
