"""Reads the taxonomy from its data files, and says precisely what is wrong with one.

The files are meant to be edited by people who do not program: `data/groups.toml` names the groups in the
order they are shown, and `data/<group>.toml` holds a table for each concept, with its words in one line a
language, parted by commas. One string rather than a list is easier on the eye, and tomllib, which is written
in Python, reads it in two thirds of the time.
"""

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

from bot.errors import StartError
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.model import NAME_LIMIT, Concept, Group, Kind
from bot.text.languages import LANGUAGES

_DATA: Final = Path(__file__).parent / "data"
_GROUPS_FILE: Final = "groups.toml"
_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_CONCEPT_FIELDS: Final = frozenset({"kind", "parent", *LANGUAGES})
_GROUP_FIELDS: Final = frozenset({"emoji", *LANGUAGES})


class TaxonomyError(StartError):
    """A data file is wrong.

    Args:
        where: The file, and the entry in it.
        problem: What is wrong there, and what to change.
    """

    def __init__(self, where: str, problem: str) -> None:
        super().__init__(f"Taxonomy, {where}: {problem}")


@cache
def shipped_taxonomy() -> Taxonomy:
    """The taxonomy that comes with the bot; read when first asked for, then kept."""
    return read_taxonomy(_DATA)


def read_taxonomy(folder: Path) -> Taxonomy:
    """Read and check the data files of a folder.

    Raises:
        TaxonomyError: A file is missing, not TOML, incomplete or contradicts another.
    """
    groups = [_group(group_id, entry) for group_id, entry in _tables(folder / _GROUPS_FILE).items()]
    known = {group.id for group in groups}
    for file in sorted(folder.glob("*.toml")):
        if file.name != _GROUPS_FILE and file.stem not in known:
            raise TaxonomyError(file.name, f"no group [{file.stem}] in {_GROUPS_FILE}; add it there.")
    concepts: dict[str, Concept] = {}
    for group in groups:
        file = folder / f"{group.id}.toml"
        for concept_id, entry in _tables(file).items():
            where = f"{file.name} [{concept_id}]"
            if concept_id in concepts:
                other = concepts[concept_id].group
                raise TaxonomyError(where, f"also in {other}.toml; an id may stand only once.")
            concepts[concept_id] = _concept(where, group.id, concept_id, entry)
    _check_parents(concepts)
    return Taxonomy(groups, list(concepts.values()))


def _tables(file: Path) -> dict[str, dict[str, Any]]:
    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise TaxonomyError(file.name, "this file is missing.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TaxonomyError(file.name, f"can't be read: {error}") from error
    for name, entry in content.items():
        if not isinstance(entry, dict):
            raise TaxonomyError(file.name, f"{name!r} stands outside any [entry].")
        if not _ID.fullmatch(name):
            where = f"{file.name} [{name}]"
            raise TaxonomyError(where, "an id is made of a-z, 0-9 and single hyphens.")
    return content


def _group(group_id: str, entry: dict[str, Any]) -> Group:
    where = f"{_GROUPS_FILE} [{group_id}]"
    _check_fields(where, entry, _GROUP_FIELDS)
    names = {language: _text(where, entry, language) for language in LANGUAGES}
    for language, name in names.items():
        _check_name(where, language, name)
    return Group(id=group_id, emoji=_text(where, entry, "emoji"), names=names)


def _concept(where: str, group: str, concept_id: str, entry: dict[str, Any]) -> Concept:
    _check_fields(where, entry, _CONCEPT_FIELDS)
    kind = _text(where, entry, "kind")
    if kind not in {known.value for known in Kind}:
        raise TaxonomyError(where, f"kind is {kind!r}, not one of {', '.join(Kind)}.")
    parent = _text(where, entry, "parent") if "parent" in entry else None
    terms = {language: _terms(where, language, _text(where, entry, language)) for language in LANGUAGES}
    return Concept(id=concept_id, group=group, kind=Kind(kind), parent=parent, terms=terms)


def _terms(where: str, language: str, line: str) -> tuple[str, ...]:
    terms = tuple(term.strip() for term in line.split(","))
    if not all(any(map(str.isalnum, term)) for term in terms):
        raise TaxonomyError(where, f"{language} has a comma with no word before or after it.")
    _check_name(where, language, terms[0])
    return terms


def _check_name(where: str, language: str, name: str) -> None:
    if len(name) > NAME_LIMIT:
        raise TaxonomyError(where, f"the {language} name {name!r} is longer than {NAME_LIMIT} characters.")


def _check_fields(where: str, entry: dict[str, Any], allowed: frozenset[str]) -> None:
    for field in entry:
        if field not in allowed:
            raise TaxonomyError(where, f"unknown field {field!r}; there are {', '.join(sorted(allowed))}.")


def _text(where: str, entry: dict[str, Any], field: str) -> str:
    value = entry.get(field)
    if not isinstance(value, str) or not value.strip():
        raise TaxonomyError(where, f'{field} is missing; write {field} = "...".')
    return value.strip()


def _check_parents(concepts: dict[str, Concept]) -> None:
    for concept in concepts.values():
        seen = {concept.id}
        current = concept
        while current.parent is not None:
            where = f"{current.group}.toml [{current.id}]"
            if current.parent not in concepts:
                raise TaxonomyError(where, f"there is no concept [{current.parent}] to be its parent.")
            if current.parent in seen:
                raise TaxonomyError(where, "its parents run in a circle.")
            seen.add(current.parent)
            current = concepts[current.parent]
