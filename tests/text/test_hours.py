"""Times of the day as people type them, in every room."""

from datetime import date, time

import pytest

from bot.announcements.schedule import parse_time
from bot.coaching import answers
from bot.coaching.forms.model import Kind
from bot.errors import UserError
from bot.forums import reading
from bot.messages.model import quiet_hours
from bot.text.hours import read_time

TODAY = date(2026, 6, 15)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14:30", time(14, 30)),
        ("14.30", time(14, 30)),
        ("14h30", time(14, 30)),
        ("14 h 30", time(14, 30)),
        ("9", time(9)),
        ("09:05", time(9, 5)),
        ("10 h", time(10)),
        ("2:30 pm", time(14, 30)),
        ("6pm", time(18)),
        ("12 a.m.", time(0)),
        ("at 6 o'clock", time(6)),
        ("18 Uhr", time(18)),
        ("um 18:30 Uhr", time(18, 30)),
        ("18 uhr 30", time(18, 30)),
        ("godz. 18", time(18)),
        ("o godz. 18.30", time(18, 30)),
        ("godzina 18", time(18)),
        ("18 val.", time(18)),
        ("18.30 val.", time(18, 30)),
        ("18 val. 30 min.", time(18, 30)),
        ("18 valandą", time(18)),
        ("18 valandą 30 minučių", time(18, 30)),
        ("kl. 18", time(18)),
        ("Klockan 18.30", time(18, 30)),
        (" 7:30 ", time(7, 30)),
        ("08:15:30", time(8, 15)),
        ("08:15:30.000", time(8, 15)),
    ],
)
def test_a_time_is_read_in_every_room_as_people_write_it(typed: str, meant: time) -> None:
    assert read_time(typed) == parse_time(typed) == reading.read_time(typed) == meant
    assert answers.read(Kind.TIME, typed, language="de", today=TODAY) == meant.isoformat("minutes")
    assert quiet_hours(typed, "23:59").start == meant.hour * 60 + meant.minute


@pytest.mark.parametrize(
    "typed",
    ["", "noon", "25:00", "24:30", "18:60", "18:3", "18:00:60", "13 pm", "0 am", "1430", "18 o", "kl.", "18x", "-9"],
)
def test_what_is_no_time_is_refused_in_every_room(typed: str) -> None:
    assert read_time(typed) is None
    with pytest.raises(UserError, match="announcement-time-unclear"):
        parse_time(typed)
    with pytest.raises(UserError, match="forum-time-unreadable"):
        reading.read_time(typed)
    with pytest.raises(UserError, match="message-time-bad"):
        quiet_hours("22:00", typed)
