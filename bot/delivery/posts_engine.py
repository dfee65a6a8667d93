"""The engine of living posts: brings the messages in accord with what is wished for, step by step."""

import asyncio
import math
from collections import Counter
from collections.abc import Sequence
from random import SystemRandom

from bot.clock import Clock
from bot.delivery import post_leases
from bot.delivery.drain import Share, drain
from bot.delivery.kinds import PostKinds
from bot.delivery.model import ToChannel
from bot.delivery.points import Point, nowhere
from bot.delivery.port import (
    CHANNEL_MISSING,
    NO_ACCESS,
    SERVER_LEFT,
    Done,
    Failure,
    Missing,
    Outcome,
    Passing,
    Refused,
    Sender,
)
from bot.delivery.post_model import Post, next_step, place
from bot.delivery.rules import ABREAST, ATTEMPT, POST_BACKOFF_CAP, backoff, must_look_back
from bot.logs import incident
from bot.storage.database import Database, Transaction

_FIRST_PAUSE = 60
"""Seconds until the second attempt at something that was refused; a moderator may be mending it just now."""


class PostsEngine:
    """Posts, edits, moves and deletes. A chore of the ticker; `run_due` is its one pass."""

    name = "posts"

    def __init__(
        self,
        database: Database,
        clock: Clock,
        sender: Sender,
        kinds: PostKinds,
        *,
        at: Point = nowhere,
    ) -> None:
        self._database = database
        self._clock = clock
        self._sender = sender
        self._kinds = kinds
        self._shared = database.engine == "postgresql"
        self._random = SystemRandom()
        self._at = at
        self._recovered = False
        self._finishing = False
        self._handled = 0
        self._in_hand: Counter[int] = Counter()

    def next_due(self, tx: Transaction) -> int | None:
        """When the next post wants attention, in epoch seconds; at once until the first pass is made."""
        return post_leases.next_due(tx, self._kinds.ready) if self._recovered else 0

    async def run(self) -> None:
        """Make a pass, as a chore."""
        await self.run_due()

    async def run_due(self) -> int:
        """Bring everything into accord, as far as it can be now; gives the number of steps taken."""
        if not self._recovered and not self._shared:
            await self._database.write(post_leases.free_leases)
        self._recovered = True
        before = self._handled
        await drain(self._claim, self._work)
        return self._handled - before

    def finish(self) -> None:
        """Bring what is being done to its end, and give back the rest; nothing is claimed any more."""
        self._finishing = True
        self._sender.pace.let_go()

    async def _claim(self, share: Share) -> Sequence[Post]:
        if self._finishing:
            return []
        now = self._clock.timestamp()
        busy = [channel_id for channel_id, number in self._in_hand.items() if number >= ABREAST]
        claimed = await self._database.write(
            lambda tx: post_leases.claim(tx, now, share, self._kinds.ready, busy, shared=self._shared)
        )
        self._in_hand.update(map(place, claimed))
        self._handled += len(claimed)
        self._at("post-claimed")
        return claimed

    async def _work(self, post: Post) -> None:
        try:
            await self._sender.pace.take(post.server_id)
            if self._finishing or (post.lease_until or 0) - self._clock.timestamp() < ATTEMPT:
                await self._database.write(lambda tx: post_leases.give_back(tx, post))
                return
            await self._attempt(post)
            self._at("post-settled")
        except Exception as error:  # noqa: BLE001 - the boundary: the lease ends, and the row is looked at again
            incident(error, "post.failed", kind=post.kind, server=post.server_id)
        finally:
            self._in_hand -= Counter([place(post)])

    async def _attempt(self, post: Post) -> None:
        try:
            async with asyncio.timeout(ATTEMPT):
                await self._take_step(post)
        except TimeoutError:
            await self._fail(post, Passing("timeout", unsure=True))
        except Exception as error:  # noqa: BLE001 - the boundary to the sender: what it did is unknown
            incident(error, "post.step-failed", kind=post.kind, server=post.server_id)
            await self._fail(post, Passing("step-failed", unsure=True))

    async def _take_step(self, post: Post) -> None:
        match next_step(post):
            case "forget" | "rest":
                await self._database.write(lambda tx: post_leases.forget(tx, post))
            case _ if not self._sender.is_on(post.server_id):
                await self._fail(post, Refused(SERVER_LEFT))
            case "search":
                await self._search(post)
            case "post":
                await self._post(post)
            case "edit":
                await self._edit(post)
            case "delete":
                await self._delete(post)

    async def _search(self, post: Post) -> None:
        """Find out what became of an attempt that is not wished for any more, at least not there."""
        match await self._look_back(post):
            case Done(message_id):
                await self._posted(post, message_id, shows_wish=False)
            case Missing() | Refused(reason="channel-missing"):
                await self._database.write(lambda tx: post_leases.settle_not_found(tx, post))
            case unclear:
                await self._fail(post, unclear)

    async def _post(self, post: Post) -> None:
        if must_look_back(post.unsure_since, self._clock.timestamp()):
            found = await self._look_back(post)
            if isinstance(found, Done):
                await self._posted(post, found.message_id, shows_wish=False)
                return
            if not isinstance(found, Missing):
                await self._fail(post, found)
                return
        outgoing = await self._render(post)
        if outgoing is None:
            return
        outcome = await self._sender.send(ToChannel(post.channel_id), outgoing, _nonce(post))
        self._at("post-shown")
        if isinstance(outcome, Done):
            # A repeat within Discord's window may have given back the earlier attempt, with what it showed.
            await self._posted(post, outcome.message_id, shows_wish=post.unsure_since is None)
        else:
            await self._fail(post, outcome)

    async def _edit(self, post: Post) -> None:
        outgoing = await self._render(post)
        if outgoing is None or post.shown_channel_id is None or post.shown_message_id is None:
            return
        outcome = await self._sender.edit(post.shown_channel_id, post.shown_message_id, outgoing)
        self._at("post-shown")
        match outcome:
            case Done():
                await self._database.write(lambda tx: post_leases.settle_edited(tx, post))
            case Missing():
                await self._database.write(lambda tx: post_leases.settle_missing(tx, post))
            case _:
                await self._fail(post, outcome)

    async def _delete(self, post: Post) -> None:
        if post.shown_channel_id is None or post.shown_message_id is None:
            return
        outcome = await self._sender.delete(post.shown_channel_id, post.shown_message_id)
        self._at("post-shown")
        match outcome:
            case Done() | Missing() | Refused(reason="channel-missing"):
                await self._database.write(lambda tx: post_leases.settle_missing(tx, post))
            case _:
                await self._fail(post, outcome)

    async def _render(self, post: Post) -> object | None:
        """The message as it should be; None when that was all: there is nothing to show, or it failed."""
        try:
            outgoing = await self._kinds.face(post.kind)(post)
        except Exception as error:  # noqa: BLE001 - the boundary to the cogs: the row is tried again
            incident(error, "post.render-failed", kind=post.kind, server=post.server_id)
            await self._fail(post, Passing("render-failed", unsure=False))
            return None
        if outgoing is None:
            await self._database.write(lambda tx: post_leases.settle_nothing_to_show(tx, post))
        self._at("post-rendered")
        return outgoing

    async def _look_back(self, post: Post) -> Outcome:
        """Look for what an attempt of unknown end may have left."""
        channel_id = post.unsure_channel_id or post.channel_id
        since = post.unsure_since or self._clock.timestamp()
        return await self._sender.look_back(ToChannel(channel_id), _nonce(post), since)

    async def _posted(self, post: Post, message_id: int, *, shows_wish: bool) -> None:
        await self._database.write(lambda tx: post_leases.settle_posted(tx, post, message_id, shows_wish=shows_wish))

    async def _fail(self, post: Post, outcome: Failure) -> None:
        """Keep the wish and try again: soon what passes by itself, ever more rarely what must be mended.

        Where the bot can do nothing at all, what else waits for the channel is not tried either: Discord blocks a bot
        that goes on asking for what it is refused. It is not given up: the bot may be let in again, and then what is
        there must be found.
        """
        attempts = post.attempts + 1
        if isinstance(outcome, Passing):
            pause = max(backoff(attempts, self._random), math.ceil(outcome.retry_after))
        else:
            pause = backoff(attempts, self._random, first=_FIRST_PAUSE, cap=POST_BACKOFF_CAP)
        wake_at = self._clock.timestamp() + pause
        unsure = isinstance(outcome, Passing) and outcome.unsure
        gone = outcome.reason == CHANNEL_MISSING and post.shown_channel_id == post.channel_id

        def put_back(tx: Transaction) -> None:
            post_leases.fail(tx, post, wake_at, reason=outcome.reason, unsure=unsure, gone=gone)
            if outcome.reason in {NO_ACCESS, SERVER_LEFT}:
                post_leases.put_off(tx, place(post), wake_at, reason=outcome.reason, attempts=attempts)

        await self._database.write(put_back)


def _nonce(post: Post) -> str:
    return f"p{post.post_id}{post.posting}"
