"""How a member takes messages: what the engine asks before it lets one out to them."""

from collections.abc import Collection, Mapping

from bot.delivery import preferences_store as store
from bot.delivery.kinds import Kind
from bot.delivery.model import Delivery, Send, Skip, ToMember, Verdict
from bot.storage.database import Transaction


class Reception:
    """The wishes of the receivers of what was claimed together, looked up once for all of them."""

    def __init__(self, stopped: Mapping[tuple[int, int], frozenset[str]]) -> None:
        self._stopped = stopped

    @classmethod
    def of(cls, tx: Transaction, claimed: Collection[Delivery]) -> "Reception":
        """Look them up, in the transaction that claimed these; all are held under one lease."""
        held = next(iter(claimed), None)
        if held is None or held.lease is None or held.lease_until is None:
            return cls({})
        return cls(store.stopped_by_claimed(tx, held.lease, held.lease_until))

    def verdict(self, kind: Kind, delivery: Delivery, otherwise: Send) -> Verdict:
        """What the receiver wishes of a message that holds otherwise."""
        if isinstance(delivery.to, ToMember) and kind.topic is not None:
            stopped = self._stopped.get((delivery.server_id, delivery.to.user_id), frozenset())
            if kind.topic.value in stopped:
                return Skip("stopped")
        return otherwise
