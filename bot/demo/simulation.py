"""SimCord with one clock for the bot and for the Discord around it."""

import asyncio
import time
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any, cast

import discord
from discord.app_commands import CommandInvokeError
from simcord import Env
from simcord.backend.models import Channel
from simcord.backend.state import Backend
from simcord.enums import ChannelType

from bot.clock import Clock
from bot.errors import UserError

SETTLE_POLL = 0.001
"""Seconds between two looks whether the bot is done. SimCord's own 0.05 s is nearly all of a click's time."""

PATIENCE = 20.0
"""Seconds in which the bot is to be done with what it was asked. SimCord's own 5 are too few for a busy machine.

Less than the ticker's longest sleep of 30: SimCord waits for every timer of the bot's that is due within them.
"""

_MONOTONIC = time.monotonic
"""The clock of the machine, taken before SimCord puts its own in its place."""

WAITING_FOR_WORK = frozenset({"sqlite-writer"})
"""Names of the bot's tasks that never end: without knowing them SimCord would wait until they do."""


class SimulatedClock:
    """The time of a simulated Discord, which is also the bot's.

    It stands still, so that tests know what time it is, until it is made to run along with a real clock.
    SimCord reads `elapsed` and `now()` and moves it through `advance()`; the bot knows it as its `Clock`.
    """

    def __init__(self, epoch: datetime) -> None:
        self._epoch = epoch
        self._offset = 0.0
        self._real: Clock | None = None

    @property
    def elapsed(self) -> float:
        """Seconds since the epoch of this clock."""
        if self._real is None:
            return self._offset
        return self._offset + (self._real.now() - self._epoch).total_seconds()

    def now(self) -> datetime:
        """The present instant of the simulation, in UTC."""
        return self._epoch + timedelta(seconds=self.elapsed)

    def timestamp(self) -> int:
        """The present instant of the simulation in whole epoch seconds."""
        return int(self.now().timestamp())

    def advance(self, seconds: float) -> None:
        """Turn the clock forward."""
        self._offset += seconds

    def run_along(self, real: Clock, ahead: float = 0.0) -> None:
        """Go at the pace of a real clock, so many seconds ahead of it."""
        self._real = real
        self._offset = ahead

    @property
    def ahead(self) -> float:
        """How many seconds this clock, while it runs, is ahead of the real one."""
        return self._offset


class _Backend(Backend):
    """SimCord's Discord, which says of every new thread in its channel that it was started, to everybody.

    Discord says so of public threads alone, and not where the thread hangs below a message.
    """

    def create_thread(
        self,
        parent_id: int,
        name: str,
        owner_id: int,
        *,
        type: int = ChannelType.PUBLIC_THREAD,  # noqa: A002 - SimCord's signature
        message_id: int | None = None,
        broadcast: bool = True,
        **more: Any,  # noqa: ANN401 - handed on
    ) -> Channel:
        said = broadcast and type != ChannelType.PRIVATE_THREAD and message_id is None
        thread = super().create_thread(
            parent_id, name, owner_id, type=type, message_id=message_id, broadcast=said, **more
        )
        if broadcast and not said:
            self.announce_thread_create(thread)
        return thread


class Simulation(Env):
    """A SimCord environment whose time is the bot's, and which settles without dawdling."""

    def __init__(self, bot: discord.Client, clock: SimulatedClock, **options: Any) -> None:  # noqa: ANN401
        options.setdefault("settle_timeout", PATIENCE)
        super().__init__(bot, **options)
        self._done = asyncio.Event()
        # Env makes its own backend; its clock is asked for three members only, which ours has.
        self.backend = _Backend(clock=cast("Any", clock))

    async def _settle_internal(
        self,
        *,
        timeout: float | None = None,  # noqa: ASYNC109 - SimCord's signature
        idle: float = SETTLE_POLL,
        dispatch: str | None = None,
        _deadline: float | None = None,
    ) -> None:
        for task in self._work.tasks:
            if task.get_name() in WAITING_FOR_WORK:
                # Whoever gave it work waits for that themselves, so nothing is missed by not waiting for it.
                self._work.external_waits.setdefault(task, "waits for work")
        patience = asyncio.get_running_loop().time() + PATIENCE
        while True:
            try:
                return await super()._settle_internal(
                    timeout=timeout, idle=idle, dispatch=dispatch, _deadline=_deadline
                )
            except TimeoutError:
                # A timer need not be waited for any longer, but what a thread works on will come.
                if not self._work.executors or asyncio.get_running_loop().time() >= patience:
                    raise
                _deadline = None

    async def start(self) -> None:
        """Start the bot.

        The event loop keeps real time for everyone: SimCord would give the bot's own tasks the simulated
        seconds, and whoever compares an instant of each kind, such as a rate limit, waits for hours.
        """
        cast("Any", asyncio.get_running_loop()).time = _MONOTONIC
        await super().start()

    async def shutdown(self) -> None:
        """Stop whatever is left of the bot."""
        await super().shutdown()
        del cast("Any", asyncio.get_running_loop()).time

    @contextmanager
    def as_bot(self) -> Generator[None]:
        """Count what is called here as the bot's own doing: it is waited for, and has the simulated time."""
        with self._bot_scope():
            yield

    async def jump(self, seconds: float) -> None:
        """Turn the clock forward in one leap, as for a machine that slept, and let what became due happen.

        Unlike SimCord's `advance_time` it does not stop at every timer in between, so that a month with a timer
        each half minute costs no more than an hour; nor does it wait for a timer that waits for it.
        """
        self._begin_operation("jump")
        try:
            self._move_clock(self._virtual_time + seconds)
            await self._settle_internal()
        finally:
            self._end_operation()

    @property
    def is_quiet(self) -> bool:
        """Whether nobody's click or command is being worked on."""
        return self._operation_task is None

    async def quiet(self) -> None:
        """Wait until nobody's click or command is being worked on: SimCord refuses two at a time."""
        while not self.is_quiet:
            await self._done.wait()

    def _begin_operation(self, label: str) -> None:
        super()._begin_operation(label)
        self._done.clear()

    def _end_operation(self) -> None:
        super()._end_operation()
        if self.is_quiet:
            self._done.set()

    def _record_error(self, error: BaseException) -> None:
        """Leave out what a command refused: the bot answered it, and the Preview would show it as a crash."""
        if not (isinstance(error, CommandInvokeError) and isinstance(error.original, UserError)):
            super()._record_error(error)

    def raise_unseen_errors(self) -> None:
        """Raise what the bot let slip and nobody has looked at in `errors`."""
        self._raise_errors_since(self._errors_acknowledged)
