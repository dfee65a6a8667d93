"""The parts of the taxonomy: groups, and the concepts in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.text.languages import FALLBACK

NAME_LIMIT: Final = 40
"""Characters of a display name: what a line of a select or a card shows on a phone without being cut."""


class Kind(StrEnum):
    """What a concept says about a person or a request."""

    ROLE = "role"
    """What somebody is or does as a field of work: bookbinding, stage lighting."""

    TECHNIQUE = "technique"
    """A way of doing it: raku, screen printing."""

    CONTEXT = "context"
    """Where, when or for whom: festivals, museums, children."""


@dataclass(frozen=True, slots=True)
class Concept:
    """One role, technique or context.

    Args:
        id: English, kebab-case; stored in profiles, so it never changes once shipped.
        group: Id of the group in whose file it stands.
        kind: Role, technique or context.
        parent: Id of the wider concept, if there is one.
        terms: By language, the words for it as people write them; the first is the display name.
    """

    id: str
    group: str
    kind: Kind
    parent: str | None
    terms: Mapping[str, tuple[str, ...]] = field(hash=False)

    def name(self, language: str) -> str:
        """What a reader of this language sees; English where the language is not one of the five."""
        return (self.terms.get(language) or self.terms[FALLBACK])[0]


@dataclass(frozen=True, slots=True)
class Group:
    """A shelf of concepts, to browse by.

    Args:
        id: English, kebab-case, and the name of the group's file.
        emoji: One emoji to tell the shelves apart at a glance.
        names: The display name by language.
    """

    id: str
    emoji: str
    names: Mapping[str, str] = field(hash=False)

    def name(self, language: str) -> str:
        """What a reader of this language sees; English where the language is not one of the five."""
        return self.names.get(language) or self.names[FALLBACK]


@dataclass(frozen=True, slots=True)
class Understood:
    """What was made of words somebody typed freely.

    Args:
        concepts: Those the words name, in the order they were written.
        unknown: The pieces of text in which nothing was recognised, as written.
        suggestions: Concepts that come near to what is unknown, nearest first: "did you mean…?"
    """

    concepts: tuple[Concept, ...]
    unknown: tuple[str, ...]
    suggestions: tuple[Concept, ...]
