"""The services on both engines."""

from pathlib import Path

import pytest

from bot.storage.database import Database
from tests.rooms import Rooms
from tests.storage_fixtures import StandingClock


@pytest.fixture
async def rooms(database: Database, clock: StandingClock, tmp_path: Path) -> Rooms:
    """The services, with a server that is set up."""
    opened = Rooms.on(database, clock, tmp_path)
    await opened.set_up()
    return opened
