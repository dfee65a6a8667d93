"""Writing forums: nothing typed is lost, nothing impossible is published, and only organisers change one."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY
from bot.delivery import posts
from bot.errors import UserError
from bot.forums import checking, drafting, store
from bot.forums.authoring import Rule
from bot.forums.caps import CALLED_A_DAY, MAX_OWN, MOVED_A_DAY
from bot.forums.cautions import holidays_during
from bot.forums.channel import FollowChannel
from bot.forums.drafting import Filled, Outcome
from bot.forums.model import NEW, Draft, Kind, Plan, State, Way, Where, Words
from bot.forums.planning import CARD, CHANGED
from bot.forums.questions import MAX_QUESTIONS, QuestionService
from bot.forums.reading import AGENDA_TYPED, read_agenda, read_date, read_moment, written_agenda
from bot.members import store as members
from bot.members.model import Profile, Town
from bot.servers import store as servers
from bot.servers.model import Place, Purpose, Server
from bot.storage.database import Transaction
from bot.text.languages import LANGUAGES
from bot.times import Every, Recurrence
from tests.forums.house import BERLIN, CHANNEL, MODERATOR, SERVER, House, person, plan, wall, when

PLACES = (Place("rostock", "Rostock", "DE", "Europe/Berlin"), Place("rietavas", "Rietavas", "LT", "Europe/Vilnius"))
NETWORK = Server(SERVER, ("de", "en"), places=PLACES)
NOW = 1_772_442_000  # 2026-03-02 09:00 UTC


FORMS: Mapping[str, Callable[[Draft, Filled], Outcome]] = {
    "when": lambda draft, typed: drafting.when(draft, typed, NOW),
    "where": lambda draft, typed: drafting.where(draft, typed, PLACES),
    "seats": drafting.seats,
    "agenda": drafting.agenda,
    "words": drafting.words,
    "repeats": drafting.repeats,
}


def filled(**fields: str) -> Filled:
    return {name: (value,) for name, value in fields.items()}


def test_a_form_in_parts_becomes_a_plan_that_can_be_published() -> None:
    draft = Draft(drafting.fresh(NETWORK))
    draft = drafting.words(
        draft, filled(language="de", **{"title-de": "Austausch", "description-de": "Zwei Tage"})
    ).draft
    draft = drafting.where(draft, filled(place="rietavas", venue="Oginski manor"), PLACES).draft
    zone = drafting.zone_of(draft.plan, NETWORK) or ""
    typed = filled(starts_on="14.05.2026", starts_at="10.00", ends_on="", ends_at="16", zone=zone)
    draft = drafting.when(draft, typed, NOW).draft
    draft = drafting.seats(draft, filled(capacity="40", answer_by="2026-05-01", host="Media Dizajn")).draft
    draft = drafting.agenda(draft, filled(agenda="10:00 Welcome | Ola\n2026-05-15\n09:30 – 10:30 Workshop")).draft
    draft = drafting.repeats(draft, filled(rule="year-day", until="")).draft
    draft = drafting.extras(draft, {"kind": ("annual",), "reminders": (str(DAY),), "with": ("role", "thread")}).draft
    assert checking.lacking(draft.plan, NOW) == ()
    assert not draft.rejected
    made = draft.plan
    assert made.when is not None
    assert (made.when.starts, made.when.ends, made.when.zone) == (
        wall("2026-05-14 10:00"),
        wall("2026-05-14 16:00"),
        "Europe/Vilnius",
    )
    assert [(slot.on.day, slot.title, slot.speaker) for slot in made.agenda] == [
        (14, "Welcome", "Ola"),
        (15, "Workshop", ""),
    ]
    assert (made.kind, made.reminders, made.role, made.capacity) == (Kind.ANNUAL, (DAY,), True, 40)
    assert made.answer_by == wall("2026-05-01 23:59")
    day = made.when.starts.date()
    assert "\n15.05.2026\n" in written_agenda(made.agenda, day, "de")
    for reader in LANGUAGES:
        assert read_agenda(written_agenda(made.agenda, day, reader), day) == made.agenda


@pytest.mark.parametrize(
    ("form", "fields", "text_id"),
    [
        (
            "when",
            {"starts_on": "31.02.2026", "starts_at": "10:00", "ends_at": "12:00", "zone": BERLIN},
            "forum-date-unreadable",
        ),
        (
            "when",
            {"starts_on": "2026-05-14", "starts_at": "25:00", "ends_at": "12:00", "zone": BERLIN},
            "forum-time-unreadable",
        ),
        (
            "when",
            {"starts_on": "2026-05-14", "starts_at": "10", "ends_at": "9", "zone": BERLIN},
            "forum-ends-before-start",
        ),
        (
            "when",
            {"starts_on": "2026-03-29", "starts_at": "02:30", "ends_at": "9", "zone": "Europe/Berlin"},
            "forum-time-skipped",
        ),
        (
            "when",
            {"starts_on": "2026-05-14", "starts_at": "10", "ends_at": "12", "zone": "x"},
            "settings-timezone-unknown",
        ),
        ("seats", {"capacity": "0"}, "forum-capacity-range"),
        ("seats", {"capacity": "-3"}, "forum-capacity-range"),
        ("seats", {"capacity": "a lot"}, "forum-capacity-range"),
        ("seats", {"answer_by": "soon"}, "forum-date-unreadable"),
        ("where", {"place": "other", "town": "Gdynia"}, "town-country-needed"),
        ("where", {"link": "javascript:alert(1)"}, "link-bad"),
        ("where", {"link": "example.org example.com"}, "forum-one-link"),
        ("repeats", {"rule": "second"}, "forum-rule-unknown"),
        ("agenda", {"agenda": "10:00 Welcome"}, "forum-needs-time"),
        ("words", {"language": "de", "title-de": "!!!"}, "forum-title-needed"),
        ("words", {"language": "de", "title-de": "x" * 101}, "text-too-long"),
    ],
)
def test_what_cannot_be_accepted_is_told_and_kept_as_it_was_typed(
    form: str, fields: dict[str, str], text_id: str
) -> None:
    outcome = FORMS[form](Draft(), filled(**fields))
    assert [problem.text_id for problem in outcome.problems] == [text_id]
    kept = {name: value for name, value in fields.items() if name != "language"}
    assert kept.items() <= outcome.draft.rejected.items()


def test_what_a_plan_lacks_is_told_all_at_once() -> None:
    assert [each.text_id for each in checking.lacking(Plan(), NOW)] == [
        "forum-needs-time",
        "forum-title-needed",
        "forum-needs-town",
    ]
    online = Plan(kind=Kind.ONLINE, words={"en": Words("Talk")}, when=when())
    assert [each.text_id for each in checking.lacking(online, NOW)] == ["forum-needs-link"]


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("14.05.2027", "2027-05-14 23:59"),
        ("14.05.2027 18.00", "2027-05-14 18:00"),
        ("2027-05-14 18:00", "2027-05-14 18:00"),
        ("14. 5. 2027  18 h", "2027-05-14 18:00"),
        ("2027 m. gegužės 14 d., penktadienis", "2027-05-14 23:59"),
        ("Friday, 14 May 2027 at 18:00", "2027-05-14 18:00"),
    ],
)
def test_a_moment_takes_every_date_and_time_that_is_taken_alone(raw: str, meant: str) -> None:
    assert read_moment(raw, time(23, 59)) == wall(meant)


@pytest.mark.parametrize(
    ("raw", "text_id"),
    [
        ("14.05.20271", "forum-date-unreadable"),
        ("18:00", "forum-date-unreadable"),
        ("14.05.2027 noon", "forum-time-unreadable"),
    ],
)
def test_what_is_no_moment_is_refused(raw: str, text_id: str) -> None:
    with pytest.raises(UserError, match=text_id):
        read_moment(raw, time(23, 59))


@pytest.mark.parametrize(
    "raw", ["", "14.5", "2026-13-01", "14/05/26", "tomorrow", "1.1.0000", "1.1.0001", "31.12.9999"]
)
def test_dates_are_read_or_refused(raw: str) -> None:
    with pytest.raises(UserError) as refused:
        read_date(raw)
    assert refused.value.text_id == "forum-date-unreadable"


@pytest.mark.parametrize(
    ("line", "at", "title"),
    [
        ("18 Välkommen", "18:00", "Välkommen"),
        ("9 Powitanie", "09:00", "Powitanie"),
        ("18h Willkommen", "18:00", "Willkommen"),
        ("18 h – Willkommen", "18:00", "Willkommen"),
        ("18: Sveiki", "18:00", "Sveiki"),
        ("10-12 Workshop", "10:00", "Workshop"),
        ("10 – 12.30 Workshop", "10:00", "Workshop"),
        ("10 2D animation", "10:00", "2D animation"),
        ("10:00 12 apostles", "10:00", "12 apostles"),
        ("10:00 – 12 apostles", "10:00", "12 apostles"),
        ("6 pm Dinner", "18:00", "Dinner"),
        ("9am Coffee", "09:00", "Coffee"),
        ("10 am Hafen", "10:00", "am Hafen"),
        ("18.30 Uhr: Eröffnung", "18:30", "Eröffnung"),
        ("10-12 Uhr Werkstatt", "10:00", "Werkstatt"),
        ("10 Uhrmacher", "10:00", "Uhrmacher"),
        ("godz. 18.30 – 20.00 Kolacja", "18:30", "Kolacja"),
        ("18 val. 30 min. Vakarienė", "18:30", "Vakarienė"),
        ("kl. 18 Middag", "18:00", "Middag"),
    ],
)
def test_an_agenda_takes_full_hours_as_the_time_of_the_forum_does(line: str, at: str, title: str) -> None:
    [slot] = read_agenda(line, wall("2026-05-14 10:00").date())
    assert (f"{slot.at:%H:%M}", slot.title) == (at, title)


@pytest.mark.parametrize(
    "line", ["lunch", "18", "18:3 Welcome", "45 min break", "14-5-2027 Welcome", "2027-05-14 Hi", "18x"]
)
def test_what_may_be_meant_otherwise_is_no_line_of_an_agenda(line: str) -> None:
    with pytest.raises(UserError, match="forum-agenda-line"):
        read_agenda(line, wall("2026-05-14 10:00").date())


@pytest.mark.parametrize("line", ["31.02.2027", "2027-02-31", "14. 5. 26"])
def test_a_line_of_an_agenda_that_can_only_be_meant_as_a_day_is_refused_as_one(line: str) -> None:
    with pytest.raises(UserError, match="forum-date-unreadable"):
        read_agenda(line, wall("2026-05-14 10:00").date())


def test_an_agenda_line_that_is_none_is_named() -> None:
    with pytest.raises(UserError) as refused:
        read_agenda("10:00 Welcome\nlunch", wall("2026-05-14 10:00").date())
    assert refused.value.parameters == {"line": "lunch"}


def test_an_agenda_with_a_day_that_cannot_belong_to_the_forum_is_refused() -> None:
    typed = "10:00 Welcome\n31.12.2999\n10:00 Workshop"
    outcome = drafting.agenda(Draft(plan()), filled(agenda=typed))
    [problem] = outcome.problems
    assert (problem.text_id, problem.parameters) == ("forum-agenda-far", {"day": date(2999, 12, 31)})
    assert (outcome.draft.plan.agenda, outcome.draft.rejected) == ((), {"agenda": typed})
    far = plan(agenda=read_agenda(typed, when().starts.date()))
    assert [each.text_id for each in checking.lacking(far, NOW)] == ["forum-agenda-far"]


def test_how_a_forum_comes_again_is_chosen_among_what_goes_with_its_day() -> None:
    fifth = plan(when=when("2026-05-29 10:00"))
    assert drafting.repetitions(fifth)["month-day"] == Recurrence(Every.MONTH, weekday="FR", rank=-1)
    weekly = drafting.repeats(Draft(fifth), filled(rule="week", until="2026-12-31")).draft.plan
    assert (weekly.recurrence, drafting.repetition(weekly)) == (
        Recurrence(Every.WEEK, until=date(2026, 12, 31)),
        "week",
    )
    assert drafting.repetition(drafting.repeats(Draft(weekly), filled(rule="never")).draft.plan) == drafting.NEVER
    rare = replace(fifth, recurrence=Recurrence(Every.WEEK, 3))
    assert drafting.repeats(Draft(rare), filled(rule=drafting.repetition(rare))).draft.plan == rare


def test_holidays_in_all_four_countries_are_told() -> None:
    found = holidays_during(when("2026-05-01 10:00", hours=72), "pl")
    assert {(each.country, each.on.day) for each in found} >= {("PL", 1), ("DE", 1), ("LT", 1), ("SE", 1), ("PL", 3)}
    assert next(each.name for each in found if each.country == "PL") == "Święto Państwowe"
    assert holidays_during(when("2026-05-12 10:00"), "de") == ()


async def test_a_published_forum_has_a_card_and_its_draft_is_gone(house: House) -> None:
    forum = await house.publish()
    post = await house.database.read(lambda tx: posts.find(tx, CARD, forum.forum_id))
    assert post is not None
    assert (post.channel_id, post.wanted) == (CHANNEL, True)
    assert (await house.authors.open(MODERATOR)).draft.plan.when is None
    assert await house.browser.coming(person(1)) == [forum]


async def test_a_draft_is_there_again_after_a_restart_with_what_was_rejected(house: House) -> None:
    typed = filled(capacity="0")
    desk = await house.authors.fill(MODERATOR, NEW, lambda draft, _server, _now: drafting.seats(draft, typed))
    assert [problem.text_id for problem in desk.problems] == ["forum-capacity-range"]
    again = await House(house.database, house.clock).authors.open(MODERATOR)
    assert again.draft.rejected == {"capacity": "0"}
    await house.authors.discard(MODERATOR)
    assert not (await house.authors.open(MODERATOR)).draft.rejected


async def test_members_call_forums_only_where_the_server_allows_it(house: House) -> None:
    with pytest.raises(UserError) as refused:
        await house.publish(by=person(1))
    assert refused.value.text_id == "forum-moderators-call"
    await house.authors.set_members_may(MODERATOR, allowed=True)
    forum = await house.publish(by=person(1))
    for other in (house.authors.cancel(person(2), forum.forum_id), house.authors.open(person(2), forum.forum_id)):
        with pytest.raises(UserError) as refused:
            await other
        assert refused.value.text_id == "forum-not-yours"
    with pytest.raises(UserError) as refused:
        await house.authors.set_members_may(person(1), allowed=False)
    assert refused.value.text_id == "moderators-only"
    assert (await house.authors.cancel(person(1), forum.forum_id)).state is State.CANCELLED


async def test_an_impossible_plan_is_not_published_and_stays_a_draft(house: House) -> None:
    with pytest.raises(UserError) as refused:
        await house.publish(plan(when=when("2026-03-01 10:00")))
    assert refused.value.text_id == "forum-in-past"
    assert (await house.authors.open(MODERATOR)).draft.plan.when == when("2026-03-01 10:00")


@pytest.mark.parametrize(
    ("town", "zone"),
    [
        (None, "Europe/Vilnius"),
        (Town("Rostock", "DE", "rostock"), "Europe/Berlin"),
        (Town("Hull", "GB"), "Europe/London"),
    ],
)
async def test_the_time_begins_on_the_clocks_where_its_organiser_lives(
    house: House, town: Town | None, zone: str
) -> None:
    def prepare(tx: Transaction) -> None:
        servers.ensure(tx, SERVER, PLACES)
        members.put(tx, members.fresh(MODERATOR, Profile("Rasa", town), NOW))

    await house.database.write(prepare)

    assert (await house.authors.open(MODERATOR)).zone == zone


async def test_last_years_forum_can_be_repeated_on_the_same_weekday(house: House) -> None:
    agenda = read_agenda("10:00 Welcome", when().starts.date())
    forum = await house.publish(plan(answer_by=wall("2026-05-01 12:00"), agenda=agenda))
    house.clock.forward(days=100)
    await house.tick()
    desk = await house.authors.duplicate(MODERATOR, forum.forum_id)
    assert desk.draft.plan.when == when("2027-05-13 10:00")
    assert desk.draft.plan.answer_by == wall("2027-04-30 12:00")
    assert desk.draft.plan.agenda[0].on == wall("2027-05-13 10:00").date()
    with pytest.raises(UserError) as refused:
        await house.authors.duplicate(MODERATOR, forum.forum_id)
    assert refused.value.text_id == "forum-draft-there"
    assert (await house.authors.publish(MODERATOR)).forum_id != forum.forum_id


def refill(**parts: object) -> Rule:
    """A form that changes these parts of the plan."""

    def rule(draft: Draft, _server: Server, _now: int) -> Outcome:
        return Outcome(replace(draft, plan=replace(draft.plan, **parts)))

    return rule


async def test_what_two_organisers_change_is_brought_together_or_told(house: House) -> None:
    other = replace(MODERATOR, user_id=MODERATOR.user_id + 1)
    forum = await house.publish()
    await house.authors.fill(MODERATOR, forum.forum_id, refill(host="Media Dizajn", capacity=20))
    await house.authors.fill(other, forum.forum_id, refill(when=when("2026-05-21 10:00")))
    await house.authors.publish(other, forum.forum_id)
    published = await house.authors.publish(MODERATOR, forum.forum_id)
    assert (published.plan.when, published.plan.host) == (when("2026-05-21 10:00"), "Media Dizajn")

    await house.authors.fill(MODERATOR, forum.forum_id, refill(capacity=30, host="Us"))
    await house.authors.fill(other, forum.forum_id, refill(capacity=40))
    await house.authors.publish(other, forum.forum_id)
    assert (await house.authors.open(MODERATOR, forum.forum_id)).overlaps == ("capacity",)
    await house.authors.fill(MODERATOR, forum.forum_id, refill(host="Us all"))
    with pytest.raises(UserError) as refused:
        await house.authors.publish(MODERATOR, forum.forum_id)
    assert refused.value.text_id == "forum-changed-meanwhile"
    assert (await house.authors.open(other, forum.forum_id)).draft.plan.capacity == 40
    published = await house.authors.publish(MODERATOR, forum.forum_id)
    assert (published.plan.capacity, published.plan.host) == (30, "Us all")


def test_the_days_of_the_agenda_go_along_with_the_first_day() -> None:
    agenda = read_agenda("10:00 Welcome\n2026-05-15\n9:00 Workshop", when().starts.date())
    moved = {"starts_on": "2026-06-01", "starts_at": "10", "ends_on": "2026-06-02", "ends_at": "16", "zone": BERLIN}
    made = drafting.when(Draft(plan(agenda=agenda)), filled(**moved), NOW).draft.plan
    assert [slot.on.isoformat() for slot in made.agenda] == ["2026-06-01", "2026-06-02"]


@given(st.integers(0, 120), st.booleans())
def test_a_long_agenda_can_be_typed_again_as_a_whole(spare: int, two_days: bool) -> None:
    day = when().starts.date()
    lines = [f"{8 + number // 6}:{number % 6}0 {'x' * 80}|{'y' * 10}" for number in range(39)]
    if two_days:
        lines.insert(20, "1.6.2026")
    typed = "\n".join(lines)
    typed += "\n9:59 " + "z" * max(1, min(100, AGENDA_TYPED - len(typed) - 6 - spare))
    assert len(typed) <= AGENDA_TYPED
    read = read_agenda(typed, day)
    again = written_agenda(read, day, "en")
    assert len(again) <= AGENDA_TYPED
    assert read_agenda(again, day) == read


def test_an_agenda_that_could_not_be_typed_again_is_refused() -> None:
    # Its second day comes first, so that both need their date.
    lines = [f"{8 + number // 6}:{number % 6}0 {'x' * 95}" for number in range(39)]
    typed = "\n".join(lines)
    typed += "\n1.5.2026\n9:59 " + "z" * min(100, AGENDA_TYPED - len(typed) - 16)
    with pytest.raises(UserError) as refused:
        read_agenda(typed + "z" * (AGENDA_TYPED - len(typed)), when().starts.date())
    assert refused.value.text_id == "text-too-long"


async def test_without_guests_nobody_brings_more_than_before(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, guests=2)
    await house.publish(plan(guests=False), forum_id=forum.forum_id)
    await house.come(1, to=forum, guests=1)
    await house.come(2, to=forum)
    for number, guests in ((1, 2), (2, 1)):
        with pytest.raises(UserError) as refused:
            await house.come(number, to=forum, guests=guests)
        assert refused.value.text_id == "forum-guests-none"


async def test_the_organisers_see_that_more_people_come_than_a_lower_limit_allows(house: House) -> None:
    forum = await house.publish()
    await house.come(1, 2, to=forum, guests=1)
    await house.authors.fill(MODERATOR, forum.forum_id, refill(capacity=3))
    desk = await house.authors.open(MODERATOR, forum.forum_id)
    assert (desk.seats, desk.draft.plan.capacity) == (4, 3)


async def test_a_member_calls_a_handful_of_forums_and_a_moderator_as_many_as_the_server_holds(house: House) -> None:
    await house.authors.set_members_may(MODERATOR, allowed=True)
    for day in range(MAX_OWN):
        await house.publish(plan(when=when(f"2026-05-{day + 1:02} 10:00")), by=person(1))
    with pytest.raises(UserError) as refused:
        await house.publish(plan(when=when("2026-05-20 10:00")), by=person(1))
    assert refused.value.text_id == "forum-too-many-own"
    for day in range(MAX_OWN + 1):
        await house.publish(plan(when=when(f"2026-06-{day + 1:02} 10:00")))
    assert len(await house.browser.coming(MODERATOR)) == 2 * MAX_OWN + 1


async def test_who_calls_and_cancels_again_and_again_cannot_ask_everybody_each_time(house: House) -> None:
    await house.authors.set_members_may(MODERATOR, allowed=True)
    for day in range(CALLED_A_DAY):
        forum = await house.publish(plan(when=when(f"2026-05-{day + 1:02} 10:00")), by=person(1))
        await house.authors.cancel(person(1), forum.forum_id)
    late = plan(when=when("2026-05-20 10:00"))
    with pytest.raises(UserError) as refused:
        await house.publish(late, by=person(1))
    assert refused.value.text_id == "forum-too-many-today"
    await house.publish(late)
    await house.days(1)
    await house.publish(late, by=person(1))


async def test_who_moves_a_forum_again_and_again_cannot_tell_everybody_each_time(house: House) -> None:
    await house.authors.set_members_may(MODERATOR, allowed=True)
    forum = await house.publish(by=person(1))
    for hour in range(MOVED_A_DAY + 1):  # nobody hears of it
        await house.publish(plan(when=when(f"2026-05-13 {hour:02}:00")), by=person(1), forum_id=forum.forum_id)
    await house.consent(2)
    await house.come(2, to=forum, way=Way.DM)
    for hour in range(MOVED_A_DAY):
        await house.publish(plan(when=when(f"2026-05-14 {hour:02}:00")), by=person(1), forum_id=forum.forum_id)
        await house.tick()
    assert len(house.sent(CHANGED, person(2))) == MOVED_A_DAY
    last = plan(when=when("2026-05-15 10:00"))
    with pytest.raises(UserError) as refused:
        await house.publish(last, by=person(1), forum_id=forum.forum_id)
    assert refused.value.text_id == "forum-moved-often"
    assert (await house.authors.open(person(1), forum.forum_id)).draft.plan.when == last.when
    await house.days(1)
    await house.authors.publish(person(1), forum.forum_id)


async def test_an_annual_forum_is_found_behind_many_weekly_ones(house: House) -> None:
    annual = await house.publish(plan(when=when("2026-03-03 10:00")))
    weekly = plan(words={"en": Words("Weekly talk: céramique")}, when=when("2026-03-04 18:00", hours=1))
    await house.publish(replace(weekly, recurrence=Recurrence(Every.WEEK)))
    for _ in range(30):
        house.clock.forward(days=7)
        await house.tick()
    assert [each.forum_id for each in await house.browser.titled(MODERATOR, "exchange", "en")] == [annual.forum_id]
    for typed in ("2026-03-03 AUSTAUSCH", "Austausch 03.03.2026"):
        assert [each.forum_id for each in await house.browser.titled(MODERATOR, typed, "de")] == [annual.forum_id]
    assert len(await house.browser.titled(MODERATOR, "ceramique 2026-0", "en")) == 31
    every = await house.browser.titled(MODERATOR, "", "en")
    assert (len(every), every[-2].forum_id) == (32, annual.forum_id)
    assert [each.when.starts_at > house.clock.timestamp() for each in every] == [False] * 31 + [True]


async def test_nobody_floods_the_organisers_with_questions(house: House) -> None:
    forum = await house.publish()
    questions = QuestionService(house.database)
    for _ in range(MAX_QUESTIONS):
        await questions.may_ask(person(1), forum.forum_id)
        await questions.asked(person(1), forum.forum_id)
    for work in (questions.may_ask(person(1), forum.forum_id), questions.asked(person(1), forum.forum_id)):
        with pytest.raises(UserError) as refused:
            await work
        assert refused.value.text_id == "forum-ask-enough"
    await questions.may_ask(person(2), forum.forum_id)
    await questions.not_asked(person(1), forum.forum_id)
    await questions.asked(person(1), forum.forum_id)


async def test_another_forum_at_that_time_is_a_warning_only(house: House) -> None:
    first = await house.publish()
    other = plan(when=when("2026-05-14 15:00"))
    second = await house.publish(other)
    desk = await house.authors.open(MODERATOR, second.forum_id)
    assert desk.clashes == (first,)


async def test_what_is_over_or_cancelled_is_not_changed_any_more(house: House) -> None:
    over = await house.publish(plan(when=when("2026-03-03 10:00")))
    cancelled = await house.publish()
    await house.authors.cancel(MODERATOR, cancelled.forum_id)
    house.clock.forward(days=3)
    for forum, text_id in ((over, "forum-is-over"), (cancelled, "forum-is-cancelled")):
        with pytest.raises(UserError) as refused:
            await house.publish(plan(host="x"), forum_id=forum.forum_id)
        assert refused.value.text_id == text_id


async def test_a_forum_going_on_can_be_changed_without_moving_it(house: House) -> None:
    forum = await house.publish(plan(when=when("2026-03-02 11:00")))
    house.clock.forward(hours=2)
    changed = await house.publish(replace(forum.plan, where=Where("Rostock", "DE", "Annex")), forum_id=forum.forum_id)
    assert changed.sequence == 1


async def test_cards_move_with_the_channel(house: House) -> None:
    forum = await house.publish()
    follow, server = FollowChannel(house.clock), Server(SERVER, channels={Purpose.FORUMS: CHANNEL + 5})
    await house.database.write(lambda tx: follow(tx, server))
    post = await house.database.read(lambda tx: posts.find(tx, CARD, forum.forum_id))
    assert post is not None
    assert post.channel_id == CHANNEL + 5
    await house.database.write(lambda tx: follow(tx, Server(SERVER)))
    post = await house.database.read(lambda tx: posts.find(tx, CARD, forum.forum_id))
    assert post is None or not post.wanted


async def test_the_next_of_a_series_knows_nothing_of_why_one_was_cancelled(house: House) -> None:
    forum = await house.publish(plan(recurrence=Recurrence(Every.WEEK)))
    cancelled = await house.authors.cancel(MODERATOR, forum.forum_id, reason=" The hall\u202e is flooded ")
    assert cancelled.plan.reason == "The hall is flooded"
    [following] = await house.browser.coming(MODERATOR)
    assert following.plan.reason == ""


async def test_everything_of_a_plan_survives_the_database(house: House) -> None:
    whole = plan(
        recurrence=Recurrence(Every.MONTH, 1, "TH", 2, wall("2027-01-01 00:00").date()),
        answer_by=wall("2026-05-01 12:00"),
        agenda=read_agenda("10:00 Welcome | Ola", when().starts.date()),
        picture="https://example.org/a.png",
        capacity=12,
        role=True,
        reminders=(DAY,),
    )
    forum = await house.publish(whole)
    assert await house.database.read(lambda tx: store.by_id(tx, forum.forum_id)) == forum
    assert forum.plan == whole
