"""100,000 deliveries of 50 servers wait, 1,000 are due at the same second: how late do they reach the sender?

`python -m tests.benchmarks.bench_delivery`. Beside it, in the same run, APScheduler's own job stores: the one in
memory, which loses everything when the process ends, and the one that keeps it, in SQLite through SQLAlchemy. That one
commits each job by itself, so it gets fewer of them that wait; `--sql-pending 100000` gives it all, and takes minutes.
The rate limit is left out on all sides: it is Discord's, not ours.
"""

import argparse
import asyncio
import resource
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from apscheduler.jobstores.base import BaseJobStore  # pyright: ignore[reportMissingTypeStubs]
from apscheduler.jobstores.memory import MemoryJobStore  # pyright: ignore[reportMissingTypeStubs]
from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore  # pyright: ignore[reportMissingTypeStubs]
from apscheduler.schedulers.asyncio import AsyncIOScheduler  # pyright: ignore[reportMissingTypeStubs]

from bot.clock import DAY, SystemClock
from bot.delivery import outbox
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, Recipient, ToMember
from bot.delivery.pace import Pace
from bot.delivery.port import Done, Outcome
from bot.delivery.rules import LEAD
from bot.delivery.ticker import Ticker
from bot.storage.database import Transaction
from bot.storage.opening import open_database
from tests.delivery.fake_discord import FakeDiscord

MIGRATIONS = Path(__file__).parents[2] / "migrations"
SERVERS = 50


class Recorder(FakeDiscord):
    """A Discord that takes everything at once and only looks at the watch."""

    def __init__(self) -> None:
        super().__init__(SystemClock())
        self.pace = Pace(rate=1e9)
        self.at: list[float] = []

    async def send(self, to: Recipient, outgoing: object, nonce: str) -> Outcome:
        del to, outgoing, nonce
        self.at.append(time.time())
        return Done(len(self.at))


async def face(delivery: Delivery) -> object:
    return delivery.key


def memory() -> float:
    """The most memory this process has used, in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def report(name: str, due: float, at: Sequence[float], cpu: float) -> None:
    """Print how late they were, and the processor's time for each, of this process, from two seconds before on."""
    late = sorted((moment - due) * 1000 for moment in at)
    if not late:
        print(f"{name:<28} none sent in time")
        return
    p50, p99 = late[len(late) // 2], late[len(late) * 99 // 100]
    each = cpu / len(late) * 1e6
    print(
        f"{name:<28} {len(late)} sent   p50 {p50:7.1f} ms   p99 {p99:7.1f} ms   last {late[-1]:7.1f} ms"
        f"   CPU {each:5.0f} µs each"
    )


async def watched(due: float, patience: float) -> float:
    """Wait until all should be sent; gives the processor's time from two seconds before the instant on."""
    await asyncio.sleep(max(0.0, due - 2 - time.time()))
    before = time.process_time()
    await asyncio.sleep(due + patience - time.time())
    return time.process_time() - before


async def outbox_and_ticker(pending: int, due_count: int) -> None:
    clock = SystemClock()
    recorder = Recorder()
    kinds = Kinds()
    kinds.register(Kind("note"))
    kinds.render_with("note", face)
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'bot.db'}"
        database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)
        due = clock.timestamp() + DAY

        def plan_all(tx: Transaction) -> None:
            now = clock.timestamp()
            for number in range(pending):
                when = due + number
                outbox.plan(tx, Intent("note", str(number), number // 100 % SERVERS, ToMember(number), when), now)

        def make_due(tx: Transaction) -> None:
            for number in range(0, pending, pending // due_count):
                intent = Intent("note", str(number), number // 100 % SERVERS, ToMember(number), due)
                outbox.plan(tx, intent, clock.timestamp())

        began = time.perf_counter()
        await database.write(plan_all)
        print(f"{pending} planned in {time.perf_counter() - began:.1f} s, {memory():.0f} MiB")
        ticker = Ticker(database, clock)
        ticker.add(DeliveryEngine(database, clock, recorder, kinds, lead=LEAD))
        ticker.start()
        due = clock.timestamp() + 4
        await database.write(make_due)
        ticker.nudge()
        cpu = await watched(due, 2)
        report("table and ticker", due, recorder.at, cpu)
        unsettled = await database.read(lambda tx: tx.all("SELECT 1 AS one FROM deliveries WHERE status = 'leased'"))
        print(f"{len(unsettled)} not settled two seconds later, {memory():.0f} MiB")
        await ticker.stop()
        await database.close()


async def apscheduler(name: str, store: BaseJobStore, pending: int, due_count: int, patience: float) -> None:
    _sent.clear()
    scheduler = AsyncIOScheduler(timezone=UTC, jobstores={"default": store}, job_defaults={"misfire_grace_time": None})
    scheduler.start(paused=True)
    due = int(time.time()) + DAY
    began = time.perf_counter()
    for number in range(due_count, pending):
        _add(scheduler, due + number, number)
    print(f"{pending} planned in {time.perf_counter() - began:.1f} s, {memory():.0f} MiB")
    began = time.perf_counter()
    _add(scheduler, due, due_count)
    # To plan them takes a while as well, and all must stand before the instant.
    due = int(time.time() + 4 + 2 * due_count * (time.perf_counter() - began))
    for number in range(due_count):
        _add(scheduler, due, number)
    scheduler.resume()
    cpu = await watched(due, patience)
    report(name, due, _sent, cpu)
    scheduler.shutdown(wait=False)


_sent: list[float] = []


async def send(_number: int) -> None:
    """A job; a store that keeps jobs finds it again by its name."""
    _sent.append(time.time())


def _add(scheduler: AsyncIOScheduler, when: int, number: int) -> None:
    scheduler.add_job(  # pyright: ignore[reportUnknownMemberType] - it ships no types
        send,
        "date",
        run_date=datetime.fromtimestamp(when, UTC),
        args=[number],
        id=f"job-{number}",
        replace_existing=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pending", type=int, default=100_000)
    parser.add_argument("--due", type=int, default=1_000)
    parser.add_argument("--sql-pending", type=int, default=3_000)
    chosen = parser.parse_args()
    asyncio.run(outbox_and_ticker(chosen.pending, chosen.due))
    asyncio.run(apscheduler("APScheduler in memory", MemoryJobStore(), chosen.pending, chosen.due, 3))
    with tempfile.TemporaryDirectory() as folder:
        store = SQLAlchemyJobStore(f"sqlite:///{Path(folder) / 'jobs.db'}")
        name = f"APScheduler in SQL, {chosen.sql_pending}"
        asyncio.run(apscheduler(name, store, chosen.sql_pending, chosen.due, 30))


if __name__ == "__main__":
    main()
