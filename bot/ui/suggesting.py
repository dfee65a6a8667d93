"""What Discord suggests below an option of a command while somebody is still typing."""

from collections.abc import Iterable

from discord import app_commands

from bot.taxonomy.finding import Concept
from bot.taxonomy.folding import as_typed, fold
from bot.text.languages import upper_first
from bot.text.limits import CHOICE_NAME, CHOICES
from bot.text.safe import fit

Suggestion = app_commands.Choice[str]


def matching(entries: Iterable[tuple[str, str]], typed: str) -> list[Suggestion]:
    """Of these names, each with its value, those that contain what was typed, also without its diacritics.

    Those that begin with it come first, else they stay in their order.
    """
    wanted = fold(typed)
    ways = ((name, value, as_typed(name)) for name, value in entries)
    found = [(name, value, each) for name, value, each in ways if any(wanted in way for way in each)]
    found.sort(key=lambda each: not any(way.startswith(wanted) for way in each[2]))
    return [Suggestion(name=fit(name, CHOICE_NAME), value=value[:CHOICE_NAME]) for name, value, _ in found[:CHOICES]]


def disciplines(concepts: Iterable[Concept], reader: str) -> list[Suggestion]:
    """Disciplines, as the reader calls them."""
    return [
        Suggestion(name=fit(upper_first(concept.name(reader)), CHOICE_NAME), value=concept.id) for concept in concepts
    ]
