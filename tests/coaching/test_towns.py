"""By whose clocks a dialogue goes when somebody moves."""

from datetime import date

import pytest

from bot.coaching.records import Way
from bot.coaching.towns import FollowTown
from bot.delivery.model import ToMember
from bot.members.drafting import Outcome
from bot.members.model import Draft, Field, Town, Visibility
from bot.members.service import IntroductionService
from tests.coaching.house import OLA, PLEDGE, House
from tests.coaching.test_following_up import Post, at, planned
from tests.profiles import profile

RIETAVAS, ROSTOCK = Town("Rietavas", "LT"), Town("Rostock", "DE")


async def live_in(house: House, town: Town, **parts: object) -> None:
    """Ola introduces herself anew."""
    introductions = IntroductionService(house.database, house.clock, (FollowTown(house.clock),))
    await introductions.fill(OLA, lambda _draft, _server: Outcome(Draft(profile("Ola", town=town, **parts))))
    await introductions.publish(OLA)


async def zone_of(house: House, dialogue_id: str) -> str:
    return (await house.dialogues.look(OLA, dialogue_id)).dialogue.zone


@pytest.mark.parametrize("visibility", [Visibility.EVERYONE, Visibility.NOBODY])
async def test_a_dialogue_goes_by_the_clocks_of_where_a_member_lives_now(house: House, visibility: Visibility) -> None:
    await live_in(house, ROSTOCK)
    turn = await house.begin()
    assert turn.dialogue.zone == "Europe/Berlin"

    await live_in(house, RIETAVAS, visibility={Field.TOWN: visibility})
    assert await zone_of(house, turn.dialogue.dialogue_id) == "Europe/Vilnius"

    house.clock.at = at(2, 22, 3).replace(minute=30)  # half past midnight of the next day in Rietavas alone
    for given in ("n", "Kuba", "5", PLEDGE):
        turn = await house.say(turn, given)
    moved = await house.following.move(OLA, turn.commitments[0].commitment_id, 1)
    assert moved.commitment.due_on == date(2026, 3, 4)


async def test_what_is_still_to_be_asked_comes_in_the_morning_there_and_what_was_asked_does_not(house: House) -> None:
    post = Post(house)
    turn, _ = await planned(house, Way.DM)
    await live_in(house, RIETAVAS)

    assert await post.until(house.clock, at(9, 6)) == []
    assert await post.until(house.clock, at(9, 7)) == [ToMember(OLA.user_id)]
    await live_in(house, ROSTOCK)
    assert await zone_of(house, turn.dialogue.dialogue_id) == "Europe/Berlin"
    assert await post.until(house.clock, at(30)) == []


async def test_of_what_is_finished_the_days_stay_as_they_were(house: House) -> None:
    _, commitment = await planned(house, Way.NONE)
    done = await house.following.done(OLA, commitment)
    await live_in(house, RIETAVAS)
    assert await zone_of(house, done.dialogue.dialogue_id) == "UTC"


async def test_who_answers_in_the_same_moment_loses_neither_the_answer_nor_the_town(house: House) -> None:
    turn = await house.begin()
    await live_in(house, RIETAVAS)
    turn = await house.say(turn, "n")
    assert (turn.aside, await zone_of(house, turn.dialogue.dialogue_id)) == (None, "Europe/Vilnius")
