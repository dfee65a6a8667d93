"""What the bot does for itself once a day: a backup, and letting go of what has been kept long enough."""

import asyncio
from collections.abc import Awaitable
from functools import partial
from pathlib import Path

import structlog

from bot.announcements import store as announcements
from bot.announcements.service import KEPT
from bot.clock import DAY, HOUR, Clock
from bot.cooperation.forgetting import DRAFT_KEPT_DAYS, forget_requests
from bot.delivery import outbox
from bot.forums import store as forums
from bot.logs import incident
from bot.members import directory_store
from bot.members import store as introductions
from bot.servers import audit
from bot.settings import Settings
from bot.storage.backup import backup, made_at, prune
from bot.storage.database import Database, Transaction
from bot.storage.urls import sqlite_path

_log = structlog.stdlib.get_logger(__name__)


class Housekeeping:
    """A chore of the ticker."""

    name = "housekeeping"

    def __init__(self, database: Database, clock: Clock, settings: Settings) -> None:
        self._database = database
        self._clock = clock
        self._settings = settings
        self._due = self._first_due()

    def next_due(self, tx: Transaction) -> int | None:  # noqa: ARG002 - a chore's signature
        """A day after the last backup; from now, where the clock was ahead then."""
        self._due = min(self._due, self._clock.timestamp() + DAY)
        return self._due

    async def run(self) -> None:
        """Forget old records, searches, drafts, announcements, deliveries and requests; renew the backups.

        What fails of it keeps none of the rest from being done, and is tried again the next day.
        """
        now = self._clock.timestamp()
        await _attempt("records", self._database.write(lambda tx: audit.forget_old(tx, now)))
        await _attempt("searches", self._database.write(lambda tx: directory_store.forget_searches(tx, now)))
        for name, store in (("introduction drafts", introductions), ("forum drafts", forums)):
            before = now - DRAFT_KEPT_DAYS * DAY
            await _attempt(name, self._database.write(partial(store.forget_drafts, before=before)))
        await _attempt("announcements", self._database.write(lambda tx: announcements.forget_old(tx, now - KEPT)))
        await _attempt("deliveries", self._database.write(lambda tx: outbox.sweep(tx, now)))
        await _attempt("requests", forget_requests(self._database, now))
        settings = self._settings
        # Old ones go first: that they do is a promise, which must not hang on there being room for a new one.
        for folder in self._folders():
            await _attempt("old backups", asyncio.to_thread(prune, folder, self._clock, settings.backup_keep_days))
        await asyncio.to_thread(backup, settings.database_url, settings.backups_folder, self._clock)
        self._due = now + DAY
        _log.info("backed up")

    def _folders(self) -> set[Path]:
        """Where copies lie: the backups, and what a restore kept aside beside the database."""
        database = sqlite_path(self._settings.database_url)
        return {self._settings.backups_folder} | ({database.parent} if database else set())

    def _first_due(self) -> int:
        """A day after the newest backup; soon, but not during the start, where there is none or it is older."""
        now = self._clock.timestamp()
        stamps = (made_at(file) for file in self._settings.backups_folder.glob("*"))
        made = (int(stamp.timestamp()) for stamp in stamps if stamp)
        # One of the future was made while the clock was wrong, and tells nothing.
        newest = max((at for at in made if at <= now), default=0)
        return max(newest + DAY, now + HOUR)


async def _attempt(step: str, work: Awaitable[object]) -> None:
    try:
        await work
    except Exception as error:  # noqa: BLE001 - the boundary to one step: the others are done all the same
        incident(error, "housekeeping.failed", step=step)
