"""How people say what they need without naming it: sentences for each concept, of which its meaning is learnt.

`python -m bot.cooperation.matching.needs` learns it anew for data/meaning.npz, in some ten minutes; run it (`make
words`) after the sentences or the taxonomy changed. A test says when that is due.
"""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeGuard, cast

import bot.text
from bot.cooperation.matching.embedding import NanoEmbedder
from bot.cooperation.matching.examples import idle, offered, sought
from bot.cooperation.matching.neighbours import Lessons, Sentence, write_neighbours
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.loading import TaxonomyError, shipped_taxonomy
from bot.text.languages import LANGUAGES

_NEEDS: Final = Path(__file__).parent / "needs"
_PROFILES: Final = Path(__file__).parent / "profiles"

_CATALOGUES: Final = Path(bot.text.__file__).parent / "catalogues"
_MESSAGE: Final = re.compile(r"^([a-z][\w-]*) = (.{25,200})$", re.MULTILINE)
_FILLED_IN: Final = re.compile(r"\{[^}]*\}")

_PROSE: Final = 250
"""Texts a language; with more, its mean hardly moves."""

_TERMS: Final = 4
"""Terms of a concept that are embedded together: the general ones come first."""


def sentences(taxonomy: Taxonomy) -> list[Sentence]:
    """All that stands for a concept's meaning: its sentences of need, and its first terms in each language.

    Raises:
        TaxonomyError: A file of sentences is not as it should be.
    """
    found = list(_said(taxonomy, _NEEDS))
    for concept in taxonomy.concepts:
        found += (
            Sentence(concept.id, language, ", ".join(concept.terms[language][:_TERMS]), terms=True)
            for language in LANGUAGES
        )
    return found


def profiles(taxonomy: Taxonomy) -> list[Sentence]:
    """What members say of themselves, by what they do.

    Raises:
        TaxonomyError: A file of them is not as it should be.
    """
    return list(_said(taxonomy, _PROFILES))


def prose() -> dict[str, list[str]]:
    """The same texts in all languages: some of what the bot itself says, without what is filled in."""
    texts = {language: dict(_messages(language)) for language in LANGUAGES}
    shared = sorted(set[str].intersection(*(set(found) for found in texts.values())))
    chosen = shared[:: max(1, len(shared) // _PROSE)]
    return {language: [texts[language][name] for name in chosen] for language in LANGUAGES}


def _messages(language: str) -> Iterator[tuple[str, str]]:
    for file in sorted((_CATALOGUES / language).glob("*.ftl")):
        for name, text in _MESSAGE.findall(file.read_text(encoding="utf-8")):
            yield f"{file.name} {name}", _FILLED_IN.sub("", text).strip()


def _said(taxonomy: Taxonomy, folder: Path) -> Iterator[Sentence]:
    for file in sorted(folder.glob("*.toml")):
        for concept_id, entry in tomllib.loads(file.read_text(encoding="utf-8")).items():
            where = f"{folder.name}/{file.name} [{concept_id}]"
            if taxonomy.get(concept_id) is None:
                raise TaxonomyError(where, "there is no such concept.")
            for language, texts in entry.items():
                if language not in LANGUAGES or not _are_texts(texts):
                    raise TaxonomyError(where, f'write {language} = ["...", ...], in one of {", ".join(LANGUAGES)}.')
                yield from (Sentence(concept_id, language, text, terms=False) for text in texts)


def _are_texts(value: object) -> TypeGuard[list[str]]:
    some = cast("list[object]", value) if isinstance(value, list) else [None]
    return all(isinstance(text, str) and text.strip() for text in some)


def lessons(taxonomy: Taxonomy) -> Lessons:
    """All that is learnt from."""
    return Lessons(sentences(taxonomy), prose(), offered(), sought(), idle())


def _write() -> None:
    write_neighbours(NanoEmbedder(), lessons(shipped_taxonomy()))


if __name__ == "__main__":
    _write()
