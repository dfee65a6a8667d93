"""What members wish of direct messages: topics they have stopped."""

from collections.abc import Callable

import pytest

from bot.delivery import outbox, preferences_store
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, ToChannel, ToMember
from bot.delivery.topics import Topic
from bot.storage.database import Database, Transaction
from tests.delivery.fake_discord import FakeDiscord
from tests.storage_fixtures import StandingClock

HOME, ABROAD = 1, 2
OLA, OTTO = ToMember(1001), ToMember(1002)
Plan = Callable[[Intent], Callable[[Transaction], str]]


@pytest.fixture
def plan(clock: StandingClock) -> Plan:
    return lambda intent: lambda tx: outbox.plan(tx, intent, clock.timestamp())


async def face(delivery: Delivery) -> object:
    return delivery.key


@pytest.fixture(autouse=True)
def _kinds(kinds: Kinds) -> None:
    kinds.register(Kind("hello", topic=Topic.HELLOS))
    kinds.render_with("hello", face)
    kinds.register(Kind("task", topic=Topic.TASKS))
    kinds.render_with("task", face)
    kinds.register(Kind("receipt"))
    kinds.render_with("receipt", face)


async def test_what_is_stopped_does_not_come_and_all_else_does(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, plan: Plan
) -> None:
    now = clock.timestamp()
    await database.write(lambda tx: preferences_store.stop(tx, HOME, OLA.user_id, Topic.HELLOS, now))
    for number, (kind, server_id, to) in enumerate(
        (
            ("hello", HOME, OLA),
            ("hello", HOME, OTTO),
            ("hello", ABROAD, OLA),
            ("hello", HOME, ToChannel(OLA.user_id)),
            ("task", HOME, OLA),
            ("receipt", HOME, OLA),
        )
    ):
        await database.write(plan(Intent(kind, f"{number}", server_id, to, now)))

    await engine.run_due()

    assert sorted(map(str, discord_.there())) == ["1", "2", "3", "4", "5"]
    (stopped,) = await database.read(lambda tx: outbox.planned(tx, "hello", "0"))
    assert (stopped.status, stopped.reason) == ("skipped", "stopped")


async def test_who_leaves_gets_only_what_is_owed_to_them(
    database: Database, discord_: FakeDiscord, clock: StandingClock, plan: Plan
) -> None:
    now = clock.timestamp()
    leaving = Kinds(lambda _tx, _lease, _until: {(HOME, OLA.user_id)})
    leaving.register(Kind("hello", topic=Topic.HELLOS))
    leaving.render_with("hello", face)
    leaving.register(Kind("receipt"))
    leaving.render_with("receipt", face)
    for number, (kind, server_id, to) in enumerate(
        (
            ("hello", HOME, OLA),
            ("hello", HOME, OTTO),
            ("hello", ABROAD, OLA),
            ("hello", HOME, ToChannel(OLA.user_id)),
            ("receipt", HOME, OLA),
        )
    ):
        await database.write(plan(Intent(kind, f"{number}", server_id, to, now)))

    await DeliveryEngine(database, clock, discord_, leaving).run_due()

    assert sorted(map(str, discord_.there())) == ["1", "2", "3", "4"]
    (gone,) = await database.read(lambda tx: outbox.planned(tx, "hello", "0"))
    assert (gone.status, gone.reason) == ("skipped", "left")


async def test_what_is_resumed_comes_again(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, plan: Plan
) -> None:
    now = clock.timestamp()
    await database.write(lambda tx: preferences_store.stop(tx, HOME, OLA.user_id, Topic.HELLOS, now))
    await database.write(lambda tx: preferences_store.stop(tx, HOME, OLA.user_id, Topic.HELLOS, now))
    await database.write(lambda tx: preferences_store.resume(tx, HOME, OLA.user_id, Topic.HELLOS))
    await database.write(plan(Intent("hello", "again", HOME, OLA, now)))

    await engine.run_due()

    assert discord_.there() == ["again"]


async def test_what_is_stopped_while_it_waits_for_its_turn_does_not_come(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, plan: Plan
) -> None:
    """The engine looks again after a wait for the rate limit."""
    now = clock.timestamp()
    await database.write(plan(Intent("hello", "late", HOME, OLA, now)))

    async def take(_server_id: int) -> float:
        await database.write(lambda tx: preferences_store.stop(tx, HOME, OLA.user_id, Topic.HELLOS, now))
        return 5.0

    discord_.pace.take = take  # pyright: ignore[reportAttributeAccessIssue]
    await engine.run_due()

    assert discord_.there() == []
