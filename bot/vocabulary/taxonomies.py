"""The taxonomy as each server knows it: the shipped one, with the words of its moderators."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache, partial

from bot.storage.database import Database, Transaction
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.model import Concept
from bot.text.languages import FALLBACK
from bot.vocabulary import store
from bot.vocabulary.model import OwnWord

_KEPT = 16
"""Servers whose taxonomy is kept in memory at once; with what is looked up, each takes 7 MiB and 0.3 s to make."""


class Taxonomies:
    """Gives each server its taxonomy, as its words are at this moment; as a chore, prepares the shipped one."""

    name = "taxonomy"

    def __init__(self, database: Database, shipped: Taxonomy) -> None:
        self._database = database
        self._shipped = shipped
        self._made = lru_cache(maxsize=_KEPT)(partial(with_words, shipped))
        self._prepared = False

    async def of(self, server_id: int) -> Taxonomy:
        """The taxonomy of a server, ready to look up in; the shipped one itself where it has no words of its own."""
        words = await self._database.read(lambda tx: store.of_server(tx, server_id))
        return await asyncio.to_thread(self._ready, words)

    def next_due(self, tx: Transaction) -> int | None:  # noqa: ARG002 - a chore's signature
        """Once, at the start: whoever types first shall not wait, nor have everybody else wait."""
        return None if self._prepared else 0

    async def run(self) -> None:
        """Prepare the shipped taxonomy."""
        await asyncio.to_thread(self._shipped.prepare)
        self._prepared = True

    def _ready(self, words: Sequence[OwnWord]) -> Taxonomy:
        taxonomy = self._made(words) if words else self._shipped
        taxonomy.prepare()
        return taxonomy


def with_words(shipped: Taxonomy, words: Sequence[OwnWord]) -> Taxonomy:
    """The taxonomy with more words; those of no language stand among the English ones, for they are only looked up."""
    of_concept: dict[str, list[OwnWord]] = {}
    for own in words:
        of_concept.setdefault(own.concept, []).append(own)
    concepts = (_longer(concept, of_concept.get(concept.id, ())) for concept in shipped.concepts)
    return Taxonomy(shipped.groups, tuple(concepts))


def _longer(concept: Concept, words: Sequence[OwnWord]) -> Concept:
    if not words:
        return concept
    terms = dict(concept.terms)
    for own in words:
        language = own.language or FALLBACK
        terms[language] = (*terms[language], own.word)
    return replace(concept, terms=terms)
