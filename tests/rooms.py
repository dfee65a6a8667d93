"""The services without Discord, on a database of either engine, and the people who use them."""

from dataclasses import dataclass
from pathlib import Path

from bot.cooperation.board import RequestPresence, follow_author
from bot.members.cards import IntroductionPresence, follow_settings
from bot.members.directory import Directory
from bot.members.drafting import Outcome
from bot.members.hellos import HelloService
from bot.members.model import Draft, Introduction, Profile
from bot.members.service import IntroductionService
from bot.moderation.service import ModerationService, move_reports
from bot.privacy.erasing import ErasureChore
from bot.privacy.service import PrivacyService
from bot.servers.model import Actor, Purpose
from bot.servers.service import ServerService
from bot.storage.database import Database, Row
from bot.storage.erasures import ErasureLog
from bot.wiring import network_places, personal_registry
from tests.profiles import TAXONOMY
from tests.storage_fixtures import StandingClock

HOME, ABROAD = 1_100_000_000_000_000_001, 1_100_000_000_000_000_002
"""Two servers."""

WELCOME, INTRODUCTIONS, BACKSTAGE = 501, 502, 503
HELPERS = 601
"""The role that moderates."""


def person(number: int, server: int = HOME, language: str = "en") -> Actor:
    """A member with no rights at all."""
    return Actor(1_200_000_000_000_000_000 + number, server, language)


OLA, OTTO, RASA = person(1), person(2, language="de"), person(3, language="lt")
MODERATOR = Actor(person(8).user_id, HOME, "en", frozenset({HELPERS}))
MANAGER = Actor(person(9).user_id, HOME, "en", manages=True)
FOREIGN_MANAGER = Actor(person(9).user_id, ABROAD, "en", manages=True)


@dataclass(frozen=True, slots=True)
class Rooms:
    """Every service, wired as in the bot but for whatever speaks to Discord."""

    database: Database
    clock: StandingClock
    introductions: IntroductionService
    directory: Directory
    hellos: HelloService
    privacy: PrivacyService
    erasures: ErasureChore
    moderation: ModerationService
    servers: ServerService

    @classmethod
    def on(cls, database: Database, clock: StandingClock, folder: Path) -> "Rooms":
        registry, log = personal_registry(), ErasureLog(folder)
        return cls(
            database=database,
            clock=clock,
            introductions=IntroductionService(database, clock, (follow_author,)),
            directory=Directory(database, clock, TAXONOMY),
            hellos=HelloService(database, clock),
            privacy=PrivacyService(database, clock, registry, log, (IntroductionPresence(), RequestPresence())),
            erasures=ErasureChore(database, clock, registry, log),
            moderation=ModerationService(database, clock, (follow_author,)),
            servers=ServerService(database, clock, network_places(), (follow_settings, move_reports)),
        )

    async def set_up(self) -> None:
        """The server has its channels and a role that moderates."""
        await self.servers.begin(MANAGER, "en-GB")
        await self.servers.set_moderator_roles(MANAGER, [HELPERS])
        channels = {Purpose.WELCOME: WELCOME, Purpose.INTRODUCTIONS: INTRODUCTIONS, Purpose.MODERATORS: BACKSTAGE}
        await self.servers.set_channels(MANAGER, {**channels})
        await self.servers.finish(MANAGER)

    async def write(self, actor: Actor, profile: Profile) -> None:
        """Someone writes a draft."""
        await self.introductions.fill(actor, lambda _draft, _server: Outcome(Draft(profile)))

    async def publish(self, actor: Actor, profile: Profile) -> Introduction:
        """Someone introduces themselves."""
        await self.write(actor, profile)
        desk = await self.introductions.publish(actor)
        assert desk.introduction is not None
        return desk.introduction

    async def rows(self, table: str) -> list[Row]:
        """Everything in a table."""
        return await self.database.read(lambda tx: tx.all(f"SELECT * FROM {table}"))  # noqa: S608 - a name of ours

    async def card_of(self, introduction: Introduction) -> tuple[int, int] | None:
        """Where the card is wished for, and as which revision; None for no card."""
        for row in await self.rows("posts"):
            if row["subject_id"] == introduction.introduction_id and row["wanted"]:
                return row["channel_id"], row["revision"]
        return None
