"""The outbox and its leases on both databases."""

from dataclasses import replace

import pytest

from bot.clock import HOUR
from bot.delivery import leases, outbox
from bot.delivery.drain import Share
from bot.delivery.model import Delivery, Intent, ToChannel, ToMember
from bot.delivery.rules import LEASE
from bot.storage.database import Database, Transaction

NOW = 1_000_000
KINDS = frozenset({"note"})
NOTE = Intent("note", "k", 1, ToMember(11), NOW)


@pytest.fixture
def shared(database: Database) -> bool:
    return database.engine == "postgresql"


async def claim(database: Database, now: int = NOW, limit: int = 100, per_server: int = 200) -> list[Delivery]:
    shared = database.engine == "postgresql"
    return await database.write(lambda tx: leases.claim(tx, now, Share(limit, per_server), KINDS, shared=shared))


async def plan(database: Database, *intents: Intent, now: int = NOW) -> list[str]:
    return await database.write(lambda tx: [outbox.plan(tx, intent, now) for intent in intents])


async def test_planning_again_changes_what_waits_and_adds_nothing(database: Database) -> None:
    first = await plan(database, NOTE)
    later = replace(NOTE, due_at=NOW + HOUR, expires_at=NOW + 2 * HOUR, payload={"forum": 3})
    assert await plan(database, later, now=NOW + 5) == first
    (row,) = await database.read(lambda tx: outbox.planned(tx, "note", "k"))
    assert (row.due_at, row.expires_at, row.payload) == (NOW + HOUR, NOW + 2 * HOUR, {"forum": 3})
    assert row.planned_at == NOW
    assert await claim(database) == []
    assert len(await claim(database, NOW + HOUR)) == 1


async def test_planning_again_leaves_what_is_on_its_way_or_has_ended(database: Database) -> None:
    (delivery_id,) = await plan(database, NOTE)
    (claimed,) = await claim(database)
    assert await plan(database, replace(NOTE, due_at=NOW + HOUR)) == [delivery_id]
    assert await database.write(lambda tx: leases.settle(tx, claimed, "sent", NOW, reason=None, message_id=5))
    assert await plan(database, replace(NOTE, due_at=NOW + HOUR)) == [delivery_id]
    assert await claim(database, NOW + 2 * HOUR) == []


async def test_each_kind_key_occurrence_and_recipient_is_one_of_its_own(database: Database) -> None:
    others = [
        replace(NOTE, kind="other"),
        replace(NOTE, key="other"),
        replace(NOTE, occurrence=1),
        replace(NOTE, to=ToMember(12)),
        replace(NOTE, to=ToChannel(11)),
    ]
    assert len(set(await plan(database, NOTE, *others))) == 6


async def test_a_lease_keeps_others_off_until_it_ends(database: Database) -> None:
    await plan(database, NOTE)
    (first,) = await claim(database)
    assert (first.attempts, first.unsure_since, first.lease_until) == (1, None, NOW + LEASE)
    assert await claim(database, NOW + LEASE - 1) == []
    (second,) = await claim(database, NOW + LEASE)
    assert (second.attempts, second.unsure_since, second.tried_at) == (2, NOW, NOW)

    def by_the_first(tx: Transaction) -> list[bool]:
        return [
            leases.holds(tx, first),
            leases.settle(tx, first, "sent", NOW, reason=None),
            leases.postpone(tx, first, NOW, reason="late", unsure=False),
        ]

    assert await database.write(by_the_first) == [False] * 3
    await database.write(lambda tx: leases.give_back(tx, first, NOW))
    assert await database.write(lambda tx: leases.settle(tx, second, "sent", NOW, reason=None, message_id=9))
    row = await database.read(lambda tx: outbox.find(tx, second.delivery_id))
    assert row is not None
    assert (row.status, row.message_id, row.lease, row.lease_until) == ("sent", 9, None, None)


async def test_only_what_may_have_been_sent_is_unsure(database: Database) -> None:
    await plan(database, NOTE)
    (first,) = await claim(database)
    await database.write(lambda tx: leases.postpone(tx, first, NOW + 1, reason="rate-limited", unsure=False))
    (second,) = await claim(database, NOW + 1)
    assert second.unsure_since is None
    await database.write(lambda tx: leases.postpone(tx, second, NOW + 3, reason="http-503", unsure=True))
    (third,) = await claim(database, NOW + 3)
    assert third.unsure_since == NOW + 1
    await database.write(lambda tx: leases.postpone(tx, third, NOW + 9, reason="rate-limited", unsure=False))
    (fourth,) = await claim(database, NOW + 9)
    assert fourth.unsure_since == NOW + 1
    assert await database.write(lambda tx: leases.free_leases(tx, NOW + 10)) == 1
    (fifth,) = await claim(database, NOW + 10)
    assert (fifth.unsure_since, fifth.attempts) == (NOW + 1, 5)


async def test_a_killed_process_leaves_what_it_held_unsure_and_due(database: Database) -> None:
    await plan(database, NOTE)
    await claim(database)
    assert await database.write(lambda tx: leases.free_leases(tx, NOW + 7)) == 1
    (again,) = await claim(database, NOW + 7)
    assert again.unsure_since == NOW


async def test_servers_take_turns(database: Database) -> None:
    flood = [replace(NOTE, key=f"flood-{number}", server_id=1) for number in range(300)]
    few = [replace(NOTE, key=f"few-{number}", server_id=2, due_at=NOW + 1) for number in range(3)]
    await plan(database, *flood, *few)
    claimed = await claim(database, NOW + 1, limit=10)
    assert sum(delivery.server_id == 2 for delivery in claimed) == 3
    assert len(claimed) == 10
    assert len(await claim(database, NOW + 1, limit=1000, per_server=5)) == 5


async def test_two_processes_share_the_work(database: Database, shared: bool) -> None:
    if not shared:
        pytest.skip("a SQLite file belongs to one process")
    await plan(database, *(replace(NOTE, key=f"k{number}", server_id=number % 9) for number in range(90)))
    one, two = await claim(database, limit=50), await claim(database, limit=50)
    assert len({delivery.delivery_id for delivery in one + two}) == 90


async def test_kinds_that_nobody_can_send_are_left_alone_and_named(database: Database) -> None:
    await plan(database, replace(NOTE, kind="of-yesterday"))
    assert await claim(database) == []
    assert await database.read(lambda tx: leases.next_due(tx, KINDS)) is None
    assert await database.read(lambda tx: leases.unknown_kinds(tx, KINDS)) == ["of-yesterday"]
    assert await database.read(lambda tx: leases.next_due(tx, frozenset())) is None


async def test_settled_rows_go_after_thirty_days(database: Database) -> None:
    (delivery_id,) = await plan(database, replace(NOTE, due_at=NOW))
    (claimed,) = await claim(database, NOW)
    await database.write(lambda tx: leases.settle(tx, claimed, "skipped", NOW, reason="declined"))

    await database.write(lambda tx: outbox.sweep(tx, NOW + outbox.KEPT - 1))
    assert await database.read(lambda tx: outbox.find(tx, delivery_id)) is not None
    await database.write(lambda tx: outbox.sweep(tx, NOW + outbox.KEPT))
    assert await database.read(lambda tx: outbox.find(tx, delivery_id)) is None


async def test_what_is_forgotten_can_be_sent_again_and_what_waits_stays(database: Database) -> None:
    await plan(database, *(replace(NOTE, due_at=10, occurrence=number) for number in (1, 2)))
    (first,) = await claim(database, 10, limit=1)
    await database.write(lambda tx: leases.settle(tx, first, "skipped", 10, reason="declined"))

    await database.write(lambda tx: outbox.forget(tx, "note", "k"))

    left = await database.read(lambda tx: outbox.planned(tx, "note", "k"))
    assert [(each.occurrence, each.status) for each in left] == [(3 - first.occurrence, "pending")]


async def test_of_a_series_that_is_withdrawn_what_is_still_wanted_stays_as_it_is(database: Database) -> None:
    await plan(database, *(replace(NOTE, occurrence=number) for number in (1, 2, 3)))
    assert await database.write(lambda tx: outbox.cancel(tx, "note", "k", besides=(1, 3))) == 1
    left = await database.read(lambda tx: outbox.planned(tx, "note", "k"))
    assert [each.occurrence for each in left] == [1, 3]


async def test_what_waits_for_a_channel_goes_to_another_one_once(database: Database) -> None:
    old, new = ToChannel(21), ToChannel(22)
    await plan(database, replace(NOTE, to=old), replace(NOTE, to=old, occurrence=1), replace(NOTE, to=new))

    def move(tx: Transaction) -> None:
        for waiting in outbox.bound_for(tx, old):
            outbox.redirect(tx, waiting, new)

    await database.write(move)
    left = await database.read(lambda tx: outbox.planned(tx, "note", "k"))
    assert [(each.occurrence, each.to) for each in left] == [(0, new), (1, new)]
