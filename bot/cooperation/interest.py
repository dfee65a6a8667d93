"""Interest is private until it is mutual: the rules, without anything around them."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.clock import DAY

WEEK = 7 * DAY

TOLD_A_WEEK = 3
"""Requests that one member is told of in seven days, however many they fit."""


class Say(StrEnum):
    """What one side answered."""

    YES = "yes"
    NO = "no"


class Side(StrEnum):
    """Whose answer it is."""

    AUTHOR = "author"
    MEMBER = "member"


class Misfit(StrEnum):
    """Why a suggestion was none: what feedback can say."""

    SKILL = "skill"
    PLACE = "place"
    LANGUAGE = "language"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Meeting:
    """A request's author and one member, and whether they want to meet.

    Args:
        author_said: What the author answered; None: nothing yet. It is shown to nobody else.
        member_said: Likewise.
        told_at: When the member is, or was, told of the request, in epoch seconds; None: they are not.
        met_at: When both had said yes, in epoch seconds; it never changes again.
        tried_at: When opening a thread for them was last begun.
        opened_at: When they were brought together.
        thread_id: Where they talk; None where they were told of each other by message.
        member_said_at: When the member last answered, to count how many a day.
        member_language: The language of their Discord then; None where that is not known.
    """

    meeting_id: str
    server_id: int
    request_id: str
    author_id: int
    member_id: int
    author_said: Say | None = None
    member_said: Say | None = None
    told_at: int | None = None
    met_at: int | None = None
    tried_at: int | None = None
    opened_at: int | None = None
    thread_id: int | None = None
    member_said_at: int | None = None
    member_language: str | None = None

    @property
    def asked(self) -> bool:
        """Whether the member is asked whether they would like to meet, and has not answered."""
        return self.author_said is Say.YES and self.member_said is None and self.told_at is not None

    @property
    def hoping(self) -> bool:
        """Whether the member would like to meet, and can still take that back."""
        return self.member_said is Say.YES and self.met_at is None

    def other(self, user_id: int) -> int:
        """The other one of the two."""
        return self.member_id if user_id == self.author_id else self.author_id


def answer(meeting: Meeting, side: Side, said: Say, now: int, *, apart: bool = False) -> Meeting:
    """The meeting after one side's answer. Whoever has met has met: later answers change nothing.

    Those of whom one has chosen not to be brought together with the other are `apart`: they do not meet.
    """
    if meeting.met_at is not None:
        return meeting
    if side is Side.AUTHOR:
        after = replace(meeting, author_said=said)
    else:
        after = replace(meeting, member_said=said, member_said_at=now)
    mutual = after.author_said is Say.YES and after.member_said is Say.YES
    return replace(after, met_at=now) if mutual and not apart else after


def shows_interest(meeting: Meeting, apart: Collection[int]) -> bool:
    """Whether a request's author sees that this member would like to meet.

    To the author, a member of those who are kept `apart` is like one who has taken their yes back, so that nothing
    tells of the choice.
    """
    return meeting.member_said is Say.YES and (meeting.met_at is not None or meeting.member_id not in apart)


def next_slot(told: Sequence[int], now: int, paused_until: int) -> int:
    """When someone may be told of one more request: at most `TOLD_A_WEEK` in any seven days.

    Args:
        told: When they are and were told of others, in epoch seconds.
        now: The present instant.
        paused_until: Until when they want to be left alone.
    """
    first = max(now, paused_until)
    later = sorted(each + WEEK for each in told if each + WEEK > first)
    return next(at for at in (first, *later) if _has_room(told, at))


def _has_room(told: Sequence[int], at: int) -> bool:
    """Whether no seven days that hold this instant would hold too many."""
    times = sorted((*told, at))
    place = times.index(at)
    windows = (times[start : start + TOLD_A_WEEK + 1] for start in range(max(0, place - TOLD_A_WEEK), place + 1))
    return all(len(window) <= TOLD_A_WEEK or window[-1] - window[0] >= WEEK for window in windows)
