"""What moderators see of misses, feedback and exposure: all of it without naming anybody."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from bot.clock import DAY
from bot.cooperation import meeting_store, store, suggestion_store
from bot.cooperation.desk import MatchingDesk
from bot.cooperation.exposure import By, ExposureService, Figures, Group
from bot.cooperation.interest import Misfit, Side
from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.misses import FEEDBACK_SHOWN, MISSES_SHOWN, MissesService
from bot.cooperation.model import Details, Request, RequestKind, State, Where
from bot.cooperation.suggestion_store import Because, Shown
from bot.errors import UserError
from bot.members.model import Availability, Field, Town, Visibility
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor
from bot.storage.database import Transaction
from cogs.vocabulary import exposure as exposure_face
from tests.profiles import TAXONOMY, profile
from tests.rooms import FOREIGN_MANAGER, HOME, MODERATOR, OLA, OTTO, Rooms, person
from tests.texts import catalogue

SZCZECIN, RIETAVAS = Town("Szczecin", "PL", "szczecin"), Town("Rietavas", "LT", "rietavas")
SHOWN = Shown((Because("bookbinding", "folioteki", "knygrišė"),))


@pytest.fixture
def misses(rooms: Rooms) -> MissesService:
    return MissesService(rooms.database, rooms.clock, MatchingDesk(rooms.database, lambda: Matcher(TAXONOMY)))


@pytest.fixture
def exposures(rooms: Rooms) -> ExposureService:
    return ExposureService(rooms.database, rooms.clock)


async def request(rooms: Rooms, number: int, author: Actor = OLA, **parts: object) -> Request:
    """A request that is on the board."""
    now = rooms.clock.timestamp()
    details = Details(RequestKind.SEEK, f"folioteki {number}", "pl", home=Where("Szczecin", "PL"))
    plain = Request(f"{number:016}", HOME, author.user_id, details, State.OPEN, False, "pl", 1, now, now + 60 * DAY)
    made = replace(plain, **parts)
    await rooms.database.write(lambda tx: store.insert(tx, made))
    return made


async def suggest(rooms: Rooms, made: Request, member: Actor, misfit: Misfit | None = None) -> None:
    """A member is suggested, and that may have been wrong."""
    now = rooms.clock.timestamp()

    def write(tx: Transaction) -> None:
        suggestion_store.put(tx, made, member.user_id, 0.5, SHOWN, now)
        if misfit is not None:
            suggestion_store.feel(tx, made.request_id, member.user_id, misfit, Side.AUTHOR, now)

    await rooms.database.write(write)


async def join(rooms: Rooms, member: Actor, town: Town, **parts: object) -> None:
    """A member introduces themselves and may be suggested."""
    await rooms.publish(member, profile("Somebody", town=town, **parts))
    await rooms.privacy.decide(member, ConsentPurpose.MATCHING, granted=True)


async def test_misses_are_requests_as_the_board_shows_them(rooms: Rooms, misses: MissesService) -> None:
    await request(rooms, 1)
    rooms.clock.forward(hours=1)
    await request(rooms, 2)
    await request(rooms, 3, suggested=1)
    await request(rooms, 4, hidden_reason="rude")
    await request(rooms, 5, away=True)

    page = await misses.misses(MODERATOR, 0)

    assert [miss.request.request_id for miss in page.misses] == [f"{2:016}", f"{1:016}"]
    assert page.misses[0].understood == ()
    rooms.clock.forward(days=200)
    assert (await misses.misses(MODERATOR, 0)).misses == ()


async def test_misses_have_pages(rooms: Rooms, misses: MissesService) -> None:
    for number in range(MISSES_SHOWN + 1):
        await request(rooms, number)
    first, second = await misses.misses(MODERATOR, 0), await misses.misses(MODERATOR, 1)
    assert (len(first.misses), first.more) == (MISSES_SHOWN, True)
    assert (len(second.misses), second.more) == (1, False)


async def test_feedback_is_counted_and_shows_both_words(rooms: Rooms, misses: MissesService) -> None:
    await join(rooms, OTTO, RIETAVAS)
    for number in range(FEEDBACK_SHOWN + 1):
        rooms.clock.forward(minutes=1)
        misfit = Misfit.TIME if number == 0 else Misfit.SKILL
        await suggest(rooms, await request(rooms, number, suggested=1), OTTO, misfit)

    page = await misses.feedback(MODERATOR, 0)

    assert dict(page.counts) == {Misfit.SKILL: FEEDBACK_SHOWN, Misfit.TIME: 1}
    assert page.said[0].reasons == SHOWN.reasons
    assert page.said[0].at == rooms.clock.timestamp()
    assert page.more
    [oldest] = (await misses.feedback(MODERATOR, 1)).said
    assert oldest.misfit is Misfit.TIME


async def test_words_that_were_taken_back_are_not_shown(rooms: Rooms, misses: MissesService) -> None:
    await join(rooms, OTTO, RIETAVAS)
    await suggest(rooms, await request(rooms, 1, suggested=1), OTTO, Misfit.PLACE)
    await rooms.privacy.decide(OTTO, ConsentPurpose.MATCHING, granted=False)

    [said] = (await misses.feedback(MODERATOR, 0)).said

    assert (said.misfit, said.reasons) == (Misfit.PLACE, ())


async def test_small_groups_have_no_figures_but_the_hint(rooms: Rooms, exposures: ExposureService) -> None:
    for number in range(20, 25):
        await join(rooms, person(number), SZCZECIN, written_in="pl")
    await join(rooms, OTTO, RIETAVAS, written_in="lt")
    first, second = await request(rooms, 1, person(20)), await request(rooms, 2, person(21))
    for number in range(20, 25):
        await suggest(rooms, first if number != 20 else second, person(number))
    await suggest(rooms, second, person(22))

    def meet(tx: Transaction) -> None:
        between = meeting_store.between(tx, first, person(22).user_id)
        meeting_store.put(tx, replace(between, met_at=rooms.clock.timestamp()))

    await rooms.database.write(meet)

    towns = await exposures.exposure(MODERATOR, By.TOWN)

    assert set(towns) == {
        Group("Rietavas", "LT", None, unseen=True),
        Group("Szczecin", "PL", Figures(members=5, shown=6, requests=2, meetings=1), unseen=False),
    }
    countries = await exposures.exposure(MODERATOR, By.COUNTRY)
    assert {(each.name, each.figures is None) for each in countries} == {("LT", True), ("PL", False)}
    languages = await exposures.exposure(MODERATOR, By.LANGUAGE)
    assert {(each.name, each.unseen) for each in languages} == {("lt", True), ("pl", False)}

    rooms.clock.forward(days=91)
    later = {each.name: each for each in await exposures.exposure(MODERATOR, By.TOWN)}
    assert later["Szczecin"] == Group("Szczecin", "PL", Figures(5, 0, 0, 0), unseen=True)


async def test_who_may_not_be_suggested_does_not_count(rooms: Rooms, exposures: ExposureService) -> None:
    for number in range(20, 25):
        await join(rooms, person(number), SZCZECIN)
    await join(rooms, person(25), SZCZECIN, availability=Availability.BUSY)
    await rooms.publish(person(26), profile("Without consent"))
    await join(rooms, person(27), SZCZECIN)
    await rooms.database.write(lambda tx: meeting_store.pause(tx, HOME, person(27).user_id, 2**40))
    await join(rooms, person(28), RIETAVAS, visibility={Field.TOWN: Visibility.MATCHED})

    groups = {each.name: each for each in await exposures.exposure(MODERATOR, By.TOWN)}

    assert set(groups) == {"", "Szczecin"}
    assert groups["Szczecin"].figures == Figures(5, 0, 0, 0)


async def test_the_file_says_of_a_small_group_that_it_is_small(rooms: Rooms, exposures: ExposureService) -> None:
    await join(rooms, OTTO, RIETAVAS)
    say = catalogue().reader("en")

    content = exposure_face.sheet({By.TOWN: await exposures.exposure(MODERATOR, By.TOWN)}, say).decode("utf-8-sig")

    assert content.splitlines()[1] == "By town,Rietavas,Lithuania,fewer than 5,,,,yes"


@pytest.mark.parametrize(
    ("language", "by", "names", "shown"),
    [
        ("en", By.COUNTRY, ("LT", "DE", "PL", "", "SE"), ["Sweden", "Germany", "Lithuania", "Poland", "Not said"]),
        ("pl", By.COUNTRY, ("LT", "DE", "PL", "", "SE"), ["Szwecja", "Litwa", "Niemcy", "Polska", "Nie podano"]),
        ("lt", By.LANGUAGE, ("en", "lt", "de", "sv"), ["Švedų", "Anglų", "Lietuvių", "Vokiečių"]),
        ("sv", By.TOWN, ("Östersund", "Åmål", "Ystad"), ["Ystad", "Åmål", "Östersund"]),
    ],
)
def test_the_unseen_come_first_then_the_names_as_their_reader_looks_them_up(
    language: str, by: By, names: Sequence[str], shown: list[str]
) -> None:
    groups = [Group(name, "", None, unseen=name in {"SE", "sv"}) for name in names]
    lines = exposure_face.sheet({by: groups}, catalogue().reader(language)).decode("utf-8-sig").splitlines()
    assert [line.split("," if language == "en" else ";")[1] for line in lines[1:]] == shown


async def test_only_who_moderates_sees_any_of_it(misses: MissesService, exposures: ExposureService) -> None:
    for attempt in (misses.misses(OLA, 0), misses.feedback(OLA, 0), exposures.exposure(OLA, By.TOWN)):
        with pytest.raises(UserError, match="moderators-only"):
            await attempt


async def test_another_server_sees_nothing_of_it(
    rooms: Rooms, misses: MissesService, exposures: ExposureService
) -> None:
    await join(rooms, OTTO, RIETAVAS)
    await suggest(rooms, await request(rooms, 1), OTTO, Misfit.SKILL)

    assert (await misses.misses(FOREIGN_MANAGER, 0)).misses == ()
    assert dict((await misses.feedback(FOREIGN_MANAGER, 0)).counts) == {}
    assert await exposures.exposure(FOREIGN_MANAGER, By.TOWN) == ()
