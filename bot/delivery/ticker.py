"""Wakes whatever is due. The tables are the truth; APScheduler is the clock that rings."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime, timedelta
from typing import Final, Protocol, TypeVar, runtime_checkable

from apscheduler.schedulers.asyncio import AsyncIOScheduler  # pyright: ignore[reportMissingTypeStubs]

from bot.clock import Clock, SystemClock
from bot.logs import incident
from bot.storage.database import Database, Transaction

T = TypeVar("T")

LONGEST_SLEEP: Final = 30.0
"""Seconds after which the tables are looked at in any case: another process may have planned something."""

_BREATH: Final = 0.01
"""The least seconds between two looks: many nudges in a row make one."""

_OVERSLEPT: Final = 1.0
"""Seconds after which a ringing that has not come is rung for by the time that passes, whatever the clock says."""

LONGEST_PAUSE: Final = 300.0
"""The most seconds that a failing chore is left alone; the pause doubles from one second."""


class Chore(Protocol):
    """Something that is done when it is due: sending, erasing, backing up."""

    @property
    def name(self) -> str:
        """Its name in the log, one of a kind."""
        ...

    def next_due(self, tx: Transaction) -> int | None:
        """When it is due next, in epoch seconds; None: nothing is planned. Asked often: one cheap query."""
        ...

    async def run(self) -> None:
        """Do all that is due; afterwards `next_due` lies in the future."""
        ...


async def one_by_one(due: Iterable[T], work: Callable[[T], Awaitable[None]]) -> None:
    """Work on each of what is due. One that fails hinders no other, and is due again later.

    Raises:
        ExceptionGroup: What went wrong, for the ticker to report.
    """
    failures: list[Exception] = []
    for each in due:
        try:
            await work(each)
        except Exception as error:  # noqa: BLE001 - the boundary to one of them: raised below, with the others'
            failures.append(error)
    if failures:
        raise ExceptionGroup("some of what was due failed", failures)


@runtime_checkable
class Finishing(Protocol):
    """A chore that can be asked to come to an end soon."""

    def finish(self) -> None:
        """Leave for later what has not been begun."""
        ...


class _Charge:
    """A chore and how it fares."""

    def __init__(self, chore: Chore) -> None:
        self.chore = chore
        self.task: asyncio.Task[None] | None = None
        self.failures = 0
        self.not_before = 0.0
        self.due: int | None = None

    def awaits(self) -> float | None:
        """When it wants to be looked at, in epoch seconds; None while it runs or when nothing is planned."""
        if self.task is not None:
            return None
        return self.not_before or self.due

    def failed(self, now: float) -> None:
        self.due = None
        self.not_before = now + min(LONGEST_PAUSE, 2.0 ** min(self.failures, 16))
        self.failures += 1

    def succeeded(self) -> None:
        self.failures = 0


class Ticker:
    """Runs chores when they are due, each one at most once at a time, and sleeps in between.

    A chore that fails is reported and tried again ever more rarely; it hinders no other one.
    """

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._charges: list[_Charge] = []
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True})
        self._asking = asyncio.Lock()
        self._awake = False
        self._nudged = False
        self._running = False
        self._looked_at: datetime | None = None
        self._alarm: asyncio.TimerHandle | None = None

    def add(self, *chores: Chore) -> None:
        """Take on more chores."""
        self._charges += map(_Charge, chores)
        self.nudge()

    def start(self) -> None:
        """Begin; needs the running event loop."""
        self._running = True
        self._scheduler.start()
        self._ring_in(0.0)

    def nudge(self) -> None:
        """Something may be due now: look soon. Cheap, and may be called after every commit."""
        if self._nudged or not self._running:
            return
        self._nudged = True
        if not self._awake:  # else it rings once the present look is over
            self._ring_in(_BREATH)

    async def run_due(self) -> None:
        """Run everything that is due by the clock, to the end: for tests and whoever turns it forward."""
        while tasks := await self._begin():
            await asyncio.wait(tasks)

    async def rest(self) -> None:
        """Look no more by itself, only when `run_due` is called."""
        if self._running:
            self._running = False
            self._silence()
            async with self._asking:  # the shutdown would break off a look that has begun
                self._scheduler.shutdown(wait=False)

    async def stop(self) -> None:
        """Begin nothing new, and wait for what is in hand. It is for good: what is due then stays due."""
        await self.rest()
        for charge in self._charges:
            if isinstance(charge.chore, Finishing):
                charge.chore.finish()
        if tasks := [charge.task for charge in self._charges if charge.task is not None]:
            await asyncio.wait(tasks)

    async def _wake(self) -> None:
        """What APScheduler calls. It always leaves another ringing behind, but for the end."""
        if not self._running:
            return
        self._silence()
        self._awake = True
        self._nudged = False
        pause = LONGEST_SLEEP
        try:
            await self._begin()
            pause = self._pause()
        except Exception as error:  # noqa: BLE001 - the boundary: the ticker outlives everything
            incident(error, "ticker.failed")
        finally:
            self._awake = False
            self._ring_in(_BREATH if self._nudged else max(pause, _BREATH))

    def _ring_in(self, seconds: float) -> None:
        """APScheduler lives in real time, so that a clock of tests needs no changes to it.

        A look that is over still counts as running for a moment. Were only one allowed, APScheduler would drop a
        ringing that becomes due in that moment, as on a busy machine, and nothing would ever ring again.

        It rings at an instant, by the machine's clock: once that is set back, only after an hour, say. The alarm goes
        by the time that passes.
        """
        self._silence()
        if self._running:
            self._alarm = asyncio.get_running_loop().call_later(seconds + _OVERSLEPT, self._ring_in, 0.0)
            when = SystemClock().now() + timedelta(seconds=seconds)
            self._scheduler.add_job(  # pyright: ignore[reportUnknownMemberType] - it ships no types
                self._wake, "date", run_date=when, id="wake", replace_existing=True, max_instances=2
            )

    def _silence(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()

    def _pause(self) -> float:
        """Seconds to sleep.

        A clock that has not moved since the last look stands still: whoever turns it forward calls `run_due`.
        """
        now = self._clock.now()
        stands, self._looked_at = now == self._looked_at, now
        waits = [when - now.timestamp() for charge in self._charges if (when := charge.awaits()) is not None]
        return LONGEST_SLEEP if stands else min([LONGEST_SLEEP, *waits])

    async def _begin(self) -> list[asyncio.Task[None]]:
        """Start every chore that is due; gives all tasks that are running now."""
        async with self._asking:
            now = self._clock.now().timestamp()
            idle = [charge for charge in self._charges if charge.task is None and charge.not_before <= now]
            for charge in idle:
                charge.not_before = 0.0
            await self._ask(idle, now)
            for charge in idle:
                if charge.due is not None and charge.due <= now:
                    charge.task = asyncio.create_task(self._run(charge), name=f"chore-{charge.chore.name}")
        return [charge.task for charge in self._charges if charge.task is not None]

    async def _ask(self, charges: list[_Charge], now: float) -> None:
        """Ask all in one transaction; if one fails, each in its own, so that only that one is left out."""

        def ask_all(tx: Transaction) -> None:
            for charge in charges:
                charge.due = charge.chore.next_due(tx)

        try:
            await self._database.read(ask_all)
        except Exception:  # noqa: BLE001 - the boundary to the chores: which of them it was is found out next
            for charge in charges:
                try:
                    charge.due = await self._database.read(charge.chore.next_due)
                except Exception as error:  # noqa: BLE001 - the boundary to the chore
                    charge.failed(now)
                    incident(error, "chore.unknown-due", chore=charge.chore.name)

    async def _run(self, charge: _Charge) -> None:
        try:
            await charge.chore.run()
            charge.succeeded()
        except Exception as error:  # noqa: BLE001 - the boundary to the chore: it is tried again
            charge.failed(self._clock.now().timestamp())
            incident(error, "chore.failed", chore=charge.chore.name)
        finally:
            charge.task = None
            self.nudge()
