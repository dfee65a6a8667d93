"""The day itself and what remains: attendance, feedback, minutes, tasks, history, lists, calendars, erasure."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bot.delivery.model import ToChannel, ToMember
from bot.delivery.personal import DeliveryPersonalData
from bot.errors import UserError
from bot.forums import answers_store, store
from bot.forums.afterwards import doors_open
from bot.forums.calendar import written
from bot.forums.caps import TASKS_OF_ONE
from bot.forums.model import Choice, Forum, Kind, State, Way, Where, Words
from bot.forums.personal import ForumsData
from bot.forums.planning import TASK
from bot.forums.results import Mark, MinuteKind
from bot.forums.seats import Seat
from bot.forums.sheets import attendance_csv
from bot.storage.database import Transaction
from bot.storage.personal import Scope
from bot.text.catalogue import Voice
from tests.forums.house import CHANNEL, MODERATOR, SERVER, House, person, plan, when

DURING = datetime(2026, 5, 14, 9, tzinfo=UTC)
AFTER = datetime(2026, 5, 15, 9, tzinfo=UTC)


class Plain:
    """A voice that says the text's id."""

    language = "de"

    def __call__(self, text_id: str) -> str:
        return text_id


def events(data: bytes, name: str = "VEVENT") -> list[Any]:
    """What another program reads in a file."""
    calendar: Any = Calendar.from_ical(data)
    return calendar.walk(name)


def forum_with(title: str = "Forum", **parts: object) -> Forum:
    return replace(
        Forum("abc", "abc", SERVER, 1, plan(words={"en": Words(title, title)}), State.PUBLISHED, 3, 5, 0, 0, "en"),
        **parts,
    )


def test_the_doors_are_open_from_two_hours_before_the_start_to_the_end() -> None:
    held = forum_with()
    starts, ends = held.when.starts_at, held.when.ends_at
    assert [doors_open(held, at) for at in (starts - 7201, starts - 7200, ends, ends + 1)] == [False, True, True, False]
    assert not doors_open(replace(held, state=State.CANCELLED), starts)


async def test_people_check_in_on_the_day_and_organisers_complete_the_list(house: House) -> None:
    forum = await house.publish()
    await house.come(1, 2, to=forum)
    with pytest.raises(UserError) as refused:
        await house.afterwards.check_in(person(1), forum.forum_id)
    assert refused.value.text_id == "forum-check-in-early"
    house.clock.at = DURING
    assert await house.afterwards.check_in(person(1), forum.forum_id)
    assert not await house.afterwards.check_in(person(1), forum.forum_id)
    with pytest.raises(UserError) as refused:
        await house.afterwards.check_in(person(1), forum.forum_id, person(2).user_id)
    assert refused.value.text_id == "forum-not-yours"
    house.clock.at = AFTER
    with pytest.raises(UserError) as refused:
        await house.afterwards.check_in(person(2), forum.forum_id)
    assert refused.value.text_id == "forum-check-in-late"
    await house.afterwards.check_in(MODERATOR, forum.forum_id, person(3).user_id)
    attendance = await house.afterwards.attendance(MODERATOR, forum.forum_id)
    names = {person(1).user_id: "=HYPERLINK(1)", person(2).user_id: "Ola"}
    voice: Voice = Plain()  # pyright: ignore[reportAssignmentType] - says no more than it is asked for here
    lines = attendance_csv(attendance, names, voice).decode("utf-8-sig").splitlines()
    assert lines == [
        "forum-csv-name;forum-csv-choice;forum-csv-seat;forum-csv-guests;forum-csv-arrived",
        "'=HYPERLINK(1);forum-choice-coming;forum-seat-seated;0;2026-05-14 11:00",
        "Ola;forum-choice-coming;forum-seat-seated;0;",
        f"{person(3).user_id};;;;2026-05-15 11:00",
    ]
    assert await house.afterwards.undo_check_in(MODERATOR, forum.forum_id, person(3).user_id)


async def test_feedback_is_tapped_and_summed_up_without_names(house: House) -> None:
    forum = await house.publish()
    await house.come(1, 2, to=forum)
    await house.answers.answer(person(4), forum.forum_id, Choice.CANT)
    with pytest.raises(UserError) as refused:
        await house.afterwards.tap(person(1), forum.forum_id, Mark.WHOLE, 5)
    assert refused.value.text_id == "forum-feedback-early"
    house.clock.at = AFTER
    await house.afterwards.tap(person(1), forum.forum_id, Mark.WHOLE, 4)
    await house.afterwards.tap(person(1), forum.forum_id, Mark.WHOLE, 5)
    await house.afterwards.say(person(1), forum.forum_id, "More time to talk")
    await house.afterwards.tap(person(2), forum.forum_id, Mark.WHOLE, 2)
    summary = await house.afterwards.summary(MODERATOR, forum.forum_id)
    assert (summary.people, summary.means, summary.words) == (2, {Mark.WHOLE: 3.5}, ("More time to talk",))
    for work, text_id in (
        (house.afterwards.tap(person(3), forum.forum_id, Mark.WHOLE, 1), "forum-feedback-absent"),
        (house.afterwards.tap(person(4), forum.forum_id, Mark.WHOLE, 1), "forum-feedback-absent"),
        (house.afterwards.tap(person(1), forum.forum_id, Mark.WHOLE, 6), "forum-mark-range"),
        (house.afterwards.summary(person(1), forum.forum_id), "forum-not-yours"),
    ):
        with pytest.raises(UserError) as refused:
            await work
        assert refused.value.text_id == text_id


async def test_tasks_are_reminded_the_day_before_and_told_at_the_next_forum(house: House) -> None:
    forum = await house.publish()
    house.clock.at = AFTER
    await house.tick()
    await house.afterwards.note(MODERATOR, forum.forum_id, MinuteKind.DECISION, "A joint exhibition")
    await house.consent(1)
    owed = await house.afterwards.add_task(MODERATOR, forum.forum_id, person(1).user_id, "Find a hall", "01.06.2026")
    other = await house.afterwards.add_task(MODERATOR, forum.forum_id, person(2).user_id, "Write it up", "2026-06-01")
    await house.until(datetime(2026, 5, 31, 6, 59, tzinfo=UTC))
    assert not house.sent(TASK)
    await house.until(datetime(2026, 5, 31, 7, tzinfo=UTC))
    assert {each.to for each in house.sent(TASK)} == {ToMember(person(1).user_id), ToChannel(CHANNEL)}
    await house.days(10)
    assert len(house.sent(TASK)) == 2
    with pytest.raises(UserError) as refused:
        await house.afterwards.close_task(person(2), owed.task_id, "Done")
    assert refused.value.text_id == "forum-not-yours"
    await house.afterwards.close_task(person(1), owed.task_id, "The old brewery")
    assert await house.afterwards.my_tasks(person(1)) == []
    assert [task.task_id for task in await house.afterwards.my_tasks(person(2))] == [other.task_id]
    following = await house.publish(plan(when=when("2027-05-13 10:00")))
    report = await house.afterwards.report(person(3), following.forum_id)
    assert report.before is not None
    assert report.before.forum_id == forum.forum_id
    assert {task.outcome for task in report.tasks_before} == {"The old brewery", ""}
    history, more = await house.browser.history(person(3), 0)
    assert ([each.forum_id for each in history], more) == ([forum.forum_id], False)
    assert [minute.words for minute in (await house.afterwards.report(person(3), forum.forum_id)).minutes] == [
        "A joint exhibition"
    ]


async def test_the_card_of_the_next_forum_tells_of_the_last_ones_tasks_from_the_first_on(house: House) -> None:
    last = await house.publish()
    following = await house.publish(plan(when=when("2027-05-13 10:00")))
    unrelated = await house.publish(plan(when=when("2027-06-13 10:00"), kind=Kind.WORKSHOP))
    house.clock.at = AFTER
    await house.tick()

    async def told() -> tuple[bool, int]:
        view = await house.browser.for_card(following.forum_id)
        assert view is not None
        return view.recalls, view.forum.revision

    assert await told() == (False, 1)
    await house.afterwards.add_task(MODERATOR, last.forum_id, person(1).user_id, "Find a hall", "01.06.2026")
    assert await told() == (True, 2)
    await house.afterwards.add_task(MODERATOR, last.forum_id, person(1).user_id, "Write it up", "01.06.2026")
    assert await told() == (True, 2)
    view = await house.browser.visible(person(3), unrelated.forum_id)
    assert (view.recalls, view.forum.revision) == (False, 1)


async def test_a_task_that_is_done_or_handed_over_reminds_nobody_else(house: House) -> None:
    forum = await house.publish()
    await house.consent(1, 2)
    done = await house.afterwards.add_task(MODERATOR, forum.forum_id, person(1).user_id, "Find a hall", "2026-03-20")
    moved = await house.afterwards.add_task(MODERATOR, forum.forum_id, person(1).user_id, "Write it up", "2026-03-20")
    await house.afterwards.close_task(person(1), done.task_id, "Done")
    await house.afterwards.hand_over(person(1), moved.task_id, person(2).user_id)
    await house.days(30)
    assert [each.to for each in house.sent(TASK)] == [ToMember(person(2).user_id)]
    with pytest.raises(UserError) as refused:
        await house.afterwards.add_task(MODERATOR, forum.forum_id, 1, "Too late", "2026-03-20")
    assert refused.value.text_id == "forum-task-past"


def _values(row: Any) -> list[object]:  # noqa: ANN401 - both engines' rows know their columns
    return [row[name] for name in list(row.keys())]


def _erase(tx: Transaction, scope: Scope) -> None:
    ForumsData().erase(tx, scope)
    DeliveryPersonalData().erase(tx, scope)


async def test_nobody_heaps_tasks_on_somebody_else(house: House) -> None:
    await house.authors.set_members_may(MODERATOR, allowed=True)
    forum = await house.publish(by=person(1))
    given = [
        await house.afterwards.add_task(person(1), forum.forum_id, person(2).user_id, f"No. {number}", "2026-06-01")
        for number in range(TASKS_OF_ONE)
    ]
    own = await house.afterwards.add_task(person(1), forum.forum_id, person(1).user_id, "My own", "2026-06-01")
    for heaped in (
        house.afterwards.add_task(person(1), forum.forum_id, person(2).user_id, "One more", "2026-06-01"),
        house.afterwards.hand_over(person(1), own.task_id, person(2).user_id),
    ):
        with pytest.raises(UserError) as refused:
            await heaped
        assert refused.value.text_id == "forum-tasks-of-one"
    await house.afterwards.add_task(MODERATOR, forum.forum_id, person(2).user_id, "By a moderator", "2026-06-01")
    for task in given[:2]:
        await house.afterwards.close_task(person(2), task.task_id, "Done")
    await house.afterwards.hand_over(person(1), own.task_id, person(2).user_id)


async def test_erasure_forgets_a_person_everywhere_and_offers_the_seat_on(house: House) -> None:
    await house.authors.set_members_may(MODERATOR, allowed=True)
    forum = await house.publish(plan(capacity=1), by=person(1))
    await house.come(1, 2, to=forum, way=Way.DM)
    await house.reminders.set_silent(person(1), [3600])
    await house.authors.open(person(1), forum.forum_id)
    task = await house.afterwards.add_task(person(1), forum.forum_id, person(1).user_id, "Find a hall", "2026-06-01")
    await house.afterwards.note(person(1), forum.forum_id, MinuteKind.MINUTE, "Words")
    scope = Scope(person(1).user_id, SERVER)
    exported: Any = await house.database.read(lambda tx: ForumsData().export(tx, scope))
    assert all(exported[part] for part in ("organised", "answers", "reminders", "minutes", "tasks", "tasks_set"))
    [said], [chosen] = exported["answers"], exported["reminders"]
    assert {"seat_offered_until": None, "language": "pl", "knows_of_change": 0}.items() <= said.items()
    assert chosen["language"] == "pl"
    assert str(person(2).user_id) not in str(exported)
    assert scope in set(await house.database.read(lambda tx: list(ForumsData().people(tx))))
    await house.database.write(lambda tx: _erase(tx, scope))
    assert scope not in set(await house.database.read(lambda tx: list(ForumsData().people(tx))))
    for table in sorted(ForumsData.tables | {"deliveries", "posts", "forum_versions"}):
        rows = await house.database.read(lambda tx, table=table: tx.all(f"SELECT * FROM {table}"))  # noqa: S608
        assert str(scope.user_id) not in repr([tuple(_values(row)) for row in rows]), table
    left = await house.database.read(lambda tx: store.by_id(tx, forum.forum_id))
    assert left is not None
    assert left.organiser_id == 0
    await house.tick()
    second = await house.database.read(lambda tx: answers_store.of_person(tx, forum.forum_id, person(2).user_id))
    assert second is not None
    assert second.seat is Seat.OFFERED
    await house.afterwards.hand_over(MODERATOR, task.task_id, person(2).user_id)


async def test_my_calendar_has_what_i_go_to_and_the_feed_has_everything(house: House) -> None:
    mine = await house.publish()
    other = await house.publish(plan(when=when("2026-06-01 10:00")))
    await house.come(1, to=mine)
    await house.answers.answer(person(1), other.forum_id, Choice.CANT)
    await house.authors.cancel(MODERATOR, other.forum_id)
    own = written(await house.browser.answered(person(1)), "de")
    assert [str(event["SUMMARY"]) for event in events(own)] == ["Austauschforum"]
    every = await house.database.read(lambda tx: store.newest(tx, SERVER))
    feed = written(every, "en", "Forums")
    assert [str(event["STATUS"]) for event in events(feed)] == ["CONFIRMED", "CANCELLED"]
    assert b"X-WR-CALNAME:Forums" in feed


async def test_what_was_cancelled_is_crossed_out_in_my_calendar_until_it_would_be_over(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum)
    await house.authors.cancel(MODERATOR, forum.forum_id)
    [event] = events(written(await house.browser.answered(person(1)), "de"))
    assert (str(event["STATUS"]), int(event["SEQUENCE"])) == ("CANCELLED", 1)
    house.clock.at = AFTER
    assert await house.browser.answered(person(1)) == []


def test_a_public_calendar_invites_nobody_to_a_meeting_online() -> None:
    meeting = forum_with()
    meeting = replace(meeting, plan=replace(meeting.plan, where=Where(link="https://example.org/room")))
    assert b"example.org" in written([meeting], "en")
    assert b"example.org" not in written([meeting], "en", "Forums")


def test_a_changed_forum_replaces_the_one_in_the_calendar() -> None:
    before = events(written([forum_with()], "en"))[0]
    after = events(written([forum_with(sequence=4, state=State.CANCELLED)], "en"))[0]
    assert before["UID"] == after["UID"]
    assert (int(before["SEQUENCE"]), int(after["SEQUENCE"])) == (3, 4)
    assert str(after["STATUS"]) == "CANCELLED"


def test_the_time_in_the_calendar_is_the_local_one_with_its_zone() -> None:
    text = written([forum_with()], "en").decode()
    assert "DTSTART;TZID=Europe/Berlin:20260514T100000" in text
    assert "BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin" in text
    event = events(text.encode())[0]
    assert int(event["DTSTART"].dt.timestamp()) == when().starts_at


@given(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=200),
        st.sampled_from(
            [
                "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:evil",
                "x\nEND:VEVENT\nBEGIN:VEVENT",
                'a;b,c\\d:e"f',
                "ż" * 100,
                "👩‍🎨" * 30,
                "BEGIN:VALARM",
                "=1+1",
            ]
        ),
    )
)
def test_a_hostile_title_gives_one_event_in_lines_of_75_octets(title: str) -> None:
    data = written([forum_with(title)], "en")
    assert data.count(b"\r\nBEGIN:VEVENT\r\n") == 1
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    [event] = events(data)
    assert str(event["SUMMARY"]) == title.replace("\r\n", "\n")
    assert not events(data, "VALARM")
