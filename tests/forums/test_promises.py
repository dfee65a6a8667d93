"""What forums promise whatever happens: created, changed, cancelled, answered, left, over the change of clocks, while
the process is killed and people are erased.

The seats are those of the model. Every delivery that is due ends as sent, skipped with a reason, expired, or dead;
nothing arrives twice; and nobody is reminded who does not come.
"""

import contextlib
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from structlog.testing import capture_logs

from bot.clock import DAY, HOUR
from bot.delivery.model import ToMember
from bot.delivery.outbox import delivery_of
from bot.delivery.personal import DeliveryPersonalData
from bot.delivery.points import Label
from bot.delivery.port import Passing
from bot.errors import UserError
from bot.forums import answers_store, store
from bot.forums.model import Choice, Forum, State, Way, Where
from bot.forums.personal import ForumsData
from bot.forums.planning import OFFER, REMINDER, SEATED, SNOOZED
from bot.forums.times import before
from bot.storage.personal import Scope
from bot.times import Every, Recurrence
from tests.delivery.fake_discord import Fault, answers, loses_answer
from tests.delivery.mortal import KilledError, Life, Machine, MortalDatabase, MortalDiscord
from tests.effort import examples
from tests.forums.house import MODERATOR, SERVER, House, Sent, person, plan, wall, when
from tests.forums.seat_model import Line
from tests.storage_fixtures import StandingClock

T = TypeVar("T")

PEOPLE = (1, 2, 3, 4)
FAULTS = ("none", "lost", "refused", "kill", "kill-after")
LABELS: tuple[Label, ...] = ("claimed", "rendered", "sent", "settled")
_FORUMS = ("0001-servers", "0003-members", "0004-forums", "0005-announcements")
_CHANGES = ("0007-forum-choices", "0020-forum-series", "0021-forum-templates", "0051-forum-former")


class ForumDatabase(MortalDatabase):
    """The tables of forums and of all they stand on, in memory."""

    schemas = (*MortalDatabase.schemas, *_FORUMS, *_CHANGES)


class Forums(RuleBasedStateMachine):
    """A process that can be killed, a database and a Discord that stay, and the model of what should be."""

    def __init__(self) -> None:
        super().__init__()
        self.machine = Machine()
        self.clock = StandingClock(wall("2026-03-20 09:00+00:00"))
        self.database = ForumDatabase()
        self.discord = MortalDiscord(self.clock, self.database)
        self.kill_at: dict[Label, int] = {}
        self.lines: dict[str, Line] = {}
        self.forums: dict[str, Forum] = {}
        self.regular: dict[str, datetime] = {}
        """When each would begin, had it not been moved for once."""
        self.wrong: list[str] = []
        self.given_up: set[str] = set()
        self.revive()

    def revive(self) -> None:
        """A new process on the same database."""
        self.database.life = Life()
        self.house = House(self.database, self.clock, self.discord, self.pass_point)
        render = self.house.engine._kinds.face(REMINDER)  # pyright: ignore[reportPrivateUsage]

        async def watched(delivery: object) -> object:
            sent = await render(delivery)  # pyright: ignore[reportArgumentType]
            if isinstance(sent, Sent):
                self.look(sent)
            return sent

        for kind in (REMINDER, OFFER, SEATED):
            self.house.engine._kinds.render_with(kind, watched)  # pyright: ignore[reportPrivateUsage]

    def pass_point(self, label: Label) -> None:
        if label in self.kill_at:
            self.kill_at[label] -= 1
            if self.kill_at[label] == 0:
                self.database.life.end()

    @property
    def now(self) -> int:
        return self.clock.timestamp()

    def look(self, sent: Sent) -> None:
        """Compare a message that is about to go out with what it should say."""
        forum = self.forums[str(sent.payload["forum"])]
        line = self.lines[forum.forum_id]
        people = [user_id - person(0).user_id for user_id in sent.people]
        if sent.kind == OFFER:
            if [guest.person for guest in line.guests if guest.until == sent.payload["until"]] == []:
                self.wrong.append(f"an offer that is none to {people}")
            return
        if sent.kind == SEATED:
            if not {*people} <= {guest.person for guest in line.guests if guest.seat == "seated"}:
                self.wrong.append(f"a seat that is none to {people}")
            return
        offset = int(sent.payload["offset"])
        if line.cancelled or self.now >= line.starts_at or sent.payload["starts_at"] != line.starts_at:
            self.wrong.append("a reminder of what is not to come")
        if offset != SNOOZED and self.now < before(forum.when.starts, forum.when.zone, offset):
            self.wrong.append("a reminder too early")
        self.wrong += [f"{each} is reminded of what they do not go to" for each in people if not line.expected(each)]

    def run(self, work: Callable[[], Awaitable[T]]) -> T | None:
        """Run a use case; None when it was refused."""

        async def guarded() -> T | None:
            try:
                return await work()
            except UserError:
                return None

        return self.machine.run(guarded())

    @initialize(capacity=st.sampled_from([None, 1, 2, 4]), days=st.integers(5, 12))
    def open(self, capacity: int | None, days: int) -> None:
        """A server where people have consented, mostly, and a forum over the change of clocks that some answered."""
        self.machine.run(self.house.open_channel())
        self.machine.run(self.house.consent(*PEOPLE[1:]))
        self.create(days, capacity)
        for who in PEOPLE:
            self.come(0, who, who // 3)

    @rule(
        days=st.integers(2, 12),
        capacity=st.sampled_from([None, 1, 2, 4]),
        again=st.sampled_from([None, Recurrence(Every.WEEK), Recurrence(Every.DAY, 3)]),
    )
    @precondition(lambda self: len(self.forums) < 2)
    def create(self, days: int, capacity: int | None, again: Recurrence | None = None) -> None:
        starts = f"{(self.clock.at + timedelta(days=days)):%Y-%m-%d} 10:00"
        self.add(self.machine.run(self.house.publish(plan(capacity=capacity, when=when(starts), recurrence=again))))

    def add(self, forum: Forum) -> None:
        self.forums[forum.forum_id], self.regular[forum.forum_id] = forum, forum.when.starts
        self.lines[forum.forum_id] = Line(forum.plan.capacity, forum.when.starts_at)

    def find_the_next_of_series(self) -> None:
        """What was published by itself: at the hour agreed on, as many days later as the rule says."""
        for forum in self.database.now(lambda tx: store.newest(tx, SERVER)):
            if forum.forum_id in self.forums:
                continue
            last = [each for each in self.forums.values() if each.series_id == forum.series_id][-1]
            every = last.plan.recurrence
            assert every is not None, "it did not recur"
            assert forum.series_id not in self.given_up
            assert self.lines[last.forum_id].cancelled or self.now >= last.when.ends_at
            step = timedelta(days=7 if every.every is Every.WEEK else 3)
            by = forum.when.starts - self.regular[last.forum_id]
            assert by.total_seconds() > 0
            assert by % step == timedelta()
            assert forum.when.starts_at > self.now
            # None that was still to come was left out.
            earlier = when(f"{forum.when.starts - step:%Y-%m-%d %H:%M}").starts_at
            assert by == step or earlier <= self.now
            self.add(forum)

    def some(self, number: int) -> str:
        return list(self.forums)[number % len(self.forums)]

    def can_change(self, forum_id: str) -> bool:
        return not self.lines[forum_id].cancelled and self.now < self.forums[forum_id].when.ends_at

    def change(self, forum_id: str, *, once: bool = False, **parts: object) -> None:
        """Publish a changed plan, of a series for once or for good."""
        before_it = self.forums[forum_id]
        changed = replace(before_it.plan, **parts)
        possible = self.can_change(forum_id)
        once = once and before_it.plan.recurrence is not None and changed != before_it.plan
        forum = self.run(lambda: self.house.publish(changed, forum_id=forum_id, once=once))
        assert (forum is not None) is possible
        if forum is not None:
            if not once and forum.when != before_it.when:
                self.regular[forum_id] = forum.when.starts
            line = self.lines[forum_id]
            self.forums[forum_id] = forum
            line.capacity, line.starts_at = forum.plan.capacity, forum.when.starts_at
            line.settle(self.now)

    @precondition(lambda self: self.forums)
    @rule(number=st.integers(0, 2), capacity=st.sampled_from([None, 1, 2, 3, 6]))
    def set_limit(self, number: int, capacity: int | None) -> None:
        self.change(self.some(number), capacity=capacity)

    @precondition(lambda self: self.forums)
    @rule(number=st.integers(0, 2), days=st.integers(1, 12), once=st.booleans())
    def move(self, number: int, days: int, once: bool) -> None:
        starts = f"{(self.clock.at + timedelta(days=days)):%Y-%m-%d} 11:00"
        self.change(self.some(number), when=when(starts), once=once)

    @precondition(lambda self: self.forums)
    @rule(number=st.integers(0, 2), town=st.sampled_from(["Rostock", "Szczecin"]))
    def elsewhere(self, number: int, town: str) -> None:
        self.change(self.some(number), where=Where(town, "DE"))

    @precondition(lambda self: self.forums)
    @rule(number=st.integers(0, 2), really=st.sampled_from([False, False, False, True]), series=st.booleans())
    def cancel(self, number: int, really: bool, series: bool) -> None:
        if not really:
            return
        forum_id = self.some(number)
        possible = self.can_change(forum_id)
        before_it = self.forums[forum_id].plan
        forum = self.run(lambda: self.house.authors.cancel(MODERATOR, forum_id, whole_series=series))
        assert (forum is not None) is possible
        if forum is not None:
            self.lines[forum_id].cancelled = True
            # The plan from which the next is made is that of before, as it says how it recurs.
            self.forums[forum_id] = replace(forum, plan=replace(forum.plan, recurrence=before_it.recurrence))
            if series:
                self.given_up.add(forum.series_id)
            self.find_the_next_of_series()

    @precondition(lambda self: self.forums)
    @rule(number=st.integers(0, 2), who=st.sampled_from(PEOPLE), guests=st.sampled_from([0, 0, 1, 2]))
    def come(self, number: int, who: int, guests: int) -> None:
        forum_id = self.some(number)
        possible = self.can_change(forum_id) and self.lines[forum_id].come(who, 1 + guests, self.now)
        done = self.run(lambda: self.house.answers.answer(person(who), forum_id, Choice.COMING, guests=guests))
        assert (done is not None) is possible

    @precondition(lambda self: self.forums)
    @rule(number=st.integers(0, 2), who=st.sampled_from(PEOPLE), choice=st.sampled_from([Choice.MAYBE, Choice.CANT]))
    def stay_away(self, number: int, who: int, choice: Choice) -> None:
        forum_id = self.some(number)
        line = self.lines[forum_id]
        possible = self.can_change(forum_id) and (choice is Choice.CANT or self.now <= line.starts_at)
        done = self.run(lambda: self.house.answers.answer(person(who), forum_id, choice))
        assert (done is not None) is possible
        if possible:
            line.go(who, self.now)
            if choice is Choice.MAYBE:
                line.maybe.add(who)

    @precondition(lambda self: self.forums)
    @rule(number=st.integers(0, 2), who=st.sampled_from(PEOPLE), way=st.sampled_from([None, *Way]))
    def choose_way(self, number: int, who: int, way: Way | None) -> None:
        self.run(lambda: self.house.reminders.choose_way(person(who), self.some(number), way))

    @precondition(lambda self: self.forums)
    @rule(number=st.integers(0, 2), who=st.sampled_from(PEOPLE))
    def snooze(self, number: int, who: int) -> None:
        self.run(lambda: self.house.reminders.snooze(person(who), self.some(number), HOUR))

    @rule(who=st.sampled_from(PEOPLE), granted=st.booleans())
    def consent(self, who: int, granted: bool) -> None:
        self.machine.run(self.house.consent(who, granted=granted))

    @rule(who=st.sampled_from(PEOPLE), really=st.sampled_from([False, False, True]))
    def erase(self, who: int, really: bool) -> None:
        if not really:
            return
        scope = Scope(person(who).user_id)
        self.database.now(lambda tx: (ForumsData().erase(tx, scope), DeliveryPersonalData().erase(tx, scope)))
        for line in self.lines.values():
            line.go(who, None)

    @rule(seconds=st.sampled_from([1, HOUR, 7 * HOUR, DAY, 3 * DAY]))
    def time_passes(self, seconds: int) -> None:
        self.clock.forward(seconds=seconds)

    @rule(minutes=st.sampled_from([0, 0, 0, 1, 90]))
    def wait_for_what_is_due(self, minutes: int) -> None:
        """Turn the clock to the next thing that is due, or somewhat later, and do it."""
        dues = [self.database.now(self.house.engine.next_due), self.database.now(self.house.chore.next_due)]
        ahead = [due - self.now for due in dues if due is not None and due > self.now]
        self.clock.forward(seconds=min(ahead, default=0), minutes=minutes)
        self.work()

    @rule(
        faults=st.lists(st.sampled_from(FAULTS), max_size=3),
        label=st.sampled_from([None, None, *LABELS]),
        count=st.integers(1, 2),
    )
    def work(self, faults: tuple[str, ...] | list[str] = (), label: Label | None = None, count: int = 1) -> None:
        """Do all that is due, while requests fail as told and the process may be killed."""
        meanings: dict[str, Fault] = {
            "none": lambda go: go(),
            "lost": loses_answer,
            "refused": answers(Passing("http-503", unsure=True)),
            "kill": self.discord.killing(after=False),
            "kill-after": self.discord.killing(after=True),
        }
        self.machine.run(self.house.chore.run())
        for line in self.lines.values():
            line.settle(self.now)
        self.discord.faults.extend(meanings[each] for each in faults)
        if label is not None:
            self.kill_at[label] = count
        with capture_logs(), contextlib.suppress(KilledError):
            self.machine.run(self.house.engine.run_due())
        self.discord.faults.clear()
        self.kill_at.clear()
        if self.database.life.over:
            self.revive()
        self.find_the_next_of_series()

    @invariant()
    def the_seats_are_those_of_the_model(self) -> None:
        for forum_id, line in self.lines.items():
            found = self.database.now(lambda tx, forum_id=forum_id: answers_store.of_forum(tx, forum_id))
            seats = [
                (answer.user_id - person(0).user_id, 1 + answer.guests, answer.seat.value, answer.offered_until)
                for answer in found
                if answer.seat is not None
            ]
            assert seats == [(guest.person, guest.size, guest.seat, guest.until) for guest in line.guests]

    @invariant()
    def nothing_arrives_twice(self) -> None:
        arrived = [each.content for each in self.discord.messages if isinstance(each.content, Sent)]
        by_delivery = Counter(each.delivery_id for each in arrived)
        assert not [each for each, count in by_delivery.items() if count > 1]
        reminded = Counter(
            (user_id, each.payload["forum"], each.payload["offset"], each.payload["starts_at"])
            for each in arrived
            if each.kind == REMINDER and each.payload["offset"] != SNOOZED and isinstance(each.to, ToMember)
            for user_id in each.people
        )
        assert not [each for each, count in reminded.items() if count > 1]

    @invariant()
    def nothing_wrong_was_sent(self) -> None:
        assert not self.wrong

    def teardown(self) -> None:
        for _ in range(8):
            self.clock.forward(seconds=500)
            self.work()
        arrived = {each.content.delivery_id for each in self.discord.messages if isinstance(each.content, Sent)}
        rows = self.database.now(lambda tx: tx.all("SELECT * FROM deliveries"))
        for delivery in map(delivery_of, rows):
            if delivery.due_at > self.now:
                assert delivery.status == "pending"
                continue
            assert delivery.status in {"sent", "skipped", "expired", "dead"}, delivery
            assert delivery.reason or delivery.status == "sent", delivery
            assert delivery.status != "sent" or delivery.delivery_id in arrived, delivery
        for forum_id, forum in self.forums.items():
            view = self.machine.run(self.house.browser.for_card(forum_id))
            assert view is not None
            over = not self.lines[forum_id].cancelled and self.now >= forum.when.ends_at
            assert (view.forum.state is State.OVER) is over
        recurring = {each.series_id for each in self.forums.values() if each.plan.recurrence} - self.given_up
        ahead = Counter(
            forum.series_id
            for forum_id, forum in self.forums.items()
            if forum.plan.recurrence and self.can_change(forum_id)
        )
        assert ahead == Counter(recurring)


Forums.TestCase.settings = settings(max_examples=examples(100, 30), stateful_step_count=40, deadline=None)
TestForums = Forums.TestCase
