"""The overview of what came of requests: counted from what is there and from what is kept of what is not."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.clock import DAY
from bot.cooperation import meeting_store, store
from bot.cooperation.forgetting import forget_requests
from bot.cooperation.interest import Say as Said
from bot.cooperation.interest import Side, answer
from bot.cooperation.model import Details, Outcome, Request, RequestKind, State, Where
from bot.cooperation.outcomes import By, Figure, Group, Told
from bot.cooperation.overview import OutcomesService, Overview
from bot.errors import UserError
from bot.members.model import Town
from bot.servers.model import Actor
from bot.storage.database import Transaction
from bot.text.catalogue import Catalogue
from bot.text.languages import LANGUAGES
from cogs.vocabulary import outcomes as face
from tests.limits import violations
from tests.profiles import profile
from tests.rooms import ABROAD, FOREIGN_MANAGER, HOME, MODERATOR, OLA, Rooms, person

RIETAVAS = Town("Rietavas", "LT", "rietavas")


@pytest.fixture
def overviews(rooms: Rooms) -> OutcomesService:
    return OutcomesService(rooms.database, rooms.clock)


async def request(rooms: Rooms, author: Actor, kind: RequestKind, outcome: Outcome | None = None) -> Request:
    """A request that was published and closed at once."""
    now = rooms.clock.timestamp()
    details = Details(kind, "light", "pl", home=Where("Szczecin", "PL"))
    number = f"{author.user_id % 100:03}{kind}{now}"
    made = Request(number, HOME, author.user_id, details, State.CLOSED, False, "pl", 1, now, now + 60 * DAY)
    made = replace(made, closed_at=now, outcome=outcome)
    await rooms.database.write(lambda tx: store.insert(tx, made))
    return made


async def meet(rooms: Rooms, made: Request, member: Actor) -> None:
    """Both sides say yes."""
    now = rooms.clock.timestamp()

    def write(tx: Transaction) -> None:
        meeting = meeting_store.between(tx, made, member.user_id)
        meeting = answer(answer(meeting, Side.AUTHOR, Said.YES, now), Side.MEMBER, Said.YES, now)
        meeting_store.put(tx, meeting)

    await rooms.database.write(write)


async def five_met_five(rooms: Rooms) -> None:
    """Five in Poland met five in Lithuania, and two offered something."""
    for number in range(10, 15):
        member = person(number + 10, language="lt")
        await rooms.publish(member, profile("Rasa", town=RIETAVAS, written_in="lt"))
        await meet(rooms, await request(rooms, person(number), RequestKind.SEEK, Outcome.WORKING), member)
    for number in (30, 31):
        await request(rooms, person(number), RequestKind.OFFER)


async def test_outcomes_are_told_by_kind_and_by_the_countries_that_met(
    rooms: Rooms, overviews: OutcomesService
) -> None:
    await five_met_five(rooms)
    await request(rooms, person(32), RequestKind.PARTNER)
    await request(rooms, person(33), RequestKind.PARTNER)
    await request(rooms, person(34), RequestKind.OFFER)

    overview = await overviews.overview(MODERATOR)

    kinds = overview.told[By.KIND]
    assert kinds.total is not None
    assert kinds.total.figures[Figure.REQUESTS] == 10
    assert [(each.name, each.figures[Figure.WORKING]) for each in kinds.groups] == [("seek", 5)]
    assert kinds.others is not None
    assert kinds.others.figures[Figure.PENDING] == 5
    pairs = overview.told[By.COUNTRIES]
    assert {each.name for each in pairs.groups} == {"LT-PL", ""}
    assert {each.name for each in overview.told[By.LANGUAGES].groups} == {"lt-pl", ""}
    assert [each.name for each in overview.told[By.QUARTER].groups] == ["2026-1"]


async def test_a_handful_is_not_told_of_at_all(rooms: Rooms, overviews: OutcomesService) -> None:
    for number in range(4):
        await request(rooms, person(number + 10), RequestKind.SEEK, Outcome.NOTHING)
    overview = await overviews.overview(MODERATOR)
    assert all(told.total is None and not told.groups for told in overview.told.values())
    content = face.sheet(overview, Catalogue().reader("en")).decode("utf-8-sig")
    assert content.splitlines()[1] == "All,,fewer than 5,,,,,,,"


async def test_what_is_forgotten_still_counts_and_a_year_can_be_chosen(
    rooms: Rooms, overviews: OutcomesService
) -> None:
    await five_met_five(rooms)
    before = await overviews.overview(MODERATOR)
    rooms.clock.forward(days=560)
    await forget_requests(rooms.database, rooms.clock.timestamp())
    assert await rooms.rows("cooperation_requests") == []
    for number in range(40, 46):
        await request(rooms, person(number), RequestKind.OFFER, Outcome.MET)

    old, new, both = [await overviews.overview(MODERATOR, year) for year in (2026, 2027, 1999)]

    assert old.years == (2027, 2026)
    for by in By:
        if by is not By.ALL:
            assert [each.name for each in old.told[by].groups] == [each.name for each in before.told[by].groups]
    [total] = {told.total.figures[Figure.REQUESTS] for told in old.told.values() if told.total}
    assert total == 7
    assert [each.figures[Figure.MET] for each in new.told[By.KIND].groups] == [6]
    assert both.year is None
    assert {told.total.figures[Figure.REQUESTS] for told in both.told.values() if told.total} == {13}


async def test_a_small_year_is_not_found_by_taking_the_others_from_the_whole(
    rooms: Rooms, overviews: OutcomesService
) -> None:
    for number in (10, 11):
        await request(rooms, person(number), RequestKind.SEEK, Outcome.NOTHING)
    rooms.clock.forward(days=400)
    for number in range(40, 46):
        await request(rooms, person(number), RequestKind.SEEK, Outcome.MET)

    small, large, ever = [await overviews.overview(MODERATOR, year) for year in (2026, 2027, None)]
    assert all(told.total is None for told in small.told.values())
    assert ever.years == (2027, 2026)
    for by, told in ever.told.items():
        assert told.total is not None
        assert told.total.figures[Figure.NOTHING] == 0
        assert [each.figures for each in told.groups] == [each.figures for each in large.told[by].groups]


async def test_only_who_moderates_sees_it_and_only_of_their_server(rooms: Rooms, overviews: OutcomesService) -> None:
    await five_met_five(rooms)
    with pytest.raises(UserError, match="moderators-only"):
        await overviews.overview(OLA)
    abroad = replace(FOREIGN_MANAGER, server_id=ABROAD)
    assert (await overviews.overview(abroad)).years == ()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_screens_and_the_file_say_it_in_every_language(
    rooms: Rooms, overviews: OutcomesService, language: str
) -> None:
    await five_met_five(rooms)
    rooms.clock.forward(days=400)
    await five_met_five(rooms)
    overview, say = await overviews.overview(MODERATOR), Catalogue().reader(language)
    for by in overview.told:
        assert violations(face.screen_of(overview, by, say)) == []
    lines = face.sheet(overview, say).decode("utf-8-sig").splitlines()
    assert len(lines[0].split("," if language == "en" else ";")) == 10
    assert "14" in lines[1]


@pytest.mark.parametrize(
    ("by", "requests", "shown"),
    [
        (
            By.COUNTRIES,
            {"DE-SE": 5, "LT-SE": 5, "PL-SE": 6},
            ["Polska – Szwecja", "Litwa – Szwecja", "Niemcy – Szwecja"],
        ),
        (By.QUARTER, {"2026-1": 5, "2025-2": 5}, ["2. kwartał 2025", "1. kwartał 2026"]),
    ],
)
def test_of_as_many_requests_those_come_first_that_a_reader_looks_for_first(
    by: By, requests: Mapping[str, int], shown: list[str]
) -> None:
    groups = tuple(Group(name, Counter({Figure.REQUESTS: number})) for name, number in requests.items())
    overview = Overview(2026, (2026,), {By.KIND: Told(Group("")), by: Told(Group(""), groups)})
    lines = face.sheet(overview, Catalogue().reader("pl")).decode("utf-8-sig").splitlines()
    assert [line.split(";")[1] for line in lines[2:]] == shown
