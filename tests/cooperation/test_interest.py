"""The rules of interest, without anything around them."""

from hypothesis import given
from hypothesis import strategies as st

from bot.cooperation.interest import TOLD_A_WEEK, WEEK, Meeting, Say, Side, answer, next_slot, shows_interest

AUTHOR, MEMBER = 1, 2
ANSWERS = st.lists(st.tuples(st.sampled_from(Side), st.sampled_from(Say)), max_size=12)


def meeting() -> Meeting:
    return Meeting("m", 9, "r", AUTHOR, MEMBER)


@given(ANSWERS)
def test_nobody_meets_without_two_yeses_and_whoever_met_stays_so(answers: list[tuple[Side, Say]]) -> None:
    now, current, met_at = 100, meeting(), None
    newest: dict[Side, Say] = {}
    for side, said in answers:
        now += 1
        before = current
        current = answer(before, side, said, now)
        newest[side] = said
        if met_at is None and newest.get(Side.AUTHOR) is Say.YES and newest.get(Side.MEMBER) is Say.YES:
            met_at = now
        assert current.met_at == met_at
        if before.met_at is not None:
            assert current == before


def test_a_no_can_become_a_yes_later() -> None:
    refused = answer(meeting(), Side.MEMBER, Say.NO, 1)
    wanted = answer(refused, Side.AUTHOR, Say.YES, 2)
    assert wanted.met_at is None
    assert answer(wanted, Side.MEMBER, Say.YES, 3).met_at == 3


def test_those_who_are_kept_apart_meet_neither_by_a_yes_nor_by_seeing_that_of_the_other() -> None:
    hoping = answer(meeting(), Side.MEMBER, Say.YES, 1)
    assert shows_interest(hoping, ())
    assert not shows_interest(hoping, {MEMBER})
    both = answer(hoping, Side.AUTHOR, Say.YES, 2, apart=True)
    assert both.met_at is None
    met = answer(both, Side.AUTHOR, Say.YES, 3)
    assert met.met_at == 3
    assert shows_interest(met, {MEMBER})


def test_each_side_has_the_other() -> None:
    assert meeting().other(AUTHOR) == MEMBER
    assert meeting().other(MEMBER) == AUTHOR


@given(st.lists(st.integers(0, 4 * WEEK), min_size=1, max_size=20), st.integers(0, 5 * WEEK))
def test_nobody_is_told_more_often_than_the_week_allows(asked_at: list[int], paused_until: int) -> None:
    told: list[int] = []
    for now in sorted(asked_at):
        at = next_slot(told, now, paused_until)
        assert at >= max(now, paused_until)
        told.append(at)
    told.sort()
    assert all(last - first >= WEEK for first, last in zip(told, told[TOLD_A_WEEK:], strict=False))


def test_whoever_has_room_is_told_at_once_and_else_as_soon_as_there_is() -> None:
    assert next_slot([], 10, 0) == 10
    assert next_slot([1, 2], 10, 0) == 10
    assert next_slot([1, 2, 3], 10, 0) == 1 + WEEK
    assert next_slot([1, 2, 3], 10, 2 * WEEK) == 2 * WEEK
