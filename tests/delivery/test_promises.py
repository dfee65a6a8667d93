"""What holds whatever happens, as two state machines: changes of mind, faults, and a process that is killed.

Every delivery is sent, or ends with a reason, and arrives at most once. Every living post ends up where it is wanted,
once, showing what was wished for last.
"""

import contextlib
from collections import Counter
from collections.abc import Sequence

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, invariant, rule
from structlog.testing import capture_logs

from bot.delivery import outbox, posts, preferences_store
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds, PostKinds
from bot.delivery.model import Delivery, Intent, ToChannel, ToMember
from bot.delivery.personal import DeliveryPersonalData
from bot.delivery.points import Label
from bot.delivery.port import Passing
from bot.delivery.post_model import Post
from bot.delivery.posts_engine import PostsEngine
from bot.delivery.preferences import Preferences, QuietHours
from bot.delivery.topics import Pressing, Topic
from bot.storage.personal import Scope
from tests.delivery.fake_discord import Fault, answers, loses_answer
from tests.delivery.mortal import KilledError, Life, Machine, MortalDatabase, MortalDiscord
from tests.effort import examples
from tests.storage_fixtures import StandingClock

PEOPLE, CHANNELS, SUBJECTS = (1001, 1002), (21, 22), ("a", "b")
LABELS: tuple[Label, ...] = ("claimed", "rendered", "sent", "settled")
POST_LABELS: tuple[Label, ...] = ("post-claimed", "post-rendered", "post-shown", "post-settled")
FAULTS = ("none", "lost", "refused", "busy", "kill", "kill-after")
SETTINGS = settings(max_examples=examples(150, 50), stateful_step_count=25, deadline=None)


class Process(RuleBasedStateMachine):
    """A process that can be killed, on a database and beside a Discord that stay."""

    def __init__(self) -> None:
        super().__init__()
        self.machine = Machine()
        self.clock = StandingClock()
        self.database = MortalDatabase()
        self.discord = MortalDiscord(self.clock, self.database)
        self.kill_at: dict[Label, int] = {}
        self.revive()

    def revive(self) -> None:
        """A new process on the same database."""
        self.database.life = Life()
        kinds, post_kinds = Kinds(), PostKinds()
        kinds.register(Kind("note"))
        kinds.render_with("note", self.face)
        kinds.register(Kind("news", topic=Topic.CHANGES, pressing=Pressing.TODAY))
        kinds.render_with("news", self.face)
        kinds.bind_with(self.bind)
        post_kinds.render_with("card", self.post_face)
        self.engine = DeliveryEngine(self.database, self.clock, self.discord, kinds, at=self.pass_point)
        self.posts_engine = PostsEngine(self.database, self.clock, self.discord, post_kinds, at=self.pass_point)

    async def face(self, delivery: Delivery) -> object:
        return delivery.key

    async def bind(self, _digest: Delivery, rendered: Sequence[tuple[Delivery, object]]) -> object:
        return " ".join(str(part) for _, part in rendered)

    async def post_face(self, post: Post) -> object:
        return f"{post.subject_id} {post.revision}"

    def pass_point(self, label: Label) -> None:
        if label in self.kill_at:
            self.kill_at[label] -= 1
            if self.kill_at[label] == 0:
                self.database.life.end()

    @rule(
        faults=st.lists(st.sampled_from(FAULTS), max_size=4),
        label=st.sampled_from([None, *LABELS, *POST_LABELS]),
        count=st.integers(1, 2),
    )
    def work(self, faults: tuple[str, ...] | list[str] = (), label: Label | None = None, count: int = 1) -> None:
        """Do all that is due, while requests fail as told and the process may be killed."""
        meanings: dict[str, Fault] = {
            "none": lambda go: go(),
            "lost": loses_answer,
            "refused": answers(Passing("http-503", unsure=True)),
            "busy": answers(Passing("rate-limited", unsure=False, retry_after=3)),
            "kill": self.discord.killing(after=False),
            "kill-after": self.discord.killing(after=True),
        }
        self.discord.faults.extend(meanings[each] for each in faults)
        if label is not None:
            self.kill_at[label] = count

        async def run() -> None:
            await self.engine.run_due()
            await self.posts_engine.run_due()

        with capture_logs(), contextlib.suppress(KilledError):
            self.machine.run(run())
        self.discord.faults.clear()
        self.kill_at.clear()
        if self.database.life.over:
            self.revive()

    @rule(seconds=st.sampled_from([1, 5, 130, 200, 100_000]))
    def time_passes(self, seconds: int) -> None:
        self.clock.forward(seconds=seconds)

    def let_it_finish(self) -> None:
        """What remains once nothing goes wrong any more."""
        for _ in range(8):
            self.clock.forward(seconds=500)
            self.work()


class Deliveries(Process):
    keys = Bundle("keys")

    def __init__(self) -> None:
        super().__init__()
        self.planned: dict[str, int] = {}
        self.withdrawn: set[str] = set()

    @rule(
        target=keys,
        kind=st.sampled_from(["note", "note", "news"]),
        person=st.sampled_from(PEOPLE),
        due_in=st.sampled_from([-100, 0, 0, 5, 150]),
    )
    def plan(self, kind: str, person: int, due_in: int) -> str:
        key = f"{kind}-{len(self.planned)}"
        self.planned[key] = person
        now = self.clock.timestamp()
        intent = Intent(kind, key, person % 2, ToMember(person), now + due_in)
        first = self.database.now(lambda tx: outbox.plan(tx, intent, now))
        assert first == self.database.now(lambda tx: outbox.plan(tx, intent, now))
        return key

    @rule(key=keys)
    def cancel(self, key: str) -> None:
        self.database.now(lambda tx: outbox.cancel(tx, key.partition("-")[0], key))
        self.withdrawn.add(key)

    @rule(key=keys)
    def plan_again(self, key: str) -> None:
        if key not in self.withdrawn:
            person, now = self.planned[key], self.clock.timestamp()
            intent = Intent(key.partition("-")[0], key, person % 2, ToMember(person), now)
            self.database.now(lambda tx: outbox.plan(tx, intent, now))

    @rule(
        person=st.sampled_from(PEOPLE),
        quiet=st.sampled_from([None, QuietHours(9 * 60, 10 * 60), QuietHours(22 * 60, 12 * 60)]),
        one_a_day=st.booleans(),
    )
    def wish(self, person: int, quiet: QuietHours | None, one_a_day: bool) -> None:
        wished = Preferences("Europe/Warsaw", quiet, one_a_day)
        self.database.now(lambda tx: preferences_store.save(tx, person % 2, person, wished))

    @rule(person=st.sampled_from(PEOPLE))
    def erase(self, person: int) -> None:
        self.database.now(lambda tx: DeliveryPersonalData().erase(tx, Scope(person)))
        self.withdrawn |= {key for key, whose in self.planned.items() if whose == person}

    @invariant()
    def nothing_arrives_twice(self) -> None:
        assert not [key for key, count in Counter(self.arrived()).items() if count > 1]

    def arrived(self) -> list[str]:
        """The keys of all that arrived, also within digests."""
        return [key for each in self.discord.messages for key in str(each.content).split()]

    def teardown(self) -> None:
        self.let_it_finish()
        # Four days, a few hours at a time: in whole days it could be within somebody's quiet hours each time.
        for _ in range(11):
            self.clock.forward(hours=9)
            self.let_it_finish()
        arrived = set(self.arrived())
        for key in self.planned.keys() - self.withdrawn:
            kind = key.partition("-")[0]
            (delivery,) = self.database.now(lambda tx, kind=kind, key=key: outbox.planned(tx, kind, key))
            assert delivery.status == ("sent" if key in arrived else "dead"), delivery


class Posts(Process):
    def __init__(self) -> None:
        super().__init__()
        self.wanted: dict[str, tuple[int, int]] = {}

    @rule(subject=st.sampled_from(SUBJECTS), channel_id=st.sampled_from(CHANNELS), revision=st.integers(1, 3))
    def want(self, subject: str, channel_id: int, revision: int) -> None:
        self.database.now(lambda tx: posts.want(tx, "card", subject, 1, channel_id, revision))
        self.wanted[subject] = (channel_id, revision)

    @rule(subject=st.sampled_from(SUBJECTS))
    def unwant(self, subject: str) -> None:
        self.database.now(lambda tx: posts.unwant(tx, "card", subject))
        self.wanted.pop(subject, None)

    @rule(number=st.integers(0, 3), noticed=st.booleans())
    def somebody_deletes_a_message(self, number: int, noticed: bool) -> None:
        there = [each for each in self.discord.messages if not each.deleted]
        if there:
            message = there[number % len(there)]
            message.deleted = True
            if noticed:
                self.database.now(lambda tx: posts.lost(tx, message.message_id))

    @rule()
    def a_channel_is_deleted(self) -> None:
        self.discord.missing_channels.add(CHANNELS[1])
        for message in self.discord.messages:
            message.deleted |= message.to == ToChannel(CHANNELS[1])

    def teardown(self) -> None:
        for subject, (channel_id, revision) in list(self.wanted.items()):
            if channel_id in self.discord.missing_channels:
                self.want(subject, CHANNELS[0], revision)
        self.let_it_finish()
        # An edit finds out what nobody noticed, and changes nothing else.
        before = Counter(str(content) for content in self.discord.there())
        self.database.now(lambda tx: posts.touch(tx, "card", 1))
        self.let_it_finish()
        visible = Counter((each.to, each.content) for each in self.discord.messages if not each.deleted)
        cards = self.wanted.items()
        expected = Counter((ToChannel(where), f"{subject} {revision}") for subject, (where, revision) in cards)
        assert visible == expected
        assert before <= Counter(content for _, content in expected.elements()), "something showed an earlier wish"


Deliveries.TestCase.settings = Posts.TestCase.settings = SETTINGS
TestDeliveries = Deliveries.TestCase
TestPosts = Posts.TestCase
