"""The use cases of finding: who fits a request, which other requests do, and being told of somebody new."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from itertools import islice

from bot.clock import Clock
from bot.cooperation import meeting_store, store, suggestion_store, watch_store
from bot.cooperation.access import owned
from bot.cooperation.desk import MatchingDesk
from bot.cooperation.interest import Say
from bot.cooperation.matching.model import Answer, Match
from bot.cooperation.model import Request
from bot.cooperation.partners import seen, stays_asked, suggestible
from bot.cooperation.people import wish_of
from bot.cooperation.suggestion_store import Because, Shown
from bot.errors import UserError
from bot.members.model import Introduction
from bot.pairs import store as pairs
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

MOST_KINDRED = 3
"""Other requests that are shown beside the people."""

MOST_FITTING = 5
"""Requests that are shown to somebody who asks what fits them."""

_WEIGHED = 20
"""Requests that are looked at for that; some were answered already."""

_REASONS = 3
"""Reasons that are shown for each."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A member who is suggested, as everyone may see them, and why."""

    introduction: Introduction
    shown: Shown


@dataclass(frozen=True, slots=True)
class Kindred:
    """Another request that fits, and why."""

    request: Request
    shown: Shown


@dataclass(frozen=True, slots=True)
class Findings:
    """What was found for a request.

    Args:
        request: Which one.
        candidates: At most three members, the best first; none where nobody fits well enough.
        asked: Ids of members whom the author would like to meet already. They stand here whether or not they have
            answered, and whatever they said: who disappeared would be known to have declined.
        kindred: Open requests of others that fit.
        maybe: Ids of disciplines that the text may mean, of which the author may confirm some.
    """

    request: Request
    candidates: tuple[Candidate, ...]
    asked: tuple[int, ...]
    kindred: tuple[Kindred, ...]
    maybe: tuple[str, ...]


class FindingService:
    """Finds who fits, and remembers who was shown to whom."""

    def __init__(self, database: Database, clock: Clock, desk: MatchingDesk) -> None:
        self._database = database
        self._clock = clock
        self._desk = desk

    async def find(self, actor: Actor, request_id: str) -> Findings:
        """Who else fits one's own request now. Whom its author has answered about is not suggested again.

        Raises:
            UserError: It is not there, or not open any more.
        """
        now = self._clock.timestamp()

        def read(tx: Transaction) -> tuple[Request, Mapping[int, float], frozenset[int]]:
            request = _open(owned(tx, actor, request_id))
            return request, *asking(tx, request, now)

        request, exposure, excluded = await self._database.read(read)
        answer = await self._desk.answer(request.server_id, wish_of(request), exposure=exposure, excluded=excluded)
        # Whatever happened to the request while the engine was looking stays as it is.
        return await self._database.write(lambda tx: _keep(tx, _open(owned(tx, actor, request_id)), answer, now))

    async def fitting(self, actor: Actor) -> tuple[Kindred, ...]:
        """The open requests of others that fit what somebody says of themselves, without those they have answered.

        Raises:
            UserError: They have not introduced themselves, or do not allow to be matched.
        """
        await self._database.read(lambda tx: _may_be_matched(tx, actor))
        matches = await self._desk.wishes_for(actor.server_id, actor.user_id, _WEIGHED)
        return await self._database.read(lambda tx: tuple(islice(_unanswered(tx, actor, matches), MOST_FITTING)))

    async def watch(self, actor: Actor, request_id: str, *, wanted: bool) -> Request:
        """Be told, or not, when somebody new fits."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Request:
            request = replace(owned(tx, actor, request_id), watching=wanted)
            if wanted:
                watch_store.begin(tx, actor.server_id, now)
            store.update(tx, request)
            return request

        return await self._database.write(change)


def asking(tx: Transaction, request: Request, now: int) -> tuple[Mapping[int, float], frozenset[int]]:
    """How often members were shown of late, and who is not to be found for a request: also its author."""
    unwanted = _unwanted(tx, request, now) | {request.author_id}
    return suggestion_store.exposure(tx, request.server_id, now), unwanted


def shown_of(match: Match) -> Shown:
    """What is shown beside a match."""
    reasons = tuple(Because(each.concept, each.yours, each.theirs) for each in match.reasons[:_REASONS])
    return Shown(reasons, match.common_languages, bool(match.same_town), bool(match.remote))


def with_known_languages(tx: Transaction, request: Request, member: Introduction, shown: Shown) -> Shown:
    """The same, with the languages in common that everyone may read in the introductions of the two.

    The engine does not know them of an author who does not want to be suggested to others; they may have introduced
    themselves all the same.
    """
    author = seen(tx, request.server_id, request.author_id)
    if author is None:
        return shown
    spoken, known = ({skill.code for skill in each.profile.languages} for each in (author, member))
    return replace(shown, common_languages=tuple(sorted({*shown.common_languages, *(spoken & known)})))


def _keep(tx: Transaction, request: Request, answer: Answer, now: int) -> Findings:
    """Keep what is shown. Whoever withdrew since the engine was asked is left out."""
    candidates: list[Candidate] = []
    for match in answer.suggested:
        introduction = suggestible(tx, request, int(match.key))
        if introduction is not None:
            shown = with_known_languages(tx, request, introduction, shown_of(match))
            suggestion_store.put(tx, request, introduction.user_id, match.score, shown, now)
            candidates.append(Candidate(introduction, shown))
    store.note_suggested(tx, request.request_id, len(candidates))
    asked = tuple(
        meeting.member_id
        for meeting in meeting_store.of_request(tx, request.request_id)
        if meeting.author_said is Say.YES and meeting.met_at is None
        if stays_asked(tx, request, meeting.member_id)
    )
    kindred = islice(_kindred(tx, request, answer.kindred), MOST_KINDRED)
    return Findings(request, tuple(candidates), asked, tuple(kindred), answer.maybe)


def _kindred(tx: Transaction, request: Request, matches: Iterable[Match]) -> Iterable[Kindred]:
    apart = pairs.kept_apart(tx, request.server_id, request.author_id)
    for match in matches:
        other = store.by_id(tx, match.key)
        if other is not None and other.open and other.author_id not in {request.author_id, *apart}:
            yield Kindred(other, shown_of(match))


def _may_be_matched(tx: Transaction, actor: Actor) -> None:
    if seen(tx, actor.server_id, actor.user_id) is None:
        raise UserError("pairs-needs-introduction")
    if not consents.allows(tx, actor.server_id, actor.user_id, ConsentPurpose.MATCHING):
        raise UserError("coop-fitting-needs-consent")


def _unanswered(tx: Transaction, actor: Actor, matches: Iterable[Match]) -> Iterable[Kindred]:
    apart = pairs.kept_apart(tx, actor.server_id, actor.user_id)
    for match in matches:
        request = store.by_id(tx, match.key)
        if request is None or not request.open or request.author_id in {actor.user_id, *apart}:
            continue
        meeting = meeting_store.known(tx, request.request_id, actor.user_id)
        if meeting is None or meeting.member_said is None:
            yield Kindred(request, shown_of(match))


def _unwanted(tx: Transaction, request: Request, now: int) -> frozenset[int]:
    """Those who are not suggested: who were answered about or said no, are kept apart, or want to be left alone."""
    answered = {
        meeting.member_id
        for meeting in meeting_store.of_request(tx, request.request_id)
        if meeting.author_said is not None or meeting.member_said is Say.NO
    }
    misfits = suggestion_store.misfits(tx, request.request_id)
    apart = pairs.kept_apart(tx, request.server_id, request.author_id)
    return frozenset(answered | misfits | apart | meeting_store.pausing(tx, request.server_id, now))


def _open(request: Request) -> Request:
    if not request.open:
        raise UserError("coop-not-open")
    return request
