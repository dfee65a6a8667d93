"""The use cases of a member's wishes about direct messages."""

from collections.abc import Callable, Collection
from dataclasses import replace

from bot.clock import Clock
from bot.delivery import outbox
from bot.delivery import preferences_store as store
from bot.delivery.kinds import Kinds
from bot.delivery.model import Delivery, Send
from bot.delivery.preferences import Preferences
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.ids import stamp
from bot.members.zones import zone_of
from bot.messages.model import PLANNED_SHOWN, Mine, Planned, find_zone, quiet_hours, zones_for
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction


class MessagesService:
    """Wishes count from the moment they are said, also for what is planned already.

    The server of the actor may come from a button below a direct message, and is not trusted there: one that is not
    known is refused with `error-outdated`.
    """

    def __init__(self, database: Database, clock: Clock, kinds: Kinds) -> None:
        self._database = database
        self._clock = clock
        self._kinds = kinds

    async def mine(self, actor: Actor) -> Mine:
        """What this person wishes, and what is planned for them."""
        return await self._database.read(lambda tx: self._mine(tx, actor))

    async def preferences(self, server_id: int, user_id: int) -> Preferences | None:
        """What this person has said of hours and numbers."""
        return await self._database.read(lambda tx: store.load(tx, server_id, user_id))

    async def set_quiet(self, actor: Actor, start: str, until: str, zone: str) -> Mine:
        """Choose the hours in which nothing comes, as they were typed.

        Raises:
            UserError: They are no hours, they are the same, or there is no such zone.
        """
        hours, where = quiet_hours(start, until), find_zone(zone)
        return await self._change(actor, lambda wished: replace(wished, quiet=hours, zone=where))

    async def set_loud(self, actor: Actor) -> Mine:
        """Have no quiet hours any more."""
        return await self._change(actor, lambda wished: replace(wished, quiet=None))

    async def set_one_a_day(self, actor: Actor, *, wanted: bool) -> Mine:
        """Choose to get one message a day, with the rest in a digest. Who gives that up gets at once what waits."""
        return await self._change(actor, lambda wished: replace(wished, one_a_day=wanted))

    async def choose(self, actor: Actor, wanted: Collection[str], *, shown: str = "") -> Mine:
        """Choose the topics that may come, of those there are.

        `shown` is the `stamp` of those that were stopped when it was chosen; empty where that is not known.

        Raises:
            UserError: `messages-changed`: something was stopped or resumed since, from below a message or on another
                device, which this would take back unseen.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Mine:
            if shown and shown != stamp(self._mine(tx, actor).stopped):
                raise UserError("messages-changed")
            _known(tx, actor)
            for topic in self._kinds.topics:
                if topic.value in wanted:
                    store.resume(tx, actor.server_id, actor.user_id, topic)
                else:
                    store.stop(tx, actor.server_id, actor.user_id, topic, now)
            return self._mine(tx, actor)

        return await self._database.write(change)

    async def stop(self, actor: Actor, topic: Topic) -> None:
        """Let nothing about this topic come any more."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            _known(tx, actor)
            store.stop(tx, actor.server_id, actor.user_id, topic, now)

        await self._database.write(change)

    async def resume(self, actor: Actor, topic: Topic) -> None:
        """Let it come again."""
        await self._database.write(lambda tx: store.resume(tx, actor.server_id, actor.user_id, topic))

    async def _change(self, actor: Actor, wish: Callable[[Preferences], Preferences]) -> Mine:
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Mine:
            _known(tx, actor)
            wished = replace(wish(_wished(tx, actor)), language=actor.language)
            store.save(tx, actor.server_id, actor.user_id, wished)
            outbox.reconsider(tx, actor.server_id, actor.user_id, now, digests=not wished.one_a_day)
            return self._mine(tx, actor)

        return await self._database.write(change)

    def _mine(self, tx: Transaction, actor: Actor) -> Mine:
        _known(tx, actor)
        topics = self._kinds.topics
        stopped = store.stopped(tx, actor.server_id, actor.user_id)
        return Mine(
            server_id=actor.server_id,
            wished=_wished(tx, actor),
            topics=topics,
            stopped=stopped & {topic.value for topic in topics},
            planned=tuple(self._planned(tx, actor, stopped)),
            zones=zones_for(servers.load(tx, actor.server_id).places),
        )

    def _planned(self, tx: Transaction, actor: Actor, stopped: frozenset[str]) -> list[Planned]:
        """The next ones that would be sent as things stand: of what is planned, some is for who chose another way."""
        found: list[Planned] = []
        for at, delivery in outbox.ahead(tx, actor.server_id, actor.user_id):
            topic = self._topic(delivery)
            if topic is None or topic.value in stopped or len(found) == PLANNED_SHOWN:
                continue
            if isinstance(self._kinds.get(delivery.kind).check(tx, delivery), Send):
                found.append(Planned(topic, at, delivery.digest_id is not None))
        return found

    def _topic(self, delivery: Delivery) -> Topic | None:
        return self._kinds.get(delivery.kind).topic if delivery.kind in self._kinds.ready else None


def _wished(tx: Transaction, actor: Actor) -> Preferences:
    wished = store.load(tx, actor.server_id, actor.user_id)
    if wished is not None:
        return wished
    return Preferences(zone_of(tx, actor.server_id, actor.user_id), language=actor.language)


def _known(tx: Transaction, actor: Actor) -> None:
    # Whoever is on the server while they wish has roles there, if only that of everyone; nobody need have set it up.
    if not actor.role_ids and not servers.exists(tx, actor.server_id):
        raise UserError("error-outdated")
