"""Every entry of every catalogue is understood; Fluent leaves out in silence what it does not."""

from pathlib import Path

import pytest
from fluent.syntax.ast import Junk

from bot.text.catalogue import FOLDER
from tests.texts import parsed

FILES = sorted(FOLDER.rglob("*.ftl"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_fluent_understands_every_entry(file: Path) -> None:
    # A line of a longer text must not begin with "*", "[" or ".": begin it on the line of the id.
    assert [entry.content for entry in parsed(file).body if isinstance(entry, Junk)] == []
