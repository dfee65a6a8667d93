"""When announcements come, and what cannot be meant."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.announcements.model import Repeat, Schedule
from bot.announcements.schedule import instants, next_of, parse_date, problems
from bot.errors import UserError

WARSAW = "Europe/Warsaw"


def at(text: str, zone: str = WARSAW) -> int:
    return int(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp())


def local(moment: int, zone: str = WARSAW) -> str:
    return datetime.fromtimestamp(moment, ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


def ids(schedule: Schedule, now: str) -> list[str]:
    return [problem.text_id for problem in problems(schedule, at(now))]


def weekly(first: str, until: str, repeat: Repeat = Repeat.WEEK) -> Schedule:
    return Schedule(datetime.fromisoformat(first), WARSAW, repeat, date.fromisoformat(until))


@pytest.mark.parametrize("typed", ["2026-05-04", "4.5.2026", "04.05.2026", "4/5/2026", " 4. 5. 2026 ", "2026-5-4"])
def test_dates_are_read_as_they_are_written_around_the_baltic(typed: str) -> None:
    assert parse_date(typed) == date(2026, 5, 4)


@pytest.mark.parametrize(
    "typed", ["", "tomorrow", "31.2.2026", "4.5.26", "2026-13-01", "4.5.2026x", "1.1.0001", "31.12.9999"]
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    with pytest.raises(UserError, match="announcement-date-unclear"):
        parse_date(typed)


def test_ten_in_the_morning_stays_ten_when_the_clocks_change() -> None:
    schedule = weekly("2026-03-22T10:00", "2026-04-05")

    assert [local(each) for each in instants(schedule, at("2026-03-22T10:00"))] == [
        "2026-03-22 10:00",
        "2026-03-29 10:00",
        "2026-04-05 10:00",
    ]


def test_the_same_weekday_of_the_month_and_the_fifth_is_the_last() -> None:
    second = weekly("2026-03-10T18:00", "2026-06-30", Repeat.MONTH)
    fifth = weekly("2026-03-31T18:00", "2026-06-30", Repeat.MONTH)

    assert [local(each)[:10] for each in instants(second, at("2026-03-10T18:00"))] == [
        "2026-03-10",
        "2026-04-14",
        "2026-05-12",
        "2026-06-09",
    ]
    assert [local(each)[:10] for each in instants(fifth, at("2026-03-31T18:00"))] == [
        "2026-03-31",
        "2026-04-28",
        "2026-05-26",
        "2026-06-30",
    ]


def test_now_in_the_hour_that_comes_twice_is_the_present_instant() -> None:
    second_showing = at("2026-10-25T01:30", "UTC")
    schedule = Schedule(datetime(2026, 10, 25, 2, 30), WARSAW)  # noqa: DTZ001 - a local time

    assert instants(schedule, second_showing) == (second_showing,)


def test_what_cannot_be_meant() -> None:
    now = "2026-03-02T10:00"
    once = Schedule(zone=WARSAW)
    assert ids(once, now) == []
    assert ids(Schedule(datetime(2026, 3, 2, 9), WARSAW), now) == ["announcement-in-past"]  # noqa: DTZ001
    assert ids(Schedule(datetime(2026, 3, 29, 2, 30), WARSAW), now) == ["announcement-time-skipped"]  # noqa: DTZ001
    assert ids(Schedule(datetime(2027, 4, 2, 9), WARSAW), now) == ["announcement-too-far"]  # noqa: DTZ001
    assert ids(Schedule(None, WARSAW, Repeat.WEEK), now) == ["announcement-needs-end"]
    assert ids(weekly("2026-03-10T18:00", "2026-03-12"), now) == ["announcement-end-too-early"]
    assert ids(weekly("2026-03-10T18:00", "2027-04-14"), now) == ["announcement-end-too-far"]  # 400 days
    assert ids(weekly("2026-03-10T18:00", "2027-03-10"), now) == []


def test_a_series_that_runs_can_be_prolonged() -> None:
    runs, now = weekly("2026-03-10T18:00", "2026-04-14"), at("2026-04-01T10:00")

    def found(until: str, repeat: Repeat = Repeat.WEEK) -> list[str]:
        return [problem.text_id for problem in problems(weekly("2026-03-10T18:00", until, repeat), now, runs)]

    assert found("2026-06-30") == []
    assert found("2027-04-02") == []
    assert found("2027-04-14") == ["announcement-end-too-far"]
    assert found("2026-03-31") == ["announcement-in-past"]  # nothing more would come
    assert found("2026-06-30", Repeat.ONCE) == ["announcement-in-past"]
    moved = weekly("2026-03-11T18:00", "2026-06-30")
    assert [problem.text_id for problem in problems(moved, now, runs)] == ["announcement-in-past"]


def test_the_skipped_time_is_named_with_the_one_that_follows_it() -> None:
    [problem] = problems(Schedule(datetime(2026, 3, 29, 2, 30), WARSAW), 0)  # noqa: DTZ001
    assert problem.parameters == {"time": "02:30", "next": "03:30"}


def test_of_what_was_missed_only_the_newest_comes() -> None:
    occurrences = (10, 20, 30, 40)

    assert next_of(occurrences, after=10, now=15) == 20
    assert next_of(occurrences, after=10, now=35) == 30
    assert next_of(occurrences, after=40, now=45) is None
    assert next_of(occurrences, after=30, now=100) == 40


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1)),  # noqa: DTZ001
    st.sampled_from(Repeat),
    st.sampled_from(["Europe/Warsaw", "Europe/Vilnius", "America/St_Johns", "Pacific/Apia", "Africa/Casablanca"]),
    st.integers(0, 366),
)
def test_occurrences_come_one_after_the_other_and_end(first: datetime, repeat: Repeat, zone: str, days: int) -> None:
    until = date.fromordinal(first.date().toordinal() + days)
    begins = int(first.replace(tzinfo=ZoneInfo(zone)).timestamp())

    found = instants(Schedule(first, zone, repeat, until), begins)

    assert list(found) == sorted(set(found))
    assert found[0] == begins
    assert len(found) <= 54
    assert all(datetime.fromtimestamp(each, ZoneInfo(zone)).date() <= until for each in found[1:])
