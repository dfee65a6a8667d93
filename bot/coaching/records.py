"""What is kept of coaching: versions of forms, members' ways through them, commitments, shares, coaches."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from bot.clock import DAY
from bot.text.languages import FALLBACK

SHIPPED = 0
"""The server of the dialogues that come with the bot; every server has them."""

KEPT_UNFINISHED = 365 * DAY
"""Seconds after the last answer for which a dialogue is kept that was never finished: people return after a season."""

KEPT_TRYOUT = 7 * DAY
"""Seconds after the last answer for which the try-out of a draft is kept."""

MAX_OPEN = 10
"""Unfinished dialogues that one member has at a time."""

MAX_SHARES = 25
"""Shares that one member has at a time, and that fit one menu."""

ASKED_AFTER = timedelta(days=14)
"""When somebody is asked about a commitment for which they gave no day."""

SUBJECTS_LIMIT = 300
"""Characters in which coaches say what they help with."""


class Place(StrEnum):
    """Where someone answers. What they answer is shown to nobody else in any of them."""

    HERE = "here"
    THREAD = "thread"
    DM = "dm"


class Way(StrEnum):
    """How someone is reminded of their commitments."""

    DM = "dm"
    THREAD = "thread"
    NONE = "none"


class Status(StrEnum):
    """Where a dialogue stands."""

    ACTIVE = "active"
    PAUSED = "paused"
    DONE = "done"


class Publication(StrEnum):
    """Whether members are offered a version."""

    DRAFT = "draft"
    PUBLISHED = "published"
    RETIRED = "retired"


class Standing(StrEnum):
    """What became of a commitment."""

    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class Version:
    """One spreadsheet that was uploaded, or that ships with the bot. Its file is asked for when it is needed.

    Args:
        server_id: The server that has it; `SHIPPED` for those that come with the bot.
        form_id: The id in the spreadsheet's settings, by which versions belong together.
        number: 1 for the first of this form on this server, and so on.
        digest: The SHA-256 of the file, in hexadecimal.
        titles: The form's title by language.
        note: What its author says has changed.
        author_id: Who uploaded it; None for one that ships, or once that person is forgotten.
        published_at: When it was first published, in epoch seconds.
    """

    version_id: str
    server_id: int
    form_id: str
    number: int
    state: Publication
    filename: str
    digest: str
    titles: Mapping[str, str]
    note: str
    author_id: int | None
    created_at: int
    published_at: int | None = None

    @property
    def shipped(self) -> bool:
        """Whether it came with the bot."""
        return self.server_id == SHIPPED

    def title(self, language: str) -> str:
        """What it is called in that language; in English, or in whatever there is, where it has no name in it."""
        return self.titles.get(language) or self.titles.get(FALLBACK) or next(iter(self.titles.values()))


@dataclass(frozen=True, slots=True)
class Dialogue:
    """A member's way through one version of a form.

    Args:
        place: Where the member answers.
        thread_id: Their private thread, if one was opened.
        language: The one they last read in, for what is sent to them later.
        zone: The IANA zone in which the member's days begin and end.
        answers: The engine's state, as JSON.
        rejected: What was typed but could not be accepted yet, by field.
        pending: Answers that would make later ones fall, while the member thinks about it: a JSON list; else empty.
        done_at: When it was last finished, in epoch seconds; that stays while its plan is open again.
        step: How often it has changed. A button that carries another number belongs to an earlier question.
        tryout: It tries a draft: nothing of it counts, and it ends with no commitments.
        way: How its commitments are reminded of; None until that was chosen.
    """

    dialogue_id: str
    server_id: int
    user_id: int
    form_id: str
    version_id: str
    place: Place
    language: str
    zone: str
    answers: str
    started_at: int
    updated_at: int
    step: int = 0
    status: Status = Status.ACTIVE
    tryout: bool = False
    thread_id: int | None = None
    way: Way | None = None
    rejected: Mapping[str, str] = field(default_factory=dict[str, str])
    pending: str = ""
    done_at: int | None = None


@dataclass(frozen=True, slots=True)
class Commitment:
    """What someone said they will do.

    Args:
        question: The question it answers, and so its name in the spreadsheet.
        part: The part of the dialogue that holds the question, as in its plan; empty where it stands in none.
        position: Its place in the plan.
        sure: How sure they were, from 1 to 10.
        moves: How often it was put off.
    """

    commitment_id: str
    dialogue_id: str
    server_id: int
    user_id: int
    question: str
    part: str
    position: int
    what: str
    due_on: date
    sure: int | None = None
    state: Standing = Standing.OPEN
    moves: int = 0
    settled_at: int | None = None


@dataclass(frozen=True, slots=True)
class Share:
    """What a member lets a coach read. `part` names one part of the dialogue, or is empty for all of it."""

    share_id: str
    dialogue_id: str
    server_id: int
    user_id: int
    coach_id: int
    part: str
    shared_at: int
    thread_id: int | None = None


@dataclass(frozen=True, slots=True)
class Coach:
    """What a coach says of themselves: the languages (ISO 639) they coach in, and what they help with."""

    server_id: int
    user_id: int
    languages: tuple[str, ...]
    subjects: str
