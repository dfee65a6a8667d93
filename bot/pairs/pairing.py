"""Who is brought together in a round. Pure.

As many as can be are paired, and of all such ways the one with the most in common (Edmonds' blossom algorithm, as
networkx has it). Who is left over joins a pair; who can join none waits, and comes first in the next round.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Bond = frozenset[int]
"""Two people."""

OTHER_TOWN = 10
SHARED_LANGUAGE = 30
SHARED_CONCEPT = 12
MOST_CONCEPTS = 3
"""More in common than this makes no better a meeting: likeness is not the aim."""

WAITED = 200
"""For each round in which someone was left over: more than all that two can have in common."""

NEAREST = 30
"""Partners that are weighed for each member: 500 members take 1.5 seconds; with all of them, 7."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone who takes part in a round.

    Args:
        user_id: Who.
        country: ISO 3166 code of where they live.
        town: Their town's name, made comparable.
        concepts: Their disciplines.
        languages: ISO 639 codes of the languages they work in.
        waited: Rounds in a row in which nobody was found for them.
    """

    user_id: int
    country: str
    town: str
    concepts: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    waited: int = 0


@dataclass(frozen=True, slots=True)
class Pairing:
    """What a round came to. Groups are of two, or of three with somebody who would be left over."""

    groups: tuple[tuple[int, ...], ...]
    left: tuple[int, ...]


def pair(candidates: Iterable[Candidate], apart: frozenset[Bond]) -> Pairing:
    """Bring candidates together.

    Args:
        candidates: Who takes part.
        apart: Those who must not meet: they have met already, or one of them does not want to.
    """
    people = {candidate.user_id: candidate for candidate in sorted(candidates, key=lambda one: one.user_id)}
    pairs = _paired(tuple(people.values()), apart)
    groups = [list(bond) for bond in sorted(map(sorted, pairs))]
    paired = {user_id for group in groups for user_id in group}
    waiting = sorted(set(people) - paired, key=lambda user_id: (-people[user_id].waited, user_id))
    left: list[int] = []
    for user_id in waiting:
        fitting = [group for group in groups if len(group) == 2 and _joins(people[user_id], group, people, apart)]
        if fitting:
            most = max(fitting, key=lambda group: sum(weight(people[user_id], people[one]) for one in group))
            most.append(user_id)
        else:
            left.append(user_id)
    return Pairing(tuple(map(tuple, groups)), tuple(left))


def weight(one: Candidate, other: Candidate) -> int:
    """How good it is to bring these two together; always above zero."""
    shared = len(one.concepts & other.concepts)
    return (
        1
        + (OTHER_TOWN if one.town != other.town else 0)
        + (SHARED_LANGUAGE if one.languages & other.languages else 0)
        + SHARED_CONCEPT * min(shared, MOST_CONCEPTS)
        + WAITED * (one.waited + other.waited)
    )


def _paired(people: Sequence[Candidate], apart: frozenset[Bond]) -> set[tuple[int, int]]:
    import networkx as nx  # noqa: PLC0415 - once a month is no reason to hold it in memory all the time

    graph: nx.Graph[int] = nx.Graph()
    for one in people:
        possible = [other for other in people if one.country != other.country and _may(one, other, apart)]
        nearest = sorted(possible, key=lambda other: (-weight(one, other), other.user_id))[:NEAREST]
        graph.add_weighted_edges_from((one.user_id, other.user_id, weight(one, other)) for other in nearest)
    return nx.max_weight_matching(graph, maxcardinality=True)


def _may(one: Candidate, other: Candidate, apart: frozenset[Bond]) -> bool:
    return one.user_id != other.user_id and frozenset({one.user_id, other.user_id}) not in apart


def _joins(third: Candidate, group: Sequence[int], people: dict[int, Candidate], apart: frozenset[Bond]) -> bool:
    """Whether somebody may join a pair. The two are of different countries, so one of them is a foreigner to all."""
    return all(_may(third, people[one], apart) for one in group)
