"""The overview of what came of requests, for moderators and for the network's report."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.clock import Clock
from bot.cooperation import outcome_store
from bot.cooperation.outcomes import GROUPINGS, By, Case, Group, Told, added_up, by_name, count, tell
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

Kept = Mapping[tuple[int, By], list[Group]]


@dataclass(frozen=True, slots=True)
class Overview:
    """What came of requests.

    Args:
        year: In which they were published; None: in all years, added up from what is told of each.
        years: Those in which there are requests, the newest first.
        told: What may be told, by grouping.
    """

    year: int | None
    years: tuple[int, ...]
    told: Mapping[By, Told]


class OutcomesService:
    """Counts what came of requests, also of those that are forgotten."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def overview(self, actor: Actor, year: int | None = None) -> Overview:
        """What came of the requests of a year, or of all.

        Raises:
            UserError: They do not moderate here.
        """
        now = self._clock.timestamp()

        def read(tx: Transaction) -> Overview:
            servers.moderated(tx, actor)
            found = [case for _, case in outcome_store.cases(tx, actor.server_id, now).values()]
            kept = outcome_store.kept(tx, actor.server_id)
            years = {case.year for case in found} | {each for each, _ in kept}
            chosen = year if year in years else None
            shown = years if chosen is None else {chosen}
            told = {by: added_up(_told(found, kept, each, by) for each in sorted(shown)) for by in GROUPINGS}
            return Overview(chosen, tuple(sorted(years, reverse=True)), told)

        return await self._database.read(read)


def _told(cases: list[Case], kept: Kept, year: int, by: By) -> Told:
    """What may be told of a year."""
    [total] = _groups(cases, kept, year, By.ALL) or [Group("")]
    return tell(total, _groups(cases, kept, year, by))


def _groups(cases: list[Case], kept: Kept, year: int, by: By) -> list[Group]:
    """The groups of what is there of a year, joined with what is kept of what is not."""
    there = count((case for case in cases if case.year == year), by)
    return list(by_name((*there.values(), *kept.get((year, by), ()))).values())
