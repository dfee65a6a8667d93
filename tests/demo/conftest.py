"""A demo that has been started once, for all its tests."""

import asyncio
import shutil
from pathlib import Path

import pytest

from tests.demo.tours import tour_in


async def _begin(folder: Path) -> None:
    async with tour_in(folder):
        pass


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo that was started and stopped, to be copied: to fill it takes most of a test's time."""
    folder = tmp_path_factory.mktemp("demo")
    asyncio.run(_begin(folder))
    return folder


@pytest.fixture
def folder(begun: Path, tmp_path: Path) -> Path:
    """Such a folder of the test's own."""
    return shutil.copytree(begun, tmp_path / "demo")
