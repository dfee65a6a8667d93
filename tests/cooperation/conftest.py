"""The house of cooperation, on each engine in turn."""

from pathlib import Path

import pytest

from bot.storage.database import Database
from tests.cooperation.house import House
from tests.rooms import Rooms
from tests.storage_fixtures import StandingClock


@pytest.fixture
async def house(database: Database, clock: StandingClock, tmp_path: Path) -> House:
    """All services of cooperation, with a board."""
    rooms = Rooms.on(database, clock, tmp_path)
    await rooms.set_up()
    built = House(rooms)
    await built.set_up()
    return built
