"""What is sent about requests, and when: intents, stated in the transaction that gives the reason for them."""

from dataclasses import replace
from typing import Final

from bot.cooperation import meeting_store
from bot.cooperation.interest import WEEK, Meeting, Say, next_slot
from bot.cooperation.model import ASK_AFTER, REMIND_BEFORE, Request
from bot.delivery import outbox
from bot.delivery.model import Intent, ToChannel, ToMember
from bot.members.zones import morning_where_they_live
from bot.storage.database import Transaction

FITS: Final = "cooperation.fits"
"""Tells a member of a request that they fit, once."""

INTEREST: Final = "cooperation.interest"
"""Tells a request's author that a member would like to meet."""

SOMEONE: Final = "cooperation.someone"
"""Tells a request's author of somebody new who fits."""

FIRST: Final = "cooperation.first"
"""The first message in the thread of two who both said yes."""

CONTACT: Final = "cooperation.contact"
"""Brings two together by message, where no thread is wanted or possible."""

EXPIRING: Final = "cooperation.expiring"
"""Reminds a request's author that it ends soon."""

OUTCOME: Final = "cooperation.outcome"
"""Asks what came of a request, once each time that it is over."""

DECISION: Final = "cooperation.decision"
"""Tells a request's author what moderators decided about it."""

CHANGED: Final = "cooperation.changed-while-hidden"
"""Asks moderators to look again at a request that they have hidden."""


_REACHING: Final = frozenset({"pending", "leased", "sent"})
"""How a delivery stands that has arrived, or may still."""


def ask_member(tx: Transaction, request: Request, meeting: Meeting, now: int, *, occurrence: int = 0) -> Meeting:
    """Have a member told of a request, as soon as their week has room for it. Nobody is told twice."""
    if meeting.told_at is not None or meeting.member_said is not None:
        return meeting
    at = _slot(tx, FITS, request.server_id, meeting.member_id, now)
    outbox.plan(
        tx,
        Intent(
            kind=FITS,
            key=request.request_id,
            occurrence=occurrence,
            server_id=request.server_id,
            to=ToMember(meeting.member_id),
            due_at=at,
            expires_at=request.expires_at,
            payload={"author_user_id": request.author_id},
        ),
        now,
    )
    return replace(meeting, told_at=at)


def _slot(tx: Transaction, kind: str, server_id: int, user_id: int, now: int) -> int:
    """When somebody may get one more of a kind: as soon as they want to hear of it and their week has room for it."""
    # Counted by what was sent, which stays known when an author deletes a request and writes it anew.
    told = outbox.due_times(tx, kind, ToMember(user_id), now - WEEK)
    return next_slot(told, now, meeting_store.paused_until(tx, server_id, user_id))


def plan_anew(tx: Transaction, server_id: int, user_id: int, now: int) -> None:
    """Give whatever someone is still to be told of its time anew, in the same order: they pause, or no longer do."""
    to = ToMember(user_id)
    for kind in (FITS, SOMEONE):
        ahead = [each for each in outbox.waiting(tx, kind, server_id) if each.to == to and each.due_at > now]
        for each in ahead:
            outbox.cancel(tx, kind, each.key, to)
        for each in sorted(ahead, key=lambda each: (each.due_at, each.planned_at)):
            at = _slot(tx, kind, server_id, user_id, now)
            intent = Intent(
                *(kind, each.key, server_id, to, at),
                expires_at=each.expires_at,
                occurrence=each.occurrence,
                payload=each.payload,
            )
            outbox.plan(tx, intent, now)
            meeting = meeting_store.known(tx, each.key, user_id) if kind == FITS else None
            if meeting is not None:
                meeting_store.put(tx, replace(meeting, told_at=at))


def come_back(tx: Transaction, request: Request, now: int) -> None:
    """A request can be answered again that was closed, hidden or away: what fell silent then is planned anew.

    Its author sees whom they asked as asked all the while; who was not told in the meantime is told now.
    """
    if not request.open:
        return
    remind_of_end(tx, request, now)
    for meeting in meeting_store.of_request(tx, request.request_id):
        unanswered = meeting.author_said is Say.YES and meeting.member_said is None
        if unanswered and not _told(tx, meeting, now):
            outbox.cancel(tx, FITS, request.request_id, ToMember(meeting.member_id))  # a dead letter
            meeting_store.put(tx, ask_member(tx, request, replace(meeting, told_at=None), now, occurrence=now))


def _told(tx: Transaction, meeting: Meeting, now: int) -> bool:
    """Whether the member was told, or will be; of what the outbox knows no more, they were."""
    if meeting.told_at is not None and meeting.told_at <= now - outbox.KEPT:
        return True
    planned = outbox.planned(tx, FITS, meeting.request_id)
    return any(each.to == ToMember(meeting.member_id) and each.status in _REACHING for each in planned)


def ask_author(tx: Transaction, request: Request, meeting: Meeting, now: int) -> None:
    """Have a request's author told that a member would like to meet."""
    outbox.plan(
        tx,
        Intent(
            kind=INTEREST,
            key=meeting.meeting_id,
            server_id=request.server_id,
            to=ToMember(request.author_id),
            due_at=now,
            payload={"member_user_id": meeting.member_id, "request": request.request_id},
        ),
        now,
    )


def tell_of_someone(tx: Transaction, request: Request, member_id: int, now: int) -> None:
    """Have a request's author told of somebody new who fits, as soon as their week has room for it."""
    outbox.plan(
        tx,
        Intent(
            kind=SOMEONE,
            key=f"{request.request_id}:{member_id}",
            server_id=request.server_id,
            to=ToMember(request.author_id),
            due_at=_slot(tx, SOMEONE, request.server_id, request.author_id, now),
            expires_at=request.expires_at,
            payload={"member_user_id": member_id, "request": request.request_id},
        ),
        now,
    )


def no_more_asking(tx: Transaction, meeting: Meeting, now: int) -> Meeting:
    """Nobody needs to be asked any more: both met, or one does not want to, of which the other hears nothing."""
    outbox.cancel(tx, FITS, meeting.request_id, ToMember(meeting.member_id))
    if meeting.author_said is not None or meeting.member_said is Say.NO:
        outbox.cancel(tx, INTEREST, meeting.meeting_id)
    never_told = meeting.told_at is not None and meeting.told_at > now
    return replace(meeting, told_at=None) if never_told else meeting


def bring_together(tx: Transaction, request: Request, meeting: Meeting, now: int) -> None:
    """The first words: in their thread, or to each of them about the other."""
    payload = {"author_user_id": meeting.author_id, "member_user_id": meeting.member_id}
    if meeting.thread_id is not None:
        to = ToChannel(meeting.thread_id)
        outbox.plan(tx, Intent(FIRST, meeting.meeting_id, request.server_id, to, due_at=now, payload=payload), now)
    else:
        for user_id in (meeting.author_id, meeting.member_id):
            intent = Intent(
                CONTACT, meeting.meeting_id, request.server_id, ToMember(user_id), due_at=now, payload=payload
            )
            outbox.plan(tx, intent, now)
    ask_outcome(tx, request, now)


def ask_outcome(tx: Transaction, request: Request, now: int) -> None:
    """Have the author asked what came of it, on a morning four weeks from now.

    Once until it begins anew, however often stated.
    """
    if request.outcome is None and not outbox.planned(tx, OUTCOME, request.request_id):
        to = ToMember(request.author_id)
        due_at = morning_where_they_live(tx, request.server_id, request.author_id, now + ASK_AFTER, now)
        outbox.plan(tx, Intent(OUTCOME, request.request_id, request.server_id, to, due_at=due_at), now)


def begin_anew(tx: Transaction, request: Request) -> None:
    """Withdraw the question what came of it, as the end that gave reason for it is none; a meeting stays one.

    Whatever was asked and said before counts no more, so that its next end gives reason to ask again.
    """
    outbox.forget(tx, OUTCOME, request.request_id)
    if all(each.opened_at is None for each in meeting_store.of_request(tx, request.request_id)):
        outbox.cancel(tx, OUTCOME, request.request_id)


def remind_of_end(tx: Transaction, request: Request, now: int) -> None:
    """Have the author reminded on the morning a week before the end, instead of whatever was planned before."""
    outbox.cancel(tx, EXPIRING, request.request_id)
    week_before = request.expires_at - REMIND_BEFORE
    if week_before > now:
        due_at = morning_where_they_live(tx, request.server_id, request.author_id, week_before, now)
        outbox.plan(
            tx,
            Intent(
                kind=EXPIRING,
                key=request.request_id,
                occurrence=request.expires_at,
                server_id=request.server_id,
                to=ToMember(request.author_id),
                due_at=due_at,
                expires_at=request.expires_at,
            ),
            now,
        )


def fall_silent(tx: Transaction, request: Request) -> None:
    """Nothing more is sent about a request that is over, but for the question what came of it."""
    for kind in (FITS, EXPIRING):
        outbox.cancel(tx, kind, request.request_id)
