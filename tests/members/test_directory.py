"""Searches: who is found by what, page by page, and that nobody is found by what is not for everyone."""

import threading
from dataclasses import replace
from typing import Any
from unittest.mock import patch

import pytest
from discord import ui
from hypothesis import given, settings

from bot.errors import UserError
from bot.members import directory_store
from bot.members.directory import PAGE_SIZE, Page, Query
from bot.members.index import index_of
from bot.members.model import (
    Field,
    Introduction,
    LanguageSkill,
    Level,
    Profile,
    State,
    Town,
    Visibility,
)
from bot.members.store import fresh, put
from bot.storage.database import NO_PARAMS, Params, Row, Transaction
from cogs.members import results
from tests.effort import examples
from tests.profiles import TAXONOMY, profile, profiles
from tests.rooms import ABROAD, HOME, OLA, OTTO, RASA, Rooms, person
from tests.texts import catalogue

READER = person(99)
POLISH = (LanguageSkill("pl", Level.NATIVE),)


async def names(rooms: Rooms, query: Query) -> list[str]:
    return [entry.profile.name for entry in (await rooms.directory.find(READER, query)).entries]


async def three_people(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile("Ola", languages=POLISH))
    rooms.clock.forward(minutes=1)
    await rooms.publish(OTTO, Profile("Otto", Town("Rostock", "DE"), disciplines=("photography",), seeks="a printer"))
    rooms.clock.forward(minutes=1)
    await rooms.publish(RASA, Profile("Rasa", Town("Žemaičių Kalvarija", "LT"), does="Kuriu lėles", languages=POLISH))


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (Query(), ["Rasa", "Otto", "Ola"]),
        (Query(town="szczecin"), ["Ola"]),
        (Query(town="zemaiciu kalvarija"), ["Rasa"]),
        (Query(country="DE"), ["Otto"]),
        (Query(language="pl"), ["Rasa", "Ola"]),
        (Query(offers=True), ["Ola"]),
        (Query(seeks=True), ["Otto"]),
        (Query(discipline="bookbinding"), ["Ola"]),
        (Query(words="LELES"), ["Rasa"]),
        (Query(words="books bind"), ["Ola"]),
        (Query(language="pl", country="LT"), ["Rasa"]),
        (Query(language="pl", country="DE"), []),
        (Query(words="books ♥"), ["Ola"]),
    ],
    ids=str,
)
async def test_every_filter_must_fit(rooms: Rooms, query: Query, found: list[str]) -> None:
    await three_people(rooms)

    assert await names(rooms, query) == found


async def test_a_trumpeter_is_found_under_wind_instruments(rooms: Rooms) -> None:
    await rooms.publish(OTTO, Profile("Otto", Town("Rostock", "DE"), disciplines=("trumpet",)))

    assert await names(rooms, Query(discipline="trumpet")) == ["Otto"]
    assert await names(rooms, Query(discipline="wind-instruments")) == ["Otto"]
    assert await names(rooms, Query(discipline="guitar")) == []


@pytest.mark.parametrize("words", ["♥", "%", " _ ", "\u200b"])
async def test_signs_alone_are_nothing_to_look_for(rooms: Rooms, words: str) -> None:
    await three_people(rooms)

    with pytest.raises(UserError, match="find-unsearchable-words"):
        await rooms.directory.find(READER, Query(words=words))


async def test_a_town_without_letters_is_nobodys(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile("Ola", town=None))

    assert await names(rooms, Query(town="🙂")) == []


async def test_a_wide_discipline_finds_the_narrow_ones(rooms: Rooms) -> None:
    narrow = next(concept for concept in TAXONOMY.concepts if concept.parent)
    await rooms.publish(OLA, profile(disciplines=(narrow.id,)))

    assert await names(rooms, Query(discipline=narrow.parent)) == ["Ola"]


async def test_pages_hold_everyone_once_in_order_of_confirmation(rooms: Rooms) -> None:
    people = [person(number) for number in range(20, 33)]
    for actor in people:
        await rooms.publish(actor, profile(f"P{actor.user_id}"))
        rooms.clock.forward(minutes=1)

    page = await rooms.directory.find(READER, Query())
    found = list(page.entries)
    assert page.search_id is not None
    for number in range(1, page.count):
        found += (await rooms.directory.turn(READER, page.search_id, number)).entries

    assert page.count == -(-13 // PAGE_SIZE)
    assert [entry.user_id for entry in found] == [actor.user_id for actor in reversed(people)]
    beyond = await rooms.directory.turn(READER, page.search_id, 10**30)
    assert beyond.number == page.count - 1


def test_where_one_page_is_left_of_several_it_ends_with_who_is_on_it() -> None:
    left = Page((fresh(OLA, profile(), 0),), 1, 0, Query(), "a" * 16)

    [card] = results.page(left, catalogue().reader("en"), TAXONOMY).children
    assert isinstance(card, ui.Container)
    assert not isinstance(card.children[-1], ui.Separator)


@pytest.mark.parametrize("others", [0, 3, 4, 5, 9, 10])
async def test_whoever_looks_comes_last_on_the_last_page(rooms: Rooms, others: int) -> None:
    people = [person(number) for number in range(20, 20 + others)]
    for actor in (*people, READER):
        await rooms.publish(actor, profile(f"P{actor.user_id}"))
        rooms.clock.forward(minutes=1)

    page = await rooms.directory.find(READER, Query(words="books"))
    found = list(page.entries)
    for number in range(1, page.count):
        assert page.search_id is not None
        found += (await rooms.directory.turn(READER, page.search_id, number)).entries

    assert page.total == others + 1
    assert [entry.user_id for entry in found] == [actor.user_id for actor in (*reversed(people), READER)]
    assert await names(rooms, Query(words="nobody has these")) == []


async def test_a_search_is_kept_for_a_day_and_for_its_server(rooms: Rooms) -> None:
    for number in range(20, 27):
        await rooms.publish(person(number), profile())
    page = await rooms.directory.find(READER, Query())
    assert page.search_id is not None

    with pytest.raises(UserError, match="search-forgotten"):
        await rooms.directory.turn(person(99, ABROAD), page.search_id, 1)
    rooms.clock.forward(days=1, seconds=1)
    await rooms.directory.find(READER, Query(town="Szczecin"))
    with pytest.raises(UserError, match="search-forgotten"):
        await rooms.directory.turn(READER, page.search_id, 1)


async def test_who_says_nothing_but_a_name_or_is_not_shown_is_not_listed(rooms: Rooms) -> None:
    await rooms.publish(OLA, Profile("Ola"))
    await rooms.publish(OTTO, profile("Otto"))
    await rooms.introductions.unpublish(OTTO)
    await rooms.publish(replace(RASA, server_id=ABROAD), profile("Rasa"))

    assert await names(rooms, Query()) == []
    assert (await rooms.directory.overview(READER)).members == 0


@pytest.mark.parametrize("level", [Visibility.MATCHED, Visibility.NOBODY])
async def test_nobody_is_found_by_what_is_not_for_everyone(rooms: Rooms, level: Visibility) -> None:
    visibility = dict.fromkeys(set(Field) - {Field.OFFERS}, level)
    await rooms.publish(OLA, profile(does="secretword", seeks="secretword", languages=POLISH, visibility=visibility))

    for query in (
        Query(words="secretword"),
        Query(town="Szczecin"),
        Query(country="PL"),
        Query(language="pl"),
        Query(seeks=True),
        Query(discipline="bookbinding"),
    ):
        assert await names(rooms, query) == []
    [found] = (await rooms.directory.find(READER, Query())).entries
    assert found.profile.filled == {Field.OFFERS}
    assert await rooms.directory.towns(READER) == ()
    assert await rooms.directory.languages(READER) == ()
    assert [entry.profile for entry in await rooms.directory.all_public(READER)] == [found.profile]


async def test_nobody_waits_while_the_whole_directory_is_put_together(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    threads: set[int] = set()

    def seen(told: Introduction) -> Introduction:
        threads.add(threading.get_ident())
        return told

    with patch.object(Introduction, "public", property(seen)):
        assert len(await rooms.directory.all_public(READER)) == 1

    assert threads
    assert threading.get_ident() not in threads


async def test_the_overview_counts_a_town_once_however_it_is_spelt(rooms: Rooms) -> None:
    for number, town in enumerate(("Elbląg", "elblag", "ELBLĄG", "Rostock")):
        await rooms.publish(person(20 + number), profile(town=Town(town, "PL" if number < 3 else "DE")))

    overview = await rooms.directory.overview(READER)

    assert [town.members for town in overview.towns] == [3, 1]
    assert overview.members == 4
    assert overview.disciplines == (("bookbinding", 4),)


@given(someone=profiles())
@settings(max_examples=examples(40, 13), deadline=None)
def test_the_index_holds_nothing_that_is_not_for_everyone(someone: Profile) -> None:
    hidden = replace(someone, visibility=dict.fromkeys(Field, Visibility.NOBODY))
    shown = Introduction("a", 1, 1, State.PUBLISHED, False, hidden, 1, 0, 0, "en")

    index = index_of(shown)

    assert not index.listed
    assert index.tags == frozenset()
    assert (index.town_key, index.town_name, index.country) == ("", "", "")


async def test_a_thousand_members_are_searched_through_the_index(rooms: Rooms) -> None:
    def fill(tx: Transaction) -> None:
        for number in range(1_000):
            country = "LT" if number % 10 == 0 else "PL"
            shown = profile(f"P{number}", town=Town("Rietavas" if country == "LT" else "Szczecin", country))
            put(tx, replace(fresh(person(1_000 + number), shown, number), state=State.PUBLISHED))

    await rooms.database.write(fill)

    page = await rooms.directory.find(READER, Query(country="LT", discipline="bookbinding"))
    assert page.total == 100
    assert [entry.profile.name for entry in page.entries] == ["P990", "P980", "P970", "P960", "P950"]
    if rooms.database.engine == "sqlite":
        way = await plan(rooms)
        assert "introductions_listed" in way
        assert "SCAN" not in way


class Explained:
    """A transaction that tells how it would go about a query instead of running it."""

    def __init__(self, tx: Transaction) -> None:
        self._tx = tx
        self.plan = ""

    def all(self, sql: str, params: Params = NO_PARAMS) -> list[Row]:
        self.plan = "\n".join(row["detail"] for row in self._tx.all(f"EXPLAIN QUERY PLAN {sql}", params))
        return []

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever a transaction has
        return getattr(self._tx, name)


async def plan(rooms: Rooms) -> str:
    """How SQLite goes about the search for everyone."""

    def explain(tx: Transaction) -> str:
        explained: Any = Explained(tx)
        directory_store.page(explained, directory_store.Criteria(HOME), PAGE_SIZE, 0)
        return explained.plan

    return await rooms.database.read(explain)
