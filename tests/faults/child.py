"""The process that is killed: the real engines on a real SQLite file, sending through discord.py.

Run by `kill_loop` as `python -m tests.faults.child DATABASE BASE_URL AHEAD LABEL COUNT REVISION`: its clock is AHEAD
seconds ahead of the machine's, and it kills itself when it passes the point LABEL for the COUNTth time. The living
posts are changed, and some are moved, until they have reached REVISION.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

import discord
from discord import ui
from discord.http import Route

from bot.clock import SystemClock
from bot.delivery import posts
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds, PostKinds
from bot.delivery.model import Delivery
from bot.delivery.pace import Pace
from bot.delivery.points import Label
from bot.delivery.post_model import Post
from bot.delivery.posts_engine import PostsEngine
from bot.delivery.rules import LEAD
from bot.delivery.sender import DiscordSender, Outgoing
from bot.delivery.ticker import Ticker
from bot.storage.database import Transaction
from bot.storage.opening import open_database
from migrations import MIGRATIONS

POSTS = 30


class ShiftedClock:
    """The machine's clock, some seconds ahead: as if the machine had been off for that long."""

    def __init__(self, ahead: float) -> None:
        self._ahead = timedelta(seconds=ahead)
        self._real = SystemClock()

    def now(self) -> datetime:
        return self._real.now() + self._ahead

    def timestamp(self) -> int:
        return int(self.now().timestamp())


class Killer:
    """Ends the process at a labelled point, without any goodbye."""

    def __init__(self, label: str, count: int) -> None:
        self._label = label
        self._left = count

    def __call__(self, label: Label) -> None:
        if label == self._label:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


def words(text: str) -> Outgoing:
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(text))
    return Outgoing(view)


async def face(delivery: Delivery) -> Outgoing:
    return words(delivery.key)


async def bind(_digest: Delivery, rendered: Sequence[tuple[Delivery, object]]) -> Outgoing:
    return words("\n".join(part.key for part, _ in rendered))


async def post_face(post: Post) -> Outgoing:
    return words(f"{post.subject_id} {post.revision}")


def change_something(tx: Transaction, last_revision: int) -> None:
    """Wish for the next revision of the posts, and move a third of them."""
    for number in range(POSTS):
        post = posts.find(tx, "card", f"card-{number}")
        if post is not None and post.revision < last_revision:
            moves = (number + post.revision) % 3 == 0
            channel_id = 50 + (post.channel_id + 1) % 5 if moves else post.channel_id
            posts.want(tx, "card", post.subject_id, post.server_id, channel_id, post.revision + 1)


def is_done(tx: Transaction, last_revision: int) -> bool:
    open_rows = tx.one("SELECT 1 AS one FROM deliveries WHERE wake_at IS NOT NULL LIMIT 1")
    open_posts = tx.one(
        "SELECT 1 AS one FROM posts WHERE wake_at IS NOT NULL OR revision < :last LIMIT 1", {"last": last_revision}
    )
    return open_rows is None and open_posts is None


async def run(path: str, base: str, ahead: float, at: Callable[[Label], None], last_revision: int) -> None:
    Route.BASE = base
    clock = ShiftedClock(ahead)
    database = await open_database(f"sqlite:///{path}", migrations=MIGRATIONS, backups=None, clock=clock)
    client = discord.Client(intents=discord.Intents.none(), max_ratelimit_timeout=30)
    await client.login("token")
    kinds, post_kinds = Kinds(), PostKinds()
    kinds.register(Kind("note"))
    kinds.render_with("note", face)
    kinds.bind_with(bind)
    post_kinds.render_with("card", post_face)
    sender = DiscordSender(client, Pace(rate=400))
    engines = (
        DeliveryEngine(database, clock, sender, kinds, at=at, lead=LEAD),
        PostsEngine(database, clock, sender, post_kinds, at=at),
    )
    ticker = Ticker(database, clock)
    ticker.add(*engines)
    ticker.start()
    while not await database.read(lambda tx: is_done(tx, last_revision)):
        await database.write(lambda tx: change_something(tx, last_revision))
        ticker.nudge()
        await asyncio.sleep(0.2)
    await ticker.stop()
    await client.close()
    await database.close()


def main(arguments: list[str]) -> None:
    path, base, ahead, label, count, revision = arguments
    asyncio.run(run(path, base, float(ahead), Killer(label, int(count)), int(revision)))


if __name__ == "__main__":
    main(sys.argv[1:])
