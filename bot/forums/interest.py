"""Who marks a forum's event on Discord as interesting is asked whether they come, once, if they may be written to.

Discord tells the bot of a mark at once, but only of people whom discord.py happens to know. So the marks are also
looked up, hour by hour, which finds those as well that were made while the bot was down.
"""

from collections.abc import Iterable
from typing import Final, Protocol

from bot.clock import HOUR, Clock
from bot.forums import answers_store, contacts_store, planning, store
from bot.forums.model import Forum, State
from bot.storage.database import Database, Transaction

_AT_ONCE: Final = 1000
"""Forums looked up in one round; a hundred servers with ten each."""


class Crowd(Protocol):
    """Discord's side."""

    async def interested(self, forum: Forum) -> list[int]:
        """The ids of those who marked the forum's event; none where that can't be known now."""
        ...


class InterestService:
    """Asks those who are interested."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def noticed(self, server_id: int, event_id: int, user_id: int) -> None:
        """Someone marked an event of Discord; it may be none of ours."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            forum = store.by_event(tx, server_id, event_id)
            if forum is not None:
                _ask(tx, forum, (user_id,), now)

        await self._database.write(change)

    async def ask(self, forum: Forum, user_ids: Iterable[int]) -> None:
        """Ask those of them who were not asked before."""
        now = self._clock.timestamp()
        people = tuple(user_ids)
        await self._database.write(lambda tx: _ask(tx, store.by_id(tx, forum.forum_id) or forum, people, now))


class InterestChore:
    """Looks the marks up."""

    name = "forum-interest"

    def __init__(self, database: Database, clock: Clock, service: InterestService, crowd: Crowd) -> None:
        self._database = database
        self._clock = clock
        self._service = service
        self._crowd = crowd
        self._next_at = 0
        """When to look next, in epoch seconds; at once after a start."""

    def next_due(self, tx: Transaction) -> int | None:
        """When to look next; not at all while no forum ahead has an event."""
        return self._next_at if store.with_event(tx, self._clock.timestamp(), 1) else None

    async def run(self) -> None:
        """Look at every event, and ask."""
        now = self._clock.timestamp()
        if now < self._next_at:
            return
        self._next_at = now + HOUR
        for forum in await self._database.read(lambda tx: store.with_event(tx, now, _AT_ONCE)):
            if people := await self._crowd.interested(forum):
                await self._service.ask(forum, people)


def _ask(tx: Transaction, forum: Forum, user_ids: Iterable[int], now: int) -> None:
    if forum.state is not State.PUBLISHED or now >= forum.answer_by_at:
        return
    asked = contacts_store.was_interested(tx, forum.forum_id)
    for user_id in user_ids:
        if (
            user_id not in asked
            and answers_store.of_person(tx, forum.forum_id, user_id) is None
            and answers_store.takes_messages(tx, forum.server_id, user_id)
        ):
            contacts_store.interested(tx, forum.forum_id, user_id, forum.server_id, now)
            planning.ask_interested(tx, forum, user_id, now)
