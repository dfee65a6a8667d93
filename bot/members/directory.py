"""Finding people: by discipline, town, country, language, what they offer or seek, and by any word."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pydantic import TypeAdapter

from bot.clock import Clock
from bot.errors import UserError
from bot.members import directory_store as store
from bot.members import store as introductions
from bot.members.index import OFFERS_TAG, SEEKS_TAG, discipline_tag, language_tag, town_key
from bot.members.model import Introduction
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.taxonomy.finding import Taxonomy
from bot.taxonomy.folding import fold
from bot.text.safe import escape
from bot.text.sorting import alphabetical

PAGE_SIZE = 5
"""People on a page: each takes a few lines, and five fit a phone's screen."""


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for; every part that is given must fit."""

    discipline: str | None = None
    town: str | None = None
    country: str | None = None
    language: str | None = None
    offers: bool = False
    seeks: bool = False
    words: str = ""


QUERIES: TypeAdapter[Query] = TypeAdapter(Query)
"""Queries to and from JSON, kept for the pages after the first."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of what was found, most recently confirmed first, and whoever asks last: they look for others."""

    entries: tuple[Introduction, ...]
    total: int
    number: int
    query: Query
    search_id: str | None = None
    """By which further pages are asked for; None when there is only one."""

    @property
    def count(self) -> int:
        """The number of pages."""
        return max(1, -(-self.total // PAGE_SIZE))


@dataclass(frozen=True, slots=True)
class TownCount:
    """How many members a town has in the directory."""

    name: str
    country: str
    members: int


@dataclass(frozen=True, slots=True)
class Overview:
    """The network by town, the largest first, and what its members do most."""

    towns: tuple[TownCount, ...]
    disciplines: tuple[tuple[str, int], ...]
    members: int


class Directory:
    """Answers who is there."""

    def __init__(self, database: Database, clock: Clock, taxonomy: Taxonomy) -> None:
        self._database = database
        self._clock = clock
        self._taxonomy = taxonomy

    async def find(self, actor: Actor, query: Query) -> Page:
        """The first page of a search.

        Raises:
            UserError: There is nothing in the words that could be looked for.
        """
        criteria = self._criteria(actor, query)

        page = await self._database.read(lambda tx: _page(tx, actor, criteria, query, 0))
        if page.total > PAGE_SIZE:
            now = self._clock.timestamp()
            kept = QUERIES.dump_json(query).decode()
            search_id = await self._database.write(lambda tx: store.keep_search(tx, actor.server_id, kept, now))
            page = replace(page, search_id=search_id)
        return _public(page)

    async def turn(self, actor: Actor, search_id: str, number: int) -> Page:
        """Another page of an earlier search. A page beyond the end, for people left meanwhile, is the last one."""

        def look(tx: Transaction) -> Page:
            kept = store.search(tx, actor.server_id, search_id)
            if kept is None:
                raise UserError("search-forgotten")
            query = QUERIES.validate_json(kept)
            return replace(_page(tx, actor, self._criteria(actor, query), query, number), search_id=search_id)

        return _public(await self._database.read(look))

    async def towns(self, actor: Actor) -> tuple[TownCount, ...]:
        """The towns in which members live, the largest first."""
        return await self._database.read(lambda tx: _towns(tx, actor.server_id))

    async def written_in(self, actor: Actor) -> str | None:
        """The language in which somebody has introduced themselves."""
        found = await self._database.read(lambda tx: introductions.of_member(tx, actor.server_id, actor.user_id))
        return (found.profile.written_in or None) if found else None

    async def languages(self, actor: Actor) -> tuple[str, ...]:
        """The languages that members work in, the commonest first."""
        found = await self._database.read(
            lambda tx: store.tags(tx, actor.server_id, language_tag(""), limit=store.EVERYONE)
        )
        return tuple(code for code, _ in found)

    async def overview(self, actor: Actor) -> Overview:
        """The network at a glance."""

        def read(tx: Transaction) -> Overview:
            return Overview(
                towns=_towns(tx, actor.server_id),
                disciplines=store.tags(tx, actor.server_id, discipline_tag(""), limit=5),
                members=store.count(tx, store.Criteria(actor.server_id)),
            )

        return await self._database.read(read)

    async def all_public(self, actor: Actor) -> Sequence[Introduction]:
        """Everyone in the directory, as everyone may see them."""
        criteria = store.Criteria(actor.server_id)
        # On the reader's thread to the end: of thousands of members it takes long.
        return await self._database.read(
            lambda tx: [each.public for each in store.page(tx, criteria, store.EVERYONE, 0)]
        )

    def _criteria(self, actor: Actor, query: Query) -> store.Criteria:
        words = tuple(fold(query.words).split())
        if query.words and not words:
            raise UserError("find-unsearchable-words", typed=escape(query.words))
        disciplines = self._taxonomy.with_descendants(query.discipline) if query.discipline else frozenset[str]()
        demanded = [
            tag
            for tag, wanted in (
                (language_tag(query.language or ""), query.language),
                (OFFERS_TAG, query.offers),
                (SEEKS_TAG, query.seeks),
            )
            if wanted
        ]
        return store.Criteria(
            server_id=actor.server_id,
            any_of=tuple(sorted(map(discipline_tag, disciplines))),
            all_of=tuple(demanded),
            town_key=town_key(query.town) if query.town else None,
            country=query.country,
            words=words,
        )


def _page(tx: Transaction, actor: Actor, criteria: store.Criteria, query: Query, number: int) -> Page:
    total = store.count(tx, criteria)
    last = max(0, -(-total // PAGE_SIZE) - 1)
    shown = min(max(number, 0), last)
    # Their own apart: sorted by whose it is, all that fit would have to be read for each page.
    others = replace(criteria, without=actor.user_id)
    entries = store.page(tx, others, PAGE_SIZE, shown * PAGE_SIZE)
    if shown == last:
        entries += store.page(tx, replace(criteria, only=actor.user_id), 1, 0)
    return Page(entries, total, shown, query)


def _public(page: Page) -> Page:
    return replace(page, entries=tuple(each.public for each in page.entries))


def _towns(tx: Transaction, server_id: int) -> tuple[TownCount, ...]:
    counted: dict[tuple[str, str], TownCount] = {}
    for introduction_town, country, members in store.towns(tx, server_id):
        key = (town_key(introduction_town), country)
        known = counted.get(key)
        counted[key] = TownCount(
            known.name if known else introduction_town, country, members + (known.members if known else 0)
        )
    return tuple(sorted(counted.values(), key=lambda town: (-town.members, alphabetical(town.name))))
