"""What the engine decides within transactions: who is sent what, and what is written down of how it went."""

import math
from collections.abc import Collection
from dataclasses import replace
from random import SystemRandom

import structlog

from bot.clock import Clock
from bot.delivery import leases, outbox
from bot.delivery.drain import Share
from bot.delivery.incidents import report
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Expire, Send, Settled, Skip, Verdict
from bot.delivery.port import Closed, Done, Missing, Outcome, Passing, Refused
from bot.delivery.reception import Reception
from bot.delivery.rules import backoff, gives_up, lateness
from bot.storage.database import Transaction

_log = structlog.stdlib.get_logger(__name__)


class RuleFailedError(Exception):
    """A kind's own code failed on a row, and with it the claim that the row was part of."""

    def __init__(self, delivery_id: str) -> None:
        super().__init__(delivery_id)
        self.delivery_id = delivery_id


class Books:
    """Keeps the outbox by the rules of the kinds. Every method runs inside one transaction of the caller."""

    def __init__(self, clock: Clock, kinds: Kinds, *, shared: bool) -> None:
        self._clock = clock
        self._kinds = kinds
        self._shared = shared
        self._random = SystemRandom()

    def take(self, tx: Transaction, share: Share, broken: Collection[str]) -> tuple[int, list[Delivery]]:
        """Claim what is due; give the number of rows and those of them that are to be sent.

        What no longer holds is settled here. `broken` are rows whose rule failed in a claim that was rolled
        back for it.

        Raises:
            RuleFailedError: The rule of a kind failed; nothing was claimed.
        """
        now = self._clock.timestamp()
        claimed = leases.claim(tx, now, share, self._kinds.ready, shared=self._shared)
        old = leases.superseded(tx, claimed, now)
        reception = Reception.of(tx, claimed)
        holding: list[Delivery] = []
        for delivery in claimed:
            if delivery.delivery_id in broken:
                self.set_aside(tx, delivery, "rule-failed")
                continue
            try:
                superseded = delivery.delivery_id in old
                held = self._check(tx, delivery, now, reception, superseded=superseded)
            except Exception as error:
                report("delivery.rule-failed", error, kind=delivery.kind, server=delivery.server_id)
                raise RuleFailedError(delivery.delivery_id) from error
            if held is not None:
                holding.append(held)
        return len(claimed), holding

    def check_again(self, tx: Transaction, delivery: Delivery) -> Delivery | None:
        """The delivery as it is to be sent after some waiting, or None when that is over."""
        if not leases.holds(tx, delivery):
            return None
        reception = Reception.of(tx, (delivery,))
        return self._check(tx, delivery, self._clock.timestamp(), reception, superseded=False)

    def write_down(self, tx: Transaction, delivery: Delivery, outcome: Outcome) -> bool:
        """Settle the delivery, or put it back, by the sender's answer. False if it is not ours any more."""
        match outcome:
            case Done(message_id):
                return self._end(tx, delivery, "sent", None, message_id)
            case Passing(reason, unsure, retry_after):
                now = self._clock.timestamp()
                if gives_up(delivery, now):
                    return self._end(tx, delivery, "dead", reason)
                pause = max(backoff(delivery.attempts, self._random), math.ceil(retry_after))
                return leases.postpone(tx, delivery, now + pause, reason=reason, unsure=unsure)
            case Closed(reason):
                return self._fall_back(tx, delivery, reason)
            case Missing(reason) | Refused(reason):
                return self._end(tx, delivery, "dead", reason)

    def write_down_plainly(self, tx: Transaction, delivery: Delivery, outcome: Outcome) -> bool:
        """The same without any code of the kind, for when that code fails."""
        if isinstance(outcome, Done):
            now = self._clock.timestamp()
            return leases.settle(tx, delivery, "sent", now, reason=None, message_id=outcome.message_id)
        return self.set_aside(tx, delivery, "rule-failed")

    def set_aside(self, tx: Transaction, delivery: Delivery, reason: str) -> bool:
        """Put back a row on which the code of its kind fails, to be tried again as long as anything is."""
        now = self._clock.timestamp()
        if gives_up(delivery, now):
            return leases.settle(tx, delivery, "dead", now, reason=reason)
        pause = backoff(delivery.attempts, self._random)
        return leases.postpone(tx, delivery, now + pause, reason=reason, unsure=False)

    def _check(
        self, tx: Transaction, delivery: Delivery, now: int, reception: Reception, *, superseded: bool
    ) -> Delivery | None:
        kind = self._kinds.get(delivery.kind)
        verdict = Expire("superseded") if superseded else _verdict(tx, kind, delivery, now)
        match reception.verdict(kind, delivery, verdict) if isinstance(verdict, Send) else verdict:
            case Send(late):
                return replace(delivery, late=True) if late else delivery
            case Skip(reason):
                self._end(tx, delivery, "skipped", reason)
            case Expire(reason):
                self._end(tx, delivery, "expired", reason)
        return None

    def _fall_back(self, tx: Transaction, delivery: Delivery, reason: str) -> bool:
        fallback = self._kinds.get(delivery.kind).fallback
        intent = None if fallback is None else fallback(tx, delivery)
        if intent is None:
            return self._end(tx, delivery, "dead", reason)
        outbox.plan(tx, intent, self._clock.timestamp())
        return self._end(tx, delivery, "skipped", reason)

    def _end(
        self,
        tx: Transaction,
        delivery: Delivery,
        status: Settled,
        reason: str | None,
        message_id: int | None = None,
    ) -> bool:
        now = self._clock.timestamp()
        if not leases.settle(tx, delivery, status, now, reason=reason, message_id=message_id):
            return False
        if status in {"dead", "expired"}:
            _log.warning(
                "delivery.not-sent",
                status=status,
                kind=delivery.kind,
                server=delivery.server_id,
                reason=reason,
            )
        after = self._kinds.get(delivery.kind).after
        if after is not None:
            after(tx, replace(delivery, status=status, reason=reason, message_id=message_id, settled_at=now))
        return True


def _verdict(tx: Transaction, kind: Kind, delivery: Delivery, now: int) -> Verdict:
    """The engine's own rule first: what comes too late needs no other."""
    timely = lateness(delivery, now, kind.max_lateness)
    if not isinstance(timely, Send):
        return timely
    verdict = kind.check(tx, replace(delivery, late=True) if timely.late else delivery)
    return Send(late=timely.late or verdict.late) if isinstance(verdict, Send) else verdict
