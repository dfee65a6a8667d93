"""Backups, restores, and the erased who must not come back with them."""

import asyncio
import contextlib
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Generator, Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY
from bot.errors import StartError
from bot.storage.backup import KEEP_DAYS, backup, made_at, prune, whole_or_nothing
from bot.storage.database import Database, Transaction
from bot.storage.erasures import ErasureLog
from bot.storage.opening import open_database
from bot.storage.personal import Scope
from bot.storage.pg_lock import connect
from bot.storage.restore import Replay, Restored, restore, verify
from tests.storage_fixtures import START, PostgresServer, StandingClock

PEOPLE = """
CREATE TABLE people (user_id BIGINT NOT NULL, server_id BIGINT NOT NULL, name TEXT, PRIMARY KEY (user_id, server_id));
"""


def known_people(tx: Transaction) -> Iterable[Scope]:
    return [Scope(row["user_id"], row["server_id"]) for row in tx.all("SELECT user_id, server_id FROM people")]


def erase_people(tx: Transaction, scopes: Iterable[Scope]) -> None:
    for scope in scopes:
        tx.run(
            "DELETE FROM people WHERE user_id = :user AND server_id = :server",
            {"user": scope.user_id, "server": scope.server_id},
        )


def add(user: int, server: int, name: str) -> Callable[[Transaction], int]:
    sql = "INSERT INTO people (user_id, server_id, name) VALUES (:user, :server, :name)"
    return lambda tx: tx.run(sql, {"user": user, "server": server, "name": name})


class House:
    """A bot's database, its backups and its erasure log."""

    def __init__(self, url: str, folder: Path, clock: StandingClock) -> None:
        self.url = url
        self.clock = clock
        self.folder = folder
        self.migrations = folder / "migrations"
        self.backups = folder / "backups"
        self.log = ErasureLog(folder)
        self.migrations.mkdir()
        (self.migrations / "0001-people.sql").write_text(PEOPLE)

    async def open(self) -> Database:
        return await open_database(self.url, migrations=self.migrations, backups=None, clock=self.clock)

    async def back_up(self) -> Path:
        return await asyncio.to_thread(backup, self.url, self.backups, self.clock)

    async def restore(self, file: Path) -> Restored:
        replay = Replay(self.log, known_people, erase_people)
        return await asyncio.to_thread(
            restore, file, self.url, migrations=self.migrations, clock=self.clock, replay=replay
        )

    async def names(self) -> set[str]:
        database = await self.open()
        try:
            return {row["name"] for row in await database.read(lambda tx: tx.all("SELECT name FROM people"))}
        finally:
            await database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def house(
    request: pytest.FixtureRequest, tmp_path: Path, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> Generator[House]:
    if request.param == "sqlite":
        yield House(f"sqlite:///{tmp_path}/bot.db", tmp_path, clock)
        return
    server: PostgresServer = request.getfixturevalue("postgres_server")
    monkeypatch.setenv("PATH", str(server.programs), prepend=":")
    name = server.create()
    yield House(server.url(name), tmp_path, clock)
    server.drop(name)


async def test_a_backup_under_writes_is_whole_and_comes_back(house: House) -> None:
    database = await house.open()

    async def keep_writing() -> None:
        for number in range(10**6):
            await database.write(add(number, 1, f"n{number}"))

    writing = asyncio.create_task(keep_writing())
    await asyncio.sleep(0.05)
    before = await database.read(lambda tx: len(list(known_people(tx))))
    file = await house.back_up()
    writing.cancel()
    await asyncio.wait([writing])
    await database.close()
    assert file.name.startswith("creative-clusters-20260302T090000Z.")
    assert file.stat().st_mode & 0o777 == 0o600
    assert [other.name for other in house.backups.iterdir()] == [file.name]
    verify(file, house.migrations)
    restored = await house.restore(file)
    names = await house.names()
    assert len(names) >= before > 0
    assert names == {f"n{number}" for number in range(len(names))}
    assert restored.erased == 0
    assert restored.kept is not None
    assert restored.kept.exists()


async def test_what_was_there_is_kept_aside(house: House) -> None:
    database = await house.open()
    await database.write(add(1, 1, "Ola"))
    file = await house.back_up()
    await database.write(add(2, 1, "Jonas"))
    await database.close()
    house.clock.forward(hours=1)
    restored = await house.restore(file)
    assert await house.names() == {"Ola"}
    assert restored.kept is not None
    assert (await house.restore(restored.kept)).erased == 0
    assert await house.names() == {"Ola", "Jonas"}


@pytest.mark.parametrize("house", ["sqlite"], indirect=True)
async def test_what_a_crash_left_in_the_log_is_kept_aside_too(house: House) -> None:
    database = await house.open()
    await database.write(add(1, 1, "Ola"))
    file = await house.back_up()
    await database.write(add(2, 1, "Jonas"))
    crashed = {path: path.read_bytes() for path in house.folder.glob("bot.db*") if path.suffix != ".lock"}
    await database.close()
    for path, content in crashed.items():
        path.write_bytes(content)
    restored = await house.restore(file)
    assert await house.names() == {"Ola"}
    assert restored.kept is not None
    await house.restore(restored.kept)
    assert await house.names() == {"Ola", "Jonas"}


KILLED_RESTORE = """
import os, sys
from pathlib import Path

from bot.storage import restore as restoring
from bot.storage.erasures import ErasureLog
from tests.storage.test_backup import erase_people, known_people
from tests.storage_fixtures import StandingClock

connect = restoring.connect_writer


def connect_and_die_after_the_commit(path):
    connection = connect(path)
    connection.set_trace_callback(lambda sql: os.kill(os.getpid(), 9) if sql == "VACUUM" else None)
    return connection


def erase_and_die(tx, scopes):
    erase_people(tx, scopes)
    if url.startswith("postgresql"):
        os.kill(os.getpid(), 9)


restoring.connect_writer = connect_and_die_after_the_commit
file, url, folder = sys.argv[1:]
replay = restoring.Replay(ErasureLog(Path(folder)), known_people, erase_and_die)
restoring.restore(Path(file), url, migrations=Path(folder, "migrations"), clock=StandingClock(), replay=replay)
"""


def killed_restore(house: House, file: Path) -> int:
    """Let another process restore, and be killed while it erases again; gives its exit code."""
    command = [sys.executable, "-c", KILLED_RESTORE, file, house.url, house.folder]
    return subprocess.run(command, cwd=Path(__file__).parents[2], check=False, timeout=60).returncode


async def test_a_killed_restore_changes_nothing_and_is_no_harm_to_the_next(house: House) -> None:
    database = await house.open()
    for user in range(50):
        await database.write(add(user, 1, f"first {user}"))
    first = await house.back_up()
    await database.write(lambda tx: tx.run("UPDATE people SET name = 'second'"))
    second = await house.back_up()
    await database.close()
    house.log.record(Scope(1, 1), house.clock.timestamp())
    assert await asyncio.to_thread(killed_restore, house, first) == -9
    assert await house.names() == {"second"}
    await house.restore(second)
    assert await house.names() == {"second"}


async def test_a_restore_that_can_not_erase_again_changes_nothing(house: House) -> None:
    database = await house.open()
    await database.write(add(1, 1, "Ola"))
    file = await house.back_up()
    house.clock.forward(hours=1)
    house.log.record(Scope(1, 1), house.clock.timestamp())
    await database.write(lambda tx: erase_people(tx, [Scope(1, 1)]))
    await database.write(add(2, 1, "Jonas"))
    await database.close()

    def fail(_tx: Transaction, _scopes: Iterable[Scope]) -> None:
        raise RuntimeError("a fault of some room")

    replay = Replay(house.log, known_people, fail)
    with pytest.raises(RuntimeError):
        restore(file, house.url, migrations=house.migrations, clock=house.clock, replay=replay)
    assert await house.names() == {"Jonas"}


@pytest.mark.parametrize("house", ["postgresql"], indirect=True)
async def test_what_a_killed_restore_left_is_in_no_backup_and_gone_at_the_next_start(house: House) -> None:
    database = await house.open()
    await database.write(add(1, 1, "Ola"))
    file = await house.back_up()
    await database.close()
    assert await asyncio.to_thread(killed_restore, house, file) == -9
    schemas = "SELECT count(*) AS schemas FROM pg_namespace WHERE nspname LIKE 'creative_clusters%'"
    with connect(house.url) as connection:
        assert connection.execute(schemas).fetchone() == (1,)
    between = await house.back_up()
    await (await house.open()).close()
    await house.restore(between)
    with connect(house.url) as connection:
        assert connection.execute(schemas).fetchone() == (0,)
    assert await house.names() == {"Ola"}


@pytest.mark.parametrize("house", ["sqlite"], indirect=True)
async def test_what_a_killed_restore_left_goes_when_the_backup_has_to_go(house: House) -> None:
    await (await house.open()).close()
    file = await house.back_up()
    house.clock.forward(days=29)
    assert await asyncio.to_thread(killed_restore, house, file) == -9
    left = set(house.folder.glob("bot-restoring-20260302T090000Z.tmp*"))
    assert left
    house.clock.forward(days=1, seconds=1)
    assert left <= set(prune(house.folder, house.clock, KEEP_DAYS))


def test_what_was_left_beside_an_unfinished_file_is_not_taken_for_part_of_the_next(tmp_path: Path) -> None:
    for suffix in (".tmp", ".tmp-wal", ".tmp-shm", ".tmp-journal"):
        (tmp_path / f"bot{suffix}").write_text("of one that was killed")
    with contextlib.suppress(KeyboardInterrupt), whole_or_nothing(tmp_path / "bot.db") as unfinished:
        assert list(tmp_path.iterdir()) == [unfinished]
        (tmp_path / "bot.tmp-wal").touch()
        raise KeyboardInterrupt
    assert list(tmp_path.iterdir()) == []


async def test_the_erased_are_erased_again_and_no_one_else(house: House) -> None:
    database = await house.open()
    for user, server, name in (
        (1, 1, "erased everywhere"),
        (1, 2, "erased everywhere too"),
        (2, 1, "erased on one server"),
        (2, 2, "stays"),
        (3, 1, "came back before the backup"),
        (4, 1, "never erased"),
    ):
        await database.write(add(user, server, name))
    house.log.record(Scope(3), house.clock.timestamp())
    house.clock.forward(days=1)
    file = await house.back_up()
    house.clock.forward(days=1)
    house.log.record(Scope(1), house.clock.timestamp())
    house.log.record(Scope(2, 1), house.clock.timestamp())
    await database.close()
    assert (await house.restore(file)).erased == 3
    assert await house.names() == {"stays", "came back before the backup", "never erased"}
    if house.url.startswith("sqlite"):
        assert b"erased everywhere" not in (house.folder / "bot.db").read_bytes()


async def test_without_a_date_everyone_ever_erased_is_erased(house: House) -> None:
    database = await house.open()
    await database.write(add(3, 1, "came back"))
    house.log.record(Scope(3), house.clock.timestamp() - 100 * DAY)
    file = await house.back_up()
    await database.close()
    renamed = file.rename(file.with_stem("from-last-week"))
    assert (await house.restore(renamed)).erased == 1


async def test_a_running_bot_is_not_restored_over(house: House) -> None:
    database = await house.open()
    await database.write(add(1, 1, "Ola"))
    file = await house.back_up()
    with pytest.raises(StartError, match="in use by another process"):
        await house.restore(file)
    await database.write(add(2, 1, "Jonas"))
    await database.close()
    assert await house.names() == {"Ola", "Jonas"}


async def test_an_older_backup_is_brought_up_to_date(house: House) -> None:
    database = await house.open()
    await database.write(add(1, 1, "Ola"))
    file = await house.back_up()
    await database.close()
    (house.migrations / "0002-towns.sql").write_text("CREATE TABLE towns (id BIGINT PRIMARY KEY);")
    await (await house.open()).close()
    await house.restore(file)
    assert await house.names() == {"Ola"}


async def test_a_backup_newer_than_the_code_changes_nothing(house: House) -> None:
    (house.migrations / "0002-towns.sql").write_text("CREATE TABLE towns (id BIGINT PRIMARY KEY);")
    database = await house.open()
    file = await house.back_up()
    await database.write(add(1, 1, "Ola"))
    await database.close()
    content = (house.migrations / "0002-towns.sql").read_text()
    (house.migrations / "0002-towns.sql").unlink()
    with pytest.raises(StartError, match="newer than this version"):
        await house.restore(file)
    (house.migrations / "0002-towns.sql").write_text(content)
    assert await house.names() == {"Ola"}


async def test_a_damaged_or_foreign_backup_changes_nothing(house: House) -> None:
    database = await house.open()
    await database.write(add(1, 1, "Ola"))
    file = await house.back_up()
    await database.close()
    content = file.read_bytes()
    for damaged in (content[: len(content) // 2], b"", b"Dear diary, " * 1000):
        file.write_bytes(damaged)
        with pytest.raises(StartError) as caught:
            await house.restore(file)
        assert "restore the newest" not in str(caught.value)
    other = file.with_name("other.db")
    with contextlib.closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE birds (name)")
    for wrong in (other, file.with_name("missing.db")):
        with pytest.raises(StartError):
            await house.restore(wrong)
    assert await house.names() == {"Ola"}


@pytest.mark.parametrize("house", ["postgresql"], indirect=True)
async def test_missing_programs_of_postgres_are_told(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    await (await house.open()).close()
    monkeypatch.setenv("PATH", str(house.folder))
    with pytest.raises(StartError, match="apt install postgresql-client"):
        await house.back_up()
    assert list(house.backups.iterdir()) == []


async def test_a_folder_that_can_not_be_written_is_told(house: House) -> None:
    await (await house.open()).close()
    house.backups.write_text("in the way")
    with pytest.raises(StartError, match="No backup could be written"):
        await house.back_up()


@pytest.mark.parametrize("house", ["sqlite"], indirect=True)
@pytest.mark.parametrize("part", [0, 0.5])
async def test_a_damaged_database_is_told_when_it_is_to_be_backed_up(house: House, part: float) -> None:
    database = await house.open()
    await database.write(lambda tx: [add(number, 1, "Ola" * 9)(tx) for number in range(1000)])
    await database.close()
    file = house.folder / "bot.db"
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * part)] + b"?" * int(len(content) * (1 - part)))
    with pytest.raises(StartError, match=r"bot\.db is damaged .* restore the newest backup"):
        await house.back_up()
    assert list(house.backups.iterdir()) == []


def test_old_copies_go_and_others_stay(tmp_path: Path, clock: StandingClock) -> None:
    stamps = ("20260131T085959Z", "20260131T090001Z", "20260302T090000Z")
    old = {
        f"creative-clusters-{stamps[0]}.db",
        f"creative-clusters-{stamps[0]}-2.dump",
        f"creative-clusters-{stamps[0]}.tmp",
        f"bot-before-restore-{stamps[0]}.db",
        f"bot-before-restore-{stamps[0]}.db-wal",
        f"bot-restoring-{stamps[0]}.tmp-shm",
    }
    young = {f"creative-clusters-{stamp}.db" for stamp in stamps[1:]} | {"bot.db", "notes.txt", "erasures.jsonl"}
    for name in old | young:
        (tmp_path / name).touch()
    assert {file.name for file in prune(tmp_path, clock, KEEP_DAYS)} == old
    assert {file.name for file in tmp_path.iterdir()} == young


async def test_two_in_a_second_have_two_names(tmp_path: Path, clock: StandingClock) -> None:
    house = House(f"sqlite:///{tmp_path}/bot.db", tmp_path, clock)
    await (await house.open()).close()
    files = [await house.back_up() for _ in range(3)]
    assert len(set(files)) == 3
    assert {made_at(file) for file in files} == {START}


def test_the_erasure_log_names_no_one(tmp_path: Path) -> None:
    log = ErasureLog(tmp_path)
    log.record(Scope(123456789012345678, 987654321), 1000)
    content = (tmp_path / "erasures.jsonl").read_text()
    assert "123456789012345678" not in content
    assert "987654321" not in content
    for name in ("erasures.jsonl", "erasures.key"):
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600
    assert ErasureLog(tmp_path).matches(Scope(123456789012345678, 987654321), log.since(1000))
    assert not log.matches(Scope(123456789012345678, 987654321), log.since(1001))


def test_the_erasure_log_makes_its_folder_for_the_bot_alone(tmp_path: Path) -> None:
    ErasureLog(tmp_path / "bot" / "data").record(Scope(1), 1)
    assert (tmp_path / "bot" / "data").stat().st_mode & 0o777 == 0o700
    assert {file.name for file in (tmp_path / "bot" / "data").iterdir()} == {"erasures.jsonl", "erasures.key"}


def test_a_folder_in_which_no_erasure_can_be_recorded_is_told_at_the_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StartError, match="Choose another place in CLUSTERS_DATA_FOLDER"):
        ErasureLog(tmp_path / "file" / "data").prepare()


@pytest.mark.parametrize("written", ["", "ab" * 31, "no key", None])
def test_a_key_that_is_not_that_of_the_entries_is_not_taken(tmp_path: Path, written: str | None) -> None:
    log = ErasureLog(tmp_path)
    log.record(Scope(1), 1)
    log.check()
    (tmp_path / "erasures.key").unlink()
    if written is not None:
        (tmp_path / "erasures.key").write_text(written)
    for use in (log.prepare, log.check, lambda: log.matches(Scope(1), log.since(1))):
        with pytest.raises(StartError, match=r"erasures\.key is damaged or missing"):
            use()


def test_a_line_cut_off_by_a_crash_costs_no_other(tmp_path: Path) -> None:
    log = ErasureLog(tmp_path)
    log.record(Scope(1), 1)
    with (tmp_path / "erasures.jsonl").open("a") as file:
        file.write('{"who": "ab')
    log.record(Scope(2), 2)
    assert log.since(1) == {log.digest(Scope(1)), log.digest(Scope(2))}
    assert log.since(2) == {log.digest(Scope(2))}


@given(st.integers(0, 2**63), st.integers(0, 2**63), st.integers(0, 2**63), st.integers(0, 2**63))
def test_digests_tell_people_and_servers_apart(
    tmp_path_factory: pytest.TempPathFactory, user: int, server: int, other_user: int, other_server: int
) -> None:
    log = ErasureLog(tmp_path_factory.getbasetemp())
    one, other = Scope(user, server), Scope(other_user, other_server)
    assert (log.digest(one) == log.digest(other)) == (one == other)
    assert log.matches(one, frozenset({log.digest(Scope(user))}))
    assert not log.matches(Scope(user), frozenset({log.digest(one)}))
