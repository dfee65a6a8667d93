"""The use cases of those who come: to answer, to confirm a seat, to take it back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.clock import Clock
from bot.delivery import outbox
from bot.delivery.model import ToMember
from bot.errors import UserError
from bot.forums import answers_store, contacts_store, planning, results_store, store
from bot.forums.authoring import found, require_ahead
from bot.forums.model import MAX_GUESTS, Choice, Forum, State, Way
from bot.forums.people import Answer, Roll, roll_of, way_of
from bot.forums.seating import change_seats, revised, settle_seats, vacate
from bot.forums.seats import Party, Room, Seat, join, leave, settle
from bot.forums.turns import Turns
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction


@dataclass(frozen=True, slots=True)
class Standing:
    """Where someone stands with a forum."""

    forum: Forum
    answer: Answer | None
    roll: Roll
    way: Way
    ahead: int = 0
    """How many parties are in line before this one."""


class AnsweringService:
    """Answers to forums, and the seats that go with them."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._turns = Turns(database)

    async def standing(self, actor: Actor, forum_id: str) -> Standing:
        """Where this person stands with that forum."""
        return await self._database.read(lambda tx: standing(tx, actor, found(tx, actor, forum_id)))

    async def answer(self, actor: Actor, forum_id: str, choice: Choice, *, guests: int | None = None) -> Standing:
        """Say whether one comes, and with how many guests; None leaves their number as it was.

        To say "coming" again confirms a seat that is offered.

        Raises:
            UserError: `forum-answers-closed`, `forum-guests-range`, `forum-guests-none`, `forum-guests-no-room`
                (they keep the seat they have), or the forum is cancelled, over or gone.
        """
        now = self._clock.timestamp()
        if guests is not None and not 0 <= guests <= MAX_GUESTS:
            raise UserError("forum-guests-range", limit=MAX_GUESTS)

        def change(tx: Transaction) -> Standing:
            forum = answerable(tx, actor, forum_id, now)
            if choice is Choice.COMING:
                answers = _join(tx, forum, actor, guests, now)
            else:
                answers = _stay_away(tx, forum, actor, choice, now)
            return _answered(tx, actor, forum, answers, now)

        async with self._turns.of(forum_id):
            return await self._database.write(change)

    async def confirm(self, actor: Actor, forum_id: str) -> Standing:
        """Take the seat that is offered.

        Raises:
            UserError: `forum-offer-over`: it is offered no more.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Standing:
            forum = answerable(tx, actor, forum_id, now)
            settle_seats(tx, forum, now)
            own = answers_store.of_person(tx, forum_id, actor.user_id)
            if own is None or own.seat not in {Seat.OFFERED, Seat.SEATED}:
                raise UserError("forum-offer-over")
            return _answered(tx, actor, forum, _join(tx, forum, actor, None, now), now)

        async with self._turns.of(forum_id):
            return await self._database.write(change)

    async def withdraw(self, actor: Actor, forum_id: str) -> Standing:
        """Take the answer back, as if it had never been given."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Standing:
            forum = found(tx, actor, forum_id)
            if forum.state is State.PUBLISHED and answers_store.of_person(tx, forum_id, actor.user_id):
                forum = vacate(tx, forum, actor.user_id, now)
            return standing(tx, actor, forum)

        async with self._turns.of(forum_id):
            return await self._database.write(change)

    async def acting(self, user_id: int, forum_id: str, language: str) -> Actor:
        """Act for someone outside the server, by a button in a message to them, on the forum's server.

        Raises:
            UserError: They have nothing to do with that forum.
        """

        def read(tx: Transaction) -> Actor:
            forum = store.by_id(tx, forum_id)
            if forum is None or not _concerns(tx, forum, user_id):
                raise UserError("forum-gone")
            return Actor(user_id, forum.server_id, language)

        return await self._database.read(read)


def standing(tx: Transaction, actor: Actor, forum: Forum, known: Sequence[Answer] | None = None) -> Standing:
    """Where someone stands with a forum; `known` are its answers, if they have just been read."""
    answers = answers_store.of_forum(tx, forum.forum_id) if known is None else known
    own = next((answer for answer in answers if answer.user_id == actor.user_id), None)
    habit = answers_store.habit(tx, actor.server_id, actor.user_id)
    consenting = consents.allows(tx, actor.server_id, actor.user_id, ConsentPurpose.REMINDERS)
    ahead = 0
    if own is not None and own.seat is Seat.WAITING:
        ahead = sum(answer.seat is Seat.WAITING and answer.position < own.position for answer in answers)
    return Standing(forum, own, roll_of(answers), way_of(own, habit, consents=consenting), ahead)


def _join(tx: Transaction, forum: Forum, actor: Actor, guests: int | None, now: int) -> list[Answer]:
    """Bring someone into the line; who is in it already keeps their place."""
    before = answers_store.of_person(tx, forum.forum_id, actor.user_id)
    known = before.guests if before is not None else 0
    bring = guests if guests is not None else known
    if bring > known and not forum.plan.guests:
        raise UserError("forum-guests-none")
    position = answers_store.free_position(tx, forum.forum_id)

    def enter(line: Sequence[Party], room: Room) -> Sequence[Party]:
        settled = settle(line, room)
        held = any(party.user_id == actor.user_id and party.seat is not Seat.LAPSED for party in settled)
        if not held:
            _require_open(forum, Choice.COMING, now)
        return join(settled, actor.user_id, 1 + bring, position, room)

    fresh = _fresh(tx, actor, forum, before, Choice.COMING, now)
    answers = change_seats(tx, forum, enter, now, newcomer=fresh)
    if any(answer.user_id == actor.user_id and answer.guests != bring for answer in answers):
        raise UserError("forum-guests-no-room")
    return answers


def _stay_away(tx: Transaction, forum: Forum, actor: Actor, choice: Choice, now: int) -> list[Answer]:
    """Give up a seat or a place in line, if there was one."""
    _require_open(forum, choice, now)
    before = answers_store.of_person(tx, forum.forum_id, actor.user_id)
    fresh = _fresh(tx, actor, forum, before, choice, now)
    answers_store.put(tx, replace(fresh, guests=0, seat=None, offered_until=None))
    planning.forget_person(tx, forum, actor.user_id)
    return change_seats(tx, forum, lambda line, room: leave(line, actor.user_id, room), now)


def _fresh(tx: Transaction, actor: Actor, forum: Forum, before: Answer | None, choice: Choice, now: int) -> Answer:
    """What someone says now; the way they chose for this forum before stays."""
    said = before or Answer(
        forum_id=forum.forum_id,
        user_id=actor.user_id,
        server_id=forum.server_id,
        choice=choice,
        position=answers_store.free_position(tx, forum.forum_id),
        language=actor.language,
        told=forum.sequence,
        answered_at=now,
    )
    return replace(said, choice=choice, language=actor.language, told=forum.sequence, answered_at=now)


def _answered(tx: Transaction, actor: Actor, forum: Forum, answers: Sequence[Answer], now: int) -> Standing:
    """Plan the reminders that go with an answer just given, and renew the card."""
    after = revised(tx, forum)
    for own in answers:
        if own.user_id == actor.user_id:
            planning.remind(tx, after, own, now)
    return standing(tx, actor, after, answers)


def answerable(tx: Transaction, actor: Actor, forum_id: str, now: int) -> Forum:
    """The forum, if it can still be answered at all."""
    forum = found(tx, actor, forum_id)
    require_ahead(forum, now)
    return forum


def _require_open(forum: Forum, choice: Choice, now: int) -> None:
    """After the deadline nobody can come any more who was not in line; to say that one can't is always welcome."""
    if choice is not Choice.CANT and now > forum.answer_by_at:
        raise UserError("forum-answers-closed")


def _concerns(tx: Transaction, forum: Forum, user_id: int) -> bool:
    """Whether someone has anything to do with a forum: answered it, was there, owes it something, or was asked."""
    return (
        answers_store.of_person(tx, forum.forum_id, user_id) is not None
        or user_id in results_store.who_was_there(tx, forum.forum_id)
        or any(task.owner_id == user_id for task in results_store.tasks(tx, forum.forum_id))
        or user_id in contacts_store.was_interested(tx, forum.forum_id)
        or outbox.is_planned(tx, planning.INVITE, forum.forum_id, ToMember(user_id))
    )
