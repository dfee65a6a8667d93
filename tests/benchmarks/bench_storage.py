"""How many durable writes a second callers get, beside aiosqlite awaited statement by statement.

Run as `python -m tests.benchmarks.bench_storage`. The ratios matter; absolute figures depend on disk and day.
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import aiosqlite

from bot.clock import SystemClock
from bot.storage.opening import open_database

SCHEMA = "CREATE TABLE notes (id BIGINT PRIMARY KEY, text TEXT NOT NULL);"
ADD = "INSERT INTO notes (id, text) VALUES (:id, :text)"

Write = Callable[[int], Awaitable[object]]


@dataclass(frozen=True, slots=True)
class Figure:
    """What one way of writing achieved."""

    per_second: float
    cpu_microseconds: float


async def measure(write: Write, callers: int, number: int) -> Figure:
    """Let the callers write, each one after the other, and count."""

    async def caller(first: int) -> None:
        for key in range(first, first + number // callers):
            await write(key)

    began, cpu = time.perf_counter(), time.process_time()
    await asyncio.gather(*(caller(index * number) for index in range(callers)))
    took, worked = time.perf_counter() - began, time.process_time() - cpu
    return Figure(number / took, worked / number * 1e6)


async def ours(folder: Path, callers: int, number: int) -> Figure:
    """One hop for each group, one commit for all that wait."""
    migrations = folder / "migrations"
    migrations.mkdir(exist_ok=True)
    (migrations / "0001-notes.sql").write_text(SCHEMA)
    url = f"sqlite:///{folder}/ours-{callers}.db"
    database = await open_database(url, migrations=migrations, backups=None, clock=SystemClock())

    async def write(key: int) -> None:
        await database.write(lambda tx: tx.run(ADD, {"id": key, "text": "a note"}))

    try:
        return await measure(write, callers, number)
    finally:
        await database.close()


async def awaited(folder: Path, callers: int, number: int) -> Figure:
    """The usual way: each statement awaited, the callers taking turns on the connection."""
    turn = asyncio.Lock()
    async with aiosqlite.connect(folder / f"awaited-{callers}.db", isolation_level=None) as connection:
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", SCHEMA):
            await connection.execute(statement)

        async def write(key: int) -> None:
            async with turn:
                await connection.execute("BEGIN IMMEDIATE")
                await connection.execute(ADD, {"id": key, "text": "a note"})
                await connection.execute("COMMIT")

        return await measure(write, callers, number)


async def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for callers in (1, 50):
            base = await awaited(folder, callers, 4_000)
            better = await ours(folder, callers, 4_000 if callers == 1 else 50_000)
            for way, figure in (("awaited", base), ("database.write", better)):
                more, less = figure.per_second / base.per_second, figure.cpu_microseconds / base.cpu_microseconds
                print(
                    f"{callers:2} callers {way:15} {figure.per_second:9,.0f}/s ({more:4.1f}x)"
                    f" {figure.cpu_microseconds:6.1f} µs CPU ({less:4.2f}x)"
                )


if __name__ == "__main__":
    asyncio.run(main())
