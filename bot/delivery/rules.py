"""The rules of sending: what is late, what is too late, when to try again. Pure functions."""

from random import Random
from typing import Final

from bot.clock import DAY, HOUR
from bot.delivery.model import Delivery, Expire, Send, Verdict

LATE_AFTER: Final = 15 * 60
"""Seconds after the due time from which a message says that it comes late."""

LEASE: Final = 240
"""Seconds for which claimed rows belong to one process: time for the rate limit and one attempt."""

LEAD: Final = 1
"""Seconds before its instant at which a delivery is claimed and checked, so that nothing but the sending is left."""

ATTEMPT: Final = 90
"""Seconds that one attempt may take, the waits of the Discord library for its own rate limits included."""

ABREAST: Final = 5
"""Posts of one channel in hand at once, as many as Discord takes in a row; it lets through about one a second.

The others wait in the table: in the Discord library's queue their attempts would run out of time, one after another.
"""

NONCE_WINDOW: Final = 120
"""Seconds for which Discord surely remembers a nonce; its documentation says "the past few minutes"."""

BACKOFF_CAP: Final = 5 * 60
"""The longest pause between two attempts after errors that pass by themselves, in seconds."""

POST_BACKOFF_CAP: Final = 6 * HOUR
"""The longest pause between attempts at a post that only a moderator can mend (a permission, a channel)."""

GIVE_UP_AFTER: Final = DAY
"""Seconds of trying after which a delivery becomes a dead letter: outages of Discord last for hours."""

GIVE_UP_ATTEMPTS: Final = 12
"""Attempts that are made in any case, so that a day of our own downtime is not taken for a day of trying."""


def lateness(delivery: Delivery, now: int, max_lateness: int | None) -> Verdict:
    """Whether the delivery still helps at this instant, whatever the rule of its kind says."""
    if delivery.expires_at is not None and now >= delivery.expires_at:
        return Expire("expired")
    late_by = now - max(delivery.due_at, delivery.planned_at, delivery.held_until or 0)
    if max_lateness is not None and late_by > max_lateness:
        return Expire("too-late")
    return Send(late=late_by > LATE_AFTER)


def release_at(delivery: Delivery) -> int:
    """From when on a claimed delivery may go out, in epoch seconds."""
    return max(delivery.due_at, delivery.held_until or 0)


def backoff(attempts: int, random: Random, *, first: int = 1, cap: int = BACKOFF_CAP) -> int:
    """Seconds until the next attempt: doubling from `first` to `cap`, less up to half of it at random.

    The jitter keeps what failed together from coming back together. Never below one second.
    """
    full = min(cap, first * 2 ** min(max(attempts - 1, 0), 30))
    return max(1, round(full * random.uniform(0.5, 1.0)))


def gives_up(delivery: Delivery, now: int) -> bool:
    """Whether a delivery has been tried long and often enough to become a dead letter."""
    if delivery.attempts < GIVE_UP_ATTEMPTS or delivery.tried_at is None:
        return False
    return now - delivery.tried_at >= GIVE_UP_AFTER


def must_look_back(unsure_since: int | None, now: int) -> bool:
    """Whether Discord may have forgotten the nonce of an attempt whose end is unknown."""
    return unsure_since is not None and now - unsure_since > NONCE_WINDOW
