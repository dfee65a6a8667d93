"""The bot was away for an hour, a day, a week: what is late comes with a note while it helps, and never as a flood."""

import asyncio

import pytest

from bot.clock import DAY, HOUR
from bot.delivery import outbox, preferences_store
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, Recipient, ToChannel, ToMember
from bot.delivery.pace import Pace
from bot.delivery.port import Outcome
from bot.delivery.preferences import Preferences
from bot.delivery.topics import Topic
from bot.storage.database import Database, Transaction
from tests.delivery.fake_discord import FakeDiscord
from tests.storage_fixtures import StandingClock

HOME, OLA, HALL = 1, ToMember(1001), ToChannel(77)


async def face(delivery: Delivery) -> object:
    return f"{delivery.key} {delivery.occurrence}{' (late)' if delivery.late else ''}"


@pytest.fixture(autouse=True)
def _kinds(kinds: Kinds) -> None:
    kinds.register(Kind("reminder", topic=Topic.REMINDERS))
    kinds.render_with("reminder", face)
    kinds.register(Kind("daily"))
    kinds.render_with("daily", face)
    kinds.register(Kind("list", max_lateness=3 * DAY))
    kinds.render_with("list", face)


def before_it_went(tx: Transaction, now: int) -> None:
    """Two forums, an hour and five days ahead, with reminders; a post a day; a list that helps for three days."""
    for number, (start, befores) in enumerate(((90 * 60, (HOUR,)), (5 * DAY, (3 * DAY, DAY, HOUR)))):
        for before in befores:
            due, until = now + start - before, now + start
            outbox.plan(tx, Intent("reminder", f"forum-{number}", HOME, OLA, due, until, due - now), now)
    for day in range(8):
        outbox.plan(tx, Intent("daily", "post", HOME, HALL, now + 10 + day * DAY, None, day), now)
    outbox.plan(tx, Intent("list", "list", HOME, HALL, now + 20), now)


@pytest.mark.parametrize(
    ("away", "sent", "expired"),
    [
        (HOUR, {"forum-0 1800 (late)", "post 0 (late)", "list 0 (late)"}, set[tuple[str, str]]()),
        (DAY, {"post 0 (late)", "list 0 (late)"}, {("forum-0", "expired")}),
        (
            2 * DAY + HOUR,
            {"forum-1 172800 (late)", "post 2 (late)", "list 0 (late)"},
            {("forum-0", "expired"), ("post", "superseded")},
        ),
        (
            7 * DAY,
            {"post 6 (late)"},
            {("forum-0", "expired"), ("forum-1", "expired"), ("post", "superseded"), ("list", "too-late")},
        ),
    ],
    ids=["an hour", "a day", "two days", "a week"],
)
async def test_what_is_late_comes_while_it_helps(
    database: Database,
    engine: DeliveryEngine,
    discord_: FakeDiscord,
    clock: StandingClock,
    away: int,
    sent: set[str],
    expired: set[tuple[str, str]],
) -> None:
    now = clock.timestamp()
    await database.write(lambda tx: before_it_went(tx, now))
    clock.forward(seconds=away)

    await engine.run_due()

    assert set(map(str, discord_.there())) == sent
    rows = await database.read(
        lambda tx: tx.all("SELECT intent_key, status, reason FROM deliveries WHERE status NOT IN ('pending', 'sent')")
    )
    assert {(row["intent_key"], row["reason"]) for row in rows} - {("forum-1", "superseded")} == expired
    assert {row["status"] for row in rows} <= {"expired"}


async def test_who_wants_one_message_a_day_gets_no_more_after_a_week(
    database: Database, engine: DeliveryEngine, discord_: FakeDiscord, clock: StandingClock, kinds: Kinds
) -> None:
    async def bind(_digest: Delivery, rendered: object) -> object:
        return rendered

    kinds.bind_with(bind)
    wished = Preferences("Europe/Vilnius", one_a_day=True)
    await database.write(lambda tx: preferences_store.save(tx, HOME, OLA.user_id, wished))
    now = clock.timestamp()

    def seven_days(tx: Transaction) -> None:
        for day in range(7):
            outbox.plan(tx, Intent("reminder", f"forum-{day}", HOME, OLA, now + day * DAY), now)

    await database.write(seven_days)
    clock.forward(days=7)

    await engine.run_due()

    assert len(discord_.there(OLA)) == 1
    clock.forward(days=1)
    await engine.run_due()
    assert len(discord_.there(OLA)) == 2


class Timed(FakeDiscord):
    """A Discord that looks at the loop's watch, behind a narrow bucket."""

    def __init__(self, clock: StandingClock) -> None:
        super().__init__(clock)
        self.pace = Pace(rate=200, burst=20)
        self.at: list[tuple[float, int]] = []

    async def send(self, to: Recipient, outgoing: object, nonce: str) -> Outcome:
        self.at.append((asyncio.get_running_loop().time(), int(str(outgoing).split()[0])))
        return await super().send(to, outgoing, nonce)


async def test_what_a_week_has_left_passes_the_bucket_in_turns(
    database: Database, clock: StandingClock, kinds: Kinds
) -> None:
    """One server has left a hundred messages, two others have left ten: none of these waits behind the hundred."""
    timed = Timed(clock)
    engine = DeliveryEngine(database, clock, timed, kinds)
    now = clock.timestamp()

    def leave(tx: Transaction) -> None:
        for server_id, count in ((1, 100), (2, 10), (3, 10)):
            for number in range(count):
                outbox.plan(tx, Intent("daily", f"{server_id} {number}", server_id, ToChannel(number), now), now)

    await database.write(leave)
    clock.forward(days=7)
    await engine.run_due()

    assert len(timed.at) == 120
    times = sorted(at for at, _ in timed.at)
    assert times[-1] - times[0] >= (120 - 20) / 200 * 0.9, "the bucket held them back"
    last_of_small = max(position for position, (_, server_id) in enumerate(timed.at) if server_id != 1)
    assert last_of_small < 60
