"""No screen of forums is beyond Discord's limits, in any language, however much organisers and members write."""

from collections.abc import Iterator
from dataclasses import fields, replace
from datetime import date, datetime, time, timedelta
from itertools import permutations

import pytest
from discord import ui

from bot.errors import UserError
from bot.forums.afterwards import Attendance, Report
from bot.forums.answering import Standing
from bot.forums.cautions import Holiday
from bot.forums.desk import Desk
from bot.forums.model import (
    DESCRIPTION_LIMIT,
    HOST_LIMIT,
    MAX_CAPACITY,
    MAX_GUESTS,
    MAX_SLOTS,
    REASON_LIMIT,
    SLOT_LIMIT,
    TITLE_LIMIT,
    VENUE_LIMIT,
    Choice,
    Draft,
    Forum,
    ForumSettings,
    Kind,
    Plan,
    Slot,
    State,
    Version,
    Way,
    When,
    Where,
    Words,
)
from bot.forums.people import PAGE, Answer, Habit, roll_of
from bot.forums.reminding import Mine
from bot.forums.results import (
    MAX_MINUTES,
    MAX_TASKS,
    TASK_LIMIT,
    WORDS_LIMIT,
    Arrival,
    Feedback,
    Minute,
    MinuteKind,
    Task,
    summary_of,
)
from bot.forums.seats import Seat
from bot.forums.templates import MAX_TEMPLATES
from bot.forums.templates_store import Template
from bot.servers.model import MAX_PLACES, Place, Purpose, Server
from bot.text.catalogue import Voice
from bot.text.languages import LANGUAGES
from bot.times import Every, Recurrence
from cogs.forums import answers, card, forms, lists, notes, organised, panel, reported
from tests.limits import violations
from tests.profiles import filled_up
from tests.texts import catalogue

SNOWFLAKE = 2**63 - 1
CATALOGUE = catalogue()
READERS = [CATALOGUE.reader(language) for language in LANGUAGES]
PAIRS = [CATALOGUE.public(pair) for pair in permutations(LANGUAGES, 2)]
START = datetime(2026, 9, 12, 10)  # noqa: DTZ001 - a local time
LINK = "https://" + "a" * 180 + ".example.org"

Shown = ui.LayoutView | ui.Modal


def plan(unit: str) -> Plan:
    """The fullest plan; `unit` is repeated until it fills each text."""

    def full(limit: int) -> str:
        return filled_up(unit, limit)

    # All of them together are typed into one field of 4,000 characters.
    slots = (Slot(START.date(), time(8), full(35), full(35)),) * (MAX_SLOTS - 1)
    return Plan(
        kind=Kind.ANNUAL,
        words={language: Words(full(TITLE_LIMIT), full(DESCRIPTION_LIMIT)) for language in LANGUAGES},
        when=When(START, START + timedelta(days=3), "Europe/Copenhagen"),
        where=Where(full(VENUE_LIMIT), "GB", full(VENUE_LIMIT), LINK),
        agenda=(*slots, Slot(START.date() + timedelta(days=1), time(9), full(SLOT_LIMIT))),
        capacity=10_000,
        answer_by=START - timedelta(days=1),
        host=full(HOST_LIMIT),
        recurrence=Recurrence(Every.YEAR, 2, "SA", 2, date(2030, 1, 1)),
        picture=LINK,
        role=True,
        reason=full(REASON_LIMIT),
    )


def forum(shown: Plan, state: State = State.PUBLISHED, number: int = 0) -> Forum:
    return Forum(f"{number:016}", "s" * 16, 1, SNOWFLAKE, shown, state, 1, 1, 0, 0, "en", 1, 2, 3, 4)


def people(count: int, seat: Seat | None = Seat.SEATED) -> list[Answer]:
    choice = Choice.COMING if seat else Choice.MAYBE
    return [
        Answer("0" * 16, SNOWFLAKE - each, 1, choice, each, "en", 0, 0, MAX_GUESTS, seat, offered_until=1)
        for each in range(count)
    ]


def server() -> Server:
    places = (Place(f"place-{number}", "W" * 60, "GB", f"Etc/GMT+{number % 12}") for number in range(MAX_PLACES))
    return Server(1, ("de", "lt"), dict.fromkeys(Purpose, 1), places=tuple(places))


def kept(shown: Plan) -> tuple[Template, ...]:
    return tuple(Template(f"{number:016}", 1, "*" * TITLE_LIMIT, shown) for number in range(MAX_TEMPLATES))


def standing(held: Forum, answer: Answer | None) -> Standing:
    return Standing(held, answer, roll_of(people(500)), Way.THREAD, 400)


def task(number: int) -> Task:
    done = None if number % 2 else 1
    return Task(
        f"{number:016}", "0" * 16, 1, SNOWFLAKE, 1, "*" * TASK_LIMIT, date(2026, 9, 30), "_" * WORDS_LIMIT, done
    )


def authoring(shown: Plan, say: Voice) -> Iterator[Shown]:
    typed = "x" * 40
    lacking = tuple(
        map(UserError, ("forum-needs-town", "forum-in-past", "forum-deadline-late", "forum-rule-other-day"))
    )
    problems = tuple(UserError("forum-date-unreadable", typed=typed) for _ in range(6))
    clashes = tuple(replace(forum(shown), server_id=1 + number % 2) for number in range(5))
    holidays = [Holiday("GB", START.date(), "H" * 60)] * 9
    for held in (None, forum(shown)):
        named = tuple(field.name for field in fields(Plan) if field.name != "reason")
        desk = Desk(
            Draft(shown), True, held, server(), ForumSettings(1), "UTC", clashes, overlaps=named, seats=MAX_CAPACITY
        )
        wrong = replace(desk, lacking=lacking, problems=problems, lacking_once=lacking if held else None)
        yield panel.panel(wrong, say, holidays=holidays, note=say("forum-panel-discarded"))
        yield panel.panel(desk, say)
        yield panel.panel(replace(desk, lacking_once=() if held else None), say)
        yield panel.texts(desk, say)
        yield panel.preview(forum(shown), desk, CATALOGUE.public(("de", "lt")), say)
        yield from (forms.words(desk, say, language) for language in LANGUAGES)
        yield from (opened(desk, say) for opened in forms.FORMS.values())
    yield panel.done(forum(shown), say("forum-cancel-done"), say, untold=500)
    yield panel.panel(Desk(Draft(), False, None, server(), ForumSettings(1), "UTC", templates=kept(shown)), say)
    yield from (
        opened(Desk(Draft(), False, None, server(), ForumSettings(1), "UTC"), say) for opened in forms.FORMS.values()
    )


def organising(shown: Plan, say: Voice) -> Iterator[Shown]:
    held = forum(shown, State.OVER)
    arrived = tuple(Arrival(answer.user_id, 0) for answer in people(500))
    listed = Attendance(forum(shown), tuple(people(500)), arrived)
    summary = summary_of(Feedback(5, 4, 3, f"{number}" * WORDS_LIMIT) for number in range(9))
    minutes = tuple(
        Minute(f"{number:016}", "0" * 16, 1, MinuteKind.DECISION, "*" * WORDS_LIMIT, 0) for number in range(MAX_MINUTES)
    )
    report = Report(held, 500, minutes, tuple(map(task, range(MAX_TASKS))), held, tuple(map(task, range(MAX_TASKS))))
    yield organised.overview(listed, summary, say, note=say("forum-published-changes"))
    yield organised.cancel_form(held, say)
    yield organised.check_in(listed, say, note=say("forum-checkin-posted", channel="<#1>"))
    yield reported.minutes(report, say)
    yield from (reported.minute_form(kind, "0" * 16, say) for kind in MinuteKind)
    yield reported.tasks(report, say)
    yield reported.new_owner("0" * 16, "0" * 16, say)
    yield reported.task_form("0" * 16, SNOWFLAKE, say)
    yield reported.outcome_form(f"{'0' * 16}:{'0' * 16}", say)
    yield reported.report(report, say, may_call=True, organiser=True)


def personal(shown: Plan, say: Voice) -> Iterator[Shown]:
    held = forum(shown)
    for seat in (*Seat, None):
        [answer] = people(1, seat)
        yield answers.answered(standing(held, answer), say, direct=False, note=say("forum-offer-declined"))
        yield answers.details(standing(held, answer), say, organiser=True, doors=True, recalls=True)
        yield notes.reminder(held, answer, say, 0)
        yield notes.reminder(held, answer, say, held.when.starts_at - 60)
    yield answers.question_form(held, say)
    several = [forum(shown, number=number) for number in range(25)]
    mine = Mine(
        1, Habit(Way.DM), consents=True, stopped=True, standings=tuple(standing(each, people(1)[0]) for each in several)
    )
    yield lists.coming(several, 1, say, may_call=True)
    yield lists.coming([], 0, say, may_call=False)
    yield lists.mine(mine, [task(number) for number in range(MAX_TASKS)], say)
    yield lists.history(several[:10], 1, say, more=True)
    yield lists.reminders(mine, say, note=say("reminders-stopped-all"))
    yield lists.reminders(Mine(1, Habit(), consents=False, standings=(), stopped=False), say)
    yield lists.settings(ForumSettings(1, 1, members_may=True), kept(shown), say)
    yield notes.invite(held, say)
    yield notes.interested(held, say)
    yield notes.feedback(held, Feedback(1, 2, 3, "*" * WORDS_LIMIT), say, note=say("forum-feedback-thanks"))
    yield notes.task(held, task(1), say)


def public(shown: Plan, say: Voice) -> Iterator[Shown]:
    held, before = forum(shown), Version(0, When(START, START, "UTC"), shown.where)
    everyone = people(PAGE)
    for state in State:
        yield card.public_card(
            forum(shown, state), roll_of([*people(500), *people(500, Seat.WAITING)]), say, recalls=True
        )
    views = (
        notes.reminder_in_thread(held, everyone, say, held.when.starts_at - 60),
        notes.changed(held, before, say, everyone),
        notes.cancelled(held, say, everyone),
        notes.offer(held, 0, say, everyone),
        notes.seated(held, say, everyone),
        notes.feedback_in_thread(held, say),
        notes.task(held, task(1), say, mention=True),
    )
    yield from (notes.with_note(view, say("forum-late-note")) for view in views)
    yield organised.check_in_post(held, say)


def test_what_does_not_fit_into_ones_own_lists_is_counted() -> None:
    several = tuple(standing(forum(plan("word "), number=number), people(1)[0]) for number in range(9))
    say = CATALOGUE.reader("en")
    for count, more in ((8, 0), (9, 1)):
        own = Mine(1, Habit(Way.DM), consents=True, stopped=False, standings=several[:count])
        counted = say("forum-mine-more", count=1)
        for screen in (lists.mine(own, [], say), lists.reminders(own, say)):
            assert str(screen.to_components()).count(counted) == more
        listed = lists.mine(own, [task(number) for number in range(count)], say)
        assert str(listed.to_components()).count(say("forum-mine-tasks-more", count=1)) == more


@pytest.mark.parametrize("unit", ["word ", "*", "😀", "W"])
def test_every_private_screen_fits_in_every_language(unit: str) -> None:
    shown = plan(unit)
    for say in READERS:
        for part in (authoring, organising, personal, public):
            for number, screen in enumerate(part(shown, say)):
                assert violations(screen) == [], (part.__name__, number, say.languages)


@pytest.mark.parametrize("unit", ["word ", "*", "😀"])
def test_every_public_post_fits_in_every_pair_of_languages(unit: str) -> None:
    shown = plan(unit)
    for say in PAIRS:
        for number, post in enumerate(public(shown, say)):
            assert violations(post) == [], (number, say.languages)


def test_the_overview_counts_the_items_of_the_agenda_that_it_leaves_out() -> None:
    several = tuple(Slot(START.date() + timedelta(days=day), time(10), "Workshop" * 4) for day in range(9))
    desk = Desk(Draft(Plan(agenda=several)), False, None, server(), ForumSettings(1), "UTC")
    for say in map(CATALOGUE.reader, LANGUAGES):
        seen = str(panel.panel(desk, say).to_components())
        assert say("forum-agenda-more", count=9 - seen.count("Workshop" * 4)) in seen


def test_nobody_is_to_be_the_first_while_a_seat_is_offered_or_waited_for() -> None:
    say = CATALOGUE.reader("en")
    for seat in (Seat.OFFERED, Seat.WAITING, None):
        shown = str(card.public_card(forum(plan("word ")), roll_of(people(1, seat)), say).to_components())
        assert (say("forum-coming-list", count=0) in shown) == (seat is None)
