"""How long the taxonomy takes to load, to answer a keystroke and to understand a text.

Run: python -m tests.benchmarks.bench_taxonomy
"""

import statistics
import time
from collections.abc import Callable, Sequence

from bot.taxonomy.loading import shipped_taxonomy

WORDS = (
    *("photographer", "stage lighting", "Bühnenbild", "introligatorstwo", "światło sceniczne", "siuvinėjimas"),
    *("lietuvių keramika", "båtbyggeri", "drum and bass", "graphic desgin", "fotogarf", "xylophonist", "a"),
)
TEXTS = (
    "potter, stage light and a bit of ukulele",
    "ceramika; swiatlo sceniczne; fotogarfia, szycie",
    "Ich baue Kulissen, nähe Kostüme und spiele Akkordeon; außerdem Qwertz und Ilustrazion",
    "jag väver mattor, gör logotyper och sjunger i kör",
    ", ".join(["something quite unknown", "fotogarfie"] * 20),
)


def milliseconds(calls: Sequence[Callable[[], object]], *, repeat: int) -> list[float]:
    taken: list[float] = []
    for _ in range(repeat):
        for call in calls:
            start = time.perf_counter()
            call()
            taken.append((time.perf_counter() - start) * 1000)
    return sorted(taken)


def report(what: str, taken: Sequence[float]) -> None:
    p95 = taken[int(len(taken) * 0.95)]
    print(f"{what:<32} median {statistics.median(taken):6.2f} ms   p95 {p95:6.2f} ms   max {taken[-1]:6.2f} ms")


def main() -> None:
    report("load", milliseconds([shipped_taxonomy.__wrapped__], repeat=9))
    taxonomy = shipped_taxonomy()
    words = sum(len(terms) for concept in taxonomy.concepts for terms in concept.terms.values())
    keystrokes = [
        lambda typed=word[:length]: taxonomy.search(typed, "pl") for word in WORDS for length in range(1, len(word) + 1)
    ]
    report(f"search, {len(keystrokes)} keystrokes", milliseconds(keystrokes, repeat=5))
    report("search, nothing typed", milliseconds([lambda: taxonomy.search("", "pl")], repeat=100))
    *lists, flood = TEXTS
    report("understand", milliseconds([lambda text=text: taxonomy.understand(text) for text in lists], repeat=25))
    report("understand, 40 unknown pieces", milliseconds([lambda: taxonomy.understand(flood)], repeat=9))
    print(f"{len(taxonomy.concepts)} concepts in {len(taxonomy.groups)} groups, {words} words")


if __name__ == "__main__":
    main()
