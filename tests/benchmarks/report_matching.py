"""How well matching finds whom it should, on the development set, beside full text, fuzzy text and exact tags.

Run: python -m tests.benchmarks.report_matching [--split dev|report] [--no-semantic] [--misses]

nDCG@10 has gains of 2^grade - 1. Recall@5 is the share of all relevant members among the first five. A pair is
"same" when the member writes in the language of the request, else "cross"; nDCG of one sort leaves the members of
the other out of ranking and ideal alike.
"""

import argparse
import json
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

from bot.cooperation.matching.embedding import Embedder, load_embedder
from bot.cooperation.matching.lines import person, read_lines, wish
from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Person, Wish
from bot.cooperation.matching.weights import WEIGHTS, Weights
from bot.taxonomy.loading import shipped_taxonomy
from bot.text.languages import LANGUAGES
from tests.benchmarks.rivals import by_full_text, by_fuzzy_text, by_tags

FOLDER = Path(__file__).parent / "matching"
NAMED, PARAPHRASE, NEGATIVE = "named", "paraphrase", "negative"

Rank = Callable[[Wish], list[str]]


@dataclass(frozen=True, slots=True)
class Judged:
    """A request with what ought to be found for it."""

    wish: Wish
    sort: str
    split: str
    grades: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What was found for a request."""

    judged: Judged
    ranking: tuple[str, ...]
    suggested: tuple[str, ...] = ()


def development_set() -> tuple[tuple[Person, ...], tuple[Judged, ...]]:
    """The members and the judged requests."""
    persons = read_lines((FOLDER / "members.jsonl").read_bytes().splitlines(), person).good
    wishes = {each.key: each for each in read_lines((FOLDER / "requests.jsonl").read_bytes().splitlines(), wish).good}
    judged: list[Judged] = []
    for line in (FOLDER / "relevance.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        judged.append(Judged(wishes[entry["id"]], entry["class"], entry["split"], entry["relevant"]))
    return persons, tuple(judged)


def ndcg(ranking: Sequence[str], grades: Mapping[str, int]) -> float:
    """How near the first ten come to the best order there is, 0 to 1."""
    gained = sum((2 ** grades.get(key, 0) - 1) / math.log2(at + 2) for at, key in enumerate(ranking[:10]))
    best = sorted(grades.values(), reverse=True)[:10]
    return gained / sum((2**grade - 1) / math.log2(at + 2) for at, grade in enumerate(best))


def recall(ranking: Sequence[str], grades: Mapping[str, int]) -> float:
    """The share of the relevant among the first five."""
    return sum(key in grades for key in ranking[:5]) / len(grades)


def mean(values: Iterable[float]) -> float:
    """Their mean; nan of none."""
    some = list(values)
    return fmean(some) if some else math.nan


def matched(
    persons: Sequence[Person], judged: Sequence[Judged], embedder: Embedder | None, weights: Weights = WEIGHTS
) -> list[Outcome]:
    """What the engine finds."""
    matcher = Matcher(shipped_taxonomy(), embedder=embedder, weights=weights)
    for each in persons:
        matcher.put_person(each)
    for key in matcher.unembedded():
        matcher.embed_person(key)
    outcomes: list[Outcome] = []
    for request in judged:
        answer = matcher.answer(request.wish, limit=len(persons))
        ranking = tuple(match.key for match in answer.ranking)
        outcomes.append(Outcome(request, ranking, tuple(match.key for match in answer.suggested)))
    return outcomes


def ranked(rank: Rank, persons: Sequence[Person], judged: Sequence[Judged]) -> list[Outcome]:
    """What a rival finds; whom matching may not suggest, it need not either."""
    closed = {each.key for each in persons if not each.open}
    return [
        Outcome(each, tuple(key for key in rank(each.wish) if key != each.wish.author and key not in closed))
        for each in judged
    ]


def sorts(outcomes: Sequence[Outcome], sort: str) -> list[Outcome]:
    """Those of a class."""
    return [outcome for outcome in outcomes if outcome.judged.sort == sort]


def headline(name: str, outcomes: Sequence[Outcome]) -> str:
    """A row of the table."""
    figures = [
        mean(ndcg(outcome.ranking, outcome.judged.grades) for outcome in sorts(outcomes, NAMED)),
        mean(recall(outcome.ranking, outcome.judged.grades) for outcome in sorts(outcomes, NAMED)),
        mean(ndcg(outcome.ranking, outcome.judged.grades) for outcome in sorts(outcomes, PARAPHRASE)),
        mean(recall(outcome.ranking, outcome.judged.grades) for outcome in sorts(outcomes, PARAPHRASE)),
    ]
    return f"{name:<34}" + "".join(f"{figure:>9.2f}" for figure in figures)


def by_language(outcomes: Sequence[Outcome], languages: Mapping[str, str | None]) -> Iterable[str]:
    """Rows by the language of the request, and for pairs in one language and in two."""
    for language in LANGUAGES:
        yield headline(f"  {language}", [each for each in outcomes if each.judged.wish.language == language])
    for name, same in (("  same language", True), ("  cross language", False)):
        yield headline(name, [part for each in outcomes if (part := restricted(each, languages, same=same))])


def restricted(outcome: Outcome, languages: Mapping[str, str | None], *, same: bool) -> Outcome | None:
    """An outcome among the members that write in the language of the request, or among the others."""
    judged = outcome.judged
    grades = {key: grade for key, grade in judged.grades.items() if (languages[key] == judged.wish.language) is same}
    ranking = tuple(key for key in outcome.ranking if (languages[key] == judged.wish.language) is same)
    return Outcome(Judged(judged.wish, judged.sort, judged.split, grades), ranking) if grades else None


def suggesting(outcomes: Sequence[Outcome]) -> Iterable[str]:
    """What is suggested, and what of it is right."""
    for sort in (NAMED, PARAPHRASE):
        some = sorts(outcomes, sort)
        shown = [key in outcome.judged.grades for outcome in some for key in outcome.suggested]
        answered = sum(bool(outcome.suggested) for outcome in some)
        right = f"of {len(shown)} suggested, {mean(shown):.0%} relevant" if shown else "nobody is suggested"
        yield f"  {sort}: {answered} of {len(some)} get a suggestion; {right}"
    negatives = sorts(outcomes, NEGATIVE)
    wrong = [outcome.judged.wish.key for outcome in negatives if outcome.suggested]
    yield f"  negative: {len(wrong)} of {len(negatives)} get one: {', '.join(wrong) or 'none'}"


def report(split: str, *, semantic: bool) -> None:
    """Print the figures of one half."""
    persons, everything = development_set()
    judged = [each for each in everything if each.split == split]
    languages = {each.key: each.language for each in persons}
    print(f"\n{split}: {len(judged)} requests, {len(persons)} members")
    print(f"{'':<34}{'named nDCG@10, recall@5':>24}{'paraphrase: the same':>24}")
    for name, rival in (("FTS5 bm25", by_full_text), ("rapidfuzz token_set", by_fuzzy_text), ("exact tags", by_tags)):
        print(headline(name, ranked(rival(persons), persons, judged)))
    for name, embedder in (("matching, words alone", None), ("matching, with embeddings", load_embedder())):
        if embedder is None and "with" in name:
            continue
        if embedder is not None and not semantic:
            continue
        outcomes = matched(persons, judged, embedder)
        print(headline(name, outcomes))
        print("\n".join(by_language(outcomes, languages)))
        print("\n".join(suggesting(outcomes)))


def main() -> None:
    """Print the report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=("dev", "report"), action="append")
    parser.add_argument("--no-semantic", action="store_true")
    chosen = parser.parse_args()
    for split in chosen.split or ("dev", "report"):
        report(split, semantic=not chosen.no_semantic)


if __name__ == "__main__":
    main()
