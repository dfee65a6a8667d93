"""A message that is parsed alone is the one that its whole file would give."""

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle

from bot.text.catalogue import FOLDER, Catalogue
from bot.text.languages import LANGUAGES
from bot.text.safe import ELLIPSIS
from tests.texts import parsed, text_ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_that_are_parsed_one_by_one_say_what_the_whole_file_says(language: str) -> None:
    whole = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        whole.add_resource(parsed(path))
    catalogue = Catalogue()

    for text_id in sorted(text_ids(language)):
        name, _, attribute = text_id.partition(".")
        message = whole.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None
        expected, _ = whole.format_pattern(pattern, {})
        assert catalogue.format(language, text_id, {}) == expected, text_id


def test_what_a_message_is_made_of_is_parsed_with_it_from_whatever_file(tmp_path: Path) -> None:
    folder = tmp_path / "en"
    folder.mkdir()
    (folder / "one.ftl").write_text(
        "greeting = Welcome to { -net }!\n    { $count ->\n        [one] { alone }\n       *[other] Many\n    }\n"
        "\n    Bye.\n"
    )
    (folder / "two.ftl").write_text("-net = the network\nalone = You are alone with { -net }\n")

    said = Catalogue(tmp_path).reader("en")("greeting", count=1)

    assert said == "Welcome to the network!\nYou are alone with the network\n\nBye."


def test_what_is_too_long_for_a_text_is_shortened_in_it() -> None:
    said = Catalogue().reader("en")("find-filters", filters="ża" * 3000)
    assert "żaża" in said
    assert said.endswith(ELLIPSIS)
