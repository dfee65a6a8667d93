"""Commands that private answers name, made such that they can be tapped instead of typed."""

import re
from collections.abc import Iterable, Mapping

from discord import ui

from bot.text.catalogue import Catalogue
from bot.text.limits import LAYOUT_TEXT
from bot.text.safe import length

_NAMED = re.compile(r"`/([^`]+)`")
"""A command as the texts name it. In what members write, such signs are escaped."""


class Tapping:
    """What commands are called in each language, and how Discord lets them be tapped."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known: dict[str, int] = {}
        self._named: dict[str, dict[str, str]] = {}

    def learn(self, names: Iterable[str], ids: Mapping[str, int]) -> None:
        """Know the commands by their whole English names, and by the ids that Discord gave their first words."""
        self._known = {name: ids[first] for name in names if (first := name.split()[0]) in ids}
        self._named = {}

    def make_tappable(self, view: ui.LayoutView, language: str) -> None:
        """Let the commands be tapped that a view names in this language, if it still fits a message then."""
        texts = [each for each in view.walk_children() if isinstance(each, ui.TextDisplay)]
        named = self._in(language)
        made = [_NAMED.sub(lambda found: named.get(found[1], found[0]), each.content) for each in texts]
        if sum(map(length, made)) <= LAYOUT_TEXT:
            for each, content in zip(texts, made, strict=True):
                each.content = content

    def _in(self, language: str) -> dict[str, str]:
        if language not in self._named:
            say = self._catalogue.reader(language)
            self._named[language] = {
                " ".join(say(f"cmd-{'-'.join(words[: end + 1])}") for end in range(len(words))): f"</{name}:{known}>"
                for name, known in self._known.items()
                for words in (name.split(),)
            }
        return self._named[language]
