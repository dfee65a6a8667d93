"""What the engine knows of a thing to be sent. Frozen values, no rules and no SQL."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

DIGEST: Final = "messages.digest"
"""The kind of delivery that carries others to a member who wants one message a day."""

Status = Literal["pending", "leased", "sent", "skipped", "expired", "dead"]
"""`pending` waits, `leased` is in somebody's hands; the others are settled and stay so by themselves."""

Settled = Literal["sent", "skipped", "expired", "dead"]
"""The ways in which a delivery ends."""


@dataclass(frozen=True, slots=True)
class ToMember:
    """A direct message to this person. Only to people who asked for it; the kind's check sees to that."""

    user_id: int


@dataclass(frozen=True, slots=True)
class ToChannel:
    """A message in this channel or thread."""

    channel_id: int


Recipient = ToMember | ToChannel


@dataclass(frozen=True, slots=True)
class Intent:
    """What a feature wants to be sent, stated in the transaction that gives the reason for it.

    Args:
        kind: The registered kind that knows the rule and the rendering.
        key: What it is about, unique within the kind, e.g. the id of a forum.
        server_id: The server it belongs to; sending is shared out fairly between servers.
        to: Who gets it.
        due_at: When, in epoch seconds.
        expires_at: From when on it helps nobody any more, in epoch seconds; None: it always helps.
        occurrence: Which one of a series under the same key. When several are due at once (after downtime),
            only the highest goes out.
        payload: Ids and figures from which it can be rendered. Members' words stay in their own tables, so that
            erasure finds them. A member is named by id, under a name that ends in `user_id`, and so is found too.
        keep: False for what must leave no trace once it has ended, e.g. the receipt of an erasure.
    """

    kind: str
    key: str
    server_id: int
    to: Recipient
    due_at: int
    expires_at: int | None = None
    occurrence: int = 0
    payload: Mapping[str, str | int] = field(default_factory=dict[str, str | int])
    keep: bool = True


@dataclass(frozen=True, slots=True)
class Delivery:
    """One planned message to one recipient: a row of the outbox.

    Args:
        delivery_id: Its id; the nonce that Discord sees is derived from it.
        planned_at: When the intent was first stated, in epoch seconds.
        due_at: When it was meant to go out, in epoch seconds. Trying again does not change it.
        lease: Proof that this copy of the row may be sent and settled; None when nobody holds it.
        lease_until: When the lease ends, in epoch seconds.
        attempts: How often it has been claimed, this time included.
        tried_at: The first of all attempts, in epoch seconds.
        unsure_since: The earliest attempt of which nobody knows whether it arrived, in epoch seconds.
        reason: Why the last attempt failed, or why it ended as it did: a short code, no text of a member.
        held_until: Until when it was kept back as its receiver wishes, in epoch seconds.
        digest_id: The delivery that carries it, or carried it, together with others.
        late: Whether it goes out so late that the message should say so. Only the engine sets it.
        parts: Of a digest, what it carries. Only the engine sets it.
    """

    delivery_id: str
    kind: str
    key: str
    occurrence: int
    server_id: int
    to: Recipient
    planned_at: int
    due_at: int
    expires_at: int | None
    payload: Mapping[str, str | int]
    keep: bool
    status: Status
    attempts: int
    lease: str | None = None
    lease_until: int | None = None
    tried_at: int | None = None
    unsure_since: int | None = None
    message_id: int | None = None
    reason: str | None = None
    settled_at: int | None = None
    held_until: int | None = None
    digest_id: str | None = None
    late: bool = False
    parts: "tuple[Delivery, ...]" = ()

    @property
    def user_id(self) -> int:
        """Whom it goes to as a direct message; 0, which nobody has, where it goes to a channel."""
        return self.to.user_id if isinstance(self.to, ToMember) else 0


@dataclass(frozen=True, slots=True)
class Send:
    """It still holds: send it; with a note that it is late, if so."""

    late: bool = False


@dataclass(frozen=True, slots=True)
class Skip:
    """It no longer holds (declined, consent revoked, cancelled): don't send it."""

    reason: str


@dataclass(frozen=True, slots=True)
class Expire:
    """It would come too late to help."""

    reason: str = "too-late"


Verdict = Send | Skip | Expire
