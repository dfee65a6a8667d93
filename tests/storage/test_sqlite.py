"""What only the embedded database needs: commits in groups, durability, and no trace of the deleted."""

import asyncio
import contextlib
import inspect
import random
import re
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import AsyncGenerator
from importlib.metadata import version
from pathlib import Path

import aiosqlite
import pytest

from bot.storage import sqlite
from bot.storage.backup import backup
from bot.storage.database import Database, StorageError, Transaction
from bot.storage.opening import open_database
from bot.storage.sqlite_jobs import Job, commit_together
from tests.storage_fixtures import StandingClock

ADD = "INSERT INTO things (id, name) VALUES (:id, :name)"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "bot.db"


@pytest.fixture
async def file_database(path: Path, tmp_path: Path, clock: StandingClock) -> AsyncGenerator[Database]:
    folder = tmp_path / "migrations"
    folder.mkdir()
    (folder / "0001-things.sql").write_text(
        "CREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT NOT NULL,"
        " parent BIGINT REFERENCES things (id) DEFERRABLE INITIALLY DEFERRED);"
        "CREATE INDEX things_by_name ON things (name);"
    )
    database = await open_database(f"sqlite:///{path}", migrations=folder, backups=None, clock=clock)
    yield database
    await database.close()


def count_things(tx: Transaction) -> int:
    row = tx.one("SELECT count(*) AS n FROM things")
    assert row is not None
    return row["n"]


def test_the_one_protected_name_we_touch_is_as_we_know_it() -> None:
    assert version("aiosqlite") == "0.22.1"
    execute = inspect.getattr_static(aiosqlite.Connection, "_execute")
    assert inspect.iscoroutinefunction(execute)
    assert list(inspect.signature(execute).parameters) == ["self", "fn", "args", "kwargs"]


async def test_the_file_is_set_up_for_durability_and_privacy(file_database: Database, path: Path) -> None:
    def settings(tx: Transaction) -> list[object]:
        names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        return [dict(row) for name in names for row in tx.all(f"PRAGMA {name}")]  # type: ignore[call-overload]

    found = await file_database.write(settings)
    assert [next(iter(row.values())) for row in found] == ["wal", 2, 1, 1, 5000]  # type: ignore[attr-defined]
    mode = await asyncio.to_thread(path.stat)
    assert mode.st_mode & 0o777 == 0o600


async def test_what_waits_is_committed_together(file_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    batches: list[int] = []
    real = commit_together

    def counting(jobs: list[Job], connection: sqlite3.Connection) -> None:
        batches.append(len(jobs))
        real(jobs, connection)

    monkeypatch.setattr(sqlite, "commit_together", counting)
    await asyncio.gather(*(file_database.write(lambda tx, n=n: tx.run(ADD, {"id": n, "name": "a"})) for n in range(50)))
    assert sum(batches) == 50
    assert len(batches) <= 2


async def test_an_answer_comes_after_the_commit(file_database: Database, path: Path) -> None:
    await file_database.write(lambda tx: tx.run(ADD, {"id": 1, "name": "a"}))
    with contextlib.closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT count(*) FROM things").fetchone() == (1,)


async def test_a_failed_commit_fails_all_of_its_batch_and_the_next_goes_on(file_database: Database) -> None:
    orphan = "INSERT INTO things (id, name, parent) VALUES (7, 'x', 99)"  # found out at the commit
    results = await asyncio.gather(
        file_database.write(lambda tx: tx.run(ADD, {"id": 1, "name": "a"})),
        file_database.write(lambda tx: tx.run(orphan)),
        return_exceptions=True,
    )
    assert all(isinstance(result, StorageError) for result in results)
    assert await file_database.write(lambda tx: tx.run(ADD, {"id": 1, "name": "a"})) == 1


async def test_a_function_that_ends_the_transaction_keeps_nothing(file_database: Database) -> None:
    def rude(tx: Transaction) -> None:
        tx.run(ADD, {"id": 1, "name": "a"})
        tx.run("ROLLBACK")

    with pytest.raises(StorageError):
        await file_database.write(rude)
    assert await file_database.write(lambda tx: tx.run(ADD, {"id": 1, "name": "a"})) == 1


async def test_a_full_disk_is_told_and_survived(file_database: Database) -> None:
    def fill(tx: Transaction) -> None:
        tx.run_many(ADD, ({"id": n, "name": "x" * 1000} for n in range(1000)))

    await file_database.write(lambda tx: tx.all("PRAGMA max_page_count=20"))
    with pytest.raises(sqlite3.OperationalError, match="full"):
        await file_database.write(fill)
    assert await file_database.write(lambda tx: tx.run(ADD, {"id": 1, "name": "a"})) == 1
    assert await file_database.read(count_things) == 1


async def test_the_queue_is_bounded_and_whoever_waits_gets_in(
    file_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()
    blocker = asyncio.create_task(file_database.write(lambda _: go_on.wait(5)))
    await asyncio.sleep(0.05)
    writes = [
        asyncio.create_task(file_database.write(lambda tx, n=n: tx.run(ADD, {"id": n, "name": "a"})))
        for n in range(sqlite.QUEUE_LIMIT + 200)
    ]
    await asyncio.sleep(0.05)
    assert isinstance(file_database, sqlite.SqliteDatabase)
    assert file_database.waiting == sqlite.QUEUE_LIMIT
    go_on.set()
    await asyncio.gather(blocker, *writes)
    assert await file_database.read(count_things) == sqlite.QUEUE_LIMIT + 200


WORKER = """
import asyncio, sys
from pathlib import Path
from bot.clock import SystemClock
from bot.storage.opening import open_database
from bot.storage.sqlite_jobs import Job, commit_together

async def main(path, folder, first):
    database = await open_database(path, migrations=Path(folder), backups=None, clock=SystemClock())

    async def caller(number):
        add = "INSERT INTO things (id, name) VALUES (:n, 'a')"
        while True:
            number += 10
            await database.write(lambda tx: tx.run(add, {"n": number}))
            print(number, flush=True)

    await asyncio.gather(*(caller(int(first) + k) for k in range(10)))

asyncio.run(main(*sys.argv[1:]))
"""


def answered_until_killed(path: Path, migrations: Path, first: int) -> list[int]:
    """Let another process write, kill it in the midst of it, and give the ids that it had been answered."""
    command = [sys.executable, "-c", WORKER, f"sqlite:///{path}", migrations, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(300)]
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.readlines()
    return [int(line) for line in lines if line.endswith("\n")]


async def test_killing_the_process_loses_nothing_that_was_answered(
    file_database: Database, path: Path, tmp_path: Path
) -> None:
    await file_database.close()
    for run in range(3):
        answered = await asyncio.to_thread(answered_until_killed, path, tmp_path / "migrations", run * 10**6)
        with contextlib.closing(sqlite3.connect(path)) as connection:
            stored = {row[0] for row in connection.execute("SELECT id FROM things")}
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert len(answered) >= 300
        assert set(answered) <= stored


def everything_on_disk(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


async def test_nothing_of_the_deleted_is_left_in_file_log_or_new_backup(
    file_database: Database, path: Path, tmp_path: Path, clock: StandingClock
) -> None:
    chance = random.Random(9)
    live: set[int] = set()

    def name(number: int) -> str:
        return f"P{number:07}E" + "y" * chance.choice([0, 10, 100, 500, 3000])

    def live_on(tx: Transaction) -> None:
        """Rows come, change and go in random order and size, so that pages are split, joined and refilled."""
        for _ in range(4000):
            if len(live) < 10 or chance.random() < 0.55:
                number = chance.randrange(10**7)
                live.add(number)
                tx.run(f"{ADD} ON CONFLICT DO NOTHING", {"id": number, "name": name(number)})
            elif chance.random() < 0.4:
                number = chance.choice(tuple(live))
                tx.run("UPDATE things SET name = :name WHERE id = :id", {"id": number, "name": name(number)})
            else:
                number = chance.choice(tuple(live))
                live.discard(number)
                tx.run("DELETE FROM things WHERE id = :id", {"id": number})

    await file_database.write(live_on)
    await file_database.scrub()
    await asyncio.to_thread(backup, f"sqlite:///{path}", tmp_path / "backups", clock)
    assert len(everything_on_disk(tmp_path / "backups")) > 10**6
    for folder in (path.parent, tmp_path / "backups"):
        found = {int(number) for number in re.findall(rb"P(\d{7})E", everything_on_disk(folder))}
        assert found == live
    assert path.with_name("bot.db-wal").stat().st_size == 0


async def test_scrubbing_waits_for_those_who_read(file_database: Database, path: Path) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(tx: Transaction) -> int:
        number = count_things(tx)
        begun.set()
        go_on.wait(5)
        return number

    reading = asyncio.create_task(file_database.read(slow))
    await asyncio.to_thread(begun.wait, 5)
    await file_database.write(lambda tx: tx.run(ADD, {"id": 1, "name": "a"}))
    scrubbing = asyncio.create_task(file_database.scrub())
    await asyncio.sleep(0.1)
    assert not scrubbing.done()
    assert await file_database.write(lambda tx: tx.run(ADD, {"id": 2, "name": "a"})) == 1
    go_on.set()
    assert await reading == 0
    await scrubbing
    assert path.with_name("bot.db-wal").stat().st_size == 0


async def test_reads_that_wait_do_not_wait_for_the_loop(file_database: Database) -> None:
    """With 1,000 members in dialogues the loop is busy; two reads for each of its rounds were too few for them."""
    seen: list[int] = []
    done = threading.Event()

    def look(tx: Transaction) -> None:
        seen.append(count_things(tx))
        if len(seen) == 20:
            done.set()

    waiting = [asyncio.create_task(file_database.read(look)) for _ in range(20)]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert done.wait(5), "the loop stands still meanwhile"
    await asyncio.gather(*waiting)


async def test_reads_that_came_while_scrubbing_are_done_afterwards(file_database: Database) -> None:
    scrubbing = asyncio.create_task(file_database.scrub())
    await asyncio.sleep(0)
    found = await asyncio.wait_for(asyncio.gather(*(file_database.read(count_things) for _ in range(5))), 5)
    await scrubbing
    assert found == [0] * 5
