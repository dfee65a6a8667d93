"""The SQL of answers and of how people want to hear of forums."""

from collections.abc import Iterable

from bot.forums.model import Choice, Way
from bot.forums.people import Answer, Habit, Ways, way_of
from bot.forums.seats import Seat
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.storage.database import Row, Transaction


def of_forum(tx: Transaction, forum_id: str) -> list[Answer]:
    """All answers to a forum, in the order in which they came."""
    rows = tx.all("SELECT * FROM forum_answers WHERE forum_id = :forum ORDER BY position", {"forum": forum_id})
    return [answer_of(row) for row in rows]


def of_person(tx: Transaction, forum_id: str, user_id: int) -> Answer | None:
    """What this person said to that forum."""
    row = tx.one(
        "SELECT * FROM forum_answers WHERE forum_id = :forum AND user_id = :user",
        {"forum": forum_id, "user": user_id},
    )
    return answer_of(row) if row else None


def to_coming(tx: Transaction, server_id: int, user_id: int, now: int) -> list[Answer]:
    """What this person said to the forums of a server that are still to come."""
    return _ahead(tx, server_id, user_id, now, "forums.state = 'published'")


def in_calendar(tx: Transaction, server_id: int, user_id: int, now: int) -> list[Answer]:
    """What this person said to the forums that are still to come, or would be, had they not been cancelled."""
    return _ahead(tx, server_id, user_id, now, "forums.state <> 'over'")


def _ahead(tx: Transaction, server_id: int, user_id: int, now: int, condition: str) -> list[Answer]:
    rows = tx.all(
        "SELECT forum_answers.* FROM forum_answers JOIN forums ON forums.forum_id = forum_answers.forum_id"  # noqa: S608 - a condition of ours
        " WHERE forum_answers.server_id = :server AND forum_answers.user_id = :user"
        f" AND {condition} AND forums.ends_at > :now ORDER BY forums.starts_at, forums.forum_id",
        {"server": server_id, "user": user_id, "now": now},
    )
    return [answer_of(row) for row in rows]


def forget_ways(tx: Transaction, server_id: int, user_id: int, ways: Iterable[Way] = tuple(Way)) -> None:
    """Where they chose one of these ways, they hear of forums as usual now, of past ones and their tasks too."""
    tx.run_many(
        "UPDATE forum_answers SET way = NULL WHERE server_id = :server AND user_id = :user AND way = :way",
        [{"server": server_id, "user": user_id, "way": way.value} for way in ways],
    )


def free_position(tx: Transaction, forum_id: str) -> int:
    """A place that nobody of this forum's answers has or had after."""
    row = tx.one(
        "SELECT COALESCE(MAX(position) + 1, 0) AS free FROM forum_answers WHERE forum_id = :forum",
        {"forum": forum_id},
    )
    return row["free"] if row else 0


def put(tx: Transaction, answer: Answer) -> None:
    """Write what someone said."""
    tx.run(
        """
        INSERT INTO forum_answers (forum_id, user_id, server_id, choice, guests, seat, position, offered_until, way,
                                   language, told, answered_at)
        VALUES (:forum, :user, :server, :choice, :guests, :seat, :position, :until, :way, :language, :told, :at)
        ON CONFLICT (forum_id, user_id) DO UPDATE SET choice = excluded.choice, guests = excluded.guests,
            seat = excluded.seat, position = excluded.position, offered_until = excluded.offered_until,
            way = excluded.way, language = excluded.language, told = excluded.told,
            answered_at = excluded.answered_at
        """,
        {
            "forum": answer.forum_id,
            "user": answer.user_id,
            "server": answer.server_id,
            "choice": answer.choice.value,
            "guests": answer.guests,
            "seat": answer.seat.value if answer.seat else None,
            "position": answer.position,
            "until": answer.offered_until,
            "way": answer.way.value if answer.way else None,
            "language": answer.language,
            "told": answer.told,
            "at": answer.answered_at,
        },
    )


def remove(tx: Transaction, forum_id: str, user_id: int) -> None:
    """Take an answer back, as if it had never been given."""
    tx.run(
        "DELETE FROM forum_answers WHERE forum_id = :forum AND user_id = :user",
        {"forum": forum_id, "user": user_id},
    )


def knows(tx: Transaction, forum_id: str, user_ids: Iterable[int], sequence: int) -> None:
    """These people were told of that version."""
    tx.run_many(
        "UPDATE forum_answers SET told = :sequence WHERE forum_id = :forum AND user_id = :user AND told < :sequence",
        [{"forum": forum_id, "user": user_id, "sequence": sequence} for user_id in user_ids],
    )


def habit(tx: Transaction, server_id: int, user_id: int) -> Habit:
    """How this person wants to hear of the server's forums."""
    row = tx.one(
        "SELECT * FROM forum_habits WHERE server_id = :server AND user_id = :user",
        {"server": server_id, "user": user_id},
    )
    return habit_of(row) if row else Habit()


def save_habit(tx: Transaction, server_id: int, user_id: int, chosen: Habit) -> None:
    """Keep how this person wants to hear of the server's forums."""
    tx.run(
        "INSERT INTO forum_habits (server_id, user_id, way, silent, invites, language)"
        " VALUES (:server, :user, :way, :silent, :invites, :language)"
        " ON CONFLICT (server_id, user_id) DO UPDATE SET way = excluded.way, silent = excluded.silent,"
        " invites = excluded.invites, language = excluded.language",
        {
            "server": server_id,
            "user": user_id,
            "way": chosen.way.value if chosen.way else None,
            "silent": ",".join(str(offset) for offset in sorted(chosen.silent)),
            "invites": int(chosen.invites),
            "language": chosen.language,
        },
    )


def takes_messages(tx: Transaction, server_id: int, user_id: int) -> bool:
    """Whether this person hears of the server's forums by direct message, as long as they have answered none."""
    consenting = consents.allows(tx, server_id, user_id, ConsentPurpose.REMINDERS)
    return way_of(None, habit(tx, server_id, user_id), consents=consenting) is Way.DM


def ways(tx: Transaction, server_id: int) -> Ways:
    """How the people of a server are reached: what they said, and who consents to reminders."""
    rows = tx.all("SELECT * FROM forum_habits WHERE server_id = :server", {"server": server_id})
    consenting = consents.allowing(tx, server_id, ConsentPurpose.REMINDERS)
    return Ways({row["user_id"]: habit_of(row) for row in rows}, consenting)


def inviting(tx: Transaction, server_id: int, forum_id: str) -> list[int]:
    """Those who may be asked whether they come, and have not answered that forum."""
    rows = tx.all(
        "SELECT user_id FROM forum_habits WHERE server_id = :server AND invites = 1 AND NOT EXISTS ("
        " SELECT 1 FROM forum_answers WHERE forum_id = :forum AND forum_answers.user_id = forum_habits.user_id)"
        " ORDER BY user_id",
        {"server": server_id, "forum": forum_id},
    )
    return [row["user_id"] for row in rows]


def answer_of(row: Row) -> Answer:
    """The answer in a row of its table."""
    return Answer(
        forum_id=row["forum_id"],
        user_id=row["user_id"],
        server_id=row["server_id"],
        choice=Choice(row["choice"]),
        position=row["position"],
        language=row["language"],
        told=row["told"],
        answered_at=row["answered_at"],
        guests=row["guests"],
        seat=Seat(row["seat"]) if row["seat"] else None,
        offered_until=row["offered_until"],
        way=Way(row["way"]) if row["way"] else None,
    )


def habit_of(row: Row) -> Habit:
    """The habit in a row of its table."""
    return Habit(
        way=Way(row["way"]) if row["way"] else None,
        silent=frozenset(int(offset) for offset in row["silent"].split(",") if offset),
        invites=bool(row["invites"]),
        language=row["language"],
    )
