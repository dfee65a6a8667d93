"""What came of requests, in numbers that name nobody."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY
from bot.cooperation.exposure import FEW
from bot.cooperation.model import ASK_AFTER, Details, Outcome, Request, RequestKind, State
from bot.cooperation.outcomes import NOBODY_MET, By, Figure, Group, Person, added_up, case_of, count, tell

OPENED = 1_772_442_000  # 2 March 2026


def request(number: int = 1) -> Request:
    details = Details(RequestKind.SEEK, "light", "pl")
    return Request(f"r{number}", 1, number, details, State.OPEN, False, "pl", 1, OPENED, OPENED + 60 * DAY)


def home(number: int = 1) -> Person:
    return Person(number, "PL", "pl")


@pytest.mark.parametrize(
    ("parts", "later", "figure"),
    [
        ({}, 0, Figure.PENDING),
        ({"outcome": Outcome.MET}, 0, Figure.MET),
        ({"state": State.EXPIRED}, 60 * DAY + ASK_AFTER - 1, Figure.PENDING),
        ({"state": State.EXPIRED}, 60 * DAY + ASK_AFTER, Figure.SILENT),
        ({"state": State.CLOSED, "closed_at": OPENED}, ASK_AFTER, Figure.SILENT),
        ({"state": State.CLOSED, "closed_at": OPENED, "outcome": Outcome.NOTHING}, 0, Figure.NOTHING),
        ({"state": State.CLOSED, "closed_at": OPENED, "outcome": Outcome.DONE}, 0, Figure.DONE),
        ({"outcome": Outcome.WORKING}, 0, Figure.WORKING),
    ],
)
def test_each_request_is_one_of_six(parts: dict[str, object], later: int, figure: Figure) -> None:
    case = case_of(replace(request(), **parts), home(), (), OPENED + later)
    assert case.figures == {Figure.REQUESTS, figure}


def test_a_request_stands_in_its_kind_its_quarter_and_each_pair_that_met() -> None:
    met = (Person(2, "LT", "lt"), Person(3, "LT", "en"), Person(4, "PL", "pl"))
    case = case_of(request(), home(), met, OPENED)

    assert (case.year, Figure.BROUGHT in case.figures) == (2026, True)
    assert set(case.groups[By.KIND]) == {"seek"}
    assert set(case.groups[By.QUARTER]) == {"2026-1"}
    assert case.groups[By.COUNTRIES] == {
        "LT-PL": (frozenset({2, 3}), frozenset({1})),
        "PL-PL": (frozenset({1, 4}),),
    }
    assert set(case.groups[By.LANGUAGES]) == {"lt-pl", "en-pl", "pl-pl"}
    alone = case_of(request(), home(), (), OPENED)
    assert set(alone.groups[By.COUNTRIES]) == {NOBODY_MET}


def test_a_pair_has_as_many_people_as_its_smaller_side() -> None:
    cases = [case_of(request(number), home(number), (Person(99, "LT", "lt"),), OPENED) for number in range(1, 9)]
    [pair] = count(cases, By.COUNTRIES).values()
    assert (pair.name, pair.figures[Figure.REQUESTS], pair.people) == ("LT-PL", 8, 1)


def test_one_author_of_many_requests_is_one_person() -> None:
    cases = [case_of(request(1), home(1), (), OPENED) for _ in range(9)]
    [group] = count(cases, By.KIND).values()
    assert (group.figures[Figure.REQUESTS], group.people) == (9, 1)
    assert tell(group, [group]).total is None


def group(name: str, *people: int) -> Group:
    return Group(name, Counter({Figure.REQUESTS: len(people)}), (frozenset(people),))


def test_small_groups_are_told_together() -> None:
    total = group("", *range(30))
    told = tell(total, [group("a", *range(12)), group("b", 12, 13, 14), group("c", 15, 16, 17), group("d", *range(6))])
    assert [each.name for each in told.groups] == ["a", "d"]
    assert told.others is not None
    assert told.others.figures[Figure.REQUESTS] == 6


def test_a_rest_of_few_takes_the_next_group_along() -> None:
    told = tell(group("", *range(30)), [group("a", *range(12)), group("d", *range(20, 26)), group("b", 12, 13)])
    assert [each.name for each in told.groups] == ["a"]
    assert told.others is not None
    assert told.others.people == 8


def test_where_nothing_can_be_told_apart_there_is_the_total_alone() -> None:
    told = tell(group("", *range(7)), [group("a", *range(5)), group("b", 5), group("c", 6)])
    assert told.total is not None
    assert (told.groups, told.others) == ((), None)
    assert tell(group("", 1, 2, 3, 4), [group("a", 1, 2, 3, 4)]).total is None


def test_years_add_up_to_no_more_than_was_told_of_each() -> None:
    small = [group("a", 1), group("b", 2)]
    alike = [group("a", *range(3)), group("b", 3, 4)]
    many = [group("a", *range(12)), group("b", 12, 13), group("c", *range(20, 29))]
    tellings = [tell(group("", *range(size)), groups) for size, groups in ((2, small), (5, alike), (23, many))]
    told = added_up(tellings)

    assert told.total is not None
    assert told.total.figures[Figure.REQUESTS] == 5 + 23
    assert [(each.name, each.figures[Figure.REQUESTS]) for each in told.groups] == [("a", 12)]
    assert told.others is not None
    assert told.others.figures[Figure.REQUESTS] == 5 + 11
    assert added_up(tellings[:1]).total is None
    alone = added_up(tellings[1:2])
    assert (alone.total, alone.groups, alone.others) == (tellings[1].total, (), None)
    again = added_up(tellings[2:])
    assert (again.total, again.groups, again.others) == (tellings[2].total, tellings[2].groups, tellings[2].others)


@given(st.lists(st.frozensets(st.integers(0, 40), min_size=1), max_size=12))
def test_nothing_that_is_told_comes_from_few(members: list[frozenset[int]]) -> None:
    groups = [group(f"g{number}", *people) for number, people in enumerate(members)]
    told = tell(group("", *frozenset[int]().union(*members)), groups)

    assert told.total is None or told.total.people >= FEW
    assert all(each.people >= FEW for each in told.groups)
    assert told.others is None or told.others.people >= FEW
    rest = told.others.figures[Figure.REQUESTS] if told.others else 0
    if told.groups:
        assert sum(each.figures[Figure.REQUESTS] for each in (*told.groups,)) + rest == sum(map(len, members))
