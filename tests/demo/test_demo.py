"""The demo itself: it starts, shows its pages, and goes on where it was left."""

import html
import json
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestClient, TestServer

from bot.clock import DAY
from bot.demo.meetings import meetings
from bot.demo.page import personas
from bot.demo.people import everybody
from bot.demo.run import run_demo
from bot.demo.site import Whereabouts, build_site
from bot.demo.stage import RoomKind
from bot.demo.tour import GuidedTour
from bot.settings import Settings
from bot.text.catalogue import Catalogue
from tests.demo.tours import tour_in
from tests.screen import reply, texts


@asynccontextmanager
async def browser_in(tour: GuidedTour) -> AsyncGenerator[TestClient[web.Request, web.Application]]:
    site = build_site(tour, Whereabouts("demo-data/creative-clusters.db", "demo-data"))
    async with TestClient(TestServer(site)) as client:
        yield client


async def seen(tour: GuidedTour, name: str, room: int) -> str:
    """All that the browser gets of a room that this person opens."""
    address = urlsplit(await tour.open_room(name, room))
    capability = {"X-Simcord-Capability": address.fragment}
    async with ClientSession(f"http://{address.netloc}", headers=capability) as browser:
        answer = await browser.post("/api/pages", json={})
        return json.dumps(await answer.json(), ensure_ascii=False)


async def test_the_check_of_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    await run_demo(Settings(), check=True, port=0)
    assert "The demo works." in capsys.readouterr().out


async def test_the_example_network_is_there_and_lives_on(tmp_path: Path) -> None:
    async with tour_in(tmp_path) as tour:
        first = {room.name: room for room in tour.rooms("Elin")}
        assert first["introductions"].messages == len(everybody().introduced())
        assert first["general"].messages == len(everybody().talk)
        assert first["welcome"].messages == 1
        assert len(first) == len(tour.rooms("Elin")), "two rooms have the same name"
        assert first["forums"].messages == len(meetings())
        await tour.turn_forward(40 * 86400)
        then = tour.now()
        first = {room.name: room for room in tour.rooms("Elin")}
    async with tour_in(tmp_path) as tour:
        again = {room.name: room for room in tour.rooms("Elin")}
        assert again == first
        assert 0 <= (tour.now() - then).total_seconds() < 60


async def test_without_the_conversations_the_bot_puts_its_cards_up_again(folder: Path) -> None:
    async with tour_in(folder) as tour:
        before = {room.name: room.id for room in tour.rooms("Henrike") if room.kind is not RoomKind.THREAD}
    (folder / "conversations.bin").unlink()
    async with tour_in(folder) as tour:
        after = {room.name: room for room in tour.rooms("Henrike") if room.kind is not RoomKind.THREAD}
        assert {name: room.id for name, room in after.items()} == before
        await tour.turn_forward(1)
        found = {room.name: room.messages for room in tour.rooms("Henrike")}
        assert found["introductions"] == len(everybody().introduced())


async def test_the_tour_names_commands_that_exist_in_the_language_of_who_is_played(folder: Path) -> None:
    async with tour_in(folder) as tour, browser_in(tour) as browser:
        for persona in personas():
            named = {found for hint in persona.hints for found in re.findall("`/([^`]+)`", hint.text)}
            assert named <= tour.commands(persona.name).keys()
        page = await (await browser.get("/?as=kalina")).text()
        assert f"<code>/{tour.commands('Kalina')['introduce']}</code>" in page
        assert tour.commands("Kalina")["introduce"] != "introduce"


async def test_the_tour_names_buttons_as_they_read_for_who_is_played(folder: Path) -> None:
    async with tour_in(folder) as tour, browser_in(tour) as browser:
        for persona in personas():
            named = {found for hint in persona.hints for found in re.findall("`=([^`]+)`", hint.text)}
            assert named <= Catalogue().ids("en")
        page = await (await browser.get("/?as=kalina")).text()
        assert f"<code>{html.escape(tour.voice('Kalina')('coop-meet-button'))}</code>" in page
        assert tour.voice("Kalina").language == "pl"


async def test_help_names_commands_as_they_are_typed(folder: Path) -> None:
    async with tour_in(folder) as tour:
        stage = tour._stage  # pyright: ignore[reportPrivateUsage]
        general = stage.channel("general")
        await stage.person("Kalina").slash(general, "help")
        shown = await seen(tour, "Kalina", general.id)
        names = tour.commands("Kalina")
        assert names["members find"] == "ludzie szukaj"
        assert f'"/{names["introduce"]}"' in shown
        assert f'"/{names["members find"]}"' in shown
        assert '"/introduce"' not in shown


async def test_direct_messages_name_people_and_channels(folder: Path) -> None:
    async with tour_in(folder) as tour:
        stage = tour._stage  # pyright: ignore[reportPrivateUsage]
        [direct] = [room.id for room in tour.rooms("Henrike") if room.kind is RoomKind.DIRECT]
        axel, board = stage.person("Axel").id, stage.channel("cooperation").id
        secret = stage.channel("moderators").id
        said = f"<@{axel}> schreibt in <#{board}>, nicht in <#{secret}>."
        tour._env.backend.create_message(direct, tour._env.backend.bot_user.id, said)  # pyright: ignore[reportPrivateUsage]
        shown = await seen(tour, "Henrike", direct)
        assert '"@Axel"' in shown
        assert '"#cooperation"' in shown
        assert '"#moderators"' not in shown


async def test_a_round_of_pairs_brings_the_two_together_who_take_part(folder: Path) -> None:
    async with tour_in(folder) as tour:
        stage = tour._stage  # pyright: ignore[reportPrivateUsage]
        owen, henrike = stage.person("Owen"), stage.person("Henrike")
        for person in (owen, henrike):
            shown = await person.slash(stage.channel("general"), "pairs")
            await person.click(reply(shown), custom_id="pairs:v1:join:")
        await tour.turn_forward(35 * DAY)
        assert any(f"<@{henrike.id}>" in texts(each) for each in owen.user.dm_channel.history())
        assert any(f"<@{owen.id}>" in texts(each) for each in henrike.user.dm_channel.history())


async def test_each_person_sees_their_own_rooms(folder: Path) -> None:
    async with tour_in(folder) as tour:
        assert "moderators" in {room.name for room in tour.rooms("Elin")}
        assert "moderators" not in {room.name for room in tour.rooms("Kalina")}
        assert [room.kind for room in tour.rooms("Owen")].count(RoomKind.DIRECT) == 1


async def test_the_page_opens_rooms_and_turns_the_clock(folder: Path) -> None:
    async with tour_in(folder) as tour, browser_in(tour) as browser:
        page = await (await browser.get("/?as=rasa")).text()
        assert "Rooms open to Rasa" in page
        room = next(room for room in tour.rooms("Rasa") if room.kind is RoomKind.DIRECT)
        opened = await browser.post("/open", data={"as": "rasa", "room": room.id}, allow_redirects=False)
        assert opened.status == 303
        assert opened.headers["Location"].startswith("http://127.0.0.1:")
        before = tour.now()
        turned = await browser.post("/clock?as=rasa", data={"turn": "day"}, allow_redirects=False)
        assert turned.status == 303
        assert 86400 <= (tour.now() - before).total_seconds() < 86460
        assert "A day has passed." in await (await browser.get(turned.headers["Location"])).text()


@pytest.mark.parametrize(
    ("path", "form", "status"),
    [
        ("/open", {"as": "kalina", "room": "1"}, 404),
        ("/open", {"as": "nobody", "room": "1"}, 404),
        ("/clock?as=kalina", {"turn": "century"}, 400),
    ],
)
async def test_the_page_refuses_what_is_not_on_it(path: str, form: dict[str, str], status: int, folder: Path) -> None:
    async with tour_in(folder) as tour, browser_in(tour) as browser:
        assert (await browser.post(path, data=form, allow_redirects=False)).status == status


async def test_other_sites_cannot_press_its_buttons(folder: Path) -> None:
    async with tour_in(folder) as tour, browser_in(tour) as browser:
        foreign = {"Origin": "http://example.org"}
        assert (await browser.post("/clock?as=kalina", data={"turn": "day"}, headers=foreign)).status == 403
        rebound = {"Host": "example.org"}
        assert (await browser.get("/", headers=rebound)).status == 403
