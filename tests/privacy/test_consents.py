"""Consents: each for itself, revocable at once, and none of them forgotten."""

import pytest

from bot.delivery.model import Send, Skip
from bot.delivery.outbox import delivery_of
from bot.members import yearly
from bot.members.yearly import STILL_TRUE
from bot.privacy import model
from bot.privacy.model import ConsentPurpose
from tests.profiles import profile
from tests.rooms import OLA, OTTO, Rooms


async def test_nobody_consents_by_being_there(rooms: Rooms) -> None:
    standing = await rooms.privacy.standing(OLA)

    assert not any(standing.allows(purpose) for purpose in ConsentPurpose)


async def test_each_purpose_is_decided_for_itself_and_for_one_person(rooms: Rooms) -> None:
    standing = await rooms.privacy.decide(OLA, ConsentPurpose.MATCHING, granted=True)

    assert [purpose for purpose in ConsentPurpose if standing.allows(purpose)] == [ConsentPurpose.MATCHING]
    assert (await rooms.privacy.standing(OTTO)).consents == {}


async def test_the_history_is_kept_as_proof(rooms: Rooms) -> None:
    for granted in (True, False, True):
        rooms.clock.forward(hours=1)
        await rooms.privacy.decide(OLA, ConsentPurpose.MATCHING, granted=granted)

    rows = sorted(await rooms.rows("consents"), key=lambda row: row["decided_at"])
    assert [(row["granted"], row["counted"]) for row in rows] == [(1, 0), (0, 0), (1, 1)]
    assert {row["version"] for row in rows} == {model.CONSENT_VERSIONS[ConsentPurpose.MATCHING]}


async def test_a_new_text_asks_everyone_again(rooms: Rooms, monkeypatch: pytest.MonkeyPatch) -> None:
    await rooms.privacy.decide(OLA, ConsentPurpose.MATCHING, granted=True)

    monkeypatch.setitem(model.CONSENT_VERSIONS, ConsentPurpose.MATCHING, 99)  # type: ignore[arg-type]
    assert not (await rooms.privacy.standing(OLA)).allows(ConsentPurpose.MATCHING)

    await rooms.privacy.decide(OLA, ConsentPurpose.MATCHING, granted=True)
    assert (await rooms.privacy.standing(OLA)).allows(ConsentPurpose.MATCHING)


async def test_without_the_consent_to_the_directory_nothing_is_shown_until_it_is_given_again(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())

    await rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=False)
    assert await rooms.card_of(published) is None
    assert await rooms.directory.all_public(OTTO) == []

    await rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=True)
    assert await rooms.card_of(published) is not None


async def test_giving_the_consent_publishes_nothing_that_was_taken_down(rooms: Rooms) -> None:
    published = await rooms.publish(OLA, profile())
    await rooms.introductions.unpublish(OLA)

    await rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=False)
    await rooms.privacy.decide(OLA, ConsentPurpose.DIRECTORY, granted=True)

    assert await rooms.card_of(published) is None


async def test_the_yearly_question_needs_the_consent_to_messages(rooms: Rooms) -> None:
    await rooms.publish(OLA, profile())
    [question] = [delivery_of(row) for row in await rooms.rows("deliveries") if row["kind"] == STILL_TRUE]

    assert await rooms.database.read(lambda tx: yearly.still_holds(tx, question)) == Skip("no-consent")
    await rooms.privacy.decide(OLA, ConsentPurpose.REMINDERS, granted=True)
    assert await rooms.database.read(lambda tx: yearly.still_holds(tx, question)) == Send()
