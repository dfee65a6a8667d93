"""The SQL of outcomes: the requests that are counted, and what is kept of those that are forgotten."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from typing import Final

from bot.cooperation import insight_store, store
from bot.cooperation.model import Request
from bot.cooperation.outcomes import By, Case, Figure, Group, Person, case_of
from bot.members import store as introductions
from bot.members.model import Profile
from bot.storage.database import Transaction

_COLUMNS: Final = {figure: f"{figure}_count" for figure in Figure if figure is not Figure.PENDING}
"""The column of each figure; nothing is pending that is forgotten, as it was over long ago."""

_ALWAYS: Final = -1
"""Before every instant."""


def cases(tx: Transaction, server_id: int, now: int) -> dict[str, tuple[Request, Case]]:
    """Every request that everyone can see, as it is counted, by its id."""
    everyone = {each.user_id: each.profile for each in introductions.visible_on(tx, server_id)}
    met: defaultdict[str, list[Person]] = defaultdict(list)
    for meeting in insight_store.meetings(tx, server_id, _ALWAYS):
        met[meeting.request_id].append(_person(meeting.member_id, everyone.get(meeting.member_id)))
    return {
        request.request_id: (request, case_of(request, _author(request), met[request.request_id], now))
        for request in store.shown_on(tx, server_id)
    }


def keep(tx: Transaction, server_id: int, year: int, by: By, group: Group) -> None:
    """Add the figures of requests that are forgotten to those kept of that year."""
    names = _COLUMNS.values()
    added = ", ".join(f"{each} = cooperation_outcomes.{each} + excluded.{each}" for each in names)
    tx.run(
        "INSERT INTO cooperation_outcomes"  # noqa: S608 - constants
        f" (server_id, year, counted_by, name, people, {', '.join(names)})"
        f" VALUES (:server, :year, :by, :name, :people, {', '.join(f':{each}' for each in names)})"
        f" ON CONFLICT (server_id, year, counted_by, name) DO UPDATE SET {added},"
        " people = CASE WHEN excluded.people > cooperation_outcomes.people THEN excluded.people"
        " ELSE cooperation_outcomes.people END",
        {
            "server": server_id,
            "year": year,
            "by": by.value,
            "name": group.name,
            "people": group.people,
            **{name: group.figures[each] for each, name in _COLUMNS.items()},
        },
    )


def kept(tx: Transaction, server_id: int) -> Mapping[tuple[int, By], list[Group]]:
    """What is kept of forgotten requests, by year and grouping."""
    rows = tx.all("SELECT * FROM cooperation_outcomes WHERE server_id = :server", {"server": server_id})
    found: defaultdict[tuple[int, By], list[Group]] = defaultdict(list)
    for row in rows:
        figures = Counter({each: int(row[name]) for each, name in _COLUMNS.items()})
        found[row["year"], By(row["counted_by"])].append(Group(row["name"], figures, (), row["people"]))
    return found


def _author(request: Request) -> Person:
    home = request.details.home
    return Person(request.author_id, home.country if home else "", request.details.written_in or "")


def _person(user_id: int, profile: Profile | None) -> Person:
    if profile is None:
        return Person(user_id, "", "")
    # Who hides their town from everyone is not to be found out by there being a group.
    town = profile.public.town
    return Person(user_id, town.country if town else "", profile.written_in)
