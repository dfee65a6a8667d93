"""The simulated Discord under the demo: its clock, its languages, its memory."""

import asyncio
import pickle
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

import pytest
from simcord.backend.state import Backend

from bot.demo import snapshot
from bot.demo.locales import DEFAULT_LOCALE, Locales
from bot.demo.simulation import SimulatedClock
from tests.screen import texts
from tests.world import World

EPOCH = datetime(2025, 1, 1, tzinfo=UTC)


class RealClock:
    """Stands in for the machine's clock."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def timestamp(self) -> int:
        return int(self.at.timestamp())


def test_the_clock_stands_still_until_it_is_turned() -> None:
    clock = SimulatedClock(EPOCH)
    assert clock.now() == EPOCH
    clock.advance(3600.5)
    assert clock.now() == EPOCH + timedelta(hours=1, seconds=0.5)
    assert clock.timestamp() == int(EPOCH.timestamp()) + 3600


def test_the_clock_runs_along_ahead_of_the_real_one() -> None:
    real = RealClock(datetime(2026, 5, 4, 12, tzinfo=UTC))
    clock = SimulatedClock(EPOCH)
    clock.run_along(real, ahead=86400)
    assert clock.now() == real.at + timedelta(days=1)
    real.at += timedelta(minutes=3)
    clock.advance(60)
    assert clock.now() == real.at + timedelta(days=1, minutes=1)
    assert clock.ahead == 86460


def test_everyone_reads_a_language_and_strangers_english() -> None:
    locales = Locales()
    locales.set(1, "lt")
    assert (locales.of(1), locales.of(2)) == ("lt", DEFAULT_LOCALE)


def test_what_was_said_is_there_again(tmp_path: Path) -> None:
    said = Backend()
    guild = said.create_guild("Server")
    channel = said.create_channel(guild.id, "general")
    writer = said.make_user("ola")
    said.add_member(guild.id, writer.id)
    said.create_message(channel.id, writer.id, "Cześć!")
    snapshot.save(said, 12.5, tmp_path / "kept.bin")

    kept = snapshot.load(tmp_path / "kept.bin")
    assert kept is not None
    assert kept.ahead == 12.5
    later = Backend()
    kept.restore_into(later)
    assert [message.content for message in later.messages[channel.id].values()] == ["Cześć!"]
    assert later.users[writer.id] is not writer
    assert later.subscribers == []


class Harm:
    def __reduce__(self) -> tuple[object, ...]:
        return (print, ("harm",))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no snapshot",
        pickle.dumps({"simcord": "0.0.1", "world": {}, "ahead": 0.0}),
        pickle.dumps(Harm()),
    ],
    ids=["empty", "garbage", "another version", "code"],
)
def test_a_file_that_is_no_snapshot_is_left_alone(
    content: bytes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "kept.bin"
    path.write_bytes(content)
    assert snapshot.load(path) is None
    assert "harm" not in capsys.readouterr().out
    assert path.read_bytes() == content


def test_no_file_is_no_snapshot(tmp_path: Path) -> None:
    assert snapshot.load(tmp_path / "none.bin") is None


async def test_what_a_thread_works_on_is_waited_for_longer_than_a_timer(world: World) -> None:
    world.env.settle_timeout = 0.3  # a busy machine may take that long for nothing
    done: list[bool] = []
    with world.env.as_bot():
        work = asyncio.create_task(asyncio.to_thread(lambda: (time.sleep(1), done.append(True))))
    await world.settle()
    assert done == [True]
    await work


async def test_what_a_command_refused_is_no_error_but_what_broke_is(world: World) -> None:
    ola = world.member("Ola")
    assert "Only coaches" in texts(await ola.slash(world.general, "coaching-content dialogues"))
    assert world.env.errors == []
    with patch.object(world.bot.services.servers, "load", side_effect=LookupError):
        await ola.slash(world.general, "help")
    assert [type(error.__cause__) for error in world.env.errors] == [LookupError]
