"""The use cases of commitments: how one is reminded of them, and what becomes of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from bot.clock import Clock
from bot.coaching import commitments_store, reminding, store, versions_store
from bot.coaching.owning import own_commitment, own_dialogue
from bot.coaching.records import Commitment, Dialogue, Standing, Version, Way
from bot.coaching.times import local
from bot.delivery import outbox
from bot.delivery.model import Delivery
from bot.errors import UserError
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

FARTHEST: Final = timedelta(days=2 * 366)
"""How far ahead something can be put off; beyond it lies a typing error in the year."""


@dataclass(frozen=True, slots=True)
class Followed:
    """A commitment with what it came from."""

    commitment: Commitment
    dialogue: Dialogue
    version: Version


class FollowingService:
    """Commitments after the dialogue that led to them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def choose_way(self, actor: Actor, dialogue_id: str, way: Way, thread_id: int | None = None) -> Dialogue:
        """Choose how to be reminded of what a dialogue led to. To choose direct messages is to consent to them.

        That messages arrive by this way was tried by the caller, who gives the private thread if it is that.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Dialogue:
            before = own_dialogue(tx, actor, dialogue_id)
            chosen = replace(
                before, way=way, thread_id=thread_id or before.thread_id, language=actor.language, step=before.step + 1
            )
            store.update(tx, chosen, after=before.step)
            owner = (chosen.server_id, chosen.user_id)
            if way is Way.DM and not consents.allows(tx, *owner, ConsentPurpose.REMINDERS):
                consents.decide(tx, *owner, ConsentPurpose.REMINDERS, granted=True, now=now)
            reminding.remind_anew(tx, chosen, now)
            return chosen

        return await self._database.write(change)

    async def open(self, actor: Actor, commitment_id: str) -> Followed:
        """A commitment of the actor's."""
        return await self._database.read(lambda tx: _followed(tx, own_commitment(tx, actor, commitment_id)))

    async def open_ones(self, actor: Actor) -> tuple[Commitment, ...]:
        """What the actor still means to do on this server, the next one first."""
        found = await self._database.read(
            lambda tx: commitments_store.open_of_member(tx, actor.server_id, actor.user_id)
        )
        return tuple(found)

    async def of_dialogue(self, actor: Actor, dialogue_id: str) -> tuple[Commitment, ...]:
        """What a dialogue of the actor's has led to."""

        def read(tx: Transaction) -> list[Commitment]:
            return commitments_store.of_dialogue(tx, own_dialogue(tx, actor, dialogue_id).dialogue_id)

        return tuple(await self._database.read(read))

    async def done(self, actor: Actor, commitment_id: str) -> Followed:
        """It is done."""
        return await self._settle(actor, commitment_id, Standing.DONE)

    async def drop(self, actor: Actor, commitment_id: str) -> Followed:
        """It will not be done, and that is all right."""
        return await self._settle(actor, commitment_id, Standing.DROPPED)

    async def take_up(self, actor: Actor, commitment_id: str) -> Followed:
        """It is to be done after all."""

        def again(commitment: Commitment, _dialogue: Dialogue, _now: int) -> Commitment:
            return replace(commitment, state=Standing.OPEN, moves=commitment.moves + 1, settled_at=None)

        return await self._change(actor, commitment_id, again)

    async def move(self, actor: Actor, commitment_id: str, day: date | int) -> Followed:
        """Put it off to that day, or by that many days from today.

        Raises:
            UserError: `commitment-day-past`: the day is not ahead; `commitment-day-far` with `years`.
        """

        def moved(commitment: Commitment, dialogue: Dialogue, now: int) -> Commitment:
            today = local(now, dialogue.zone).date()
            due_on = today + timedelta(days=day) if isinstance(day, int) else day
            if due_on < today:
                raise UserError("commitment-day-past")
            if due_on - today > FARTHEST:
                raise UserError("commitment-day-far", years=FARTHEST.days // 365)
            return replace(commitment, due_on=due_on, moves=commitment.moves + 1, state=Standing.OPEN, settled_at=None)

        return await self._change(actor, commitment_id, moved)

    async def today(self, actor: Actor, commitment_id: str) -> date:
        """The member's day, for reading what they type."""
        followed = await self.open(actor, commitment_id)
        return local(self._clock.timestamp(), followed.dialogue.zone).date()

    async def behind(self, delivery: Delivery) -> Followed | None:
        """What a reminder is about; None once it is gone."""

        def read(tx: Transaction) -> Followed | None:
            commitment = commitments_store.by_id(tx, delivery.key)
            return _followed(tx, commitment) if commitment else None

        return await self._database.read(read)

    async def _settle(self, actor: Actor, commitment_id: str, state: Standing) -> Followed:
        def settled(commitment: Commitment, _dialogue: Dialogue, now: int) -> Commitment:
            return replace(commitment, state=state, settled_at=now)

        return await self._change(actor, commitment_id, settled)

    async def _change(
        self, actor: Actor, commitment_id: str, change: Callable[[Commitment, Dialogue, int], Commitment]
    ) -> Followed:
        now = self._clock.timestamp()

        def write(tx: Transaction) -> Followed:
            before = _followed(tx, own_commitment(tx, actor, commitment_id))
            after = change(before.commitment, before.dialogue, now)
            commitments_store.save(tx, after)
            outbox.cancel(tx, reminding.COMMITMENT, commitment_id)
            reminding.remind(tx, before.dialogue, after, now)
            return replace(before, commitment=after)

        return await self._database.write(write)


def _followed(tx: Transaction, commitment: Commitment) -> Followed:
    dialogue = store.behind(tx, commitment)
    return Followed(commitment, dialogue, versions_store.of_dialogue(tx, dialogue))
