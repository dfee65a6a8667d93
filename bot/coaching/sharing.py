"""The use cases of sharing: a member lets a coach read a dialogue, or a part of it, and takes that back."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.clock import Clock
from bot.coaching import sharing_store, store, versions_store
from bot.coaching.owning import own_dialogue, own_share, owns, require_coach
from bot.coaching.paging import Page, page_of
from bot.coaching.records import MAX_SHARES, Dialogue, Share, Version
from bot.errors import UserError
from bot.ids import new_id
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Shared:
    """A share with what it is about."""

    share: Share
    dialogue: Dialogue
    version: Version


class SharingService:
    """What members let coaches read. Nobody else ever reads an answer."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def share(self, actor: Actor, dialogue_id: str, coach_id: int, part: str, parts: Collection[str]) -> Shared:
        """Let this coach read; that they have the coaches' role today was asked of Discord by the caller.

        Args:
            actor: Whose dialogue it is.
            dialogue_id: Which one.
            coach_id: Who may read it.
            part: The name of one of its parts; empty for all of it.
            parts: The names of the parts that it has.

        Raises:
            UserError: `coaching-gone`; `coach-gone`: nobody of that id says that they coach here; `share-yourself`;
                `shares-full` with the `limit`.
        """
        now = self._clock.timestamp()
        if coach_id == actor.user_id:
            raise UserError("share-yourself")

        def change(tx: Transaction) -> Shared:
            dialogue = own_dialogue(tx, actor, dialogue_id)
            if dialogue.tryout or (part and part not in parts):
                raise UserError("coaching-gone")
            if sharing_store.coach(tx, dialogue.server_id, coach_id) is None:
                raise UserError("coach-gone")
            mine = sharing_store.shares_of(tx, dialogue.server_id, actor.user_id)
            known = next((each for each in mine if _same(each, dialogue_id, coach_id, part)), None)
            if known is None:
                if len(mine) >= MAX_SHARES:
                    raise UserError("shares-full", limit=MAX_SHARES)
                known = Share(new_id(), dialogue_id, dialogue.server_id, actor.user_id, coach_id, part, now)
                sharing_store.put_share(tx, known)
            return _about(tx, known)

        return await self._database.write(change)

    async def mine(self, actor: Actor) -> tuple[Shared, ...]:
        """What this member shares here, the newest first."""

        def read(tx: Transaction) -> tuple[Shared, ...]:
            return tuple(_about(tx, each) for each in sharing_store.shares_of(tx, actor.server_id, actor.user_id))

        return await self._database.read(read)

    async def take_back(self, actor: Actor, share_id: str) -> None:
        """The coach reads it no more, from now on."""

        def change(tx: Transaction) -> None:
            sharing_store.unshare(tx, own_share(tx, actor, share_id).share_id)

        await self._database.write(change)

    async def with_coach(self, actor: Actor, number: int = 0) -> Page[Shared]:
        """A page of what this coach may read here, the newest first.

        Raises:
            UserError: `coaches-only`: they have not the role, or no longer.
        """

        def read(tx: Transaction) -> Page[Shared]:
            require_coach(tx, actor)
            found = page_of(sharing_store.shared_with(tx, actor.server_id, actor.user_id), number)
            return Page(tuple(_about(tx, each) for each in found.entries), found.number, found.count)

        return await self._database.read(read)

    async def readable(self, actor: Actor, share_id: str) -> Shared:
        """What a coach opens to read: shared with them, not taken back, and their role still theirs.

        Raises:
            UserError: `coaches-only`; `share-gone`.
        """

        def read(tx: Transaction) -> Shared:
            require_coach(tx, actor)
            share = sharing_store.share(tx, share_id)
            if share is None or not owns(actor, share.coach_id, share.server_id):
                raise UserError("share-gone")
            return _about(tx, share)

        return await self._database.read(read)

    async def meeting(self, actor: Actor, share_id: str) -> tuple[Shared, int | None]:
        """A share of the actor's, and the private thread in which the two have met before."""

        def read(tx: Transaction) -> tuple[Shared, int | None]:
            share = own_share(tx, actor, share_id)
            return _about(tx, share), sharing_store.meeting_thread(tx, share.server_id, share.user_id, share.coach_id)

        return await self._database.read(read)

    async def met(self, share: Share, thread_id: int) -> None:
        """Remember the thread in which the two meet."""
        await self._database.write(lambda tx: sharing_store.met_in(tx, share.share_id, thread_id))


def _same(share: Share, dialogue_id: str, coach_id: int, part: str) -> bool:
    return (share.dialogue_id, share.coach_id, share.part) == (dialogue_id, coach_id, part)


def _about(tx: Transaction, share: Share) -> Shared:
    dialogue = store.behind(tx, share)
    return Shared(share, dialogue, versions_store.of_dialogue(tx, dialogue))
