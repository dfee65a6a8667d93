"""The texts of commands are read without all the others, and their digest tells when one changed."""

import shutil
from pathlib import Path

import pytest

from bot.text.catalogue import FOLDER, Catalogue
from bot.text.commands import command_texts
from bot.text.languages import LANGUAGES
from tests.texts import catalogue, text_ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_they_are_those_of_the_whole_catalogue(language: str) -> None:
    whole, part = catalogue(), command_texts()
    ids = part.ids(language)
    assert ids == {text_id for text_id in text_ids(language) if text_id.startswith("cmd-")}
    assert all(part.format(language, text_id, {}) == whole.format(language, text_id, {}) for text_id in ids)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_digest_changes_with_a_command_in_any_language_and_with_nothing_else(language: str, tmp_path: Path) -> None:
    folder = tmp_path / "catalogues"
    shutil.copytree(FOLDER, folder)

    def digest() -> str:
        return Catalogue(folder, only="cmd-").digest

    added = folder / language / "zz-added.ftl"
    added.write_text("cmd-added = added\n    .description = Adds.\nsomething-else = else\n", encoding="utf-8")
    before = digest()
    added.write_text("cmd-added = added\n    .description = Adds.\nsomething-else = other\n", encoding="utf-8")
    assert digest() == before
    added.write_text("cmd-added = added\n    .description = Adds up.\nsomething-else = else\n", encoding="utf-8")
    assert digest() != before
