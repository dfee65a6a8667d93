"""What dialogues leave behind: the commitments at their end, and the times of their steps for the statistics."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.coaching import commitments_store, reminding, store
from bot.coaching.forms.model import Form
from bot.coaching.outcome import outcome
from bot.coaching.records import ASKED_AFTER, Commitment, Dialogue
from bot.coaching.state import Pledge, Prompt, State
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


def keep_commitments(
    tx: Transaction, dialogue: Dialogue, state: State, made: Sequence[Commitment], now: int
) -> tuple[Commitment, ...]:
    """Keep what a dialogue leads to, and plan the reminders.

    Where it was finished before, each commitment is still the one it was: with what became of it, and with its day
    unless the member has named another.
    """
    before = {each.question: each for each in commitments_store.of_dialogue(tx, dialogue.dialogue_id)}
    kept = tuple(_taken_over(each, before.get(each.question), state) for each in made)
    reminding.forget(tx, dialogue.dialogue_id)
    commitments_store.drop(tx, dialogue.dialogue_id)
    commitments_store.add(tx, kept)
    reminding.remind_anew(tx, dialogue, now)
    return kept


def _taken_over(made: Commitment, before: Commitment | None, state: State) -> Commitment:
    if before is None:
        return made
    agreed, said = state.agreed.get(made.question), state.answers.get(made.question)
    same_day = isinstance(agreed, Pledge) and isinstance(said, Pledge) and agreed.by == said.by
    return replace(
        made,
        commitment_id=before.commitment_id,
        due_on=before.due_on if same_day else made.due_on,
        state=before.state,
        # Counted as put off, since what was asked about the other day is not asked again otherwise.
        moves=before.moves if same_day else before.moves + 1,
        settled_at=before.settled_at,
    )


def opened_again(state: State, made: Iterable[Commitment]) -> State:
    """The state of a plan that is open again: its commitments are agreed, with the days to which they were put off."""
    due = {each.question: each.due_on for each in made if each.moves}
    agreed = {
        path: replace(answer, by=due.get(path, answer.by))
        for path, answer in state.answers.items()
        if isinstance(answer, Pledge)
    }
    return replace(state, answers={**state.answers, **agreed}, agreed=agreed)


def require_not_begun(tx: Transaction, dialogue: Dialogue) -> None:
    """Refuse to change a plan of which something is done or dropped.

    Raises:
        UserError: `coaching-begun-already`.
    """
    if any(each.settled_at for each in commitments_store.of_dialogue(tx, dialogue.dialogue_id)):
        raise UserError("coaching-begun-already")


def note_steps(
    tx: Transaction, dialogue: Dialogue, answered: tuple[str, ...], asked: Sequence[Prompt], now: int
) -> None:
    """Remember the times of steps, for the statistics; those of a try-out are nobody's."""
    if not dialogue.tryout:
        store.steps_answered(tx, dialogue.dialogue_id, answered, now)
        store.steps_shown(tx, dialogue.dialogue_id, tuple(prompt.step for prompt in asked), now)
