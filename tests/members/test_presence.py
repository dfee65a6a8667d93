"""Who is still there: asked of Discord after each start, for every server of whose people something is kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from bot.members.welcome import Welcome
from cogs.members.presence import ASKED_AT_ONCE, LOOK_AGAIN, Presence
from tests.profiles import profile
from tests.rooms import ABROAD, HOME, OLA, OTTO, RASA, Rooms, person


@dataclass(frozen=True, slots=True)
class Someone:
    """A member as Discord tells of them."""

    id: int
    bot: bool = True  # is not greeted


@dataclass(slots=True)
class Guild:
    """A server that knows its members, or does not answer."""

    id: int
    members: frozenset[int] = frozenset()
    unavailable: bool = False
    fails: Exception | None = None
    asked: list[int] = field(default_factory=list[int])

    async def query_members(self, *, user_ids: Sequence[int], limit: int, cache: bool) -> list[Someone]:
        assert len(user_ids) <= limit
        del cache
        if self.fails is not None:
            raise self.fails
        self.asked.append(len(user_ids))
        return [Someone(user_id) for user_id in user_ids if user_id in self.members]


class Bot:
    """The bot on these servers."""

    def __init__(self, guilds: Iterable[Guild]) -> None:
        self._guilds = {guild.id: guild for guild in guilds}

    def get_guild(self, server_id: int) -> Guild | None:
        return self._guilds.get(server_id)


def presence(rooms: Rooms, *guilds: Guild) -> Presence:
    return Presence(cast("Any", Bot(guilds)), Welcome(rooms.database, rooms.clock), rooms.privacy, rooms.clock)


async def leaving(rooms: Rooms) -> set[tuple[int, int]]:
    return {(row["server_id"], row["user_id"]) for row in await rooms.rows("erasures")}


async def test_after_a_start_who_is_gone_is_taken_down_and_who_is_there_is_left_alone(rooms: Rooms) -> None:
    for actor in (OLA, OTTO):
        await rooms.publish(actor, profile())
    await rooms.privacy.departed(HOME, OTTO.user_id)

    await presence(rooms, Guild(HOME, frozenset({OTTO.user_id}))).on_ready()

    assert await leaving(rooms) == {(HOME, OLA.user_id)}


async def test_a_server_that_was_never_set_up_and_sent_the_bot_away_is_not_forgotten(rooms: Rooms) -> None:
    elsewhere = person(5, ABROAD)
    await rooms.publish(elsewhere, profile())

    await presence(rooms, Guild(HOME)).on_ready()

    assert await leaving(rooms) == {(ABROAD, elsewhere.user_id)}


FAILURES = (TimeoutError(), ConnectionResetError("Cannot write to closing transport"))


@pytest.mark.parametrize("home", [*(Guild(HOME, fails=each) for each in FAILURES), Guild(HOME, unavailable=True)])
async def test_where_discord_does_not_answer_nobody_is_taken_for_gone(rooms: Rooms, home: Guild) -> None:
    await rooms.publish(OLA, profile())
    abroad = person(5, ABROAD)
    await rooms.publish(abroad, profile())

    await presence(rooms, home, Guild(ABROAD)).on_ready()

    assert await leaving(rooms) == {(ABROAD, abroad.user_id)}


@pytest.mark.parametrize("failure", FAILURES)
async def test_where_it_failed_it_is_looked_again_some_minutes_later(rooms: Rooms, failure: Exception) -> None:
    await rooms.publish(OLA, profile())
    home = Guild(HOME, fails=failure)
    watching = presence(rooms, home)
    await watching.on_ready()
    assert await rooms.database.read(watching.next_due) == rooms.clock.timestamp() + LOOK_AGAIN

    rooms.clock.forward(seconds=LOOK_AGAIN)
    await watching.run()
    assert await rooms.database.read(watching.next_due) == rooms.clock.timestamp() + LOOK_AGAIN

    home.fails = None
    rooms.clock.forward(seconds=LOOK_AGAIN)
    await watching.run()
    assert await leaving(rooms) == {(HOME, OLA.user_id)}
    assert await rooms.database.read(watching.next_due) is None


async def test_many_are_asked_for_in_batches(rooms: Rooms) -> None:
    crowd = [person(number) for number in range(ASKED_AT_ONCE + 1)]
    for actor in crowd:
        await rooms.write(actor, profile())
    guild = Guild(HOME, frozenset(actor.user_id for actor in crowd))

    await presence(rooms, guild).on_ready()

    assert guild.asked == [ASKED_AT_ONCE, 1]
    assert await leaving(rooms) == set()


async def test_who_awaited_screening_and_left_meanwhile_is_not_greeted(rooms: Rooms) -> None:
    welcome = Welcome(rooms.database, rooms.clock)
    await welcome.arrived(HOME, RASA.user_id, rooms.clock.timestamp(), screened=False)

    await presence(rooms, Guild(HOME)).on_ready()

    assert await welcome.awaited(HOME) == frozenset()


async def test_when_the_bot_is_sent_away_everyone_there_is_as_gone(rooms: Rooms) -> None:
    crowd = [person(number) for number in range(ASKED_AT_ONCE + 1)]
    for actor in crowd:
        await rooms.write(actor, profile())

    await presence(rooms).on_guild_remove(cast("Any", Guild(HOME)))

    assert await leaving(rooms) == {(HOME, actor.user_id) for actor in crowd}
