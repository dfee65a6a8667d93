"""Writing down what the rules of `seats` decide, with the offers that follow from it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.delivery import outbox
from bot.forums import answers_store, planning, store, work_store
from bot.forums.model import Forum, State
from bot.forums.people import Answer
from bot.forums.seats import Party, Room, Seat, leave, settle
from bot.storage.database import Transaction

Change = Callable[[Sequence[Party], Room], Sequence[Party]]
"""Something that happens to the line, e.g. `seats.settle`."""


def revised(tx: Transaction, forum: Forum) -> Forum:
    """Write a forum as its next revision, with its card brought in line."""
    following = replace(forum, revision=forum.revision + 1)
    store.update(tx, following)
    planning.show_card(tx, following)
    return following


def change_seats(
    tx: Transaction, forum: Forum, change: Change, now: int, newcomer: Answer | None = None
) -> list[Answer]:
    """Let something happen to a forum's seats, and give all its answers as they are then.

    `newcomer` is the answer of who joins the line with it, or stays in it with something new to say.
    """
    answers = {answer.user_id: answer for answer in answers_store.of_forum(tx, forum.forum_id)}
    line = {answer.user_id: party for answer in answers.values() if (party := answer.party) is not None}
    room = Room(forum.plan.capacity, forum.when.starts_at, now)
    for party in change(tuple(line.values()), room):
        user_id = party.user_id
        joins = newcomer is not None and newcomer.user_id == user_id
        if party != line.get(user_id) or joins:
            before = answers.get(user_id)
            answers[user_id] = _seated(newcomer if newcomer is not None and joins else answers[user_id], party)
            answers_store.put(tx, answers[user_id])
            _follow(tx, forum, before, answers[user_id], now)
            if before is not None and not joins and answers[user_id].seat is Seat.SEATED is not before.seat:
                planning.tell_seat(tx, forum, user_id, now)
    return list(answers.values())


def settle_seats(tx: Transaction, forum: Forum, now: int) -> None:
    """Let offers pass whose time is over, and offer what is free."""
    change_seats(tx, forum, settle, now)


def vacate(tx: Transaction, forum: Forum, user_id: int, now: int) -> Forum:
    """Forget someone's answer to a forum; their seat goes on to the next, and the role is taken back."""
    planning.forget_person(tx, forum, user_id)
    answers_store.remove(tx, forum.forum_id, user_id)
    work_store.take_back(tx, forum, user_id)
    if forum.state is State.PUBLISHED and now < forum.when.starts_at:
        change_seats(tx, forum, lambda line, room: leave(line, user_id, room), now)
    return revised(tx, forum)


def _seated(answer: Answer, party: Party) -> Answer:
    return replace(
        answer,
        seat=party.seat,
        guests=party.size - 1,
        position=party.position,
        offered_until=party.offered_until,
    )


def _follow(tx: Transaction, forum: Forum, before: Answer | None, after: Answer, now: int) -> None:
    """An offer is told to whom it is made, and not told any more once it is over."""
    if before is not None and before.seat is Seat.OFFERED and after.offered_until != before.offered_until:
        outbox.cancel(tx, planning.OFFER, planning.own_key(forum, after.user_id))
    if after.seat is Seat.OFFERED and after.offered_until is not None:
        planning.offer(tx, forum, after.user_id, after.offered_until, now)
