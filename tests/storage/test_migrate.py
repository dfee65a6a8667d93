"""Migrations at start: all or nothing, on both engines, and never against data they don't know."""

import asyncio
import contextlib
import sqlite3
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from bot.errors import StartError
from bot.storage.opening import open_database
from tests.storage_fixtures import PostgresServer, StandingClock

FIRST = (
    "-- people\nCREATE TABLE people (id BIGINT PRIMARY KEY, name TEXT);\nINSERT INTO people VALUES (1, 'Ola; 5%');\n"
)
SECOND = "ALTER TABLE people ADD COLUMN town TEXT;\nUPDATE people SET town = 'Rietavas' RETURNING id;\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001-people.sql").write_text(FIRST)
    return folder


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Generator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/bot.db"
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    name = server.create()
    yield server.url(name)
    server.drop(name)


class Starter:
    """Starts and stops the database, as the bot does."""

    def __init__(self, url: str, folder: Path, clock: StandingClock) -> None:
        self.url = url
        self.folder = folder
        self.clock = clock

    @contextlib.asynccontextmanager
    async def opened(self, backups: Path | None = None):  # noqa: ANN201 - as inferred
        database = await open_database(self.url, migrations=self.folder, backups=backups, clock=self.clock)
        try:
            yield database
        finally:
            await database.close()

    async def people(self) -> list[dict[str, object]]:
        async with self.opened() as database:
            return await database.read(lambda tx: [dict(row) for row in tx.all("SELECT * FROM people")])  # type: ignore[call-overload]


@pytest.fixture
def starter(url: str, folder: Path, clock: StandingClock) -> Starter:
    return Starter(url, folder, clock)


async def test_applies_each_once_and_prints_nothing(
    starter: Starter, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert await starter.people() == [{"id": 1, "name": "Ola; 5%"}]
    (folder / "0002-town.sql").write_text(SECOND)
    for _ in range(2):
        assert await starter.people() == [{"id": 1, "name": "Ola; 5%", "town": "Rietavas"}]
    assert "id" not in capsys.readouterr().out.replace("0002", "").split()


async def test_the_ledger_names_neither_user_nor_machine(starter: Starter) -> None:
    async with starter.opened() as database:
        rows = await database.read(lambda tx: tx.all("SELECT username, hostname FROM _yoyo_log"))
    assert [(row["username"], row["hostname"]) for row in rows] == [(None, None)]


async def test_a_failed_migration_leaves_everything_as_it_was(starter: Starter, folder: Path) -> None:
    await starter.people()
    (folder / "0002-town.sql").write_text(SECOND)
    (folder / "0003-bad.sql").write_text("DELETE FROM people;\nINSERT INTO nowhere VALUES (1);\n")
    for _ in range(2):
        with pytest.raises(StartError, match=r"Migration 0003-bad failed: .*nowhere.*Nothing was changed"):
            await starter.people()
    (folder / "0002-town.sql").unlink()
    (folder / "0003-bad.sql").unlink()
    assert await starter.people() == [{"id": 1, "name": "Ola; 5%"}]


async def test_a_failure_is_told_without_values(starter: Starter, folder: Path) -> None:
    (folder / "0002-twice.sql").write_text("INSERT INTO people SELECT id, 'Jonas' FROM people;\n")
    with pytest.raises(StartError, match="Migration 0002-twice failed") as caught:
        await starter.people()
    assert "(1)" not in str(caught.value)
    assert "Jonas" not in str(caught.value)


async def test_a_database_newer_than_the_code_is_left_alone(starter: Starter, folder: Path) -> None:
    (folder / "0002-town.sql").write_text(SECOND)
    await starter.people()
    (folder / "0002-town.sql").unlink()
    with pytest.raises(StartError, match=r"newer than this version of the bot .*0002-town"):
        await starter.people()
    (folder / "0002-town.sql").write_text(SECOND)
    assert await starter.people() == [{"id": 1, "name": "Ola; 5%", "town": "Rietavas"}]


async def test_an_edited_file_stops_the_start(starter: Starter, folder: Path) -> None:
    await starter.people()
    (folder / "0001-people.sql").write_bytes(FIRST.replace("\n", "\r\n").encode())
    assert await starter.people() == [{"id": 1, "name": "Ola; 5%"}]
    (folder / "0001-people.sql").write_text(FIRST.replace("TEXT", "VARCHAR"))
    with pytest.raises(StartError, match="edited after they had been applied: 0001-people"):
        await starter.people()


async def test_a_migration_outside_of_a_transaction_is_refused(starter: Starter, folder: Path) -> None:
    (folder / "0002-town.sql").write_text("-- transactional: false\n" + SECOND)
    with pytest.raises(StartError, match="outside of a transaction"):
        await starter.people()
    (folder / "0002-town.sql").unlink()
    assert await starter.people() == [{"id": 1, "name": "Ola; 5%"}]


async def test_a_lock_that_a_killed_migration_left_is_no_obstacle(starter: Starter, folder: Path) -> None:
    async with starter.opened() as database:
        insert = "INSERT INTO yoyo_lock (locked, ctime, pid) VALUES (1, '2026-01-01 00:00:00', 1)"
        await database.write(lambda tx: tx.run(insert))
    (folder / "0002-town.sql").write_text(SECOND)
    assert len(await asyncio.wait_for(starter.people(), 5)) == 1


async def test_references_are_checked_after_a_table_was_rebuilt(
    tmp_path: Path, folder: Path, clock: StandingClock
) -> None:
    starter = Starter(f"sqlite:///{tmp_path}/bot.db", folder, clock)
    (folder / "0002-works.sql").write_text(
        "CREATE TABLE works (id BIGINT PRIMARY KEY, person BIGINT REFERENCES people (id));"
        "INSERT INTO works VALUES (1, 1);"
    )
    await starter.people()
    (folder / "0003-rebuild.sql").write_text("DROP TABLE people; CREATE TABLE people (id BIGINT PRIMARY KEY);")
    with pytest.raises(StartError, match="rows of works refer to rows of people"):
        await starter.people()
    (folder / "0003-rebuild.sql").unlink()
    assert len(await starter.people()) == 1


async def test_a_backup_comes_before_a_change_and_only_then(tmp_path: Path, folder: Path, clock: StandingClock) -> None:
    backups = tmp_path / "backups"
    starter = Starter(f"sqlite:///{tmp_path}/bot.db", folder, clock)
    for content, expected in ((None, 0), (SECOND, 1), (None, 1)):
        if content:
            (folder / "0002-town.sql").write_text(content)
        async with starter.opened(backups):
            pass
        assert len(list(backups.glob("*"))) == expected
    with contextlib.closing(sqlite3.connect(next(backups.glob("*.db")))) as connection:
        assert connection.execute("SELECT * FROM people").fetchall() == [(1, "Ola; 5%")]


def test_the_library_is_not_loaded_when_there_is_nothing_to_do(
    tmp_path: Path, folder: Path, clock: StandingClock
) -> None:
    script = (
        "import asyncio, sys; from pathlib import Path; from bot.clock import SystemClock;"
        "from bot.storage.opening import open_database as opened\n"
        "async def main():\n"
        f"    d = await opened('sqlite:///{tmp_path}/bot.db', migrations=Path('{folder}'), backups=None,"
        " clock=SystemClock())\n"
        "    await d.close()\n"
        "asyncio.run(main()); print('yoyo' in sys.modules, 'psycopg' in sys.modules)"
    )
    outputs = [
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
        for _ in range(2)
    ]
    assert [output.splitlines()[-1] for output in outputs] == ["True False", "False False"]
