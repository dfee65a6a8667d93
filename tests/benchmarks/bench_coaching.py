"""How long a member waits for the next question while 1,000 are in dialogues at the same time.

`python -m tests.benchmarks.bench_coaching` prints milliseconds from an answer to the next question, rendered as
Discord gets it, without Discord's own time: the dialogue is read, the answer is computed and checked, the state is
committed to one SQLite file with `synchronous=FULL`, and only then the next question is put together. The members
answer a dialogue that ships from its beginning to its end. The first table has each of them think for a while, as
people do; in the second, so many answer in the very same moment.
"""

import asyncio
import random
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.clock import SystemClock
from bot.coaching.answers import Given
from bot.coaching.dialogues import DialogueService
from bot.coaching.forms.model import Kind
from bot.coaching.library import Library
from bot.coaching.records import Place, Version
from bot.coaching.state import Prompt
from bot.coaching.turns import Turn
from bot.garbage import look_seldom
from bot.servers.model import Actor
from bot.storage.opening import open_database
from bot.text.catalogue import Catalogue
from bot.text.languages import LANGUAGES
from cogs.coaching.starting import shown
from migrations import MIGRATIONS

MEMBERS = 1_000
HOME = 1
STEPS = 6
"""Answers of each member in the first table."""
THINKING = (5.0, 15.0)
"""Seconds between the questions of one member: much less than people take."""
AT_ONCE = (1, 10, 50)

CATALOGUE = Catalogue()

TYPED: Mapping[Kind, Given] = {
    Kind.INTEGER: "5",
    Kind.DECIMAL: "5",
    Kind.DATE: "2026-12-31",
    Kind.COMMITMENT: {"what": "Ask everybody to one table", "by": "2026-12-31", "confidence": "8"},
}


def given(prompt: Prompt) -> Given:
    """An answer to whatever is asked."""
    names = [choice.name for choice in prompt.choices]
    if names:
        return {Kind.SELECT_ONE: names[-1:], Kind.SELECT_MULTIPLE: names[:3]}.get(prompt.kind, names)
    if prompt.kind is Kind.RANGE and prompt.bounds is not None:
        return prompt.bounds.point(prompt.bounds.count - 1)
    return TYPED.get(prompt.kind, "What I notice first is that nobody asks me where the key is.")


def read(prompts: Sequence[Prompt]) -> tuple[list[Given], dict[str, str]]:
    """An answer to each of what is asked."""
    return [given(prompt) for prompt in prompts], {}


class Member:
    """Somebody in a dialogue."""

    def __init__(self, number: int, service: DialogueService) -> None:
        self.actor = Actor(100 + number, HOME, LANGUAGES[number % len(LANGUAGES)])
        self.service = service
        self.say = CATALOGUE.reader(self.actor.language)

    async def begin(self, version: Version) -> None:
        """Begin."""
        self._remember(await self.service.start(self.actor, version, Place.HERE))

    def _remember(self, turn: Turn) -> None:
        # No more than the button of a message knows.
        self.dialogue_id, self.step, self.finished = turn.dialogue.dialogue_id, turn.dialogue.step, not turn.prompts

    async def answer(self, version: Version) -> float:
        """Answer what is asked, and give the milliseconds until the next question is there."""
        if self.finished:
            await self.begin(version)
        began = time.perf_counter()
        turn = await self.service.answer(self.actor, self.dialogue_id, self.step, read)
        shown(turn, self.say).to_components()
        taken = (time.perf_counter() - began) * 1_000
        if turn.problem is not None or turn.aside is not None:
            message = f"an answer was not taken: {turn.problem or turn.aside}"
            raise RuntimeError(message)
        self._remember(turn)
        return taken

    async def converse(self, version: Version, chance: random.Random) -> list[float]:
        """Answer some questions, with a while between them."""
        taken: list[float] = []
        await asyncio.sleep(chance.uniform(0, THINKING[1]))
        for _ in range(STEPS):
            taken.append(await self.answer(version))
            await asyncio.sleep(chance.uniform(*THINKING))
        return taken


async def lag(taken: list[float]) -> None:
    """By how many milliseconds this machine is late for anything at all, beside everything else that runs on it."""
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0.01)
        taken.append((time.perf_counter() - began - 0.01) * 1_000)


def told(name: str, taken: list[float]) -> None:
    taken.sort()
    parts = (("median", 0.5), ("p95", 0.95), ("p99", 0.99))
    said = "   ".join(f"{part} {taken[int(len(taken) * share)]:6.1f} ms" for part, share in parts)
    print(f"{name:38} {len(taken):6} times   {said}   slowest {taken[-1]:6.1f} ms")


async def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        clock, chance = SystemClock(), random.Random(1)
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)
        try:
            library = Library(database, clock)
            service = DialogueService(database, clock, library)
            version = await library.offered_of(HOME, "how_we_work")
            members = [Member(number, service) for number in range(MEMBERS)]
            for member in members:
                await member.begin(version)
            cpu, began = time.process_time(), time.perf_counter()
            late: list[float] = []
            watch = asyncio.create_task(lag(late))
            found = await asyncio.gather(*(member.converse(version, chance) for member in members))
            watch.cancel()
            cpu, lasted = time.process_time() - cpu, time.perf_counter() - began
            told(f"{MEMBERS} members, 10 s of thought each", [each for one in found for each in one])
            count = MEMBERS * STEPS
            print(f"{'':38} {count / lasted:6.0f} answers a second, {cpu / count * 1_000:.1f} ms of CPU each")
            told("how late a bare timer was meanwhile", late)
            for crowd in AT_ONCE:
                taken: list[float] = []
                for start in range(0, 500, crowd):
                    some = members[start : start + crowd]
                    taken += await asyncio.gather(*(member.answer(version) for member in some))
                told(f"{crowd} in the same moment", taken)
        finally:
            await database.close()


if __name__ == "__main__":
    look_seldom()  # as the bot does at its start
    asyncio.run(main())
