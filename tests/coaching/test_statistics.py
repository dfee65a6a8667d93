"""Figures for coaches: right where there are enough people, and about nobody where there are not."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.clock import DAY
from bot.coaching.records import Place, Status
from bot.coaching.statistics import GROUP, STOPPED_AFTER, Effort, Statistics, Stop, statistics_of
from bot.coaching.statistics_store import Footprint
from bot.storage.database import Database
from tests.coaching.authors import ADA, Desk, book, coach
from tests.storage_fixtures import StandingClock

NOW = 1_000 * DAY
LONG_AGO = NOW - STOPPED_AFTER


def walk(user: int, *seconds: int, stopped: str = "", updated: int = LONG_AGO, number: int = 0) -> list[Footprint]:
    """Somebody who answered `q0`, `q1`, ... in so many seconds each, and then finished, or was shown one more."""
    status = Status.PAUSED if stopped else Status.DONE
    steps: list[Footprint] = []
    at = LONG_AGO - 1_000_000
    for place, each in enumerate(seconds):
        steps.append(Footprint(f"{user}/{number}", user, status, updated, f"q{place}", at, at + each))
        at += each
    if stopped:
        steps.append(Footprint(f"{user}/{number}", user, status, updated, stopped, at, None))
    return steps


def people(*walks: Sequence[Footprint]) -> list[Footprint]:
    return [step for steps in walks for step in steps]


def test_four_people_are_nobody_s_business() -> None:
    assert statistics_of(people(*(walk(user, 60) for user in range(4))), NOW) == Statistics()


def test_people_are_counted_in_fives() -> None:
    found = statistics_of(people(*(walk(user, 60) for user in range(9))), NOW)
    assert (found.begun, found.finished) == (5, 5)
    assert statistics_of(people(*(walk(user, 60) for user in range(10))), NOW).begun == 10


def test_the_median_leaves_breaks_out() -> None:
    found = statistics_of(people(*(walk(user, 60, 120) for user in range(4)), walk(4, 60, 5 * DAY)), NOW)
    assert found.seconds == 180
    assert found.efforts == (Effort("q1", 120), Effort("q0", 60))
    assert statistics_of(people(*(walk(user, 9 * DAY) for user in range(5))), NOW).seconds == 15 * 60


def test_where_people_stop() -> None:
    stopping = [walk(user, 10, stopped="goal[2]/what") for user in range(6)]
    others = [walk(user, 10, stopped="soon") for user in range(10, 14)]
    found = statistics_of(people(*stopping, *others), NOW)
    assert found.stops == (Stop("goal/what", 5),)
    assert (found.begun, found.finished, found.seconds) == (10, 0, None)


def test_who_was_there_yesterday_has_not_stopped() -> None:
    found = statistics_of(people(*(walk(user, 10, stopped="soon", updated=LONG_AGO + 1) for user in range(6))), NOW)
    assert (found.begun, found.stops) == (5, ())


def test_one_who_repeats_a_dialogue_is_one() -> None:
    often = people(*(walk(1, 10, number=number) for number in range(9)))
    assert statistics_of(often, NOW) == Statistics()
    found = statistics_of(people(walk(1, 10, stopped="q1"), often, *(walk(user, 10) for user in range(2, 6))), NOW)
    assert (found.begun, found.finished, found.stops) == (5, 5, ())


WALKS = st.builds(
    walk,
    st.integers(0, 14),
    st.integers(0, 2_000),
    st.integers(0, 2_000),
    stopped=st.sampled_from(("", "q2", "q3")),
    updated=st.integers(LONG_AGO - 1, LONG_AGO + 1),
    number=st.integers(0, 3),
)


@given(st.lists(WALKS, max_size=30, unique_by=lambda steps: steps[0].dialogue_id))
def test_no_figure_is_about_fewer_than_five(walks: list[list[Footprint]]) -> None:
    found = statistics_of(people(*walks), NOW)
    users = {step.user_id for steps in walks for step in steps}
    counts = (found.begun, found.finished, *(stop.people for stop in found.stops))
    assert all(count % GROUP == 0 and count <= len(users) for count in counts)
    assert all(stop.people for stop in found.stops)
    if len(users) < GROUP:
        assert found == Statistics()
    for effort in found.efforts:
        assert len({step.user_id for steps in walks for step in steps if step.question == effort.question}) >= GROUP


@pytest.fixture
async def desk(database: Database, clock: StandingClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    return await Desk.on(database, clock, tmp_path / "empty", monkeypatch)


async def test_of_real_dialogues_without_try_outs(desk: Desk) -> None:
    version = await desk.publish(ADA, book())
    for number in range(20, 25):
        turn = await desk.dialogues.start(coach(number, role=False), version, Place.HERE)
        desk.clock.forward(seconds=30)
        key = (coach(number, role=False), turn.dialogue.dialogue_id, turn.dialogue.step)
        await desk.dialogues.answer(*key, lambda _prompts: (["A boat"], {}))
    for number in range(30, 40):
        await desk.dialogues.start(coach(number), version, Place.HERE, tryout=True)
    desk.clock.forward(days=15)
    found = (await desk.insight.look(ADA, version.version_id)).statistics
    assert found == Statistics(begun=5, stops=(Stop("soon", 5),), efforts=(Effort("aim", 30),))
