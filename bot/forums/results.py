"""What remains of a forum: who was there, what they thought, what was decided, and what is to be done."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

WORDS_LIMIT = 1000
"""Characters of a feedback's text, of a minute or decision, and of a task's outcome."""

TASK_LIMIT = 200
"""Characters of what is to be done."""

MAX_TASKS = 50
"""Tasks of one forum: more are a project, and have their tools elsewhere."""

MAX_MINUTES = 50
"""Minutes and decisions of one forum."""

BEST = 5
"""The best mark; the worst is 1."""


class Mark(StrEnum):
    """What the three taps of feedback are about."""

    WHOLE = "whole"
    CONTACTS = "contacts"
    USEFULNESS = "usefulness"


@dataclass(frozen=True, slots=True)
class Feedback:
    """What someone thought of a forum; None for what they have not tapped."""

    whole: int | None = None
    contacts: int | None = None
    usefulness: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """What all thought of a forum, without saying who thought what."""

    people: int
    means: dict[Mark, float]
    """The mean mark of each that was given at all."""
    words: tuple[str, ...]


def summary_of(feedback: Iterable[Feedback]) -> Summary:
    """Sum feedback up. The texts are in the alphabet's order, so that it tells nothing of who wrote which."""
    given = list(feedback)
    means: dict[Mark, float] = {}
    for mark in Mark:
        marks = [value for each in given if (value := getattr(each, mark.value)) is not None]
        if marks:
            means[mark] = sum(marks) / len(marks)
    return Summary(len(given), means, tuple(sorted(each.words for each in given if each.words)))


class MinuteKind(StrEnum):
    """What is written down of a forum."""

    MINUTE = "minute"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Minute:
    """Something written down of a forum."""

    minute_id: str
    forum_id: str
    author_id: int
    kind: MinuteKind
    words: str
    written_at: int


@dataclass(frozen=True, slots=True)
class Task:
    """Something to be done after a forum.

    Args:
        owner_id: Who does it; 0 once that person was erased, until someone takes it.
        due_on: By the end of this day in the forum's zone.
        outcome: What came of it, in the words of whoever closed it.
    """

    task_id: str
    forum_id: str
    server_id: int
    owner_id: int
    author_id: int
    what: str
    due_on: date
    outcome: str = ""
    done_at: int | None = None


@dataclass(frozen=True, slots=True)
class Arrival:
    """Someone was there."""

    user_id: int
    arrived_at: int
