"""What dialogues leave behind: the commitments at their end, and the times of their steps for the statistics."""

from collections.abc import Sequence

from bot.coaching import commitments_store, reminding, store
from bot.coaching.forms.model import Form
from bot.coaching.outcome import outcome
from bot.coaching.records import ASKED_AFTER, Commitment, Dialogue
from bot.coaching.state import Prompt, State
from bot.errors import UserError
from bot.ids import new_id
from bot.storage.database import Transaction


def commitments_of(form: Form, state: State, dialogue: Dialogue) -> tuple[Commitment, ...]:
    """What a dialogue that has just ended leads to; a try-out leads to nothing."""
    if dialogue.tryout:
        return ()
    return tuple(
        Commitment(
            commitment_id=new_id(),
            dialogue_id=dialogue.dialogue_id,
            server_id=dialogue.server_id,
            user_id=dialogue.user_id,
            question=each.path,
            part=each.part,
            position=position,
            what=each.what,
            due_on=each.by or state.today + ASKED_AFTER,
            sure=each.confidence,
        )
        for position, each in enumerate(outcome(form, state).commitments)
    )


def reopen(tx: Transaction, dialogue: Dialogue) -> None:
    """A finished dialogue is changed: what it led to is made anew at its end."""
    if any(each.settled_at for each in commitments_store.of_dialogue(tx, dialogue.dialogue_id)):
        raise UserError("coaching-begun-already")
    reminding.forget(tx, dialogue.dialogue_id)
    commitments_store.drop(tx, dialogue.dialogue_id)


def note_steps(
    tx: Transaction, dialogue: Dialogue, answered: tuple[str, ...], asked: Sequence[Prompt], now: int
) -> None:
    """Remember the times of steps, for the statistics; those of a try-out are nobody's."""
    if not dialogue.tryout:
        store.steps_answered(tx, dialogue.dialogue_id, answered, now)
        store.steps_shown(tx, dialogue.dialogue_id, tuple(prompt.step for prompt in asked), now)
