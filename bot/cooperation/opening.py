"""Bringing two together who both said yes, as a chore: once, also when the bot is killed in between."""

from dataclasses import dataclass, replace
from typing import Final, Protocol

from bot.clock import Clock
from bot.cooperation import meeting_store, planning, store
from bot.cooperation.interest import Meeting
from bot.cooperation.model import Request
from bot.cooperation.partners import apart
from bot.logs import incident
from bot.members import store as introductions
from bot.members.model import Contact, Introduction
from bot.privacy import store as consents
from bot.servers import store as servers
from bot.servers.model import Server
from bot.storage.database import Database, Transaction

TRY_AGAIN: Final = 10 * 60
"""Seconds after which it is tried again to bring two together."""

_AT_ONCE: Final = 20


@dataclass(frozen=True, slots=True)
class Pair:
    """Two who both said yes, about what, and what they have published of themselves."""

    meeting: Meeting
    request: Request
    server: Server
    author: Introduction | None
    member: Introduction | None


@dataclass(frozen=True, slots=True)
class Opened:
    """They are together in this thread."""

    thread_id: int


@dataclass(frozen=True, slots=True)
class NoThread:
    """No thread can be opened here: they are told of each other by message."""


class Host(Protocol):
    """Discord's side."""

    async def open_thread(self, pair: Pair, *, since: int | None) -> Opened | NoThread | None:
        """Open a private thread for the two; None: it cannot be done now.

        With `since` it was begun at that instant (epoch seconds) and nobody knows how it ended: so it looks for the
        thread first.
        """
        ...


class OpeningChore:
    """Opens what is to be opened, one after the other: two who say yes at once get one thread."""

    name = "cooperation-openings"

    def __init__(self, database: Database, clock: Clock, host: Host) -> None:
        self._database = database
        self._clock = clock
        self._host = host

    def next_due(self, tx: Transaction) -> int | None:
        """When the next two are to be brought together, in epoch seconds."""
        return meeting_store.next_unopened(tx, TRY_AGAIN)

    async def run(self) -> None:
        """Bring everybody together who waits for it."""
        now = self._clock.timestamp()
        while pairs := await self._database.write(lambda tx: _begin(tx, now)):
            for pair, since in pairs:
                await self._open(pair, since, now)

    async def _open(self, pair: Pair | None, since: int | None, now: int) -> None:
        if pair is None:
            return
        try:
            opened = NoThread() if _by_message(pair) else await self._host.open_thread(pair, since=since)
        except Exception as error:  # noqa: BLE001 - the boundary to the cog: it is tried again later
            incident(error, "cooperation.opening-failed", server=pair.request.server_id)
            return
        if opened is not None:
            thread_id = opened.thread_id if isinstance(opened, Opened) else None
            await self._database.write(lambda tx: _opened(tx, pair, thread_id, now))


def _begin(tx: Transaction, now: int) -> list[tuple[Pair | None, int | None]]:
    """Note that it is tried now, before it is; with when it was tried before."""
    begun: list[tuple[Pair | None, int | None]] = []
    for meeting in meeting_store.unopened(tx, now - TRY_AGAIN, _AT_ONCE):
        trying = replace(meeting, tried_at=now)
        meeting_store.put(tx, trying)
        begun.append((_pair(tx, trying), meeting.tried_at))
    return begun


def _pair(tx: Transaction, meeting: Meeting) -> Pair | None:
    """The two, if both are still there, and neither keeps away from the other now."""
    request = store.by_id(tx, meeting.request_id)
    if request is None or not request.shown or apart(tx, meeting):
        return None
    if consents.is_leaving(tx, meeting.server_id, meeting.member_id):
        return None
    return Pair(
        meeting,
        request,
        servers.load(tx, meeting.server_id),
        introductions.of_member(tx, meeting.server_id, meeting.author_id),
        introductions.of_member(tx, meeting.server_id, meeting.member_id),
    )


def _by_message(pair: Pair) -> bool:
    """Whether both like to be greeted by message better."""
    both = (pair.author, pair.member)
    return all(each is not None and each.profile.contact is Contact.MESSAGE for each in both)


def _opened(tx: Transaction, pair: Pair, thread_id: int | None, now: int) -> None:
    meeting = meeting_store.by_id(tx, pair.meeting.meeting_id)
    if meeting is None or meeting.opened_at is not None:
        return  # one of them was erased in this very moment
    opened = replace(meeting, opened_at=now, thread_id=thread_id)
    meeting_store.put(tx, opened)
    planning.bring_together(tx, pair.request, opened, now)
