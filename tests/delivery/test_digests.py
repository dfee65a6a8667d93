"""Quiet hours, and one message a day with the rest in a digest."""

from collections.abc import Awaitable, Callable, Sequence

import pytest

from bot.clock import DAY, HOUR
from bot.delivery import outbox, preferences_store
from bot.delivery.digests import DIGEST, MOST_PARTS
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, Send, Skip, ToChannel, ToMember, Verdict
from bot.delivery.port import Closed
from bot.delivery.preferences import Preferences, QuietHours
from bot.delivery.topics import Pressing, Topic
from bot.storage.database import Database, Transaction
from tests.delivery.fake_discord import FakeDiscord, answers, loses_answer
from tests.storage_fixtures import StandingClock

HOME, OLA, HALL = 1, ToMember(1001), ToChannel(77)
BERLIN = "Europe/Berlin"
NIGHT = QuietHours(22 * 60, 7 * 60)
Planned = Callable[..., Awaitable[None]]


class Scene:
    """What the kinds of these tests do, to be changed by a test."""

    def __init__(self) -> None:
        self.gone: set[str] = set()
        self.unshowable: set[str] = set()
        self.broken: set[str] = set()
        self.late: set[str] = set()

    async def face(self, delivery: Delivery) -> object:
        if delivery.key in self.unshowable:
            raise ValueError(delivery.key)
        if delivery.late:
            self.late.add(delivery.key)
        return delivery.key

    async def bind(self, _digest: Delivery, rendered: Sequence[tuple[Delivery, object]]) -> object:
        return sorted(str(part) for _, part in rendered)

    def check(self, _tx: Transaction, delivery: Delivery) -> Verdict:
        if delivery.key in self.broken:
            raise ValueError(delivery.key)
        return Skip("gone") if delivery.key in self.gone else Send()


def in_the_hall(_tx: Transaction, delivery: Delivery) -> Intent:
    return Intent("post", delivery.key, delivery.server_id, HALL, delivery.due_at)


@pytest.fixture
def scene(kinds: Kinds) -> Scene:
    scene = Scene()
    kinds.register(Kind("note", scene.check, topic=Topic.TASKS, fallback=in_the_hall))
    kinds.register(Kind("news", scene.check, topic=Topic.CHANGES, pressing=Pressing.TODAY))
    kinds.register(Kind("alarm", scene.check, topic=Topic.REMINDERS, pressing=Pressing.NOW))
    kinds.register(Kind("post", scene.check))
    for name in ("note", "news", "alarm", "post"):
        kinds.render_with(name, scene.face)
    kinds.bind_with(scene.bind)
    return scene


@pytest.fixture
async def plan(database: Database, clock: StandingClock, scene: Scene) -> Planned:
    async def plan(kind: str, *keys: str, expires_in: int | None = None, occurrence: int = 0) -> None:
        now = clock.timestamp()
        until = None if expires_in is None else now + expires_in
        for key in keys:
            intent = Intent(kind, key, HOME, OLA, now, until, occurrence)
            await database.write(lambda tx, intent=intent: outbox.plan(tx, intent, now))

    return plan


async def wish(database: Database, quiet: QuietHours | None = None, *, one_a_day: bool = True) -> None:
    wished = Preferences(BERLIN, quiet, one_a_day)
    await database.write(lambda tx: preferences_store.save(tx, HOME, OLA.user_id, wished))


async def rows(database: Database, kind: str) -> dict[str, Delivery]:
    def read(tx: Transaction) -> dict[str, Delivery]:
        found = tx.all("SELECT * FROM deliveries WHERE kind = :kind", {"kind": kind})
        return {row["intent_key"]: outbox.delivery_of(row) for row in found}

    return await database.read(read)


async def test_the_first_of_a_day_comes_alone_and_the_rest_together_the_next_morning(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, plan: Planned
) -> None:
    await wish(database)
    await plan("note", "a")
    await engine.run_due()
    clock.forward(hours=1)
    await plan("note", "b", "c")
    await engine.run_due()
    await plan("note", "d")
    await engine.run_due()
    assert discord_.there() == ["a"]
    clock.forward(hours=21, minutes=59)  # 8:59 in Berlin, the day after
    await engine.run_due()
    assert discord_.there() == ["a"]

    clock.forward(minutes=1)
    await engine.run_due()

    assert discord_.there() == ["a", ["b", "c", "d"]]
    notes = await rows(database, "note")
    (digest,) = (await rows(database, DIGEST)).values()
    assert {(notes[key].status, notes[key].reason, notes[key].message_id) for key in "bcd"} == {
        ("sent", "in-digest", digest.message_id)
    }
    assert {notes[key].digest_id for key in "bcd"} == {digest.delivery_id}
    assert digest.status == "sent"
    await plan("note", "e")
    await engine.run_due()
    assert len(discord_.there()) == 2, "the digest was this day's message"


async def test_the_night_gathers_for_its_end_what_comes_meanwhile(
    database: Database,
    engine: DeliveryEngine,
    discord_: FakeDiscord,
    clock: StandingClock,
    plan: Planned,
    scene: Scene,
) -> None:
    await wish(database, NIGHT)
    clock.forward(hours=14)  # midnight in Berlin
    await plan("note", "a", "b")
    await plan("news", "c")
    await plan("alarm", "d")
    await engine.run_due()
    assert discord_.there() == ["d"]

    clock.forward(hours=7)
    await engine.run_due()

    assert sorted(map(str, discord_.there())) == ["['a', 'b']", "c", "d"]
    assert scene.late == set(), "to be kept back is not to be late"


async def test_without_one_a_day_quiet_hours_only_put_off(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, plan: Planned
) -> None:
    await wish(database, NIGHT, one_a_day=False)
    clock.forward(hours=20)  # six in the morning
    await plan("note", "a", "b")
    await engine.run_due()
    assert discord_.there() == []
    assert await database.read(engine.next_due) == clock.timestamp() + HOUR

    clock.forward(hours=1)
    await engine.run_due()

    assert sorted(map(str, discord_.there())) == ["a", "b"]


@pytest.mark.parametrize(("left", "waits"), [(4 * HOUR - 1, False), (4 * HOUR, True), (None, True)])
async def test_nothing_is_kept_back_until_it_helps_no_more(
    database: Database,
    engine: DeliveryEngine,
    discord_: FakeDiscord,
    clock: StandingClock,
    plan: Planned,
    left: int | None,
    waits: bool,
) -> None:
    """Three hours must be left to act upon it after the wait of one."""
    await wish(database, NIGHT)
    clock.forward(hours=20)
    await plan("note", "a", expires_in=left)

    await engine.run_due()

    assert discord_.there() == ([] if waits else ["a"])


async def test_a_digest_that_may_have_arrived_is_closed(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, plan: Planned
) -> None:
    await wish(database)
    await plan("note", "a")
    await engine.run_due()
    await plan("note", "b", "c")
    await engine.run_due()
    clock.forward(hours=23)
    discord_.faults.append(loses_answer)
    await engine.run_due()
    assert discord_.there() == ["a", ["b", "c"]]
    await plan("note", "d")
    await plan("note", "b")  # stated again, it must not go on its own
    await engine.run_due()

    clock.forward(seconds=30)
    await engine.run_due()

    assert discord_.there() == ["a", ["b", "c"]], "the nonce dropped the repeat"
    notes = await rows(database, "note")
    assert [notes[key].status for key in "abcd"] == ["sent", "sent", "sent", "pending"]
    clock.forward(days=1)
    await engine.run_due()
    assert discord_.there() == ["a", ["b", "c"], "d"]


async def test_what_holds_no_more_or_is_stopped_is_left_out(
    database: Database,
    engine: DeliveryEngine,
    discord_: FakeDiscord,
    clock: StandingClock,
    plan: Planned,
    scene: Scene,
) -> None:
    await wish(database)
    await plan("note", "first")
    await engine.run_due()
    await plan("note", "a", "b", "c")
    await plan("note", "d", expires_in=2 * DAY)
    await plan("note", "e", occurrence=1)
    await plan("note", "e", occurrence=2)
    await engine.run_due()
    await database.write(lambda tx: outbox.cancel(tx, "note", "c"))
    scene.gone.add("a")
    clock.forward(days=3)

    await engine.run_due()

    assert discord_.there() == ["first", ["b", "e"]]
    assert {key: (row.status, row.reason) for key, row in (await rows(database, "note")).items() if key in "ad"} == {
        "a": ("skipped", "gone"),
        "d": ("expired", "expired"),
    }
    await plan("note", "f")
    await engine.run_due()
    await database.write(lambda tx: preferences_store.stop(tx, HOME, OLA.user_id, Topic.TASKS, 0))
    clock.forward(days=1)
    await engine.run_due()
    assert len(discord_.there()) == 2
    assert [row.reason for row in (await rows(database, DIGEST)).values() if row.status == "skipped"] == [
        "nothing-left"
    ]


async def test_closed_messages_send_each_part_its_own_way(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, plan: Planned
) -> None:
    await wish(database)
    await plan("note", "first")
    await engine.run_due()
    await plan("note", "a", "b")
    await engine.run_due()
    clock.forward(days=1)
    discord_.faults.append(answers(Closed()))

    await engine.run_due()

    assert discord_.there(OLA) == ["first"]
    assert sorted(map(str, discord_.there(HALL))) == ["a", "b"]
    assert await database.read(lambda tx: outbox.dead_letters(tx, HOME)) == []


async def test_a_part_that_cannot_be_shown_or_judged_hinders_no_other(
    database: Database,
    engine: DeliveryEngine,
    discord_: FakeDiscord,
    clock: StandingClock,
    plan: Planned,
    scene: Scene,
) -> None:
    await wish(database)
    await plan("note", "first")
    await engine.run_due()
    await plan("note", "a", "b", "c", "d")
    await engine.run_due()
    scene.unshowable.add("a")
    scene.broken.add("b")
    clock.forward(days=1)
    await engine.run_due()
    assert discord_.there() == ["first", ["c", "d"]]

    scene.unshowable.clear()
    scene.broken.clear()
    for _ in range(2):
        clock.forward(days=1)
        await engine.run_due()

    assert sorted(map(str, discord_.there()[2:])) in (["['a', 'b']"], ["a", "b"])


async def test_a_full_digest_leaves_the_rest_to_the_day_after(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, plan: Planned
) -> None:
    await wish(database)
    await plan("note", "first")
    await engine.run_due()
    await plan("note", *(f"n{number:02}" for number in range(MOST_PARTS + 2)))
    await engine.run_due()
    for _ in range(2):
        clock.forward(days=1)
        await engine.run_due()

    sizes = [str(each).count("n") for each in discord_.there()[1:]]
    assert sizes == [MOST_PARTS, 2]


async def test_a_failed_message_of_the_day_leaves_the_day_to_the_next(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, plan: Planned, scene: Scene
) -> None:
    await wish(database)
    discord_.faults.append(answers(Closed()))
    await plan("news", "a")
    await engine.run_due()
    await plan("note", "b")

    await engine.run_due()

    assert discord_.there(OLA) == ["b"]
