"""Living posts on both databases: posted once, kept in accord, moved, repaired, deleted."""

import asyncio
from unittest.mock import patch

import pytest

from bot.delivery import post_leases, posts
from bot.delivery.drain import ROOMY
from bot.delivery.kinds import PostKinds
from bot.delivery.losses import LostPosts
from bot.delivery.model import Recipient, ToChannel
from bot.delivery.port import Outcome, Passing, Refused
from bot.delivery.post_model import Post, place
from bot.delivery.posts_engine import PostsEngine
from bot.delivery.rules import ABREAST
from bot.storage.database import Database, Transaction
from tests.delivery.fake_discord import FakeDiscord, answers, loses_answer
from tests.delivery.mortal import MortalDatabase
from tests.storage_fixtures import StandingClock

HALL, YARD = 21, 22


class Cards:
    """What the posts mirror, and how often it was looked at."""

    def __init__(self) -> None:
        self.words: str | None = "first"
        self.rendered = 0

    async def render(self, post: Post) -> object | None:
        self.rendered += 1
        return None if self.words is None else f"{post.subject_id}: {self.words}"


@pytest.fixture
def cards(post_kinds: PostKinds) -> Cards:
    cards = Cards()
    post_kinds.render_with("card", cards.render)
    return cards


async def want(database: Database, revision: int = 1, channel_id: int = HALL, subject: str = "a") -> None:
    await database.write(lambda tx: posts.want(tx, "card", subject, 1, channel_id, revision))


async def the_post(database: Database, subject: str = "a") -> Post | None:
    return await database.read(lambda tx: posts.find(tx, "card", subject))


async def test_is_posted_once_and_then_edited_in_place(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    await posts_engine.run_due()
    await want(database)
    assert await posts_engine.run_due() == 0
    cards.words = "second"
    await want(database, revision=2)
    await posts_engine.run_due()
    assert discord_.there(ToChannel(HALL)) == ["a: second"]
    assert len(discord_.messages) == 1
    assert cards.rendered == 2
    post = await database.read(lambda tx: posts.by_message(tx, 1))
    assert post == await the_post(database)
    assert await database.read(posts_engine.next_due) is None


async def test_moves_to_another_channel_and_leaves_nothing_behind(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    await posts_engine.run_due()
    await want(database, channel_id=YARD)
    await posts_engine.run_due()
    assert discord_.there(ToChannel(HALL)) == []
    assert discord_.there(ToChannel(YARD)) == ["a: first"]
    assert await database.read(lambda tx: len(tx.all("SELECT 1 AS one FROM posts"))) == 1


async def test_touching_renders_all_of_a_kind_on_a_server_anew(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database, subject="a")
    await want(database, subject="b")
    await posts_engine.run_due()
    cards.words = "zwei"
    await database.write(lambda tx: posts.touch(tx, "card", 2))
    assert await posts_engine.run_due() == 0
    await database.write(lambda tx: posts.touch(tx, "card", 1))
    assert await posts_engine.run_due() == 2
    assert sorted(map(str, discord_.there())) == ["a: zwei", "b: zwei"]


async def test_is_deleted_when_nobody_wants_it_and_the_row_vanishes(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    await posts_engine.run_due()
    await database.write(lambda tx: posts.unwant(tx, "card", "a"))
    await database.write(lambda tx: posts.unwant(tx, "card", "a"))
    await posts_engine.run_due()
    assert discord_.there() == []
    assert await the_post(database) is None


async def test_nothing_to_show_deletes_it_too(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    await posts_engine.run_due()
    cards.words = None
    await want(database, revision=2)
    await posts_engine.run_due()
    assert discord_.there() == []
    assert await the_post(database) is None


async def test_never_shown_and_unwanted_leaves_no_row(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    await database.write(lambda tx: posts.unwant(tx, "card", "a"))
    await posts_engine.run_due()
    assert discord_.messages == []
    assert await the_post(database) is None


async def test_wanted_again_before_it_was_deleted_it_stays(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    await posts_engine.run_due()
    await database.write(lambda tx: posts.unwant(tx, "card", "a"))
    await want(database)
    await posts_engine.run_due()
    assert discord_.there() == ["a: first"]
    assert len(discord_.messages) == 1


async def test_is_posted_again_when_somebody_deleted_it(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    await posts_engine.run_due()
    discord_.messages[0].deleted = True
    await database.write(lambda tx: posts.lost(tx, 1))
    await posts_engine.run_due()
    assert discord_.there() == ["a: first"]  # although Discord still remembers the first one's nonce
    await database.write(lambda tx: posts.lost(tx, 1))
    assert await posts_engine.run_due() == 0
    discord_.messages[1].deleted = True  # unnoticed, e.g. while the bot was away
    await want(database, revision=2)
    await posts_engine.run_due()
    assert discord_.there() == ["a: first"]
    assert len(discord_.messages) == 3


async def test_a_lost_channel_keeps_the_wish_and_heals_when_mended(
    posts_engine: PostsEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    await posts_engine.run_due()
    discord_.missing_channels.add(HALL)
    await want(database, revision=2)
    await posts_engine.run_due()
    problems = await database.read(lambda tx: posts.problems(tx, 1))
    assert [(problem.channel_id, problem.reason) for problem in problems] == [(HALL, "channel-missing")]
    assert await database.read(lambda tx: posts.problems(tx, 2)) == []
    pause = 0
    for _ in range(30):
        due = await database.read(posts_engine.next_due)
        assert due is not None
        pause = due - clock.timestamp()
        clock.forward(seconds=pause)
        await posts_engine.run_due()
    assert 3 * 3600 <= pause <= 6 * 3600
    await want(database, channel_id=YARD)
    await posts_engine.run_due()
    assert discord_.there(ToChannel(YARD)) == ["a: first"]
    assert await database.read(lambda tx: posts.problems(tx, 1)) == []


async def test_of_deleted_messages_those_are_posted_anew_that_are_still_wanted(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards
) -> None:
    for subject in "abc":
        await want(database, subject=subject)
    await posts_engine.run_due()
    deleted = [message for message in discord_.messages if message.content != "c: first"]
    for message in deleted:
        message.deleted = True
    lost = LostPosts(database, {"card": lambda _tx, subject: subject == "a"})

    await lost.messages_lost([999, *(message.message_id for message in deleted)])
    await posts_engine.run_due()

    assert sorted(map(str, discord_.there())) == ["a: first", "c: first"]
    assert await the_post(database, "b") is None


async def test_a_mended_permission_is_noticed_by_itself_or_at_once(
    posts_engine: PostsEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    discord_.faults.extend([answers(Refused("forbidden"))] * 2)
    await posts_engine.run_due()
    assert await database.write(lambda tx: posts.recheck(tx, 1)) == 1
    await posts_engine.run_due()
    assert discord_.messages == []
    clock.forward(minutes=2)
    await posts_engine.run_due()
    assert discord_.there() == ["a: first"]
    assert await database.write(lambda tx: posts.recheck(tx, 1)) == 0


async def test_where_the_bot_sees_nothing_any_more_not_each_post_is_tried(
    posts_engine: PostsEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, cards: Cards
) -> None:
    def crowd(tx: Transaction) -> None:
        for number in range(30):
            posts.want(tx, "card", f"{number:02}", 1, HALL, 1)
        posts.want(tx, "card", "z", 1, YARD, 1)

    await database.write(crowd)
    await posts_engine.run_due()
    discord_.hidden_channels.add(HALL)
    cards.words = "second"
    discord_.requests = 0
    await database.write(lambda tx: posts.touch(tx, "card", 1))
    for _ in range(10):
        await posts_engine.run_due()
        clock.forward(minutes=1)
    assert discord_.there(ToChannel(YARD)) == ["z: second"]
    assert discord_.requests <= 1 + 4 * ABREAST  # at once, and after ever longer pauses
    assert {each.reason for each in await database.read(lambda tx: posts.problems(tx, 1))} == {"no-access"}

    discord_.hidden_channels.clear()
    assert await database.write(lambda tx: posts.recheck(tx, 1)) == 30
    await posts_engine.run_due()
    assert {str(each).partition(": ")[2] for each in discord_.there()} == {"second"}
    assert len(discord_.messages) == 31


async def test_a_server_that_sent_the_bot_away_is_left_in_peace_and_found_again_as_it_was(
    posts_engine: PostsEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database, subject="a")
    await want(database, subject="b")
    await posts_engine.run_due()
    discord_.left_servers.add(1)
    discord_.requests = 0
    await want(database, subject="c")
    for subject in ("a", "b"):
        await database.write(lambda tx, subject=subject: posts.unwant(tx, "card", subject))
    for _ in range(30):
        await posts_engine.run_due()
        clock.forward(hours=1)
    assert discord_.requests == 0

    discord_.left_servers.clear()
    await want(database, subject="a")
    assert await database.write(lambda tx: posts.recheck(tx, 1)) == 3
    await posts_engine.run_due()
    assert sorted(map(str, discord_.there())) == ["a: first", "c: first"]
    assert len(discord_.messages) == 3
    assert await the_post(database, "b") is None


async def test_a_lost_answer_to_a_post_does_not_post_twice(
    posts_engine: PostsEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, cards: Cards
) -> None:
    await want(database)
    discord_.faults.append(loses_answer)
    await posts_engine.run_due()
    cards.words = "second"
    await want(database, revision=2)  # within the window, Discord gives back the message that shows the first
    await posts_engine.run_due()
    assert discord_.there() == ["a: second"]
    await want(database, subject="b")
    discord_.faults.append(loses_answer)
    await posts_engine.run_due()
    clock.forward(hours=1)
    await posts_engine.run_due()
    assert len(discord_.messages) == 2
    assert discord_.look_backs == 1


@pytest.mark.parametrize("unwanted", [True, False])
async def test_a_lost_answer_before_a_change_of_mind_leaves_no_orphan(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards, unwanted: bool
) -> None:
    await want(database)
    discord_.faults.append(loses_answer)
    await posts_engine.run_due()
    if unwanted:
        await database.write(lambda tx: posts.unwant(tx, "card", "a"))
    else:
        await want(database, channel_id=YARD)
    await posts_engine.run_due()
    assert discord_.there(ToChannel(HALL)) == []
    assert discord_.there(ToChannel(YARD)) == ([] if unwanted else ["a: first"])


async def test_a_wish_during_the_work_is_not_forgotten(
    posts_engine: PostsEngine, database: Database, discord_: FakeDiscord, cards: Cards, post_kinds: PostKinds
) -> None:
    async def changes_mind(post: Post) -> object:
        if post.wish == 1:
            await want(database, revision=2)
        return f"wish {post.wish}"

    post_kinds.render_with("card", changes_mind)
    await want(database)
    await posts_engine.run_due()
    assert discord_.there() == ["wish 2"]


async def test_passing_errors_are_tried_again(
    posts_engine: PostsEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, cards: Cards
) -> None:
    discord_.faults.extend([answers(Passing("http-503", unsure=False))] * 3)
    await want(database)
    for _ in range(4):
        await posts_engine.run_due()
        clock.forward(seconds=10)
    assert discord_.there() == ["a: first"]


async def test_a_failing_face_keeps_the_wish(
    posts_engine: PostsEngine,
    database: Database,
    clock: StandingClock,
    discord_: FakeDiscord,
    post_kinds: PostKinds,
) -> None:
    async def fails(_post: Post) -> object:
        raise RuntimeError

    post_kinds.render_with("card", fails)
    await want(database)
    await posts_engine.run_due()
    post = await the_post(database)
    assert post is not None
    assert (post.reason, post.unsure_since) == ("render-failed", None)
    post_kinds.render_with("card", Cards().render)
    clock.forward(seconds=2)
    await posts_engine.run_due()
    assert discord_.there() == ["a: first"]


class SlowDiscord(FakeDiscord):
    """Each channel takes one message after another, as the Discord library keeps to the rate limit."""

    def __init__(self, clock: StandingClock) -> None:
        super().__init__(clock)
        self.queues: dict[Recipient, asyncio.Lock] = {}
        self.waiting: dict[Recipient, int] = {}
        self.longest = 0

    async def send(self, to: Recipient, outgoing: object, nonce: str) -> Outcome:
        self.waiting[to] = self.waiting.get(to, 0) + 1
        self.longest = max(self.longest, self.waiting[to])
        async with self.queues.setdefault(to, asyncio.Lock()):
            await asyncio.sleep(0.005)
        self.waiting[to] -= 1
        return await super().send(to, outgoing, nonce)


async def test_a_flood_in_one_channel_runs_out_of_time_for_nothing_and_nobody(
    database: Database, clock: StandingClock, post_kinds: PostKinds, cards: Cards
) -> None:
    slow = SlowDiscord(clock)
    engine = PostsEngine(database, clock, slow, post_kinds)

    def flood(tx: Transaction) -> None:
        for number in range(100):
            posts.want(tx, "card", f"{number:03}", 1, HALL, 1)
        posts.want(tx, "card", "z", 1, YARD, 1)

    await database.write(flood)
    with patch("bot.delivery.posts_engine.ATTEMPT", 0.2):  # a part of what all of them take
        await engine.run_due()
    assert len(slow.messages) == 101
    assert slow.look_backs == 0
    assert slow.longest < 2 * ABREAST
    assert [message.to for message in slow.messages].index(ToChannel(YARD)) < 2 * ABREAST


@pytest.mark.parametrize("wanted", [0, 1])
@pytest.mark.parametrize("shown", [None, HALL, YARD])
@pytest.mark.parametrize("unsure", [None, HALL, YARD])
def test_the_table_and_the_engine_agree_on_where_the_next_step_is_taken(
    wanted: int, shown: int | None, unsure: int | None
) -> None:
    database = MortalDatabase()

    def put(tx: Transaction) -> Post | None:
        tx.run(
            """
            INSERT INTO posts (post_id, kind, subject_id, server_id, wanted, channel_id, revision,
                               shown_channel_id, shown_message_id, unsure_since, unsure_channel_id, wake_at)
            VALUES ('p', 'card', 'a', 1, :wanted, :hall, 1, :shown, :shown, :unsure, :unsure, 0)
            """,
            {"wanted": wanted, "hall": HALL, "shown": shown, "unsure": unsure},
        )
        return posts.find(tx, "card", "a")

    def claim(tx: Transaction, busy: int) -> list[Post]:
        return post_leases.claim(tx, 1, ROOMY, ["card"], [busy], shared=False)

    post = database.now(put)
    assert post is not None
    there = place(post)
    assert database.now(lambda tx: claim(tx, there)) == []
    assert database.now(lambda tx: claim(tx, HALL if there == YARD else YARD)) != []
