"""`creative-clusters calendar`, while the bot has the database open, on both engines."""

import re
import stat
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.errors import StartError
from bot.servers import store as servers
from bot.storage.database import Transaction
from bot.storage.reading import read_beside
from migrations import MIGRATIONS
from tests.forums.house import MODERATOR, SERVER, House, plan, when
from tests.storage_fixtures import StandingClock


@pytest.fixture(autouse=True)
def at(database_url: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The command is started in a folder of its own, with the settings of the bot that runs."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE_URL", database_url)
    return tmp_path


async def test_the_forums_of_a_server_are_written_while_the_bot_runs(
    house: House, at: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    await house.database.write(lambda tx: servers.ensure(tx, SERVER, ()))
    await house.database.write(lambda tx: servers.set_languages(tx, SERVER, ["de", "en"]))
    forum = await house.publish()
    other = await house.publish(plan(when=when("2026-06-01 10:00")))
    await house.authors.cancel(MODERATOR, other.forum_id)

    assert main(["calendar", "--server", str(SERVER)]) == 0
    shown = capsysbinary.readouterr().out
    assert shown.startswith(b"BEGIN:VCALENDAR\r\n")
    assert shown.count(b"BEGIN:VEVENT") == 2
    assert b"STATUS:CANCELLED" in shown
    assert b"SUMMARY:Austauschforum" in shown
    assert b"X-WR-CALNAME:Creative Clusters: Foren" in shown
    assert str(MODERATOR.user_id).encode() not in shown

    target = at / "forums.ics"
    target.write_bytes(b"what was there before")
    assert main(["calendar", "--server", str(SERVER), "--to", str(target), "--language", "en"]) == 0
    assert b"SUMMARY:Exchange forum" in target.read_bytes()
    assert stat.S_IMODE(target.stat().st_mode) == 0o644
    assert not target.with_suffix(".tmp").exists()
    # The bot goes on writing.
    await house.publish(plan(host="Media Dizajn"), forum_id=forum.forum_id)


async def test_what_cannot_be_written_is_said_plainly(
    house: House, at: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await house.database.write(lambda tx: servers.ensure(tx, SERVER, ()))
    for arguments, message in (
        (["--server", "forums"], "'forums' is no ID of a server"),
        (["--server", "900000000000000009"], f"knows no server with the ID 900000000000000009. It knows: {SERVER}"),
        (["--server", str(SERVER), "--language", "fr"], "does not write 'fr'"),
        (["--server", str(SERVER), "--to", str(at / "none" / "forums.ics")], "can't be written"),
    ):
        assert main(["calendar", *arguments]) == 1
        assert message in capsys.readouterr().err


def _write(tx: Transaction) -> int:
    return tx.run("DELETE FROM servers")


async def test_a_look_changes_nothing(house: House, database_url: str, clock: StandingClock) -> None:
    assert clock
    await house.database.write(lambda tx: servers.ensure(tx, SERVER, ()))
    with pytest.raises(Exception, match=re.compile("read-?only", re.IGNORECASE)):
        read_beside(database_url, MIGRATIONS, _write)
    assert await house.database.read(servers.ids) == [SERVER]


def test_without_a_database_or_with_an_older_one_it_says_what_to_do(tmp_path: Path) -> None:
    missing = tmp_path / "none.db"
    with pytest.raises(StartError, match="no database at"):
        read_beside(f"sqlite:///{missing}", MIGRATIONS, _write)
    assert not missing.exists()
    missing.touch()
    with pytest.raises(StartError, match="older than this version"):
        read_beside(f"sqlite:///{missing}", MIGRATIONS, _write)
