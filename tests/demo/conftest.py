"""A demo that has been started once, for all its tests."""

import asyncio
import os
import shutil
import sqlite3
from collections.abc import Generator, Sequence
from contextlib import closing, contextmanager
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

    def __init__(self, model: Embedder, file: Path) -> None:
        self._model = model
        self._file = file
        self.name, self.width = model.name, model.width
        with self._known() as known:
            known.execute("CREATE TABLE IF NOT EXISTS vectors (text TEXT PRIMARY KEY, vector BLOB NOT NULL)")

    def embed(self, texts: Sequence[str]) -> Floats:
        """The model's own vectors."""
        return np.stack([self._vector(text) for text in texts])

    def _vector(self, text: str) -> Floats:
        key = f"{self.name}: {text}"
        with self._known() as known:
            row = known.execute("SELECT vector FROM vectors WHERE text = ?", (key,)).fetchone()
        if row is not None:
            return np.frombuffer(row[0], dtype=np.float32)
        vector = np.asarray(self._model.embed([text])[0], dtype=np.float32)
        with self._known() as known:
            known.execute("INSERT OR IGNORE INTO vectors VALUES (?, ?)", (key, vector.tobytes()))
        return vector

    @contextmanager
    def _known(self) -> Generator[sqlite3.Connection]:
        with closing(sqlite3.connect(self._file, timeout=60, isolation_level=None)) as connection:
            yield connection


@pytest.fixture(scope="session", autouse=True)
def remembered(tmp_path_factory: pytest.TempPathFactory) -> Generator[None]:
    """One memory for all demos, also of the processes beside this one."""
    model = embedder()
    folder = tmp_path_factory.getbasetemp()
    shared = folder.parent if "PYTEST_XDIST_WORKER" in os.environ else folder
    with patch("bot.cooperation.desk.embedder", return_value=model and Remembering(model, shared / "vectors.db")):
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
