"""Who is brought together: never twice, never against their will, never two of one country, nobody for ever last."""

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.pairs.pairing import Candidate, Pairing, pair, weight

NONE: frozenset[frozenset[int]] = frozenset()

candidates = st.lists(
    st.builds(
        Candidate,
        user_id=st.integers(1, 40),
        country=st.sampled_from(["PL", "DE", "LT", "SE"]),
        town=st.sampled_from(["a", "b", "c", "d", "e"]),
        concepts=st.frozensets(st.sampled_from(["ceramics", "music", "film", "games"])),
        languages=st.frozensets(st.sampled_from(["en", "de", "pl", "lt", "sv"])),
        waited=st.integers(0, 3),
    ),
    max_size=14,
    unique_by=lambda one: one.user_id,
)
bonds = st.frozensets(st.frozensets(st.integers(1, 40), min_size=2, max_size=2), max_size=60)


@settings(deadline=None)  # the first one loads the library
@given(candidates, bonds)
def test_what_holds_for_every_round(people: list[Candidate], apart: frozenset[frozenset[int]]) -> None:
    by_id = {one.user_id: one for one in people}
    made = pair(people, apart)

    placed = [user_id for group in made.groups for user_id in group]
    assert sorted([*placed, *made.left]) == sorted(by_id)
    for group in made.groups:
        assert len(group) in (2, 3)
        assert len({by_id[user_id].country for user_id in group}) > 1
        assert not {frozenset(two) for two in combinations(group, 2)} & apart
    for one, other in combinations(made.left, 2):
        possible = by_id[one].country != by_id[other].country and frozenset({one, other}) not in apart
        assert not possible, "two who are left over could have met"
    assert pair(reversed(people), apart) == made


def test_two_of_one_country_are_left_over_rather_than_paired() -> None:
    made = pair([Candidate(1, "PL", "szczecin"), Candidate(2, "PL", "elblag")], NONE)
    assert made == Pairing((), (1, 2))


def test_who_is_left_over_makes_a_group_of_three() -> None:
    made = pair([Candidate(1, "PL", "a"), Candidate(2, "DE", "b"), Candidate(3, "PL", "c")], NONE)
    assert [len(group) for group in made.groups] == [3]
    assert made.left == ()


def test_a_third_who_knows_one_of_the_pair_waits_and_comes_first_the_next_time() -> None:
    known = frozenset({frozenset({3, 2})})
    people = [Candidate(1, "PL", "a"), Candidate(2, "DE", "b"), Candidate(3, "PL", "c")]
    assert pair(people, known) == Pairing(((1, 2),), (3,))

    again = [Candidate(1, "PL", "a"), Candidate(4, "DE", "b"), Candidate(3, "PL", "c", waited=1)]
    met = frozenset({frozenset({1, 3})})
    assert pair(again, met).groups == ((3, 4),)


def test_something_in_common_decides_among_equals() -> None:
    potter = Candidate(1, "PL", "a", frozenset({"ceramics"}), frozenset({"pl", "en"}))
    other_potter = Candidate(2, "SE", "b", frozenset({"ceramics"}), frozenset({"sv", "en"}))
    singer = Candidate(3, "SE", "b", frozenset({"singing"}), frozenset({"sv"}))
    drummer = Candidate(4, "LT", "c", frozenset({"percussion"}), frozenset({"lt", "sv"}))
    assert weight(potter, other_potter) > weight(potter, singer)
    assert pair([potter, other_potter, singer, drummer], NONE).groups == ((1, 2), (3, 4))


def test_more_are_paired_rather_than_better_ones() -> None:
    """One and two fit best, but then three and four, who know each other, would stay alone."""
    one = Candidate(1, "PL", "a", frozenset({"ceramics"}), frozenset({"en"}))
    two = Candidate(2, "DE", "b", frozenset({"ceramics"}), frozenset({"en"}))
    three, four = Candidate(3, "LT", "c"), Candidate(4, "SE", "d")
    assert pair([one, two, three, four], frozenset({frozenset({3, 4})})).groups == ((1, 3), (2, 4))
