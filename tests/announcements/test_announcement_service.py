"""Announcements and the digest in the database, on both engines."""

import dataclasses
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest

from bot.announcements import crossposts_store, drafting, store
from bot.announcements.crossposts import NOT_NEWS, Crossposting
from bot.announcements.crossposts_store import Crosspost
from bot.announcements.digest import DIGEST, DigestService
from bot.announcements.model import PLANS, ChannelFacts, Plan, Repeat, Schedule, Surroundings, Words
from bot.announcements.sections import Entry, Group, Period, Section, coming_forums
from bot.announcements.sending import POST, Sending
from bot.announcements.service import AnnouncementService, Desk, Listed
from bot.clock import DAY, HOUR
from bot.delivery import outbox
from bot.delivery.model import Delivery, Expire, Send, Skip, ToChannel
from bot.delivery.port import Done, Outcome, Passing, Refused
from bot.errors import UserError
from bot.forums.model import Kind, Where
from bot.servers import audit
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.storage.personal import Scope
from tests.forums.house import MODERATOR as HOST
from tests.forums.house import House, plan, when
from tests.storage_fixtures import StandingClock

MODERATOR = Actor(7, 1, "en", manages=True)
MEMBER = Actor(8, 1, "en")
FOREIGNER = Actor(9, 2, "en", manages=True)
AROUND = Surroundings({5: ChannelFacts(5, "<#5>"), 6: ChannelFacts(6, "<#6>")})


A_DAY = timedelta(days=1)


def weekly(clock: StandingClock, *, channels: tuple[int, ...] = (5,)) -> Plan:
    """Every week from tomorrow on, four times."""
    first = clock.now().replace(tzinfo=None) + A_DAY
    until = (first + 21 * A_DAY).date()
    return Plan({"en": Words("Title", "Text")}, channels, schedule=Schedule(first, "UTC", Repeat.WEEK, until))


async def saved(service: AnnouncementService, plan: Plan, announcement_id: str = "") -> Listed:
    await service.fill(
        MODERATOR, announcement_id, lambda desk: drafting.Outcome(dataclasses.replace(desk.draft, plan=plan))
    )
    result = await service.save(MODERATOR, announcement_id, AROUND)
    assert isinstance(result, Listed), [problem.text_id for problem in result.problems]
    return result


async def waiting(database: Database, announcement_id: str) -> list[Delivery]:
    rows = await database.read(lambda tx: outbox.planned(tx, POST, announcement_id))
    return [row for row in rows if row.status == "pending"]


async def settle(database: Database, rules: Sending, delivery: Delivery, status: str = "sent") -> None:
    """What the engine does at the end of a delivery."""

    def end(tx: Transaction) -> None:
        tx.run(
            "UPDATE deliveries SET status = :status, wake_at = NULL, settled_at = 1, message_id = 99"
            " WHERE delivery_id = :id",
            {"status": status, "id": delivery.delivery_id},
        )
        rules.go_on(tx, dataclasses.replace(delivery, status=status, message_id=99))  # type: ignore[arg-type]

    await database.write(end)


async def test_a_draft_is_kept_and_becomes_an_announcement(database: Database, clock: StandingClock) -> None:
    service = AnnouncementService(database, clock)
    plan = weekly(clock, channels=(5, 6))
    listed = await saved(service, plan)
    subject = listed.announcement.announcement_id

    assert listed.next_at == clock.timestamp() + DAY
    assert listed.announcement.plan == plan
    planned = await waiting(database, subject)
    assert {row.to for row in planned} == {ToChannel(5), ToChannel(6)}
    assert (await service.open(MODERATOR)).draft.plan.words == {}
    acts = await database.read(lambda tx: audit.newest(tx, 1, limit=9))
    assert [act.act for act in acts] == [audit.Act.ANNOUNCE]


async def test_nothing_is_saved_while_something_is_wrong(database: Database, clock: StandingClock) -> None:
    service = AnnouncementService(database, clock)
    result = await service.save(MODERATOR, "", AROUND)

    assert isinstance(result, Desk)
    assert [problem.text_id for problem in result.problems] == ["announcement-no-words", "announcement-no-channel"]
    assert await service.list(MODERATOR) == []


async def test_only_moderators_and_only_their_own_server(database: Database, clock: StandingClock) -> None:
    service = AnnouncementService(database, clock)
    subject = (await saved(service, weekly(clock))).announcement.announcement_id

    for attempt in (service.open, service.look, service.pause, service.resume, service.delete):
        with pytest.raises(UserError, match="moderators-only"):
            await attempt(MEMBER, subject)
        with pytest.raises(UserError, match="announcement-gone"):
            await attempt(FOREIGNER, subject)
    with pytest.raises(UserError, match="announcement-gone"):
        await service.save(FOREIGNER, subject, AROUND)


async def test_the_next_is_planned_as_the_last_one_ends_until_it_is_over(
    database: Database, clock: StandingClock
) -> None:
    service, rules = AnnouncementService(database, clock), Sending(clock)
    subject = (await saved(service, weekly(clock))).announcement.announcement_id
    times: list[int] = []
    while planned := await waiting(database, subject):
        [row] = planned
        times.append(row.due_at)
        clock.forward(seconds=row.due_at - clock.timestamp())
        assert await database.read(lambda tx, row=row: rules.still_holds(tx, row)) == Send()
        await settle(database, rules, row)

    assert [later - earlier for earlier, later in pairwise(times)] == [7 * DAY] * 3


async def test_after_downtime_the_newest_comes_with_a_note(database: Database, clock: StandingClock) -> None:
    service, rules = AnnouncementService(database, clock), Sending(clock)
    subject = (await saved(service, weekly(clock))).announcement.announcement_id
    [first] = await waiting(database, subject)
    clock.forward(seconds=16 * DAY)

    assert await database.read(lambda tx: rules.still_holds(tx, first)) == Expire("superseded")
    await settle(database, rules, first, "expired")
    [newest] = await waiting(database, subject)
    assert newest.due_at == first.due_at + 14 * DAY
    assert await database.read(lambda tx: rules.still_holds(tx, newest)) == Send(late=True)
    clock.forward(seconds=40 * DAY)
    last = dataclasses.replace(newest, occurrence=first.due_at + 21 * DAY, due_at=first.due_at + 21 * DAY)
    assert await database.read(lambda tx: rules.still_holds(tx, last)) == Expire("too-late")


async def test_changed_words_touch_no_plan_and_another_time_does(database: Database, clock: StandingClock) -> None:
    service, rules = AnnouncementService(database, clock), Sending(clock)
    plan = weekly(clock)
    subject = (await saved(service, plan)).announcement.announcement_id
    [before] = await waiting(database, subject)

    await saved(service, dataclasses.replace(plan, words={"de": Words("A", "B")}), subject)
    assert await waiting(database, subject) == [before]
    later = dataclasses.replace(plan.schedule, first=clock.now().replace(tzinfo=None) + 2 * A_DAY)
    await saved(service, dataclasses.replace(plan, schedule=later), subject)
    [after] = await waiting(database, subject)
    assert after.due_at == before.due_at + DAY
    assert await database.read(lambda tx: rules.still_holds(tx, before)) == Skip("rescheduled")


async def test_what_is_overdue_still_comes_where_the_channel_stays(database: Database, clock: StandingClock) -> None:
    service, rules = AnnouncementService(database, clock), Sending(clock)
    plan = weekly(clock)
    subject = (await saved(service, plan)).announcement.announcement_id
    overdue = clock.timestamp() + DAY
    clock.forward(seconds=DAY + 60)

    await saved(service, dataclasses.replace(plan, channels=(5, 6)), subject)
    there = {row.to: row for row in await waiting(database, subject)}
    assert {to: row.due_at for to, row in there.items()} == {
        ToChannel(5): overdue,
        ToChannel(6): overdue + 7 * DAY,
    }
    await settle(database, rules, there[ToChannel(5)])
    assert {row.due_at for row in await waiting(database, subject)} == {overdue + 7 * DAY}


async def test_a_schedule_that_comes_sooner_replaces_what_was_planned(database: Database, clock: StandingClock) -> None:
    service, rules = AnnouncementService(database, clock), Sending(clock)
    plan = weekly(clock)
    rare = dataclasses.replace(plan, schedule=dataclasses.replace(plan.schedule, repeat=Repeat.FORTNIGHT))
    subject = (await saved(service, rare)).announcement.announcement_id
    [first] = await waiting(database, subject)
    clock.forward(seconds=DAY)
    await settle(database, rules, first)
    [later] = await waiting(database, subject)
    assert later.due_at == first.due_at + 14 * DAY

    moved = dataclasses.replace(plan.schedule, first=clock.now().replace(tzinfo=None) + 7 * A_DAY)
    await saved(service, dataclasses.replace(plan, schedule=moved), subject)
    assert [row.due_at for row in await waiting(database, subject)] == [first.due_at + 7 * DAY]


async def test_a_series_that_runs_is_prolonged_by_its_end_alone(database: Database, clock: StandingClock) -> None:
    service, rules = AnnouncementService(database, clock), Sending(clock)
    clock.forward(seconds=17)
    now_and_weekly = Schedule(None, "UTC", Repeat.WEEK, (clock.now() + 8 * A_DAY).date())
    listed = await saved(service, dataclasses.replace(weekly(clock), schedule=now_and_weekly))
    subject, first_at = listed.announcement.announcement_id, clock.timestamp()
    for _ in range(2):
        [row] = await waiting(database, subject)
        clock.forward(seconds=row.due_at - clock.timestamp())
        await settle(database, rules, row)
    assert await waiting(database, subject) == []

    shown = f"{clock.now() - 7 * A_DAY:%Y-%m-%d %H:%M}".split()
    typed = {"date": shown[0], "time": shown[1], "until": f"{clock.now() + 7 * A_DAY:%Y-%m-%d}"}
    filled = {name: (value,) for name, value in {**typed, "zone": "UTC", "repeat": "week"}.items()}
    desk = await service.fill(MODERATOR, subject, lambda desk: drafting.time_it(desk.draft, filled, ("UTC",), desk.now))
    assert desk.problems == ()
    assert isinstance(await service.save(MODERATOR, subject, AROUND), Listed)
    assert [row.due_at for row in await waiting(database, subject)] == [first_at + 14 * DAY]


async def test_pausing_in_the_second_of_a_post_breaks_no_chain(database: Database, clock: StandingClock) -> None:
    service, rules = AnnouncementService(database, clock), Sending(clock)
    subject = (await saved(service, weekly(clock))).announcement.announcement_id
    [row] = await waiting(database, subject)
    clock.forward(seconds=DAY)
    await settle(database, rules, row)

    await service.pause(MODERATOR, subject)
    assert await waiting(database, subject) == []
    await service.resume(MODERATOR, subject)
    [following] = await waiting(database, subject)
    assert following.due_at == row.due_at + 7 * DAY
    clock.forward(seconds=60 * DAY)
    await service.pause(MODERATOR, subject)
    with pytest.raises(UserError, match="announcement-over"):
        await service.resume(MODERATOR, subject)


async def test_an_erasure_takes_drafts_and_the_author_and_leaves_what_was_announced(
    database: Database, clock: StandingClock
) -> None:
    service, data = AnnouncementService(database, clock), store.AnnouncementsData()
    await saved(service, weekly(clock))
    await service.fill(
        MODERATOR, "", lambda desk: drafting.write(desk.draft, "en", {"title": ("Half",), "text": ("",)})
    )
    scope = Scope(MODERATOR.user_id, 1)

    assert set(await database.read(lambda tx: list(data.people(tx)))) == {scope}
    exported = await database.read(lambda tx: data.export(tx, scope))
    assert "Half" in str(exported["drafts"])
    assert "Title" in str(exported["announcements"])
    assert await database.read(lambda tx: data.export(tx, Scope(8))) == {"announcements": [], "drafts": []}
    await database.write(lambda tx: data.erase(tx, Scope(MODERATOR.user_id)))
    assert list(await database.read(lambda tx: list(data.people(tx)))) == []
    [left] = await service.list(MODERATOR)
    assert left.announcement.user_id is None
    assert (await service.open(MODERATOR)).draft.rejected == {}


async def test_publishing_goes_on_until_it_is_done_or_refused(database: Database, clock: StandingClock) -> None:
    answers = dict[int, list[Outcome]]()
    tried: list[int] = []

    async def publish(message: Crosspost) -> Outcome:
        tried.append(message.message_id)
        return answers[message.message_id].pop(0)

    answers[1] = [Passing("http-503", unsure=True), Done(1)]
    answers[2] = [Refused("forbidden")]
    answers[3] = [Refused(NOT_NEWS)]
    for number in answers:
        message = Crosspost(number, 5, 1, "subject")
        await database.write(lambda tx, message=message: crossposts_store.want(tx, message, clock.timestamp()))
    chore = Crossposting(database, clock, publish)

    await chore.run()
    await chore.run()
    clock.forward(seconds=HOUR)
    await chore.run()
    assert tried == [1, 2, 3, 1]
    assert await database.read(chore.next_due) is None
    assert await database.read(lambda tx: crossposts_store.refused(tx, "subject")) == [(5, "forbidden")]


async def test_what_could_not_be_published_is_told_once_a_channel_and_can_be_tried_again(
    database: Database, clock: StandingClock
) -> None:
    service = AnnouncementService(database, clock)
    subject = (await saved(service, weekly(clock))).announcement.announcement_id
    answers: list[Outcome] = [*[Refused("forbidden")] * 3, Done(3)]
    tried: list[int] = []

    async def publish(message: Crosspost) -> Outcome:
        tried.append(message.message_id)
        return answers.pop(0)

    chore = Crossposting(database, clock, publish)
    for number in (1, 2, 3):
        message = Crosspost(number, 5, MODERATOR.server_id, subject)
        await database.write(lambda tx, message=message: crossposts_store.want(tx, message, clock.timestamp()))
        await chore.run()
        clock.forward(seconds=7 * DAY)

    assert (await service.look(MODERATOR, subject)).unpublished == ((5, "forbidden"),)
    with pytest.raises(UserError, match="moderators-only"):
        await service.publish_again(MEMBER, subject)
    assert (await service.publish_again(MODERATOR, subject)).unpublished == ()
    await chore.run()
    assert tried == [1, 2, 3, 3]
    with pytest.raises(UserError, match="delivery-gone"):
        await service.publish_again(MODERATOR, subject)


def told(count: int) -> Section:
    return Section("digest-introductions", (Group("Szczecin", tuple(Entry(str(each)) for each in range(count)), "PL"),))


async def test_the_digest_tells_all_since_the_last_one_and_nothing_when_there_is_nothing(
    database: Database, clock: StandingClock
) -> None:
    news: list[int] = []
    asked: list[Period] = []

    def provide(_tx: Transaction, period: Period) -> Section | None:
        asked.append(period)
        count = sum(period.since <= each < period.until for each in news)
        return told(count) if count else None

    service = DigestService(database, clock, (provide,))
    with pytest.raises(UserError, match="digest-no-channel"):
        await service.switch(MODERATOR, on=True)
    with pytest.raises(UserError, match="moderators-only"):
        await service.open(MEMBER)
    await service.choose_channel(MODERATOR, 5)
    await service.choose_time(MODERATOR, 2, 18, "UTC")
    desk = await service.switch(MODERATOR, on=True)
    assert datetime.fromtimestamp(desk.next_at, tz=clock.now().tzinfo).strftime("%A %H:%M") == "Wednesday 18:00"
    [row] = await database.read(lambda tx: outbox.planned(tx, DIGEST, "1"))
    assert row.due_at == desk.next_at

    clock.forward(seconds=desk.next_at - clock.timestamp())
    assert await database.read(lambda tx: service.still_holds(tx, row)) == Skip("nothing-new")
    news.append(clock.timestamp() - 60)
    assert await database.read(lambda tx: service.still_holds(tx, row)) == Send()
    _, [section] = await service.told(row)
    assert section.count == 1
    await database.write(lambda tx: service.go_on(tx, dataclasses.replace(row, status="sent")))
    following = (await database.read(lambda tx: outbox.planned(tx, DIGEST, "1")))[-1]
    assert following.due_at == row.due_at + 7 * DAY
    await service.told(following)
    assert asked[-1] == Period(1, row.due_at, following.due_at)

    clock.forward(seconds=22 * DAY)
    assert await database.read(lambda tx: service.still_holds(tx, following)) == Expire("superseded")
    off = await service.switch(MODERATOR, on=False)
    assert not off.digest.enabled
    assert await database.read(lambda tx: service.still_holds(tx, following)) == Skip("not-wanted")


async def test_what_two_moderators_change_is_brought_together_or_told(database: Database, clock: StandingClock) -> None:
    service = AnnouncementService(database, clock)
    other = dataclasses.replace(MODERATOR, user_id=70)
    subject = (await saved(service, weekly(clock))).announcement.announcement_id

    async def write(who: Actor, **words: str) -> None:
        def rule(desk: Desk) -> drafting.Outcome:
            fresh = {**desk.draft.plan.words, **{code: Words("Title", text) for code, text in words.items()}}
            return drafting.Outcome(
                dataclasses.replace(desk.draft, plan=dataclasses.replace(desk.draft.plan, words=fresh))
            )

        await service.fill(who, subject, rule)

    await write(MODERATOR, de="Meines")
    await write(other, lt="Mano")
    assert isinstance(await service.save(other, subject, AROUND), Listed)
    both = await service.save(MODERATOR, subject, AROUND)
    assert isinstance(both, Listed)
    assert both.announcement.plan.words.keys() == {"en", "de", "lt"}

    await write(MODERATOR, en="First")
    await write(other, en="Second")
    assert isinstance(await service.save(other, subject, AROUND), Listed)
    told = await service.save(MODERATOR, subject, AROUND)
    assert isinstance(told, Desk)
    assert [problem.text_id for problem in told.problems] == ["announcement-changed-meanwhile"]
    assert (await service.look(MODERATOR, subject)).announcement.plan.words["en"].text == "Second"
    assert (await service.open(MODERATOR, subject)).draft.plan.words["en"].text == "First"
    again = await service.save(MODERATOR, subject, AROUND)
    assert isinstance(again, Listed)
    assert again.announcement.plan.words["en"].text == "First"


async def test_coming_forums_are_told_by_town_and_alone_only_when_they_are_new_or_near(
    database: Database, clock: StandingClock
) -> None:
    house = House(database, clock)
    await house.open_channel()
    begun = clock.timestamp()
    await house.publish(plan(when=when("2026-05-14 10:00")))
    clock.forward(hours=1)
    await house.publish(plan(when=when("2026-05-15 10:00"), where=Where("Szczecin", "PL")))
    online = Where("", "", "", "https://example.org/x")
    await house.publish(plan(kind=Kind.ONLINE, when=when("2026-05-16 10:00"), where=online))
    await house.publish(plan(when=when("2026-05-17 10:00")))
    cancelled = await house.publish(plan(when=when("2026-05-18 10:00")))
    await house.authors.cancel(HOST, cancelled.forum_id)

    async def told(since: int, until: int) -> Section | None:
        return await database.read(lambda tx: coming_forums(tx, Period(HOST.server_id, since, until)))

    fresh = await told(begun, begun + 7 * DAY)
    assert fresh is not None
    assert [(group.title, group.country, len(group.entries)) for group in fresh.groups] == [
        ("Rostock", "DE", 2),
        ("Szczecin", "PL", 1),
        ("", "", 1),
    ]
    assert fresh.groups[0].entries[0].title == "Exchange forum"
    assert fresh.groups[0].entries[0].at == when("2026-05-14 10:00").starts_at
    old = await told(begun + 7 * DAY, begun + 14 * DAY)
    assert fresh.news
    assert old is not None
    assert not old.news
    near = when("2026-05-14 10:00").starts_at - 14 * DAY
    assert [(await told(near - 7 * DAY, at)).news for at in (near - 1, near)] == [False, True]  # type: ignore[union-attr]
    assert await told(begun, when("2026-06-01 10:00").starts_at) is None


async def test_what_is_no_news_is_told_only_beside_what_is(database: Database, clock: StandingClock) -> None:
    known, news = dataclasses.replace(told(1), news=False), list[Section]()
    service = DigestService(database, clock, (lambda _tx, _of: known, lambda _tx, _of: next(iter(news), None)))
    assert await service.preview(MODERATOR) == ()
    news.append(told(2))
    assert [section.count for section in await service.preview(MODERATOR)] == [1, 2]


def test_dates_survive_the_way_through_json() -> None:
    schedule = Schedule(datetime(2026, 3, 29, 18), "Europe/Warsaw", Repeat.MONTH, date(2026, 9, 1))  # noqa: DTZ001
    plan = Plan({"lt": Words("Ą", "č")}, (1, 2**62), follow=True, role_id=3, schedule=schedule)
    assert PLANS.validate_json(PLANS.dump_json(plan)) == plan
