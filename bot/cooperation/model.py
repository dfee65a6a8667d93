"""What members ask of each other: requests, offers and searches for partners."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from pydantic import TypeAdapter

from bot.clock import DAY

OPEN_FOR = 60 * DAY
"""Seconds for which a request is open: Enterprise Europe Network's profiles last months, but nobody tidies them up."""

REMIND_BEFORE = 7 * DAY
"""Seconds before the end at which its author is reminded."""

ASK_AFTER = 28 * DAY
"""Seconds after a meeting, or after the end, at which it is asked what came of it."""

MAX_OPEN = 10
"""Requests that one member may have open at once."""

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

    @property
    def where(self) -> Where | None:
        """Where it is to be: the place it names, else where its author is."""
        return self.place or self.home


DETAILS: TypeAdapter[Details] = TypeAdapter(Details)
"""Details to and from JSON, as they are stored and exported."""


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


def found_so_far(project: Project, home: str | None) -> tuple[str, ...]:
    """The countries of the consortium: of those who are in, and the author's own."""
    own = (home,) if home else ()
    return tuple(dict.fromkeys((*own, *project.countries_found)))
