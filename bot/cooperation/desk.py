"""The matching desk: for each server the engine with everyone who may be matched, in memory.

It is made at first use, and before each use brought up to date with what the database says: who published, changed,
withdrew, was hidden, took the consent back, left or was erased since, and which words moderators added. Nobody has to
tell it, so nobody can forget to, and it holds with several processes on one database as well.
"""

import asyncio
from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from bot.cooperation import store, vector_store
from bot.cooperation.drafting import Read
from bot.cooperation.matching.model import Answer, Match, Person, Wish
from bot.cooperation.partners import matched
from bot.cooperation.people import person_of, wish_of
from bot.members import store as introductions
from bot.privacy import store as consents
from bot.privacy.model import ConsentPurpose
from bot.storage.database import Database, Transaction
from bot.taxonomy.finding import Taxonomy
from bot.text.languages import LANGUAGES
from bot.vocabulary import store as vocabulary

if TYPE_CHECKING:
    from bot.cooperation.matching.embedding import Embedder
    from bot.cooperation.matching.matcher import Matcher

Version = tuple[str, int]
"""Which introduction or request, and its revision."""

RANKED = 10
"""People ranked for one request; at most three of them are suggested."""


@dataclass(slots=True)
class _Shelf:
    """One server's engine, and what is in it."""

    matcher: "Matcher"
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    people: dict[int, Version] = field(default_factory=dict[int, Version])
    wishes: dict[str, Version] = field(default_factory=dict[str, Version])
    words: Mapping[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])


@dataclass(frozen=True, slots=True)
class _News:
    """What differs between a shelf and the database."""

    people: Mapping[int, tuple[Version, Person, bytes | None]]
    gone: Collection[int]
    wishes: Mapping[str, tuple[Version, Wish]]
    over: Collection[str]


class MatchingDesk:
    """Asks the engine, off the event loop."""

    def __init__(self, database: Database, make: Callable[[], "Matcher"]) -> None:
        self._database = database
        self._make = make
        self._shelves: dict[int, _Shelf] = {}
        self._unembedded: deque[tuple[int, int]] = deque()
        self._unembedded_wishes: deque[tuple[int, str]] = deque()

    async def read(self, server_id: int, text: str, language: str) -> Read:
        """What a text says, in whatever of the five languages it is written, with the words this server knows."""
        shelf = await self._shelf(server_id)
        async with shelf.lock:
            await self._learn(server_id, shelf)
            reading = await asyncio.to_thread(shelf.matcher.understand, text, language)
        spoken = reading.language if reading.language in LANGUAGES else None
        concepts = tuple(dict.fromkeys(found.concept for found in reading.found))
        maybe = tuple(each for each in reading.maybe if each not in concepts)
        return Read(spoken, concepts, maybe, reading.foreign)

    async def language(self, text: str) -> str | None:
        """Which of the five languages a text is in; None where that cannot be told, or it is in another one."""
        from bot.cooperation.matching.foreign import spoken  # noqa: PLC0415 - not before somebody asks

        return await asyncio.to_thread(spoken, text)

    async def answer(
        self, server_id: int, wish: Wish, *, exposure: Mapping[int, float], excluded: Collection[int]
    ) -> Answer:
        """Who fits a request, and which other requests do."""
        shelf = await self._shelf(server_id)
        async with shelf.lock:
            await self._bring_up_to_date(server_id, shelf)
            return await asyncio.to_thread(
                shelf.matcher.answer,
                wish,
                exposure={str(user_id): count for user_id, count in exposure.items()},
                excluded=frozenset(map(str, excluded)),
                limit=RANKED,
            )

    async def wishes_for(self, server_id: int, user_id: int, limit: int) -> tuple[Match, ...]:
        """The open requests that fit a member, the best first."""
        shelf = await self._shelf(server_id)
        async with shelf.lock:
            await self._bring_up_to_date(server_id, shelf)
            if user_id not in shelf.people:
                return ()
            return tuple(await asyncio.to_thread(shelf.matcher.wishes_for, str(user_id), limit))

    async def engine_before(self, server_id: int, before: int) -> "Matcher":
        """An engine with nobody in it that knows only those of a server's words that were added before then."""
        engine = await asyncio.to_thread(self._make)
        engine.set_words(await self._database.read(lambda tx: vocabulary.by_concept(tx, server_id, before=before)))
        return engine

    async def fitting_since(self, server_id: int, before: "Matcher", matches: Sequence[Match]) -> tuple[Match, ...]:
        """Those of the matches for whom a word speaks that such an engine does not know yet."""
        shelf = await self._shelf(server_id)
        return await asyncio.to_thread(_taught, before, shelf.matcher, matches)

    @property
    def unembedded(self) -> bool:
        """Whether there is somebody, or a request, of whose words nobody has made vectors yet."""
        return bool(self._unembedded or self._unembedded_wishes)

    async def embed_next(self) -> None:
        """Make the vectors of one of them, off the event loop. Those of members are kept for the next start.

        Requests are few and short, so that theirs are made anew at each start, and nothing of them has to be erased.
        """
        if not self._unembedded:
            await self._embed_request(*self._unembedded_wishes.popleft())
            return
        server_id, user_id = self._unembedded.popleft()
        shelf = await self._shelf(server_id)
        vectors = await asyncio.to_thread(shelf.matcher.embed_person, str(user_id))
        if vectors is not None:
            await self._database.write(lambda tx: _keep_vectors(tx, server_id, user_id, vectors))

    async def embed_requests(self, server_id: int) -> None:
        """Make the vectors of all requests of a server that are missing, before somebody is held against them."""
        shelf = await self._shelf(server_id)
        async with shelf.lock:
            await self._bring_up_to_date(server_id, shelf)
        for request_id in await asyncio.to_thread(shelf.matcher.unembedded_wishes):
            await self._embed_request(server_id, request_id)

    async def _embed_request(self, server_id: int, request_id: str) -> None:
        shelf = await self._shelf(server_id)
        await asyncio.to_thread(shelf.matcher.embed_wish, request_id)

    async def _shelf(self, server_id: int) -> _Shelf:
        if server_id not in self._shelves:
            made = await asyncio.to_thread(self._make)
            self._shelves.setdefault(server_id, _Shelf(made))
        return self._shelves[server_id]

    async def _bring_up_to_date(self, server_id: int, shelf: _Shelf) -> None:
        await self._learn(server_id, shelf)
        people, wishes = dict(shelf.people), dict(shelf.wishes)
        news = await self._database.read(lambda tx: _news(tx, server_id, people, wishes))
        if news.people or news.gone or news.wishes or news.over:
            await asyncio.to_thread(_shelve, shelf, news)
            await asyncio.to_thread(self._note_missing, server_id, shelf.matcher)
        if news.gone:
            await self._database.write(lambda tx: _forget_vectors(tx, server_id, news.gone))

    def _note_missing(self, server_id: int, matcher: "Matcher") -> None:
        """Whose vectors are to be made."""
        people, wishes = set(self._unembedded), set(self._unembedded_wishes)
        self._unembedded.extend(each for key in matcher.unembedded() if (each := (server_id, int(key))) not in people)
        self._unembedded_wishes.extend(
            each for key in matcher.unembedded_wishes() if (each := (server_id, key)) not in wishes
        )

    async def _learn(self, server_id: int, shelf: _Shelf) -> None:
        """Take over the server's own words where its moderators have changed them."""
        words = await self._database.read(lambda tx: vocabulary.by_concept(tx, server_id))
        if words != shelf.words:
            shelf.matcher.set_words(words)
            shelf.words = words


def new_matcher(taxonomy: Taxonomy) -> "Matcher":
    """An engine with nobody in it yet, with embeddings where they are installed."""
    from bot.cooperation.matching.matcher import Matcher  # noqa: PLC0415 - not before somebody asks

    return Matcher(taxonomy, embedder=embedder())


@cache
def embedder() -> "Embedder | None":
    """One model for all servers: it takes 47 MiB."""
    from bot.cooperation.matching.embedding import load_embedder  # noqa: PLC0415 - not before somebody asks

    return load_embedder()


def _news(tx: Transaction, server_id: int, people: Mapping[int, Version], wishes: Mapping[str, Version]) -> _News:
    allowing = consents.allowing(tx, server_id, ConsentPurpose.MATCHING)
    there = {
        user_id: version for user_id, version in introductions.versions(tx, server_id).items() if user_id in allowing
    }
    fresh = {user_id: version for user_id, version in there.items() if people.get(user_id) != version}
    read = (introductions.of_member(tx, server_id, user_id) for user_id in fresh)
    open_now = {request.request_id: request for request in store.open_on(tx, server_id)}
    versions = {request_id: (request_id, request.revision) for request_id, request in open_now.items()}
    return _News(
        people={
            each.user_id: (fresh[each.user_id], person_of(each), vector_store.of(tx, server_id, each.user_id))
            for each in read
            if each is not None
        },
        gone=people.keys() - there.keys(),
        wishes={
            request_id: (version, wish_of(open_now[request_id]))
            for request_id, version in versions.items()
            if wishes.get(request_id) != version
        },
        over=wishes.keys() - versions.keys(),
    )


def _taught(before: "Matcher", now: "Matcher", matches: Sequence[Match]) -> tuple[Match, ...]:
    """The matches of which a reason stands on a word that one engine understands otherwise than the other."""

    @cache
    def is_new(word: str) -> bool:
        known, understood = ({found.concept for found in each.understand(word).found} for each in (before, now))
        return known != understood

    return tuple(match for match in matches if any(is_new(each.yours) or is_new(each.theirs) for each in match.reasons))


def _keep_vectors(tx: Transaction, server_id: int, user_id: int, vectors: bytes) -> None:
    """Keep vectors, unless their member has withdrawn in the meantime."""
    if matched(tx, server_id, user_id) is not None:
        vector_store.put(tx, server_id, user_id, vectors)


def _forget_vectors(tx: Transaction, server_id: int, user_ids: Collection[int]) -> None:
    for user_id in user_ids:
        vector_store.forget(tx, server_id, user_id)


def _shelve(shelf: _Shelf, news: _News) -> None:
    for user_id in news.gone:
        shelf.matcher.drop_person(str(user_id))
        del shelf.people[user_id]
    for user_id, (version, person, vectors) in news.people.items():
        shelf.matcher.put_person(person, vectors=vectors)
        shelf.people[user_id] = version
    for request_id in news.over:
        shelf.matcher.drop_wish(request_id)
        del shelf.wishes[request_id]
    for request_id, (version, wish) in news.wishes.items():
        shelf.matcher.put_wish(wish)
        shelf.wishes[request_id] = version
