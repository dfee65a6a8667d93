"""What a forum is: the plan that its organisers write, and its standing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum

from pydantic import TypeAdapter

from bot.clock import DAY, HOUR
from bot.times import Recurrence, instant

TITLE_LIMIT = 100
"""Characters of a title; Discord's scheduled events take no more."""

DESCRIPTION_LIMIT = 900
"""Characters of a description; Discord's scheduled events take 1,000, and a link to the card stands below it."""

VENUE_LIMIT = 100
"""Characters of a venue; the "location" of Discord's scheduled events takes no more."""

HOST_LIMIT = 100
"""Characters of the host organisation's name."""

SLOT_LIMIT = 100
"""Characters of what a slot of the agenda is about, and of its speaker."""

REASON_LIMIT = 500
"""Characters of the reason for which a forum is cancelled."""

NEW = ""
"""The id under which someone writes a forum that is none yet."""

MAX_SLOTS = 40
"""Slots of an agenda: two full days."""

MAX_CAPACITY = 10_000
"""Seats that can be counted; a hall in the network holds fewer."""

MAX_GUESTS = 5
"""People that one person brings; a larger group has a conversation with the organisers first."""

OFFSETS = (30 * DAY, 7 * DAY, DAY, HOUR)
"""The seconds before the start at which forums remind. Whole days are days of the calendar (see `times`)."""


class Kind(StrEnum):
    """What sort of meeting it is."""

    ANNUAL = "annual"
    MEETING = "meeting"
    WORKSHOP = "workshop"
    ONLINE = "online"


class State(StrEnum):
    """How far a forum has come. What is being written is a `Draft`, and no forum yet."""

    PUBLISHED = "published"
    CANCELLED = "cancelled"
    OVER = "over"


class Choice(StrEnum):
    """What someone says to a forum."""

    COMING = "coming"
    MAYBE = "maybe"
    CANT = "cant"


class Way(StrEnum):
    """How someone wants to hear of a forum."""

    DM = "dm"
    THREAD = "thread"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Words:
    """A forum's title and description in one language."""

    title: str
    description: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """One item of the agenda, as typed."""

    on: date
    at: time
    title: str
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """The time that people agreed on: what their clocks show, in the forum's own zone."""

    starts: datetime
    """Wall time, without a zone of its own."""
    ends: datetime
    zone: str
    """An IANA name."""

    @property
    def starts_at(self) -> int:
        """The start in epoch seconds."""
        return instant(self.starts, self.zone)

    @property
    def ends_at(self) -> int:
        """The end in epoch seconds; after the start also where the clocks change in between."""
        return max(instant(self.ends, self.zone), self.starts_at + 60)


@dataclass(frozen=True, slots=True)
class Where:
    """A town and venue, or a link for a forum online, or both."""

    town: str = ""
    country: str = ""
    venue: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Plan:
    """What organisers write about a forum. All of it but title, time and place may be left out."""

    kind: Kind = Kind.MEETING
    words: Mapping[str, Words] = field(default_factory=dict[str, Words])
    """By language; the first one is what the others fall back to."""
    when: When | None = None
    where: Where = field(default_factory=Where)
    agenda: tuple[Slot, ...] = ()
    capacity: int | None = None
    """Seats, guests included; None: as many as come."""
    answer_by: datetime | None = None
    """Wall time in the forum's zone after which nobody can say any more that they come."""
    host: str = ""
    recurrence: Recurrence | None = None
    picture: str = ""
    """The address of a picture."""
    reminders: tuple[int, ...] = OFFSETS
    """Those of `OFFSETS` that are switched on."""
    role: bool = False
    """Whether those who come get a role until it is over."""
    thread: bool = True
    """Whether there is a thread for talk below the card."""
    event: bool = True
    """Whether an event of Discord mirrors it."""
    guests: bool = True
    """Whether people may bring guests."""
    reason: str = ""
    """Why it was cancelled, in the organisers' words."""

    def said(self, language: str) -> Words:
        """Title and description in this language, else in the forum's first."""
        own = self.words.get(language)
        return own if own and own.title else next((said for said in self.words.values() if said.title), Words(""))

    @property
    def answer_by_at(self) -> int | None:
        """The deadline for answers in epoch seconds; that of a forum without one is its start."""
        if self.when is None:
            return None
        return self.when.starts_at if self.answer_by is None else instant(self.answer_by, self.when.zone)


PLANS: TypeAdapter[Plan] = TypeAdapter(Plan)
"""Plans to and from JSON, as they are stored and exported."""


@dataclass(frozen=True, slots=True)
class Forum:
    """A published plan and its standing.

    Args:
        forum_id: Its id, for good: the calendar's UID is made of it.
        series_id: What the occurrences of a recurring forum have in common; the first one's id.
        organiser_id: Who published it; 0 once that person was erased.
        sequence: Raised by each change that calendars must follow (RFC 5545, SEQUENCE).
        revision: Raised by whatever changes the card, answers included.
        channel_id: Where its card is to be; None where the server has no channel for forums.
        thread_id: Where it is talked about; None until the cog has opened the thread.
        event_id: Discord's scheduled event that mirrors it.
        role_id: The role of those who come.
        language: The organiser's.
        pattern: What this occurrence of a recurring forum would be, had it not been changed for once.
    """

    forum_id: str
    series_id: str
    server_id: int
    organiser_id: int
    plan: Plan
    state: State
    sequence: int
    revision: int
    published_at: int
    changed_at: int
    language: str
    channel_id: int | None = None
    thread_id: int | None = None
    event_id: int | None = None
    role_id: int | None = None
    pattern: Plan | None = None

    @property
    def regular(self) -> Plan:
        """The plan by which a recurring forum goes on."""
        return self.pattern or self.plan

    @property
    def when(self) -> When:
        """Its time; every published plan has one."""
        if self.plan.when is None:
            raise ValueError("a forum was published without its time")
        return self.plan.when

    @property
    def answer_by_at(self) -> int:
        """The last second at which someone can say that they come, in epoch seconds."""
        deadline = self.plan.answer_by_at
        return self.when.starts_at if deadline is None else min(deadline, self.when.starts_at)

    @property
    def talk_id(self) -> int | None:
        """The channel in which people are mentioned: the thread, else where the card is."""
        return self.thread_id or self.channel_id


@dataclass(frozen=True, slots=True)
class Draft:
    """What someone is writing.

    Args:
        rejected: What was typed but could not be accepted yet, by form field.
        base: The published plan that it was begun with; None for a new forum.
    """

    plan: Plan = field(default_factory=Plan)
    rejected: Mapping[str, str] = field(default_factory=dict[str, str])
    base: Plan | None = None


@dataclass(frozen=True, slots=True)
class ForumSettings:
    """How a server holds its forums."""

    server_id: int
    channel_id: int | None = None
    """Where the cards are."""
    members_may: bool = False
    """Whether any member may call a forum, or moderators alone."""


@dataclass(frozen=True, slots=True)
class Version:
    """When and where a forum was to be, as of one `sequence`: what a notice of change compares."""

    sequence: int
    when: When
    where: Where


VERSIONS: TypeAdapter[Version] = TypeAdapter(Version)
"""Versions to and from JSON."""
