"""The weekly round in the database, on both engines."""

import pytest

from bot.clock import DAY
from bot.delivery import outbox
from bot.delivery.model import Send, Skip, ToChannel
from bot.errors import UserError
from bot.servers.model import Actor
from bot.storage.database import Database
from bot.unanswered.model import PostFacts, Round, Seen, State
from bot.unanswered.rounds import ASK, LIST, UnansweredRounds
from bot.unanswered.service import UnansweredService
from tests.storage_fixtures import StandingClock

MODERATOR = Actor(7, 1, "en", manages=True)
AUTHOR = Actor(10, 1, "en")


class Forum:
    """What a round sees, as a test arranges it."""

    def __init__(self) -> None:
        self.seen: dict[int, Seen | Exception] = {}
        self.looked = 0

    async def look(self, wanted: Round, since: int) -> Seen:
        self.looked += 1
        assert since < wanted.next_at  # type: ignore[operator]
        found = self.seen.get(wanted.server_id, Seen())
        if isinstance(found, Exception):
            raise found
        return found


async def switched_on(service: UnansweredService, moderator: Actor = MODERATOR) -> int:
    await service.choose_forums(moderator, [50])
    await service.choose_channel(moderator, 60)
    desk = await service.switch(moderator, on=True)
    assert desk.round.next_at is not None
    return desk.round.next_at


async def test_a_round_lists_and_asks_once(database: Database, clock: StandingClock) -> None:
    service, rounds, forum = UnansweredService(database, clock), UnansweredRounds(database, clock), Forum()
    due = await switched_on(service)
    assert await database.read(rounds.next_due) is None  # it has no eyes yet
    rounds.look_with(forum.look)
    assert await database.read(rounds.next_due) == due
    clock.forward(seconds=due - clock.timestamp())
    old = PostFacts(501, AUTHOR.user_id, clock.timestamp() - 8 * DAY, answered=False)
    forum.seen[1] = Seen((old,), (51,))

    await rounds.run()
    await rounds.run()
    assert forum.looked == 1
    [listing] = await database.read(lambda tx: outbox.planned(tx, LIST, "1"))
    assert listing.to == ToChannel(60)
    assert listing.payload == {"posts": "501", "more": 0, "days": 7, "unreadable": "51"}
    [question] = await database.read(lambda tx: outbox.planned(tx, ASK, "501"))
    assert question.to == ToChannel(501)
    assert await database.read(lambda tx: rounds.still_asked(tx, question)) == Send()

    clock.forward(days=7)
    await rounds.run()
    assert len(await database.read(lambda tx: outbox.planned(tx, LIST, "1"))) == 2
    assert len(await database.read(lambda tx: outbox.planned(tx, ASK, "501"))) == 1
    with pytest.raises(UserError, match="unanswered-author-only"):
        await service.answer(Actor(11, 1, "en"), 501, AUTHOR.user_id, State.SOLVED)
    await service.answer(AUTHOR, 501, AUTHOR.user_id, State.SOLVED)
    assert await database.read(lambda tx: rounds.still_asked(tx, question)) == Skip("answered")
    forum.seen[1] = Seen((old,))
    clock.forward(days=7)
    await rounds.run()
    assert len(await database.read(lambda tx: outbox.planned(tx, LIST, "1"))) == 2


async def test_the_post_that_holds_the_list_is_not_in_it(database: Database, clock: StandingClock) -> None:
    service, rounds, forum = UnansweredService(database, clock), UnansweredRounds(database, clock), Forum()
    due = await switched_on(service)
    await service.choose_channel(MODERATOR, 502)
    rounds.look_with(forum.look)
    clock.forward(seconds=due - clock.timestamp())
    since = clock.timestamp() - 8 * DAY
    forum.seen[1] = Seen(tuple(PostFacts(post, AUTHOR.user_id, since, answered=False) for post in (501, 502)))

    await rounds.run()
    [listing] = await database.read(lambda tx: outbox.planned(tx, LIST, "1"))
    assert (listing.to, listing.payload["posts"]) == (ToChannel(502), "501")
    assert await database.read(lambda tx: outbox.planned(tx, ASK, "502")) == []


async def test_one_server_s_trouble_hinders_no_other_and_is_tried_again(
    database: Database, clock: StandingClock
) -> None:
    service, rounds, forum = UnansweredService(database, clock), UnansweredRounds(database, clock), Forum()
    other = Actor(7, 2, "en", manages=True)
    due = await switched_on(service)
    await switched_on(service, other)
    rounds.look_with(forum.look)
    clock.forward(seconds=due - clock.timestamp())
    forum.seen = {1: OSError("unreachable"), 2: Seen((), (50,))}

    with pytest.raises(ExceptionGroup):
        await rounds.run()
    assert len(await database.read(lambda tx: outbox.planned(tx, LIST, "2"))) == 1
    assert await database.read(rounds.next_due) == due
    forum.seen = {}
    await rounds.run()
    assert await database.read(rounds.next_due) == due + 7 * DAY


async def test_what_can_be_chosen(database: Database, clock: StandingClock) -> None:
    service = UnansweredService(database, clock)
    with pytest.raises(UserError, match="moderators-only"):
        await service.open(AUTHOR)
    with pytest.raises(UserError, match="unanswered-no-forums"):
        await service.switch(MODERATOR, on=True)
    await service.choose_forums(MODERATOR, [50, 50, 51])
    with pytest.raises(UserError, match="unanswered-no-channel"):
        await service.switch(MODERATOR, on=True)
    for days in ("0", "1", "61", "-7", "seven", "²", "7777"):
        with pytest.raises(UserError, match="unanswered-days-range"):
            await service.choose_time(MODERATOR, 0, 8, "UTC", days)
    with pytest.raises(UserError, match="error-outdated"):
        await service.choose_time(MODERATOR, 0, 8, "Mars/Base", "7")
    desk = await service.choose_time(MODERATOR, 4, 23, "UTC", " 14 ")
    assert (desk.round.days, desk.round.forums, desk.round.next_at) == (14, (50, 51), None)
