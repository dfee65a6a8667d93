"""Settings: who may change what, what is refused, and that every change stands in the record."""

import pytest

from bot.errors import UserError
from bot.servers.audit import Act
from bot.servers.model import DEFAULT_REQUEST_MONTHS, DEFAULT_RETENTION_DAYS, MAX_PLACES, Purpose, Server
from bot.servers.zones import TIMEZONES
from bot.text.languages import COUNTRIES
from bot.wiring import network_places
from tests.rooms import ABROAD, FOREIGN_MANAGER, HELPERS, HOME, MANAGER, MODERATOR, OLA, Rooms


async def test_a_new_server_gets_the_networks_places_and_its_own_language(rooms: Rooms) -> None:
    server = await rooms.servers.begin(FOREIGN_MANAGER, "pl")

    assert server.languages == ("pl",)
    assert set(server.places) == set(network_places())
    assert server.retention_days == DEFAULT_RETENTION_DAYS
    assert server.set_up_at is None


async def test_opening_the_settings_again_changes_nothing(rooms: Rooms) -> None:
    await rooms.servers.set_languages(MANAGER, ["lt", "sv"])
    before = await rooms.servers.load(HOME)

    assert await rooms.servers.begin(MANAGER, "pl") == before


async def test_members_change_nothing_and_learn_nothing(rooms: Rooms) -> None:
    before = await rooms.servers.load(HOME)

    for attempt in (
        rooms.servers.open(OLA),
        rooms.servers.check(OLA),
        rooms.servers.begin(OLA, "de"),
        rooms.servers.finish(OLA),
        rooms.servers.set_languages(OLA, ["de"]),
        rooms.servers.set_channels(OLA, {Purpose.WELCOME: 1}),
        rooms.servers.set_retention(OLA, "1"),
        rooms.servers.add_place(OLA, "Gdynia", "PL", "Europe/Warsaw"),
        rooms.servers.remove_place(OLA, "szczecin"),
    ):
        with pytest.raises(UserError, match="moderators-only"):
            await attempt
    with pytest.raises(UserError, match="managers-only"):
        await rooms.servers.set_moderator_roles(OLA, [1])

    assert await rooms.servers.load(HOME) == before


async def test_moderators_change_settings_but_not_who_moderates(rooms: Rooms) -> None:
    assert (await rooms.servers.set_languages(MODERATOR, ["de"])).languages == ("de",)
    with pytest.raises(UserError, match="managers-only"):
        await rooms.servers.set_moderator_roles(MODERATOR, [1])
    assert (await rooms.servers.load(HOME)).moderator_role_ids == {HELPERS}


async def test_a_manager_of_another_server_changes_only_that_one(rooms: Rooms) -> None:
    before = await rooms.servers.load(HOME)

    await rooms.servers.set_languages(FOREIGN_MANAGER, ["sv"])
    await rooms.servers.remove_place(FOREIGN_MANAGER, "szczecin")

    assert await rooms.servers.load(HOME) == before
    assert (await rooms.servers.load(ABROAD)).languages == ("sv",)


@pytest.mark.parametrize("chosen", [[], ["xx"], ["en", "de", "pl"]])
async def test_one_or_two_languages(rooms: Rooms, chosen: list[str]) -> None:
    with pytest.raises(UserError, match="settings-languages-number"):
        await rooms.servers.set_languages(MANAGER, chosen)


@pytest.mark.parametrize("days", ["", "0", "366", "-1", "1.5", "ten", "٣", "1" * 4_000])
async def test_a_retention_that_makes_no_sense_is_refused(rooms: Rooms, days: str) -> None:
    with pytest.raises(UserError, match="settings-retention-range"):
        await rooms.servers.set_retention(MANAGER, days)
    assert (await rooms.servers.load(HOME)).retention_days == DEFAULT_RETENTION_DAYS


@pytest.mark.parametrize("months", ["", "5", "37", "-6", "six"])
async def test_a_time_for_requests_that_makes_no_sense_is_refused_and_changes_nothing(
    rooms: Rooms, months: str
) -> None:
    with pytest.raises(UserError, match="settings-requests-range"):
        await rooms.servers.set_retention(MANAGER, "90", months)
    server = await rooms.servers.load(HOME)
    assert (server.retention_days, server.request_months) == (DEFAULT_RETENTION_DAYS, DEFAULT_REQUEST_MONTHS)


async def test_both_times_are_kept_and_one_alone_leaves_the_other(rooms: Rooms) -> None:
    await rooms.servers.set_retention(MANAGER, "90", " 12 ")
    server = await rooms.servers.set_retention(MANAGER, "60")
    assert (server.retention_days, server.request_months) == (60, 12)


@pytest.mark.parametrize("days", ["1", " 90 ", "365"])
async def test_a_retention_of_up_to_a_year_is_kept(rooms: Rooms, days: str) -> None:
    assert (await rooms.servers.set_retention(MANAGER, days)).retention_days == int(days)


@pytest.mark.parametrize(
    ("name", "country", "zone", "refused"),
    [
        ("", "PL", "Europe/Warsaw", "town-name-needed"),
        ("🏰", "PL", "Europe/Warsaw", "town-name-needed"),
        ("x" * 61, "PL", "Europe/Warsaw", "text-too-long"),
        ("Gdynia", "XX", "Europe/Warsaw", "town-country-needed"),
        ("Gdynia", "PL", "Europe/Gdynia", "settings-timezone-unknown"),
        ("Gdynia", "PL", "../../etc/passwd", "settings-timezone-unknown"),
    ],
)
async def test_a_place_that_cannot_be_taken(rooms: Rooms, name: str, country: str, zone: str, refused: str) -> None:
    before = await rooms.servers.load(HOME)

    with pytest.raises(UserError, match=refused):
        await rooms.servers.add_place(MANAGER, name, country, zone)

    assert await rooms.servers.load(HOME) == before


async def test_places_are_added_changed_and_removed_up_to_the_limit(rooms: Rooms) -> None:
    free = MAX_PLACES - len(network_places())
    for number in range(free):
        await rooms.servers.add_place(MANAGER, f"Town {chr(65 + number)}", "PL", "Europe/Warsaw")
    assert len((await rooms.servers.load(HOME)).places) == MAX_PLACES

    with pytest.raises(UserError, match="settings-places-full"):
        await rooms.servers.add_place(MANAGER, "One more", "PL", "Europe/Warsaw")
    assert len((await rooms.servers.add_place(MANAGER, "TOWN A", "PL", "Europe/Warsaw")).places) == MAX_PLACES

    server = await rooms.servers.remove_place(MANAGER, "town-a")
    assert server.place("town-a") is None


async def test_towns_of_the_same_name_in_two_countries_stand_side_by_side(rooms: Rooms) -> None:
    await rooms.servers.add_place(MANAGER, "Friedland", "DE", "Europe/Berlin")
    server = await rooms.servers.add_place(MANAGER, "Friedland", "CZ", "Europe/Prague")

    assert {place.country for place in server.places if place.name == "Friedland"} == {"DE", "CZ"}


async def test_places_in_scripts_without_latin_letters_do_not_replace_each_other(rooms: Rooms) -> None:
    await rooms.servers.add_place(MANAGER, "Київ", "UA", "Europe/Kyiv")
    server = await rooms.servers.add_place(MANAGER, "Львів", "UA", "Europe/Kyiv")

    assert {"Київ", "Львів"} <= {place.name for place in server.places}


async def test_the_moment_of_the_set_up_is_kept(rooms: Rooms) -> None:
    first = (await rooms.servers.load(HOME)).set_up_at
    rooms.clock.forward(days=1)

    assert (await rooms.servers.finish(MANAGER)).set_up_at == first


async def test_every_change_stands_in_the_record(rooms: Rooms) -> None:
    rooms.clock.forward(minutes=1)
    await rooms.servers.set_retention(MODERATOR, "60")

    newest = (await rooms.moderation.acts(MANAGER, 0))[0]
    assert (newest.act, newest.moderator_id, newest.reason) == (Act.SETTINGS, MODERATOR.user_id, "retention")


async def test_a_server_never_set_up_has_sensible_settings(rooms: Rooms) -> None:
    assert await rooms.servers.load(4711) == Server(4711)
    assert [row["server_id"] for row in await rooms.rows("servers")] == [HOME]


def test_every_country_has_a_time_zone() -> None:
    assert set(TIMEZONES) == set(COUNTRIES)
