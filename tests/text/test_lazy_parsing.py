"""A message that is parsed alone is the one that its whole file would give."""

import pytest
from fluent.runtime import FluentBundle, FluentResource

from bot.text.catalogue import FOLDER, Catalogue
from bot.text.languages import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_that_are_parsed_one_by_one_say_what_the_whole_file_says(language: str) -> None:
    whole = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        whole.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    catalogue = Catalogue()

    for text_id in sorted(catalogue.ids(language)):
        name, _, attribute = text_id.partition(".")
        message = whole.get_message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        assert pattern is not None
        expected, _ = whole.format_pattern(pattern, {})
        assert catalogue.format(language, text_id, {}) == expected, text_id
