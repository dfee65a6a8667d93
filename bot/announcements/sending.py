"""How announcements go out: one delivery for each channel and occurrence, the next planned as the last one ends."""

from bot.announcements import crossposts_store as crossposts
from bot.announcements import store
from bot.announcements.model import Announcement
from bot.announcements.schedule import instants, next_of
from bot.clock import DAY, Clock
from bot.delivery import outbox
from bot.delivery.model import Delivery, Expire, Intent, Send, Skip, ToChannel, Verdict
from bot.delivery.rules import LATE_AFTER
from bot.storage.database import Transaction

POST = "announcements.post"
"""The kind of delivery that posts one occurrence in one channel. The occurrence is its instant."""

HELPS_FOR = 7 * DAY
"""Seconds after which a missed announcement is not posted any more: a week later it is no news."""


class Sending:
    """The rules of `POST`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def still_holds(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether this occurrence is still to be posted there; of several that were missed only the newest."""
        announcement = store.by_id(tx, delivery.key)
        if announcement is None:
            return Skip("deleted")
        if announcement.paused:
            return Skip("paused")
        if not isinstance(delivery.to, ToChannel) or delivery.to.channel_id not in announcement.plan.channels:
            return Skip("channel-changed")
        now = self._clock.timestamp()
        occurrences = instants(announcement.plan.schedule, announcement.first_at)
        if delivery.occurrence not in occurrences:
            return Skip("rescheduled")
        if any(delivery.occurrence < at <= now for at in occurrences):
            return Expire("superseded")
        # By the due time, which a moderator who tries it again has moved to the present.
        late_by = now - delivery.due_at
        return Expire("too-late") if late_by > HELPS_FOR else Send(late=late_by > LATE_AFTER)

    def go_on(self, tx: Transaction, delivery: Delivery) -> None:
        """Plan the next occurrence in that channel, and have the posted message published if that is wanted."""
        announcement = store.by_id(tx, delivery.key)
        if announcement is None or not isinstance(delivery.to, ToChannel):
            return
        channel_id = delivery.to.channel_id
        now = self._clock.timestamp()
        if delivery.status == "sent" and delivery.message_id is not None and announcement.plan.follow:
            message = crossposts.Crosspost(
                delivery.message_id, channel_id, announcement.server_id, announcement.announcement_id
            )
            crossposts.want(tx, message, now)
        if not announcement.paused and channel_id in announcement.plan.channels:
            occurrences = instants(announcement.plan.schedule, announcement.first_at)
            following = next_of(occurrences, delivery.occurrence, now)
            if following is not None:
                _plan(tx, announcement, channel_id, following, now)


def schedule(tx: Transaction, announcement: Announcement, now: int) -> None:
    """Plan the next occurrence in every channel, instead of what was planned; nothing while it is paused.

    One that is due this very second is among those to come, for "now" is; unless it has just been posted. What is
    overdue where it still belongs, or on its way there, stays: there the next one follows as that one ends.
    """
    if announcement.paused:
        withdraw(tx, announcement)
        return
    waiting = _kept(tx, announcement, now)
    for channel_id in announcement.plan.channels:
        for at in () if channel_id in waiting else _from(announcement, now):
            planned = outbox.find(tx, _plan(tx, announcement, channel_id, at, now))
            if planned is not None and planned.settled_at is None:
                break


def _kept(tx: Transaction, announcement: Announcement, now: int) -> set[int]:
    """Take back what was planned and is no longer meant, and give the channels in which something still waits."""
    occurrences = instants(announcement.plan.schedule, announcement.first_at)
    following = upcoming(announcement, now)
    waiting: set[int] = set()
    kept: dict[int, list[int]] = {}
    for each in outbox.planned(tx, POST, announcement.announcement_id):
        if not isinstance(each.to, ToChannel):
            continue
        there = kept.setdefault(each.to.channel_id, [])
        past_next = following is not None and each.occurrence > following
        if each.to.channel_id in announcement.plan.channels and each.occurrence in occurrences and not past_next:
            there.append(each.occurrence)
            if each.settled_at is None:
                waiting.add(each.to.channel_id)
    for channel_id, there in kept.items():
        outbox.cancel(tx, POST, announcement.announcement_id, ToChannel(channel_id), besides=there)
    return waiting


def upcoming(announcement: Announcement, now: int) -> int | None:
    """The next occurrence from this second on; None: it is over."""
    return next(iter(_from(announcement, now)), None)


def _from(announcement: Announcement, now: int) -> list[int]:
    return [at for at in instants(announcement.plan.schedule, announcement.first_at) if at >= now]


def withdraw(tx: Transaction, announcement: Announcement) -> None:
    """Post nothing more of it."""
    outbox.cancel(tx, POST, announcement.announcement_id)


def _plan(tx: Transaction, announcement: Announcement, channel_id: int, at: int, now: int) -> str:
    intent = Intent(
        POST,
        announcement.announcement_id,
        announcement.server_id,
        ToChannel(channel_id),
        due_at=at,
        occurrence=at,
    )
    return outbox.plan(tx, intent, now)
