"""The use case of looking at how a dialogue goes, for those who write it."""

from dataclasses import dataclass

from bot.clock import Clock
from bot.coaching import statistics_store
from bot.coaching.forms.model import Form
from bot.coaching.library import Library
from bot.coaching.records import Version
from bot.coaching.shelves import own_version
from bot.coaching.statistics import Statistics, statistics_of
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Insight:
    """How a dialogue goes, and the form in which its questions are found; of the version that was asked about."""

    version: Version
    form: Form
    statistics: Statistics


class InsightService:
    """Figures for coaches, of all versions of a form on their server together."""

    def __init__(self, database: Database, clock: Clock, library: Library) -> None:
        self._database = database
        self._clock = clock
        self._library = library

    async def look(self, actor: Actor, version_id: str) -> Insight:
        """How the dialogue goes that has this version.

        Raises:
            UserError: `content-coaches-only`; `content-gone`.
        """
        now = self._clock.timestamp()

        def read(tx: Transaction) -> tuple[Version, Statistics]:
            _, version = own_version(tx, actor, version_id)
            return version, statistics_of(statistics_store.footprints(tx, actor.server_id, version.form_id), now)

        version, statistics = await self._database.read(read)
        return Insight(version, await self._library.form(version.version_id), statistics)
