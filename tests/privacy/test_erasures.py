"""The countdown: what happens at once, what a day later, and what when someone changes their mind or leaves."""

import asyncio
import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pytest
from structlog.testing import capture_logs

from bot.clock import DAY
from bot.delivery import outbox
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.model import Delivery, Intent, ToMember
from bot.delivery.topics import Topic
from bot.errors import UserError
from bot.privacy.erasing import RECEIPT, ErasureChore
from bot.privacy.model import Cause, ConsentPurpose, Standing
from bot.privacy.store import leaving
from bot.servers.model import DEFAULT_RETENTION_DAYS, NO_SERVER
from bot.settings import Settings
from bot.storage.database import StorageError, Transaction
from bot.storage.erasures import ErasureLog
from bot.storage.personal import PersonalRegistry, Scope
from bot.wiring import personal_registry
from cogs.privacy import screens
from tests.delivery.fake_discord import FakeDiscord
from tests.profiles import profile
from tests.rooms import ABROAD, HOME, MANAGER, OLA, OTTO, Rooms
from tests.texts import catalogue

FROM_ANYWHERE = replace(OLA, server_id=NO_SERVER)
"""Ola in direct messages."""


async def days_later(rooms: Rooms, days: int, *, seconds: int = 0) -> None:
    rooms.clock.forward(days=days, seconds=seconds)
    await rooms.erasures.run()


async def known(rooms: Rooms) -> frozenset[int]:
    return await rooms.privacy.people(HOME)


async def test_who_asks_is_taken_down_at_once_and_erased_a_day_later(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    erasure = await rooms.privacy.request_erasure(OLA, receipt_by_dm=False)
    assert erasure.due_at == rooms.clock.timestamp() + DAY
    assert await rooms.card_of(published) is None

    await days_later(rooms, 1, seconds=-1)
    assert OLA.user_id in await known(rooms)

    await days_later(rooms, 0, seconds=1)
    assert OLA.user_id not in await known(rooms)
    receipt = (await rooms.privacy.standing(OLA)).receipt
    assert receipt is not None
    assert receipt.erased_at == rooms.clock.timestamp()


async def test_asking_twice_does_not_postpone_it(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    first = await rooms.privacy.request_erasure(OLA, receipt_by_dm=True)
    rooms.clock.forward(hours=5)

    assert await rooms.privacy.request_erasure(OLA, receipt_by_dm=False) == first


async def test_calling_off_puts_everything_back(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.privacy.request_erasure(OLA, receipt_by_dm=False)

    assert await rooms.privacy.call_off(OLA)
    assert not await rooms.privacy.call_off(OLA)

    await days_later(rooms, 2)
    assert await rooms.card_of(published) is not None
    assert (await rooms.introductions.of_member(OTTO, OLA.user_id)).profile == profile()


async def test_where_many_leave_at_once_nobody_else_waits_behind_them_all(
    rooms: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    await rooms.publish(OLA, profile())
    at_once, most, read = 0, 0, rooms.database.read

    async def counted(work: Callable[[Transaction], object]) -> object:
        nonlocal at_once, most
        at_once += 1
        most = max(most, at_once)
        try:
            return await read(work)
        finally:
            at_once -= 1

    monkeypatch.setattr(rooms.database, "read", counted)
    await asyncio.gather(*(rooms.privacy.departed(HOME, user_id) for user_id in (*range(1, 30), OLA.user_id)))

    assert most == 1
    assert [row["user_id"] for row in await rooms.rows("erasures")] == [OLA.user_id]


async def test_only_the_person_can_call_it_off(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    await rooms.publish(OTTO, profile())
    await rooms.privacy.request_erasure(OLA, receipt_by_dm=False)

    assert not await rooms.privacy.call_off(OTTO)
    assert not await rooms.privacy.call_off(replace(MANAGER, server_id=HOME))
    assert (await rooms.privacy.standing(OLA)).erasure is not None


async def test_nothing_is_published_while_it_runs(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.privacy.request_erasure(OLA, receipt_by_dm=False)

    with pytest.raises(UserError, match="publish-while-erasing"):
        await rooms.introductions.publish(OLA)
    await rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=True)
    assert await rooms.card_of(published) is None


async def test_who_is_not_known_has_nothing_to_erase(rooms: Rooms) -> None:
    for actor in (OLA, FROM_ANYWHERE):
        with pytest.raises(UserError, match="privacy-nothing-stored"):
            await rooms.privacy.request_erasure(actor, receipt_by_dm=True)
    assert await rooms.rows("erasures") == []


async def test_from_outside_a_server_it_is_asked_for_and_called_off_everywhere(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    await rooms.publish(replace(OLA, server_id=ABROAD), profile())

    await rooms.privacy.request_erasure(FROM_ANYWHERE, receipt_by_dm=False)
    assert {row["server_id"] for row in await rooms.rows("erasures")} == {HOME, ABROAD}
    assert await rooms.privacy.call_off(FROM_ANYWHERE)
    assert await rooms.rows("erasures") == []

    await rooms.privacy.request_erasure(FROM_ANYWHERE, receipt_by_dm=False)
    await days_later(rooms, 1)
    assert json.dumps(await rooms.privacy.export(OLA.user_id)).count("books") == 0


async def test_what_is_under_way_on_some_server_is_seen_and_called_off_from_outside(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    assert (await rooms.privacy.standing(FROM_ANYWHERE)).erasure is None
    erasure = await rooms.privacy.request_erasure(OLA, receipt_by_dm=False)

    shown = (await rooms.privacy.standing(FROM_ANYWHERE)).erasure

    assert shown == erasure
    screen = screens.direct(Standing({}, shown, None, 30, 18), catalogue().reader("en"), Settings())
    assert "privacy:v1:call-off:" in str(screen.to_components())
    assert await rooms.privacy.call_off(FROM_ANYWHERE)
    assert (await rooms.privacy.standing(FROM_ANYWHERE)).erasure is None


async def test_the_receipt_goes_out_once_in_the_language_of_the_asking(rooms: Rooms) -> None:
    await rooms.publish(OTTO, profile())
    await rooms.privacy.request_erasure(OTTO, receipt_by_dm=True)

    await days_later(rooms, 1)
    await days_later(rooms, 1)

    [receipt] = [row for row in await rooms.rows("deliveries") if row["kind"] == RECEIPT]
    assert receipt["recipient_id"] == OTTO.user_id
    assert json.loads(receipt["payload"])["language"] == "de"
    assert not receipt["keep"]


async def test_who_leaves_is_not_shown_and_is_erased_after_the_servers_time(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.servers.set_retention(MANAGER, "7")

    await rooms.privacy.departed(HOME, OLA.user_id)
    assert await rooms.card_of(published) is None

    await days_later(rooms, 7, seconds=-1)
    assert OLA.user_id in await known(rooms)
    await days_later(rooms, 0, seconds=1)
    assert OLA.user_id not in await known(rooms)
    assert [row for row in await rooms.rows("deliveries") if row["kind"] == RECEIPT] == []


async def test_who_comes_back_in_time_finds_everything_as_before(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.write(OLA, profile(does="half-written"))
    await rooms.privacy.departed(HOME, OLA.user_id)
    await days_later(rooms, DEFAULT_RETENTION_DAYS - 1)

    await rooms.privacy.returned(HOME, OLA.user_id)

    await days_later(rooms, 2 * DEFAULT_RETENTION_DAYS)
    assert await rooms.card_of(published) is not None
    assert (await rooms.introductions.open(OLA)).draft.profile.does == "half-written"


async def test_hearing_of_a_departure_again_does_not_postpone_the_erasure(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    await rooms.privacy.departed(HOME, OLA.user_id)
    [before] = await rooms.rows("erasures")
    rooms.clock.forward(days=3)

    await rooms.privacy.departed(HOME, OLA.user_id)

    [after] = await rooms.rows("erasures")
    assert after["due_at"] == before["due_at"]
    assert after["cause"] == Cause.LEFT


async def test_a_return_does_not_call_off_what_was_asked_for(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.privacy.request_erasure(OLA, receipt_by_dm=False)
    await rooms.privacy.departed(HOME, OLA.user_id)

    await rooms.privacy.returned(HOME, OLA.user_id)

    assert await rooms.card_of(published) is None
    await days_later(rooms, 1)
    assert OLA.user_id not in await known(rooms)


async def test_who_left_nothing_behind_is_not_remembered_for_leaving(rooms: Rooms) -> None:
    await rooms.privacy.departed(HOME, OLA.user_id)

    assert await rooms.rows("erasures") == []


async def test_consent_belongs_to_a_server(rooms: Rooms) -> None:
    with pytest.raises(UserError, match="error-not-here"):
        await rooms.privacy.decide(FROM_ANYWHERE, ConsentPurpose.MATCHING, granted=True)


class Stubborn(PersonalRegistry):
    """A registry in which the room of one person can't forget them."""

    def erase(self, tx: Transaction, scopes: Iterable[Scope]) -> None:
        known = list(scopes)
        if any(scope.user_id == OLA.user_id for scope in known):
            raise RuntimeError("a fault of some room")
        personal_registry().erase(tx, known)


async def test_a_fault_over_one_person_holds_up_nobody_elses_erasure(rooms: Rooms, tmp_path: Path) -> None:
    chore = ErasureChore(rooms.database, rooms.clock, Stubborn({}), ErasureLog(tmp_path))
    for actor in (OLA, OTTO):
        await rooms.publish(actor, profile())
        await rooms.privacy.request_erasure(actor, receipt_by_dm=False)
    rooms.clock.forward(days=1)

    with patch.object(rooms.database, "scrub") as scrub, capture_logs() as logs, pytest.raises(ExceptionGroup):
        await chore.run()

    assert await known(rooms) == {OLA.user_id}
    assert logs == [{"event": "erasures done", "count": 1, "log_level": "info"}]
    scrub.assert_awaited_once()
    due = await rooms.database.read(chore.next_due)
    assert due is not None
    assert due <= rooms.clock.timestamp()


async def test_a_scrub_that_failed_or_was_never_begun_is_made_up_for(rooms: Rooms, tmp_path: Path) -> None:
    await rooms.publish(OLA, profile())
    await rooms.privacy.request_erasure(OLA, receipt_by_dm=False)
    rooms.clock.forward(days=1)
    with patch.object(rooms.database, "scrub", side_effect=StorageError), pytest.raises(StorageError):
        await rooms.erasures.run()

    restarted = ErasureChore(rooms.database, rooms.clock, personal_registry(), ErasureLog(tmp_path))
    for chore in (rooms.erasures, restarted):
        assert await rooms.database.read(chore.next_due) == 0
        with patch.object(rooms.database, "scrub") as scrub:
            await chore.run()
            await chore.run()
        scrub.assert_awaited_once()
        assert await rooms.database.read(chore.next_due) is None


async def test_only_what_is_owed_reaches_who_has_left_until_they_are_back(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    kinds, discord = Kinds(leaving), FakeDiscord(rooms.clock)
    kinds.register(Kind("hello", topic=Topic.HELLOS))
    kinds.render_with("hello", _face)
    kinds.register(Kind("decision"))
    kinds.render_with("decision", _face)
    engine = DeliveryEngine(rooms.database, rooms.clock, discord, kinds)

    async def send(key: str) -> None:
        for kind in ("hello", "decision"):
            intent = Intent(kind, key, HOME, ToMember(OLA.user_id), rooms.clock.timestamp())
            await rooms.database.write(lambda tx, intent=intent: outbox.plan(tx, intent, rooms.clock.timestamp()))
        await engine.run_due()

    await rooms.privacy.departed(HOME, OLA.user_id)
    await send("gone")
    await rooms.privacy.returned(HOME, OLA.user_id)
    await send("back")

    assert sorted(map(str, discord.there())) == ["decision back", "decision gone", "hello back"]


async def _face(delivery: Delivery) -> object:
    return f"{delivery.kind} {delivery.key}"
