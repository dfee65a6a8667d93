"""What an operator is told when the database can't be opened, and that nothing is changed then."""

import contextlib
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest

from bot.errors import StartError
from bot.storage import sqlite_file
from bot.storage.database import Database
from bot.storage.opening import open_database
from bot.storage.urls import sqlite_path
from migrations import MIGRATIONS
from tests.storage_fixtures import StandingClock


async def try_open(path: Path, clock: StandingClock) -> Database:
    return await open_database(f"sqlite:///{path}", migrations=MIGRATIONS, backups=None, clock=clock)


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("sqlite:///data/bot.db", "data/bot.db"),
        ("sqlite:////var/lib/bot.db", "/var/lib/bot.db"),
        ("sqlite:///with%20space/50%25.db", "with space/50%.db"),
        ("postgresql://bot@host/bot", None),
        ("postgres://bot@host/bot", None),
    ],
)
def test_urls(url: str, path: str | None) -> None:
    assert sqlite_path(url) == (None if path is None else Path(path))


@pytest.mark.parametrize("url", ["", "bot.db", "mysql://bot", "sqlite:///", "sqlite://bot.db"])
async def test_other_urls_are_refused(url: str, clock: StandingClock) -> None:
    with pytest.raises(StartError, match="DATABASE_URL"):
        await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)


async def test_names_that_need_care_are_taken_as_they_are(tmp_path: Path, clock: StandingClock) -> None:
    path = tmp_path / "Ełk [1] #?&" / "bot 100.db"
    url = f"sqlite:///{path}".replace("?", "%3F")
    for _ in range(2):
        database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)
        await database.close()
    assert {file.name for file in path.parent.iterdir()} <= {"bot 100.db", "bot 100.db.lock"}


async def test_a_folder_that_can_not_be_made(tmp_path: Path, clock: StandingClock) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StartError, match="can't be made or written"):
        await try_open(tmp_path / "file" / "bot.db", clock)


async def test_a_folder_in_the_place_of_the_file(tmp_path: Path, clock: StandingClock) -> None:
    with pytest.raises(StartError, match="can't be made or written"):
        await try_open(tmp_path, clock)


async def test_a_file_that_is_no_database(tmp_path: Path, clock: StandingClock) -> None:
    path = tmp_path / "bot.db"
    path.write_text("Dear diary, " * 1000)
    with pytest.raises(StartError, match=r"file is not a database.*restore the newest backup"):
        await try_open(path, clock)
    assert path.read_text() == "Dear diary, " * 1000


async def test_a_damaged_database(tmp_path: Path, clock: StandingClock) -> None:
    path = tmp_path / "bot.db"
    await (await try_open(path, clock)).close()
    content = bytearray(path.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 100] = b"\xff" * 100
    path.write_bytes(content)
    with pytest.raises(StartError, match="is damaged"):
        await try_open(path, clock)
    assert path.read_bytes() == content
    # The lock was given back: what was put right opens.
    path.unlink()
    await (await try_open(path, clock)).close()


async def test_a_database_that_another_program_has_locked(
    tmp_path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_SECONDS", 0.05)
    path = tmp_path / "bot.db"
    await (await try_open(path, clock)).close()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as browser:
        browser.execute("BEGIN IMMEDIATE")
        with pytest.raises(StartError, match="locked by another program"):
            await try_open(path, clock)


AS_ANOTHER_USER = """
import asyncio, os, sys
from pathlib import Path
import bot.storage.opening
from bot.clock import SystemClock
from bot.errors import StartError

asyncio.run(asyncio.to_thread(int))  # all that is needed is loaded while this user may still read it
if os.geteuid() == 0:  # who may write anything
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    asyncio.run(
        bot.storage.opening.open_database(
            f"sqlite:///{sys.argv[1]}", migrations=Path("migrations"), backups=None, clock=SystemClock()
        )
    )
except StartError as error:
    print(error)
"""


def told_to_an_ordinary_user(path: Path) -> str:
    command = [sys.executable, "-c", AS_ANOTHER_USER, path]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30)
    return done.stdout


@pytest.fixture
def open_folder() -> Generator[Path]:
    """A folder that other users can enter, unlike pytest's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


def test_a_folder_that_is_read_only(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    assert "can't be made or written" in told_to_an_ordinary_user(open_folder / "bot.db")


def test_a_file_that_is_read_only(open_folder: Path) -> None:
    open_folder.chmod(0o777)
    path = open_folder / "bot.db"
    sqlite3.connect(path).close()
    path.chmod(0o444)
    assert "can't be made or written" in told_to_an_ordinary_user(path)


def test_a_file_in_a_folder_that_is_read_only(open_folder: Path) -> None:
    path = open_folder / "bot.db"
    sqlite3.connect(path).close()
    path.chmod(0o666)
    open_folder.chmod(0o555)
    assert "can't be taken" in told_to_an_ordinary_user(path)
