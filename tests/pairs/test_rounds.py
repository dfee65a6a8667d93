"""Rounds in the database, on both engines: when they are, who is told, and what nobody learns."""

import itertools
from datetime import UTC, datetime
from functools import partial

import pytest

from bot.clock import DAY
from bot.delivery import outbox, preferences_store
from bot.delivery.model import Delivery, Send, Skip, ToMember
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.members.model import Field, Town, Visibility
from bot.pairs.model import ASK_AFTER, ASK_AGAIN, Cadence, Said, next_round
from bot.pairs.rounds import MET, NOBODY, PAIRED, PairRounds
from bot.pairs.service import MOST_AVOIDED, PairsService
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor
from tests.profiles import profile
from tests.rooms import HOME, MODERATOR, Rooms, person

SZCZECIN, ROSTOCK, RIETAVAS = Town("Szczecin", "PL"), Town("Rostock", "DE"), Town("Rietavas", "LT")
ANNA, BERND, CELINA = person(101, language="pl"), person(102, language="de"), person(103, language="pl")


@pytest.fixture
def pairs(rooms: Rooms) -> PairsService:
    return PairsService(rooms.database, rooms.clock)


@pytest.fixture
def rounds(rooms: Rooms) -> PairRounds:
    return PairRounds(rooms.database, rooms.clock)


async def there(rooms: Rooms, pairs: PairsService, who: Actor, town: Town) -> None:
    await rooms.publish(who, profile(str(who.user_id), town=town))
    await pairs.join(who)


async def hold(rooms: Rooms, rounds: PairRounds) -> None:
    due = await rooms.database.read(rounds.next_due)
    assert due is not None
    rooms.clock.forward(seconds=due - rooms.clock.timestamp())
    await rounds.run()
    assert (await rooms.database.read(rounds.next_due) or 0) > rooms.clock.timestamp()


async def planned(rooms: Rooms, kind: str) -> list[Delivery]:
    return await rooms.database.read(lambda tx: outbox.waiting(tx, kind, HOME))


@pytest.mark.parametrize(
    ("cadence", "expected"),
    [
        (Cadence.MONTH, datetime(2026, 6, 1, 7, tzinfo=UTC)),
        (Cadence.QUARTER, datetime(2026, 7, 6, 7, tzinfo=UTC)),
    ],
)
def test_rounds_are_on_mondays_at_nine_by_local_clocks(cadence: Cadence, expected: datetime) -> None:
    after = int(datetime(2026, 5, 4, 7, 0, tzinfo=UTC).timestamp())  # itself the first Monday of May, at nine
    assert next_round(cadence, "Europe/Warsaw", after) == int(expected.timestamp())
    assert next_round(Cadence.OFF, "Europe/Warsaw", after) is None


def test_every_two_weeks_stays_so_over_new_year_and_a_change_of_clocks() -> None:
    at = int(datetime(2026, 10, 1, tzinfo=UTC).timestamp())
    found: list[datetime] = []
    for _ in range(20):
        at = next_round(Cadence.FORTNIGHT, "UTC", at) or 0
        found.append(datetime.fromtimestamp(at, UTC))
    assert {(later - earlier).days for earlier, later in itertools.pairwise(found)} == {14}


async def test_two_of_different_countries_are_told_of_each_other_once(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    await there(rooms, pairs, ANNA, SZCZECIN)
    await there(rooms, pairs, BERND, ROSTOCK)

    await hold(rooms, rounds)
    await rounds.run()

    told = await planned(rooms, PAIRED)
    assert {delivery.to for delivery in told} == {ToMember(ANNA.user_id), ToMember(BERND.user_id)}
    assert len({delivery.key for delivery in told}) == 1
    assert [delivery.due_at - rooms.clock.timestamp() for delivery in await planned(rooms, MET)] == [ASK_AFTER] * 2
    company = await pairs.company(ANNA.user_id, told[0].key)
    assert [other.user_id for other in company.others] == [BERND.user_id]
    assert company.language == "pl"

    await hold(rooms, rounds)
    assert len(await planned(rooms, PAIRED)) == 2, "nobody is brought together twice"
    assert len(await planned(rooms, NOBODY)) == 2


async def test_who_pauses_has_left_or_says_nothing_of_their_town_is_left_out(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    for who, town in ((ANNA, SZCZECIN), (BERND, ROSTOCK), (CELINA, RIETAVAS)):
        await there(rooms, pairs, who, town)
    await pairs.pause(BERND, 90)
    await rooms.introductions.unpublish(CELINA)

    await hold(rooms, rounds)

    assert await planned(rooms, PAIRED) == []
    assert [delivery.to for delivery in await planned(rooms, NOBODY)] == [ToMember(ANNA.user_id)]
    assert (await pairs.open(ANNA)).member is not None
    await pairs.leave(ANNA)
    [untold] = await planned(rooms, NOBODY)
    assert await rooms.database.read(lambda tx: rounds.still_in(tx, untold)) == Skip("left")


async def test_who_is_avoided_never_comes_and_never_learns_of_it(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    await there(rooms, pairs, ANNA, SZCZECIN)
    await there(rooms, pairs, BERND, ROSTOCK)
    await pairs.avoid(BERND, [ANNA.user_id, BERND.user_id, ANNA.user_id])

    await hold(rooms, rounds)

    assert await planned(rooms, PAIRED) == []
    assert (await pairs.open(BERND)).avoided == (ANNA.user_id,)
    assert (await pairs.open(ANNA)).avoided == ()


async def test_whether_they_met_is_asked_once_and_once_more_after_not_yet(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    await there(rooms, pairs, ANNA, SZCZECIN)
    await there(rooms, pairs, BERND, ROSTOCK)
    await hold(rooms, rounds)
    annas, bernds = sorted(await planned(rooms, MET), key=lambda delivery: delivery.to != ToMember(ANNA.user_id))

    await pairs.say(ANNA.user_id, annas.key, Said.LATER)
    assert await rooms.database.read(lambda tx: rounds.still_open(tx, annas)) == Send()
    again = [each for each in await planned(rooms, MET) if each.occurrence == 1]
    assert [(each.to, each.due_at) for each in again] == [(annas.to, rooms.clock.timestamp() + ASK_AGAIN)]
    await pairs.say(ANNA.user_id, annas.key, Said.YES)
    assert await rooms.database.read(lambda tx: rounds.still_open(tx, again[0])) == Skip("answered")
    assert await rooms.database.read(lambda tx: rounds.still_open(tx, bernds)) == Send()
    await rooms.introductions.unpublish(ANNA)
    assert await rooms.database.read(lambda tx: rounds.still_open(tx, bernds)) == Skip("gone")
    assert await rooms.database.read(lambda tx: rounds.still_paired(tx, bernds)) == Skip("gone")


async def test_nobody_else_looks_into_a_group_or_speaks_for_it(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    await there(rooms, pairs, ANNA, SZCZECIN)
    await there(rooms, pairs, BERND, ROSTOCK)
    await hold(rooms, rounds)
    group_id = (await planned(rooms, PAIRED))[0].key

    for stranger in (CELINA, MODERATOR):
        with pytest.raises(UserError, match="pairs-gone"):
            await pairs.company(stranger.user_id, group_id)
        with pytest.raises(UserError, match="pairs-gone"):
            await pairs.say(stranger.user_id, group_id, Said.YES)
        with pytest.raises(UserError, match="pairs-gone"):
            await pairs.shun(stranger.user_id, group_id)
    await pairs.shun(ANNA.user_id, group_id)
    assert (await pairs.open(ANNA)).avoided == (BERND.user_id,)


async def test_who_is_not_wanted_again_takes_nobody_else_s_place(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    await there(rooms, pairs, ANNA, SZCZECIN)
    await there(rooms, pairs, BERND, ROSTOCK)
    await hold(rooms, rounds)
    [group] = (await pairs.open(ANNA)).groups
    chosen = tuple(range(3_000, 3_000 + MOST_AVOIDED))
    await pairs.avoid(ANNA, chosen)
    with pytest.raises(UserError, match="pairs-avoid-full"):
        await pairs.shun(ANNA.user_id, group.group_id)
    assert (await pairs.open(ANNA)).avoided == chosen
    await pairs.avoid(ANNA, chosen[1:])
    await pairs.shun(ANNA.user_id, group.group_id)
    assert set((await pairs.open(ANNA)).avoided) == {*chosen[1:], BERND.user_id}


async def test_what_taking_part_needs(rooms: Rooms, pairs: PairsService) -> None:
    with pytest.raises(UserError, match="pairs-needs-introduction"):
        await pairs.join(ANNA)
    await rooms.publish(ANNA, profile("Anna", town=None))
    with pytest.raises(UserError, match="pairs-needs-town"):
        await pairs.join(ANNA)
    for days in (1, -1, 7000):
        with pytest.raises(UserError, match="error-outdated"):
            await pairs.pause(ANNA, days)
    with pytest.raises(UserError, match="pairs-not-in"):
        await pairs.pause(ANNA, 30)
    with pytest.raises(UserError, match="moderators-only"):
        await pairs.choose_cadence(ANNA, Cadence.OFF)


async def test_moderators_choose_how_often(rooms: Rooms, pairs: PairsService, rounds: PairRounds) -> None:
    desk = await pairs.choose_cadence(MODERATOR, Cadence.FORTNIGHT)
    assert desk.plan.next_at is not None
    assert desk.plan.next_at - rooms.clock.timestamp() <= 14 * DAY
    assert (await pairs.choose_cadence(MODERATOR, Cadence.OFF)).plan.next_at is None
    assert await rooms.database.read(rounds.next_due) is None


async def test_a_hidden_town_still_counts_but_is_not_shown(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    hidden = {Field.TOWN: Visibility.NOBODY}
    await rooms.publish(ANNA, profile("Anna", town=SZCZECIN, visibility=hidden))
    await pairs.join(ANNA)
    await there(rooms, pairs, BERND, ROSTOCK)
    await hold(rooms, rounds)

    company = await pairs.company(BERND.user_id, (await planned(rooms, PAIRED))[0].key)

    assert [other.profile.town for other in company.others] == [None]


async def test_nobody_is_brought_together_with_who_wants_them_no_more_or_has_gone_since(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    for who, town in ((ANNA, SZCZECIN), (BERND, ROSTOCK), (CELINA, RIETAVAS)):
        await there(rooms, pairs, who, town)
    await hold(rooms, rounds)
    group_id = (await planned(rooms, PAIRED))[0].key
    await rooms.introductions.unpublish(CELINA)

    company = await pairs.company(ANNA.user_id, group_id)
    assert set(company.people) == {ANNA.user_id, BERND.user_id}

    for _ in range(2):
        await pairs.shun(BERND.user_id, group_id)
    for who in (ANNA, BERND):
        with pytest.raises(UserError, match="pairs-gone"):
            await pairs.company(who.user_id, group_id)
    for told in await planned(rooms, PAIRED):
        assert await rooms.database.read(lambda tx, told=told: rounds.still_paired(tx, told)) == Skip("gone")
    await pairs.say(BERND.user_id, group_id, Said.YES)
    [group] = (await pairs.open(BERND)).groups
    assert group.said(BERND.user_id) is Said.YES, "that they met is true all the same"


async def test_who_talks_already_goes_on_whatever_is_chosen_since(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    await there(rooms, pairs, ANNA, SZCZECIN)
    await there(rooms, pairs, BERND, ROSTOCK)
    await hold(rooms, rounds)
    group_id = (await planned(rooms, PAIRED))[0].key
    await pairs.opened(group_id, 77)
    await pairs.shun(BERND.user_id, group_id)

    assert [(await pairs.company(who.user_id, group_id)).group.thread_id for who in (ANNA, BERND)] == [77, 77]


async def test_who_has_stopped_the_messages_is_left_out_and_told_so_until_they_join_anew(
    rooms: Rooms, pairs: PairsService, rounds: PairRounds
) -> None:
    await there(rooms, pairs, ANNA, SZCZECIN)
    await there(rooms, pairs, BERND, ROSTOCK)
    stop = partial(preferences_store.stop, server_id=HOME, user_id=BERND.user_id, topic=Topic.PAIRS, now=1)
    await rooms.database.write(stop)

    await hold(rooms, rounds)

    assert await planned(rooms, PAIRED) == [], "nobody waits for somebody who hears nothing"
    assert (await pairs.open(BERND)).stopped
    assert not (await pairs.join(BERND)).stopped
    await hold(rooms, rounds)
    assert len(await planned(rooms, PAIRED)) == 2


async def test_whose_introduction_is_down_reads_why_rounds_leave_them_out(rooms: Rooms, pairs: PairsService) -> None:
    await there(rooms, pairs, ANNA, SZCZECIN)
    assert (await pairs.open(ANNA)).lacking is None
    await rooms.publish(ANNA, profile("Anna", town=None))
    assert (await pairs.open(ANNA)).lacking == "pairs-needs-town"
    await rooms.privacy.decide(ANNA, ConsentPurpose.DIRECTORY, granted=False)
    assert (await pairs.open(ANNA)).lacking == "pairs-needs-introduction"
