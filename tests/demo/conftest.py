"""A demo that has been started once, for all its tests."""

import asyncio
import shutil
from collections.abc import Generator, Sequence
from pathlib import Path
from unittest.mock import patch

import numpy as np
import pytest

from bot.cooperation.desk import embedder
from bot.cooperation.matching.embedding import Embedder
from bot.cooperation.matching.shelf import Floats
from tests.demo.tours import tour_in


class Remembering:
    """The language model, which reads the same text only once: all of the network's in each demo takes long."""

    def __init__(self, model: Embedder) -> None:
        self._model = model
        self._known: dict[str, Floats] = {}
        self.name, self.width = model.name, model.width

    def embed(self, texts: Sequence[str]) -> Floats:
        """The model's own vectors."""
        for text in texts:
            if text not in self._known:
                self._known[text] = self._model.embed([text])[0]
        return np.stack([self._known[text] for text in texts])


@pytest.fixture(scope="session", autouse=True)
def remembered() -> Generator[None]:
    """One memory for all demos of this process."""
    model = embedder()
    with patch("bot.cooperation.desk.embedder", return_value=model and Remembering(model)):
        yield


@pytest.fixture(scope="session", autouse=True)
def patient() -> Generator[None]:
    """A click may take longer than in the demo, where nobody else wants the machine."""
    with patch("bot.demo.tour.SETTLE_TIMEOUT", 6.0):
        yield


async def _begin(folder: Path) -> None:
    async with tour_in(folder):
        pass


@pytest.fixture(scope="session")
def begun(tmp_path_factory: pytest.TempPathFactory, remembered: None, patient: None) -> Path:
    """The folder of a demo that was started and stopped, to be copied: to fill it takes most of a test's time."""
    folder = tmp_path_factory.mktemp("demo")
    asyncio.run(_begin(folder))
    return folder


@pytest.fixture
def folder(begun: Path, tmp_path: Path) -> Path:
    """Such a folder of the test's own."""
    return shutil.copytree(begun, tmp_path / "demo")
