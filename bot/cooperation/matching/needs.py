"""How people say what they need without naming it: sentences for each concept, as its neighbours in meaning.

`python -m bot.cooperation.matching.needs` embeds them anew into data/meaning.npz; run it (`make meaning`) after
the sentences or the taxonomy changed. A test says when that is due.
"""

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Final, TypeGuard, cast

from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.loading import TaxonomyError, shipped_taxonomy
from bot.text.languages import LANGUAGES

_FOLDER: Final = Path(__file__).parent / "needs"

_TERMS: Final = 4
"""Terms of a concept that are embedded together: the general ones come first."""


def sentences(taxonomy: Taxonomy) -> list[tuple[str, str, str]]:
    """Concept, language and text of all that stands for a concept's meaning: its sentences and its first terms.

    Raises:
        TaxonomyError: A file of sentences is not as it should be.
    """
    found = list(_needs(taxonomy))
    for concept in taxonomy.concepts:
        found += ((concept.id, language, ", ".join(concept.terms[language][:_TERMS])) for language in LANGUAGES)
    return found


def _needs(taxonomy: Taxonomy) -> Iterator[tuple[str, str, str]]:
    for file in sorted(_FOLDER.glob("*.toml")):
        for concept_id, entry in tomllib.loads(file.read_text(encoding="utf-8")).items():
            where = f"needs/{file.name} [{concept_id}]"
            if taxonomy.get(concept_id) is None:
                raise TaxonomyError(where, "there is no such concept.")
            for language, texts in entry.items():
                if language not in LANGUAGES or not _are_texts(texts):
                    raise TaxonomyError(where, f'write {language} = ["...", ...], in one of {", ".join(LANGUAGES)}.')
                yield from ((concept_id, language, text) for text in texts)


def _are_texts(value: object) -> TypeGuard[list[str]]:
    some = cast("list[object]", value) if isinstance(value, list) else [None]
    return all(isinstance(text, str) and text.strip() for text in some)


def _write() -> None:
    from bot.cooperation.matching.embedding import NanoEmbedder  # noqa: PLC0415 - an optional extra
    from bot.cooperation.matching.meaning import write_neighbours  # noqa: PLC0415 - numpy

    write_neighbours(NanoEmbedder(), sentences(shipped_taxonomy()))


if __name__ == "__main__":
    _write()
