"""The use cases of reminders: how people hear of forums, and how they put that off."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from bot.clock import Clock
from bot.delivery import preferences_store
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.forums import answers_store, planning, store
from bot.forums.answering import Standing, answerable, standing
from bot.forums.authoring import found
from bot.forums.model import OFFSETS, Way
from bot.forums.people import SNOOZES, Habit
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.storage.personal import Scope


@dataclass(frozen=True, slots=True)
class Mine:
    """What `/reminders` shows someone about themselves."""

    server_id: int
    habit: Habit
    consents: bool
    """Whether they take reminders by direct message."""
    standings: tuple[Standing, ...]
    """The forums ahead that they have answered, the next one first."""
    stopped: bool
    """Whether they have stopped reminders by direct message, from below one."""
    channel_id: int | None = None
    """Where the server has its forums, and people are mentioned who want it so."""


class ReminderService:
    """What each person wants to hear of forums."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def mine(self, actor: Actor) -> Mine:
        """How this person hears of forums, and which ones they have answered."""
        now = self._clock.timestamp()

        def read(tx: Transaction) -> Mine:
            answers = answers_store.to_coming(tx, actor.server_id, actor.user_id, now)
            habit = answers_store.habit(tx, actor.server_id, actor.user_id)
            stopped = preferences_store.stopped(tx, actor.server_id, actor.user_id)
            return Mine(
                server_id=actor.server_id,
                habit=replace(habit, invites=habit.invites and Topic.INVITATIONS.value not in stopped),
                consents=_consents(tx, actor),
                standings=tuple(standing(tx, actor, found(tx, actor, answer.forum_id)) for answer in answers),
                stopped=Topic.REMINDERS.value in stopped,
                channel_id=store.settings(tx, actor.server_id).channel_id,
            )

        return await self._database.read(read)

    async def choose_way(self, actor: Actor, forum_id: str, way: Way | None) -> Standing:
        """Choose how to hear of one forum; None: as usual. That it reaches them on Discord was tried by the caller.

        Raises:
            UserError: `forum-answer-first`. `forum-way-no-thread`: there is nowhere to be mentioned.
        """

        def change(tx: Transaction) -> Standing:
            forum = found(tx, actor, forum_id)
            answer = answers_store.of_person(tx, forum_id, actor.user_id)
            if answer is None:
                raise UserError("forum-answer-first")
            if way is Way.THREAD and forum.talk_id is None:
                raise UserError("forum-way-no-thread")
            answers_store.put(tx, replace(answer, way=way, language=actor.language))
            return standing(tx, actor, forum)

        return await self._database.write(change)

    async def set_way(self, actor: Actor, way: Way) -> Mine:
        """Choose how to hear of the server's forums in general. To choose direct messages is to consent to them.

        Raises:
            UserError: `forum-way-no-thread`: there is nowhere to be mentioned.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            if way is Way.THREAD and store.settings(tx, actor.server_id).channel_id is None:
                raise UserError("forum-way-no-thread")
            _keep(tx, actor, lambda habit: replace(habit, way=way, invites=habit.invites and way is Way.DM))
            if way is Way.DM:  # the latest word counts
                preferences_store.resume(tx, actor.server_id, actor.user_id, Topic.REMINDERS)
            if way is Way.DM and not _consents(tx, actor):
                owner = (actor.server_id, actor.user_id)
                consents.decide(tx, *owner, ConsentPurpose.REMINDERS, granted=True, now=now)

        await self._database.write(change)
        return await self.mine(actor)

    async def stop(self, actor: Actor) -> Mine:
        """Hear of no forum any more, whatever was chosen for single ones."""

        def change(tx: Transaction) -> None:
            _keep(tx, actor, lambda habit: replace(habit, way=Way.NONE, invites=False))
            answers_store.forget_ways(tx, actor.server_id, actor.user_id)

        await self._database.write(change)
        return await self.mine(actor)

    async def set_silent(self, actor: Actor, silent: Iterable[int]) -> Mine:
        """Choose the reminders one does not want, of `model.OFFSETS`."""

        def change(tx: Transaction) -> None:
            _keep(tx, actor, lambda habit: replace(habit, silent=frozenset(silent) & frozenset(OFFSETS)))

        await self._database.write(change)
        return await self.mine(actor)

    async def set_invites(self, actor: Actor, *, wanted: bool) -> Mine:
        """Choose whether to be asked, once for each forum, if one comes.

        Raises:
            UserError: `forum-invites-need-messages`: without consent to direct messages nobody can be asked.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> None:
            if wanted and not _consents(tx, actor):
                raise UserError("forum-invites-need-messages")
            _keep(tx, actor, lambda habit: replace(habit, invites=wanted))
            if wanted:
                preferences_store.resume(tx, actor.server_id, actor.user_id, Topic.INVITATIONS)
                for forum in store.coming(tx, actor.server_id, now):
                    if answers_store.of_person(tx, forum.forum_id, actor.user_id) is None:
                        planning.invite(tx, forum, (actor.user_id,), now)

        await self._database.write(change)
        return await self.mine(actor)

    async def snooze(self, actor: Actor, forum_id: str, seconds: int) -> int:
        """Put a reminder off, and give the instant at which it comes again, in epoch seconds.

        Raises:
            UserError: `forum-snooze-late`: it would come after the start.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> int:
            forum = answerable(tx, actor, forum_id, now)
            answer = answers_store.of_person(tx, forum_id, actor.user_id)
            if answer is None or not answer.expected:
                raise UserError("forum-answer-first")
            due_at = now + seconds
            if seconds not in SNOOZES or due_at >= forum.when.starts_at:
                raise UserError("forum-snooze-late")
            planning.snooze(tx, forum, actor.user_id, due_at, now)
            return due_at

        return await self._database.write(change)


def follow_consent(tx: Transaction, scope: Scope, purpose: ConsentPurpose) -> None:
    """Who takes back the consent to direct messages gets none of the forums either for which they chose them."""
    if purpose is ConsentPurpose.REMINDERS:
        answers_store.forget_ways(tx, scope.server_id or 0, scope.user_id, (Way.DM,))


def _keep(tx: Transaction, actor: Actor, change: Callable[[Habit], Habit]) -> None:
    chosen = change(answers_store.habit(tx, actor.server_id, actor.user_id))
    answers_store.save_habit(tx, actor.server_id, actor.user_id, replace(chosen, language=actor.language))


def _consents(tx: Transaction, actor: Actor) -> bool:
    return consents.allows(tx, actor.server_id, actor.user_id, ConsentPurpose.REMINDERS)
