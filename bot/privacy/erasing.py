"""Carrying out the erasures whose time has come."""

import asyncio

import structlog

from bot.clock import DAY, Clock
from bot.delivery import outbox
from bot.delivery.model import Intent, ToMember
from bot.delivery.ticker import one_by_one
from bot.privacy import store
from bot.privacy.model import Erasure, Receipt
from bot.storage.database import Database, Transaction
from bot.storage.erasures import ErasureLog
from bot.storage.personal import PersonalRegistry, Scope

RECEIPT = "privacy.receipt"
"""The kind of delivery that tells someone that their data are erased."""

_log = structlog.stdlib.get_logger(__name__)


class ErasureChore:
    """Carries out the erasures whose time has come.

    An erasure is done when its rows are deleted and the files are scrubbed of them. Deleting says nothing of the
    second, so the chore remembers that it owes it: over a failure by itself, over a restart by the receipts.
    """

    name = "erasures"

    def __init__(self, database: Database, clock: Clock, registry: PersonalRegistry, log: ErasureLog) -> None:
        self._database = database
        self._clock = clock
        self._registry = registry
        self._log = log
        self._scrub_owed: bool | None = None
        """None until the first pass has looked."""
        self._receipts_out = False

    def next_due(self, tx: Transaction) -> int | None:
        """When the next erasure is due; at once while a scrub may be owed."""
        if outbox.holds(tx, RECEIPT):
            self._receipts_out = True
        elif self._receipts_out:
            # The last receipt is out, and the row that named its receiver is deleted, but not yet from the files.
            self._receipts_out, self._scrub_owed = False, True
        return store.next_due(tx) if self._scrub_owed is False else 0

    async def run(self) -> None:
        """Erase everyone who is due, and leave no trace in the files."""
        now = self._clock.timestamp()
        if self._scrub_owed is None:
            self._scrub_owed = await self._database.read(lambda tx: store.erased_since(tx, now - DAY))
        due = await self._database.read(lambda tx: store.due(tx, now))
        done = 0

        async def carry_out(erasure: Erasure) -> None:
            nonlocal done
            # Noted before it is done: should we die in between, a restored backup must still know of it.
            await asyncio.to_thread(self._log.record, Scope(erasure.user_id, erasure.server_id), now)
            await self._database.write(lambda tx: self._erase(tx, erasure, now))
            self._scrub_owed = True
            done += 1

        try:
            await one_by_one(due, carry_out)
        finally:
            if self._scrub_owed:
                await self._database.scrub()
                self._scrub_owed = False
                _log.info("erasures done", count=done)

    def _erase(self, tx: Transaction, erasure: Erasure, now: int) -> None:
        if store.erasure_of(tx, erasure.server_id, erasure.user_id, erasure.cause) is None:
            return  # called off while we were at it
        scope = Scope(erasure.user_id, erasure.server_id)
        self._registry.erase(tx, [scope])
        # The number under which it was asked for, so that people can compare.
        receipt = Receipt(erasure.erasure_id, now)
        store.keep_receipt(tx, receipt, self._log.digest(scope))
        if erasure.receipt_by_dm:
            outbox.plan(
                tx,
                Intent(
                    kind=RECEIPT,
                    key=receipt.receipt_id,
                    server_id=erasure.server_id,
                    to=ToMember(erasure.user_id),
                    due_at=now,
                    payload={"receipt": receipt.receipt_id, "erased_at": now, "language": erasure.language},
                    keep=False,
                ),
                now,
            )
