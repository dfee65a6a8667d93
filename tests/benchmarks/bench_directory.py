"""How long `/members find` takes where 10,000 members have introduced themselves.

`python -m tests.benchmarks.bench_directory` prints milliseconds from the question to the rendered page, without
Discord's own time. SQLite, on a file.
"""

import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.members import store
from bot.members.directory import Directory, Query
from bot.members.model import LanguageSkill, Level, Profile, Town
from bot.members.store import fresh
from bot.servers.model import Actor
from bot.storage.database import Transaction
from bot.storage.opening import open_database
from bot.text.catalogue import Catalogue
from bot.text.languages import LANGUAGES
from bot.wiring import network_places
from cogs.members import results
from migrations import MIGRATIONS
from tests.profiles import CONCEPTS, TAXONOMY
from tests.storage_fixtures import StandingClock

MEMBERS = 10_000
ROUNDS = 40
HOME = 1
READER = Actor(1, HOME, "pl")
WORDS = ("books", "paper", "light", "clay", "sound", "wool", "film", "garden", "stage", "children", "harbour", "print")

QUERIES: dict[str, Query] = {
    "everyone": Query(),
    "a discipline": Query(discipline=CONCEPTS[0]),
    "a town": Query(town="Rietavas"),
    "a country and a language": Query(country="LT", language="de"),
    "who offers something": Query(offers=True),
    "a word": Query(words="harbour"),
    "words that nobody has": Query(words="nobody has these"),
    "all of it": Query(CONCEPTS[0], "Rostock", "DE", "en", offers=True, seeks=True, words="clay"),
}


def somebody(chance: random.Random) -> Profile:
    """A member who says as much as most would."""
    place = chance.choice(network_places())
    return Profile(
        name=f"Member {chance.randrange(MEMBERS)}",
        town=Town(place.name, place.country, place.place_id),
        disciplines=tuple(chance.sample(CONCEPTS, chance.randint(1, 6))),
        does=words(chance, 30),
        offers=words(chance, 15) if chance.random() < 0.7 else "",
        seeks=words(chance, 15) if chance.random() < 0.7 else "",
        languages=tuple(LanguageSkill(code, Level.GOOD) for code in chance.sample(LANGUAGES, 2)),
    )


def words(chance: random.Random, number: int) -> str:
    """So many words."""
    return " ".join(chance.choices(WORDS, k=number))


def fill(tx: Transaction) -> None:
    """Everyone publishes."""
    chance = random.Random(1)
    for number in range(MEMBERS):
        store.put(tx, fresh(Actor(100 + number, HOME, "en"), somebody(chance), number))


async def timed(work: Callable[[], Awaitable[object]]) -> list[float]:
    """Milliseconds of each round, sorted."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        await work()
        taken.append((time.perf_counter() - began) * 1_000)
    return sorted(taken)


def told(name: str, taken: list[float]) -> None:
    print(f"{name:28} median {taken[len(taken) // 2]:6.1f} ms   slowest {taken[-1]:6.1f} ms")


async def main() -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        clock, say = StandingClock(), Catalogue().reader("pl")
        url = f"sqlite:///{Path(folder) / 'bench.db'}"
        database = await open_database(url, migrations=MIGRATIONS, backups=None, clock=clock)
        try:
            await database.write(fill)
            directory = Directory(database, clock, TAXONOMY)
            for name, query in QUERIES.items():

                async def find(query: Query = query) -> None:
                    results.page(await directory.find(READER, query), say, TAXONOMY)

                told(name, await timed(find))
            last = await directory.find(READER, Query())
            told("the last page", await timed(lambda: directory.turn(READER, last.search_id or "", last.count)))
            told("towns for autocompletion", await timed(lambda: directory.towns(READER)))
            told("the overview", await timed(lambda: directory.overview(READER)))
        finally:
            await database.close()


if __name__ == "__main__":
    asyncio.run(main())
