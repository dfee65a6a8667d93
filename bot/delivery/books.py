"""What the engine decides within transactions: who is sent what, and what is written down of how it went."""

import math
from collections.abc import Callable, Collection, Generator, Iterable
from contextlib import contextmanager
from dataclasses import replace
from random import SystemRandom

import structlog

from bot.clock import Clock
from bot.delivery import digests, leases, outbox, preferences_store
from bot.delivery.digests import IN_DIGEST
from bot.delivery.drain import Share
from bot.delivery.kinds import Kinds
from bot.delivery.model import DIGEST, Delivery, Expire, Send, Settled, Skip, Verdict
from bot.delivery.port import Closed, Done, Missing, Outcome, Passing, Refused
from bot.delivery.reception import Gather, Hold, Reception
from bot.delivery.rules import backoff, gives_up
from bot.logs import incident
from bot.storage.database import Transaction

_log = structlog.stdlib.get_logger(__name__)


class RuleFailedError(Exception):
    """A kind's own code failed on a row, and with it the claim that the row was part of."""

    def __init__(self, delivery_id: str) -> None:
        super().__init__(delivery_id)
        self.delivery_id = delivery_id


class Books:
    """Keeps the outbox by the rules of the kinds. Every method runs inside one transaction of the caller."""

    def __init__(self, clock: Clock, kinds: Kinds, *, shared: bool, lead: int = 0) -> None:
        self._clock = clock
        self._kinds = kinds
        self._shared = shared
        self._lead = lead
        self._random = SystemRandom()

    def take(self, tx: Transaction, share: Share, broken: Collection[str]) -> tuple[int, list[Delivery]]:
        """Claim what is due; give the number of rows and those of them that are to be sent.

        What no longer holds is settled here. `broken` are rows whose rule failed in a claim that was rolled
        back for it.

        Raises:
            RuleFailedError: The rule of a kind failed; nothing was claimed.
        """
        now = self._clock.timestamp()
        claimed = leases.claim(tx, now, share, self._kinds.ready, shared=self._shared, lead=self._lead)
        now += self._lead  # what is decided here counts for the instant at which it goes out
        old = leases.superseded(tx, claimed, now)
        reception = Reception.of(tx, claimed, self._kinds)
        holding: list[Delivery] = []
        # Digests first: they are the day's message, which whatever else is due has to know.
        for delivery in sorted(claimed, key=lambda each: each.kind != DIGEST):
            if delivery.delivery_id in broken:
                self.set_aside(tx, delivery, "rule-failed")
            elif delivery.delivery_id in old:
                self._end(tx, delivery, "expired", "superseded")
            elif (held := self._check(tx, delivery, now, reception, broken)) is not None:
                holding.append(held)
        return len(claimed), holding

    def check_again(self, tx: Transaction, delivery: Delivery) -> Delivery | None:
        """The delivery as it is to be sent after some waiting, or None when that is over."""
        if not leases.holds(tx, delivery):
            return None
        reception = Reception.of(tx, (delivery,), self._kinds)
        return self._check(tx, delivery, self._clock.timestamp(), reception, ())

    def give_back(self, tx: Transaction, delivery: Delivery) -> None:
        """Put back, due at once, what was claimed but not tried."""
        leases.give_back(tx, delivery, self._clock.timestamp())
        digests.reopen(tx, delivery)

    def let_go(self, tx: Transaction, parts: Iterable[Delivery]) -> None:
        """Let parts that a digest can't show go their own way, a little later."""
        for part in parts:
            self._leave(tx, part, "render-failed")

    def write_down(self, tx: Transaction, delivery: Delivery, outcome: Outcome) -> bool:
        """Settle the delivery, or put it back, by the sender's answer. False if it is not ours any more."""
        match outcome:
            case Done(message_id):
                return self._arrived(tx, delivery, message_id)
            case Passing(reason, unsure, retry_after):
                now = self._clock.timestamp()
                if gives_up(delivery, now):
                    return self._failed(tx, delivery, lambda each: self._end(tx, each, "dead", reason), reason)
                pause = max(backoff(delivery.attempts, self._random), math.ceil(retry_after))
                return leases.postpone(tx, delivery, now + pause, reason=reason, unsure=unsure)
            case Closed(reason):
                return self._failed(tx, delivery, lambda each: self._fall_back(tx, each, reason), reason)
            case Missing(reason) | Refused(reason):
                return self._failed(tx, delivery, lambda each: self._end(tx, each, "dead", reason), reason)

    def write_down_plainly(self, tx: Transaction, delivery: Delivery, outcome: Outcome) -> bool:
        """The same without any code of the kind, for when that code fails."""
        if not isinstance(outcome, Done):
            return self.set_aside(tx, delivery, "rule-failed")
        now = self._clock.timestamp()
        settled = self._write(tx, delivery, "sent", None, outcome.message_id, now)
        for part in delivery.parts if settled else ():
            self._write(tx, part, "sent", IN_DIGEST, outcome.message_id, now)
        return settled

    def set_aside(self, tx: Transaction, delivery: Delivery, reason: str) -> bool:
        """Put back a row on which the code of its kind fails, to be tried again as long as anything is."""
        now = self._clock.timestamp()
        if gives_up(delivery, now):
            parts = digests.parts(tx, delivery) if delivery.kind == DIGEST else []
            settled = self._write(tx, delivery, "skipped" if parts else "dead", reason, None, now)
            for part in parts if settled else ():
                self._write(tx, part, "dead", reason, None, now)
            return settled
        pause = backoff(delivery.attempts, self._random)
        return leases.postpone(tx, delivery, now + pause, reason=reason, unsure=False)

    def _check(
        self, tx: Transaction, delivery: Delivery, now: int, reception: Reception, broken: Collection[str]
    ) -> Delivery | None:
        """The delivery as it is to be sent now, or None: it has ended, or waits."""
        with _named(delivery):
            kind = self._kinds.get(delivery.kind)
            verdict = kind.verdict(tx, delivery, now)
            reply = reception.reply(tx, kind, delivery, now, verdict) if isinstance(verdict, Send) else verdict
        match reply:
            case Send(late):
                held = replace(delivery, late=True) if late else delivery
                opened = self._open(tx, held, now, reception, broken) if held.kind == DIGEST else held
                if opened is not None:
                    reception.let_out(tx, kind, opened, now)
                return opened
            case Hold(until):
                leases.hold(tx, delivery, until)
                digests.reopen(tx, delivery)
            case Gather(at, digest_id):
                digest_id = digest_id or digests.begin(tx, delivery.server_id, delivery.user_id, at, now)
                digests.join(tx, delivery, digest_id, at)
            case Skip(reason):
                self._end(tx, delivery, "skipped", reason)
            case Expire(reason):
                self._end(tx, delivery, "expired", reason)
        return None

    def _open(
        self, tx: Transaction, digest: Delivery, now: int, reception: Reception, broken: Collection[str]
    ) -> Delivery | None:
        """The digest with what is left of it: each part is asked again whether it holds."""
        parts = digests.parts(tx, digest)
        newest = {(part.kind, part.key): part.occurrence for part in sorted(parts, key=lambda part: part.occurrence)}
        holding: list[Delivery] = []
        for part in parts:
            if part.delivery_id in broken and digest.unsure_since is None:
                self._leave(tx, part, "rule-failed")
                continue
            with _named(part if digest.unsure_since is None else digest):
                kind = self._kinds.get(part.kind)
                verdict: Verdict = Expire("superseded")
                if part.occurrence == newest[part.kind, part.key]:
                    verdict = reception.refusal(kind, part) or kind.verdict(tx, part, now)
            match verdict:
                case Send(late):
                    holding.append(replace(part, late=late))
                case Skip(reason):
                    self._end(tx, part, "skipped", reason)
                case Expire(reason):
                    self._end(tx, part, "expired", reason)
        if not holding:
            self._end(tx, digest, "skipped", "nothing-left")
            return None
        return replace(digest, parts=tuple(holding))

    def _leave(self, tx: Transaction, part: Delivery, reason: str) -> None:
        digests.leave(tx, part, self._clock.timestamp() + backoff(part.attempts, self._random), reason)

    def _arrived(self, tx: Transaction, delivery: Delivery, message_id: int) -> bool:
        """The message is there, and with it all that it carries."""
        settled = self._end(tx, delivery, "sent", None, message_id)
        for part in delivery.parts if settled else ():
            self._end(tx, part, "sent", IN_DIGEST, message_id)
        return settled

    def _failed(self, tx: Transaction, delivery: Delivery, end: Callable[[Delivery], bool], reason: str) -> bool:
        """It can't be sent. Of a digest the parts end so, each by the rules of its kind: they are what is missed."""
        if not delivery.parts:
            return end(delivery)
        settled = self._end(tx, delivery, "skipped", reason)
        for part in delivery.parts if settled else ():
            end(part)
        return settled

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
        if not self._write(tx, delivery, status, reason, message_id, now):
            return False
        if status != "sent" and delivery.user_id:
            preferences_store.forget_told(tx, delivery.server_id, delivery.user_id, delivery.delivery_id)
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

    def _write(
        self, tx: Transaction, delivery: Delivery, status: Settled, reason: str | None, message_id: int | None, now: int
    ) -> bool:
        settle = leases.settle if delivery.digest_id is None else digests.settle
        return settle(tx, delivery, status, now, reason=reason, message_id=message_id)


@contextmanager
def _named(delivery: Delivery) -> Generator[None]:
    """Whatever a kind's own code raises within is reported, and named after the row on which it failed."""
    try:
        yield
    except Exception as error:
        incident(error, "delivery.rule-failed", kind=delivery.kind, server=delivery.server_id)
        raise RuleFailedError(delivery.delivery_id) from error
