"""What the tests of cooperation share: the services on one database, and an engine that finds whom it is told to."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, cast

from bot.cooperation.board import follow_board
from bot.cooperation.browsing import CooperationBrowser
from bot.cooperation.desk import MatchingDesk
from bot.cooperation.drafts import Part
from bot.cooperation.finding import FindingService
from bot.cooperation.keeping import ExpiryChore, KeepingService
from bot.cooperation.matching.model import Answer, Found, Match, Person, Reading, Reason, Wish
from bot.cooperation.meeting import MeetingService
from bot.cooperation.model import Request
from bot.cooperation.moderating import RequestModeration, move_request_reports
from bot.cooperation.opening import NoThread, Opened, OpeningChore, Pair
from bot.cooperation.rules import cooperation_kinds
from bot.cooperation.watching import WatchChore
from bot.cooperation.writing import NEW, WritingService
from bot.delivery.engine import DeliveryEngine
from bot.delivery.kinds import Kinds
from bot.delivery.model import Delivery, ToMember
from bot.privacy.model import ConsentPurpose
from bot.servers.model import Actor, Purpose
from bot.servers.service import ServerService
from bot.storage.database import Row
from bot.vocabulary import store as vocabulary
from bot.wiring import network_places
from tests.delivery.fake_discord import FakeDiscord
from tests.profiles import TAXONOMY, profile
from tests.rooms import MANAGER, Rooms

if TYPE_CHECKING:
    from bot.cooperation.matching.matcher import Matcher

BOARD = 504
THREAD = 9_000


class Chooser:
    """An engine that knows whom it holds, and finds whomever a test has chosen."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.wishes: dict[str, Wish] = {}
        self.words: Mapping[str, Collection[str]] = {}
        self.fitting: list[int] = []
        self.asked: list[tuple[Mapping[str, float], Collection[str], int]] = []
        self.vectors: dict[str, bytes | None] = {}
        self.embeds = False
        self.embedded: list[str] = []

    def put_person(self, person: Person, *, vectors: bytes | None = None) -> None:
        self.people[person.key] = person
        self.vectors[person.key] = vectors

    def drop_person(self, key: str) -> None:
        del self.people[key]

    def put_wish(self, wish: Wish) -> None:
        self.wishes[wish.key] = wish

    def set_words(self, words: Mapping[str, Collection[str]]) -> None:
        self.words = words

    def drop_wish(self, key: str) -> None:
        del self.wishes[key]

    def unembedded(self) -> tuple[str, ...]:
        return tuple(key for key, kept in self.vectors.items() if self.embeds and kept is None)

    def embed_person(self, key: str) -> bytes | None:
        self.vectors[key] = key.encode()
        return self.vectors[key]

    def unembedded_wishes(self) -> tuple[str, ...]:
        return tuple(key for key in self.wishes if self.embeds and key not in self.embedded)

    def embed_wish(self, key: str) -> None:
        self.embedded.append(key)

    def understand(self, text: str, language: str | None = None) -> Reading:
        own = (Found(concept, text, 1.0) for concept, words in self.words.items() if text in words)
        return Reading(language, (Found("lighting-design", "light", 1.0), *own), ("stage-design",))

    def answer(self, wish: Wish, *, exposure: Mapping[str, float], excluded: Collection[str], limit: int) -> Answer:
        self.asked.append((exposure, excluded, limit))
        found = [str(each) for each in self.fitting if str(each) in self.people and str(each) not in excluded]
        matches = tuple(_match(key) for key in found)
        kindred = tuple(_match(key) for key, other in self.wishes.items() if other.author != wish.author)
        return Answer(matches, matches[:3], ("lighting-design",), ("stage-design",), kindred)

    def wishes_for(self, person_key: str, limit: int) -> tuple[Match, ...]:
        if int(person_key) not in self.fitting:
            return ()
        return tuple(_match(key) for key, wish in self.wishes.items() if wish.author != person_key)[:limit]


def _match(key: str) -> Match:
    return Match(key, 0.9, (Reason("lighting-design", "lights", "light"),), ("en",))


@dataclass(slots=True)
class Threads:
    """A Discord that opens threads, unless it is told that it cannot."""

    opened: list[Pair] = field(default_factory=list[Pair])
    since: list[int | None] = field(default_factory=list["int | None"])
    refuses: bool = False
    breaks: bool = False

    async def open_thread(self, pair: Pair, *, since: int | None) -> Opened | NoThread | None:
        self.since.append(since)
        if self.breaks:
            raise RuntimeError("Discord is down")
        if self.refuses:
            return NoThread()
        self.opened.append(pair)
        return Opened(THREAD + len(self.opened))


class House:
    """All services of cooperation."""

    def __init__(self, rooms: Rooms) -> None:
        database, clock = rooms.database, rooms.clock
        self.rooms, self.database, self.clock = rooms, database, clock
        self.engine = Chooser()
        # The first is that of the server's shelf; others only read.
        engines = iter([self.engine])
        self.desk = MatchingDesk(database, lambda: cast("Matcher", next(engines, Chooser())))
        self.writing = WritingService(database, clock, self.desk, TAXONOMY)
        self.finding = FindingService(database, clock, self.desk)
        self.meetings = MeetingService(database, clock)
        self.keeping = KeepingService(database, clock)
        self.browser = CooperationBrowser(database, TAXONOMY)
        self.moderation = RequestModeration(database, clock)
        self.threads = Threads()
        self.opening = OpeningChore(database, clock, self.threads)
        self.expiry = ExpiryChore(database, clock)
        self.watching = WatchChore(database, clock, self.desk)
        followers = (follow_board, move_request_reports)
        self.servers = ServerService(database, clock, network_places(), followers)
        self.discord = FakeDiscord(clock)
        self.sent: list[Delivery] = []
        kinds = Kinds()
        for kind in cooperation_kinds():
            kinds.register(kind)
            kinds.render_with(kind.name, partial(self._render))
        self.engine_of_deliveries = DeliveryEngine(database, clock, self.discord, kinds)

    async def _render(self, delivery: Delivery) -> object:
        self.sent.append(delivery)
        return delivery.kind

    async def set_up(self) -> None:
        await self.servers.set_channels(MANAGER, {Purpose.COOPERATION: BOARD})

    async def join(self, actor: Actor, *, matching: bool = True, **parts: object) -> None:
        """Somebody introduces themselves, and lets themselves be suggested."""
        await self.rooms.publish(actor, profile(f"Member {actor.user_id % 100}", **parts))
        if matching:
            await self.rooms.privacy.decide(actor, ConsentPurpose.MATCHING, granted=True)

    async def ask(self, actor: Actor, words: str = "We need light", kind: str = "seek") -> Request:
        """Somebody publishes a request."""
        await self.writing.choose(actor, NEW, Part.KIND, [kind])
        await self.writing.write(actor, NEW, words)
        return await self.writing.publish(actor, NEW)

    async def suggest(self, author: Actor, request: Request, *members: Actor) -> None:
        """These members are suggested to the author."""
        self.engine.fitting = [member.user_id for member in members]
        await self.finding.find(author, request.request_id)

    async def add_word(self, word: str) -> None:
        """Moderators add a word to the server's own."""
        now = self.clock.timestamp()
        add = partial(vocabulary.add, server_id=MANAGER.server_id, concept="stage-design", word=word, now=now)
        await self.database.write(lambda tx: add(tx, language=None))

    async def run(self) -> None:
        """Everything that is due."""
        await self.expiry.run()
        await self.watching.run()
        await self.opening.run()
        await self.engine_of_deliveries.run_due()

    def told(self, actor: Actor) -> list[str]:
        """The kinds of direct messages that somebody got, in their order."""
        return [each.kind for each in self.sent if each.to == ToMember(actor.user_id)]

    async def rows(self, table: str) -> list[Row]:
        return await self.rooms.rows(table)
