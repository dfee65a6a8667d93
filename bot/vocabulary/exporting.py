"""A server's words as they would stand in the taxonomy's data files, so that whoever keeps those can take them over."""

import json
from collections.abc import Iterator, Sequence

from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.model import Concept
from bot.text.languages import LANGUAGES
from bot.vocabulary.model import OwnWord

_HEAD = """\
# Words that moderators added. Each entry stands as it would in the file named above it, with the new words at the end
# of its lines: put it there in place of the old one. Where nobody said whose word it is, it stands above its entry.
"""


def as_toml(taxonomy: Taxonomy, words: Sequence[OwnWord]) -> str:
    """The entries of all concepts that have words of the server, in the order of the files.

    A word whose concept the taxonomy no longer has stands in a comment, so that it is not lost.
    """
    of_concept: dict[str, list[OwnWord]] = {}
    for own in reversed(words):
        of_concept.setdefault(own.concept, []).append(own)
    parts = [_HEAD]
    file = ""
    for concept in taxonomy.concepts:
        if concept.id in of_concept:
            if concept.group != file:
                file = concept.group
                parts.append(f"# {file}.toml\n")
            parts.append("\n".join(_entry(concept, of_concept.pop(concept.id))) + "\n")
    parts += (f"# [{concept}] is no more: {_listed(left)}\n" for concept, left in of_concept.items())
    return "\n".join(parts)


def _entry(concept: Concept, words: Sequence[OwnWord]) -> Iterator[str]:
    open_language = [own for own in words if own.language is None]
    if open_language:
        yield f"# In which language? {_listed(open_language)}"
    yield f"[{concept.id}]"
    yield f"kind = {_quoted(concept.kind.value)}"
    if concept.parent is not None:
        yield f"parent = {_quoted(concept.parent)}"
    for language in LANGUAGES:
        new = [own.word for own in words if own.language == language]
        yield f"{language} = {_quoted(', '.join((*concept.terms[language], *new)))}"


def _listed(words: Sequence[OwnWord]) -> str:
    return ", ".join(own.word for own in words)


def _quoted(text: str) -> str:
    # A JSON string is a TOML string, too.
    return json.dumps(text, ensure_ascii=False)
