"""Which posts wait for an answer, and whose authors are to be asked: pure rules over plain facts."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.clock import DAY
from bot.weekly import Weekly

DEFAULT_DAYS = 7
"""Days without an answer after which a post is listed."""

DAYS_RANGE = range(2, 61)
"""Days that a server may choose: a day is no time to wait, and after two months nobody does."""

HORIZON = 90 * DAY
"""Seconds after which a post is let be: its author has found another way."""

MAX_FORUMS = 10
"""Forum channels that are looked through on one server."""

MOST_LISTED = 50
"""Posts in one list, the newest of all: with the rest told by their number it fits one message."""

MOST_ASKED = 10
"""Authors asked in one round, the newest posts first, so that switching it on in an old forum is no flood."""


class State(StrEnum):
    """What the author said about the post."""

    ASKED = "asked"
    OPEN = "open"
    SOLVED = "solved"


@dataclass(frozen=True, slots=True)
class Round:
    """How a server wants its posts looked through.

    Args:
        channel_id: Where the list is posted; None as long as nothing is chosen.
        days: Without an answer for so many days, a post is listed.
        next_at: When to look next, in epoch seconds; None while it is switched off.
    """

    server_id: int
    forums: tuple[int, ...]
    channel_id: int | None
    days: int
    when: Weekly
    next_at: int | None


@dataclass(frozen=True, slots=True)
class PostFacts:
    """What Discord shows of a post. Its words are not looked at.

    Args:
        created_at: In epoch seconds.
        answered: Whether somebody but its author and bots has written in it.
        closed: Whether nobody may write in it any more, or it is pinned as a notice.
    """

    post_id: int
    author_id: int
    created_at: int
    answered: bool
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """What was found in the forum channels of a server.

    Args:
        unreadable: The channels whose posts the bot can't see, or not read.
    """

    posts: tuple[PostFacts, ...] = ()
    unreadable: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Findings:
    """What is to be done: the posts to list, the oldest first, and those whose authors are to be asked."""

    listed: tuple[PostFacts, ...]
    to_ask: tuple[PostFacts, ...]


def find(posts: Iterable[PostFacts], known: Mapping[int, State], days: int, now: int) -> Findings:
    """Decide by what is seen and what was asked before.

    A post is listed until it is answered, solved, closed or too old; its author is asked once, in this round or later.
    """
    waiting = [
        post
        for post in posts
        if not post.answered
        and not post.closed
        and known.get(post.post_id) is not State.SOLVED
        and days * DAY <= now - post.created_at < HORIZON
    ]
    ordered = tuple(sorted(waiting, key=lambda post: (post.created_at, post.post_id)))
    unasked = tuple(post for post in ordered if post.post_id not in known)
    return Findings(ordered, unasked[-MOST_ASKED:])
