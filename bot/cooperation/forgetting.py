"""What happens to requests by the clock alone, long after their end: they are forgotten, all but numbers."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
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


@dataclass(frozen=True, slots=True)
class _Books:
    """A server's requests as they are counted, before any of them is forgotten.

    Args:
        cases: By id, those that everyone can see, each as it stood then.
        people: By year and grouping, how many people are behind each group of what has ended.
    """

    cases: Mapping[str, tuple[Request, Case]]
    people: Mapping[tuple[int, By], Mapping[str, int]]


async def forget_requests(database: Database, now: int) -> None:
    """Forget old drafts, then the requests whose time after their end is over; killed in between, it goes on later."""
    await database.write(lambda tx: _forget_small(tx, now))
    for server_id in await database.read(store.servers_with_ended):
        # Counted once, beside the writers: to read all requests for each handful would keep everybody waiting.
        books = await database.read(lambda tx, server_id=server_id: _count(tx, server_id, now))
        if books is not None:
            while await database.write(
                lambda tx, server_id=server_id, books=books: _forget_some(tx, server_id, books, now)
            ):
                pass


def _forget_small(tx: Transaction, now: int) -> None:
    store.forget_drafts(tx, now - DRAFT_KEPT_DAYS * DAY)
    store.forget_publications(tx, now)
    meeting_store.forget_pauses(tx, now)


def _over(tx: Transaction, server_id: int, now: int, limit: int) -> list[Request]:
    months = servers.load(tx, server_id).request_months
    before = int((datetime.fromtimestamp(now, UTC) - relativedelta(months=months)).timestamp())
    return store.ended(tx, server_id, before, limit)


def _count(tx: Transaction, server_id: int, now: int) -> _Books | None:
    """Open the books of a server; None where nothing is to be forgotten."""
    if not _over(tx, server_id, now, 1):
        return None
    cases = outcome_store.cases(tx, server_id, now)
    # Counted by all that have ended: whoever is forgotten on another day stands behind the same numbers.
    ended: defaultdict[int, list[Case]] = defaultdict(list)
    for request, case in cases.values():
        if ended_at(request) is not None:
            ended[case.year].append(case)
    return _Books(
        cases,
        {
            (year, by): {name: group.people for name, group in count(some, by).items()}
            for year, some in ended.items()
            for by in By
        },
    )


def _forget_some(tx: Transaction, server_id: int, books: _Books, now: int) -> int:
    """Forget a handful and keep the numbers. What is hidden, or withdrawn by someone who leaves, is not counted."""
    over = _over(tx, server_id, now, _AT_ONCE)
    known = books.cases
    # One that was hidden in this very moment is not counted either.
    going = [known[each.request_id][1] for each in over if known.get(each.request_id, (None,))[0] == each]
    for year in {case.year for case in going}:
        for by in By:
            people = books.people[year, by]
            for name, group in count([case for case in going if case.year == year], by).items():
                outcome_store.keep(tx, server_id, year, by, replace(group, least=people[name]))
    for request in over:
        take_away(tx, request)
    return len(over)
