"""How long an answer takes among 10,000 and 100,000 members, beside full text and fuzzy text, in one run.

`python -m tests.benchmarks.bench_matching` prints milliseconds of processor time, without the model, which takes some
15 a text whatever the number of members; with vectors the comparison of meaning is in it.
"""

import argparse
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.matching.shelf import Floats
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import LANGUAGES
from tests.benchmarks.rivals import by_full_text, by_fuzzy_text

ROUNDS = 60
COUNTRIES = ("PL", "DE", "LT", "SE")
FILLING = {
    "en": "I have worked for many years with friends and like to try something new",
    "de": "ich arbeite seit vielen Jahren mit Freunden und probiere gerne etwas Neues",
    "pl": "pracuję od wielu lat z przyjaciółmi i chętnie próbuję czegoś nowego",
    "lt": "daug metų dirbu su draugais ir mielai išbandau ką nors naujo",
    "sv": "jag har arbetat i många år med vänner och provar gärna något nytt",
}
SEEKING = {"en": "looking for", "de": "ich suche", "pl": "szukam", "lt": "ieškau", "sv": "jag söker"}


class Vectors:
    """Any vectors at once, to time all but the model."""

    name = "any"
    width = 384

    def embed(self, texts: Sequence[str]) -> Floats:
        """A vector for each text, always the same for the same."""
        rows = [np.random.default_rng(len(text)).standard_normal(self.width) for text in texts]
        return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), dtype=np.float32)


def somebody(chance: random.Random, number: int) -> Person:
    """A member who says as much as most would."""
    language = chance.choice(LANGUAGES)

    def things(many: int) -> str:
        terms = [chance.choice(concept.terms[language]) for concept in chance.sample(CONCEPTS, many)]
        words = FILLING[language].split()
        return ", ".join(terms) + " " + " ".join(chance.sample(words, 7))

    return Person(
        key=f"member {number}",
        language=language,
        country=chance.choice(COUNTRIES),
        languages=(language, "en"),
        does=things(3),
        offers=things(2),
        seeks=things(1),
    )


def wishes(chance: random.Random) -> list[Wish]:
    """What is asked, in all languages."""
    found: list[Wish] = []
    for number in range(ROUNDS):
        language = LANGUAGES[number % len(LANGUAGES)]
        one, other = (chance.choice(concept.terms[language]) for concept in chance.sample(CONCEPTS, 2))
        text = f"{FILLING[language]}, {SEEKING[language]} {one}, {other}"
        found.append(Wish(f"wish {number}", WishKind.SEEK, language, text=text))
    return found


def told(name: str, calls: Sequence[Callable[[], object]]) -> None:
    """Print how long the calls take."""
    taken: list[float] = []
    for call in calls:
        began = time.process_time()
        call()
        taken.append((time.process_time() - began) * 1_000)
    taken.sort()
    p95 = taken[int(len(taken) * 0.95)]
    print(f"  {name:<34} median {taken[len(taken) // 2]:8.2f} ms   p95 {p95:8.2f} ms   slowest {taken[-1]:8.2f} ms")


def compare(many: int) -> None:
    """Time everything among so many members."""
    chance = random.Random(1)
    persons = [somebody(chance, number) for number in range(many)]
    asked = wishes(chance)
    print(f"{many:,} members")
    matcher = Matcher(TAXONOMY)
    for person in persons:
        matcher.put_person(person)
    told("the first answer, which reads all", [lambda: matcher.answer(asked[0])])
    told("an answer", [lambda wish=wish: matcher.answer(wish) for wish in asked])
    changed = [lambda person=person: (matcher.put_person(person), matcher.settle()) for person in persons[:500]]
    told("taking a change in", changed)
    semantic = Matcher(TAXONOMY, embedder=Vectors())
    for person in persons:
        semantic.put_person(person)
    for person in persons[:200]:
        semantic.embed_person(person.key)
    semantic.settle()
    told("an answer with vectors", [lambda wish=wish: semantic.answer(wish) for wish in asked])
    offered = [replace(wish, kind=WishKind.OFFER) for wish in asked]
    told("an answer to an offer with vectors", [lambda wish=wish: semantic.answer(wish) for wish in offered])
    full_text, fuzzy = by_full_text(persons), by_fuzzy_text(persons)
    told("SQLite FTS5 bm25", [lambda wish=wish: full_text(wish) for wish in asked])
    told("rapidfuzz token_set", [lambda wish=wish: fuzzy(wish) for wish in asked[:5]])


TAXONOMY = shipped_taxonomy()
CONCEPTS = list(TAXONOMY.concepts)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--members", type=int, nargs="+", default=[10_000, 100_000])
    for many in parser.parse_args().members:
        compare(many)


if __name__ == "__main__":
    main()
