"""The dialogues that a server offers, and their forms, read from the spreadsheets that are the truth."""

import asyncio
from collections import OrderedDict
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import Final

from bot.clock import Clock
from bot.coaching import versions_store
from bot.coaching.apart import read_apart
from bot.coaching.forms.model import Form, Reading
from bot.coaching.records import SHIPPED, Publication, Version
from bot.coaching.running import ready
from bot.errors import UserError
from bot.ids import new_id
from bot.storage.database import Database, Transaction

CONTENT: Final = Path(__file__).parent / "content"
"""Where the spreadsheets are that ship with the bot."""

AT_HAND: Final = 16
"""Forms kept in memory; each is a few hundred kilobytes."""


class Library:
    """What can be started where, and the forms behind it.

    Args:
        database: Where versions are kept.
        clock: The time.
        content: The folder of the spreadsheets that ship.
    """

    def __init__(self, database: Database, clock: Clock, content: Path = CONTENT) -> None:
        self._database = database
        self._clock = clock
        self._content = content
        self._seeded = False
        self._seeding = asyncio.Lock()
        self._forms: OrderedDict[str, Form] = OrderedDict()
        self._reading: dict[str, asyncio.Task[Form]] = {}

    async def offered(self, server_id: int) -> list[Version]:
        """What members of a server can start."""
        await self._seed()
        return await self._database.read(lambda tx: versions_store.offered(tx, server_id))

    async def offered_of(self, server_id: int, form_id: str) -> Version:
        """The version of a form that members of a server can start.

        Raises:
            UserError: `coaching-form-gone`: it is offered no more.
        """
        await self._seed()
        version = await self._database.read(lambda tx: versions_store.offered_of(tx, server_id, form_id))
        if version is None:
            raise UserError("coaching-form-gone")
        return version

    async def form_id(self, version_id: str) -> str:
        """The form to which a version belongs, by the id that a button carries: another one may be offered by now.

        Raises:
            UserError: `coaching-form-gone`: there is no such version.
        """
        version = await self._database.read(lambda tx: versions_store.by_id(tx, version_id))
        if version is None:
            raise UserError("coaching-form-gone")
        return version.form_id

    async def read(self, data: bytes, filename: str) -> Reading:
        """Read a file that somebody uploaded; nothing of it is kept."""
        [reading] = await read_apart([(data, filename)])
        return reading

    async def form(self, version_id: str) -> Form:
        """The form of a version, read from its file the first time.

        Raises:
            UserError: `coaching-form-gone`: there is no such version, or its file cannot be read any more.
        """
        form = self._forms.get(version_id)
        if form is not None:
            self._forms.move_to_end(version_id)
            return form
        # Whoever asks while it is being read waits for the same reading, and one who gives up does not stop it.
        task = self._reading.get(version_id)
        if task is None:
            task = self._reading[version_id] = asyncio.create_task(self._read(version_id))
            task.add_done_callback(lambda _: self._reading.pop(version_id, None))
        return await asyncio.shield(task)

    def put_at_hand(self, version_id: str, form: Form) -> None:
        """Keep a form that was read already, e.g. when it was uploaded."""
        self._forms[version_id] = form
        self._forms.move_to_end(version_id)
        while len(self._forms) > AT_HAND:
            self._forms.popitem(last=False)

    async def _read(self, version_id: str) -> Form:
        def read(tx: Transaction) -> tuple[Version | None, bytes | None]:
            return versions_store.by_id(tx, version_id), versions_store.file_of(tx, version_id)

        version, file = await self._database.read(read)
        if version is None or file is None:
            raise UserError("coaching-form-gone")
        # To publish it again asks all of today; whoever is in it goes on, and keeps their plan.
        [reading] = await read_apart([(file, version.filename)], taken=True)
        if reading.form is None:
            raise UserError("coaching-form-gone")
        # Its expressions are parsed, and elementpath imported, before anybody waits for an answer.
        await asyncio.to_thread(ready, reading.form)
        self.put_at_hand(version_id, reading.form)
        return reading.form

    async def _seed(self) -> None:
        """Publish the spreadsheets that ship and are not known yet: a newer release may bring newer ones."""
        if self._seeded:
            return
        async with self._seeding:
            if self._seeded:
                return
            files = await asyncio.to_thread(_files, self._content)
            known = await self._database.read(lambda tx: _known(tx, (digest for _, digest, _ in files)))
            fresh = [file for file in files if file[1] not in known]
            readings = await read_apart([(data, filename) for filename, _, data in fresh]) if fresh else []
            for file, reading in zip(fresh, readings, strict=True):
                if reading.form is None:
                    message = f"the spreadsheet {file[0]} that ships cannot be read: {reading.errors}"
                    raise RuntimeError(message)
                ship = partial(_ship, file=file, form=reading.form, now=self._clock.timestamp())
                self.put_at_hand(await self._database.write(ship), reading.form)
            self._seeded = True


def _files(content: Path) -> list[tuple[str, str, bytes]]:
    """The spreadsheets that ship: name, digest, bytes."""
    read = ((path.name, path.read_bytes()) for path in sorted(content.glob("*.xlsx")))
    return [(name, versions_store.digest_of(data), data) for name, data in read]


def _known(tx: Transaction, digests: Iterable[str]) -> set[str]:
    """Those of the digests that are published already."""
    offered = {version.digest for version in versions_store.offered(tx, SHIPPED)}
    return offered.intersection(digests)


def _ship(tx: Transaction, file: tuple[str, str, bytes], form: Form, now: int) -> str:
    """Publish a spreadsheet that ships, unless another process was faster; gives the id of its version."""
    filename, digest, data = file
    version = versions_store.by_digest(tx, SHIPPED, form.form_id, digest)
    if version is None:
        version = Version(
            version_id=new_id(),
            server_id=SHIPPED,
            form_id=form.form_id,
            number=versions_store.next_number(tx, SHIPPED, form.form_id),
            state=Publication.DRAFT,
            filename=filename,
            digest=digest,
            titles=dict(form.title),
            note="",
            author_id=None,
            created_at=now,
        )
        versions_store.add(tx, version, data)
    versions_store.publish(tx, version, now)
    return version.version_id
