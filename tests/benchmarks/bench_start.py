"""What the bot costs to start, at rest and for each interaction, beside a bare discord.py bot with the same intents.

Both live in processes of their own and talk to a Discord on real sockets. Run as
`python -m tests.benchmarks.bench_start`; it takes about three minutes. The ratios matter: absolute figures depend
on the machine and the day.
"""

import argparse
import asyncio
import os
import statistics
import sys
import tempfile
import time
from collections.abc import AsyncGenerator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from simcord.backend.models import Interaction, Message

from bot.clock import SystemClock
from bot.members.drafting import Outcome
from bot.members.model import Draft
from bot.members.service import IntroductionService
from bot.servers.model import Actor
from bot.storage.opening import open_database
from migrations import MIGRATIONS
from tests.faults.gateway import SocketDiscord, running_discord
from tests.profiles import profile

GUILD_WAIT = 2.0
"""Seconds for which discord.py waits after the last server before it says that it is ready."""

SETTLE = 5.0
"""Seconds after READY before memory is read."""

PEOPLE = 20
"""Members of the server, each with an introduction."""

RATE = 50
"""Interactions a second."""

BARE, FRESH, AGAIN = "bare discord.py", "ours, first start", "ours, started again"

PING = {"id": "1", "type": 1, "name": "ping"}
HELP = {"id": "1", "type": 1, "name": "help"}
FIND = {"id": "1", "type": 1, "name": "members", "options": [{"type": 1, "name": "find"}]}


@dataclass(frozen=True, slots=True)
class Place:
    """A small server on a Discord of its own."""

    discord: SocketDiscord
    guild_id: int
    channel_id: int
    people: tuple[int, ...]

    @classmethod
    def on(cls, discord: SocketDiscord) -> "Place":
        """Found the server."""
        backend = discord.backend
        guild = backend.create_guild("Creative Clusters")
        channel = backend.create_channel(guild.id, "general")
        people = tuple(backend.make_user(f"person-{number}").id for number in range(PEOPLE))
        for person in people:
            backend.add_member(guild.id, person)
        return cls(discord, guild.id, channel.id, people)

    async def introduce(self, folder: Path) -> None:
        """Let everybody introduce themselves, through the bot's own service, while no bot runs on the file."""
        url = f"sqlite:///{folder}/creative-clusters.db"
        database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=SystemClock())
        service = IntroductionService(database, SystemClock())
        try:
            for number, person in enumerate(self.people):
                outcome = Outcome(Draft(profile(f"Ola {number}")))
                actor = Actor(person, self.guild_id, "en")
                await service.fill(actor, lambda _draft, _server, outcome=outcome: outcome)
                await service.publish(actor)
        finally:
            await database.close()

    async def use(self, data: dict[str, Any], *, count: int = 1, on: Message | None = None) -> Interaction:
        """Let members use a command or a button at a steady rate, and wait until all are answered; gives the last."""
        began = time.monotonic()
        used: list[Interaction] = []
        for number in range(count):
            await asyncio.sleep(max(0.0, began + number / RATE - time.monotonic()))
            person = self.people[0 if on else number % PEOPLE]
            used.append(self.discord.interact(self.guild_id, self.channel_id, person, data, on=on))
        async with asyncio.timeout(10):
            for record in used:
                await self.discord.answered(record)
        return used[-1]

    def shown(self, record: Interaction) -> Message:
        """The message with which an interaction was answered."""
        assert record.message_id is not None
        return self.discord.backend.get_message(self.channel_id, record.message_id)


@dataclass(frozen=True, slots=True)
class Running:
    """A bot that is ready."""

    pid: int
    ready_after: float

    @property
    def memory(self) -> float:
        """What it holds in memory, in MiB."""
        return int(self._status("VmRSS").split()[0]) / 1024

    @property
    def threads(self) -> int:
        """How many threads it has."""
        return int(self._status("Threads"))

    @property
    def worked(self) -> float:
        """Seconds of CPU it has used so far."""
        # The clock that Linux keeps of each process, to the nanosecond; clock_getcpuclockid(3) tells its number.
        return time.clock_gettime((~self.pid << 3) | 2)

    def _status(self, name: str) -> str:
        lines = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii").splitlines()
        return next(value for key, _, value in (line.partition(":") for line in lines) if key == name)


@asynccontextmanager
async def started(which: str, place: Place, folder: Path) -> AsyncGenerator[Running]:
    """A bot in a process of its own, from its start until it is ready; stopped at the end."""
    settings = {
        "CLUSTERS_DATA_FOLDER": str(folder),
        "CLUSTERS_PRIVACY_CONTACT": "privacy@example.org",
        "DISCORD_TOKEN": "token",
    }
    began = time.monotonic()
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.benchmarks.started"),
        *("bare" if which == BARE else "ours", place.discord.rest, place.discord.gateway),
        env={**os.environ, **settings},
        stdout=asyncio.subprocess.PIPE,
    )
    try:
        assert process.stdout is not None
        async with asyncio.timeout(60):
            ready = float(await process.stdout.readline())
        yield Running(process.pid, ready - began - GUILD_WAIT)
    finally:
        process.terminate()
        await process.wait()


async def starts(repeat: int) -> dict[str, float]:
    """Seconds from the start of the process until READY, each the median of several starts in turn."""
    took: dict[str, list[float]] = {BARE: [], FRESH: [], AGAIN: []}
    for _ in range(repeat):
        async with running_discord() as discord:
            place = Place.on(discord)
            with tempfile.TemporaryDirectory() as folder:
                for which, times in took.items():
                    async with started(which, place, Path(folder)) as bot:
                        times.append(bot.ready_after)
    return {which: statistics.median(times) for which, times in took.items()}


@dataclass(frozen=True, slots=True)
class Rest:
    """What a bot costs that has been started and is left alone, and what a few acts cost it."""

    memory: float
    after_find: float
    threads: int
    idle: float
    acts: dict[str, float]


async def at_rest(idle: float, rounds: int) -> tuple[Rest, Rest]:
    """Both bots at rest at the same time, then at work in turns: the bare one and ours."""
    async with AsyncExitStack() as stack:
        enter = stack.enter_async_context
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        places = [Place.on(await enter(running_discord())) for _ in range(2)]
        async with started(FRESH, places[1], folder):
            pass
        await places[1].introduce(folder)
        bots = [await enter(started(which, place, folder)) for which, place in zip((BARE, AGAIN), places, strict=True)]
        await asyncio.sleep(SETTLE)
        memory, threads = [bot.memory for bot in bots], [bot.threads for bot in bots]
        before = [bot.worked for bot in bots]
        await asyncio.sleep(idle)
        minute = [(bot.worked - since) / idle * 60 for bot, since in zip(bots, before, strict=True)]
        await places[0].use(PING)
        found = await places[1].use(FIND)
        after_find = [bot.memory for bot in bots]
        acts = await _acts(places, bots, places[1].shown(found), rounds)
        for place in places:
            assert not place.discord.unserved, place.discord.unserved
        bare, ours = (Rest(*each) for each in zip(memory, after_find, threads, minute, acts, strict=True))
        return bare, ours


async def _acts(places: list[Place], bots: list[Running], found: Message, rounds: int) -> list[dict[str, float]]:
    """Milliseconds of CPU for each act; they take turns, so that a noisy minute is everybody's."""
    (bare, ours), (its, mine) = places, bots
    button = {"component_type": 2, "custom_id": _first_button(found.components)}
    acts = {
        "/ping": (its, partial(bare.use, PING)),
        "/help": (mine, partial(ours.use, HELP)),
        "/members find": (mine, partial(ours.use, FIND)),
        "a button": (mine, partial(ours.use, button, on=found)),
    }
    costs: dict[str, list[float]] = {name: [] for name in acts}
    for _ in range(rounds):
        for name, (bot, use) in acts.items():
            before = bot.worked
            await use(count=RATE)
            costs[name].append((bot.worked - before) / RATE * 1000)
    medians = {name: statistics.median(taken) for name, taken in costs.items()}
    return [{"/ping": medians.pop("/ping")}, medians]


def _first_button(components: list[dict[str, Any]]) -> str:
    """The `custom_id` of the first button, however deep it lies."""
    for component in components:
        if component["type"] == 2 and "custom_id" in component:
            return str(component["custom_id"])
        inner = [*component.get("components", ()), *filter(None, (component.get("accessory"),))]
        if deeper := _first_button(inner):
            return deeper
    return ""


def report(times: dict[str, float], bare: Rest, ours: Rest) -> None:
    """Print the table."""

    def line(what: str, unit: str, figure: float, beside: float) -> None:
        # Nothing at all is no measure: in a short while at rest the bare bot may do nothing.
        ratio = f"{figure / beside:7.2f}x" if beside else ""
        print(f"{what:42}{figure:10.2f} {unit:4}{ratio}")

    for which, seconds in times.items():
        line(f"READY minus {GUILD_WAIT:.0f} s, {which}", "s", seconds, times[BARE])
    for name, rest in ((BARE, bare), ("ours", ours)):
        line(f"memory at rest, {name}", "MiB", rest.memory, bare.memory)
        line(f"memory after an answer, {name}", "MiB", rest.after_find, bare.after_find)
        line(f"threads, {name}", "", rest.threads, bare.threads)
        line(f"CPU of a minute at rest, {name}", "ms", rest.idle * 1000, bare.idle * 1000)
    for act, cost in (bare.acts | ours.acts).items():
        line(f"CPU of {act}, {RATE} a second", "ms", cost, bare.acts["/ping"])


async def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=7, help="starts of each kind")
    parser.add_argument("--idle", type=float, default=60.0, help="seconds at rest")
    parser.add_argument("--rounds", type=int, default=5, help="seconds of each act")
    chosen = parser.parse_args()
    times = await starts(chosen.repeat)
    report(times, *await at_rest(chosen.idle, chosen.rounds))


if __name__ == "__main__":
    asyncio.run(main())
