"""The use cases of interest: to want to meet or not, to say why not, and to be left alone for a while."""

from dataclasses import dataclass, replace

from bot.clock import DAY, Clock
from bot.cooperation import access, meeting_store, planning, store, suggestion_store
from bot.cooperation.interest import Meeting, Misfit, Say, Side, answer, shows_interest
from bot.cooperation.model import Request
from bot.cooperation.partners import apart, stays_asked, suggestible
from bot.errors import UserError
from bot.pairs import store as pairs
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction

ANSWERS_A_DAY = 20
"""Requests of others that one member may answer in a day: enough to go through the board, too few to flood it."""

PAUSE = 28 * DAY
"""Seconds for which someone is left alone who asks for it."""


@dataclass(frozen=True, slots=True)
class Answered:
    """Where it stands after somebody's yes; what the other one said is in it only when both met."""

    side: Side
    met: bool


class MeetingService:
    """Brings together those who both want it, and nobody else."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def acting(self, user_id: int, request_id: str, language: str) -> Actor:
        """Act on the server of a request from outside of it: for who wrote it, or was told of it.

        Whether they are a member there is not asked here: only Discord knows.

        Raises:
            UserError: They have nothing to do with it.
        """

        def read(tx: Transaction) -> Actor:
            request = store.by_id(tx, request_id)
            concerned = request is not None and (
                request.author_id == user_id
                or meeting_store.known(tx, request_id, user_id) is not None
                or suggestion_store.known(tx, request_id, user_id) is not None
            )
            if request is None or not concerned:
                raise UserError("coop-gone")
            return Actor(user_id, request.server_id, language)

        return await self._database.read(read)

    async def want(self, actor: Actor, request_id: str, member_id: int | None = None) -> Answered:
        """Say "I'd like to meet": as a member about someone's request, or as its author about a member.

        Raises:
            UserError: The request or the member is not there any more, it is one's own, or enough for today.
        """
        return await self._say(actor, request_id, member_id, Say.YES)

    async def decline(
        self, actor: Actor, request_id: str, member_id: int | None = None, misfit: Misfit | None = None
    ) -> None:
        """Say "not for me", and perhaps why. The other one never learns of it."""
        await self._say(actor, request_id, member_id, Say.NO, misfit)

    async def pause(self, actor: Actor) -> int:
        """Be left alone for four weeks, and give their end: what was planned until then comes after, week by week."""
        until = self._clock.timestamp() + PAUSE
        await self._leave_alone(actor, until)
        return until

    async def resume(self, actor: Actor) -> None:
        """Be suggested and told again, also of what was put off."""
        await self._leave_alone(actor, 0)

    async def _leave_alone(self, actor: Actor, until: int) -> None:
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            meeting_store.pause(tx, actor.server_id, actor.user_id, until)
            planning.plan_anew(tx, actor.server_id, actor.user_id, now)

        await self._database.write(change)

    async def _say(
        self, actor: Actor, request_id: str, member_id: int | None, said: Say, misfit: Misfit | None = None
    ) -> Answered:
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Answered:
            request = access.shown(tx, actor, request_id)
            if member_id is None:
                side, other = Side.MEMBER, actor.user_id
                _may_answer_as_member(tx, actor, request, said, now)
            else:
                side, other = Side.AUTHOR, member_id
                _may_answer_as_author(tx, actor, request, member_id, said)
            before = meeting_store.between(tx, request, other)
            after = answer(before, side, said, now, apart=apart(tx, before))
            if side is Side.MEMBER:
                after = replace(after, member_language=actor.language)
            if misfit is not None and after.met_at is None:
                suggestion_store.feel(tx, request_id, other, misfit, side, now)
            asked = said is Say.YES and after.met_at is None
            after = _ask(tx, request, after, side, now) if asked else planning.no_more_asking(tx, after, now)
            meeting_store.put(tx, after)
            return Answered(side, met=after.met_at is not None)

        return await self._database.write(change)


def _may_answer_as_member(tx: Transaction, actor: Actor, request: Request, said: Say, now: int) -> None:
    """Whether this person may give that answer about somebody's request now."""
    if request.author_id == actor.user_id:
        raise UserError("coop-own-request")
    if said is Say.NO:
        return
    if not request.open:
        raise UserError("coop-not-open")
    if meeting_store.answers_since(tx, actor.server_id, actor.user_id, now - DAY) >= ANSWERS_A_DAY:
        raise UserError("coop-enough-answers", limit=ANSWERS_A_DAY)


def _may_answer_as_author(tx: Transaction, actor: Actor, request: Request, member_id: int, said: Say) -> None:
    """Whether this person may give that answer about a member now."""
    if request.author_id != actor.user_id:
        raise UserError("coop-gone")
    known = meeting_store.known(tx, request.request_id, member_id)
    if known is not None and shows_interest(known, pairs.kept_apart(tx, actor.server_id, actor.user_id)):
        return
    # Nobody can be asked whom the bot did not suggest: an id in a button is no suggestion.
    if suggestion_store.known(tx, request.request_id, member_id) is None:
        raise UserError("coop-person-gone")
    if said is Say.NO:
        return
    if not request.open:
        raise UserError("coop-not-open")
    # Whoever was asked already is answered about as before: that they can't be suggested would tell of a choice.
    asked = known is not None and known.author_said is Say.YES and stays_asked(tx, request, member_id)
    if not asked and suggestible(tx, request, member_id) is None:
        raise UserError("coop-person-gone")


def _ask(tx: Transaction, request: Request, meeting: Meeting, side: Side, now: int) -> Meeting:
    """What follows from the yes of one side: the other one is asked, unless they have answered or are kept apart."""
    if side is Side.AUTHOR:
        return planning.ask_member(tx, request, meeting, now)
    if meeting.author_said is None and not apart(tx, meeting):
        planning.ask_author(tx, request, meeting, now)
        return meeting
    return planning.no_more_asking(tx, meeting, now)
