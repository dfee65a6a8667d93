"""What matching is compared with: plain full text, fuzzy text and exact tags, each as good as it easily gets."""

import sqlite3
from collections.abc import Callable, Sequence

from rapidfuzz import fuzz, process

from bot.cooperation.matching.model import Person, Wish, WishKind
from bot.cooperation.matching.words import cut
from bot.taxonomy.loading import shipped_taxonomy

Rank = Callable[[Wish], list[str]]
"""The keys of the members for a wish, the best first."""


def looked_at(person: Person, kind: WishKind) -> str:
    """What of a member answers a wish: the same routing as in matching, so that the rivals have it no harder."""
    if kind is WishKind.OFFER:
        return person.seeks
    return (
        f"{person.does}\n{person.offers}"
        if kind is WishKind.SEEK
        else f"{person.does}\n{person.offers}\n{person.seeks}"
    )


def by_full_text(persons: Sequence[Person]) -> Rank:
    """SQLite FTS5 with bm25, diacritics removed, any of the words."""
    connection = sqlite3.connect(":memory:")
    for kind in WishKind:
        connection.execute(
            f"CREATE VIRTUAL TABLE {kind} USING fts5(key UNINDEXED, text, tokenize='unicode61 remove_diacritics 2')"
        )
        rows = [(person.key, looked_at(person, kind)) for person in persons]
        connection.executemany(f"INSERT INTO {kind} VALUES (?, ?)", rows)  # noqa: S608 - our own table names

    def rank(wish: Wish) -> list[str]:
        words = " OR ".join(f'"{word.text}"' for word in cut(wish.text))
        if not words:
            return []
        query = f"SELECT key FROM {wish.kind} WHERE text MATCH ? ORDER BY rank LIMIT 11"  # noqa: S608 - likewise
        return [key for (key,) in connection.execute(query, (words,))]

    return rank


def by_fuzzy_text(persons: Sequence[Person]) -> Rank:
    """rapidfuzz's token_set_ratio."""
    texts = {kind: {person.key: looked_at(person, kind).casefold() for person in persons} for kind in WishKind}

    def rank(wish: Wish) -> list[str]:
        found = process.extract(wish.text.casefold(), texts[wish.kind], scorer=fuzz.token_set_ratio, limit=11)
        return [key for _, _, key in found]

    return rank


def by_tags(persons: Sequence[Person]) -> Rank:
    """The concepts that the taxonomy recognises in both texts, as somebody would tag them."""
    taxonomy = shipped_taxonomy()

    def tags(text: str) -> frozenset[str]:
        return frozenset(concept.id for concept in taxonomy.understand(text, limit=40).concepts)

    known = {kind: {person.key: tags(looked_at(person, kind)) for person in persons} for kind in WishKind}

    def rank(wish: Wish) -> list[str]:
        wanted = tags(wish.text)
        common = {key: len(wanted & theirs) for key, theirs in known[wish.kind].items()}
        return sorted((key for key, many in common.items() if many), key=lambda key: (-common[key], key))

    return rank
