"""The house of coaching, on each engine in turn."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from bot.coaching import library
from bot.coaching.forms.model import Reading
from bot.coaching.forms.reading import read_form
from bot.storage.database import Database
from tests.coaching.house import House
from tests.storage_fixtures import StandingClock


@pytest.fixture
def house(database: Database, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """All services of coaching, with one small dialogue that ships; spreadsheets are read in this process."""

    async def read(files: Sequence[tuple[bytes, str]], *, taken: bool = False) -> list[Reading]:
        return [read_form(data, filename, taken=taken) for data, filename in files]

    monkeypatch.setattr(library, "read_apart", read)
    content = tmp_path / "content"
    content.mkdir()
    built = House(database, clock, content)
    built.ship()
    return built
