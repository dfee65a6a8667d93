"""What an announcement is: its words, where and when it is posted, and whom it may notify."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pydantic import TypeAdapter

TITLE_LIMIT = 100
"""Characters of a title: two lines on a phone."""

TEXT_LIMIT = 2000
"""Characters of a text in one language, as many as an ordinary message of Discord has."""

ALL_LIMIT = 3700
"""Characters of all languages together: Discord's 4,000, less the role's mention and the note that it comes late."""

MAX_CHANNELS = 5
"""Channels of one announcement; more is a flood to who reads them all."""

MAX_ANNOUNCEMENTS = 50
"""Announcements of a server that are still to come: one a week for a year."""


class Repeat(StrEnum):
    """How often it comes."""

    ONCE = "once"
    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Words:
    """An announcement in one language. The text is Markdown: moderators speak for the server."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Schedule:
    """When it is posted.

    Args:
        first: The local time of the first occurrence, without a zone of its own; None: as soon as it is saved.
        zone: The IANA zone in which people agree on that time.
        repeat: How often.
        until: The last local date on which it may be posted, where it repeats.
    """

    first: datetime | None = None
    zone: str = "UTC"
    repeat: Repeat = Repeat.ONCE
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """All that moderators choose."""

    words: Mapping[str, Words] = field(default_factory=dict[str, Words])
    channels: tuple[int, ...] = ()
    follow: bool = False
    """Whether it is also published to the channels that follow an announcement channel."""
    role_id: int | None = None
    """The one role that it notifies."""
    schedule: Schedule = field(default_factory=Schedule)

    def title(self, languages: tuple[str, ...]) -> str:
        """The title in the first of these languages that it is written in, else in any."""
        known = [self.words[language] for language in languages if language in self.words]
        return next((words.title for words in (*known, *self.words.values())), "")


PLANS: TypeAdapter[Plan] = TypeAdapter(Plan)
"""Plans to and from JSON, as they are stored and exported."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """A plan that was saved.

    Args:
        user_id: Who created it; None once that person was erased.
        first_at: The instant of the first occurrence, in epoch seconds.
        last_at: The instant of the last one.
    """

    announcement_id: str
    server_id: int
    user_id: int | None
    plan: Plan
    first_at: int
    last_at: int
    paused: bool
    created_at: int


@dataclass(frozen=True, slots=True)
class Draft:
    """What a moderator is writing.

    Args:
        rejected: What was typed but could not be accepted, by form field.
        base: The saved plan that it was begun with; None for a new announcement.
    """

    plan: Plan = field(default_factory=Plan)
    rejected: Mapping[str, str] = field(default_factory=dict[str, str])
    base: Plan | None = None


@dataclass(frozen=True, slots=True)
class ChannelFacts:
    """A channel as Discord shows it to the bot and to the moderator who acts.

    Args:
        lacking: The permissions that the bot lacks there, named in the reader's language; empty: none.
        moderator_posts: Whether the moderator may post there, too.
        bot_notifies_all: Whether the bot may notify roles there that not everyone may.
        moderator_notifies_all: Whether the moderator may.
    """

    channel_id: int
    mention: str
    news: bool = False
    lacking: str = ""
    moderator_posts: bool = True
    bot_notifies_all: bool = False
    moderator_notifies_all: bool = False


@dataclass(frozen=True, slots=True)
class RoleFacts:
    """A role as Discord shows it."""

    role_id: int
    mention: str
    everyone: bool = False
    mentionable: bool = False


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What there is of the channels and the role of a plan; what was deleted is missing."""

    channels: Mapping[int, ChannelFacts] = field(default_factory=dict[int, ChannelFacts])
    role: RoleFacts | None = None
