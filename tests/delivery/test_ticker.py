"""The ticker: wakes in real time what is due by its clock, and outlives its chores."""

import asyncio
import time
from collections.abc import AsyncGenerator, Callable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

import pytest

from bot.clock import SystemClock
from bot.delivery import ticker as ticker_module
from bot.delivery.ticker import Ticker
from bot.storage.database import Database, Transaction
from bot.storage.opening import open_database
from migrations import MIGRATIONS
from tests.storage_fixtures import StandingClock


class Task:
    """A chore that does what it is told."""

    def __init__(self, name: str = "task", due: int | None = 0) -> None:
        self.name = name
        self.due = due
        self.asked = 0
        self.ran: list[datetime] = []
        self.errors = 0
        self.unaskable = False
        self.gate: asyncio.Event | None = None
        self.finishing = False
        self.at_once = 0
        self.most_at_once = 0

    def next_due(self, tx: Transaction) -> int | None:
        self.asked += 1
        if self.unaskable:
            tx.one("SELECT nothing FROM nowhere")
        return self.due

    async def run(self) -> None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            self.ran.append(SystemClock().now())
            if self.gate is not None:
                await self.gate.wait()
            if self.errors:
                self.errors -= 1
                raise RuntimeError
            self.due = None
        finally:
            self.at_once -= 1

    def finish(self) -> None:
        self.finishing = True


@pytest.fixture
async def one_database(tmp_path: Path) -> AsyncGenerator[Database]:
    database = await open_database(
        f"sqlite:///{tmp_path / 'bot.db'}", migrations=MIGRATIONS, backups=None, clock=SystemClock()
    )
    yield database
    await database.close()


async def until(task: Task, runs: int = 1) -> None:
    """Wait until the chore has been begun so often."""
    for _ in range(1000):
        if len(task.ran) >= runs:
            return
        await asyncio.sleep(0.005)
    pytest.fail(f"{task.name} was begun {len(task.ran)} times")


async def test_wakes_within_milliseconds_of_the_due_second(one_database: Database) -> None:
    due = int((SystemClock().now() + timedelta(seconds=1.2)).timestamp())
    task = Task(due=due)
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task)
    ticker.start()
    await until(task)
    late_by = task.ran[0] - datetime.fromtimestamp(due, UTC)
    assert timedelta(0) <= late_by < timedelta(seconds=0.25)
    await ticker.stop()


async def test_sleeps_when_nothing_is_due_and_wakes_at_a_nudge(one_database: Database) -> None:
    task = Task(due=None)
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task)
    ticker.start()
    await asyncio.sleep(0.2)
    assert task.asked == 1
    task.due = 0
    for _ in range(1000):
        ticker.nudge()
    await until(task)
    await asyncio.sleep(0.1)
    assert task.asked <= 4
    assert len(task.ran) == 1
    await ticker.stop()


async def test_looks_again_after_the_longest_sleep(one_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticker_module, "LONGEST_SLEEP", 0.05)
    task = Task(due=None)
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task)
    ticker.start()
    await asyncio.sleep(0.1)
    task.due = 0
    await until(task)
    await ticker.stop()


async def test_a_clock_that_is_set_back_hushes_no_ringing(
    one_database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Machine(datetime):
        ahead = timedelta(hours=1)

        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return datetime.now(tz) + cls.ahead

    monkeypatch.setattr("apscheduler.schedulers.base.datetime", Machine)
    monkeypatch.setattr("bot.clock.datetime", Machine)
    monkeypatch.setattr(ticker_module, "LONGEST_SLEEP", 0.1)
    monkeypatch.setattr(ticker_module, "_OVERSLEPT", 0.1)
    task = Task(due=None)
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task)
    ticker.start()
    await asyncio.sleep(0.2)
    Machine.ahead = timedelta(0)
    task.due = 0
    await until(task)
    await ticker.stop()


async def test_a_busy_machine_loses_no_ringing(one_database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    ring_in = vars(Ticker)["_ring_in"]

    def ring_and_be_busy(ticker: Ticker, seconds: float) -> None:
        ring_in(ticker, seconds)
        time.sleep(0.03)  # the next ringing is due before the event loop goes on

    monkeypatch.setattr(Ticker, "_ring_in", ring_and_be_busy)
    task = Task()
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task)
    ticker.start()
    for runs in range(1, 6):
        await until(task, runs)
        task.due = 0
        ticker.nudge()
    await ticker.stop()


async def test_a_standing_clock_is_not_polled_and_run_due_serves_it(one_database: Database) -> None:
    clock = StandingClock()
    task = Task(due=clock.timestamp() + 1)
    ticker = Ticker(one_database, clock)
    ticker.add(task)
    ticker.start()
    await asyncio.sleep(1.5)
    assert task.asked <= 3
    assert task.ran == []
    clock.forward(seconds=1)
    await ticker.run_due()
    assert len(task.ran) == 1
    await ticker.stop()


async def test_a_chore_never_runs_twice_at_once(one_database: Database) -> None:
    task = Task()
    task.gate = asyncio.Event()
    other = Task("other", due=None)
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task, other)
    ticker.start()
    await until(task)
    waiting = asyncio.create_task(ticker.run_due())
    for _ in range(20):
        ticker.nudge()
        await asyncio.sleep(0.005)
    other.due = 0
    ticker.nudge()
    await until(other)  # though the first one is still at it
    task.gate.set()
    await waiting
    assert task.most_at_once == 1
    assert len(task.ran) == 1
    await ticker.stop()


async def test_a_failing_chore_is_tried_again_ever_more_rarely(one_database: Database) -> None:
    clock = StandingClock()
    failing, unaskable, good = Task("failing"), Task("unaskable"), Task("good")
    failing.errors = 3
    unaskable.unaskable = True
    ticker = Ticker(one_database, clock)
    ticker.add(failing, unaskable, good)
    await ticker.run_due()
    await ticker.run_due()
    assert (len(failing.ran), len(good.ran)) == (1, 1)
    for seconds, runs in ((1, 2), (1, 2), (1, 3), (3, 3), (1, 4)):
        clock.forward(seconds=seconds)
        await ticker.run_due()
        assert len(failing.ran) == runs
    unaskable.unaskable = False
    clock.forward(minutes=5)
    await ticker.run_due()
    assert len(unaskable.ran) == 1


async def test_in_real_time_a_failing_chore_recovers(one_database: Database) -> None:
    task = Task()
    task.errors = 1
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task)
    ticker.start()
    await until(task, runs=2)
    assert timedelta(seconds=0.9) < task.ran[1] - task.ran[0] < timedelta(seconds=2)
    await ticker.stop()


async def test_stopping_waits_for_what_is_in_hand_and_begins_nothing(one_database: Database) -> None:
    task, later = Task(), Task("later", due=None)
    task.gate = asyncio.Event()
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task)
    ticker.start()
    await until(task)
    stopping = asyncio.create_task(ticker.stop())
    await asyncio.sleep(0.05)
    assert task.finishing
    assert not stopping.done()
    task.gate.set()
    await stopping
    later.due = 0
    ticker.add(later)
    ticker.nudge()
    await asyncio.sleep(0.05)
    assert later.ran == []
    assert task.most_at_once == 1


async def test_a_stop_waits_for_a_look_that_has_begun_and_for_what_it_finds(
    one_database: Database, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    looking, go_on, read = asyncio.Event(), asyncio.Event(), one_database.read

    async def slowly(work: Callable[[Transaction], object]) -> object:
        looking.set()
        await go_on.wait()
        return await read(work)

    monkeypatch.setattr(one_database, "read", slowly)
    task = Task()
    task.gate = go_on
    ticker = Ticker(one_database, SystemClock())
    ticker.add(task)
    ticker.start()
    await looking.wait()
    stopping = asyncio.create_task(ticker.stop())
    await asyncio.sleep(0.05)
    assert not stopping.done()
    go_on.set()
    await stopping
    assert (len(task.ran), task.at_once) == (1, 0)
    await asyncio.sleep(0.05)
    assert len(task.ran) == 1
    assert [record.name for record in caplog.records if record.levelname == "ERROR"] == []
