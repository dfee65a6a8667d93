"""The services on both engines."""

from pathlib import Path

import pytest

from bot.cooperation.matching.everyday import is_everyday
from bot.storage.database import Database
from bot.vocabulary.service import VocabularyService
from tests.profiles import TAXONOMY
from tests.rooms import Rooms
from tests.storage_fixtures import StandingClock


@pytest.fixture
async def rooms(database: Database, clock: StandingClock, tmp_path: Path) -> Rooms:
    """The services, with a server that is set up."""
    opened = Rooms.on(database, clock, tmp_path)
    await opened.set_up()
    return opened


@pytest.fixture
def vocabulary(rooms: Rooms) -> VocabularyService:
    """What moderators do with words."""
    return VocabularyService(rooms.database, rooms.clock, TAXONOMY, is_everyday)
