"""How people say what they offer, what they seek, and what is neither: sentences of which the bot learns."""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from bot.cooperation.matching.model import Subject
from bot.text.languages import LANGUAGES

_FOLDER: Final = Path(__file__).parent / "examples"


class Example(NamedTuple):
    """Something that somebody says."""

    group: str
    """What it is an example of."""

    language: str
    text: str


def offered() -> list[Example]:
    """Sentences with which something is offered, by subject."""
    return _by_subject("offered")


def sought() -> list[Example]:
    """Sentences with which something is sought, among them such as stand in a profile, by subject."""
    return _by_subject("sought")


def idle() -> list[Example]:
    """What people say with which nobody of the network can help: small talk, everyday services, small ads, spam."""
    return [Example("idle", language, text) for language in LANGUAGES for text in _file(language)["idle"]["texts"]]


def _by_subject(side: str) -> list[Example]:
    return [
        Example(subject, language, text)
        for language in LANGUAGES
        for subject in Subject
        for text in _file(language)[side][subject]
    ]


@cache
def _file(language: str) -> Mapping[str, Any]:
    return tomllib.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
