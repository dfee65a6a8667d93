"""The use cases of those who write dialogues: to upload, check, try out, publish, roll back and archive.

Whoever has the coaches' role at this very moment, or moderates, may do all of it; it is asked again in the
transaction that changes something, since a file takes a while to read.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from bot.clock import Clock
from bot.coaching import versions_store
from bot.coaching.drafts import FORM_ID_LIMIT, keep_draft, known_version, plain_name
from bot.coaching.forms.model import Problem, Reading, Severity
from bot.coaching.forms.workbook import LARGEST
from bot.coaching.library import Library
from bot.coaching.nameless import nameless
from bot.coaching.records import Publication, Version
from bot.coaching.shelves import Shelf, own_version, require_author, shelf_of, shelves_of
from bot.errors import UserError
from bot.servers import audit
from bot.servers.audit import Act
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.text.safe import clean_text

NOTE_LIMIT: Final = 300
"""Characters of what an author says has changed."""


@dataclass(frozen=True, slots=True)
class Uploaded:
    """What became of an upload.

    Args:
        problems: All that there is to say about the file.
        shelf: Where it stands now; None when it was refused.
        version: The draft; or, if exactly this file was there before, that version.
        known: It was there before, so nothing was changed.
    """

    problems: tuple[Problem, ...]
    shelf: Shelf | None = None
    version: Version | None = None
    known: bool = False


@dataclass(frozen=True, slots=True)
class Published:
    """What became of a wish to publish.

    Args:
        shelf: Where it stands now.
        version: The version that was meant.
        problems: Warnings; or the errors for which it was refused.
        overtaken: Somebody published meanwhile, so nothing was done: the author looks at that first.
    """

    shelf: Shelf
    version: Version
    problems: tuple[Problem, ...] = ()
    overtaken: bool = False

    @property
    def refused(self) -> bool:
        """Whether the file has errors."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


class PublishingService:
    """Dialogues as coaches write them."""

    def __init__(self, database: Database, clock: Clock, library: Library) -> None:
        self._database = database
        self._clock = clock
        self._library = library
        # A file takes a core for up to some seconds; the members' dialogues need the other.
        self._reading = asyncio.Semaphore(1)

    async def shelves(self, actor: Actor) -> tuple[Shelf, ...]:
        """All dialogues of the actor's server.

        Raises:
            UserError: `content-coaches-only`.
        """
        await self._library.offered(actor.server_id)  # so that those which ship are there

        def read(tx: Transaction) -> tuple[Shelf, ...]:
            require_author(tx, actor)
            return shelves_of(tx, actor.server_id)

        return await self._database.read(read)

    async def shelf(self, actor: Actor, version_id: str) -> tuple[Shelf, Version]:
        """A version, with all others of its form.

        Raises:
            UserError: `content-coaches-only`; `content-gone`.
        """
        return await self._database.read(lambda tx: own_version(tx, actor, version_id))

    async def file(self, actor: Actor, version_id: str) -> tuple[Version, bytes]:
        """A version with its spreadsheet."""

        def read(tx: Transaction) -> tuple[Version, bytes]:
            _, version = own_version(tx, actor, version_id)
            return version, versions_store.file_of(tx, version_id) or b""

        return await self._database.read(read)

    async def check(self, actor: Actor, version_id: str) -> tuple[Shelf, Version, tuple[Problem, ...]]:
        """All that there is to say about a version's file today."""
        version, file = await self.file(actor, version_id)
        reading = await self._read(file, version.filename)
        shelf, version = await self.shelf(actor, version_id)
        return shelf, version, reading.problems

    async def upload(
        self, actor: Actor, filename: str, size: int, download: Callable[[], Awaitable[bytes]]
    ) -> Uploaded:
        """Check a file and keep it as a draft of the form whose id it has, without the names that programs put into it.

        An author has one draft of a form: the next upload takes its place.

        Args:
            actor: Who uploads.
            filename: As it is called.
            size: Bytes, as Discord says. A file that is too large, or of a stranger, is not even downloaded.
            download: Gets the bytes.

        Raises:
            UserError: `content-coaches-only`; `coaching-check-file-large`; `content-id-long` or `content-full` with
                the `limit`.
        """
        await self._database.read(lambda tx: require_author(tx, actor))
        if size > LARGEST:
            raise UserError("coaching-check-file-large", megabytes=LARGEST // 2**20)
        data, name = await download(), plain_name(filename)
        reading = await self._read(data, name)
        form = reading.form
        if form is None or reading.errors:
            return Uploaded(reading.problems)
        if len(form.form_id) > FORM_ID_LIMIT:
            raise UserError("content-id-long", limit=FORM_ID_LIMIT)
        await self._library.offered(actor.server_id)
        kept, now = await asyncio.to_thread(nameless, data), self._clock.timestamp()

        def change(tx: Transaction) -> Uploaded:
            require_author(tx, actor)
            # One that ships is known as it is.
            found = (known_version(tx, actor.server_id, form.form_id, file) for file in (data, kept))
            known = next(filter(None, found), None)
            version = known or keep_draft(tx, actor, form, name, kept, now)
            return Uploaded(reading.problems, shelf_of(tx, actor.server_id, form.form_id), version, known is not None)

        uploaded = await self._database.write(change)
        if uploaded.version is not None:
            self._library.put_at_hand(uploaded.version.version_id, form)
        return uploaded

    async def tried_out(self, actor: Actor, version_id: str) -> Version:
        """The version to try out, from its beginning: what the actor has tried of it before is forgotten."""

        def change(tx: Transaction) -> Version:
            _, version = own_version(tx, actor, version_id)
            versions_store.drop_tryouts(tx, version_id, actor.user_id)
            return version

        return await self._database.write(change)

    async def publish(self, actor: Actor, version_id: str, seen: str, note: str | None = None) -> Published:
        """Offer this version to members from now on: a draft, an earlier one, or the one that ships.

        Whoever is in the middle of another one finishes that. The file is checked once more, since a draft may be
        older than what is asked of files today.

        Args:
            actor: Who publishes.
            version_id: What.
            seen: The id of the version that was offered when the actor decided; empty for none.
            note: What has changed; None leaves the version's own note.

        Raises:
            UserError: `content-coaches-only`; `content-gone`; `content-published` already; `content-note-needed`.
        """
        said = None if note is None else clean_text(note, limit=NOTE_LIMIT)
        if said == "":
            raise UserError("content-note-needed")
        _, _, problems = await self.check(actor, version_id)
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Published:
            shelf, version = own_version(tx, actor, version_id)
            if said is not None and not version.shipped:
                versions_store.set_note(tx, version_id, said)
            outcome = Published(shelf, version, problems, overtaken=_offered_id(shelf) != seen)
            if shelf.offers(version):
                raise UserError("content-published")
            if not (outcome.refused or outcome.overtaken):
                _offer(tx, actor, version, now)
                audit.record(tx, actor, Act.PUBLISH_DIALOGUE, now, reason=f"{version.form_id} {version.number}")
            return Published(*own_version(tx, actor, version_id), problems, outcome.overtaken)

        return await self._database.write(change)

    async def archive(self, actor: Actor, version_id: str, *, archived: bool) -> tuple[Shelf, Version]:
        """Offer members a dialogue no more, or again. Whoever is in the middle of it goes on in either case."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> tuple[Shelf, Version]:
            shelf, _ = own_version(tx, actor, version_id)
            if shelf.archived != archived:
                versions_store.archive(tx, actor.server_id, shelf.form_id, archived=archived, now=now)
                act = Act.ARCHIVE_DIALOGUE if archived else Act.RESTORE_DIALOGUE
                audit.record(tx, actor, act, now, reason=shelf.form_id)
            return own_version(tx, actor, version_id)

        return await self._database.write(change)

    async def discard(self, actor: Actor, version_id: str) -> Shelf | None:
        """Forget a draft; gives what is left of its form, if anything is.

        Raises:
            UserError: `content-coaches-only`; `content-gone`; `content-published`: it is no draft any more.
        """

        def change(tx: Transaction) -> Shelf | None:
            shelf, version = own_version(tx, actor, version_id)
            if version.state is not Publication.DRAFT:
                raise UserError("content-published")
            versions_store.drop_draft(tx, version)
            return shelf_of(tx, actor.server_id, shelf.form_id) if len(shelf.all) > 1 else None

        return await self._database.write(change)

    async def _read(self, file: bytes, filename: str) -> Reading:
        async with self._reading:
            return await self._library.read(file, filename)


def _offer(tx: Transaction, actor: Actor, version: Version, now: int) -> None:
    if version.shipped:
        versions_store.retire(tx, actor.server_id, version.form_id)
        versions_store.archive(tx, actor.server_id, version.form_id, archived=False, now=now)
    else:
        versions_store.publish(tx, version, now)


def _offered_id(shelf: Shelf) -> str:
    return shelf.offered.version_id if shelf.offered else ""
