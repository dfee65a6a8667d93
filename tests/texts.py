"""The texts that ship, read once for all tests of a process: each parses what it is asked for, and remembers it."""

from functools import cache
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast

from bot.text.catalogue import Catalogue


@cache
def catalogue() -> Catalogue:
    """The catalogue; what it says never changes."""
    return Catalogue()


@cache
def parsed(file: Path) -> ast.Resource:
    """A whole file of texts."""
    return FluentResource(file.read_text(encoding="utf-8"))


@cache
def text_ids(language: str) -> frozenset[str]:
    """The ids of all its texts in a language, for which all of them are parsed."""
    return catalogue().ids(language)
