"""What is shown of forums: to people, on cards, in messages. Reads alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.clock import Clock
from bot.delivery.model import Delivery
from bot.forums import answers_store, planning, results_store, rules, store
from bot.forums.authoring import found, organises
from bot.forums.model import Forum, Version
from bot.forums.people import Answer, Habit, Roll, roll_of
from bot.forums.results import Task
from bot.servers import store as servers
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction
from bot.taxonomy.folding import fold
from bot.text.dates import typed_day

PAGE = 10
"""Past forums on a page."""


@dataclass(frozen=True, slots=True)
class View:
    """A forum as it is shown."""

    forum: Forum
    server: Server
    roll: Roll
    organises: bool = False
    """Whether the reader may do with it what organisers do."""
    recalls: bool = False
    """Whether there is something to tell of what the forum before it set out to do."""


@dataclass(frozen=True, slots=True)
class Notice:
    """What a message about a forum is made of."""

    forum: Forum
    languages: tuple[str, ...]
    """The receiver's in a direct message, else the server's."""
    own: Answer | None = None
    """What the receiver of a direct message answered."""
    mentioned: tuple[Answer, ...] = ()
    """Whom a message in a thread is for, among those who answered."""
    old: Version | None = None
    """When and where it was to be, as far as these people know; for notices of change."""
    task: Task | None = None


class ForumBrowser:
    """Forums for readers."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def visible(self, actor: Actor, forum_id: str) -> View:
        """A forum of the actor's server, with who comes."""

        def read(tx: Transaction) -> View:
            forum = found(tx, actor, forum_id)
            return _view(tx, forum, organiser=organises(tx, actor, forum))

        return await self._database.read(read)

    async def coming(self, actor: Actor) -> list[Forum]:
        """The server's forums that are not over, the next one first."""
        now = self._clock.timestamp()
        return await self._database.read(lambda tx: store.coming(tx, actor.server_id, now))

    async def titled(self, actor: Actor, typed: str, language: str) -> list[Forum]:
        """The server's forums with that in their title or date: the past ones, the last first, then those ahead."""
        now = self._clock.timestamp()
        forums = await self._database.read(lambda tx: store.newest(tx, actor.server_id))
        words = [fold(word) for word in typed.split()]
        called = [forum for forum in forums if _is_called(forum, words, language)]
        past = [forum for forum in called if forum.when.starts_at <= now]
        return [*reversed(past), *called[len(past) :]]

    async def history(self, actor: Actor, page: int) -> tuple[list[Forum], bool]:
        """A page of the forums that took place, the last one first, and whether there is another page."""
        now = self._clock.timestamp()
        rows = await self._database.read(lambda tx: store.past(tx, actor.server_id, now, PAGE + 1, page * PAGE))
        return rows[:PAGE], len(rows) > PAGE

    async def answered(self, actor: Actor) -> list[Forum]:
        """The forums ahead to which this person comes, or may come: for "all of mine" in a calendar.

        Those that were cancelled as well, for the calendar to cross them out.
        """
        now = self._clock.timestamp()

        def read(tx: Transaction) -> list[Forum]:
            answers = answers_store.in_calendar(tx, actor.server_id, actor.user_id, now)
            return [found(tx, actor, answer.forum_id) for answer in answers if answer.expected]

        return await self._database.read(read)

    async def for_card(self, forum_id: str) -> View | None:
        """What the public card shows; None once there is nothing to show."""

        def read(tx: Transaction) -> View | None:
            forum = store.by_id(tx, forum_id)
            return None if forum is None else _view(tx, forum)

        return await self._database.read(read)

    async def notice(self, delivery: Delivery) -> Notice | None:
        """What a delivery of one of the kinds of `planning` says; None if the forum is gone."""

        def read(tx: Transaction) -> Notice | None:
            forum = rules.forum_behind(tx, delivery)
            if forum is None:
                return None
            people = rules.audience(tx, delivery) if delivery.kind in rules.WITH_AUDIENCE else ()
            direct = rules.receiver(delivery) is not None
            told = [answer.told for answer in people]
            changed = bool(told) and delivery.kind == planning.CHANGED
            return Notice(
                forum=forum,
                languages=_languages(tx, forum, delivery),
                own=people[0] if direct and people else None,
                mentioned=() if direct else people,
                old=rules.unlike(tx, forum, min(told)) if changed else None,
                task=rules.task_behind(tx, delivery) if delivery.kind == planning.TASK else None,
            )

        return await self._database.read(read)


def _view(tx: Transaction, forum: Forum, *, organiser: bool = False) -> View:
    roll = roll_of(answers_store.of_forum(tx, forum.forum_id))
    before = store.before(tx, forum)
    recalls = before is not None and bool(results_store.tasks(tx, before.forum_id))
    return View(forum, servers.load(tx, forum.server_id), roll, organiser, recalls)


def _is_called(forum: Forum, words: Sequence[str], language: str) -> bool:
    day = forum.when.starts.date()
    name = fold(f"{forum.plan.said(language).title} {typed_day(day, language)} {day}")
    return all(word in name for word in words)


def _languages(tx: Transaction, forum: Forum, delivery: Delivery) -> tuple[str, ...]:
    public = servers.load(tx, forum.server_id).languages
    user_id = rules.receiver(delivery)
    if user_id is None:
        return public
    answer = answers_store.of_person(tx, forum.forum_id, user_id)
    habit = answers_store.habit(tx, forum.server_id, user_id)
    if answer is not None:
        return (answer.language,)
    return public[:1] if habit == Habit() else (habit.language,)
