"""The kinds of things that can be sent: each has a rule, from its feature, and a face, from its cog."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from dataclasses import dataclass, replace

from bot.delivery.model import DIGEST, Delivery, Intent, Send, Verdict
from bot.delivery.post_model import Post
from bot.delivery.rules import lateness
from bot.delivery.topics import Pressing, Topic
from bot.storage.database import Transaction

Check = Callable[[Transaction, Delivery], Verdict]
"""Decides, in the transaction that claims the row, whether it still holds: accepted, consenting."""

Render = Callable[[Delivery], Awaitable[object]]
"""Makes the message for the sender (an `Outgoing`). `delivery.late` asks for a note that it comes late."""

Fallback = Callable[[Transaction, Delivery], Intent | None]
"""Another way to reach someone whose direct messages are closed; None if there is none in this case."""

After = Callable[[Transaction, Delivery], None]
"""Runs in the transaction that settles a row, e.g. to plan the next occurrence of a series."""

Footer = Callable[[Delivery, Topic, object], Awaitable[object]]
"""Adds to a rendered direct message the way to stop others like it."""

Bind = Callable[[Delivery, Sequence[tuple[Delivery, object]]], Awaitable[object]]
"""Makes one message of the rendered parts of a digest."""

Leaving = Callable[[Transaction, str, int], Collection[tuple[int, int]]]
"""Of the receivers of all that is held under a lease, until when that lasts, those who leave: server and person."""

PostRender = Callable[[Post], Awaitable[object | None]]
"""Makes the message of a living post; None: there is nothing to show any more, and the message goes."""


def always(_tx: Transaction, _delivery: Delivery) -> Verdict:
    """The rule of a kind that holds until it is cancelled."""
    return Send()


def nobody(_tx: Transaction, _lease: str, _lease_until: int) -> Collection[tuple[int, int]]:
    """Where nobody ever leaves."""
    return ()


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of delivery.

    Args:
        name: Its name in the table, e.g. "forum-reminder". It outlives releases: don't rename it.
        check: Whether a due delivery of this kind still holds.
        max_lateness: Seconds after which a late one expires instead of going out; None: it helps at any time.
        fallback: What to do instead when a direct message is refused; without one it becomes a dead letter.
        after: What follows once a delivery of this kind has been settled, whatever its end.
        topic: What its direct messages are about, by which their receiver can stop them. None: they can't be
            stopped, because they are owed to this person, e.g. a moderators' decision, or not direct messages.
        pressing: Whether they may wait for the end of quiet hours, or for a digest. A digest takes over text and
            buttons, no files: what brings a file must press.
    """

    name: str
    check: Check = always
    max_lateness: int | None = None
    fallback: Fallback | None = None
    after: After | None = None
    topic: Topic | None = None
    pressing: Pressing | Callable[[Delivery], Pressing] = Pressing.NO

    def verdict(self, tx: Transaction, delivery: Delivery, now: int) -> Verdict:
        """Whether one of this kind is to be sent now; what comes too late is asked nothing else."""
        timely = lateness(delivery, now, self.max_lateness)
        if not isinstance(timely, Send):
            return timely
        verdict = self.check(tx, replace(delivery, late=True) if timely.late else delivery)
        return Send(late=timely.late or verdict.late) if isinstance(verdict, Send) else verdict

    def presses(self, delivery: Delivery) -> Pressing:
        """How much this one presses."""
        return self.pressing if isinstance(self.pressing, Pressing) else self.pressing(delivery)


class Kinds:
    """All kinds that this process can send. What it can't send is left alone in the table.

    Args:
        leaving: Who has left a server, or is about to be erased there: only what is owed to them still reaches them.
    """

    def __init__(self, leaving: Leaving = nobody) -> None:
        self.leaving = leaving
        self._kinds: dict[str, Kind] = {}
        self._faces: dict[str, Render] = {}
        self._footer: Footer | None = None
        self._bind: Bind | None = None

    def register(self, kind: Kind) -> None:
        """Add the rule of a kind. A second one of the same name is a mistake in the wiring."""
        if kind.name in self._kinds:
            message = f"delivery kind {kind.name!r} is registered twice"
            raise ValueError(message)
        self._kinds[kind.name] = kind

    def render_with(self, name: str, render: Render) -> None:
        """Give a kind its face, before or after its rule is registered; the last face counts."""
        self._faces[name] = render

    def foot_with(self, footer: Footer) -> None:
        """Say how direct messages with a topic end."""
        self._footer = footer

    def bind_with(self, bind: Bind) -> None:
        """Say how digests look; until then there are none."""
        self._kinds[DIGEST] = Kind(DIGEST)
        self._bind = bind

    @property
    def gathers(self) -> bool:
        """Whether digests can be sent."""
        return self._bind is not None

    @property
    def topics(self) -> tuple[Topic, ...]:
        """All that any kind's messages are about, in their own order."""
        there = {kind.topic for kind in self._kinds.values()}
        return tuple(topic for topic in Topic if topic in there)

    @property
    def ready(self) -> frozenset[str]:
        """The names of the kinds that have both a rule and a face."""
        faced = self._kinds.keys() & self._faces.keys()
        return frozenset(faced | {DIGEST} if self.gathers else faced)

    def get(self, name: str) -> Kind:
        """The kind of this name."""
        return self._kinds[name]

    def face(self, name: str) -> Render:
        """How a kind that is ready looks."""
        return self._faces[name]

    async def rendered(self, delivery: Delivery) -> object:
        """The whole message: the face of its kind, and below a direct message the way to stop others like it."""
        outgoing = await self.face(delivery.kind)(delivery)
        topic = self._kinds[delivery.kind].topic
        if topic is None or self._footer is None or not delivery.user_id:
            return outgoing
        return await self._footer(delivery, topic, outgoing)

    async def bound(self, digest: Delivery, rendered: Sequence[tuple[Delivery, object]]) -> object:
        """One message of several."""
        if self._bind is None:
            raise KeyError(digest.kind)
        return await self._bind(digest, rendered)


class PostKinds:
    """How each kind of living post looks. Posts of a kind without a face are left as they are."""

    def __init__(self) -> None:
        self._faces: dict[str, PostRender] = {}

    def render_with(self, name: str, render: PostRender) -> None:
        """Give a kind its face; the last one counts."""
        self._faces[name] = render

    @property
    def ready(self) -> frozenset[str]:
        """The names of the kinds that have a face."""
        return frozenset(self._faces)

    def face(self, name: str) -> PostRender:
        """The face of this kind."""
        return self._faces[name]
