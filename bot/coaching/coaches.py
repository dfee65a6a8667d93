"""The use cases of coaches: the role that makes one, and what they say of themselves."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.clock import Clock
from bot.coaching import sharing_store
from bot.coaching.owning import coaches_here, require_coach
from bot.coaching.records import SUBJECTS_LIMIT, Coach
from bot.errors import UserError
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Setting
from bot.servers.model import Actor
from bot.storage.database import Database, Transaction
from bot.text.languages import LANGUAGES
from bot.text.safe import clean_text


@dataclass(frozen=True, slots=True)
class Listing:
    """The role, and those who said that they coach. Who of them has the role today, Discord knows."""

    role_id: int | None
    coaches: tuple[Coach, ...]


class CoachService:
    """Coaches of a server."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def settings(self, actor: Actor) -> int | None:
        """The coaches' role, for a moderator."""

        def read(tx: Transaction) -> int | None:
            servers.moderated(tx, actor)
            return sharing_store.coach_role(tx, actor.server_id)

        return await self._database.read(read)

    async def set_role(self, actor: Actor, role_id: int | None) -> int | None:
        """Choose the coaches' role. Who has it not any more reads nothing from this moment on."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> int | None:
            servers.moderated(tx, actor)
            sharing_store.set_coach_role(tx, actor.server_id, role_id)
            audit.record_setting(tx, actor, Setting.COACHES, now)
            return role_id

        return await self._database.write(change)

    async def coaches(self, actor: Actor) -> bool:
        """Whether the actor is a coach here, at this very moment."""
        return await self._database.read(lambda tx: coaches_here(tx, actor))

    async def profile(self, actor: Actor) -> Coach:
        """What this coach says of themselves; an empty sheet at first.

        Raises:
            UserError: `coaches-only`.
        """

        def read(tx: Transaction) -> Coach:
            require_coach(tx, actor)
            known = sharing_store.coach(tx, actor.server_id, actor.user_id)
            return known or Coach(actor.server_id, actor.user_id, (actor.language,), "")

        return await self._database.read(read)

    async def introduce(self, actor: Actor, languages: Iterable[str], raw_subjects: str) -> Coach:
        """List this coach, with the languages and subjects they offer.

        Raises:
            UserError: `coaches-only`; `coach-languages-needed`; or the subjects are too long.
        """
        now = self._clock.timestamp()
        chosen = tuple(language for language in LANGUAGES if language in set(languages))
        if not chosen:
            raise UserError("coach-languages-needed")
        coach = Coach(actor.server_id, actor.user_id, chosen, clean_text(raw_subjects, limit=SUBJECTS_LIMIT))

        def change(tx: Transaction) -> Coach:
            require_coach(tx, actor)
            sharing_store.save_coach(tx, coach, now)
            return coach

        return await self._database.write(change)

    async def withdraw(self, actor: Actor) -> None:
        """List this coach no more. What was shared with them stays readable until it is taken back."""
        await self._database.write(lambda tx: sharing_store.drop_coach(tx, actor.server_id, actor.user_id))

    async def listing(self, server_id: int) -> Listing:
        """Those who said that they coach on a server."""

        def read(tx: Transaction) -> Listing:
            found = sharing_store.coaches(tx, server_id)
            return Listing(sharing_store.coach_role(tx, server_id), tuple(found))

        return await self._database.read(read)
