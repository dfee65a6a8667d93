"""Bringing what Discord has of its own in line with forums: the scheduled event, the thread, the role.

The truth is the database's. Whoever stands on Discord's side brings each forum in line when it has changed, and says
which event, thread and role there are now.
"""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, Protocol

from bot.clock import HOUR, Clock
from bot.delivery import posts
from bot.forums import answers_store, planning, store, talk, work_store
from bot.forums.model import Forum
from bot.forums.people import Answer
from bot.forums.seats import Seat
from bot.logs import incident
from bot.servers import store as servers
from bot.storage.database import Database, Transaction

_AT_ONCE: Final = 20

TRY_AGAIN: Final = 5 * 60
"""Seconds after which something on Discord that could not be brought in line is tried again."""

AWAY: Final = HOUR
"""Seconds after which it is asked again whether the bot is back on a server that has sent it away."""

_LOOKS: Final = 20
_PAUSE: Final = 0.1
"""Looks, and seconds between them, for the card, which is posted in the same moment."""


@dataclass(frozen=True, slots=True)
class Copies:
    """What there is of a forum on Discord; None for what there is not, or not any more."""

    thread_id: int | None = None
    event_id: int | None = None
    role_id: int | None = None


@dataclass(frozen=True, slots=True)
class Holders:
    """Who is to have the role of a forum.

    Args:
        seated: Those who have a seat, and so the role.
        others: Those who answered otherwise; from them it is taken.
        former: Those whose answer is no more; from them too, and then they are forgotten.
    """

    seated: frozenset[int]
    others: frozenset[int]
    former: frozenset[int]

    @property
    def everyone(self) -> list[int]:
        """All who may have it now."""
        return sorted(self.seated | self.others | self.former)


def holders_of(answers: Iterable[Answer], former: Iterable[int]) -> Holders:
    """Who is to have the role, after what people said."""
    seats = {answer.user_id: answer.seat is Seat.SEATED for answer in answers}
    seated = frozenset(user_id for user_id, has_seat in seats.items() if has_seat)
    return Holders(seated, frozenset(seats) - seated, frozenset(former))


class Stage(Protocol):
    """Discord's side."""

    def there(self, server_id: int) -> bool:
        """Whether the bot is on this server."""
        ...

    async def bring_in_line(self, forum: Forum, language: str) -> Copies | None:
        """Create, change or remove the event, the thread and the role; None: it could not be done now.

        It may be called again after a crash, without the ids of what it made: so it looks, by a mark of the forum's
        id, whether that is there before it makes it. A forum that is cancelled or over has no role any more.
        """
        ...


class CopyChore:
    """Brings forums on Discord in line, as a chore."""

    name = "forum-copies"

    def __init__(self, database: Database, clock: Clock, stage: Stage) -> None:
        self._database = database
        self._clock = clock
        self._stage = stage

    def next_due(self, tx: Transaction) -> int | None:
        """When the next forum is to be brought in line, in epoch seconds."""
        return work_store.next_copy(tx)

    async def run(self) -> None:
        """Bring every forum in line that waits for it."""
        now = self._clock.timestamp()
        while waiting := await self._database.read(lambda tx: _waiting(tx, now)):
            for forum, language in waiting:
                await self._copy(forum, language, now)

    async def _copy(self, forum: Forum, language: str, now: int) -> None:
        try:
            copies = await self._stage.bring_in_line(forum, language)
        except Exception as error:  # noqa: BLE001 - the boundary to the cog: the forum is tried again later
            incident(error, "forums.copy-failed", server=forum.server_id)
            copies = None
        if copies is None:
            again = now + (TRY_AGAIN if self._stage.there(forum.server_id) else AWAY)
            await self._database.write(lambda tx: work_store.copy_at(tx, forum.forum_id, again))
        else:
            await self._database.write(lambda tx: keep(tx, forum, copies, now))


class CopyingService:
    """What is asked of the database by who brings forums in line on Discord, and what they tell it."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def card_message(self, forum: Forum) -> int | None:
        """The message of a forum's card in its channel; it may be posted in this very moment, and is waited for."""
        for _ in range(_LOOKS):
            post = await self._database.read(lambda tx: posts.find(tx, planning.CARD, forum.forum_id))
            if post is None or post.reason is not None:
                return None
            if post.shown_message_id is not None and post.shown_channel_id == forum.channel_id:
                return post.shown_message_id
            await asyncio.sleep(_PAUSE)
        return None

    async def holders(self, forum_id: str) -> Holders:
        """Who is to have the forum's role now."""
        return await self._database.read(
            lambda tx: holders_of(answers_store.of_forum(tx, forum_id), work_store.former(tx, forum_id))
        )

    async def handed_out(self, forum_id: str, holders: Holders) -> None:
        """The role is with these alone: the former are forgotten."""
        if holders.former:
            await self._database.write(lambda tx: work_store.taken_back(tx, forum_id, holders.former))

    async def thread_lost(self, thread_id: int) -> None:
        """A thread was deleted on Discord: whom its forum was to mention there is mentioned where the card is."""
        # Most threads are no forum's: whatever is deleted on any server comes by here.
        if await self._database.read(lambda tx: store.by_thread(tx, thread_id)) is None:
            return
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            forum = store.by_thread(tx, thread_id)
            if forum is not None:
                without = replace(forum, thread_id=None)
                store.update(tx, without)
                talk.follow(tx, without, forum.talk_id, now)

        await self._database.write(change)


def keep(tx: Transaction, seen: Forum, copies: Copies, now: int) -> None:
    """Remember what there is on Discord of a forum as it was seen; the thread is where people are mentioned."""
    work_store.copied(tx, replace(seen, thread_id=copies.thread_id, event_id=copies.event_id, role_id=copies.role_id))
    current = store.by_id(tx, seen.forum_id)
    if current is not None:
        talk.follow(tx, current, seen.talk_id, now)


def _waiting(tx: Transaction, now: int) -> list[tuple[Forum, str]]:
    """The forums that wait, each with its server's first language."""
    return [(forum, servers.load(tx, forum.server_id).languages[0]) for forum in work_store.uncopied(tx, now, _AT_ONCE)]
