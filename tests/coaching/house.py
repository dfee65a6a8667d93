"""What the tests of coaching share: the services on one database, and a small dialogue that ships."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.coaching.answers import Given
from bot.coaching.dialogues import DialogueService, Reader
from bot.coaching.following import FollowingService
from bot.coaching.library import Library
from bot.coaching.looking_back import LookingBack
from bot.coaching.records import Place, Version
from bot.coaching.sharing import SharingService
from bot.coaching.state import Prompt
from bot.coaching.turns import Turn
from bot.servers.model import Actor
from bot.storage.database import Database, Row
from tests.coaching.books import Rows, workbook
from tests.storage_fixtures import StandingClock

HOME, ABROAD = 900_000_000_000_000_001, 900_000_000_000_000_002

SURVEY: Rows = [
    {"type": "begin group", "name": "now", "label": "Now"},
    {"type": "select_one yn", "name": "alone", "label": "Are you alone?", "required": "yes"},
    {"type": "text", "name": "who", "label": "Who is with you?", "relevant": "${alone} = 'n'"},
    {"type": "integer", "name": "hours", "label": "How many hours?", "required": "yes"},
    {"type": "end group"},
    {"type": "begin group", "name": "then", "label": "Then"},
    {"type": "commitment", "name": "step", "label": "What will you do?"},
    {"type": "end group"},
]
CHOICES: Rows = [{"list_name": "yn", "name": "y", "label": "Yes"}, {"list_name": "yn", "name": "n", "label": "No"}]
SETTINGS = {"form_id": "small", "form_title": "A small one"}
PLEDGE: Mapping[str, str] = {"what": "Call Kuba", "by": "2026-03-09", "confidence": "8"}


def person(number: int, server_id: int = HOME, *roles: int) -> Actor:
    """One of the invented members."""
    return Actor(700_000_000_000_000_000 + number, server_id, "en", frozenset(roles))


OLA, OTTO = person(1), person(2)


def saying(*givens: Given, typed: Mapping[str, str] | None = None) -> Reader:
    """Somebody answers this."""

    def read(_prompts: Sequence[Prompt]) -> tuple[Sequence[Given], Mapping[str, str]]:
        return givens, typed or {}

    return read


class House:
    """Everything of coaching, on one database and one clock."""

    def __init__(self, database: Database, clock: StandingClock, content: Path) -> None:
        self.database = database
        self.clock = clock
        self.content = content
        self.library = Library(database, clock, content)
        self.dialogues = DialogueService(database, clock, self.library)
        self.following = FollowingService(database, clock)
        self.sharing = SharingService(database, clock)
        self.looking_back = LookingBack(database, self.library, self.dialogues)

    def ship(self, survey: Rows = SURVEY, filename: str = "small.xlsx") -> bytes:
        """Put a spreadsheet among those that ship."""
        data = workbook(survey, CHOICES, SETTINGS)
        (self.content / filename).write_bytes(data)
        return data

    def restarted(self) -> "House":
        """The same after a restart: nothing is known but what is in the database."""
        return House(self.database, self.clock, self.content)

    async def version(self, server_id: int = HOME) -> Version:
        """What is offered there."""
        return await self.library.offered_of(server_id, "small")

    async def begin(self, actor: Actor = OLA, *, tryout: bool = False) -> Turn:
        """Somebody begins the small dialogue."""
        return await self.dialogues.start(actor, await self.version(actor.server_id), Place.HERE, tryout=tryout)

    async def say(self, turn: Turn, *givens: Given, typed: Mapping[str, str] | None = None, actor: Actor = OLA) -> Turn:
        """Answer what a turn asks."""
        read = saying(*givens, typed=typed)
        return await self.dialogues.answer(actor, turn.dialogue.dialogue_id, turn.dialogue.step, read)

    async def finish(self, actor: Actor = OLA, hours: str = "5") -> Turn:
        """Go through the small dialogue."""
        turn = await self.begin(actor)
        for given in ("n", "Kuba", hours, PLEDGE):
            turn = await self.say(turn, given, actor=actor)
        return turn

    async def rows(self, table: str) -> list[Row]:
        """Everything in a table."""
        return await self.database.read(lambda tx: tx.all(f"SELECT * FROM {table}"))  # noqa: S608 - a name of ours
