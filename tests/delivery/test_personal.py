"""The outbox's part in export and erasure, on both databases."""

from dataclasses import replace
from typing import cast

from bot.delivery import leases, outbox, posts
from bot.delivery.drain import ROOMY
from bot.delivery.model import Intent, ToChannel, ToMember
from bot.delivery.personal import DeliveryPersonalData
from bot.storage.database import Database, Transaction
from bot.storage.personal import Scope

NOW = 1_000_000
OLA, JONAS = 111111111111111111, 222222222222222222
TO_OLA = Intent("note", "a", 1, ToMember(OLA), NOW)
DATA = DeliveryPersonalData()


def plan_all(tx: Transaction) -> None:
    for intent in (
        TO_OLA,
        replace(TO_OLA, server_id=2, key="elsewhere"),
        Intent("hello", "b", 1, ToMember(JONAS), NOW, payload={"from_user_id": OLA}),
        Intent("welcome", f"1:{OLA}", 1, ToChannel(21), NOW),
        Intent("note", "others", 1, ToMember(JONAS), NOW, payload={"from_user_id": OLA * 10 + 5}),
    ):
        outbox.plan(tx, intent, NOW)
    posts.want(tx, "card", f"1:{OLA}", 1, 21, 1)
    posts.want(tx, "card", f"1:{JONAS}", 1, 21, 1)


def remaining(tx: Transaction) -> list[str]:
    return [row["intent_key"] for row in tx.all("SELECT intent_key FROM deliveries ORDER BY intent_key")]


async def test_erasure_finds_who_is_written_to_and_who_is_named(database: Database) -> None:
    await database.write(plan_all)
    claimed = await database.write(
        lambda tx: leases.claim(tx, NOW, ROOMY, {"note"}, shared=database.engine == "postgresql")
    )
    dead = next(delivery for delivery in claimed if delivery.key == "a")
    await database.write(lambda tx: leases.settle(tx, dead, "dead", NOW, reason="dm-closed"))
    await database.write(lambda tx: DATA.erase(tx, Scope(OLA, 1)))
    assert await database.read(remaining) == ["elsewhere", "others"]
    await database.write(lambda tx: DATA.erase(tx, Scope(OLA)))
    assert await database.read(remaining) == ["others"]
    assert await database.read(lambda tx: posts.find(tx, "card", f"1:{OLA}")) is None
    kept = await database.read(lambda tx: posts.find(tx, "card", f"1:{JONAS}"))
    assert kept is not None
    assert kept.wanted
    words = "SELECT intent_key || payload AS words FROM deliveries UNION ALL SELECT subject_id FROM posts"
    everything = await database.read(lambda tx: [str(row["words"]) for row in tx.all(words)])
    assert not any(f"{OLA}" in text.replace(f"{OLA}5", "") for text in everything)


async def test_export_tells_what_was_sent_without_naming_others(database: Database) -> None:
    await database.write(plan_all)
    export = await database.read(lambda tx: DATA.export(tx, Scope(OLA, 1)))
    deliveries = cast("list[dict[str, object]]", export["deliveries"])
    assert sorted((str(each["kind"]), bool(each["to_you"])) for each in deliveries) == [
        ("hello", False),
        ("note", True),
        ("welcome", False),
    ]
    assert export["posts"] == [{"server": "1", "kind": "card", "channel": None}]
    assert str(JONAS) not in str(export)


async def test_knows_everyone_it_holds_something_of(database: Database) -> None:
    await database.write(plan_all)
    people = set(await database.read(DATA.people))
    assert {Scope(OLA, 1), Scope(OLA, 2), Scope(JONAS, 1)} <= people
    assert Scope(OLA * 10 + 5, 1) in people
    for whom in people:
        assert await database.read(lambda tx, whom=whom: set(DATA.people(tx, whom))) == {whom}
    assert await database.read(lambda tx: set(DATA.people(tx, Scope(OLA)))) == {Scope(OLA, 1), Scope(OLA, 2)}
    assert await database.read(lambda tx: set(DATA.people(tx, Scope(JONAS, 2)))) == set()
