"""The list of who came, as a CSV file for organisers."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.forums.afterwards import Attendance
from bot.text.catalogue import Voice
from bot.text.sheets import csv_file

COLUMNS = ("name", "choice", "seat", "guests", "arrived")


def attendance_csv(attendance: Attendance, names: Mapping[int, str], say: Voice) -> bytes:
    """One row a person: those who answered, in that order, then those who came without an answer.

    Args:
        attendance: The list.
        names: What people are called on the server, by id; the id stands for who is not there any more.
        say: The reader's voice.
    """
    zone = ZoneInfo(attendance.forum.when.zone)
    arrived = {
        arrival.user_id: datetime.fromtimestamp(arrival.arrived_at, zone).strftime("%Y-%m-%d %H:%M")
        for arrival in attendance.arrivals
    }
    rows = [
        (
            names.get(answer.user_id, str(answer.user_id)),
            say(f"forum-choice-{answer.choice}"),
            say(f"forum-seat-{answer.seat}") if answer.seat else "",
            str(answer.guests),
            arrived.get(answer.user_id, ""),
        )
        for answer in attendance.answers
    ]
    answered = {answer.user_id for answer in attendance.answers}
    rows += [
        (names.get(user_id, str(user_id)), "", "", "", at) for user_id, at in arrived.items() if user_id not in answered
    ]
    return csv_file([say(f"forum-csv-{column}") for column in COLUMNS], rows, say.language)
