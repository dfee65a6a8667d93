"""Claiming a second ahead, so that at the instant nothing but the sending is left."""

import asyncio
import time
from collections.abc import Sequence

from bot.clock import SystemClock
from bot.delivery import leases, outbox, preferences_store
from bot.delivery.drain import ROOMY
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, Recipient, ToMember
from bot.delivery.port import Outcome, Passing
from bot.delivery.preferences import Preferences
from bot.delivery.rules import LEAD
from bot.delivery.topics import Topic
from bot.storage.database import Database
from tests.delivery.fake_discord import FakeDiscord, answers

OLA = ToMember(11)


class Watched(FakeDiscord):
    """A Discord that looks at the watch."""

    def __init__(self) -> None:
        super().__init__(SystemClock())
        self.at: list[float] = []

    async def send(self, to: Recipient, outgoing: object, nonce: str) -> Outcome:
        self.at.append(time.time())
        return await super().send(to, outgoing, nonce)


async def face(delivery: Delivery) -> object:
    return delivery.key


async def test_it_claims_ahead_and_sends_at_the_instant(database: Database) -> None:
    watched, kinds, clock = Watched(), Kinds(), SystemClock()
    kinds.register(Kind("note"))
    kinds.render_with("note", face)
    engine = DeliveryEngine(database, clock, watched, kinds, lead=LEAD)
    await engine.run_due()
    due = clock.timestamp() + 2
    await database.write(lambda tx: outbox.plan(tx, Intent("note", "soon", 1, OLA, due), due))
    assert await database.read(engine.next_due) == due - LEAD
    await database.write(lambda tx: outbox.plan(tx, Intent("note", "sooner", 1, OLA, due - 1), due))

    await engine.run_due()

    assert watched.there()[0] == "sooner"
    assert watched.at[0] >= due - 1
    assert all(at >= due for at in watched.at[1:]), "whatever was claimed ahead waits for its instant"


async def test_a_repeat_is_not_claimed_ahead(database: Database) -> None:
    watched, kinds, clock = Watched(), Kinds(), SystemClock()
    kinds.register(Kind("note"))
    kinds.render_with("note", face)
    engine = DeliveryEngine(database, clock, watched, kinds, lead=LEAD)
    watched.faults.append(answers(Passing("rate-limited", unsure=False, retry_after=30)))
    now = clock.timestamp()
    await database.write(lambda tx: outbox.plan(tx, Intent("note", "a", 1, OLA, now), now))
    await engine.run_due()

    again = await database.read(engine.next_due)

    assert again is not None
    assert again >= now + 30
    early = await database.write(lambda tx: leases.claim(tx, again - LEAD, ROOMY, kinds.ready, shared=False, lead=LEAD))
    assert early == []


async def together(_digest: Delivery, rendered: Sequence[tuple[Delivery, object]]) -> object:
    return sorted(str(part) for _, part in rendered)


async def test_a_digest_that_is_brought_forward_does_not_wait_for_the_instant_it_had(database: Database) -> None:
    watched, kinds, clock = Watched(), Kinds(), SystemClock()
    kinds.register(Kind("note", topic=Topic.TASKS))
    kinds.render_with("note", face)
    kinds.bind_with(together)
    engine = DeliveryEngine(database, clock, watched, kinds, lead=LEAD)
    await database.write(
        lambda tx: preferences_store.save(tx, 1, OLA.user_id, Preferences("UTC", None, one_a_day=True))
    )
    now = clock.timestamp()
    for key in ("a", "b", "c"):
        await database.write(lambda tx, key=key: outbox.plan(tx, Intent("note", key, 1, OLA, now), now))
        await engine.run_due()
    assert watched.there() == ["a"]

    await database.write(lambda tx: outbox.reconsider(tx, 1, OLA.user_id, clock.timestamp(), digests=True))
    async with asyncio.timeout(20):
        await engine.run_due()

    assert watched.there() == ["a", ["b", "c"]]
