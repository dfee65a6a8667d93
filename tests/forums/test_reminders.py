"""What people are told: to whom, by which way, when, and not twice."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from bot.clock import DAY, HOUR
from bot.delivery import outbox
from bot.delivery.model import Send, Skip, ToChannel, ToMember
from bot.delivery.port import Closed
from bot.errors import UserError
from bot.forums import store
from bot.forums.channel import FollowChannel
from bot.forums.copying import AWAY, Copies, CopyChore, Holders, keep
from bot.forums.interest import InterestChore, InterestService
from bot.forums.keeping import TRY_AGAIN
from bot.forums.model import OFFSETS, Choice, Forum, ForumSettings, Slot, State, Way, Where, Words
from bot.forums.planning import CANCELLED, CHANGED, FEEDBACK, INTEREST, INVITE, OFFER, REMINDER, TASK
from bot.forums.reminding import follow_consent
from bot.forums.rules import reminder_holds
from bot.privacy.model import ConsentPurpose
from bot.privacy.service import PrivacyService
from bot.servers.model import Purpose, Server
from bot.storage.database import Transaction
from bot.storage.erasures import ErasureLog
from bot.times import Every, Recurrence, wall_of
from bot.wiring import personal_registry
from tests.delivery.fake_discord import answers
from tests.forums.house import BERLIN, CHANNEL, MODERATOR, SERVER, THREAD, House, person, plan, wall, when

AFTERWARDS = datetime(2026, 5, 15, 12, tzinfo=UTC)


async def test_reminders_go_to_those_who_come_by_the_way_each_chose(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    await house.come(2, to=forum, way=Way.THREAD)
    await house.come(3, to=forum, way=Way.NONE)
    await house.come(4, to=forum)  # said nothing about it, and consents to nothing
    await house.consent(5)
    await house.come(5, to=forum)
    await house.answers.answer(person(6), forum.forum_id, Choice.CANT)
    await house.until(AFTERWARDS - timedelta(days=1))
    for number in (1, 5):
        told = house.sent(REMINDER, to=person(number))
        assert [each.payload["offset"] for each in told] == [30 * DAY, 7 * DAY, DAY, HOUR]
        assert {each.to for each in told} == {ToMember(person(number).user_id)}
    assert [each.people for each in house.sent(REMINDER) if each.to == ToChannel(CHANNEL)] == [(person(2).user_id,)] * 4
    assert not any(house.sent(REMINDER, to=person(number)) for number in (3, 4, 6))


async def test_reminders_come_at_the_hour_people_agreed_on_over_the_change_of_clocks(house: House) -> None:
    forum = await house.publish(plan(when=when("2026-04-01 10:00")))
    await house.come(1, to=forum, way=Way.DM)
    times: dict[str | int, datetime] = {}
    while house.clock.at < datetime(2026, 4, 1, 8, tzinfo=UTC):
        house.clock.forward(minutes=30)
        await house.tick()
        for each in house.sent(REMINDER, to=person(1)):
            times.setdefault(each.payload["offset"], wall_of(house.clock.timestamp(), BERLIN))
    assert times == {
        7 * DAY: wall("2026-03-25 10:00"),
        DAY: wall("2026-03-31 10:00"),
        HOUR: wall("2026-04-01 09:00"),
    }


async def test_who_waits_is_not_reminded_and_who_may_come_is(house: House) -> None:
    forum = await house.publish(plan(capacity=1))
    await house.come(1, 2, to=forum, way=Way.DM)
    await house.answers.answer(person(3), forum.forum_id, Choice.MAYBE)
    await house.reminders.choose_way(person(3), forum.forum_id, Way.DM)
    await house.until(AFTERWARDS - timedelta(days=1))
    assert not house.sent(REMINDER, to=person(2))
    assert len(house.sent(REMINDER, to=person(3))) == 4


async def test_reminders_switched_off_by_the_forum_or_by_a_person_do_not_come(house: House) -> None:
    forum = await house.publish(plan(reminders=(7 * DAY, DAY)))
    await house.come(1, 2, to=forum, way=Way.DM)
    await house.reminders.set_silent(person(2), [DAY])
    await house.until(AFTERWARDS)
    assert [each.payload["offset"] for each in house.sent(REMINDER, to=person(1))] == [7 * DAY, DAY]
    assert [each.payload["offset"] for each in house.sent(REMINDER, to=person(2))] == [7 * DAY]


async def test_a_switched_off_reminder_silences_no_other_one_in_the_thread_either(house: House) -> None:
    forum = await house.publish(plan(reminders=(7 * DAY, DAY)))
    await house.come(1, 2, to=forum, way=Way.THREAD)
    await house.reminders.set_silent(person(1), [7 * DAY])
    await house.reminders.set_silent(person(2), OFFSETS)
    await house.until(datetime(2026, 5, 13, 9, tzinfo=UTC))
    assert [(each.payload["offset"], each.people) for each in house.sent(REMINDER)] == [(DAY, (person(1).user_id,))]
    # What someone put off themselves comes, whatever they have switched off.
    await house.reminders.snooze(person(2), forum.forum_id, HOUR)
    await house.until(datetime(2026, 5, 13, 11, tzinfo=UTC))
    assert house.sent(REMINDER)[-1].people == (person(2).user_id,)


async def test_a_reminder_in_hand_while_the_forum_is_moved_does_not_go_out(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    planned = await house.database.read(lambda tx: outbox.planned(tx, REMINDER, forum.forum_id))
    assert [await house.database.read(lambda tx, each=each: reminder_holds(tx, each)) for each in planned] == [
        Send()
    ] * len(planned)
    moved = await house.publish(plan(when=when("2026-05-14 11:00")), forum_id=forum.forum_id)
    assert moved.when.starts_at != forum.when.starts_at
    for each in planned:
        assert await house.database.read(lambda tx, each=each: reminder_holds(tx, each)) == Skip("moved")


async def test_who_is_interested_on_discord_is_asked_once_and_only_who_may_be_written_to(house: House) -> None:
    forum = await house.publish()
    now = house.clock.timestamp()
    await house.database.write(lambda tx: keep(tx, forum, Copies(event_id=5), now))
    await house.consent(1, 2)
    await house.come(2, to=forum)
    crowd = Crowd([person(number).user_id for number in (1, 2, 3)])
    service = InterestService(house.database, house.clock)
    chore = InterestChore(house.database, house.clock, service, crowd)
    assert await house.database.read(chore.next_due) == 0
    await chore.run()
    await service.noticed(SERVER, 5, person(1).user_id)
    await service.noticed(SERVER, 6, person(1).user_id)
    await house.tick()
    assert [each.to for each in house.sent(INTEREST)] == [ToMember(person(1).user_id)]
    await chore.run()
    assert len(crowd.asked) == 1
    # Two months later, when the outbox has forgotten what it sent.
    await house.consent(3)
    house.clock.forward(days=60)
    await house.database.write(lambda tx: tx.run("DELETE FROM deliveries WHERE settled_at IS NOT NULL"))
    assert await house.database.read(chore.next_due) == now + HOUR
    await chore.run()
    await house.tick()
    assert [each.to for each in house.sent(INTEREST)] == [ToMember(person(number).user_id) for number in (1, 3)]
    house.clock.at = AFTERWARDS
    assert await house.database.read(chore.next_due) is None


async def test_who_was_asked_can_answer_below_the_message_whatever_they_want_since(house: House) -> None:
    for number in (1, 2):
        await house.reminders.set_way(person(number), Way.DM)
    await house.reminders.set_invites(person(1), wanted=True)
    forum = await house.publish(plan(when=when("2026-03-12 10:00")))
    await InterestService(house.database, house.clock).ask(forum, [person(2).user_id])
    await house.tick()
    asked = {INVITE: person(1), INTEREST: person(2)}
    for kind, somebody in asked.items():
        assert [each.to for each in house.sent(kind)] == [ToMember(somebody.user_id)]
        await house.reminders.set_way(somebody, Way.NONE)
        assert (await house.answers.acting(somebody.user_id, forum.forum_id, "pl")).server_id == SERVER
    with pytest.raises(UserError, match="forum-gone"):
        await house.answers.acting(person(3).user_id, forum.forum_id, "pl")


class Crowd:
    """Those who marked the event."""

    def __init__(self, people: list[int]) -> None:
        self.people = people
        self.asked: list[str] = []

    async def interested(self, forum: Forum) -> list[int]:
        self.asked.append(forum.forum_id)
        return self.people


async def test_a_task_put_off_comes_on_the_morning_it_is_due_and_then_every_next_one(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)  # for this forum alone; in general they said nothing
    task = await house.afterwards.add_task(MODERATOR, forum.forum_id, person(1).user_id, "Find a hall", "2026-03-10")
    await house.until(datetime(2026, 3, 9, 10, tzinfo=UTC))
    assert [each.to for each in house.sent(TASK)] == [ToMember(person(1).user_id)]
    for day in (10, 11, 12):
        due_at = await house.afterwards.put_off(person(1), task.task_id)
        assert wall_of(due_at, BERLIN) == wall(f"2026-03-{day} 09:00")
        await house.until(datetime(2026, 3, day, 10, tzinfo=UTC))
        assert len(house.sent(TASK)) == day - 8
    for who, text_id in ((person(2), "forum-task-not-yours"), (MODERATOR, "forum-task-not-yours")):
        with pytest.raises(UserError) as refused:
            await house.afterwards.put_off(who, task.task_id)
        assert refused.value.text_id == text_id
    await house.afterwards.close_task(person(1), task.task_id, "Found")
    with pytest.raises(UserError) as refused:
        await house.afterwards.put_off(person(1), task.task_id)
    assert refused.value.text_id == "forum-task-done-already"


async def test_who_stops_it_all_gets_no_more_messages_of_past_forums_either(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    house.clock.at = datetime(2026, 5, 14, 18, tzinfo=UTC)
    await house.tick()
    await house.afterwards.add_task(MODERATOR, forum.forum_id, person(1).user_id, "Find a hall", "2026-06-20")
    own = await house.reminders.stop(person(1))
    assert (own.habit.way, own.habit.invites) == (Way.NONE, False)
    await house.days(60)
    assert [each.kind for each in house.sent() if each.to == ToMember(person(1).user_id)] == []


async def test_who_stops_it_all_is_not_asked_about_what_they_mark_as_interesting(house: House) -> None:
    await house.consent(1, 2)
    forum = await house.publish()
    service = InterestService(house.database, house.clock)
    await service.ask(forum, [person(2).user_id])
    for number in (1, 2):
        await house.reminders.stop(person(number))
    await service.ask(forum, [person(1).user_id])
    await house.tick()
    assert house.sent(INTEREST) == []


async def test_a_revoked_consent_counts_at_once(house: House) -> None:
    forum = await house.publish()
    await house.reminders.set_way(person(1), Way.DM)
    await house.come(1, to=forum)
    await house.consent(1, granted=False)
    await house.until(AFTERWARDS)
    assert not house.sent(to=person(1))


async def test_who_takes_back_the_consent_to_direct_messages_gets_none_of_single_forums_either(
    house: House, tmp_path: Path
) -> None:
    log = ErasureLog(tmp_path)
    privacy = PrivacyService(house.database, house.clock, personal_registry(), log, (), (follow_consent,))
    first, second = await house.publish(), await house.publish()
    await house.come(1, to=first, way=Way.DM)
    await privacy.decide(person(1), ConsentPurpose.DIRECTORY, granted=False)
    assert (await house.answers.standing(person(1), first.forum_id)).way is Way.DM

    await privacy.decide(person(1), ConsentPurpose.REMINDERS, granted=False)

    assert (await house.answers.standing(person(1), first.forum_id)).way is Way.NONE
    await house.come(1, to=second, way=Way.DM)  # the latest word counts
    await house.until(AFTERWARDS)
    assert {each.payload["forum"] for each in house.sent(to=person(1))} == {second.forum_id}


async def test_after_a_week_of_downtime_only_the_newest_reminder_comes_with_a_note(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    house.clock.at = datetime(2026, 5, 13, 12, tzinfo=UTC)
    await house.tick()
    [told] = house.sent(REMINDER)
    assert (told.payload["offset"], told.late) == (DAY, True)


@pytest.mark.parametrize(("days", "asked"), [(10, True), (400, False)])
async def test_after_a_downtime_it_is_asked_how_a_forum_was_while_people_remember(
    house: House, days: int, asked: bool
) -> None:
    forum = await house.publish()
    await house.consent(1)
    await house.come(1, to=forum)
    house.clock.at = AFTERWARDS + timedelta(days=days)
    await house.tick()
    assert bool(house.sent(FEEDBACK)) is asked


async def _lose_the_thread(house: House, _forum: Forum) -> None:
    await house.copying.thread_lost(THREAD)


async def _change_the_reminders(house: House, forum: Forum) -> None:
    await house.publish(replace(forum.plan, reminders=(7 * DAY, HOUR)), forum_id=forum.forum_id)


async def _answer_again(house: House, forum: Forum) -> None:
    await house.come(1, to=forum, guests=1)


@pytest.mark.parametrize("happens", [_lose_the_thread, _change_the_reminders, _answer_again])
async def test_a_reminder_held_back_or_late_comes_whatever_happens_to_the_forum(
    house: House, happens: Callable[[House, Forum], Awaitable[None]]
) -> None:
    forum = await house.publish(plan(reminders=(7 * DAY,)))
    await house.open_thread(forum)
    await house.come(1, to=forum, way=Way.DM)
    await house.come(2, to=forum, way=Way.THREAD)
    await house.quiet(1, time(9), time(11))
    await house.until(datetime(2026, 5, 7, 7, 59, tzinfo=UTC))
    house.clock.at = datetime(2026, 5, 7, 8, 30, tzinfo=UTC)  # half an hour ago it was due, and the bot was down
    await house.engine.run_due()
    assert house.sent(to=person(1)) == []
    await happens(house, forum)
    await house.days(6)
    assert [each.payload["offset"] for each in house.sent(REMINDER, to=person(1))] == [7 * DAY]


async def test_a_late_mention_comes_beside_the_card_when_the_thread_is_gone(house: House) -> None:
    forum = await house.publish(plan(reminders=(7 * DAY,)))
    await house.open_thread(forum)
    await house.come(1, to=forum, way=Way.THREAD)
    house.clock.at = datetime(2026, 5, 7, 8, 30, tzinfo=UTC)
    await house.copying.thread_lost(THREAD)
    await house.tick()
    assert [(each.to, each.people) for each in house.sent()] == [(ToChannel(CHANNEL), (person(1).user_id,))]


async def test_after_the_start_no_reminder_comes(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    house.clock.at = AFTERWARDS
    await house.tick()
    assert not house.sent(REMINDER)


async def test_a_snoozed_reminder_comes_again_after_a_restart(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    await house.until(datetime(2026, 5, 13, 9, tzinfo=UTC))
    before = len(house.sent(REMINDER))
    due_at = await house.reminders.snooze(person(1), forum.forum_id, 4 * HOUR)
    assert due_at == house.clock.timestamp() + 4 * HOUR
    again = House(house.database, house.clock, house.discord)
    await again.until(datetime(2026, 5, 13, 14, tzinfo=UTC))
    assert len(again.sent(REMINDER)) == before + 1


async def test_a_reminder_cannot_be_put_off_beyond_the_start(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum)
    house.clock.at = datetime(2026, 5, 14, 7, 30, tzinfo=UTC)
    with pytest.raises(UserError) as refused:
        await house.reminders.snooze(person(1), forum.forum_id, HOUR)
    assert refused.value.text_id == "forum-snooze-late"


async def test_a_change_of_time_reaches_everyone_once_and_moves_the_reminders(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    await house.come(2, to=forum)
    await house.answers.answer(person(3), forum.forum_id, Choice.CANT)
    moved = plan(when=when("2026-05-21 10:00"))
    changed = await house.publish(moved, forum_id=forum.forum_id)
    assert changed.sequence == forum.sequence + 1
    await house.tick()
    assert [each.to for each in house.sent(CHANGED, to=person(1))] == [ToMember(person(1).user_id)]
    [in_channel] = [each for each in house.sent(CHANGED) if each.to == ToChannel(CHANNEL)]
    assert in_channel.people == (person(2).user_id, person(3).user_id)
    await house.until(datetime(2026, 5, 22, tzinfo=UTC))
    assert len(house.sent(CHANGED)) == 2
    assert [each.payload["starts_at"] for each in house.sent(REMINDER)] == [changed.when.starts_at] * 4


async def test_a_forum_moved_there_and_back_before_anybody_was_told_says_nothing(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    await house.publish(plan(where=Where("Szczecin", "PL")), forum_id=forum.forum_id)
    await house.publish(plan(), forum_id=forum.forum_id)
    await house.tick()
    assert not house.sent(CHANGED)


async def test_two_changes_in_a_row_are_told_as_one_from_what_was_known(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    await house.publish(plan(where=Where("Szczecin", "PL")), forum_id=forum.forum_id)
    await house.publish(plan(where=Where("Elbląg", "PL")), forum_id=forum.forum_id)
    await house.tick()
    [told] = house.sent(CHANGED)
    assert told.payload["sequence"] == 2


async def test_the_organisers_learn_how_many_cannot_be_told(house: House) -> None:
    await house.database.write(lambda tx: store.save_settings(tx, ForumSettings(SERVER)))
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    await house.come(2, 3, to=forum)
    renamed = replace(forum.plan, words={"en": Words("Another title")})
    for changed, untold in (
        (renamed, 0),
        (replace(renamed, when=when("2026-05-20 10:00")), 2),
        (replace(renamed, when=forum.when), 0),
    ):
        await house.publish(changed, forum_id=forum.forum_id)
        assert await house.authors.out_of_reach(MODERATOR, forum.forum_id) == untold
    await house.authors.cancel(MODERATOR, forum.forum_id)
    assert await house.authors.out_of_reach(MODERATOR, forum.forum_id) == 2
    with pytest.raises(UserError, match="forum-not-yours"):
        await house.authors.out_of_reach(person(1), forum.forum_id)
    await house.open_channel()
    reachable = await house.publish()
    await house.come(2, to=reachable)
    await house.publish(replace(reachable.plan, when=when("2026-05-20 10:00")), forum_id=reachable.forum_id)
    assert await house.authors.out_of_reach(MODERATOR, reachable.forum_id) == 0


async def test_a_change_of_words_alone_bothers_nobody(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    changed = await house.publish(plan(host="Media Dizajn", capacity=40), forum_id=forum.forum_id)
    assert changed.sequence == forum.sequence
    await house.tick()
    assert not house.sent()


async def test_a_cancellation_reaches_everyone_once_and_ends_the_reminders(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    await house.come(2, to=forum)
    await house.authors.cancel(MODERATOR, forum.forum_id)
    await house.until(AFTERWARDS)
    assert sorted((each.kind, each.people) for each in house.sent()) == [
        (CANCELLED, (person(1).user_id,)),
        (CANCELLED, (person(2).user_id,)),
    ]


async def test_closed_direct_messages_become_a_mention(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    house.discord.faults.append(answers(Closed()))
    await house.until(datetime(2026, 4, 15, tzinfo=UTC))
    [told] = house.sent(REMINDER)
    assert (told.to, told.people) == (ToChannel(CHANNEL), (person(1).user_id,))


async def test_a_task_and_a_change_reach_those_too_whose_direct_messages_are_closed(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.DM)
    await house.consent(1)
    await house.afterwards.add_task(MODERATOR, forum.forum_id, person(1).user_id, "Find a hall", "2026-03-10")
    house.discord.faults.append(answers(Closed()))
    await house.until(datetime(2026, 3, 11, tzinfo=UTC))
    assert [each.to for each in house.sent(TASK)] == [ToChannel(CHANNEL)]
    await house.publish(plan(where=Where("Szczecin", "PL")), forum_id=forum.forum_id)
    house.discord.faults.append(answers(Closed()))
    await house.tick()
    assert [(each.to, each.people) for each in house.sent(CHANGED)] == [(ToChannel(CHANNEL), (person(1).user_id,))]


async def test_nobody_is_left_to_wait_for_a_mention_that_can_come_nowhere(house: House) -> None:
    await house.database.write(lambda tx: store.save_settings(tx, ForumSettings(SERVER)))
    forum = await house.publish()
    await house.come(1, to=forum)
    with pytest.raises(UserError, match="forum-way-no-thread"):
        await house.reminders.choose_way(person(1), forum.forum_id, Way.THREAD)
    with pytest.raises(UserError, match="forum-way-no-thread"):
        await house.reminders.set_way(person(1), Way.THREAD)
    assert (await house.reminders.mine(person(1))).habit.way is None


async def test_people_are_mentioned_in_the_thread_as_soon_as_there_is_one(house: House) -> None:
    forum = await house.publish()
    await house.come(1, to=forum, way=Way.THREAD)
    now = house.clock.timestamp()
    seen = await house.browser.for_card(forum.forum_id)
    assert seen is not None
    await house.database.write(lambda tx: keep(tx, seen.forum, Copies(thread_id=THREAD), now))
    await house.until(datetime(2026, 4, 15, tzinfo=UTC))
    assert [each.to for each in house.sent(REMINDER)] == [ToChannel(THREAD)]


async def _bound_for(house: House, channel_id: int) -> set[str]:
    waiting = await house.database.read(lambda tx: outbox.bound_for(tx, ToChannel(channel_id)))
    return {each.kind for each in waiting}


async def test_whatever_waits_for_a_thread_goes_beside_the_card_when_the_thread_is_deleted(house: House) -> None:
    forum = await house.publish(plan(capacity=1, when=when("2026-03-02 12:00")))
    await house.open_thread(forum)
    await house.come(1, 2, to=forum)
    await house.answers.answer(person(1), forum.forum_id, Choice.CANT)
    assert await _bound_for(house, THREAD) == {OFFER, REMINDER}
    await house.copying.thread_lost(THREAD)
    assert (await _bound_for(house, THREAD), await _bound_for(house, CHANNEL)) == (set(), {OFFER, REMINDER})
    await house.open_thread(forum)
    house.clock.at = datetime(2026, 3, 2, 18, tzinfo=UTC)
    await house.tick()
    await house.afterwards.add_task(MODERATOR, forum.forum_id, person(1).user_id, "Find a hall", "2026-03-10")
    assert await _bound_for(house, THREAD) == {FEEDBACK, TASK}
    await house.copying.thread_lost(THREAD)
    assert (await _bound_for(house, THREAD), await _bound_for(house, CHANNEL)) == (set(), {FEEDBACK, TASK})


async def test_a_deleted_thread_that_is_no_forums_keeps_no_writer_busy(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    forum = await house.publish()
    await house.open_thread(forum)
    written: list[object] = []
    write = house.database.write

    async def counted(work: Callable[[Transaction], object]) -> object:
        written.append(work)
        return await write(work)

    monkeypatch.setattr(house.database, "write", counted)
    await house.copying.thread_lost(THREAD + 1)
    assert written == []
    await house.copying.thread_lost(THREAD)
    assert len(written) == 1


async def test_an_offer_goes_along_to_another_channel_for_forums(house: House) -> None:
    forum = await house.publish(plan(capacity=1))
    await house.come(1, 2, to=forum)
    await house.answers.answer(person(1), forum.forum_id, Choice.CANT)
    follow, server = FollowChannel(house.clock), Server(SERVER, channels={Purpose.FORUMS: CHANNEL + 5})
    await house.database.write(lambda tx: follow(tx, server))
    await house.tick()
    assert [(each.to, each.people) for each in house.sent(OFFER)] == [(ToChannel(CHANNEL + 5), (person(2).user_id,))]


async def test_fifty_are_mentioned_in_a_message_and_the_rest_in_the_next(house: House) -> None:
    forum = await house.publish(plan(reminders=(DAY,)))
    await house.come(*range(60), to=forum, way=Way.THREAD)
    await house.until(AFTERWARDS - timedelta(days=1))
    assert sorted(len(each.people) for each in house.sent(REMINDER)) == [10, 50]


async def test_only_who_allows_it_is_asked_and_only_once(house: House) -> None:
    with pytest.raises(UserError) as refused:
        await house.reminders.set_invites(person(1), wanted=True)
    assert refused.value.text_id == "forum-invites-need-messages"
    for number in (1, 2, 3):
        await house.reminders.set_way(person(number), Way.DM)
        await house.reminders.set_invites(person(number), wanted=True)
    forum = await house.publish()
    await house.come(2, to=forum, way=Way.NONE)
    await house.reminders.set_invites(person(3), wanted=False)
    await house.until(AFTERWARDS)
    assert [each.to for each in house.sent(INVITE)] == [ToMember(person(1).user_id)]


async def test_who_was_there_is_asked_a_day_later_what_they_think(house: House) -> None:
    forum = await house.publish()
    await house.come(1, 2, to=forum, way=Way.DM)
    house.clock.at = datetime(2026, 5, 14, 9, tzinfo=UTC)
    await house.afterwards.check_in(person(1), forum.forum_id)
    await house.days(4)
    assert [each.to for each in house.sent(FEEDBACK)] == [ToMember(person(1).user_id)]


async def test_who_is_asked_is_decided_by_the_list_as_the_organisers_completed_it(house: House) -> None:
    forum = await house.publish()
    await house.consent(1, 2, 3)
    await house.come(1, 2, to=forum)
    house.clock.at = datetime(2026, 5, 14, 18, tzinfo=UTC)
    await house.tick()
    for number in (1, 3):
        await house.afterwards.check_in(MODERATOR, forum.forum_id, person(number).user_id)
    await house.days(3)
    assert {each.to for each in house.sent(FEEDBACK)} == {ToMember(person(number).user_id) for number in (1, 3)}


async def test_the_next_of_a_series_is_there_once_this_one_is_over_also_after_a_long_downtime(house: House) -> None:
    series = plan(when=when("2026-03-12 18:00", hours=2), recurrence=Recurrence(Every.WEEK, 2))
    first = await house.publish(series)
    await house.come(1, to=first, way=Way.DM)
    house.clock.at = datetime(2026, 3, 12, 20, tzinfo=UTC)
    await house.tick()
    [second] = await house.browser.coming(MODERATOR)
    assert (second.series_id, second.when.starts) == (first.series_id, wall("2026-03-26 18:00"))
    await house.tick()
    house.clock.at = datetime(2026, 7, 1, tzinfo=UTC)
    await house.tick()
    ahead = await house.browser.coming(MODERATOR)
    assert [forum.when.starts for forum in ahead] == [wall("2026-07-02 18:00")]


async def test_a_forum_that_cannot_be_dealt_with_keeps_no_other_from_going_on(house: House) -> None:
    broken = await house.publish(plan(recurrence=Recurrence(Every.WEEK)))
    other = await house.publish(plan(capacity=1))
    await house.come(1, 2, to=other)
    # It would recur on days that no calendar has.
    never = replace(broken.plan, agenda=(Slot(date.max, time(10), "Welcome"),))
    await house.database.write(lambda tx: store.update(tx, replace(broken, plan=never)))
    await house.answers.answer(person(1), other.forum_id, Choice.CANT)
    house.clock.at = AFTERWARDS
    await house.tick()
    over = await house.browser.visible(MODERATOR, other.forum_id)
    assert (over.forum.state, over.roll.waiting) == (State.OVER, ())
    assert (await house.browser.visible(MODERATOR, broken.forum_id)).forum.state is State.PUBLISHED
    # It is tried again, and goes on once that works.
    assert await house.database.read(house.chore.next_due) == house.clock.timestamp() + TRY_AGAIN
    await house.database.write(lambda tx: store.update(tx, broken))
    await house.days(1)
    assert (await house.browser.visible(MODERATOR, broken.forum_id)).forum.state is State.OVER
    assert [each.series_id for each in await house.browser.coming(MODERATOR)] == [broken.series_id]


async def test_cancelling_one_of_a_series_publishes_the_next_and_giving_it_up_does_not(house: House) -> None:
    series = plan(when=when("2026-03-12 18:00", hours=2), recurrence=Recurrence(Every.WEEK))
    first = await house.publish(series)
    await house.authors.cancel(MODERATOR, first.forum_id)
    [second] = await house.browser.coming(MODERATOR)
    assert second.when.starts == wall("2026-03-19 18:00")
    await house.authors.cancel(MODERATOR, second.forum_id, whole_series=True)
    await house.days(30)
    assert await house.browser.coming(MODERATOR) == []


async def test_one_of_a_series_is_moved_for_once_and_the_next_is_on_its_own_day_again(house: House) -> None:
    second_thursday = Recurrence(Every.MONTH, 1, "TH", 2)
    first = await house.publish(plan(when=when("2026-03-12 18:00", hours=2), recurrence=second_thursday))
    friday = replace(first.plan, when=when("2026-03-13 19:00", hours=1), where=Where("Szczecin", "PL"))
    with pytest.raises(UserError, match="forum-rule-other-day"):
        await house.publish(friday, forum_id=first.forum_id)
    desk = await house.authors.open(MODERATOR, first.forum_id)
    assert desk.ready
    moved = await house.authors.publish(MODERATOR, first.forum_id, once=True)
    assert moved.when.starts == wall("2026-03-13 19:00")
    # What holds for all that follow does not bring along what held for once.
    await house.publish(replace(moved.plan, capacity=30), forum_id=first.forum_id)
    house.clock.at = datetime(2026, 3, 14, tzinfo=UTC)
    await house.tick()
    [second] = await house.browser.coming(MODERATOR)
    assert second.plan == replace(first.plan, when=when("2026-04-09 18:00", hours=2), capacity=30)
    assert second.pattern is None


async def test_a_new_repetition_counts_from_this_one_and_is_no_change_for_once(house: House) -> None:
    first = await house.publish(plan(when=when("2026-03-12 18:00", hours=2), recurrence=Recurrence(Every.WEEK)))
    moved = replace(first.plan, when=when("2026-03-13 18:00", hours=2))
    await house.publish(moved, forum_id=first.forum_id, once=True)
    fridays = replace(moved, recurrence=Recurrence(Every.WEEK, 2))
    with pytest.raises(UserError, match="forum-once-repetition"):
        await house.publish(fridays, forum_id=first.forum_id, once=True)
    await house.authors.publish(MODERATOR, first.forum_id)
    house.clock.at = datetime(2026, 3, 14, tzinfo=UTC)
    await house.tick()
    [second] = await house.browser.coming(MODERATOR)
    assert second.when.starts == wall("2026-03-27 18:00")


class Scenery:
    """Discord's side of a forum, which fails at first."""

    def __init__(self) -> None:
        self.seen: list[tuple[str, str]] = []
        self.sent_away = False

    def there(self, server_id: int) -> bool:
        return server_id == SERVER and not self.sent_away

    async def bring_in_line(self, forum: Forum, language: str) -> Copies | None:
        self.seen.append((forum.forum_id, language))
        if len(self.seen) == 1:
            raise RuntimeError("no such permission")
        return Copies(THREAD, 5, 6)


async def test_what_discord_has_of_a_forum_is_brought_in_line_and_tried_again(house: House) -> None:
    forum = await house.publish()
    scenery = Scenery()
    chore = CopyChore(house.database, house.clock, scenery)
    await chore.run()
    assert await house.database.read(chore.next_due) == house.clock.timestamp() + 300
    house.clock.forward(minutes=5)
    await chore.run()
    assert await house.database.read(chore.next_due) is None
    event = await house.database.read(lambda tx: store.by_event(tx, SERVER, 5))
    assert event == replace(forum, thread_id=THREAD, event_id=5, role_id=6)
    await house.come(1, to=forum)
    assert await house.database.read(chore.next_due) == 0


async def test_of_a_server_that_sent_the_bot_away_it_is_asked_rarely_whether_it_is_back(house: House) -> None:
    await house.publish()
    scenery = Scenery()
    scenery.sent_away = True
    chore = CopyChore(house.database, house.clock, scenery)

    await chore.run()

    assert await house.database.read(chore.next_due) == house.clock.timestamp() + AWAY


async def test_the_role_is_taken_from_who_answers_otherwise_and_from_who_takes_the_answer_back(house: House) -> None:
    forum = await house.publish()
    await house.database.write(lambda tx: keep(tx, forum, Copies(role_id=6), house.clock.timestamp()))
    await house.come(1, 2, 3, to=forum)
    await house.answers.answer(person(2), forum.forum_id, Choice.CANT)
    await house.answers.withdraw(person(3), forum.forum_id)
    seated, otherwise, former = (frozenset({person(number).user_id}) for number in (1, 2, 3))

    holders = await house.copying.holders(forum.forum_id)
    assert holders == Holders(seated, otherwise, former)
    assert set(holders.everyone) == seated | otherwise | former

    await house.copying.handed_out(forum.forum_id, holders)
    assert await house.copying.holders(forum.forum_id) == Holders(seated, otherwise, frozenset())


async def test_a_series_stands_still_while_the_bot_is_sent_away(house: House) -> None:
    forum = await house.publish(plan(when=when("2026-03-12 18:00", hours=2), recurrence=Recurrence(Every.WEEK)))
    house.sent_away = True
    for _ in range(52):
        house.clock.forward(days=7)
        await house.tick()
    assert await house.browser.coming(MODERATOR) == []
    assert (await house.browser.visible(MODERATOR, forum.forum_id)).forum.state is State.PUBLISHED
    assert await house.database.read(house.chore.next_due) == house.clock.timestamp() + TRY_AGAIN

    house.sent_away = False
    house.clock.forward(minutes=10)
    await house.tick()
    [following] = await house.browser.coming(MODERATOR)
    assert following.when.starts_at > house.clock.timestamp()
