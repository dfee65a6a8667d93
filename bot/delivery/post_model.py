"""What the engine knows of a living post, and what it does next about one. Pure."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Post:
    """A message in a channel that mirrors something: a member's card, a request, a forum.

    Args:
        post_id: Its id.
        kind: The registered kind that renders it.
        subject_id: What it mirrors; unique within the kind.
        server_id: The server it belongs to.
        wanted: Whether it should be there at all.
        channel_id: The channel it should be in.
        revision: The version of the subject that was last stated.
        wish: Counts what was asked of the post; the message is in accord when `shown_wish` has reached it.
        shown_channel_id: Where its message is; None while there is none.
        shown_message_id: Its message.
        posting: Counts the messages it has had, so that each has a nonce of its own.
        unsure_since: The earliest attempt to post of which nobody knows the end, in epoch seconds.
        unsure_channel_id: Where that attempt went.
        attempts: Failed attempts in a row.
        lease: Proof that this copy of the row may be acted upon.
        lease_until: When the lease ends, in epoch seconds.
        reason: Why the last attempt failed, as a short code.
    """

    post_id: str
    kind: str
    subject_id: str
    server_id: int
    wanted: bool
    channel_id: int
    revision: int
    wish: int
    shown_channel_id: int | None
    shown_message_id: int | None
    shown_wish: int
    posting: int
    unsure_since: int | None
    unsure_channel_id: int | None
    attempts: int
    lease: str | None
    lease_until: int | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a post is not as it should be, for moderators."""

    post_id: str
    kind: str
    subject_id: str
    channel_id: int
    reason: str


Step = Literal["search", "post", "edit", "delete", "forget", "rest"]
"""`search`: find out where an attempt of unknown end left a message. `forget`: the row itself goes."""


def next_step(post: Post) -> Step:
    """The one thing to do next to bring the message closer to what is wished for."""
    if post.unsure_channel_id is not None and (not post.wanted or post.unsure_channel_id != post.channel_id):
        return "search"
    if not post.wanted:
        return "forget" if post.shown_message_id is None else "delete"
    if post.shown_message_id is None or post.shown_channel_id != post.channel_id:
        return "post"
    return "edit" if post.shown_wish < post.wish else "rest"


def place(post: Post) -> int:
    """The channel in which its next step is taken."""
    match next_step(post):
        case "search" if post.unsure_channel_id is not None:
            return post.unsure_channel_id
        case "delete" if post.shown_channel_id is not None:
            return post.shown_channel_id
        case _:
            return post.channel_id
