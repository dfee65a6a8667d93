"""What could not be delivered is tried again only while it would be sent."""

import pytest

from bot.clock import DAY
from bot.delivery import outbox
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, ToChannel
from bot.errors import UserError
from bot.moderation.deliveries import DeliveriesService
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from tests.storage_fixtures import StandingClock

MODERATOR = Actor(7, 1, "en", manages=True)
FOREIGNER = Actor(9, 2, "en", manages=True)


async def render(_delivery: Delivery) -> str:
    return "Bring the keys"


async def test_only_what_would_still_be_sent_is_tried_again(database: Database, clock: StandingClock) -> None:
    kinds = Kinds()
    kinds.register(Kind("forums.task"))
    kinds.render_with("forums.task", render)
    service = DeliveriesService(database, clock, kinds)

    def die(tx: Transaction) -> str:
        now = clock.timestamp()
        planned = outbox.plan(tx, Intent("forums.task", "k", 1, ToChannel(5), now, expires_at=now + 7 * DAY), now)
        tx.run("UPDATE deliveries SET status = 'dead', wake_at = NULL, settled_at = :now", {"now": now})
        return planned

    letter = await database.write(die)
    clock.forward(seconds=7 * DAY)
    with pytest.raises(UserError, match="delivery-over"):
        await service.retry(MODERATOR, letter)
    with pytest.raises(UserError, match="delivery-gone"):
        await service.retry(FOREIGNER, letter)
    assert [each.delivery_id for each in (await service.undelivered(MODERATOR)).letters] == [letter]

    clock.forward(seconds=-1)
    assert (await service.retry(MODERATOR, letter)).letters == ()
    [again] = await database.read(lambda tx: outbox.planned(tx, "forums.task", "k"))
    assert again.status == "pending"
