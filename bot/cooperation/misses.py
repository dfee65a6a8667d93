"""Where matching failed: requests for which nobody was found, and suggestions that were none. For moderators."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.clock import DAY, Clock
from bot.cooperation import insight_store, store
from bot.cooperation.desk import MatchingDesk
from bot.cooperation.insight_store import Felt
from bot.cooperation.interest import Misfit
from bot.cooperation.model import Request
from bot.cooperation.partners import matched
from bot.cooperation.suggestion_store import Because
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.text.languages import FALLBACK

LOOKED_BACK = 180 * DAY
"""Seconds of which moderators see misses and feedback: what is older was said of a smaller network."""

MISSES_SHOWN = 5
"""Requests on a page: each shows the beginning of its text, and five fit a phone's screen."""

FEEDBACK_SHOWN = 10
"""Pieces of feedback on a page."""


@dataclass(frozen=True, slots=True)
class Miss:
    """A request for which nobody was found, as everyone sees it on the board.

    Args:
        request: The request.
        understood: Ids of the concepts that its text names now, with the words the server has by now.
    """

    request: Request
    understood: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissPage:
    """A page of misses, the newest first."""

    misses: tuple[Miss, ...]
    number: int
    more: bool


@dataclass(frozen=True, slots=True)
class Said:
    """Why one suggestion was none, and the words it stood on. Who it was about, and who said so, stays out of it.

    Args:
        misfit: Why.
        reasons: The concepts with both sides' words, none where one of the two has taken theirs back since.
        at: When it was said, in epoch seconds.
    """

    misfit: Misfit
    reasons: tuple[Because, ...]
    at: int


@dataclass(frozen=True, slots=True)
class FeedbackPage:
    """What was said of suggestions, counted, and a page of it, the newest first."""

    counts: Mapping[Misfit, int]
    said: tuple[Said, ...]
    number: int
    more: bool


class MissesService:
    """Shows moderators where words are missing."""

    def __init__(self, database: Database, clock: Clock, desk: MatchingDesk) -> None:
        self._database = database
        self._clock = clock
        self._desk = desk

    async def misses(self, actor: Actor, number: int) -> MissPage:
        """A page of the requests for which nobody was found."""
        since, number = self._clock.timestamp() - LOOKED_BACK, max(0, number)

        def read(tx: Transaction) -> list[Request]:
            servers.moderated(tx, actor)
            return insight_store.unanswered(tx, actor.server_id, since, MISSES_SHOWN + 1, number * MISSES_SHOWN)

        found = await self._database.read(read)
        misses = [Miss(request, await self._understood(request)) for request in found[:MISSES_SHOWN]]
        return MissPage(tuple(misses), number, more=len(found) > MISSES_SHOWN)

    async def feedback(self, actor: Actor, number: int) -> FeedbackPage:
        """How often suggestions were none, and why, with a page of them."""
        since, number = self._clock.timestamp() - LOOKED_BACK, max(0, number)

        def read(tx: Transaction) -> FeedbackPage:
            servers.moderated(tx, actor)
            felt = insight_store.felt(tx, actor.server_id, since)
            counts = Counter(each.misfit for each in felt)
            start = number * FEEDBACK_SHOWN
            page = tuple(_said(tx, each) for each in felt[start : start + FEEDBACK_SHOWN])
            return FeedbackPage(counts, page, number, more=len(felt) > start + FEEDBACK_SHOWN)

        return await self._database.read(read)

    async def _understood(self, request: Request) -> tuple[str, ...]:
        details = request.details
        read = await self._desk.read(request.server_id, details.text, details.written_in or FALLBACK)
        return read.concepts


def _said(tx: Transaction, felt: Felt) -> Said:
    return Said(felt.misfit, felt.shown.reasons if _still_said(tx, felt) else (), felt.at)


def _still_said(tx: Transaction, felt: Felt) -> bool:
    """Whether the words of both are still there to be seen: the request's on the board, the member's for matching."""
    request = store.by_id(tx, felt.request_id)
    return request is not None and request.shown and matched(tx, request.server_id, felt.member_id) is not None
