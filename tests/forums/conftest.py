"""The house of forums, on each engine in turn."""

import pytest

from bot.storage.database import Database
from tests.forums.house import House
from tests.storage_fixtures import StandingClock


@pytest.fixture
async def house(database: Database, clock: StandingClock) -> House:
    """All services of forums, with a channel for them."""
    built = House(database, clock)
    await built.open_channel()
    return built
