"""Reminders of commitments: what is planned, and whether it still holds. Functions in the transaction of the change."""

from dataclasses import replace
from typing import Final

from bot.clock import DAY
from bot.coaching import commitments_store, store
from bot.coaching.records import Commitment, Dialogue, Standing, Way
from bot.delivery import outbox
from bot.delivery.kinds import Kind
from bot.delivery.model import Delivery, Intent, Recipient, Send, Skip, ToChannel, ToMember, Verdict
from bot.delivery.topics import Topic
from bot.privacy import store as consents
from bot.privacy.model import Cause, ConsentPurpose
from bot.storage.database import Transaction
from bot.times import morning_of

COMMITMENT: Final = "coaching.commitment"
"""The kind of delivery that asks what became of a commitment."""

HELPS_FOR: Final = 14 * DAY
"""Seconds for which the question still helps: after a fortnight the plan has moved on."""


def commitment_kind() -> Kind:
    """The rule of reminders of commitments."""
    return Kind(COMMITMENT, check=still_holds, fallback=in_thread_instead, topic=Topic.COACHING)


def remind(tx: Transaction, dialogue: Dialogue, commitment: Commitment, now: int) -> None:
    """Ask on the morning of the day it is due, by the way the member chose for this dialogue."""
    to = _recipient(dialogue)
    if to is None or commitment.state is not Standing.OPEN:
        return
    due_at = morning_of(commitment.due_on, dialogue.zone, now)
    outbox.plan(tx, _intent(commitment, to, due_at), now)


def remind_anew(tx: Transaction, dialogue: Dialogue, now: int) -> None:
    """The way has changed: ask by the new one what the old one has not asked yet."""
    for commitment in commitments_store.of_dialogue(tx, dialogue.dialogue_id):
        outbox.cancel(tx, COMMITMENT, commitment.commitment_id)
        told = outbox.planned(tx, COMMITMENT, commitment.commitment_id)
        if all(each.occurrence != commitment.moves for each in told):
            remind(tx, dialogue, commitment, now)


def forget(tx: Transaction, dialogue_id: str) -> None:
    """Take back the reminders of everything that a dialogue has led to."""
    for commitment in commitments_store.of_dialogue(tx, dialogue_id):
        outbox.cancel(tx, COMMITMENT, commitment.commitment_id)


def as_allowed(tx: Transaction, dialogue: Dialogue) -> Dialogue:
    """The dialogue, without its way of reminding where consent to that was taken back: it is to be chosen again."""
    if dialogue.way is Way.DM and not _consents(tx, dialogue):
        return replace(dialogue, way=None)
    return dialogue


def still_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether it is still to be done, on this day, and the member still wants to hear of it this way."""
    commitment = commitments_store.by_id(tx, delivery.key)
    if commitment is None or commitment.state is not Standing.OPEN:
        return Skip("settled")
    dialogue = store.behind(tx, commitment)
    if delivery.occurrence != commitment.moves:
        return Skip("moved")
    if any(consents.erasure_of(tx, dialogue.server_id, dialogue.user_id, cause) for cause in Cause):
        return Skip("leaving")
    if not delivery.payload.get("instead") and delivery.to != _recipient(dialogue):
        return Skip("other-way")
    if isinstance(delivery.to, ToMember) and not _consents(tx, dialogue):
        return Skip("no-consent")
    return Send()


def in_thread_instead(tx: Transaction, delivery: Delivery) -> Intent | None:
    """Who has closed their direct messages since is asked in their private thread, if they have one."""
    commitment = commitments_store.by_id(tx, delivery.key)
    thread_id = store.behind(tx, commitment).thread_id if commitment else None
    if commitment is None or thread_id is None:
        return None
    return _intent(commitment, ToChannel(thread_id), delivery.due_at, instead=1)


def _consents(tx: Transaction, dialogue: Dialogue) -> bool:
    return consents.allows(tx, dialogue.server_id, dialogue.user_id, ConsentPurpose.REMINDERS)


def _recipient(dialogue: Dialogue) -> Recipient | None:
    if dialogue.way is Way.DM:
        return ToMember(dialogue.user_id)
    if dialogue.way is Way.THREAD and dialogue.thread_id is not None:
        return ToChannel(dialogue.thread_id)
    return None


def _intent(commitment: Commitment, to: Recipient, due_at: int, **more: int) -> Intent:
    return Intent(
        kind=COMMITMENT,
        key=commitment.commitment_id,
        server_id=commitment.server_id,
        to=to,
        due_at=due_at,
        expires_at=due_at + HELPS_FOR,
        occurrence=commitment.moves,
        payload={"user_id": commitment.user_id, **more},
    )
