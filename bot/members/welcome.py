"""Greeting newcomers: once, in the channel the moderators chose, and only when they have passed screening."""

from bot.clock import DAY, Clock
from bot.delivery import outbox
from bot.delivery.model import Delivery, Intent, Send, Skip, ToChannel, Verdict
from bot.servers import store as servers
from bot.servers.model import Purpose
from bot.storage.database import Database, Transaction

WELCOME = "members.welcome"
"""The kind of delivery that greets a newcomer."""


PATIENCE = DAY
"""Seconds after joining in which a greeting still is one."""


class Welcome:
    """Plans greetings."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def arrived(self, server_id: int, user_id: int, joined_at: int, *, screened: bool) -> None:
        """A person joined, or passed screening. Hearing of it twice, also over a restart, greets them once.

        Until someone has passed screening their greeting waits, and expires after a day. Who came before the set-up
        was finished, or longer ago than that, is not greeted: long after the arrival it is no welcome.
        """
        now = self._clock.timestamp()

        def plan(tx: Transaction) -> None:
            server = servers.load(tx, server_id)
            channel_id = server.channels.get(Purpose.WELCOME)
            if channel_id is None or server.set_up_at is None:
                return
            if joined_at < max(server.set_up_at, now - PATIENCE):
                return
            outbox.plan(
                tx,
                Intent(
                    kind=WELCOME,
                    key=f"{server_id}:{user_id}",
                    occurrence=joined_at,
                    server_id=server_id,
                    to=ToChannel(channel_id),
                    due_at=now if screened else joined_at + PATIENCE,
                    expires_at=joined_at + PATIENCE,
                    payload={"user_id": user_id},
                ),
                now,
            )

        await self._database.write(plan)

    async def awaited(self, server_id: int) -> frozenset[int]:
        """Those who joined but had not passed screening when last seen."""
        waiting = await self._database.read(lambda tx: outbox.waiting(tx, WELCOME, server_id))
        return frozenset(int(delivery.payload["user_id"]) for delivery in waiting)

    async def left(self, server_id: int, user_id: int) -> None:
        """A person is gone: a greeting that still waits is not sent."""
        await self._database.write(lambda tx: outbox.cancel(tx, WELCOME, f"{server_id}:{user_id}"))

    def still_there(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether the channel is still the one for greetings."""
        chosen = servers.load(tx, delivery.server_id).channels.get(Purpose.WELCOME)
        there = isinstance(delivery.to, ToChannel) and delivery.to.channel_id == chosen
        return Send() if there else Skip("channel-changed")
