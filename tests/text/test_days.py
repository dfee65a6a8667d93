"""Days as people type them, in every room."""

from datetime import date, time
from typing import Literal

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from bot.announcements.schedule import parse_date
from bot.coaching import answers
from bot.coaching.forms.model import Kind
from bot.cooperation.drafting import programme
from bot.cooperation.drafts import Draft
from bot.forums.reading import read_agenda, read_date, read_moment
from bot.text.dates import locale_of, typed_day, written_day
from bot.text.days import DAY_LIMIT, read_day
from bot.text.languages import LANGUAGES

TODAY = date(2026, 6, 15)


def _in_every_room(typed: str, language: str, now: date) -> set[str]:
    """The day as each field understands it in which one is typed, alone or with a time."""
    moment = f"{typed}, 14:30"
    filled = programme(Draft(), {"deadline": (typed,)}, now)
    [slot] = read_agenda(f"{typed}\n10:00 Welcome", now)
    alone = {parse_date(typed), read_date(typed), slot.on, filled.draft.details.project.deadline}
    timed = {read_moment(moment, time(23, 59)).isoformat("T", "minutes")}
    timed.add(str(answers.read(Kind.DATE_TIME, moment, language=language, today=now)))
    return {
        *map(str, alone),
        *(each.removesuffix("T14:30") for each in timed),
        str(answers.read(Kind.DATE, typed, language=language, today=now)),
    }


@given(st.dates(TODAY, date(2099, 12, 31)), st.sampled_from(LANGUAGES))
def test_a_day_is_read_in_every_room_as_it_is_shown_in_any_and_fits_its_field(day: date, language: str) -> None:
    full, long = written_day(day, language), written_day(day, language, "long")
    short = format_date(day, "medium", locale_of(language))
    for typed in (typed_day(day, language), full, long, short, full.upper(), long.removesuffix(".")):
        assert _in_every_room(typed, language, TODAY) == {day.isoformat()}, typed
    assert len(f"{full}, 14:30") < DAY_LIMIT


@pytest.mark.parametrize("width", ["full", "long"])
def test_a_day_is_read_also_in_the_language_of_a_dialogue_that_the_network_does_not_speak(
    width: Literal["full", "long"],
) -> None:
    days = [date(2027, month, 7) for month in range(1, 13)]
    assert [read_day(written_day(day, "uk", width), language="uk") for day in days] == days


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-12-31", date(2026, 12, 31)),
        ("2026.12.31", date(2026, 12, 31)),
        ("2026 12 31", date(2026, 12, 31)),
        ("2026-12-31 d.", date(2026, 12, 31)),
        ("31.12.2026", date(2026, 12, 31)),
        ("31. 12. 2026", date(2026, 12, 31)),
        ("31/12/2026", date(2026, 12, 31)),
        ("31-12-26", date(2026, 12, 31)),
        ("31.12.", date(2026, 12, 31)),
        ("1.3.", date(2027, 3, 1)),
        ("15/6", date(2026, 6, 15)),
        ("29.2.", date(2028, 2, 29)),
        ("7. Januar 2027", date(2027, 1, 7)),
        ("7. März", date(2027, 3, 7)),
        ("7 stycznia 2027 r.", date(2027, 1, 7)),
        ("7 styczeń 2027", date(2027, 1, 7)),
        ("7 pazdziernika", date(2026, 10, 7)),
        ("2027 m. sausio 7 d.", date(2027, 1, 7)),
        ("2027 sausis 7", date(2027, 1, 7)),
        ("7 januari 2027", date(2027, 1, 7)),
        ("7 jan. 27", date(2027, 1, 7)),
        ("7-Jan-2027", date(2027, 1, 7)),
        ("January 7, 2027", date(2027, 1, 7)),
        ("7th of Sept", date(2026, 9, 7)),
        ("29 lutego", date(2028, 2, 29)),
        ("den 7 januari 2027", date(2027, 1, 7)),
        ("Thursday, the 7th of January 2027", date(2027, 1, 7)),
        ("sobota, 05.06.2027", date(2027, 6, 5)),
    ],
)
def test_a_day_is_read_as_people_write_it_in_every_language_of_the_network(typed: str, day: date) -> None:
    assert [read_day(typed, language=language, today=TODAY) for language in LANGUAGES] == [day] * len(LANGUAGES)


@pytest.mark.parametrize(
    "typed",
    [
        *("", "soon", "31.2.2026", "31.2.", "29.2.2027", "12/31/2026", "2026-13-01", "31", "1.2.3.4", "99999-1-1"),
        *("31 February 2027", "January 2027", "January", "7 rug", "7 ja 2027", "7 or 8 January", "1.1.202"),
        *("7 January or February", "1 7 January 2027", pytest.param("9" * 5_000, id="endless")),
    ],
)
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert read_day(typed, language="lt", today=TODAY) is None


@pytest.mark.parametrize("typed", ["31.12.", "31-12-26", "31 December", "31 December 26", "1.1.0001", "31.12.9999"])
def test_where_no_day_is_near_a_year_stands_in_full_and_is_one_of_every_calendar(typed: str) -> None:
    assert read_day(typed) is None
