"""The rate limit and the pass: as fast as allowed, and fair between servers."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.delivery.drain import CROWDED, FULL, ROOM, Share, drain
from bot.delivery.kinds import Kind, Kinds
from bot.delivery.pace import Pace


async def take_all(pace: Pace, servers: Sequence[int]) -> list[int]:
    """The order in which the servers were served."""
    served: list[int] = []

    async def take(server_id: int) -> None:
        await pace.take(server_id)
        served.append(server_id)

    await asyncio.gather(*map(take, servers))
    return served


class Watch:
    """The event loop's clock, which goes on only when it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        loop = asyncio.get_running_loop()
        self._at = loop.time()
        monkeypatch.setattr(loop, "time", lambda: self._at)

    async def forward(self, seconds: float) -> None:
        """Let so much time pass, and whatever waits for it run."""
        self._at += seconds
        for _ in range(5):
            await asyncio.sleep(0)


async def test_lets_a_burst_through_and_then_keeps_the_rate(monkeypatch: pytest.MonkeyPatch) -> None:
    watch, pace = Watch(monkeypatch), Pace(rate=200, burst=20)
    taking = [asyncio.create_task(pace.take(1)) for _ in range(60)]
    served: list[int] = []
    for seconds in (0, 0.051, 0.05, 0.25):
        await watch.forward(seconds)
        served.append(sum(each.done() for each in taking))
    assert served == [20, 30, 40, 60]
    assert [await each for each in taking[:20]] == [0] * 20


async def test_servers_take_turns_however_much_one_wants() -> None:
    served = await take_all(Pace(rate=2000, burst=1), [1] * 60 + [2, 3, 2])
    assert {2, 3} <= set(served[:4])
    assert served.index(2, served.index(2) + 1) < 8


async def test_who_was_cancelled_takes_no_token(monkeypatch: pytest.MonkeyPatch) -> None:
    watch, pace = Watch(monkeypatch), Pace(rate=50, burst=1)
    await pace.take(1)
    first, second = (asyncio.create_task(pace.take(1)) for _ in range(2))
    await watch.forward(0)
    first.cancel()
    await watch.forward(1 / 50 + 0.001)
    assert second.done(), "the one token that has come by now is theirs"
    with pytest.raises(asyncio.CancelledError):
        await first


async def test_nobody_waits_once_it_is_over() -> None:
    pace = Pace(rate=0.01, burst=0)
    waiting = asyncio.create_task(pace.take(1))
    await asyncio.sleep(0)
    pace.let_go()
    await waiting
    assert await pace.take(2) == 0


class Table:
    """Rows of servers, claimed as the outbox does it."""

    def __init__(self, rows: Sequence[int]) -> None:
        self.rows = list(rows)
        self.in_hand = 0
        self.most = 0
        self.ended: list[int] = []
        self.gate = asyncio.Event()

    async def claim(self, share: Share) -> list[int]:
        await asyncio.sleep(0)
        claimed: list[int] = []
        for server_id in sorted(self.rows, reverse=True):
            if len(claimed) < share.rows and claimed.count(server_id) < share.per_server:
                claimed.append(server_id)
                self.rows.remove(server_id)
        self.in_hand += len(claimed)
        self.most = max(self.most, self.in_hand)
        return claimed

    async def work(self, server_id: int) -> None:
        if server_id == 1:
            await self.gate.wait()
        self.in_hand -= 1
        self.ended.append(server_id)


async def test_a_flood_leaves_the_others_their_place() -> None:
    table = Table([1] * 1500)
    passing = asyncio.create_task(drain(table.claim, table.work))
    while len(table.rows) > 1500 - ROOM // 2:  # noqa: ASYNC110 - it is the pass that is watched
        await asyncio.sleep(0.01)
    table.rows.append(2)  # somebody else's row, due while the flood waits for the rate limit
    await asyncio.sleep(0.4)
    assert table.ended == [2]
    assert table.most <= ROOM // 2 + 4 * CROWDED.per_server <= FULL
    table.gate.set()
    await passing
    assert len(table.ended) == 1501


async def test_a_failing_claim_ends_the_pass_but_not_what_is_in_hand() -> None:
    table = Table([1])
    claims = iter([table.claim(Share(1, 1))])

    async def claim(_share: Share) -> list[int]:
        for claimed in claims:
            return await claimed
        table.gate.set()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        await drain(claim, table.work)
    assert table.ended == [1]


def test_a_kind_is_registered_once_and_ready_when_it_has_a_face() -> None:
    async def face(_delivery: object) -> object:
        return None

    kinds = Kinds()
    kinds.render_with("note", face)
    assert kinds.ready == frozenset()
    kinds.register(Kind("note"))
    assert kinds.ready == {"note"}
    with pytest.raises(ValueError, match="twice"):
        kinds.register(Kind("note"))
    kinds.register(Kind("faceless"))
    with pytest.raises(KeyError):
        kinds.face("faceless")
