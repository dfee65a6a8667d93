"""What members ask of each other: requests, offers and searches for partners."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pydantic import TypeAdapter

from bot.clock import DAY
from bot.errors import UserError

TEXT_LIMIT = 1_500
"""Characters of a request: a page's third. Escaped, it still fits one card of 4,000."""

TYPED_LIMIT = 4_000
"""Characters that the form takes, so that nothing typed is cut; what is beyond `TEXT_LIMIT` waits to be shortened."""

LINE_LIMIT = 100
"""Characters of a programme, a duration, a budget or a lead."""

PARTNERS_LIMIT = 300
"""Characters of the partners already found."""

MAX_CONCEPTS = 8
"""Disciplines of one request; more than that is a portrait, not a request."""

MAX_PARTNERS = 30
"""Partners or countries that a programme may require."""

OPEN_FOR = 60 * DAY
"""Seconds for which a request is open: Enterprise Europe Network's profiles last months, but nobody tidies them up."""

REMIND_BEFORE = 7 * DAY
"""Seconds before the end at which its author is reminded."""

ASK_AFTER = 28 * DAY
"""Seconds after a meeting, or after the end, at which it is asked what came of it."""

MAX_OPEN = 10
"""Requests that one member may have open at once."""

MAX_WAITING = 10
"""Messages that wait to become requests; the messages themselves stay where they were written."""

A_DAY = 5
"""Requests that one member may publish in a day."""


class RequestKind(StrEnum):
    """Which way somebody looks."""

    SEEK = "seek"
    OFFER = "offer"
    PARTNER = "partner"


class Period(StrEnum):
    """When it is to be."""

    SOON = "soon"
    MONTHS = "months"
    YEAR = "year"
    WHENEVER = "whenever"


class Mode(StrEnum):
    """Whether people must be in one place."""

    ON_SITE = "on-site"
    REMOTE = "remote"
    EITHER = "either"


class Reward(StrEnum):
    """What there is in return."""

    PAID = "paid"
    EXCHANGE = "exchange"
    VOLUNTEER = "volunteer"
    OPEN = "open"


class State(StrEnum):
    """Whether a request is to be seen."""

    OPEN = "open"
    EXPIRED = "expired"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What came of a request."""

    MET = "met"
    WORKING = "working"
    DONE = "done"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Where:
    """A town and its country (ISO 3166-1 alpha-2)."""

    town: str
    country: str


@dataclass(frozen=True, slots=True)
class Project:
    """What a search for partners says besides: as the programmes' own partner searches ask for it.

    Args:
        programme: The programme or strand, in the author's words.
        deadline: The last day on which the application can be sent.
        duration: How long it is to last, in the author's words.
        budget: Its range, in the author's words.
        partners_needed: Partners that the programme requires, the author included; 0: not said.
        countries_needed: Countries from which they must come; 0: not said.
        found: Who is in already, in the author's words.
        partners_found: How many they are, the author included.
        countries_found: The countries of those who are in, the author's included.
        lead: Who leads, in the author's words.
    """

    programme: str = ""
    deadline: date | None = None
    duration: str = ""
    budget: str = ""
    partners_needed: int = 0
    countries_needed: int = 0
    found: str = ""
    partners_found: int = 0
    countries_found: tuple[str, ...] = ()
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What a request says.

    Args:
        kind: Which way its author looks; None while nobody knows.
        text: In the author's own words.
        written_in: The language of these words, one of the five; None where it cannot be told.
        concepts: Ids of the disciplines it is about, as far as the author confirmed them.
        refused: Ids of those that the text names, but of which the author said that it is not about them.
        period: When.
        mode: Whether people must be in one place.
        place: Where, if it is a place; None: the author's own town, or anywhere.
        languages: Codes of languages the other side should know.
        countries: Where the other side should come from; none: from anywhere.
        reward: What there is in return.
        project: Of a search for partners.
        home: Where its author is, as they show it to everyone; filled in when it is published.
        answered: The parts that were asked about; what is empty among them is left open on purpose: "any country".
    """

    kind: RequestKind | None = None
    text: str = ""
    written_in: str | None = None
    concepts: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    period: Period | None = None
    mode: Mode | None = None
    place: Where | None = None
    languages: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    reward: Reward | None = None
    project: Project = field(default_factory=Project)
    home: Where | None = None
    answered: tuple[str, ...] = ()


DETAILS: TypeAdapter[Details] = TypeAdapter(Details)
"""Details to and from JSON, as they are stored and exported."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What someone is writing.

    Args:
        details: What of it is accepted.
        rejected: What was typed but could not be accepted yet, by form field.
        maybe: Ids of disciplines that the text may mean: "did you mean…?"
        foreign: Whether the text is clearly in none of the five languages.
        waiting: Texts of messages that are to become requests of their own, the newest last.
    """

    details: Details = field(default_factory=Details)
    rejected: Mapping[str, str] = field(default_factory=dict[str, str])
    maybe: tuple[str, ...] = ()
    foreign: bool = False
    waiting: tuple[str, ...] = ()

    @property
    def shows_waiting(self) -> bool:
        """Whether the form of the text holds the newest text that waits; what could not be taken comes first."""
        return bool(self.waiting) and "text" not in self.rejected

    @property
    def typed(self) -> str:
        """What the form of the text holds."""
        return self.waiting[-1] if self.shows_waiting else self.rejected.get("text") or self.details.text

    @property
    def begun(self) -> bool:
        """Whether there is anything to go on with."""
        return bool(self.details.text or self.rejected or self.waiting)


DRAFTS: TypeAdapter[Draft] = TypeAdapter(Draft)
"""Drafts to and from JSON, as they are stored and exported."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a member published, and its standing."""

    request_id: str
    server_id: int
    author_id: int
    details: Details
    state: State
    away: bool
    """Withdrawn because the author left or asked to be erased."""
    language: str
    """The language of the author's Discord, for messages to them."""
    revision: int
    opened_at: int
    expires_at: int
    closed_at: int | None = None
    outcome: Outcome | None = None
    hidden_reason: str | None = None
    watching: bool = False
    """Whether the author wants to be told when somebody new fits."""
    suggested: int = 0
    """How many people were suggested at once so far, or told of; 0 where nobody fitted yet."""
    board_thread_id: int | None = None

    @property
    def kind(self) -> RequestKind:
        """Which way its author looks; a published request always says so."""
        if self.details.kind is None:
            raise ValueError("a published request has a kind")
        return self.details.kind

    @property
    def shown(self) -> bool:
        """Whether others can see it, in whatever state."""
        return not self.away and self.hidden_reason is None

    @property
    def open(self) -> bool:
        """Whether it can be answered now."""
        return self.shown and self.state is State.OPEN


class Part(StrEnum):
    """The parts of a request that are asked for one by one."""

    KIND = "kind"
    CONCEPTS = "concepts"
    PERIOD = "period"
    MODE = "mode"
    LANGUAGES = "languages"
    REWARD = "reward"
    COUNTRIES = "countries"


OF_PARTNERS = (Part.KIND, Part.CONCEPTS, Part.MODE, Part.LANGUAGES, Part.COUNTRIES)
"""What is asked about a search for partners; period and reward are the project's."""


def parts_of(details: Details) -> tuple[Part, ...]:
    """The parts that a request of this kind has."""
    return OF_PARTNERS if details.kind is RequestKind.PARTNER else tuple(Part)


def says(details: Details, part: Part) -> bool:
    """Whether a request says something about that part, or leaves it open on purpose."""
    if part.value in details.answered:
        return True
    value: object = getattr(details, part.value)
    return bool(value)


def left_open(details: Details) -> tuple[Part, ...]:
    """The parts that nothing is said about yet, in the order in which they are asked for."""
    return tuple(part for part in parts_of(details) if not says(details, part))


def check(details: Details) -> None:
    """Refuse what is not ready to be published.

    Raises:
        UserError: Without a text or a kind; all the rest may be left open.
    """
    if not details.text:
        raise UserError("coop-text-needed")
    if details.kind is None:
        raise UserError("coop-kind-needed")


def found_so_far(project: Project, home: str | None) -> tuple[str, ...]:
    """The countries of the consortium: of those who are in, and the author's own."""
    own = (home,) if home else ()
    return tuple(dict.fromkeys((*own, *project.countries_found)))
