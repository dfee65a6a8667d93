"""Wall times, instants, reminders and recurrences."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY, HOUR
from bot.errors import UserError
from bot.forums.model import Plan, When
from bot.forums.times import before, check_recurrence, check_times
from bot.times import Every, Recurrence, instant, is_skipped, next_wall, wall_of
from tests.forums.all_zones import TIMES, check

SAMPLE = (
    *("Europe/Warsaw", "Europe/Berlin", "Europe/Vilnius", "Europe/Stockholm", "Europe/London", "Atlantic/Azores"),
    *("Africa/Casablanca", "Africa/Cairo", "America/Santiago", "America/St_Johns", "Australia/Lord_Howe"),
    *("Pacific/Apia", "Pacific/Chatham", "Asia/Beirut", "Asia/Gaza", "America/Nuuk", "Antarctica/Troll"),
)
NOW = int(datetime(2026, 3, 2, 9, tzinfo=UTC).timestamp())


def wall(text: str) -> datetime:
    return datetime.fromisoformat(text)


@pytest.mark.parametrize("zone", SAMPLE)
def test_no_transition_of_ten_years_moves_a_reminder(zone: str) -> None:
    assert check(zone) >= 0


def test_the_sample_has_transitions_at_all() -> None:
    assert check("Europe/Warsaw") >= 2 * 10 * len(TIMES)


def test_a_gap_is_read_with_the_offset_before_it_and_a_fold_as_its_first_hour() -> None:
    assert instant(wall("2026-03-29T02:30"), "Europe/Berlin") == instant(wall("2026-03-29T03:30"), "Europe/Berlin")
    first = instant(wall("2026-10-25T02:30"), "Europe/Berlin")
    assert datetime.fromtimestamp(first, UTC) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_day_before_is_the_same_hour_of_the_day_before() -> None:
    due = before(wall("2026-03-29T10:00"), "Europe/Warsaw", DAY)
    assert wall_of(due, "Europe/Warsaw") == wall("2026-03-28T10:00")
    assert instant(wall("2026-03-29T10:00"), "Europe/Warsaw") - due == 23 * HOUR
    assert before(wall("2026-03-29T10:00"), "Europe/Warsaw", HOUR) == instant(wall("2026-03-29T09:00"), "Europe/Warsaw")


def test_a_reminder_comes_before_the_start_also_where_the_day_before_never_was() -> None:
    starts = wall("2011-12-31T10:00")
    assert before(starts, "Pacific/Apia", DAY) < instant(starts, "Pacific/Apia")


def test_a_day_that_a_zone_skipped_has_no_occurrence() -> None:
    reached = next_wall(Recurrence(Every.DAY), wall("2011-12-29T10:00"), "Pacific/Apia")
    assert reached is not None
    assert instant(reached, "Pacific/Apia") > instant(wall("2011-12-29T10:00"), "Pacific/Apia")
    following = next_wall(Recurrence(Every.DAY), reached, "Pacific/Apia")
    assert following is not None
    assert instant(following, "Pacific/Apia") > instant(reached, "Pacific/Apia")


@given(
    zone=st.sampled_from(SAMPLE),
    start=st.datetimes(wall("2026-01-01T00:00"), wall("2035-01-01T00:00")).map(lambda at: at.replace(microsecond=0)),
    every=st.sampled_from(Every),
    interval=st.integers(1, 5),
)
def test_each_occurrence_lies_after_the_one_before_and_keeps_its_hour(
    zone: str, start: datetime, every: Every, interval: int
) -> None:
    recurrence = Recurrence(every, interval)
    current = start
    for _ in range(5):
        following = next_wall(recurrence, current, zone)
        assert following is not None
        assert instant(following, zone) > instant(current, zone)
        assert following.time() == start.time()
        current = following


def test_every_second_thursday_of_the_month_stays_one() -> None:
    recurrence = Recurrence(Every.MONTH, weekday="TH", rank=2)
    current = wall("2026-03-12T18:00")
    for expected in ("2026-04-09", "2026-05-14", "2026-06-11"):
        following = next_wall(recurrence, current, "Europe/Berlin")
        assert following is not None
        assert following == wall(f"{expected}T18:00")
        current = following


def test_an_annual_forum_stays_on_its_weekday_of_its_month() -> None:
    recurrence = Recurrence(Every.YEAR, weekday="FR", rank=-1)
    assert next_wall(recurrence, wall("2026-05-29T10:00"), "Europe/Vilnius") == wall("2027-05-28T10:00")


def test_a_recurrence_ends_on_its_last_day() -> None:
    recurrence = Recurrence(Every.WEEK, until=date(2026, 3, 12))
    assert next_wall(recurrence, wall("2026-03-05T10:00"), "Europe/Berlin") == wall("2026-03-12T10:00")
    assert next_wall(recurrence, wall("2026-03-12T10:00"), "Europe/Berlin") is None


@pytest.mark.parametrize(
    ("starts", "ends", "text_id"),
    [
        ("2026-05-14T10:00", "2026-05-14T09:00", "forum-ends-before-start"),
        ("2026-05-14T10:00", "2026-05-14T10:00", "forum-ends-before-start"),
        ("2026-03-02T09:59", "2026-03-02T12:00", "forum-in-past"),
        ("2026-03-29T02:30", "2026-03-29T05:00", "forum-time-skipped"),
        ("2026-03-29T01:00", "2026-03-29T02:15", "forum-time-skipped"),
        ("2026-05-14T10:00", "2027-06-18T10:00", "forum-too-long"),
        ("2226-05-14T10:00", "2226-05-14T12:00", "forum-too-far"),
    ],
)
def test_times_that_cannot_be_meant_are_refused(starts: str, ends: str, text_id: str) -> None:
    with pytest.raises(UserError) as refused:
        check_times(When(wall(starts), wall(ends), "Europe/Berlin"), NOW)
    assert refused.value.text_id == text_id


def test_a_skipped_time_is_told_with_the_one_that_the_clocks_show() -> None:
    with pytest.raises(UserError) as refused:
        check_times(When(wall("2026-03-29T02:30"), wall("2026-03-29T05:00"), "Europe/Berlin"), NOW)
    assert refused.value.parameters == {"time": "02:30", "next": "03:30"}
    assert is_skipped(wall("2026-03-29T02:30"), "Europe/Berlin")


def test_an_end_in_the_repeated_hour_after_the_start_is_accepted() -> None:
    check_times(When(wall("2026-10-25T01:00"), wall("2026-10-25T02:30"), "Europe/Berlin"), NOW)


@pytest.mark.parametrize(
    ("recurrence", "text_id"),
    [
        (Recurrence(Every.DAY), "forum-rule-overlaps"),
        (Recurrence(Every.WEEK, until=date(2026, 5, 15)), "forum-rule-ended"),
        (Recurrence(Every.MONTH, weekday="TH", rank=1), "forum-rule-other-day"),
    ],
)
def test_a_recurrence_must_go_with_the_times(recurrence: Recurrence, text_id: str) -> None:
    starts = wall("2026-05-14T10:00")
    with pytest.raises(UserError) as refused:
        check_recurrence(Plan(when=When(starts, starts + timedelta(days=2), "Europe/Berlin"), recurrence=recurrence))
    assert refused.value.text_id == text_id
