"""Kills the engine again and again, and counts what arrived: `python -m tests.faults.kill_loop --deliveries 3000`.

A child process sends through discord.py to a loopback Discord that drops connections and answers 429, 500 and 503. It
is killed with -9 at every labelled point of the engine and at random moments. Half of its lives begin after Discord
has forgotten its nonces, so that the look-back has to find what was sent. At the end every delivery must have
arrived once, and every living post must be there once and show what was wished for last.

Some of the members have quiet hours just now, and want one message a day: what is for them comes in digests.
"""

import argparse
import asyncio
import itertools
import signal
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import get_args

from bot.delivery import outbox, posts, preferences_store
from bot.delivery.model import Intent, ToChannel, ToMember
from bot.delivery.points import Label
from bot.delivery.preferences import Preferences, QuietHours
from bot.storage.database import Transaction
from bot.storage.opening import open_database
from migrations import MIGRATIONS
from tests.faults.child import POSTS, ShiftedClock
from tests.faults.loopback import Fault, Loopback, running_loopback

FAULTS: tuple[Fault, ...] = ("drop-before", "drop-after", "503", "503-after", "429", "500", "500-after")
AWAY = 600
"""Seconds for which the process seems to have been away when Discord has forgotten its nonces."""

MINUTES_A_DAY = 24 * 60

LONGEST_LIFE = 6.0
"""Seconds after which a life that does not come to its end by itself is ended too."""


@dataclass(slots=True)
class Result:
    """What came of it."""

    lost: list[str] = field(default_factory=list[str])
    doubled: list[str] = field(default_factory=list[str])
    wrong_posts: list[str] = field(default_factory=list[str])
    kills: Counter[str] = field(default_factory=Counter[str])
    faults: int = 0
    requests: int = 0
    repeats: int = 0
    digests: int = 0
    seconds: float = 0.0

    @property
    def holds(self) -> bool:
        return not (self.lost or self.doubled or self.wrong_posts)

    def __str__(self) -> str:
        kills = ", ".join(f"{label} {number}" for label, number in sorted(self.kills.items()))
        return (
            f"{self.kills.total()} kills ({kills}), "
            f"{self.faults} faults in {self.requests} requests, {self.repeats} repeats dropped by their nonce, "
            f"{self.digests} digests; "
            f"{len(self.lost)} lost, {len(self.doubled)} doubled, {len(self.wrong_posts)} posts wrong; "
            f"{self.seconds:.0f} s"
        )


def plan_some(tx: Transaction, numbers: range, now: int) -> None:
    for number in numbers:
        to = ToChannel(20 + number % 20) if number % 2 else ToMember(100 + number % 30)
        outbox.plan(tx, Intent("note", f"note-{number}", number % 7, to, due_at=now), now)
    for number in range(POSTS if 0 in numbers else 0):
        posts.want(tx, "card", f"card-{number}", number % 7, 50 + number % 5, 1)


def wish(tx: Transaction, now: int, *, one_a_day: bool) -> None:
    """Some members have quiet hours for the next minutes, and get together what comes then; or all of that ends."""
    minute = now // 60 % MINUTES_A_DAY
    quiet = QuietHours(minute, (minute + 5) % MINUTES_A_DAY) if one_a_day else None
    for user_id, server_id in itertools.product(range(100, 130, 4), range(7)):
        preferences_store.save(tx, server_id, user_id, Preferences("UTC", quiet, one_a_day))
        outbox.reconsider(tx, server_id, user_id, now, digests=not one_a_day)
    tx.run("UPDATE message_preferences SET told_on = NULL, told_by = NULL")


async def plan_for_life(path: Path, numbers: range, ahead: int, *, one_a_day: bool = True) -> None:
    """Between two lives nobody holds the file."""
    clock = ShiftedClock(ahead)
    database = await open_database(f"sqlite:///{path}", migrations=MIGRATIONS, backups=None, clock=clock)
    await database.write(lambda tx: wish(tx, clock.timestamp(), one_a_day=one_a_day))
    await database.write(lambda tx: plan_some(tx, numbers, clock.timestamp()))
    await database.close()


async def kill_loop(folder: Path, deliveries: int, lives: int, fault_rate: float, seed: int) -> Result:
    """Let the engine live `lives` short lives and a last one that may finish, and count."""
    began = time.monotonic()
    random = Random(seed)
    result = Result()

    def next_fault() -> Fault | None:
        if random.random() >= fault_rate:
            return None
        result.faults += 1
        return random.choice(FAULTS)

    share = deliveries // lives
    ahead = 0
    labels = itertools.cycle((*get_args(Label), "random"))
    async with running_loopback() as loopback:
        loopback.next_fault = next_fault
        for life, label in zip(range(lives), labels, strict=False):
            if life % 2:
                ahead += AWAY
                loopback.forget_nonces()
            loopback.now = ShiftedClock(ahead).now
            numbers = range(life * share, deliveries if life == lives - 1 else (life + 1) * share)
            await plan_for_life(folder / "bot.db", numbers, ahead)
            often = 1 if label.endswith("claimed") else random.randint(1, POSTS if "post" in label else share)
            arguments = (folder / "bot.db", loopback.base, ahead, label, often, revision_of(life))
            if await live(arguments, random.uniform(0.8, 1.5) if label == "random" else LONGEST_LIFE):
                result.kills[label] += 1
        finished = False
        while not finished:  # what failed often waits for minutes: they are skipped
            ahead += AWAY
            loopback.forget_nonces()
            loopback.now = ShiftedClock(ahead).now
            await plan_for_life(folder / "bot.db", range(0), ahead, one_a_day=False)
            arguments = (folder / "bot.db", loopback.base, ahead, "nowhere", 1, revision_of(lives))
            finished = not await live(arguments, LONGEST_LIFE)
        count(loopback, deliveries, revision_of(lives), result)
    result.seconds = time.monotonic() - began
    return result


def revision_of(life: int) -> int:
    """The revision that the living posts reach in this life."""
    return 2 * life + 3


async def live(arguments: tuple[object, ...], patience: float) -> bool:
    """One life of the process, of at most so many seconds; whether it was killed."""
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-W", "ignore", "-m", "tests.faults.child"),
        *map(str, arguments),
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    killing = asyncio.get_running_loop().call_later(patience, child.kill)
    _, errors = await child.communicate()
    killing.cancel()
    if child.returncode not in {0, -signal.SIGKILL}:
        raise RuntimeError(errors.decode()[-2000:])
    return child.returncode != 0


def count(loopback: Loopback, deliveries: int, revision: int, result: Result) -> None:
    """Compare what is there with what should be."""
    texts = loopback.texts()
    result.digests = sum("\n" in each for each in texts)
    there = Counter(line for each in texts for line in each.split("\n"))
    for number in range(deliveries):
        copies = there.pop(f"note-{number}", 0)
        if copies != 1:
            (result.doubled if copies else result.lost).append(f"note-{number}")
    for number in range(POSTS):
        if there.pop(f"card-{number} {revision}", 0) != 1:
            result.wrong_posts.append(f"card-{number}")
    result.wrong_posts += list(there)
    result.requests, result.repeats = loopback.requests, loopback.repeats


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--deliveries", type=int, default=3000)
    parser.add_argument("--lives", type=int, help="by default one for every 50 deliveries, at least 9")
    parser.add_argument("--fault-rate", type=float, default=0.05)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    lives = arguments.lives or max(9, arguments.deliveries // 50)
    with tempfile.TemporaryDirectory() as folder:
        result = asyncio.run(kill_loop(Path(folder), arguments.deliveries, lives, arguments.fault_rate, arguments.seed))
    print(result)
    return 0 if result.holds else 1


if __name__ == "__main__":
    raise SystemExit(main())
