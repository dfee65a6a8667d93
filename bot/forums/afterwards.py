"""The use cases of the day itself and after: who is there, what they think, what was decided, what is to be done."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from bot.clock import DAY, HOUR, Clock
from bot.errors import UserError
from bot.forums import answers_store, planning, results_store, store
from bot.forums.authoring import found, organised, organises
from bot.forums.caps import require_room_for_task
from bot.forums.model import Forum, State
from bot.forums.people import Answer
from bot.forums.reading import read_date
from bot.forums.results import (
    BEST,
    MAX_MINUTES,
    MAX_TASKS,
    TASK_LIMIT,
    WORDS_LIMIT,
    Arrival,
    Feedback,
    Mark,
    Minute,
    MinuteKind,
    Summary,
    Task,
    summary_of,
)
from bot.forums.seating import revised
from bot.ids import new_id
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.text.safe import clean_line, clean_text, is_blank

DOORS_OPEN = 2 * HOUR
"""Seconds before the start from which people can check in."""

DOORS_CLOSE = DAY
"""Seconds after the end until which organisers can complete the list."""


@dataclass(frozen=True, slots=True)
class Attendance:
    """The list at the door."""

    forum: Forum
    answers: tuple[Answer, ...]
    arrivals: tuple[Arrival, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a forum, and of the one before it."""

    forum: Forum
    attended: int
    minutes: tuple[Minute, ...]
    tasks: tuple[Task, ...]
    before: Forum | None
    tasks_before: tuple[Task, ...]
    """What was to be done after the one before: "what came of it"."""


class AfterwardsService:
    """Attendance, feedback, minutes and tasks."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def check_in(self, actor: Actor, forum_id: str, user_id: int | None = None) -> bool:
        """Write down that someone is there: oneself, or, for organisers, another. False if that was known.

        Raises:
            UserError: `forum-check-in-early` or `forum-check-in-late`.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> bool:
            forum = _held(tx, actor, forum_id, user_id)
            if now < forum.when.starts_at - DOORS_OPEN:
                raise UserError("forum-check-in-early")
            if now > forum.when.ends_at + (0 if user_id is None else DOORS_CLOSE):
                raise UserError("forum-check-in-late")
            whom = actor.user_id if user_id is None else user_id
            if forum.state is State.OVER:
                planning.ask_feedback(tx, forum, (whom,), now)
            return results_store.arrive(tx, forum_id, whom, forum.server_id, now)

        return await self._database.write(change)

    async def undo_check_in(self, actor: Actor, forum_id: str, user_id: int) -> bool:
        """Take somebody's check-in back, as an organiser. False if there was none."""

        def change(tx: Transaction) -> bool:
            _held(tx, actor, forum_id, user_id)
            return results_store.depart(tx, forum_id, user_id)

        return await self._database.write(change)

    async def attendance(self, actor: Actor, forum_id: str) -> Attendance:
        """Who answered and who was there, for organisers."""

        def read(tx: Transaction) -> Attendance:
            forum = organised(tx, actor, forum_id)
            answers = answers_store.of_forum(tx, forum_id)
            return Attendance(forum, tuple(answers), tuple(results_store.arrivals(tx, forum_id)))

        return await self._database.read(read)

    async def tap(self, actor: Actor, forum_id: str, mark: Mark, value: int) -> Feedback:
        """Give one of the three marks, from 1 to `results.BEST`."""
        if not 1 <= value <= BEST:
            raise UserError("forum-mark-range", most=BEST)
        return await self._feel(actor, forum_id, lambda given: replace(given, **{mark.value: value}))

    async def say(self, actor: Actor, forum_id: str, raw: str) -> Feedback:
        """Add the text to the marks, or replace it."""
        words = clean_text(raw, limit=WORDS_LIMIT)
        return await self._feel(actor, forum_id, lambda given: replace(given, words=words))

    async def summary(self, actor: Actor, forum_id: str) -> Summary:
        """What all thought, for organisers."""

        def read(tx: Transaction) -> Summary:
            organised(tx, actor, forum_id)
            return summary_of(results_store.feedback(tx, forum_id))

        return await self._database.read(read)

    async def note(self, actor: Actor, forum_id: str, kind: MinuteKind, raw: str) -> Minute:
        """Write down what was said or decided."""
        words = _words(raw)
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Minute:
            forum = organised(tx, actor, forum_id)
            if len(results_store.minutes(tx, forum_id)) >= MAX_MINUTES:
                raise UserError("forum-minutes-full", limit=MAX_MINUTES)
            minute = Minute(new_id(), forum_id, actor.user_id, kind, words, now)
            results_store.note(tx, forum.server_id, minute)
            return minute

        return await self._database.write(change)

    async def remove_minute(self, actor: Actor, forum_id: str, minute_id: str) -> None:
        """Delete a minute or decision."""

        def change(tx: Transaction) -> None:
            organised(tx, actor, forum_id)
            if not results_store.remove_minute(tx, forum_id, minute_id):
                raise UserError("forum-minute-gone")

        await self._database.write(change)

    async def add_task(self, actor: Actor, forum_id: str, owner_id: int, raw_what: str, raw_due: str) -> Task:
        """Set someone a task, of which they are reminded the day before it is due."""
        what = clean_line(raw_what, limit=TASK_LIMIT)
        if is_blank(what):
            raise UserError("forum-task-empty")
        due_on = read_date(raw_due)
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Task:
            forum = organised(tx, actor, forum_id)
            known = results_store.tasks(tx, forum_id)
            if len(known) >= MAX_TASKS:
                raise UserError("forum-tasks-full", limit=MAX_TASKS)
            require_room_for_task(tx, actor, forum, owner_id)
            if planning.morning(forum, due_on) + DAY <= now:
                raise UserError("forum-task-past")
            task = Task(new_id(), forum_id, forum.server_id, owner_id, actor.user_id, what, due_on)
            results_store.put_task(tx, task, now)
            planning.remind_task(tx, forum, task, now)
            if not known:
                _show_in_next(tx, forum, now)
            return task

        return await self._database.write(change)

    async def close_task(self, actor: Actor, task_id: str, raw_outcome: str) -> Task:
        """The task is done, or given up; the outcome says what came of it. For its owner and the organisers."""
        outcome = _words(raw_outcome)
        now = self._clock.timestamp()
        return await self._work(actor, task_id, lambda _, task: replace(task, outcome=outcome, done_at=now), now)

    async def reopen_task(self, actor: Actor, task_id: str) -> Task:
        """It is not done after all."""
        now = self._clock.timestamp()
        return await self._work(actor, task_id, lambda _, task: replace(task, done_at=None), now)

    async def hand_over(self, actor: Actor, task_id: str, owner_id: int) -> Task:
        """Somebody else does it."""
        now = self._clock.timestamp()

        def change(tx: Transaction, task: Task) -> Task:
            require_room_for_task(tx, actor, found(tx, actor, task.forum_id), owner_id)
            return replace(task, owner_id=owner_id)

        return await self._work(actor, task_id, change, now)

    async def put_off(self, actor: Actor, task_id: str) -> int:
        """Its owner will see to it later; gives the instant of the next reminder, in epoch seconds.

        Raises:
            UserError: `forum-task-gone`, `forum-task-done-already`, or it is somebody else's.
        """
        now = self._clock.timestamp()

        def write(tx: Transaction) -> int:
            task = results_store.task(tx, task_id)
            if task is None or task.server_id != actor.server_id:
                raise UserError("forum-task-gone")
            if task.owner_id != actor.user_id:
                raise UserError("forum-task-not-yours")
            if task.done_at is not None:
                raise UserError("forum-task-done-already")
            return planning.put_task_off(tx, found(tx, actor, task.forum_id), task, now)

        return await self._database.write(write)

    async def my_tasks(self, actor: Actor) -> list[Task]:
        """What this person has still to do."""
        return await self._database.read(lambda tx: results_store.tasks_of(tx, actor.server_id, actor.user_id))

    async def report(self, actor: Actor, forum_id: str) -> Report:
        """What became of a forum, for everyone on its server."""

        def read(tx: Transaction) -> Report:
            forum = found(tx, actor, forum_id)
            before = store.before(tx, forum)
            return Report(
                forum=forum,
                attended=len(results_store.arrivals(tx, forum_id)),
                minutes=tuple(results_store.minutes(tx, forum_id)),
                tasks=tuple(results_store.tasks(tx, forum_id)),
                before=before,
                tasks_before=tuple(results_store.tasks(tx, before.forum_id)) if before else (),
            )

        return await self._database.read(read)

    async def _feel(self, actor: Actor, forum_id: str, change: Callable[[Feedback], Feedback]) -> Feedback:
        now = self._clock.timestamp()

        def write(tx: Transaction) -> Feedback:
            forum = found(tx, actor, forum_id)
            if forum.state is State.CANCELLED or now < forum.when.starts_at:
                raise UserError("forum-feedback-early")
            if actor.user_id not in results_store.who_was_there(tx, forum_id):
                raise UserError("forum-feedback-absent")
            given = change(results_store.feedback_of(tx, forum_id, actor.user_id) or Feedback())
            results_store.put_feedback(tx, forum_id, actor.user_id, forum.server_id, given, now)
            return given

        return await self._database.write(write)

    async def _work(self, actor: Actor, task_id: str, change: Callable[[Transaction, Task], Task], now: int) -> Task:
        def write(tx: Transaction) -> Task:
            task = results_store.task(tx, task_id)
            if task is None or task.server_id != actor.server_id:
                raise UserError("forum-task-gone")
            forum = found(tx, actor, task.forum_id)
            if actor.user_id != task.owner_id and not organises(tx, actor, forum):
                raise UserError("forum-not-yours")
            changed = change(tx, task)
            results_store.put_task(tx, changed, now)
            planning.remind_task(tx, forum, changed, now)
            return changed

        return await self._database.write(write)


def doors_open(forum: Forum, now: int) -> bool:
    """Whether people can check themselves in now."""
    return forum.state is State.PUBLISHED and forum.when.starts_at - DOORS_OPEN <= now <= forum.when.ends_at


def _held(tx: Transaction, actor: Actor, forum_id: str, user_id: int | None) -> Forum:
    """The forum, if it is not cancelled; only organisers act for another."""
    forum = found(tx, actor, forum_id) if user_id is None else organised(tx, actor, forum_id)
    if forum.state is State.CANCELLED:
        raise UserError("forum-is-cancelled")
    return forum


def _show_in_next(tx: Transaction, forum: Forum, now: int) -> None:
    """From its first task on, the cards of those that look back upon this forum say so."""
    for following in store.coming(tx, forum.server_id, now):
        looked_back = store.before(tx, following)
        if looked_back is not None and looked_back.forum_id == forum.forum_id:
            revised(tx, following)


def _words(raw: str) -> str:
    words = clean_text(raw, limit=WORDS_LIMIT)
    if is_blank(words):
        raise UserError("forum-words-needed")
    return words
