"""The engine of the outbox on both databases: what goes out, when, and what becomes of it."""

from dataclasses import replace

import pytest

from bot.clock import DAY, HOUR
from bot.delivery import engine as engine_module
from bot.delivery import outbox
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, Recipient, Send, Skip, ToChannel, ToMember, Verdict
from bot.delivery.pace import Pace
from bot.delivery.port import Closed, Passing, Refused
from bot.storage.database import Database, Transaction
from tests.delivery.fake_discord import FakeDiscord, answers, loses_answer
from tests.storage_fixtures import StandingClock

OLA = ToMember(11)
HALL = ToChannel(21)


async def face(delivery: Delivery) -> object:
    late = " (late)" if delivery.late else ""
    return f"{delivery.key}{late}"


@pytest.fixture(autouse=True)
def note(kinds: Kinds) -> None:
    kinds.register(Kind("note"))
    kinds.render_with("note", face)


def an_intent(clock: StandingClock, to: Recipient = OLA, *, due_in: int = 0, key: str = "k", **more: int) -> Intent:
    intent = Intent("note", key, server_id=1, to=to, due_at=clock.timestamp() + due_in)
    return replace(intent, **more)


async def plan(database: Database, clock: StandingClock, intent: Intent) -> str:
    return await database.write(lambda tx: outbox.plan(tx, intent, clock.timestamp()))


async def row(database: Database, delivery_id: str) -> Delivery:
    found = await database.read(lambda tx: outbox.find(tx, delivery_id))
    assert found is not None
    return found


async def test_sends_what_is_due_and_nothing_else(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    now = await plan(database, clock, an_intent(clock, key="now"))
    later = await plan(database, clock, an_intent(clock, HALL, key="later", due_in=60))
    assert await engine.run_due() == 1
    assert discord_.there() == ["now"]
    assert (await row(database, now)).status == "sent"
    assert (await row(database, later)).status == "pending"
    clock.forward(seconds=60)
    await engine.run_due()
    assert discord_.there(HALL) == ["later"]
    assert await engine.run_due() == 0


async def test_a_passing_error_is_tried_again_with_growing_pauses(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    delivery_id = await plan(database, clock, an_intent(clock))
    discord_.faults.extend([answers(Passing("http-503", unsure=True))] * 12)
    pauses: list[int] = []
    for _ in range(12):
        await engine.run_due()
        due = await database.read(engine.next_due)
        assert due is not None
        pauses.append(due - clock.timestamp())
        clock.forward(seconds=pauses[-1])
    assert pauses[0] == 1
    assert 150 <= pauses[-1] <= 300
    await engine.run_due()
    assert (await row(database, delivery_id)).status == "sent"
    assert len(discord_.there()) == 1


async def test_the_pause_that_discord_asks_for_is_kept(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    await plan(database, clock, an_intent(clock))
    discord_.faults.append(answers(Passing("rate-limited", unsure=False, retry_after=90.2)))
    await engine.run_due()
    assert await database.read(engine.next_due) == clock.timestamp() + 91


async def test_after_a_day_of_errors_it_is_a_dead_letter_that_can_be_retried_or_dismissed(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    delivery_id = await plan(database, clock, an_intent(clock))
    discord_.faults.extend([answers(Passing("http-500", unsure=True))] * 1000)
    while (await row(database, delivery_id)).status == "pending":
        await engine.run_due()
        clock.forward(minutes=5)
    dead = await database.read(lambda tx: outbox.dead_letters(tx, 1))
    assert [(letter.delivery_id, letter.reason) for letter in dead] == [(delivery_id, "http-500")]
    assert dead[0].tried_at is not None
    assert clock.timestamp() - dead[0].tried_at >= DAY
    assert await database.read(lambda tx: outbox.dead_letters(tx, 2)) == []
    now = clock.timestamp()
    assert not await database.write(lambda tx: outbox.retry(tx, 2, delivery_id, now))
    assert await database.write(lambda tx: outbox.retry(tx, 1, delivery_id, now))
    discord_.faults.clear()
    await engine.run_due()
    assert discord_.there() == ["k"]  # not late: it is due when the moderator wants it
    assert not await database.write(lambda tx: outbox.dismiss(tx, 1, delivery_id, now))


async def test_downtime_is_not_taken_for_a_day_of_trying(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    delivery_id = await plan(database, clock, an_intent(clock))
    discord_.faults.extend([answers(Passing("http-500", unsure=True))] * 2)
    await engine.run_due()
    clock.forward(days=3)
    await engine.run_due()
    assert (await row(database, delivery_id)).status == "pending"


async def test_a_lost_permission_is_final(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    delivery_id = await plan(database, clock, an_intent(clock, HALL))
    discord_.faults.append(answers(Refused("forbidden")))
    await engine.run_due()
    dead = await row(database, delivery_id)
    assert (dead.status, dead.reason) == ("dead", "forbidden")
    assert await database.write(lambda tx: outbox.dismiss(tx, 1, delivery_id, clock.timestamp()))
    assert (await row(database, delivery_id)).status == "skipped"


async def test_closed_messages_fall_back_to_what_the_kind_declares(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, kinds: Kinds
) -> None:
    def in_the_hall(_tx: Transaction, delivery: Delivery) -> Intent:
        return Intent("note", f"for-{delivery.key}", delivery.server_id, HALL, delivery.due_at)

    kinds.register(Kind("reminder", fallback=in_the_hall))
    kinds.render_with("reminder", face)
    with_fallback = await plan(database, clock, replace(an_intent(clock), kind="reminder"))
    without = await plan(database, clock, an_intent(clock, key="other"))
    discord_.faults.extend([answers(Closed())] * 2)
    await engine.run_due()
    assert (await row(database, with_fallback)).status == "skipped"
    assert (await row(database, without)).status == "dead"
    assert discord_.there() == ["for-k"]


async def test_the_rule_of_a_kind_decides_when_it_is_due(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, kinds: Kinds
) -> None:
    def accepted(_tx: Transaction, delivery: Delivery) -> Verdict:
        return Send() if delivery.payload["answer"] == "yes" else Skip("declined")

    kinds.register(Kind("reminder", check=accepted))
    kinds.render_with("reminder", face)
    ids = [
        await plan(
            database,
            clock,
            replace(an_intent(clock, key=answer), kind="reminder", payload={"answer": answer}),
        )
        for answer in ("yes", "no")
    ]
    await engine.run_due()
    assert discord_.there() == ["yes"]
    skipped = await row(database, ids[1])
    assert (skipped.status, skipped.reason) == ("skipped", "declined")


async def test_a_failing_rule_hinders_only_its_own_row(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, kinds: Kinds
) -> None:
    def fails(tx: Transaction, _delivery: Delivery) -> Verdict:
        tx.one("SELECT nothing FROM nowhere")
        return Send()

    kinds.register(Kind("broken", check=fails))
    kinds.render_with("broken", face)
    broken = [await plan(database, clock, replace(an_intent(clock, key=key), kind="broken")) for key in ("a", "b")]
    await plan(database, clock, an_intent(clock, key="good"))
    await engine.run_due()
    assert discord_.there() == ["good"]
    for delivery_id in broken:
        waiting = await row(database, delivery_id)
        assert (waiting.status, waiting.reason, waiting.attempts) == ("pending", "rule-failed", 1)


async def test_failing_faces_and_what_follows_lose_nothing(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, kinds: Kinds
) -> None:
    async def no_face(_delivery: Delivery) -> object:
        raise RuntimeError

    def no_sequel(_tx: Transaction, _delivery: Delivery) -> None:
        raise RuntimeError

    kinds.register(Kind("faceless"))
    kinds.render_with("faceless", no_face)
    kinds.register(Kind("series", after=no_sequel))
    kinds.render_with("series", face)
    faceless = await plan(database, clock, replace(an_intent(clock), kind="faceless"))
    series = await plan(database, clock, replace(an_intent(clock), kind="series"))
    await engine.run_due()
    assert (await row(database, faceless)).reason == "render-failed"
    assert (await row(database, series)).status == "sent"
    assert discord_.there() == ["k"]


async def test_late_ones_say_so_while_they_help_and_expire_after(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord, kinds: Kinds
) -> None:
    kinds.register(Kind("reminder", max_lateness=DAY))
    kinds.render_with("reminder", face)
    start = clock.timestamp()
    helps = await plan(database, clock, an_intent(clock, key="helps", due_in=60))
    over = await plan(database, clock, an_intent(clock, key="over", due_in=60, expires_at=start + HOUR))
    stale = await plan(database, clock, replace(an_intent(clock, key="stale", due_in=60), kind="reminder"))
    clock.forward(days=2)
    await engine.run_due()
    assert discord_.there() == ["helps (late)"]
    assert (await row(database, helps)).status == "sent"
    assert [(await row(database, each)).reason for each in (over, stale)] == ["expired", "too-late"]


async def test_of_a_series_only_the_newest_missed_goes_out(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    for occurrence in range(5):
        intent = an_intent(clock, key="weekly", due_in=occurrence * 7 * DAY, occurrence=occurrence)
        await plan(database, clock, intent)
    await plan(database, clock, an_intent(clock, HALL, key="weekly", occurrence=0))
    clock.forward(days=15)
    await engine.run_due()
    assert discord_.there(OLA) == ["weekly (late)"]
    assert discord_.there(HALL) == ["weekly (late)"]
    rows = await database.read(lambda tx: outbox.planned(tx, "note", "weekly"))
    states = [(each.occurrence, each.status) for each in rows if each.to == OLA]
    assert states == [(0, "expired"), (1, "expired"), (2, "sent"), (3, "pending"), (4, "pending")]


async def test_a_lost_answer_is_not_sent_twice_within_or_after_the_window(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    soon = await plan(database, clock, an_intent(clock, key="soon"))
    discord_.faults.append(loses_answer)
    await engine.run_due()
    clock.forward(seconds=5)
    await engine.run_due()
    assert (await row(database, soon)).message_id == 1
    assert discord_.look_backs == 0
    late = await plan(database, clock, an_intent(clock, key="late"))
    discord_.faults.append(loses_answer)
    await engine.run_due()
    clock.forward(hours=5)
    await engine.run_due()
    assert (await row(database, late)).message_id == 2
    assert discord_.look_backs == 1
    assert discord_.there() == ["soon", "late"]


async def test_a_known_failure_needs_no_look_back(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    await plan(database, clock, an_intent(clock))
    discord_.faults.append(answers(Passing("rate-limited", unsure=False)))
    await engine.run_due()
    clock.forward(hours=1)
    await engine.run_due()
    assert (discord_.look_backs, discord_.there()) == (0, ["k (late)"])


async def test_cancelled_is_not_sent_and_can_be_planned_anew(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    await plan(database, clock, an_intent(clock, due_in=60))
    await plan(database, clock, an_intent(clock, HALL, due_in=60))
    assert await database.write(lambda tx: outbox.cancel(tx, "note", "k", OLA)) == 1
    clock.forward(minutes=2)
    await engine.run_due()
    assert discord_.there() == ["k"]
    assert await database.write(lambda tx: outbox.cancel(tx, "note", "k")) == 0
    await plan(database, clock, an_intent(clock))
    await plan(database, clock, an_intent(clock, HALL))
    await engine.run_due()
    assert (len(discord_.there(OLA)), len(discord_.there(HALL))) == (1, 1)


async def test_what_is_not_kept_leaves_no_trace(
    engine: DeliveryEngine, database: Database, clock: StandingClock, discord_: FakeDiscord
) -> None:
    delivery_id = await plan(database, clock, replace(an_intent(clock), keep=False))
    await engine.run_due()
    assert discord_.there() == ["k"]
    assert await database.read(lambda tx: outbox.find(tx, delivery_id)) is None


async def test_an_unknown_kind_is_left_alone(
    engine: DeliveryEngine, database: Database, clock: StandingClock, kinds: Kinds
) -> None:
    kinds.register(Kind("no-face-yet"))
    await plan(database, clock, replace(an_intent(clock), kind="of-yesterday"))
    faceless = await plan(database, clock, replace(an_intent(clock), kind="no-face-yet"))
    assert await engine.run_due() == 0
    assert await database.read(engine.next_due) is None
    kinds.render_with("no-face-yet", face)
    assert await engine.run_due() == 1
    assert (await row(database, faceless)).status == "sent"


async def test_stopping_gives_back_what_was_not_begun(
    database: Database, clock: StandingClock, discord_: FakeDiscord, kinds: Kinds
) -> None:
    async def face_and_stop(delivery: Delivery) -> object:
        engine.finish()
        return delivery.key

    discord_.pace = Pace(rate=0.1, burst=3)
    engine = DeliveryEngine(database, clock, discord_, kinds)
    kinds.render_with("note", face_and_stop)
    for number in range(100):
        await plan(database, clock, an_intent(clock, key=f"k{number}"))
    await engine.run_due()  # at this rate the rest would wait for a quarter of an hour
    rows = [(await database.read(lambda tx, n=n: outbox.planned(tx, "note", f"k{n}")))[0] for n in range(100)]
    sent = [each for each in rows if each.status == "sent"]
    assert 1 <= len(sent) == len(discord_.messages) <= 3
    assert {(each.status, each.attempts) for each in rows if each not in sent} == {("pending", 0)}
    assert await engine.run_due() == 0


async def test_what_waited_for_the_rate_limit_is_checked_again(
    database: Database,
    clock: StandingClock,
    discord_: FakeDiscord,
    kinds: Kinds,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(engine_module, "STALE", 0.02)
    discord_.pace = Pace(rate=10, burst=1)
    engine = DeliveryEngine(database, clock, discord_, kinds)
    for key in ("first", "cancelled", "declined"):
        await plan(database, clock, an_intent(clock, key=key))

    async def change_of_mind(delivery: Delivery) -> object:
        for key in {"first", "cancelled", "declined"} - {delivery.key}:
            await database.write(lambda tx, key=key: outbox.cancel(tx, "note", key))
        return delivery.key

    kinds.render_with("note", change_of_mind)
    await engine.run_due()
    assert len(discord_.there()) == 1
