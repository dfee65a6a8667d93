"""Who is shown how often, by town, country and language, so that small places are not forgotten. For moderators."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from bot.clock import DAY, Clock
from bot.cooperation import insight_store, meeting_store, store
from bot.cooperation.model import Request, Where
from bot.members import store as introductions
from bot.members.index import town_key
from bot.members.model import Availability, Profile
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

LOOKED_BACK_DAYS = 90
"""A quarter: long enough for a small place to have had its turn."""

FEW = 5
"""Members from which on a group has figures; of a smaller one it would be known whose they are."""


class By(StrEnum):
    """What members are grouped by."""

    TOWN = "town"
    COUNTRY = "country"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class Figures:
    """What happened in a group in the last `LOOKED_BACK_DAYS`.

    Args:
        members: Who may be suggested now.
        shown: For how many requests they were suggested, one by one.
        requests: What was written there.
        meetings: To how many of them, on either side, both said yes.
    """

    members: int
    shown: int
    requests: int
    meetings: int


@dataclass(frozen=True, slots=True)
class Group:
    """A town, a country or a language.

    Args:
        name: The town's name, or the code of the country or language; empty where members did not say it.
        country: The town's country.
        figures: What happened; None where fewer than `FEW` members may be suggested.
        unseen: Whether there is somebody who was suggested to nobody.
    """

    name: str
    country: str
    figures: Figures | None
    unseen: bool


@dataclass(slots=True)
class _Tally:
    """A group while it is counted."""

    name: str
    members: int = 0
    shown: int = 0
    requests: int = 0
    meetings: int = 0
    unseen: bool = False


@dataclass(frozen=True, slots=True)
class _Place:
    """What somebody is grouped by."""

    town: str
    country: str
    language: str


Key = tuple[str, str]
"""By which a group is told from others: what it is, comparable, and the country of a town."""


class ExposureService:
    """Shows moderators whom matching leaves out."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def exposure(self, actor: Actor, by: By) -> tuple[Group, ...]:
        """All groups, in no order; readers look them up by names in their own languages."""
        now = self._clock.timestamp()

        def read(tx: Transaction) -> tuple[Group, ...]:
            servers.moderated(tx, actor)
            return _groups(tx, actor.server_id, now, by)

        return await self._database.read(read)


def _groups(tx: Transaction, server_id: int, now: int, by: By) -> tuple[Group, ...]:
    since = now - LOOKED_BACK_DAYS * DAY
    tallies: dict[Key, _Tally] = {}

    def tally(place: _Place) -> _Tally:
        key, name = _KEYS[by](place)
        return tallies.setdefault(key, _Tally(name))

    everyone = {each.user_id: each.profile for each in introductions.visible_on(tx, server_id)}
    showings = insight_store.showings(tx, server_id, since)
    for user_id in _suggestible(tx, server_id, everyone.items(), now):
        group = tally(_place_of(everyone[user_id]))
        group.members += 1
        group.shown += showings.get(user_id, 0)
        group.unseen = group.unseen or user_id not in showings
    requests = {each.request_id: each for each in store.shown_on(tx, server_id)}
    for request in requests.values():
        if request.opened_at > since:
            tally(_home_of(request)).requests += 1
    for meeting in insight_store.meetings(tx, server_id, since):
        member, request = everyone.get(meeting.member_id), requests.get(meeting.request_id)
        sides = [_place_of(member)] if member else []
        sides += [_home_of(request)] if request else []
        for group in {id(side): side for side in map(tally, sides)}.values():
            group.meetings += 1
    return tuple(_group(key, each) for key, each in tallies.items())


def _suggestible(tx: Transaction, server_id: int, everyone: Iterable[tuple[int, Profile]], now: int) -> list[int]:
    """Who may be suggested: they consent, have time, and do not want to be left alone for a while."""
    willing = consents.allowing(tx, server_id, ConsentPurpose.MATCHING) - meeting_store.pausing(tx, server_id, now)
    return [
        user_id for user_id, profile in everyone if user_id in willing and profile.availability is not Availability.BUSY
    ]


def _group(key: Key, tally: _Tally) -> Group:
    enough = tally.members >= FEW
    figures = Figures(tally.members, tally.shown, tally.requests, tally.meetings) if enough else None
    return Group(tally.name, key[1], figures, tally.unseen)


def _place_of(profile: Profile) -> _Place:
    # Who hides their town from everyone is not to be found out by there being a group.
    town = profile.public.town
    return _Place(town.name if town else "", town.country if town else "", profile.written_in)


def _home_of(request: Request) -> _Place:
    home = request.details.home or Where("", "")
    return _Place(home.town, home.country, request.details.written_in or "")


_KEYS: dict[By, Callable[[_Place], tuple[Key, str]]] = {
    By.TOWN: lambda place: ((town_key(place.town), place.country), place.town),
    By.COUNTRY: lambda place: ((place.country, ""), place.country),
    By.LANGUAGE: lambda place: ((place.language, ""), place.language),
}
