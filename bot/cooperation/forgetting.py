"""What happens to requests by the clock alone, long after their end: they are forgotten, all but numbers."""

from collections.abc import Sequence
from datetime import UTC, datetime

from dateutil.relativedelta import relativedelta

from bot.clock import DAY
from bot.cooperation import meeting_store, outcome_store, store
from bot.cooperation.keeping import take_away
from bot.cooperation.model import Request
from bot.cooperation.outcomes import By, Case, count, ended_at
from bot.servers import store as servers
from bot.storage.database import Database, Transaction

DRAFT_KEPT_DAYS = 30
"""How long what someone began to write waits for them: a month, after which a wish has mostly changed."""

_AT_ONCE = 50
"""Requests forgotten in one transaction."""


async def forget_requests(database: Database, now: int) -> None:
    """Forget old drafts, then the requests whose time after their end is over; killed in between, it goes on later."""
    await database.write(lambda tx: _forget_small(tx, now))
    for server_id in await database.read(store.servers_with_ended):
        while await database.write(lambda tx, server_id=server_id: _forget_some(tx, server_id, now)):
            pass


def _forget_small(tx: Transaction, now: int) -> None:
    store.forget_drafts(tx, now - DRAFT_KEPT_DAYS * DAY)
    store.forget_publications(tx, now)
    meeting_store.forget_pauses(tx, now)


def _forget_some(tx: Transaction, server_id: int, now: int) -> int:
    months = servers.load(tx, server_id).request_months
    before = int((datetime.fromtimestamp(now, UTC) - relativedelta(months=months)).timestamp())
    over = store.ended(tx, server_id, before, _AT_ONCE)
    if over:
        _count(tx, server_id, over, now)
    for request in over:
        take_away(tx, request)
    return len(over)


def _count(tx: Transaction, server_id: int, over: Sequence[Request], now: int) -> None:
    """Keep the numbers. What is hidden, or withdrawn by someone who is leaving, is not counted."""
    known = outcome_store.cases(tx, server_id, now)
    ended = [case for request, case in known.values() if ended_at(request) is not None]
    going = [known[request.request_id][1] for request in over if request.request_id in known]
    for year in {case.year for case in going}:
        for by in By:
            _keep(tx, (server_id, year, by), ended=[each for each in ended if each.year == year], going=going)


def _keep(tx: Transaction, where: tuple[int, int, By], *, ended: Sequence[Case], going: Sequence[Case]) -> None:
    server_id, year, by = where
    # Counted by all that have ended: whoever is forgotten on another day stands behind the same numbers.
    people = {name: group.people for name, group in count(ended, by).items()}
    for name, group in count([case for case in going if case.year == year], by).items():
        outcome_store.keep(tx, server_id, year, by, group.with_least(people[name]))
