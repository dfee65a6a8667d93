"""A server's settings, and who someone is there."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

NO_SERVER = 0
"""The server of whoever acts outside any; none has this id."""

DEFAULT_RETENTION_DAYS = 30
"""How long a member's data outlive their leaving, so that coming back by accident loses nothing."""

RETENTION_RANGE = range(1, 366)
"""Days that a server may choose; a year at most, as data must go when no longer needed (GDPR art. 5)."""

DEFAULT_REQUEST_MONTHS = 18
"""How long a request outlives its end: the year in which people look back at what came of it, and the report on it."""

REQUEST_RANGE = range(6, 37)
"""Months that a server may choose; below half a year, matching would forget who was suggested when."""

MAX_PLACES = 24
"""So that the places and "somewhere else" fit one menu of 25."""

MAX_PUBLIC_LANGUAGES = 2
"""More than two languages in one post is a wall of text."""


@dataclass(frozen=True, slots=True)
class Actor:
    """The person who asks for something, as Discord vouches for them in this very interaction."""

    user_id: int
    server_id: int
    language: str
    role_ids: frozenset[int] = frozenset()
    manages: bool = False
    """Has Discord's "Manage Server" permission, or owns the server."""

    @property
    def outside(self) -> bool:
        """Whether they act outside any server, as in a direct message."""
        return self.server_id == NO_SERVER


class Purpose(StrEnum):
    """What a channel of the server is for."""

    WELCOME = "welcome"
    INTRODUCTIONS = "introductions"
    FORUMS = "forums"
    COOPERATION = "cooperation"
    MODERATORS = "moderators"


@dataclass(frozen=True, slots=True)
class Place:
    """A town of the network, with the zone in which people there agree on times."""

    place_id: str
    name: str
    country: str
    timezone: str


@dataclass(frozen=True, slots=True)
class Server:
    """One Discord server and how its moderators set it up."""

    server_id: int
    languages: tuple[str, ...] = ("en",)
    channels: Mapping[Purpose, int] = field(default_factory=dict[Purpose, int])
    moderator_role_ids: frozenset[int] = frozenset()
    retention_days: int = DEFAULT_RETENTION_DAYS
    request_months: int = DEFAULT_REQUEST_MONTHS
    set_up_at: int | None = None
    places: tuple[Place, ...] = ()

    @property
    def zone(self) -> str:
        """The zone of its first place, for whoever has chosen none; a server without places agrees on times in UTC."""
        return self.places[0].timezone if self.places else "UTC"

    def place(self, place_id: str) -> Place | None:
        """The place with that id, if the server has it."""
        return next((place for place in self.places if place.place_id == place_id), None)

    def moderated_by(self, actor: Actor) -> bool:
        """Whether this person moderates here: by one of the roles, or by managing the server."""
        return actor.manages or not self.moderator_role_ids.isdisjoint(actor.role_ids)
