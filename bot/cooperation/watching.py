"""Telling authors of somebody new who fits: whoever has just introduced themselves, changed it, or consented."""

from dataclasses import replace

from bot.clock import Clock
from bot.cooperation import meeting_store, planning, store, suggestion_store, watch_store
from bot.cooperation.desk import MatchingDesk
from bot.cooperation.finding import shown_of, with_known_languages
from bot.cooperation.matching.model import Match
from bot.cooperation.model import Request
from bot.cooperation.partners import suggestible
from bot.cooperation.suggestion_store import Because, Shown
from bot.storage.database import Database, Transaction

_FITTING = 10
"""Requests that one person is held against; beyond the best ten it is no good fit."""


class WatchChore:
    """Holds newcomers against the requests whose authors want to be told."""

    name = "cooperation-watch"

    def __init__(self, database: Database, clock: Clock, desk: MatchingDesk) -> None:
        self._database = database
        self._clock = clock
        self._desk = desk

    def next_due(self, tx: Transaction) -> int | None:
        """The second after somebody changed what they say or allow, where an author wants to be told."""
        changed = watch_store.next_change(tx)
        return None if changed is None else changed + 1

    async def run(self) -> None:
        """Look at everybody who changed before this second, and remember that they were looked at."""
        now = self._clock.timestamp()
        for server_id, user_ids in (await self._database.read(lambda tx: watch_store.changed(tx, now))).items():
            await self._desk.embed_requests(server_id)
            for user_id in user_ids:
                matches = await self._desk.wishes_for(server_id, user_id, _FITTING)
                await self._database.write(
                    lambda tx, user_id=user_id, matches=matches: _tell(tx, user_id, matches, now)
                )
            await self._database.write(lambda tx, server_id=server_id: watch_store.seen(tx, server_id, now))


def _tell(tx: Transaction, user_id: int, matches: tuple[Match, ...], now: int) -> None:
    """Keep each as a suggestion, and have its author told; whom the author knows already is nothing new."""
    for match in matches:
        request = store.by_id(tx, match.key)
        if request is None or not request.open or not request.watching or _acquainted(tx, request, user_id):
            continue
        member = suggestible(tx, request, user_id)
        if member is None or meeting_store.paused_until(tx, request.server_id, user_id) > now:
            continue
        shown = with_known_languages(tx, request, member, _turned_round(shown_of(match)))
        suggestion_store.put(tx, request, user_id, match.score, shown, now)
        store.note_suggested(tx, request.request_id, 1)
        planning.tell_of_someone(tx, request, user_id, now)


def _acquainted(tx: Transaction, request: Request, user_id: int) -> bool:
    """Whether a request's author knows of somebody: they were suggested, or one of the two said something."""
    suggested = suggestion_store.known(tx, request.request_id, user_id) is not None
    return suggested or meeting_store.known(tx, request.request_id, user_id) is not None


def _turned_round(shown: Shown) -> Shown:
    """What was found from the member's side, as the author sees it."""
    return replace(shown, reasons=tuple(Because(each.concept, each.theirs, each.yours) for each in shown.reasons))
