"""Which posts are listed, and whose authors are asked."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY
from bot.unanswered.model import HORIZON, MOST_ASKED, PostFacts, State, find
from bot.weekly import Weekly

NOW = 1_772_442_000
OLD = PostFacts(1, 10, NOW - 8 * DAY, answered=False)


def test_a_post_is_listed_until_it_is_answered_solved_closed_or_too_old() -> None:
    assert find([OLD], {}, 7, NOW).listed == (OLD,)
    assert find([OLD], {1: State.ASKED}, 7, NOW).listed == (OLD,)
    assert find([OLD], {1: State.OPEN}, 7, NOW).listed == (OLD,)
    assert find([OLD], {1: State.SOLVED}, 7, NOW).listed == ()
    assert find([replace(OLD, answered=True)], {}, 7, NOW).listed == ()
    assert find([replace(OLD, closed=True)], {}, 7, NOW).listed == ()
    assert find([replace(OLD, created_at=NOW - 6 * DAY)], {}, 7, NOW).listed == ()
    assert find([replace(OLD, created_at=NOW - HORIZON)], {}, 7, NOW).listed == ()


def test_authors_are_asked_once() -> None:
    assert find([OLD], {}, 7, NOW).to_ask == (OLD,)
    for state in State:
        assert find([OLD], {1: state}, 7, NOW).to_ask == ()


def test_an_old_forum_is_not_flooded_with_questions() -> None:
    posts = [replace(OLD, post_id=number, created_at=OLD.created_at - number) for number in range(40)]

    first = find(posts, {}, 7, NOW)
    assert len(first.listed) == 40
    assert {post.post_id for post in first.to_ask} == set(range(MOST_ASKED))
    asked = {post.post_id: State.ASKED for post in first.to_ask}
    assert {post.post_id for post in find(posts, asked, 7, NOW).to_ask} == set(range(MOST_ASKED, 2 * MOST_ASKED))


@given(st.integers(0, 6), st.integers(0, 23), st.integers(0, 3 * 366 * DAY))
def test_the_weekly_time_is_the_next_one_by_the_clock_on_the_wall(weekday: int, hour: int, after: int) -> None:
    weekly = Weekly(weekday, hour, "Europe/Vilnius")
    found = weekly.next_after(NOW + after)

    assert 0 < found - (NOW + after) <= 7 * DAY + 3600


def test_of_missed_weeks_only_the_newest_comes() -> None:
    weekly = Weekly(0, 9, "UTC")
    first = weekly.next_after(NOW)

    assert weekly.newest(first, first) == first + 7 * DAY
    assert weekly.newest(first, first + 22 * DAY) == first + 21 * DAY
