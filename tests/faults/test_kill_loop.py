"""The short form of the kill loop; the long one is `python -m tests.faults.kill_loop`."""

from pathlib import Path

from tests.faults.kill_loop import kill_loop


async def test_nothing_is_lost_or_doubled_when_the_process_is_killed(tmp_path: Path) -> None:
    result = await kill_loop(tmp_path, deliveries=300, lives=9, fault_rate=0.05, seed=7)
    assert result.holds, str(result)
    assert len(result.kills) >= 8, str(result)
    assert result.digests, str(result)
