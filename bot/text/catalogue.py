"""The catalogues: Fluent messages by language, and the voices that speak them."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path

import structlog
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax.ast import Message

from bot.text.dates import written_day
from bot.text.languages import FALLBACK, LANGUAGES
from bot.text.safe import fit

FOLDER = Path(__file__).parent / "catalogues"
"""One folder a language, one file a feature."""

_MESSAGE = re.compile(r"^(-?[a-zA-Z][\w-]*) *=.*(?:\n(?:[ \t]*\n)*[ \t].*)*", re.MULTILINE)
"""A message or a term with its attributes: all that is indented below its first line belongs to it."""

_REFERENCE = re.compile(r"\{\s*(-?[a-z][\w-]*)")
"""Another message, or a term, that is part of one."""

Parameter = str | int | float | date
"""What a message is filled with; a day is written as the reader writes it."""

LONGEST_PARAMETER = 2500
"""Characters of one parameter: all that Fluent takes."""

_log = structlog.stdlib.get_logger(__name__)


class Catalogue:
    """All messages in all languages.

    A language's files are read when it is first spoken, and each message is parsed when it is first said: to parse
    all of a language takes 0.4 s, for which everybody else would wait.

    Args:
        folder: Where the languages' folders are.
        only: With what the ids begin of those messages that are wanted.
    """

    def __init__(self, folder: Path = FOLDER, *, only: str = "") -> None:
        self._folder = folder
        self._only = only
        self._bundles: dict[str, FluentBundle] = {}
        self._unparsed: dict[str, dict[str, str]] = {}

    def reader(self, language: str) -> "Voice":
        """The voice for one person."""
        return Voice(self, (language,))

    def public(self, languages: Sequence[str]) -> "Voice":
        """The voice for a post that everyone on a server reads, in the server's language or languages."""
        return Voice(self, tuple(languages) or (FALLBACK,))

    def ids(self, language: str) -> frozenset[str]:
        """Every message id of a language; `id.attribute` for attributes."""
        found: set[str] = set()
        for source in self._sources(language):
            for entry in FluentResource(source).body:
                if isinstance(entry, Message):
                    found.update(f"{entry.id.name}.{attribute.id.name}" for attribute in entry.attributes)
                    if entry.value is not None:
                        found.add(entry.id.name)
        return frozenset(found)

    def format(self, language: str, text_id: str, parameters: dict[str, Parameter]) -> str:
        """One message in one language, in English where that language lacks it.

        Raises:
            KeyError: No catalogue has this id, which is a fault in the code that names it.
        """
        for candidate in dict.fromkeys((language, FALLBACK)):
            name, _, attribute = text_id.partition(".")
            bundle = self._bundle_with(candidate, name)
            if not bundle.has_message(name):
                continue
            message = bundle.get_message(name)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is None:
                continue
            formatted, errors = bundle.format_pattern(pattern, _written(parameters, candidate))
            for error in errors:
                _log.error("text has a fault", text_id=text_id, fault=type(error).__name__)
            return str(formatted)
        raise KeyError(text_id)

    @cached_property
    def digest(self) -> str:
        """Another one whenever a text changed in any language; nothing is parsed for it."""
        read = hashlib.sha256()
        for language in LANGUAGES:
            for source in self._sources(language):
                read.update(source.encode())
        return read.hexdigest()

    def _sources(self, language: str) -> Iterator[str]:
        for path in sorted((self._folder / language).glob("*.ftl")):
            source = path.read_text(encoding="utf-8")
            if self._only:
                source = "\n".join(each[0] for each in _MESSAGE.finditer(source) if each[1].startswith(self._only))
            yield source

    def _bundle_with(self, language: str, text_id: str) -> FluentBundle:
        """The language's bundle, with this message and those it refers to parsed, as far as the language has them."""
        bundle = self._bundles.get(language)
        if bundle is None:
            # Isolating marks would end up in what people copy; members' words are stripped of bidi controls instead.
            bundle = self._bundles[language] = FluentBundle([language], use_isolating=False)
            self._unparsed[language] = {
                each[1]: each[0] for source in self._sources(language) for each in _MESSAGE.finditer(source)
            }
        unparsed, needed = self._unparsed[language], [text_id]
        while needed:
            source = unparsed.pop(needed.pop(), None)
            if source is not None:
                bundle.add_resource(FluentResource(source))
                needed += _REFERENCE.findall(source)
        return bundle


def _written(parameters: dict[str, Parameter], language: str) -> dict[str, str | int | float]:
    """The parameters as Fluent takes them: what is too long for it, in whose place it would say {???}, is shortened."""
    written = {
        name: written_day(value, language) if isinstance(value, date) else value for name, value in parameters.items()
    }
    return {
        name: fit(value, LONGEST_PARAMETER) if isinstance(value, str) and len(value) > LONGEST_PARAMETER else value
        for name, value in written.items()
    }


class Voice:
    """Speaks to one reader, or publicly in one or two languages at once."""

    def __init__(self, catalogue: Catalogue, languages: tuple[str, ...]) -> None:
        self._catalogue = catalogue
        self.languages = languages

    @property
    def language(self) -> str:
        """The first language, for names that are given only once."""
        return self.languages[0]

    def __call__(self, text_id: str, **parameters: Parameter) -> str:
        """A label or short phrase; in two languages with a dot between."""
        return " · ".join(self._each(text_id, parameters))

    def lines(self, text_id: str, **parameters: Parameter) -> str:
        """A sentence or more; each language on its own line."""
        return "\n".join(self._each(text_id, parameters))

    def of_each(self, text_id: str, parameters: Callable[[str], dict[str, Parameter]]) -> str:
        """A label whose parameters are words as well, and so differ from language to language."""
        spoken = (self._catalogue.format(language, text_id, parameters(language)) for language in self.languages)
        return " · ".join(dict.fromkeys(spoken))

    def named(self, name: Callable[[str], str]) -> str:
        """A name that is known in every language, such as a country's, in those that are spoken here."""
        return " / ".join(dict.fromkeys(map(name, self.languages)))

    def among(self, text_id: str) -> str:
        """A phrase that stands among others with dots between; its two languages are joined as those of names are."""
        return self.named(lambda language: self._catalogue.format(language, text_id, {}))

    def alone(self, language: str) -> "Voice":
        """The same voice in one language, for what is put together before it is said in each."""
        return Voice(self._catalogue, (language,))

    def _each(self, text_id: str, parameters: dict[str, Parameter]) -> Iterable[str]:
        return dict.fromkeys(self._catalogue.format(language, text_id, parameters) for language in self.languages)


def differences(catalogue: Catalogue) -> dict[str, frozenset[str]]:
    """For each language the ids it lacks or has too many, beside English. All empty in a sound catalogue."""
    expected = catalogue.ids(FALLBACK)
    return {language: expected ^ catalogue.ids(language) for language in LANGUAGES}
