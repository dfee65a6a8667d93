"""A request while it is written: its draft, the parts that are asked for one by one, and what it may hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from pydantic import TypeAdapter

from bot.cooperation.model import Details, RequestKind
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

MAX_WAITING = 10
"""Messages that wait to become requests; the messages themselves stay where they were written."""


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


def left_open(details: Details) -> tuple[Part, ...]:
    """The parts that nothing is said about yet and that are not left open on purpose, in the order of asking."""
    return tuple(
        part for part in parts_of(details) if part.value not in details.answered and not getattr(details, part.value)
    )


def check(details: Details) -> None:
    """Refuse what is not ready to be published.

    Raises:
        UserError: Without a text or a kind; all the rest may be left open.
    """
    if not details.text:
        raise UserError("coop-text-needed")
    if details.kind is None:
        raise UserError("coop-kind-needed")
