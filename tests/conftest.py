"""Fixtures for every test: the world in `world.py`, the databases in `storage_fixtures.py`."""

import shutil
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from simcord import Env

from tests.effort import examples
from tests.scratch import use_memory

if TYPE_CHECKING:
    from tests.world import World

pytest_plugins = ["tests.storage_fixtures"]

use_memory()
# How long an example takes says more of the machine than of us.
settings.register_profile("ours", deadline=None, max_examples=examples(100, 30))
settings.load_profile("ours")


@pytest.fixture
async def opened_world(tmp_path: Path, sqlite_template: Path) -> AsyncGenerator["World"]:
    """The world itself; tests ask for `world`."""
    # Only tests that play the whole bot import it: a rule's test also runs where another room is broken.
    from tests.world import World  # noqa: PLC0415

    # Whether a bot migrates an empty file is for other tests: the demo's, and those of the command line.
    folder = tmp_path / "world"
    folder.mkdir()
    shutil.copyfile(sqlite_template, folder / "creative-clusters.db")
    async with World.opened(folder) as world:
        yield world


@pytest.fixture
def simcord_env(opened_world: "World") -> Env:
    """SimCord's plugin finds its environment under this name: it sets the time and reports what happened."""
    return opened_world.env


@pytest.fixture
def world(opened_world: "World", simcord_env: Env) -> "World":
    """The whole bot on an offline Discord, with a clock that stands still (see `world.py`)."""
    return opened_world
