"""What a member says of themselves."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from pydantic import TypeAdapter

NAME_LIMIT = 60
"""Characters of the name to be called."""

TOWN_LIMIT = 60
"""Characters of a town's name; the longest in Europe has 58."""

WORDS_LIMIT = 500
"""Characters of what someone does, offers or seeks: three of them, escaped, still fit one card of 4,000."""

NOTE_LIMIT = 100
"""Characters of the note on availability."""

MAX_DISCIPLINES = 12
"""More is a list of interests, not a profession; and a card stays readable on a phone."""

MAX_LANGUAGES = 8
"""Working languages; the network's five and a few more."""


class Field(StrEnum):
    """The parts of an introduction whose visibility a member chooses. The name is not among them."""

    TOWN = "town"
    KIND = "kind"
    DISCIPLINES = "disciplines"
    DOES = "does"
    OFFERS = "offers"
    SEEKS = "seeks"
    LINKS = "links"
    LANGUAGES = "languages"
    WORKPLACE = "workplace"
    AVAILABILITY = "availability"


class Visibility(StrEnum):
    """Who sees a field."""

    EVERYONE = "everyone"
    MATCHED = "matched"
    NOBODY = "nobody"


class Kind(StrEnum):
    """Who someone is in the network."""

    PERSON = "person"
    COLLECTIVE = "collective"
    ORGANISATION = "organisation"
    THIRD_PARTY = "third-party"


class Level(StrEnum):
    """How well someone works in a language."""

    BASIC = "basic"
    GOOD = "good"
    FLUENT = "fluent"
    NATIVE = "native"


class Workplace(StrEnum):
    """Where someone works with others."""

    REMOTE = "remote"
    ON_SITE = "on-site"
    BOTH = "both"


class Availability(StrEnum):
    """Whether someone has time for something new."""

    NOW = "now"
    SOON = "soon"
    BUSY = "busy"


class Contact(StrEnum):
    """How others may say hello."""

    THREAD = "thread"
    MESSAGE = "message"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Town:
    """Where someone lives: a place of the network, or another town."""

    name: str
    country: str
    place_id: str | None = None


@dataclass(frozen=True, slots=True)
class LanguageSkill:
    """A language (ISO 639 code) and how well someone works in it."""

    code: str
    level: Level


@dataclass(frozen=True, slots=True)
class Profile:
    """An introduction's content. Everything but the name may be left empty."""

    name: str = ""
    town: Town | None = None
    kind: Kind | None = None
    disciplines: tuple[str, ...] = ()
    does: str = ""
    offers: str = ""
    seeks: str = ""
    links: tuple[str, ...] = ()
    languages: tuple[LanguageSkill, ...] = ()
    workplace: Workplace | None = None
    availability: Availability | None = None
    availability_note: str = ""
    written_in: str = "en"
    visibility: Mapping[Field, Visibility] = field(default_factory=dict[Field, Visibility])
    contact: Contact = Contact.THREAD

    def shown_to(self, part: Field) -> Visibility:
        """Who sees this part; everyone, unless the member chose otherwise."""
        return self.visibility.get(part, Visibility.EVERYONE)

    def holds(self, part: Field) -> bool:
        """Whether this part says anything."""
        if part is Field.AVAILABILITY:
            return self.availability is not None or bool(self.availability_note)
        return bool(getattr(self, part.value))

    @property
    def public(self) -> "Profile":
        """Without the parts that are not meant for everyone on the server."""
        return as_seen(self, frozenset({Visibility.EVERYONE}))

    @property
    def filled(self) -> frozenset[Field]:
        """The parts that say anything."""
        return frozenset(part for part in Field if self.holds(part))


PROFILES: TypeAdapter[Profile] = TypeAdapter(Profile)
"""Profiles to and from JSON, as they are stored and exported."""


class State(StrEnum):
    """Whether an introduction is to be seen."""

    PUBLISHED = "published"
    UNPUBLISHED = "unpublished"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Introduction:
    """What a member published, and its standing."""

    introduction_id: str
    server_id: int
    user_id: int
    state: State
    away: bool
    """Withdrawn because the member left, took back the consent, or asked to be erased."""
    profile: Profile
    revision: int
    published_at: int
    confirmed_at: int
    language: str
    """The language of its author's Discord when they last worked on it, for messages to them."""
    hidden_reason: str | None = None
    """Why moderators hid it; kept while its author has it taken down, for publishing does not undo a decision."""

    @property
    def public(self) -> "Introduction":
        """As everyone on its server may see it, if they can see it now."""
        return replace(self, profile=self.profile.public)

    @property
    def visible(self) -> bool:
        """Whether others can see it now."""
        return self.state is State.PUBLISHED and not self.away

    @property
    def taken_down(self) -> bool:
        """Whether its author, or what became of their consent, keeps it from being seen, and publishing ends that."""
        return self.state is State.UNPUBLISHED or self.away


@dataclass(frozen=True, slots=True)
class Draft:
    """What a member is writing. `rejected` keeps what was typed but could not be accepted yet, by form field."""

    profile: Profile = field(default_factory=Profile)
    rejected: Mapping[str, str] = field(default_factory=dict[str, str])


def as_seen(profile: Profile, allowed: frozenset[Visibility]) -> Profile:
    """The profile reduced to the parts with one of these visibilities."""

    def keep(part: Field) -> bool:
        return profile.shown_to(part) in allowed

    available = keep(Field.AVAILABILITY)
    return Profile(
        name=profile.name,
        town=profile.town if keep(Field.TOWN) else None,
        kind=profile.kind if keep(Field.KIND) else None,
        disciplines=profile.disciplines if keep(Field.DISCIPLINES) else (),
        does=profile.does if keep(Field.DOES) else "",
        offers=profile.offers if keep(Field.OFFERS) else "",
        seeks=profile.seeks if keep(Field.SEEKS) else "",
        links=profile.links if keep(Field.LINKS) else (),
        languages=profile.languages if keep(Field.LANGUAGES) else (),
        workplace=profile.workplace if keep(Field.WORKPLACE) else None,
        availability=profile.availability if available else None,
        availability_note=profile.availability_note if available else "",
        written_in=profile.written_in,
        contact=profile.contact,
    )
