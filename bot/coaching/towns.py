"""The clocks of somebody's dialogues: those of the town they live in, also when they move."""

from dataclasses import replace

from bot.clock import Clock
from bot.coaching import commitments_store, reminding, store
from bot.coaching.records import Dialogue, Standing, Status
from bot.delivery import outbox
from bot.members.zones import zone_of
from bot.storage.database import Transaction


class FollowTown:
    """Has a member's dialogues go by their town's clocks, once they have introduced themselves from another.

    Of what is finished and done with, the days stay as they were.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __call__(self, tx: Transaction, server_id: int, user_id: int) -> None:
        """Follow the introduction as it is in this transaction."""
        zone, now = zone_of(tx, server_id, user_id), self._clock.timestamp()
        for dialogue in store.of_member(tx, server_id, user_id):
            if dialogue.zone != zone and _goes_on(tx, dialogue):
                store.move_to(tx, dialogue.dialogue_id, zone)
                _remind_there(tx, replace(dialogue, zone=zone), now)


def _goes_on(tx: Transaction, dialogue: Dialogue) -> bool:
    if dialogue.status is not Status.DONE:
        return True
    made = commitments_store.of_dialogue(tx, dialogue.dialogue_id)
    return any(each.state is Standing.OPEN for each in made)


def _remind_there(tx: Transaction, dialogue: Dialogue, now: int) -> None:
    """What is still to be asked comes in the morning there; what has been asked is not asked again."""
    for commitment in commitments_store.of_dialogue(tx, dialogue.dialogue_id):
        planned = outbox.planned(tx, reminding.COMMITMENT, commitment.commitment_id)
        if any(each.status == "pending" and each.due_at > now for each in planned):
            outbox.cancel(tx, reminding.COMMITMENT, commitment.commitment_id)
            reminding.remind(tx, dialogue, commitment, now)
