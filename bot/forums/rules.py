"""Whether what was planned still holds when it is due: the checks of the kinds, one for each.

A message to a person stands at two doors (see `planning`). Who has chosen direct messages is let out by the first,
everyone else who is to be told by the second; which of them it is, is decided here, at the last moment.
"""

from collections.abc import Callable
from typing import Final

from bot.clock import DAY, HOUR
from bot.delivery.kinds import After, Check, Kind
from bot.delivery.model import Delivery, Intent, Send, Skip, ToChannel, ToMember, Verdict
from bot.delivery.topics import Pressing, Topic
from bot.forums import answers_store, results_store, store
from bot.forums.model import Forum, State, Version, Way
from bot.forums.people import Answer, Ways
from bot.forums.planning import CANCELLED, CHANGED, FEEDBACK, INTEREST, INVITE, OFFER, REMINDER, SEATED, TASK
from bot.forums.results import Task
from bot.forums.seats import Seat
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.storage.database import Transaction

WITH_AUDIENCE: Final = frozenset({REMINDER, CHANGED, CANCELLED, OFFER, SEATED})
"""The kinds whose messages are for people who answered."""


def forum_kinds() -> tuple[Kind, ...]:
    """The rules of everything that forums send."""
    return (
        _told(REMINDER, reminder_holds, Topic.REMINDERS, pressing=reminder_presses),
        _told(CHANGED, change_holds, Topic.CHANGES, after=remember_told, pressing=change_presses),
        _told(CANCELLED, change_holds, Topic.CHANGES, after=remember_told, pressing=change_presses),
        _told(OFFER, seat_holds, Topic.CHANGES, pressing=Pressing.TODAY),
        _told(SEATED, seat_holds, Topic.CHANGES),
        Kind(FEEDBACK, check=feedback_holds, topic=Topic.FEEDBACK),
        _told(TASK, task_holds, Topic.TASKS),
        Kind(INVITE, check=invite_holds, topic=Topic.INVITATIONS),
        Kind(INTEREST, check=interest_holds, topic=Topic.INVITATIONS),
    )


def _told(
    name: str,
    check: Check,
    topic: Topic,
    *,
    after: After | None = None,
    pressing: Pressing | Callable[[Delivery], Pressing] = Pressing.NO,
) -> Kind:
    """A kind of which whoever cannot be reached by direct message is told in the thread."""
    return Kind(name, check=check, fallback=mention_instead, after=after, topic=topic, pressing=pressing)


def reminder_presses(delivery: Delivery) -> Pressing:
    """Whether a reminder may come tomorrow instead: not that of the last day.

    That of the last hour, and one that was put off to an hour of one's own choice, come at any time.
    """
    offset = int(delivery.payload["offset"])
    if offset <= HOUR:
        return Pressing.NOW
    return Pressing.TODAY if offset <= DAY else Pressing.NO


def change_presses(delivery: Delivery) -> Pressing:
    """Who may already be packing has to know at once."""
    soon = delivery.expires_at is not None and delivery.expires_at - delivery.due_at < 2 * DAY
    return Pressing.NOW if soon else Pressing.TODAY


def forum_behind(tx: Transaction, delivery: Delivery) -> Forum | None:
    """The forum that a delivery is about."""
    return store.by_id(tx, str(delivery.payload["forum"]))


def task_behind(tx: Transaction, delivery: Delivery) -> Task | None:
    """The task that a delivery reminds of."""
    return results_store.task(tx, delivery.key.partition("/")[0])


def audience(tx: Transaction, delivery: Delivery) -> tuple[Answer, ...]:
    """Those whom this message is for: the receiver of a direct message, or whom a message in a thread mentions."""
    forum = forum_behind(tx, delivery)
    if forum is None:
        return ()
    if (user_id := _one_person(delivery)) is not None:
        own = answers_store.of_person(tx, forum.forum_id, user_id)
        found = [] if own is None else [own]
    else:
        everyone = answers_store.of_forum(tx, forum.forum_id)
        found = [answer for answer in everyone if answer.page == delivery.payload.get("page")]
    ways = answers_store.ways(tx, forum.server_id)
    concerned = _concerned(tx, forum, delivery, ways)
    return tuple(
        answer for answer in found if concerned(answer) and _is_door(delivery, ways.of(answer.user_id, answer))
    )


def unlike(tx: Transaction, forum: Forum, told: int) -> Version | None:
    """The version that someone knows of, if time or place are different now."""
    known = store.version(tx, forum.forum_id, told)
    same = known is None or (known.when, known.where) == (forum.when, forum.plan.where)
    return None if same else known


def still_wants_card(tx: Transaction, forum_id: str) -> bool:
    """Whether a card that somebody deleted is to be posted anew: as long as its forum is ahead."""
    forum = store.by_id(tx, forum_id)
    return forum is not None and forum.state is State.PUBLISHED


def reminder_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether the forum still takes place then, and anybody is left to be reminded by this way."""
    forum = forum_behind(tx, delivery)
    if forum is None or forum.state is not State.PUBLISHED:
        return Skip("cancelled")
    if forum.when.starts_at != delivery.payload["starts_at"]:
        return Skip("moved")
    return _to_somebody(tx, delivery)


def change_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether this is the newest change, and there is anybody who does not know of it."""
    forum = forum_behind(tx, delivery)
    if forum is None or forum.state is State.OVER:
        return Skip("over")
    if (forum.state is State.CANCELLED) is not (delivery.kind == CANCELLED):
        return Skip("changed-since")
    if delivery.kind == CHANGED and unlike(tx, forum, int(delivery.payload["sequence"])):
        return Skip("changed-since")
    return _to_somebody(tx, delivery)


def remember_told(tx: Transaction, delivery: Delivery) -> None:
    """Whoever was reached by a notice of change knows of it, and is not told again."""
    if delivery.status == "sent":
        person = _one_person(delivery)
        told = [answer.user_id for answer in audience(tx, delivery)] if person is None else [person]
        answers_store.knows(tx, str(delivery.payload["forum"]), told, int(delivery.payload["sequence"]))


def out_of_reach(tx: Transaction, forum: Forum) -> int:
    """How many who answered do not know of the newest time, place or cancellation, and can be told nowhere."""
    if forum.talk_id is not None:
        return 0
    ways = answers_store.ways(tx, forum.server_id)
    news = _not_told_of_end(forum) if forum.state is State.CANCELLED else _not_told_of_change(tx, forum)
    answers = answers_store.of_forum(tx, forum.forum_id)
    return sum(news(answer) and ways.of(answer.user_id, answer) is not Way.DM for answer in answers)


def seat_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether the seat is still kept for this person, or is theirs."""
    forum = forum_behind(tx, delivery)
    if forum is None or forum.state is not State.PUBLISHED:
        return Skip("cancelled")
    return _to_somebody(tx, delivery)


def invite_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether this person has not answered yet, and still allows to be asked about each forum."""
    user_id = _one_person(delivery) or 0
    wanted = answers_store.habit(tx, delivery.server_id, user_id).invites
    consents_to_it = consents.allows(tx, delivery.server_id, user_id, ConsentPurpose.REMINDERS)
    return _to_be_asked(tx, delivery, allowed=wanted and consents_to_it)


def interest_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether this person has not answered yet, and still allows to be written to."""
    allowed = answers_store.takes_messages(tx, delivery.server_id, _one_person(delivery) or 0)
    return _to_be_asked(tx, delivery, allowed=allowed)


def _to_be_asked(tx: Transaction, delivery: Delivery, *, allowed: bool) -> Verdict:
    forum = forum_behind(tx, delivery)
    if forum is None or forum.state is not State.PUBLISHED:
        return Skip("cancelled")
    if answers_store.of_person(tx, forum.forum_id, _one_person(delivery) or 0) is not None:
        return Skip("answered")
    return Send() if allowed else Skip("no-consent")


def feedback_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether there is still someone to ask: one person by direct message, or the others in the thread."""
    forum = forum_behind(tx, delivery)
    if forum is None or forum.state is not State.OVER:
        return Skip("not-over")
    there = results_store.who_was_there(tx, forum.forum_id)
    given = results_store.who_gave_feedback(tx, forum.forum_id)
    ways = answers_store.ways(tx, forum.server_id)
    answers = {answer.user_id: answer for answer in answers_store.of_forum(tx, forum.forum_id)}
    if isinstance(delivery.to, ToMember):
        user_id = delivery.to.user_id
        if user_id not in there:
            return Skip("absent")
        if user_id in given:
            return Skip("given")
        return Send() if ways.of(user_id, answers.get(user_id)) is Way.DM else Skip("no-consent")
    others = [user_id for user_id in there - given if ways.of(user_id, answers.get(user_id)) is not Way.DM]
    return Send() if others else Skip("nobody")


def task_holds(tx: Transaction, delivery: Delivery) -> Verdict:
    """Whether the task is still to be done, by this person, who is reached by this way."""
    task = task_behind(tx, delivery)
    if task is None or task.done_at is not None:
        return Skip("done")
    if task.owner_id != _one_person(delivery):
        return Skip("other-owner")
    ways = answers_store.ways(tx, task.server_id)
    # Who has chosen direct messages for this forum alone expects its tasks there, too.
    answer = answers_store.of_person(tx, task.forum_id, task.owner_id)
    return Send() if _is_door(delivery, ways.of(task.owner_id, answer)) else Skip("other-way")


def mention_instead(tx: Transaction, delivery: Delivery) -> Intent | None:
    """Who cannot be reached by direct message is mentioned in the thread."""
    forum = forum_behind(tx, delivery)
    user_id = _one_person(delivery)
    if forum is None or user_id is None or forum.talk_id is None:
        return None
    return Intent(
        kind=delivery.kind,
        key=f"{delivery.key}/{user_id}/closed",
        server_id=delivery.server_id,
        to=ToChannel(forum.talk_id),
        due_at=delivery.due_at,
        expires_at=delivery.expires_at,
        occurrence=delivery.occurrence,
        payload={**delivery.payload, "user_id": user_id, "instead": 1},
    )


def _to_somebody(tx: Transaction, delivery: Delivery) -> Verdict:
    return Send() if audience(tx, delivery) else Skip("nobody")


def receiver(delivery: Delivery) -> int | None:
    """Who alone reads this message; None for a message in a thread."""
    return delivery.to.user_id if isinstance(delivery.to, ToMember) else None


def _one_person(delivery: Delivery) -> int | None:
    if isinstance(delivery.to, ToMember):
        return delivery.to.user_id
    user_id = delivery.payload.get("user_id")
    return None if user_id is None else int(user_id)


def _is_door(delivery: Delivery, way: Way) -> bool:
    """Whether someone with this way is reached by this message."""
    if isinstance(delivery.to, ToMember):
        return way is Way.DM
    if delivery.payload.get("instead"):
        return True  # their direct messages are closed, which is why this one exists
    if delivery.kind == REMINDER:
        return way is Way.THREAD  # only who asked for it; the rest have a say in no reminders at all
    return way is not Way.DM


def _concerned(tx: Transaction, forum: Forum, delivery: Delivery, ways: Ways) -> Callable[[Answer], bool]:
    """Whether what a message says is news to someone, whatever the way."""
    offset, until = delivery.payload.get("offset"), delivery.payload.get("until")

    def to_be_reminded(answer: Answer) -> bool:
        return answer.expected and offset not in ways.habit(answer.user_id).silent

    def offered(answer: Answer) -> bool:
        return answer.seat is Seat.OFFERED and answer.offered_until == until

    def seated(answer: Answer) -> bool:
        return answer.seat is Seat.SEATED

    return {
        REMINDER: to_be_reminded,
        OFFER: offered,
        SEATED: seated,
        CANCELLED: _not_told_of_end(forum),
        CHANGED: _not_told_of_change(tx, forum),
    }[delivery.kind]


def _not_told_of_end(forum: Forum) -> Callable[[Answer], bool]:
    return lambda answer: answer.told < forum.sequence


def _not_told_of_change(tx: Transaction, forum: Forum) -> Callable[[Answer], bool]:
    return lambda answer: unlike(tx, forum, answer.told) is not None
