"""How a member takes messages: what the engine asks before it lets one out to them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.clock import HOUR
from bot.delivery import digests
from bot.delivery import preferences_store as store
from bot.delivery.digests import MOST_PARTS
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import DIGEST, Delivery, Send, Skip
from bot.delivery.preferences import Preferences
from bot.delivery.topics import Pressing
from bot.storage.database import Transaction

TIME_TO_ACT: Final = 3 * HOUR
"""Seconds that must be left of a message's use when it is kept back, so that its receiver can still do something."""

Whose = tuple[int, int]
"""A server and a person there."""


@dataclass(frozen=True, slots=True)
class Hold:
    """It holds, but waits until then (epoch seconds)."""

    until: int


@dataclass(frozen=True, slots=True)
class Gather:
    """It holds, but comes with others, then; in that digest, or in a new one when there is none."""

    at: int
    digest_id: str | None


Reply = Send | Skip | Hold | Gather


class Reception:
    """The wishes of the receivers of what was claimed together, looked up once for all of them.

    Args:
        stopped: The topics that each has stopped.
        leaving: Those who have left, or are about to be erased.
        wishes: The hours and numbers of those who have said anything about them.
        gathers: Whether digests can be sent.
    """

    def __init__(
        self,
        stopped: Mapping[Whose, frozenset[str]],
        leaving: Collection[Whose],
        wishes: Mapping[Whose, Preferences],
        *,
        gathers: bool,
    ) -> None:
        self._stopped = stopped
        self._leaving = leaving
        self._wishes = dict(wishes)
        self._gathers = gathers

    @classmethod
    def of(cls, tx: Transaction, claimed: Collection[Delivery], kinds: Kinds) -> "Reception":
        """Look them up, in the transaction that claimed these; all are held under one lease."""
        held = next(iter(claimed), None)
        if held is None or held.lease is None or held.lease_until is None:
            return cls({}, (), {}, gathers=kinds.gathers)
        lease = (held.lease, held.lease_until)
        stopped, wishes = store.stopped_by_claimed(tx, *lease), store.wishes_of_claimed(tx, *lease)
        return cls(stopped, kinds.leaving(tx, *lease), wishes, gathers=kinds.gathers)

    def refusal(self, kind: Kind, delivery: Delivery) -> Skip | None:
        """Why this is nothing for its receiver: they have stopped what it is about, or have left; None: it is.

        What has no topic is owed to them in any case.
        """
        whose = _whose(delivery)
        if whose is None or kind.topic is None:
            return None
        if whose in self._leaving:
            return Skip("left")
        return Skip("stopped") if kind.topic.value in self._stopped.get(whose, ()) else None

    def reply(self, tx: Transaction, kind: Kind, delivery: Delivery, now: int, otherwise: Send) -> Reply:
        """What becomes of a message that holds otherwise."""
        whose = _whose(delivery)
        wishes = None if whose is None else self._wishes.get(whose)
        if refusal := self.refusal(kind, delivery):
            return refusal
        pressing = kind.presses(delivery)
        if wishes is None or pressing is Pressing.NOW:
            return otherwise
        quiet_until = wishes.quiet_until(now)
        if self._may_join(pressing, delivery) and wishes.one_a_day:
            gathered = _gather(tx, delivery, wishes, quiet_until, now)
            if gathered is not None:
                return gathered
        if quiet_until is not None and _helps_at(delivery, quiet_until):
            return Hold(quiet_until)
        return otherwise

    def let_out(self, tx: Transaction, kind: Kind, delivery: Delivery, now: int) -> None:
        """Remember that this is the message of their day, so that the next one waits.

        What comes at any hour is none: it would leave all else to the day after.
        """
        whose = _whose(delivery)
        wishes = None if whose is None else self._wishes.get(whose)
        if whose is None or wishes is None or not wishes.one_a_day or kind.presses(delivery) is Pressing.NOW:
            return
        told = replace(wishes, told_on=wishes.local_day(now), told_by=delivery.delivery_id)
        self._wishes[whose] = told
        store.remember_told(tx, *whose, told)

    def _may_join(self, pressing: Pressing, delivery: Delivery) -> bool:
        """Nothing joins a digest that may have arrived by itself already."""
        ours = delivery.kind != DIGEST and delivery.unsure_since is None
        return self._gathers and ours and pressing is Pressing.NO


def _gather(
    tx: Transaction, delivery: Delivery, wishes: Preferences, quiet_until: int | None, now: int
) -> Gather | None:
    """The digest it comes in; None: it is the message of the day, or would come too late in a digest."""
    if wishes.told_by == delivery.delivery_id:
        return None
    there = digests.latest_open(tx, delivery.server_id, delivery.user_id)
    told_today = wishes.told_on == wishes.local_day(now)
    if there is None and not told_today and quiet_until is None:
        return None
    if there is not None and there.parts < MOST_PARTS:
        found = Gather(there.wake_at, there.digest_id)
    elif there is None and quiet_until is not None and wishes.told_on != wishes.local_day(quiet_until):
        found = Gather(quiet_until, None)
    else:
        found = Gather(wishes.digest_after(now if there is None else max(now, there.wake_at)), None)
    return found if _helps_at(delivery, found.at) else None


def _helps_at(delivery: Delivery, instant: int) -> bool:
    """Whether there is still time to act upon the message when it comes then."""
    return delivery.expires_at is None or instant + TIME_TO_ACT <= delivery.expires_at


def _whose(delivery: Delivery) -> Whose | None:
    return (delivery.server_id, delivery.user_id) if delivery.user_id else None
