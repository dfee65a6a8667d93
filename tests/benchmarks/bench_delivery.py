"""100,000 deliveries of 50 servers wait, 1,000 are due at the same second: how late do they reach the sender?

`python -m tests.benchmarks.bench_delivery`. Beside it, in the same run, APScheduler's own job store in memory, which
loses everything when the process ends. The rate limit is left out on both sides: it is Discord's, not ours.
"""

import argparse
import asyncio
import resource
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # pyright: ignore[reportMissingTypeStubs]

from bot.clock import DAY, SystemClock
from bot.delivery import outbox
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, Recipient, ToMember
from bot.delivery.pace import Pace
from bot.delivery.port import Done, Outcome
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


def report(name: str, due: float, at: Sequence[float]) -> None:
    late = sorted((moment - due) * 1000 for moment in at)
    p50, p99 = late[len(late) // 2], late[len(late) * 99 // 100]
    print(f"{name:<28} {len(late)} sent   p50 {p50:6.1f} ms   p99 {p99:6.1f} ms   last {late[-1]:6.1f} ms")


async def outbox_and_ticker(pending: int, due_count: int) -> None:
    clock = SystemClock()
    recorder = Recorder()
    kinds = Kinds()
    kinds.register(Kind("note", render=face))
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
        ticker = Ticker(database, clock, [DeliveryEngine(database, clock, recorder, kinds)])
        ticker.start()
        due = clock.timestamp() + 3
        await database.write(make_due)
        ticker.nudge()
        await asyncio.sleep(5)
        report("table and ticker", due, recorder.at)
        unsettled = await database.read(lambda tx: tx.all("SELECT 1 AS one FROM deliveries WHERE status = 'leased'"))
        print(f"{len(unsettled)} not settled two seconds later, {memory():.0f} MiB")
        await ticker.stop()
        await database.close()


async def apscheduler_in_memory(pending: int, due_count: int) -> None:
    at: list[float] = []

    async def send(_number: int) -> None:
        at.append(time.time())

    scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None})
    scheduler.start(paused=True)
    due = int(time.time()) + DAY
    began = time.perf_counter()
    later, soon = range(due_count, pending), range(due_count)
    for number in later:
        _add(scheduler, send, due + number, number)
    print(f"{pending} planned in {time.perf_counter() - began:.1f} s, {memory():.0f} MiB")
    due = int(time.time()) + 4
    for number in soon:
        _add(scheduler, send, due, number)
    scheduler.resume()
    await asyncio.sleep(7)
    report("APScheduler in memory", due, at)
    scheduler.shutdown(wait=False)


def _add(scheduler: AsyncIOScheduler, send: object, when: int, number: int) -> None:
    scheduler.add_job(send, "date", run_date=datetime.fromtimestamp(when, UTC), args=[number])  # pyright: ignore[reportUnknownMemberType]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pending", type=int, default=100_000)
    parser.add_argument("--due", type=int, default=1_000)
    arguments = parser.parse_args()
    asyncio.run(outbox_and_ticker(arguments.pending, arguments.due))
    asyncio.run(apscheduler_in_memory(arguments.pending, arguments.due))


if __name__ == "__main__":
    main()
