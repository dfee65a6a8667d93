"""Coaches without Discord: the services that they use, on a database of either engine, and files to upload."""

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.coaching import sharing_store, versions_store
from bot.coaching.dialogues import DialogueService
from bot.coaching.insight import InsightService
from bot.coaching.library import Library
from bot.coaching.moving import MovingService
from bot.coaching.publishing import PublishingService, Uploaded
from bot.coaching.records import SHIPPED, Publication, Version
from bot.ids import new_id
from bot.servers.model import Actor
from bot.storage.database import Database
from tests.coaching.books import Rows, workbook
from tests.journeys.coaching_steps import read_here
from tests.storage_fixtures import StandingClock

HOME, ABROAD = 1_100_000_000_000_000_001, 1_100_000_000_000_000_002
COACHES = 701
"""The role of coaches, on both servers."""

SETTINGS: Mapping[str, str] = {
    "form_title": "Small steps",
    "form_title_lt": "Maži žingsneliai",
    "form_id": "small_steps",
    "default_language": "English (en)",
}
SURVEY: Rows = (
    {"type": "text", "name": "aim", "label::English (en)": "What do you want?", "label::Lietuvių (lt)": "Ko nori?"},
    {
        "type": "select_one yesno",
        "name": "soon",
        "label::English (en)": "Soon?",
        "label::Lietuvių (lt)": "Greitai?",
    },
    {
        "type": "integer",
        "name": "hours",
        "label::English (en)": "How many hours?",
        "label::Lietuvių (lt)": "Kiek valandų?",
        "relevant": "${soon} = 'yes'",
    },
    {
        "type": "text",
        "name": "promise",
        "label::English (en)": "What will you do?",
        "label::Lietuvių (lt)": "Ką darysi?",
        "appearance": "commitment",
    },
)
CHOICES: Rows = (
    {"list_name": "yesno", "name": "yes", "label::English (en)": "Yes", "label::Lietuvių (lt)": "Taip"},
    {"list_name": "yesno", "name": "no", "label::English (en)": "No", "label::Lietuvių (lt)": "Ne"},
)


def coach(number: int, *, server: int = HOME, language: str = "en", role: bool = True) -> Actor:
    """Somebody, as Discord vouches for them, with the coaches' role or without."""
    return Actor(
        1_300_000_000_000_000_000 + number, server, language, frozenset({COACHES}) if role else frozenset[int]()
    )


ADA, BO = coach(1), coach(2)
MEMBER = coach(7, role=False)
MODERATOR = Actor(coach(8).user_id, HOME, "en", manages=True)
FOREIGN = coach(1, server=ABROAD)


def book(*more: Mapping[str, str], **settings: str) -> bytes:
    """The dialogue of these tests, with more questions at its end."""
    return workbook((*SURVEY, *more), CHOICES, {**SETTINGS, **settings})


def question(name: str, label: str = "And what else?", **more: str) -> dict[str, str]:
    """A row of the survey."""
    return {"type": "text", "name": name, "label::English (en)": label, "label::Lietuvių (lt)": label, **more}


def zipped(parts: Mapping[str, bytes], *, like: bytes | None = None) -> bytes:
    """A zip file of these parts, and of those of another one."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        if like is not None:
            with zipfile.ZipFile(io.BytesIO(like)) as source:
                for name in source.namelist():
                    if name not in parts:
                        archive.writestr(name, source.read(name))
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


@dataclass(frozen=True, slots=True)
class Desk:
    """The services of those who write dialogues."""

    database: Database
    clock: StandingClock
    library: Library
    publishing: PublishingService
    dialogues: DialogueService
    moving: MovingService
    insight: InsightService

    @classmethod
    async def on(cls, database: Database, clock: StandingClock, empty: Path, monkeypatch: pytest.MonkeyPatch) -> "Desk":
        """With a role for coaches, and nothing that ships."""
        read_here(monkeypatch)
        library = Library(database, clock, empty)
        dialogues = DialogueService(database, clock, library)
        for server in (HOME, ABROAD):
            await database.write(lambda tx, server=server: sharing_store.set_coach_role(tx, server, COACHES))
        return cls(
            database=database,
            clock=clock,
            library=library,
            publishing=PublishingService(database, clock, library),
            dialogues=dialogues,
            moving=MovingService(database, clock, library, dialogues),
            insight=InsightService(database, clock, library),
        )

    async def upload(self, actor: Actor, data: bytes, filename: str = "small-steps.xlsx") -> Uploaded:
        """Upload these bytes."""

        async def download() -> bytes:
            return data

        return await self.publishing.upload(actor, filename, len(data), download)

    async def draft(self, actor: Actor, data: bytes) -> Version:
        """Upload a file that is taken."""
        uploaded = await self.upload(actor, data)
        assert uploaded.version is not None, uploaded.problems
        return uploaded.version

    async def publish(self, actor: Actor, data: bytes, note: str = "Better") -> Version:
        """Upload and publish."""
        draft = await self.draft(actor, data)
        shelf, _ = await self.publishing.shelf(actor, draft.version_id)
        seen = shelf.offered.version_id if shelf.offered else ""
        published = await self.publishing.publish(actor, draft.version_id, seen, note)
        assert published.shelf.offers(published.version), published
        return published.version

    async def choose_role(self, role_id: int) -> None:
        """A moderator of the own server chooses another role for its coaches."""
        await self.database.write(lambda tx: sharing_store.set_coach_role(tx, HOME, role_id))

    async def keep(self, data: bytes, *, server: int = SHIPPED) -> Version:
        """Keep a version as if it had come by another way, or long ago."""
        version = Version(
            version_id=new_id(),
            server_id=server,
            form_id=SETTINGS["form_id"],
            number=1,
            state=Publication.DRAFT,
            filename="old.xlsx",
            digest=versions_store.digest_of(data),
            titles={"en": "Small steps"},
            note="",
            author_id=None,
            created_at=self.clock.timestamp(),
        )
        await self.database.write(lambda tx: versions_store.add(tx, version, data))
        return version

    async def ship(self, data: bytes) -> Version:
        """Let a version come with the bot."""
        version = await self.keep(data)
        await self.database.write(lambda tx: versions_store.publish(tx, version, self.clock.timestamp()))
        return replace(version, state=Publication.PUBLISHED, published_at=self.clock.timestamp())

    async def offered(self, server: int = HOME) -> Version | None:
        """What members of a server start."""
        return next(iter(await self.library.offered(server)), None)
