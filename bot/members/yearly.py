"""The yearly question: is it still true? Asked of those who allowed reminders, a year after they last confirmed."""

from bot.clock import DAY
from bot.delivery import outbox
from bot.delivery.model import Delivery, Intent, Send, Skip, ToMember, Verdict
from bot.members import store
from bot.members.model import Introduction
from bot.members.zones import morning_where_they_live
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.storage.database import Transaction

STILL_TRUE = "members.still-true"
"""The kind of delivery that asks."""

ASK_AFTER = 365 * DAY
"""Seconds from the last confirmation to the question."""


def plan(tx: Transaction, introduction: Introduction, now: int) -> None:
    """Ask on a morning a year after this confirmation, instead of whatever was planned before."""
    outbox.cancel(tx, STILL_TRUE, introduction.introduction_id)
    _ask(tx, introduction, introduction.confirmed_at + ASK_AFTER, now)


def still_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether the question still makes sense: published, unconfirmed since, and reminders allowed."""
    introduction = store.by_id(tx, delivery.key)
    if introduction is None or not introduction.visible:
        return Skip("not-published")
    if introduction.confirmed_at != delivery.payload["confirmed_at"]:
        return Skip("confirmed-since")
    if not consents.allows(tx, introduction.server_id, introduction.user_id, ConsentPurpose.REMINDERS):
        return Skip("no-consent")
    return Send()


def ask_again(tx: Transaction, delivery: Delivery) -> None:
    """A year's question is settled, whatever its end; the next one comes unless it is confirmed before."""
    introduction = store.by_id(tx, delivery.key)
    if introduction is not None and introduction.confirmed_at == delivery.payload["confirmed_at"]:
        _ask(tx, introduction, delivery.due_at + ASK_AFTER, delivery.due_at)


def _ask(tx: Transaction, introduction: Introduction, at: int, now: int) -> None:
    due_at = morning_where_they_live(tx, introduction.server_id, introduction.user_id, at, now)
    outbox.plan(
        tx,
        Intent(
            kind=STILL_TRUE,
            key=introduction.introduction_id,
            occurrence=due_at,
            server_id=introduction.server_id,
            to=ToMember(introduction.user_id),
            due_at=due_at,
            payload={"confirmed_at": introduction.confirmed_at},
        ),
        now,
    )
