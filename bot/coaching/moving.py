"""The use case of moving over: somebody in the middle of an old version goes on in the new one."""

from dataclasses import replace

from bot.clock import Clock
from bot.coaching import dialogue as engine
from bot.coaching import sharing_store, store, versions_store
from bot.coaching.carrying import carried
from bot.coaching.dialogues import DialogueService
from bot.coaching.library import Library
from bot.coaching.owning import own_dialogue
from bot.coaching.records import Dialogue, Status, Version
from bot.coaching.state import STATES, State
from bot.coaching.times import local
from bot.coaching.turns import Aside, Turn
from bot.errors import UserError
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction


class MovingService:
    """Offers a newer version to whoever's answers all fit it. To finish the old one is always possible."""

    def __init__(self, database: Database, clock: Clock, library: Library, dialogues: DialogueService) -> None:
        self._database = database
        self._clock = clock
        self._library = library
        self._dialogues = dialogues

    async def offer(self, dialogue: Dialogue) -> Version | None:
        """The version to which this dialogue could move with all its answers; None where there is none."""
        found = await self._newer(dialogue)
        return found[0] if found else None

    async def move(self, actor: Actor, dialogue_id: str) -> Turn:
        """Go on in the version that is offered now.

        Raises:
            UserError: `coaching-gone`; `content-cannot-move`: there is none, or the answers do not fit it any more.
        """
        dialogue = await self._database.read(lambda tx: own_dialogue(tx, actor, dialogue_id))
        found = await self._newer(dialogue)
        if found is None:
            raise UserError("content-cannot-move")
        version, state = found
        form, now = await self._library.form(version.version_id), self._clock.timestamp()
        after = replace(
            dialogue,
            version_id=version.version_id,
            answers=STATES.dump_json(state).decode(),
            rejected={},
            pending="",
            step=dialogue.step + 1,
            status=Status.ACTIVE,
            updated_at=now,
        )
        asked = tuple(prompt.step for prompt in engine.together(form, state))

        def write(tx: Transaction) -> bool:
            store.steps_shown(tx, dialogue_id, asked, now)
            return store.update(tx, after, after=dialogue.step)

        aside = Aside.MOVED if await self._database.write(write) else Aside.STALE
        return replace(await self._dialogues.look(actor, dialogue_id), aside=aside)

    async def _newer(self, dialogue: Dialogue) -> tuple[Version, State] | None:
        if dialogue.tryout or dialogue.status is Status.DONE:
            return None
        version = await self._database.read(
            lambda tx: versions_store.offered_of(tx, dialogue.server_id, dialogue.form_id)
        )
        if version is None or version.version_id == dialogue.version_id:
            return None
        old = await self._library.form(dialogue.version_id)
        try:
            new = await self._library.form(version.version_id)
        except UserError:
            # Its file cannot be read any more; whoever is in the old version is none the worse for it.
            return None
        moment = local(self._clock.timestamp(), dialogue.zone)
        before = STATES.validate_json(dialogue.answers)
        # What somebody has set out to do, and what a coach may read, is known by where it stands.
        bound = bool(before.agreed) or await self._database.read(lambda tx: _shares_part(tx, dialogue))
        state = carried(old, new, before, now=moment, by_name=not bound)
        return (version, state) if state else None


def _shares_part(tx: Transaction, dialogue: Dialogue) -> bool:
    shares = sharing_store.shares_of(tx, dialogue.server_id, dialogue.user_id)
    return any(each.dialogue_id == dialogue.dialogue_id and each.part for each in shares)
