"""What embeddings make of members' words and of requests: made in the background, kept only for members."""

import pytest

from bot.cooperation import vector_store
from bot.cooperation.embedding import VectorsChore
from bot.privacy.model import ConsentPurpose
from tests.cooperation.house import House
from tests.rooms import HOME, OLA, OTTO


@pytest.fixture
def chore(house: House) -> VectorsChore:
    house.engine.embeds = True
    return VectorsChore(house.desk)


async def due(house: House, chore: VectorsChore) -> int | None:
    return await house.database.read(chore.next_due)


async def kept(house: House, user_id: int) -> bytes | None:
    return await house.database.read(lambda tx: vector_store.of(tx, HOME, user_id))


async def test_vectors_are_made_once_and_those_of_members_kept(house: House, chore: VectorsChore) -> None:
    await house.join(OLA)
    await house.join(OTTO)
    request = await house.ask(OLA)
    await house.finding.find(OLA, request.request_id)
    assert await due(house, chore) == 0
    await chore.run()
    assert await due(house, chore) is None
    assert house.engine.embedded == [request.request_id]
    assert await kept(house, OTTO.user_id) == str(OTTO.user_id).encode()


async def test_who_does_not_want_to_be_matched_any_more_has_no_vectors(house: House, chore: VectorsChore) -> None:
    await house.join(OTTO)
    request = await house.ask(OLA)
    await house.finding.find(OLA, request.request_id)
    await chore.run()
    assert await kept(house, OTTO.user_id) is not None
    await house.rooms.privacy.decide(OTTO, ConsentPurpose.MATCHING, granted=False)
    await house.finding.find(OLA, request.request_id)
    assert await kept(house, OTTO.user_id) is None


async def test_a_newcomer_is_held_against_requests_whose_vectors_are_made(house: House) -> None:
    house.engine.embeds = True
    request = await house.ask(OLA)
    await house.finding.watch(OLA, request.request_id, wanted=True)
    house.rooms.clock.forward(seconds=5)
    await house.join(OTTO)
    house.rooms.clock.forward(seconds=5)
    await house.watching.run()
    assert house.engine.embedded == [request.request_id]
