"""What the bot does for itself once a day."""

from collections.abc import AsyncGenerator
from pathlib import Path
from unittest.mock import patch

import pytest

from bot.clock import DAY
from bot.cooperation import store as requests
from bot.cooperation.model import Draft
from bot.errors import StartError
from bot.housekeeping import Housekeeping
from bot.members import directory_store
from bot.servers import audit
from bot.servers.audit import KEPT_DAYS, Act
from bot.settings import Settings
from bot.storage.backup import backup
from bot.storage.database import Database
from bot.storage.opening import open_database
from migrations import MIGRATIONS
from tests.rooms import HOME, MODERATOR
from tests.storage_fixtures import StandingClock


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of a bot with the embedded database."""
    return Settings(data_folder=tmp_path)


@pytest.fixture
async def database(settings: Settings, clock: StandingClock) -> AsyncGenerator[Database]:
    """Its database; the backups of PostgreSQL are tried in `tests/storage`."""
    opened = await open_database(
        settings.database_url, migrations=MIGRATIONS, backups=settings.backups_folder, clock=clock
    )
    yield opened
    await opened.close()


async def test_what_was_kept_long_enough_goes_and_the_rest_stays(
    database: Database, clock: StandingClock, settings: Settings
) -> None:
    now = clock.timestamp()
    await database.write(lambda tx: directory_store.keep_search(tx, HOME, "old", now))
    await database.write(lambda tx: audit.record(tx, MODERATOR, Act.EXPORT, now))
    await database.write(lambda tx: requests.save_draft(tx, HOME, MODERATOR.user_id, "", Draft(), now))
    clock.forward(days=KEPT_DAYS, seconds=1)
    later = clock.timestamp()
    await database.write(lambda tx: audit.record(tx, MODERATOR, Act.SETTINGS, later))

    await Housekeeping(database, clock, settings).run()

    assert await database.read(lambda tx: tx.all("SELECT * FROM searches")) == []
    assert await database.read(lambda tx: tx.all("SELECT * FROM cooperation_drafts")) == []
    [act] = await database.read(lambda tx: audit.newest(tx, HOME, limit=9))
    assert act.act is Act.SETTINGS


async def test_a_backup_is_made_a_day_after_the_last_one(
    database: Database, clock: StandingClock, settings: Settings
) -> None:
    await Housekeeping(database, clock, settings).run()
    assert len(list(settings.backups_folder.iterdir())) == 1

    restarted = Housekeeping(database, clock, settings)

    assert await database.read(restarted.next_due) == clock.timestamp() + DAY


async def test_old_backups_go_also_when_no_new_one_can_be_made(
    database: Database, clock: StandingClock, settings: Settings
) -> None:
    old = backup(settings.database_url, settings.backups_folder, clock)
    clock.forward(days=settings.backup_keep_days, seconds=1)

    with patch("bot.housekeeping.backup", side_effect=StartError("no room")), pytest.raises(StartError):
        await Housekeeping(database, clock, settings).run()

    assert not old.exists()
