"""What is shown of requests: in lists, on cards, in messages. Reads alone."""

from dataclasses import dataclass, field

from bot.cooperation import access, meeting_store, planning, store, suggestion_store
from bot.cooperation.interest import shows_interest
from bot.cooperation.model import Request, RequestKind
from bot.cooperation.partners import seen
from bot.cooperation.suggestion_store import Shown
from bot.delivery.model import Delivery, ToMember
from bot.errors import UserError
from bot.members import store as introductions
from bot.members.model import Introduction
from bot.pairs import store as pairs
from bot.servers import store as servers
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction
from bot.taxonomy.finding import Taxonomy

PAGE_SIZE = 5
"""Requests on a page of the board: each takes a few lines, and five fit a phone's screen."""


@dataclass(frozen=True, slots=True)
class Filters:
    """What to look for on the board; every part that is given must fit."""

    kind: RequestKind | None = None
    country: str = ""
    language: str = ""
    discipline: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of open requests, the newest first."""

    entries: tuple[Request, ...]
    total: int
    number: int
    filters: Filters

    @property
    def count(self) -> int:
        """The number of pages."""
        return max(1, -(-self.total // PAGE_SIZE))


@dataclass(frozen=True, slots=True)
class View:
    """A request with what stands around it.

    Args:
        author: What its author shows to everyone of themselves; None where they show nothing.
        asked: Whether the viewer is asked whether they would like to meet, and has not answered.
        hoping: Whether the viewer would like to meet, and can still take that back.
    """

    request: Request
    server: Server
    author: Introduction | None = None
    asked: bool = False
    hoping: bool = False


@dataclass(frozen=True, slots=True)
class Mine:
    """What a member has to do with cooperation.

    Args:
        requests: Their own, the newest first.
        waiting: Requests of others that wait for their answer.
        interested: Their own requests that others would like to meet about, each with the id of one of those.
        met: The ids of those they were brought together with, and of the thread in which they talk, if there is one.
        paused_until: Until when they want to be left alone, in epoch seconds.
    """

    requests: tuple[Request, ...]
    waiting: tuple[Request, ...]
    interested: tuple[tuple[Request, int], ...]
    met: tuple[tuple[int, int | None], ...]
    paused_until: int = 0


@dataclass(frozen=True, slots=True)
class Notice:
    """What a message about a request tells.

    Args:
        language: The language of whoever it goes to; in the thread of two, that of the member.
        member_id: Of the two, the one who is not the request's author.
        author: What the request's author shows to everyone of themselves.
        member: What the other one does.
        shown: Why the two fit, as the request's author saw or sees it.
    """

    request: Request
    server: Server
    language: str
    member_id: int
    author: Introduction | None = None
    member: Introduction | None = None
    shown: Shown = field(default_factory=Shown)


class CooperationBrowser:
    """Answers what there is."""

    def __init__(self, database: Database, taxonomy: Taxonomy) -> None:
        self._database = database
        self._taxonomy = taxonomy

    async def browse(self, actor: Actor, filters: Filters, number: int) -> Page:
        """A page of the open requests. A page beyond the end is the last one."""
        wanted = self._taxonomy.with_descendants(filters.discipline) if filters.discipline else frozenset[str]()
        everything = await self._database.read(lambda tx: store.open_on(tx, actor.server_id))
        found = [request for request in everything if _fits(request, filters, wanted)]
        last = max(0, -(-len(found) // PAGE_SIZE) - 1)
        shown = min(max(number, 0), last)
        entries = tuple(found[shown * PAGE_SIZE : (shown + 1) * PAGE_SIZE])
        return Page(entries, len(found), shown, filters)

    async def look(self, actor: Actor, request_id: str) -> View:
        """A request as this person may see it: what is hidden, by its author and moderators alone."""

        def read(tx: Transaction) -> View:
            request, server = access.here(tx, actor, request_id), servers.load(tx, actor.server_id)
            concerned = request.author_id == actor.user_id or server.moderated_by(actor)
            if request.away or not (request.shown or concerned):
                raise UserError("coop-gone")
            meeting = meeting_store.known(tx, request_id, actor.user_id)
            return View(
                request,
                server,
                author=seen(tx, actor.server_id, request.author_id),
                asked=meeting is not None and meeting.asked and request.open,
                hoping=meeting is not None and meeting.hoping,
            )

        return await self._database.read(read)

    async def mine(self, actor: Actor) -> Mine:
        """What this member has to do with cooperation."""

        def read(tx: Transaction) -> Mine:
            whose = (actor.server_id, actor.user_id)
            requests = store.of_author(tx, *whose)
            own = [
                (request, meeting)
                for request in requests
                if not request.away
                for meeting in meeting_store.of_request(tx, request.request_id)
            ]
            others = [
                (request, meeting)
                for meeting in meeting_store.of_member(tx, *whose)
                if (request := store.by_id(tx, meeting.request_id)) and not request.away
            ]
            avoided, apart = pairs.avoided(tx, *whose), pairs.kept_apart(tx, *whose)
            return Mine(
                requests=tuple(requests),
                waiting=tuple(
                    request
                    for request, meeting in others
                    if request.open and meeting.asked and request.author_id not in avoided
                ),
                interested=tuple(
                    (request, meeting.member_id)
                    for request, meeting in own
                    if request.shown and meeting.author_said is None and shows_interest(meeting, apart)
                ),
                met=tuple(
                    (meeting.other(actor.user_id), meeting.thread_id)
                    for _, meeting in (*others, *own)
                    if meeting.opened_at is not None
                ),
                paused_until=meeting_store.paused_until(tx, *whose),
            )

        return await self._database.read(read)

    async def interest(self, actor: Actor, request_id: str, member_id: int) -> Notice:
        """Who would like to meet about one's own request.

        Raises:
            UserError: Nobody of that kind.
        """

        def read(tx: Transaction) -> Notice:
            request = access.owned(tx, actor, request_id)
            meeting = meeting_store.known(tx, request_id, member_id)
            apart = pairs.kept_apart(tx, actor.server_id, actor.user_id)
            if meeting is None or not shows_interest(meeting, apart):
                raise UserError("coop-person-gone")
            return Notice(
                request=request,
                server=servers.load(tx, request.server_id),
                language=actor.language,
                member_id=member_id,
                member=seen(tx, request.server_id, member_id),
            )

        return await self._database.read(read)

    async def for_card(self, request_id: str) -> View | None:
        """What the card shows; None when it should not be there."""

        def read(tx: Transaction) -> View | None:
            request = store.by_id(tx, request_id)
            if request is None or not request.shown:
                return None
            return View(request, servers.load(tx, request.server_id), seen(tx, request.server_id, request.author_id))

        return await self._database.read(read)

    async def notice(self, delivery: Delivery) -> Notice | None:
        """What a delivery tells; None when it is gone."""
        return await self._database.read(lambda tx: _notice(tx, delivery))


def _fits(request: Request, filters: Filters, disciplines: frozenset[str]) -> bool:
    details = request.details
    own = details.where.country if details.where else ""
    return (
        (filters.kind is None or request.kind is filters.kind)
        and (not filters.country or filters.country in (own, *details.countries))
        and (not filters.language or filters.language in (*details.languages, details.written_in))
        and (not disciplines or not disciplines.isdisjoint(details.concepts))
    )


def _notice(tx: Transaction, delivery: Delivery) -> Notice | None:
    about_meeting = delivery.kind in {planning.INTEREST, planning.FIRST, planning.CONTACT}
    meeting = meeting_store.by_id(tx, delivery.key) if about_meeting else None
    request_id = meeting.request_id if meeting else str(delivery.payload.get("request", delivery.key))
    request = store.by_id(tx, request_id)
    if request is None:
        return None
    to = delivery.to.user_id if isinstance(delivery.to, ToMember) else 0
    member_id = int(delivery.payload.get("member_user_id", to))
    return Notice(
        request=request,
        server=servers.load(tx, request.server_id),
        language=request.language if to == request.author_id else _language(tx, request, member_id),
        member_id=member_id,
        author=seen(tx, request.server_id, request.author_id),
        member=seen(tx, request.server_id, member_id),
        shown=suggestion_store.known(tx, request.request_id, member_id) or Shown(),
    )


def _language(tx: Transaction, request: Request, member_id: int) -> str:
    """The language of a member: that of their introduction, else that in which they answered."""
    introduction = introductions.of_member(tx, request.server_id, member_id)
    if introduction is not None:
        return introduction.language
    meeting = meeting_store.known(tx, request.request_id, member_id)
    return (meeting.member_language if meeting else None) or request.language
