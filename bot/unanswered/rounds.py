"""The weekly round: look at the posts, decide, and plan the list and the questions in one transaction."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.clock import DAY, Clock
from bot.delivery import outbox
from bot.delivery.model import Delivery, Intent, Send, Skip, ToChannel, Verdict
from bot.delivery.ticker import one_by_one
from bot.storage.database import Database, Transaction
from bot.unanswered import store
from bot.unanswered.model import HORIZON, MOST_LISTED, Findings, Round, Seen, State, find

LIST = "unanswered.list"
"""The kind of delivery that lists the posts nobody has answered. The occurrence is the instant of the round."""

ASK = "unanswered.ask"
"""The kind of delivery that asks an author, in the post, whether it is solved. The key is the post's id."""

HELPS_FOR = 3 * DAY
"""Seconds after which a list that could not be posted is left to the next round."""

Look = Callable[[Round, int], Awaitable[Seen]]
"""Looks at the posts of the forum channels that were created after an instant. Errors that pass by are raised."""


class UnansweredRounds:
    """A chore of the ticker. It rests until the cog has given it eyes on Discord."""

    name = "unanswered"

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._look: Look | None = None

    def look_with(self, look: Look) -> None:
        """Give it eyes."""
        self._look = look

    def next_due(self, tx: Transaction) -> int | None:
        """When the next server's turn is."""
        return None if self._look is None else store.next_due(tx)

    async def run(self) -> None:
        """Make the rounds that are due."""
        now = self._clock.timestamp()
        due = await self._database.read(lambda tx: store.due(tx, now))
        await one_by_one(due, lambda wanted: self._make(wanted, now))

    def still_wanted(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether the server still wants the list there."""
        wanted = store.load(tx, delivery.server_id)
        if wanted is None or wanted.next_at is None or delivery.to != ToChannel(wanted.channel_id or 0):
            return Skip("not-wanted")
        return Send()

    def still_asked(self, tx: Transaction, delivery: Delivery) -> Verdict:
        """Whether the author still has to be asked."""
        wanted = store.load(tx, delivery.server_id)
        if wanted is None or wanted.next_at is None:
            return Skip("not-wanted")
        asked = store.state_of(tx, delivery.server_id, int(delivery.key)) is State.ASKED
        return Send() if asked else Skip("answered")

    async def _make(self, due: Round, now: int) -> None:
        seen = Seen() if self._look is None else await self._look(due, now - HORIZON)

        def settle(tx: Transaction) -> None:
            wanted = store.load(tx, due.server_id)
            if wanted is None or wanted.next_at is None or wanted.next_at > now:
                return  # switched off, or another process was quicker
            # The post in which the list stands is no question.
            posts = [post for post in seen.posts if post.post_id != wanted.channel_id]
            findings = find(posts, store.known(tx, due.server_id), wanted.days, now)
            self._plan(tx, wanted, findings, seen.unreadable, now)
            store.forget_old(tx, now - HORIZON)
            store.put(tx, replace(wanted, next_at=wanted.when.next_after(now)))

        await self._database.write(settle)

    def _plan(self, tx: Transaction, wanted: Round, findings: Findings, unreadable: tuple[int, ...], now: int) -> None:
        store.asked(tx, wanted.server_id, (post.post_id for post in findings.to_ask), now)
        for post in findings.to_ask:
            question = Intent(
                ASK,
                str(post.post_id),
                wanted.server_id,
                ToChannel(post.post_id),
                due_at=now,
                payload={"author_user_id": post.author_id},
            )
            outbox.plan(tx, question, now)
        if not findings.listed and not unreadable:
            return
        shown = findings.listed[-MOST_LISTED:]
        payload = {
            "posts": ",".join(str(post.post_id) for post in shown),
            "more": len(findings.listed) - len(shown),
            "days": wanted.days,
            "unreadable": ",".join(map(str, unreadable)),
        }
        to = ToChannel(wanted.channel_id or 0)
        occurrence = wanted.next_at or now
        listing = Intent(LIST, str(wanted.server_id), wanted.server_id, to, now, None, occurrence, payload)
        outbox.plan(tx, listing, now)
