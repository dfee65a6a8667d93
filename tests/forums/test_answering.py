"""Answers and seats, through the database."""

import asyncio
from dataclasses import replace

import pytest

from bot.clock import HOUR
from bot.delivery.model import ToChannel, ToMember
from bot.errors import UserError
from bot.forums import answers_store
from bot.forums.keeping import ForumPresence
from bot.forums.model import Choice, Way
from bot.forums.people import roll_of
from bot.forums.planning import OFFER, SEATED
from bot.forums.seats import Seat
from bot.privacy import store as consents
from bot.privacy.model import Cause, Erasure
from bot.storage.personal import Scope
from tests.forums.house import CHANNEL, ELSEWHERE, MODERATOR, SERVER, House, person, plan, wall, when


async def test_who_comes_has_a_seat_and_is_on_the_card(house: House) -> None:
    forum = await house.publish()
    [standing] = await house.come(1, to=forum, guests=2)
    assert standing.answer is not None
    assert (standing.answer.seat, standing.roll.people) == (Seat.SEATED, 3)
    view = await house.browser.for_card(forum.forum_id)
    assert view is not None
    assert view.forum.revision == forum.revision + 1


async def test_a_hundred_simultaneous_clicks_give_away_each_seat_once(house: House) -> None:
    forum = await house.publish(plan(capacity=10))
    await asyncio.gather(*(house.answers.answer(person(number), forum.forum_id, Choice.COMING) for number in range(50)))
    # Ten who have seats give them up while fifty more press, some of them twice.
    roll = (await house.answers.standing(person(0), forum.forum_id)).roll
    assert len(roll.coming) == 10
    leaving = [answer.user_id - person(0).user_id for answer in roll.coming]
    clicks = [house.answers.answer(person(number), forum.forum_id, Choice.CANT) for number in leaving]
    clicks += [house.answers.answer(person(number), forum.forum_id, Choice.COMING) for number in range(50, 90)]
    clicks += [house.answers.answer(person(number), forum.forum_id, Choice.COMING) for number in range(60, 70)]
    await asyncio.gather(*clicks)
    answers = await house.database.read(lambda tx: answers_store.of_forum(tx, forum.forum_id))
    held = [answer for answer in answers if answer.seat in {Seat.SEATED, Seat.OFFERED}]
    assert sum(1 + answer.guests for answer in held) == 10
    assert len({answer.position for answer in answers}) == len(answers) == 90
    first_in_line = sorted(
        (answer for answer in answers if answer.seat in {Seat.OFFERED, Seat.WAITING}), key=lambda each: each.position
    )[: len([each for each in held if each.seat is Seat.OFFERED])]
    assert {answer.seat for answer in first_in_line} == {Seat.OFFERED}
    await house.tick()
    told = [each.payload["user_id"] for each in house.sent(OFFER)]
    assert len(told) == len(set(told)) == sum(answer.seat is Seat.OFFERED for answer in answers)


async def test_a_freed_seat_is_offered_passes_on_when_unanswered_and_is_told_once_each(house: House) -> None:
    forum = await house.publish(plan(capacity=1))
    await house.come(1, 2, 3, to=forum, way=Way.DM)
    await house.answers.answer(person(1), forum.forum_id, Choice.CANT)
    await house.tick()
    assert [each.to for each in house.sent(OFFER)] == [ToMember(person(2).user_id)]
    await house.days(1.5)
    assert [each.to for each in house.sent(OFFER)] == [ToMember(person(2).user_id), ToMember(person(3).user_id)]
    with pytest.raises(UserError) as refused:
        await house.answers.confirm(person(2), forum.forum_id)
    assert refused.value.text_id == "forum-offer-over"
    confirmed = await house.answers.confirm(person(3), forum.forum_id)
    assert [answer.user_id for answer in confirmed.roll.coming] == [person(3).user_id]
    await house.days(3)
    assert len(house.sent(OFFER)) == 2


async def test_who_takes_no_direct_messages_is_told_of_the_offer_in_the_channel(house: House) -> None:
    forum = await house.publish(plan(capacity=1))
    await house.come(1, 2, to=forum)
    await house.answers.withdraw(person(1), forum.forum_id)
    await house.tick()
    [told] = house.sent(OFFER)
    assert told.to == ToChannel(CHANNEL)
    assert told.people == (person(2).user_id,)


async def test_a_raised_limit_promotes_by_itself_and_a_lowered_one_throws_nobody_out(house: House) -> None:
    forum = await house.publish(plan(capacity=2))
    await house.come(1, 2, 3, 4, to=forum)
    await house.publish(plan(capacity=1), forum_id=forum.forum_id)
    standing = await house.answers.standing(person(3), forum.forum_id)
    assert len(standing.roll.coming) == 2
    await house.publish(plan(capacity=3), forum_id=forum.forum_id)
    standing = await house.answers.standing(person(3), forum.forum_id)
    assert standing.answer is not None
    assert standing.answer.seat is Seat.OFFERED
    assert (await house.answers.standing(person(4), forum.forum_id)).ahead == 0


async def test_who_was_in_line_when_the_limit_is_lifted_has_a_seat_and_is_told(house: House) -> None:
    forum = await house.publish(plan(capacity=1))
    await house.come(1, 2, 3, to=forum)
    await house.reminders.choose_way(person(3), forum.forum_id, Way.DM)
    await house.answers.answer(person(1), forum.forum_id, Choice.CANT)
    await house.publish(plan(capacity=None), forum_id=forum.forum_id)
    await house.come(4, to=forum)
    await house.days(2)
    standing = await house.answers.standing(person(2), forum.forum_id)
    assert [answer.user_id for answer in standing.roll.coming] == [person(number).user_id for number in (2, 3, 4)]
    told = {(each.to, each.people) for each in house.sent(SEATED)}
    assert told == {
        (ToChannel(CHANNEL), (person(2).user_id,)),
        (ToMember(person(3).user_id), (person(3).user_id,)),
    }
    assert house.sent(OFFER) == []


async def test_guests_that_do_not_fit_are_refused_and_the_seat_is_kept(house: House) -> None:
    forum = await house.publish(plan(capacity=2))
    await house.come(1, 2, to=forum)
    with pytest.raises(UserError) as refused:
        await house.answers.answer(person(1), forum.forum_id, Choice.COMING, guests=2)
    assert refused.value.text_id == "forum-guests-no-room"
    assert (await house.answers.standing(person(1), forum.forum_id)).roll.people == 2


@pytest.mark.parametrize("guests", [-1, 6])
async def test_guests_have_a_limit(house: House, guests: int) -> None:
    forum = await house.publish()
    with pytest.raises(UserError) as refused:
        await house.answers.answer(person(1), forum.forum_id, Choice.COMING, guests=guests)
    assert refused.value.text_id == "forum-guests-range"


async def test_after_the_deadline_only_those_in_line_can_still_come(house: House) -> None:
    forum = await house.publish(plan(capacity=1, answer_by=wall("2026-05-01 12:00")))
    await house.come(1, 2, to=forum)
    house.clock.at = wall("2026-05-01 12:00+00:00")
    with pytest.raises(UserError) as refused:
        await house.come(3, to=forum)
    assert refused.value.text_id == "forum-answers-closed"
    await house.answers.answer(person(1), forum.forum_id, Choice.CANT)
    confirmed = await house.answers.confirm(person(2), forum.forum_id)
    assert confirmed.roll.people == 1


async def test_a_forum_of_another_server_is_not_found(house: House) -> None:
    forum = await house.publish()
    for work in (
        house.answers.answer(person(1, server_id=ELSEWHERE), forum.forum_id, Choice.COMING),
        house.browser.visible(person(1, server_id=ELSEWHERE), forum.forum_id),
        house.authors.cancel(replace(MODERATOR, server_id=ELSEWHERE), forum.forum_id),
        house.afterwards.report(person(1, server_id=ELSEWHERE), forum.forum_id),
        house.answers.acting(person(1).user_id, forum.forum_id, "en"),
    ):
        with pytest.raises(UserError) as refused:
            await work
        assert refused.value.text_id == "forum-gone"


async def test_who_leaves_the_server_frees_the_seat(house: House) -> None:
    forum = await house.publish(plan(capacity=1))
    await house.come(1, 2, to=forum)
    now = house.clock.timestamp()
    gone = Erasure("e", SERVER, person(1).user_id, Cause.LEFT, now, now + HOUR, receipt_by_dm=False, language="")
    scope = Scope(person(1).user_id, SERVER)
    presence = ForumPresence()
    await house.database.write(lambda tx: presence.withdraw(tx, scope, now))
    assert len((await house.answers.standing(person(2), forum.forum_id)).roll.coming) == 1  # they only hid something
    await house.database.write(lambda tx: consents.schedule_erasure(tx, gone))
    await house.database.write(lambda tx: presence.withdraw(tx, scope, now))
    standing = await house.answers.standing(person(2), forum.forum_id)
    assert standing.answer is not None
    assert standing.answer.seat is Seat.OFFERED


async def test_everyone_is_in_one_list_of_the_card(house: House) -> None:
    forum = await house.publish(plan(capacity=1, when=when("2026-06-01 10:00")))
    await house.come(1, 2, to=forum)
    await house.answers.answer(person(3), forum.forum_id, Choice.MAYBE)
    await house.answers.answer(person(4), forum.forum_id, Choice.CANT)
    roll = roll_of(await house.database.read(lambda tx: answers_store.of_forum(tx, forum.forum_id)))
    assert (len(roll.coming), len(roll.waiting), len(roll.maybe), roll.cant) == (1, 1, 1, 1)


async def test_a_seat_that_is_offered_counts_neither_as_taken_nor_as_waited_for(house: House) -> None:
    forum = await house.publish(plan(capacity=2, when=when("2026-06-01 10:00")))
    await house.answers.answer(person(1), forum.forum_id, Choice.COMING, guests=1)
    await house.answers.answer(person(2), forum.forum_id, Choice.COMING, guests=1)
    await house.answers.answer(person(3), forum.forum_id, Choice.COMING)
    roll = (await house.answers.answer(person(1), forum.forum_id, Choice.CANT)).roll
    assert (roll.people, roll.kept, len(roll.waiting)) == (0, 2, 1)
