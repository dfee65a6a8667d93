"""In whose time hours and days are meant, before anybody has said so."""

from pathlib import Path

import pytest

from bot.delivery.kinds import Kinds
from bot.members.model import Town
from bot.messages.service import MessagesService
from bot.storage.database import Database
from tests.profiles import profile
from tests.rooms import RASA, Rooms
from tests.storage_fixtures import StandingClock


@pytest.mark.parametrize(
    ("town", "zone"),
    [
        (Town("Rietavas", "LT", "rietavas"), "Europe/Vilnius"),
        (Town("Riga", "LV"), "Europe/Riga"),
        (None, "Europe/Warsaw"),
    ],
)
async def test_a_members_day_is_that_of_their_town_until_they_choose(
    database: Database, clock: StandingClock, tmp_path: Path, town: Town | None, zone: str
) -> None:
    rooms = Rooms.on(database, clock, tmp_path)
    await rooms.set_up()
    await rooms.publish(RASA, profile("Rasa", town=town))
    messages = MessagesService(database, clock, Kinds())

    assert (await messages.set_one_a_day(RASA, wanted=True)).wished.zone == zone

    await messages.set_quiet(RASA, "22", "7", "Europe/Lisbon")
    assert (await messages.mine(RASA)).wished.zone == "Europe/Lisbon"
