"""Heavy work is done one at a time, and fairly."""

import asyncio

from bot.ui.queue import Queue


async def test_there_is_one_at_a_time_and_who_asks_often_waits_for_themselves() -> None:
    queue, order, at_once = Queue(), list[int](), 0

    async def work(user_id: int) -> None:
        nonlocal at_once
        async with queue.turn(user_id):
            order.append(user_id)
            at_once += 1
            assert at_once == 1
            await asyncio.sleep(0)
            at_once -= 1

    await asyncio.gather(*(work(user_id) for user_id in (1, 1, 1, 1, 2, 3)))
    assert order == [1, 2, 3, 1, 1, 1]
