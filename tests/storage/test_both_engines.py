"""What `Database` promises, on both engines."""

import asyncio
import contextlib
import threading
from collections.abc import Callable

import pytest

from bot.errors import StartError, UserError
from bot.storage.database import Database, StorageError, Transaction
from bot.storage.opening import open_database
from migrations import MIGRATIONS
from tests.storage_fixtures import StandingClock

ADD = "INSERT INTO things (id, name) VALUES (:id, :name)"


def add(number: int, name: str = "a") -> Callable[[Transaction], int]:
    def work(tx: Transaction) -> int:
        return tx.run(ADD, {"id": number, "name": name})

    return work


def count_things(tx: Transaction) -> int:
    row = tx.one("SELECT count(*) AS n FROM things")
    assert row is not None
    return row["n"]


async def test_reads_back_what_was_written(things: Database) -> None:
    assert await things.write(add(1, "Ola")) == 1
    row = await things.read(lambda tx: tx.one("SELECT id, name FROM things"))
    assert row is not None
    assert (row["id"], row["name"]) == (1, "Ola")
    assert await things.read(lambda tx: tx.one("SELECT 1 FROM things WHERE id = :id", {"id": 2})) is None


async def test_returning_and_conflicts_work_alike(things: Database) -> None:
    upsert = f"{ADD} ON CONFLICT (id) DO UPDATE SET name = excluded.name RETURNING id, name"

    def work(tx: Transaction) -> list[str]:
        first = tx.one(upsert, {"id": 1, "name": "Ola"})
        second = tx.all(upsert, {"id": 1, "name": "Jonas"})
        assert first is not None
        return [first["name"], *(row["name"] for row in second)]

    assert await things.write(work) == ["Ola", "Jonas"]
    assert await things.write(lambda tx: tx.run(f"{ADD} ON CONFLICT DO NOTHING", {"id": 1, "name": "x"})) == 0


async def test_many_rows_in_one_statement(things: Database) -> None:
    await things.write(lambda tx: tx.run_many(ADD, ({"id": n, "name": "x"} for n in range(100))))
    assert await things.read(count_things) == 100
    assert await things.write(lambda tx: tx.run("UPDATE things SET name = 'y' WHERE id < :n", {"n": 7})) == 7


async def test_values_come_back_as_the_same_types_on_both_engines(things: Database) -> None:
    big = 2**62

    def work(tx: Transaction) -> list[object]:
        tx.run(
            "INSERT INTO things (id, name, flag, size) VALUES (:id, :name, :flag, :size)",
            {"id": big, "name": "50 % of :this, 'quoted' \\ ął🎨", "flag": True, "size": None},
        )
        row = tx.one(
            "SELECT id, name, flag, size, name LIKE '50 %' AS alike, :none IS NULL AS missing FROM things",
            {"none": None},
        )
        sums = tx.one("SELECT sum(id) AS total, avg(flag) AS average, 'a:b' AS colon FROM things")
        assert row is not None
        assert sums is not None
        names = ("id", "name", "flag", "size", "alike", "missing")
        return [*(row[name] for name in names), sums["total"], sums["average"], sums["colon"]]

    values = await things.write(work)
    assert values == [big, "50 % of :this, 'quoted' \\ ął🎨", 1, None, 1, 1, big, 1.0, "a:b"]
    assert [type(value) for value in values] == [int, str, int, type(None), int, int, int, float, str]


async def test_a_bad_function_fails_alone(things: Database) -> None:
    def bad(tx: Transaction) -> None:
        tx.run(ADD, {"id": 1000, "name": "half"})
        raise UserError("not-you")

    results = await asyncio.gather(
        *(things.write(add(n)) for n in range(20)),
        things.write(bad),
        things.write(add(0)),
        return_exceptions=True,
    )
    assert results[:20] == [1] * 20
    assert isinstance(results[20], UserError)
    assert isinstance(results[21], Exception)  # the same id a second time
    assert await things.read(count_things) == 20


async def test_a_function_that_raises_stop_iteration_is_answered(things: Database) -> None:
    for run in (things.write, things.read):
        with pytest.raises(RuntimeError, match="StopIteration"):
            await asyncio.wait_for(run(lambda tx: next(iter(tx.all("SELECT 1 FROM things")))), 5)
    assert await things.write(add(1)) == 1


async def test_what_failed_in_the_middle_is_never_half_committed(things: Database) -> None:
    """A function that goes on after a statement's error: either it is told, or the rest of it counts."""

    def careless(tx: Transaction) -> None:
        tx.run(ADD, {"id": 1, "name": "first"})
        with contextlib.suppress(Exception):
            tx.run(ADD, {"id": 1, "name": "second"})

    try:
        await things.write(careless)
    except StorageError:
        assert await things.read(count_things) == 0
    else:
        assert await things.read(count_things) == 1


async def test_no_update_is_lost_among_concurrent_writers(things: Database) -> None:
    await things.write(lambda tx: tx.run("INSERT INTO things (id, size) VALUES (1, 0)"))

    def increment(tx: Transaction) -> None:
        row = tx.one("SELECT size FROM things WHERE id = 1")
        assert row is not None
        tx.run("UPDATE things SET size = :size WHERE id = 1", {"size": row["size"] + 1})

    await asyncio.gather(*(things.write(increment) for _ in range(30)))
    row = await things.read(lambda tx: tx.one("SELECT size FROM things"))
    assert row is not None
    assert row["size"] == 30


async def test_a_read_is_one_snapshot_beside_the_writers(things: Database) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def twice(tx: Transaction) -> tuple[int, int]:
        first = count_things(tx)
        begun.set()
        go_on.wait(5)
        return first, count_things(tx)

    reading = asyncio.create_task(things.read(twice))
    await asyncio.to_thread(begun.wait, 5)
    await things.write(add(1))
    go_on.set()
    assert await reading == (0, 0)
    assert await things.read(count_things) == 1


async def test_a_read_cannot_change_anything(things: Database) -> None:
    with pytest.raises(Exception, match=r"(?i)read-?only"):
        await things.read(add(1))
    assert await things.read(count_things) == 0


async def test_a_cancelled_caller_leaves_nothing_half_open(things: Database) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def slow(tx: Transaction) -> None:
        tx.run(ADD, {"id": 1, "name": "a"})
        begun.set()
        go_on.wait(5)
        tx.run(ADD, {"id": 2, "name": "b"})

    running = asyncio.create_task(things.write(slow))
    await asyncio.to_thread(begun.wait, 5)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    go_on.set()
    assert await things.write(add(3)) == 1
    assert await things.read(count_things) == 3  # what had begun is whole


async def test_whoever_is_cancelled_in_the_queue_is_not_run(things: Database) -> None:
    go_on = threading.Event()
    blockers = [asyncio.create_task(things.write(lambda _: go_on.wait(5))) for _ in range(4)]
    await asyncio.sleep(0.05)
    waiting = asyncio.create_task(things.write(add(1)))
    await asyncio.sleep(0.05)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    go_on.set()
    await asyncio.gather(*blockers)
    assert await things.read(count_things) == 0


async def test_closing_writes_what_is_queued_and_takes_no_more(
    things: Database, database_url: str, clock: StandingClock
) -> None:
    writes = [asyncio.create_task(things.write(add(n))) for n in range(200)]
    await asyncio.sleep(0)
    await things.close()
    assert await asyncio.gather(*writes) == [1] * 200
    with pytest.raises(StorageError):
        await things.write(add(1000))
    with pytest.raises(StorageError):
        await things.read(count_things)
    again = await open_database(database_url, migrations=MIGRATIONS, backups=None, clock=clock)
    assert await again.read(count_things) == 200
    await again.close()


async def test_a_second_process_is_kept_off(things: Database, database_url: str, clock: StandingClock) -> None:
    with pytest.raises(StartError, match="in use by another process"):
        await open_database(database_url, migrations=MIGRATIONS, backups=None, clock=clock)
    assert await things.write(add(1)) == 1


async def test_scrubbing_keeps_all_that_is_not_deleted(things: Database) -> None:
    await asyncio.gather(*(things.write(add(n)) for n in range(50)))
    await things.write(lambda tx: tx.run("DELETE FROM things WHERE id >= 25"))
    await asyncio.gather(things.scrub(), things.scrub(), *(things.read(count_things) for _ in range(10)))
    assert await things.read(count_things) == 25
