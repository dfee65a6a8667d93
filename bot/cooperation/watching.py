"""Telling authors of somebody new who fits.

That is whoever has just introduced themselves, changed it, or consented; and whoever a moderator's word makes findable.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from bot.clock import Clock
from bot.cooperation import meeting_store, planning, store, suggestion_store, watch_store
from bot.cooperation.desk import MatchingDesk
from bot.cooperation.finding import asking, shown_of, with_known_languages
from bot.cooperation.matching.model import Match, Reason
from bot.cooperation.model import Request
from bot.cooperation.partners import suggestible
from bot.cooperation.people import wish_of
from bot.storage.database import Database, Transaction

_FITTING = 10
"""Requests that one person is held against; beyond the best ten it is no good fit."""


class WatchChore:
    """Holds newcomers, and after a new word everybody, against the requests whose authors want to be told."""

    name = "cooperation-watch"

    def __init__(self, database: Database, clock: Clock, desk: MatchingDesk) -> None:
        self._database = database
        self._clock = clock
        self._desk = desk

    def next_due(self, tx: Transaction) -> int | None:
        """The second after a member or the words changed, where an author wants to be told."""
        changed = watch_store.next_change(tx)
        return None if changed is None else changed + 1

    async def run(self) -> None:
        """Look at all that changed before this second, and remember that it was looked at."""
        now = self._clock.timestamp()
        changed = await self._database.read(lambda tx: watch_store.changed(tx, now))
        taught = await self._database.read(lambda tx: watch_store.taught(tx, now))
        for server_id in sorted({*changed, *taught}):
            await self._desk.embed_requests(server_id)
            for user_id in changed.get(server_id, ()):
                await self._look_at_member(server_id, user_id, now)
            if server_id in taught:
                await self._look_again(server_id, taught[server_id], now)
            await self._database.write(lambda tx, server_id=server_id: watch_store.seen(tx, server_id, now))

    async def _look_at_member(self, server_id: int, user_id: int, now: int) -> None:
        """Have the authors told whose requests somebody fits."""
        matches = await self._desk.wishes_for(server_id, user_id, _FITTING)
        found = [(match.key, user_id, replace(match, reasons=_turned_round(match.reasons))) for match in matches]
        await self._database.write(lambda tx: _tell(tx, found, now))

    async def _look_again(self, server_id: int, since: int, now: int) -> None:
        """Have the authors told who fits their requests by a word that was added since; the others fitted before."""
        before = await self._desk.engine_before(server_id, since)
        for request in await self._database.read(lambda tx: store.watching(tx, server_id)):
            exposure, excluded = await self._database.read(lambda tx, request=request: _asking(tx, request, now))
            answer = await self._desk.answer(server_id, wish_of(request), exposure=exposure, excluded=excluded)
            matches = await self._desk.fitting_since(server_id, before, answer.suggested)
            found = [(request.request_id, int(match.key), match) for match in matches]
            await self._database.write(lambda tx, found=found: _tell(tx, found, now))


def _asking(tx: Transaction, request: Request, now: int) -> tuple[Mapping[int, float], frozenset[int]]:
    """The same as when the author asks, but that those who were shown leave their places to others."""
    exposure, excluded = asking(tx, request, now)
    return exposure, excluded | suggestion_store.suggested(tx, request.request_id)


def _tell(tx: Transaction, found: Iterable[tuple[str, int, Match]], now: int) -> None:
    """Keep each as a suggestion, and have its author told; whom the author knows already is nothing new.

    Args:
        tx: Writes.
        found: Of each request its id, that of a member who fits it, and why, as its author sees it.
        now: Epoch seconds.
    """
    for request_id, user_id, match in found:
        request = store.by_id(tx, request_id)
        if request is None or not request.open or not request.watching or _acquainted(tx, request, user_id):
            continue
        member = suggestible(tx, request, user_id)
        if member is None or meeting_store.paused_until(tx, request.server_id, user_id) > now:
            continue
        shown = with_known_languages(tx, request, member, shown_of(match))
        suggestion_store.put(tx, request, user_id, match.score, shown, now)
        store.note_suggested(tx, request.request_id, 1)
        planning.tell_of_someone(tx, request, user_id, now)


def _acquainted(tx: Transaction, request: Request, user_id: int) -> bool:
    """Whether a request's author knows of somebody: they were suggested, or one of the two said something."""
    suggested = suggestion_store.known(tx, request.request_id, user_id) is not None
    return suggested or meeting_store.known(tx, request.request_id, user_id) is not None


def _turned_round(reasons: Iterable[Reason]) -> tuple[Reason, ...]:
    """Reasons that were found from the member's side, as the author sees them."""
    return tuple(replace(each, yours=each.theirs, theirs=each.yours) for each in reasons)
