"""The line for seats: what its rules promise, whatever happens."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY, HOUR
from bot.forums.seats import LONGEST_OFFER, SHORTEST_OFFER, Party, Room, Seat, free, join, leave, settle, taken

STARTS = 100 * DAY
PEOPLE = range(1, 9)

steps = st.lists(
    st.one_of(
        # Most happenings are arrivals: a line that nobody waits in has nothing to show.
        st.tuples(st.just("join"), st.sampled_from(PEOPLE), st.integers(1, 4)),
        st.tuples(st.just("join"), st.sampled_from(PEOPLE), st.integers(1, 4)),
        st.tuples(st.just("leave"), st.sampled_from(PEOPLE), st.just(0)),
        st.tuples(st.just("limit"), st.sampled_from((1, 2, 3, 5, 8)), st.just(0)),
        st.tuples(st.just("unlimited"), st.just(0), st.just(0)),
        st.tuples(st.just("wait"), st.sampled_from((1, HOUR, DAY, 12 * DAY)), st.just(0)),
    ),
    min_size=8,
    max_size=40,
)


def seat(line: tuple[Party, ...], user_id: int) -> Seat | None:
    return next((party.seat for party in line if party.user_id == user_id), None)


@given(st.integers(1, 6), steps)
def test_the_promises_hold_whatever_happens(capacity: int, happening: list[tuple[str, int, int]]) -> None:
    line: tuple[Party, ...] = ()
    room = Room(capacity, STARTS, 0)
    position = 0
    for what, number, size in happening:
        before = line
        match what:
            case "join":
                line = join(line, number, size, position, room)
                position += 1
            case "leave":
                line = leave(line, number, room)
            case "limit":
                room = replace(room, capacity=number)
                line = settle(line, room)
            case "unlimited":
                room = replace(room, capacity=None)
                line = settle(line, room)
            case _:
                room = replace(room, now=room.now + number)
                line = settle(line, room)
        check(before, line, room, who=number if what in {"join", "leave"} else 0)
        assert settle(line, room) == line  # nothing is left to be done


def check(before: tuple[Party, ...], after: tuple[Party, ...], room: Room, who: int) -> None:
    for party in before:
        if party.seat is Seat.SEATED and party.user_id != who:
            assert seat(after, party.user_id) is Seat.SEATED
    if room.capacity is not None:
        assert taken(after) <= max(room.capacity, taken(before))
    left = free(after, room)
    if room.offer_until is not None:
        waiting = [party for party in after if party.seat is Seat.WAITING]
        assert all(left is not None and party.size > left for party in waiting)
    places = [party.position for party in after]
    assert len(set(places)) == len(places)
    assert places == sorted(places)
    for party in after:
        assert (party.seat is Seat.OFFERED) is (party.offered_until is not None)
        assert party.offered_until is None or room.now <= party.offered_until < STARTS
    offered = {party.user_id for party in after if party.seat is Seat.OFFERED}
    newly = offered - {party.user_id for party in before if party.seat is Seat.OFFERED}
    passed = {party.user_id for party in before if party.seat is Seat.LAPSED} - {who}
    assert not newly & passed  # who let an offer pass is not asked again


def full(*sizes: int, capacity: int) -> tuple[tuple[Party, ...], Room]:
    room = Room(capacity, STARTS, 0)
    line: tuple[Party, ...] = ()
    for number, size in enumerate(sizes):
        line = join(line, number + 1, size, number, room)
    return line, room


def test_who_finds_a_seat_free_has_it_and_the_others_wait_in_order() -> None:
    line, _ = full(1, 1, 1, 1, capacity=2)
    assert [party.seat for party in line] == [Seat.SEATED, Seat.SEATED, Seat.WAITING, Seat.WAITING]


def test_a_seat_that_comes_free_is_offered_to_the_first_in_line() -> None:
    line, room = full(1, 1, 1, 1, capacity=2)
    line = leave(line, 1, room)
    assert (seat(line, 3), seat(line, 4)) == (Seat.OFFERED, Seat.WAITING)
    line = join(line, 3, 1, 9, room)
    assert seat(line, 3) is Seat.SEATED


def test_a_party_that_does_not_fit_is_passed_over_and_keeps_its_place() -> None:
    line, room = full(1, 1, 3, 1, capacity=2)
    line = leave(line, 1, room)
    assert (seat(line, 3), seat(line, 4)) == (Seat.WAITING, Seat.OFFERED)
    line = settle(line, replace(room, capacity=5))
    assert seat(line, 3) is Seat.OFFERED


def test_a_raised_limit_offers_no_more_than_it_has() -> None:
    line, room = full(1, 3, 3, capacity=1)
    line = settle(line, replace(room, capacity=5))
    assert [party.seat for party in line] == [Seat.SEATED, Seat.OFFERED, Seat.WAITING]


def test_an_offer_that_is_not_taken_goes_to_the_next() -> None:
    line, room = full(1, 1, 1, capacity=1)
    line = leave(line, 1, room)
    until = next(party.offered_until for party in line if party.user_id == 2)
    assert until == LONGEST_OFFER
    at_the_last_second = replace(room, now=until)
    assert seat(settle(line, at_the_last_second), 2) is Seat.OFFERED
    line = settle(line, replace(room, now=until + 1))
    assert (seat(line, 2), seat(line, 3)) == (Seat.LAPSED, Seat.OFFERED)


def test_a_lowered_limit_throws_nobody_out_and_lets_nobody_in() -> None:
    line, room = full(1, 1, 1, 1, capacity=3)
    low = replace(room, capacity=1)
    line = settle(line, low)
    assert [party.seat for party in line[:3]] == [Seat.SEATED] * 3
    line = leave(line, 1, low)
    assert seat(line, 4) is Seat.WAITING
    line = leave(leave(line, 2, low), 3, low)
    assert seat(line, 4) is Seat.OFFERED


def test_a_larger_party_that_does_not_fit_keeps_the_seat_it_has() -> None:
    line, room = full(1, 1, capacity=2)
    after = join(line, 1, 3, 9, room)
    assert after == line
    assert next(party.size for party in join(line, 1, 2, 9, replace(room, capacity=3)) if party.user_id == 1) == 2


def test_offers_get_shorter_near_the_start_and_end() -> None:
    line, room = full(1, 1, capacity=1)
    near = replace(room, now=STARTS - 4 * HOUR)
    assert next(party.offered_until for party in leave(line, 1, near)) == near.now + HOUR
    last = replace(room, now=STARTS - SHORTEST_OFFER)
    assert next(party.offered_until for party in leave(line, 1, last)) == STARTS
    late = replace(last, now=last.now + 1)
    assert seat(leave(line, 1, late), 2) is Seat.WAITING
    assert seat(join(leave(line, 1, late), 2, 1, 9, late), 2) is Seat.SEATED


def test_without_a_limit_everyone_who_waits_has_a_seat() -> None:
    line, room = full(1, 1, 4, capacity=1)
    assert {party.seat for party in settle(line, replace(room, capacity=None))} == {Seat.SEATED}


def test_without_a_limit_those_first_in_line_have_a_seat_like_those_behind() -> None:
    line, room = full(1, 1, 1, capacity=1)
    line = leave(line, 1, room)
    assert seat(line, 2) is Seat.OFFERED
    line = settle(line, replace(room, capacity=None))
    assert {(party.seat, party.offered_until) for party in line} == {(Seat.SEATED, None)}
