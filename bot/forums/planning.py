"""The intents of forums: who is told what, and when. Plain functions in the transaction of the change behind them.

Each message to a person has two doors: a direct message, and a mention in the forum's thread. Both are planned, for
people change their mind about the way until the last moment; the checks in `rules` open the one that counts then.
The mentions of a thread are gathered, `people.PAGE` of them in a message.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from bot.clock import DAY
from bot.delivery import outbox, posts
from bot.delivery.model import Intent, ToChannel, ToMember
from bot.forums import answers_store
from bot.forums.model import Choice, Forum, State
from bot.forums.people import Answer
from bot.forums.results import Task
from bot.forums.times import before
from bot.storage.database import Transaction
from bot.times import MORNING, instant, morning_of, wall_of

REMINDER: Final = "forums.reminder"
CHANGED: Final = "forums.changed"
CANCELLED: Final = "forums.cancelled"
OFFER: Final = "forums.offer"
SEATED: Final = "forums.seated"
FEEDBACK: Final = "forums.feedback"
TASK: Final = "forums.task"
INVITE: Final = "forums.invite"
INTEREST: Final = "forums.interest"
CARD: Final = "forums.card"
"""The kind of living post that shows a forum."""

SNOOZED: Final = 0
"""The "offset" of a reminder that was put off."""

INVITE_BEFORE: Final = 14 * DAY
"""Seconds before the deadline at which people are asked whether they come: time to arrange the journey."""

FEEDBACK_FOR: Final = 14 * DAY
"""Seconds after the day of the question in which people still remember enough to answer."""

TASK_FOR: Final = 7 * DAY
"""Seconds for which a reminder of a task still helps: it may be overdue, but not forgotten."""


def own_key(forum: Forum, user_id: int) -> str:
    """The key of what concerns one person at one forum."""
    return f"{forum.forum_id}/{user_id}"


def morning(forum: Forum, day: date) -> int:
    """The instant at which the tasks of a day are reminded, in epoch seconds."""
    return instant(datetime.combine(day, MORNING), forum.when.zone)


def show_card(tx: Transaction, forum: Forum) -> None:
    """Wish for the card in the server's channel for forums, if it has one."""
    posts.want(tx, CARD, forum.forum_id, forum.server_id, forum.channel_id, forum.revision)


def renew_cards(tx: Transaction, server_id: int) -> None:
    """Write all cards of a server anew."""
    posts.touch(tx, CARD, server_id)


def remind(tx: Transaction, forum: Forum, answer: Answer, now: int) -> None:
    """Plan the reminders that are still to come, for someone who comes, waits or may come."""
    _remind_person(tx, forum, answer, now)
    _remind_page(tx, forum, answer.page, now)


def remind_again(tx: Transaction, forum: Forum, now: int) -> None:
    """Plan all reminders of a forum anew: its time or its reminders have changed, or where people are mentioned."""
    answers = answers_store.of_forum(tx, forum.forum_id)
    wanted = () if forum.talk_id is None else _dues(forum)
    for page in _pages(answers):
        outbox.cancel(tx, REMINDER, _page_key(forum, page), besides=wanted)
        _remind_page(tx, forum, page, now)
    for answer in answers:
        _remind_person(tx, forum, answer, now)


def forget(tx: Transaction, forum: Forum) -> None:
    """Take back whatever waits to be said of a forum that will not be."""
    answers = answers_store.of_forum(tx, forum.forum_id)
    for page in _pages(answers):
        outbox.cancel(tx, REMINDER, _page_key(forum, page))
        outbox.cancel(tx, CHANGED, _page_key(forum, page))
    for answer in answers:
        for kind in (REMINDER, OFFER, SEATED, CHANGED):
            outbox.cancel(tx, kind, own_key(forum, answer.user_id))
    for kind in (REMINDER, CHANGED, OFFER, INVITE, INTEREST):
        outbox.cancel(tx, kind, forum.forum_id)


def forget_person(tx: Transaction, forum: Forum, user_id: int) -> None:
    """Take back whatever waits to be said of this forum to one person."""
    for kind in (REMINDER, OFFER, SEATED, INVITE, INTEREST):
        outbox.cancel(tx, kind, forum.forum_id, ToMember(user_id))
        outbox.cancel(tx, kind, own_key(forum, user_id))


def snooze(tx: Transaction, forum: Forum, user_id: int, due_at: int, now: int) -> None:
    """Remind one person once more, then."""
    payload = {"offset": SNOOZED, "starts_at": forum.when.starts_at}
    note = _Note(REMINDER, own_key(forum, user_id), due_at, forum.when.starts_at, payload, due_at)
    _to_person(tx, forum, note, user_id, now)


def tell_change(tx: Transaction, forum: Forum, until: int, now: int) -> None:
    """Tell everyone who answered that time or place has changed, or that it does not take place."""
    kind = CANCELLED if forum.state is State.CANCELLED else CHANGED
    note = _Note(kind, forum.forum_id, now, until, {"sequence": forum.sequence}, forum.sequence)
    answers = answers_store.of_forum(tx, forum.forum_id)
    for answer in answers:
        _plan(tx, forum, note, ToMember(answer.user_id), now)
    for page in _pages(answers):
        _to_page(tx, forum, note, page, now)


def offer(tx: Transaction, forum: Forum, user_id: int, until: int, now: int) -> None:
    """Tell someone that a seat has come free, and until when it is theirs."""
    note = _Note(OFFER, own_key(forum, user_id), now, until, {"until": until}, until)
    _to_person(tx, forum, note, user_id, now)


def tell_seat(tx: Transaction, forum: Forum, user_id: int, now: int) -> None:
    """Tell someone who was in line that they have a seat, without having done anything for it."""
    note = _Note(SEATED, own_key(forum, user_id), now, forum.when.starts_at, {}, now)
    _to_person(tx, forum, note, user_id, now)


def invite(tx: Transaction, forum: Forum, user_ids: Iterable[int], now: int) -> None:
    """Ask those who have not answered, and allow it, whether they come: once."""
    due_at = max(now, forum.answer_by_at - INVITE_BEFORE)
    note = _Note(INVITE, forum.forum_id, due_at, forum.answer_by_at, {})
    for user_id in user_ids:
        _plan(tx, forum, note, ToMember(user_id), now)


def ask_interested(tx: Transaction, forum: Forum, user_id: int, now: int) -> None:
    """Ask someone who marked the event as interesting whether they come."""
    _plan(tx, forum, _Note(INTEREST, forum.forum_id, now, forum.answer_by_at, {}), ToMember(user_id), now)


def ask_feedback(tx: Transaction, forum: Forum, user_ids: Iterable[int], now: int) -> None:
    """Ask those who may have been there what they think, a day later; who was is known by then.

    Of what ended while the bot was away for long nobody is asked.
    """
    asked_at = forum.when.ends_at + DAY
    until = asked_at + FEEDBACK_FOR
    if now >= until:
        return
    note = _Note(FEEDBACK, forum.forum_id, max(now, asked_at), until, {})
    for user_id in user_ids:
        _plan(tx, forum, note, ToMember(user_id), now)
    if forum.talk_id is not None:
        _plan(tx, forum, note, ToChannel(forum.talk_id), now)


def remind_task(tx: Transaction, forum: Forum, task: Task, now: int) -> None:
    """Remind a task's owner on the morning of the day before it is due; on the day itself, when that is past."""
    outbox.cancel(tx, TASK, task.task_id)
    if not task.owner_id or task.done_at is not None:
        return
    mornings = (morning(forum, day) for day in (task.due_on - timedelta(days=1), task.due_on))
    due_at = next((each for each in mornings if each > now), None)
    if due_at is not None:
        _remind_task_at(tx, forum, task, due_at, now)


def put_task_off(tx: Transaction, forum: Forum, task: Task, now: int) -> int:
    """Remind a task's owner anew: on the morning it is due, else on the next morning; gives that instant."""
    outbox.cancel(tx, TASK, task.task_id)
    today = wall_of(now, forum.when.zone).date()
    due_at = morning_of(max(task.due_on, today), forum.when.zone, now)
    _remind_task_at(tx, forum, task, due_at, now)
    return due_at


def _remind_task_at(tx: Transaction, forum: Forum, task: Task, due_at: int, now: int) -> None:
    note = _Note(TASK, task.task_id, due_at, due_at + TASK_FOR, {}, due_at)
    _to_person(tx, forum, note, task.owner_id, now)


@dataclass(frozen=True, slots=True)
class _Note:
    """What the intents of one message have in common."""

    kind: str
    key: str
    due_at: int
    until: int
    payload: Mapping[str, str | int]
    occurrence: int = 0


def _remind_person(tx: Transaction, forum: Forum, answer: Answer, now: int) -> None:
    wanted = () if answer.choice is Choice.CANT else _dues(forum)
    outbox.cancel(tx, REMINDER, forum.forum_id, ToMember(answer.user_id), besides=wanted)
    if wanted:
        for note in _reminders(forum, now):
            _plan(tx, forum, note, ToMember(answer.user_id), now)


def _remind_page(tx: Transaction, forum: Forum, page: int, now: int) -> None:
    for note in _reminders(forum, now):
        _to_page(tx, forum, note, page, now)


def _reminders(forum: Forum, now: int) -> list[_Note]:
    """The reminders that are still to come."""
    starts_at = forum.when.starts_at
    return [
        _Note(REMINDER, forum.forum_id, due, starts_at, {"offset": offset, "starts_at": starts_at}, due)
        for due, offset in _dues(forum).items()
        if due > now
    ]


def _dues(forum: Forum) -> dict[int, int]:
    """When each reminder of a forum is due, with its offset.

    What was planned for then stays, also after that: it may be held back as its receiver wishes, or late.
    """
    when = forum.when
    return {before(when.starts, when.zone, offset): offset for offset in forum.plan.reminders}


def _to_page(tx: Transaction, forum: Forum, note: _Note, page: int, now: int) -> None:
    """Plan one of the messages in the thread that mention many."""
    if forum.talk_id is not None:
        paged = replace(note, key=_page_key(forum, page), payload={**note.payload, "page": page})
        _plan(tx, forum, paged, ToChannel(forum.talk_id), now)


def _to_person(tx: Transaction, forum: Forum, note: _Note, user_id: int, now: int) -> None:
    """Plan a message to one person at both doors."""
    _plan(tx, forum, note, ToMember(user_id), now)
    if forum.talk_id is not None:
        mention = replace(note, payload={**note.payload, "user_id": user_id})
        _plan(tx, forum, mention, ToChannel(forum.talk_id), now)


def _plan(tx: Transaction, forum: Forum, note: _Note, to: ToMember | ToChannel, now: int) -> None:
    outbox.plan(
        tx,
        Intent(
            kind=note.kind,
            key=note.key,
            server_id=forum.server_id,
            to=to,
            due_at=note.due_at,
            expires_at=note.until,
            occurrence=note.occurrence,
            payload={**note.payload, "forum": forum.forum_id},
        ),
        now,
    )


def _pages(answers: Iterable[Answer]) -> list[int]:
    return sorted({answer.page for answer in answers})


def _page_key(forum: Forum, page: int) -> str:
    return f"{forum.forum_id}/page-{page}"
