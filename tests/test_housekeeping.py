"""What the bot does for itself once a day."""

from collections.abc import AsyncGenerator
from pathlib import Path
from unittest.mock import patch

import pytest
from structlog.testing import capture_logs

from bot.announcements import store as announcements
from bot.announcements.model import Announcement
from bot.announcements.model import Draft as AnnouncementDraft
from bot.announcements.model import Plan as AnnouncementPlan
from bot.clock import DAY, HOUR
from bot.cooperation import store as requests
from bot.cooperation.drafts import Draft
from bot.cooperation.forgetting import DRAFT_KEPT_DAYS
from bot.delivery import leases, outbox
from bot.delivery.drain import ROOMY
from bot.delivery.model import Intent, ToChannel
from bot.errors import StartError
from bot.forums import store as forums
from bot.forums.model import Draft as ForumDraft
from bot.forums.model import Plan
from bot.housekeeping import Housekeeping
from bot.members import directory_store
from bot.members import store as introductions
from bot.members.model import Draft as IntroductionDraft
from bot.servers import audit
from bot.servers.audit import KEPT_DAYS, Act
from bot.settings import Settings
from bot.storage.backup import backup
from bot.storage.database import Database, Transaction
from bot.storage.opening import open_database
from migrations import MIGRATIONS
from tests.profiles import profile
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
    await database.write(lambda tx: write_drafts(tx, now))
    await database.write(lambda tx: settle_one(tx, now))
    clock.forward(days=KEPT_DAYS, seconds=1)
    later = clock.timestamp()
    await database.write(lambda tx: audit.record(tx, MODERATOR, Act.SETTINGS, later))

    await Housekeeping(database, clock, settings).run()

    assert await database.read(lambda tx: tx.all("SELECT * FROM searches")) == []
    assert await drafts_left(database) == 0
    assert await database.read(lambda tx: outbox.planned(tx, "note", "k")) == []
    assert await database.read(lambda tx: announcements.of_server(tx, HOME)) == []
    [act] = await database.read(lambda tx: audit.newest(tx, HOME, limit=9))
    assert act.act is Act.SETTINGS


def settle_one(tx: Transaction, now: int) -> None:
    """Something could not be sent, and is let rest."""
    outbox.plan(tx, Intent("note", "k", HOME, ToChannel(1), due_at=now), now)
    [claimed] = leases.claim(tx, now, ROOMY, {"note"}, shared=False)
    leases.settle(tx, claimed, "skipped", now, reason="dismissed")


def write_drafts(tx: Transaction, now: int) -> None:
    """A moderator writes something of each kind, and announces something once."""
    who = (HOME, MODERATOR.user_id)
    requests.save_draft(tx, *who, "", Draft(), now)
    forums.save_draft(tx, *who, "", ForumDraft(Plan()), now)
    introductions.save_draft(tx, *who, IntroductionDraft(profile()), now)
    announcements.save_draft(tx, *who, "", AnnouncementDraft(AnnouncementPlan()), now)
    said = Announcement("a" * 16, *who, AnnouncementPlan(), first_at=now, last_at=now, paused=False, created_at=now)
    announcements.put(tx, said)


async def drafts_left(database: Database) -> int:
    tables = ("cooperation_drafts", "forum_drafts", "drafts", "announcement_drafts")
    each = " UNION ALL ".join(f"SELECT server_id FROM {table}" for table in tables)  # noqa: S608 - tables of ours
    return len(await database.read(lambda tx: tx.all(each)))


async def test_a_draft_waits_for_thirty_days(database: Database, clock: StandingClock, settings: Settings) -> None:
    now = clock.timestamp()
    await database.write(lambda tx: write_drafts(tx, now))

    clock.forward(days=DRAFT_KEPT_DAYS, seconds=-1)
    await Housekeeping(database, clock, settings).run()
    assert await drafts_left(database) == 4
    clock.forward(seconds=1)
    await Housekeeping(database, clock, settings).run()
    assert await drafts_left(database) == 1, "the one of an announcement waits longer"


async def test_a_backup_is_made_a_day_after_the_last_one(
    database: Database, clock: StandingClock, settings: Settings
) -> None:
    await Housekeeping(database, clock, settings).run()
    assert len(list(settings.backups_folder.iterdir())) == 1

    restarted = Housekeeping(database, clock, settings)

    assert await database.read(restarted.next_due) == clock.timestamp() + DAY


async def test_a_backup_made_while_the_clock_was_ahead_does_not_put_off_the_next_one(
    database: Database, clock: StandingClock, settings: Settings
) -> None:
    clock.forward(days=3650)
    running = Housekeeping(database, clock, settings)
    await running.run()
    clock.forward(days=-3650)

    restarted = Housekeeping(database, clock, settings)

    assert await database.read(running.next_due) == clock.timestamp() + DAY
    assert await database.read(restarted.next_due) == clock.timestamp() + HOUR
    clock.forward(days=1)
    assert await database.read(running.next_due) == clock.timestamp()


@pytest.mark.parametrize("step", ["audit.forget_old", "directory_store.forget_searches", "forget_requests", "prune"])
async def test_one_thing_that_fails_keeps_none_of_the_rest_from_being_done(
    database: Database, clock: StandingClock, settings: Settings, step: str
) -> None:
    await database.write(lambda tx: requests.save_draft(tx, HOME, MODERATOR.user_id, "", Draft(), 0))

    with patch(f"bot.housekeeping.{step}", side_effect=ValueError), capture_logs() as logged:
        await Housekeeping(database, clock, settings).run()

    assert len(list(settings.backups_folder.iterdir())) == 1
    left = await database.read(lambda tx: tx.all("SELECT * FROM cooperation_drafts"))
    assert len(left) == (1 if step == "forget_requests" else 0)
    assert {entry["event"] for entry in logged if entry["log_level"] == "error"} == {"housekeeping.failed"}


async def test_old_backups_go_also_when_no_new_one_can_be_made(
    database: Database, clock: StandingClock, settings: Settings
) -> None:
    old = backup(settings.database_url, settings.backups_folder, clock)
    clock.forward(days=settings.backup_keep_days, seconds=1)

    with patch("bot.housekeeping.backup", side_effect=StartError("no room")), pytest.raises(StartError):
        await Housekeeping(database, clock, settings).run()

    assert not old.exists()
