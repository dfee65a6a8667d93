"""The example network as its data files describe it: its server, its organisations, its people."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import TypeAdapter

from bot.members.model import PROFILES, Profile, Town
from bot.servers.model import Purpose
from bot.text.languages import language_of
from bot.wiring import network_places


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the demo; with no profile they have not introduced themselves yet.

    `reminders` says whether they let the bot write to them in person.
    """

    name: str
    locale: str
    days_ago: int = 0
    reminders: bool = False
    profile: Profile | None = None

    @property
    def username(self) -> str:
        """The unique name on Discord."""
        return self.name.casefold().replace(" ", ".")


@dataclass(frozen=True, slots=True)
class Talk:
    """Something a person said in the general channel."""

    by: str
    hours_ago: float
    text: str


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation of the network; `place` is the id of its town."""

    name: str
    place: str
    role: str
    website: str | None = None


@dataclass(frozen=True, slots=True)
class ChannelPlan:
    """A channel of the example server."""

    name: str
    topic: str
    purpose: Purpose | None = None
    moderators_only: bool = False


@dataclass(frozen=True, slots=True)
class CategoryPlan:
    """A heading above some channels."""

    name: str
    channel: tuple[ChannelPlan, ...]


@dataclass(frozen=True, slots=True)
class CoachPlan:
    """Somebody who coaches, and what they say of it."""

    name: str
    languages: tuple[str, ...]
    subjects: str


@dataclass(frozen=True, slots=True)
class ServerPlan:
    """The example server."""

    name: str
    locale: str
    languages: tuple[str, ...]
    moderators: tuple[str, ...]
    category: tuple[CategoryPlan, ...]
    coach: tuple[CoachPlan, ...]

    def channels(self) -> Iterator[ChannelPlan]:
        """All channels, from top to bottom."""
        for category in self.category:
            yield from category.channel

    def channel_for(self, purpose: Purpose) -> ChannelPlan:
        """The channel that serves this purpose."""
        return next(channel for channel in self.channels() if channel.purpose is purpose)


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody, and what they have said to each other."""

    people: tuple[Person, ...]
    talk: tuple[Talk, ...] = field(default=())

    def person(self, name: str) -> Person:
        """The person of that name."""
        return next(person for person in self.people if person.name == name)

    def introduced(self) -> list[Person]:
        """Those who have introduced themselves, in the order in which they did."""
        return sorted((person for person in self.people if person.profile), key=lambda person: -person.days_ago)


def read_data(name: str) -> dict[str, Any]:
    """One of the files in `data/`."""
    return tomllib.loads(files("bot.demo").joinpath("data", name).read_text("utf-8"))


@cache
def server_plan() -> ServerPlan:
    """The example server as `data/server.toml` describes it."""
    return TypeAdapter(ServerPlan).validate_python(read_data("server.toml"))


@cache
def organisations() -> tuple[Organisation, ...]:
    """The network's organisations, as its public pages list them."""
    return TypeAdapter(tuple[Organisation, ...]).validate_python(read_data("network.toml")["organisation"])


@cache
def everybody() -> Cast:
    """The people of `data/people.toml`."""
    data = read_data("people.toml")
    return Cast(
        people=tuple(_person(entry) for entry in data["person"]),
        talk=tuple(Talk(**entry) for entry in data["talk"]),
    )


def _person(entry: dict[str, Any]) -> Person:
    name, locale = entry["name"], entry["locale"]
    said = {key: value for key, value in entry.items() if key not in {"locale", "days_ago", "reminders"}}
    if said.keys() == {"name"}:
        return Person(name, locale)
    profile = {**said, "town": _town(said.get("town")), "written_in": language_of(locale)}
    reminders = entry.get("reminders", False)
    return Person(name, locale, entry["days_ago"], reminders, PROFILES.validate_python(profile))


def _town(written: str | None) -> Town | None:
    if written is None:
        return None
    place = next((place for place in network_places() if place.place_id == written), None)
    if place is not None:
        return Town(place.name, place.country, place.place_id)
    name, country = written.split(", ")
    return Town(name, country)
