"""Saying hello: who may greet whom, how often, and by which way."""

from dataclasses import dataclass

from bot.clock import DAY, Clock
from bot.delivery import outbox, preferences_store
from bot.delivery.model import Delivery, Intent, Send, Skip, ToMember, Verdict
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.ids import new_id
from bot.members import hellos_store as store
from bot.members import store as introductions
from bot.members.model import Contact, Introduction
from bot.privacy import store as consents
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.text.safe import clean_text, is_blank

HELLO = "members.hello"
"""The kind of delivery that brings a greeting by direct message."""

WORDS_LIMIT = 400
"""Characters of a greeting."""

A_DAY = 10
"""Greetings one member may send in a day: enough to go round after a forum, too few to advertise with."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """A hello that may be said."""

    hello_id: str
    to: Introduction
    words: str
    thread_id: int | None = None
    """The thread in which these two already talk."""


class HelloService:
    """Greetings between members."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def may_greet(self, actor: Actor, introduction_id: str) -> Introduction:
        """Whether this person may greet that one now.

        Raises:
            UserError: It is their own card, the other wants no greetings, or the day's greetings are used up.
        """
        now = self._clock.timestamp()
        return await self._database.read(lambda tx: self._allowed(tx, actor, introduction_id, now))

    async def greet(self, actor: Actor, introduction_id: str, raw: str) -> Greeting:
        """Keep a greeting. One by direct message is planned here; a thread is opened by the caller."""
        words = clean_text(raw, limit=WORDS_LIMIT)
        if is_blank(words):
            raise UserError("hello-empty")
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Greeting:
            to = self._allowed(tx, actor, introduction_id, now)
            hello_id = new_id()
            thread_id = store.thread_of(tx, actor.server_id, actor.user_id, to.user_id)
            store.put(tx, hello_id, actor.server_id, actor.user_id, to.user_id, words, thread_id, now)
            if to.profile.contact is Contact.MESSAGE:
                outbox.plan(
                    tx,
                    Intent(
                        kind=HELLO,
                        key=hello_id,
                        server_id=actor.server_id,
                        to=ToMember(to.user_id),
                        due_at=now,
                        payload={"from_user_id": actor.user_id},
                    ),
                    now,
                )
            return Greeting(hello_id, to, words, thread_id)

        return await self._database.write(change)

    async def opened(self, greeting: Greeting, thread_id: int) -> None:
        """Remember the thread, so that the next hello between these two leads there."""
        await self._database.write(lambda tx: store.set_thread(tx, greeting.hello_id, thread_id))

    async def unsaid(self, greeting: Greeting) -> None:
        """Forget a greeting that could not be brought: it is none of the day's. By one the new thread is known."""
        await self._database.write(lambda tx: store.drop(tx, greeting.hello_id, thread_id=greeting.thread_id))

    async def words(self, hello_id: str) -> str | None:
        """What a greeting says; None once it is erased."""
        return await self._database.read(lambda tx: store.words(tx, hello_id))

    def still_holds(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether it may still be brought: its sender there, its receiver shown and still taking messages."""
        if store.words(tx, delivery.key) is None:
            return Skip("erased")
        if consents.is_leaving(tx, delivery.server_id, int(delivery.payload["from_user_id"])):
            return Skip("sender-gone")
        receiver = introductions.shown(tx, delivery.server_id, delivery.user_id)
        if receiver is None:
            return Skip("not-published")
        if receiver.profile.contact is not Contact.MESSAGE:
            return Skip("no-consent")
        return Send()

    def _allowed(self, tx: Transaction, actor: Actor, introduction_id: str, now: int) -> Introduction:
        """Whom this person greets, as everyone may see them."""
        to = introductions.visible(tx, actor.server_id, introduction_id)
        if to.user_id == actor.user_id:
            raise UserError("hello-to-yourself")
        if to.profile.contact is Contact.NOBODY or (to.profile.contact is Contact.MESSAGE and _stopped(tx, to)):
            raise UserError("hello-not-wanted")
        if store.said_since(tx, actor.server_id, actor.user_id, now - DAY) >= A_DAY:
            raise UserError("hello-enough-today", limit=A_DAY)
        return to.public


def _stopped(tx: Transaction, to: Introduction) -> bool:
    """Whether they have stopped greetings from below one, so that it would never arrive."""
    return Topic.HELLOS.value in preferences_store.stopped(tx, to.server_id, to.user_id)
