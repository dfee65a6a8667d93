"""Templates: a new forum is begun with a kind, or with a plan that the server has kept."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from bot.clock import DAY, HOUR, Clock
from bot.errors import UserError
from bot.forums import drafting, series, store, templates_store
from bot.forums.authoring import organised, require_author
from bot.forums.desk import Desk, desk_of
from bot.forums.model import NEW, OFFSETS, TITLE_LIMIT, Draft, Kind, Plan
from bot.forums.templates_store import Template
from bot.ids import new_id
from bot.servers import audit
from bot.servers import store as servers
from bot.servers.audit import Setting
from bot.servers.model import Actor, Server
from bot.storage.database import Database, Transaction
from bot.text.safe import clean_line, escape, has_letters

MAX_TEMPLATES: Final = 20
"""Plans that a server keeps; with the kinds they fill one menu of Discord's."""

_NEAR: Final = (7 * DAY, DAY, HOUR)

OF_KIND: Final[Mapping[Kind, Mapping[str, Any]]] = {
    Kind.ANNUAL: {"reminders": OFFSETS, "role": True},
    Kind.MEETING: {"reminders": _NEAR},
    Kind.WORKSHOP: {"reminders": _NEAR, "capacity": 12, "guests": False},
    Kind.ONLINE: {"reminders": (DAY, HOUR), "guests": False},
}
"""What each kind of meeting usually has."""


class TemplateService:
    """What forums are begun with."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    async def all(self, actor: Actor) -> list[Template]:
        """What the server keeps, for moderators."""

        def read(tx: Transaction) -> list[Template]:
            servers.moderated(tx, actor)
            return templates_store.of_server(tx, actor.server_id)

        return await self._database.read(read)

    async def begin(self, actor: Actor, chosen: str) -> Desk | None:
        """Begin a new forum with a kind, or with a plan of the server's by its id.

        None: another new forum is being written already, which is not thrown away for it.

        Raises:
            UserError: `error-outdated`: there is none of that name.
        """
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Desk | None:
            require_author(tx, actor)
            desk = desk_of(tx, actor, None, now)
            if desk.unsaved:
                return None
            plan = _plan(tx, desk.server, chosen, now)
            # What could not be accepted yet is all that was typed so far; it stays where the form will find it.
            store.save_draft(tx, actor.server_id, actor.user_id, NEW, Draft(plan, desk.draft.rejected), now)
            return desk_of(tx, actor, None, now)

        return await self._database.write(change)

    async def keep(self, actor: Actor, forum_id: str, raw_name: str) -> Template:
        """Keep a forum's plan to begin others with, for its organisers; moderators replace one of the same name.

        Raises:
            UserError: `forum-template-name-needed`, `forum-templates-full` with the `limit`; `forum-template-taken`
                (`name`): there is one of that name, and who keeps this one does not moderate.
        """
        name = clean_line(raw_name, limit=TITLE_LIMIT)
        if not has_letters(name):
            raise UserError("forum-template-name-needed")
        now = self._clock.timestamp()

        def change(tx: Transaction) -> Template:
            forum = organised(tx, actor, forum_id)
            known = {each.name for each in templates_store.of_server(tx, actor.server_id)}
            if name in known and not servers.load(tx, actor.server_id).moderated_by(actor):
                raise UserError("forum-template-taken", name=escape(name))
            if name not in known and len(known) >= MAX_TEMPLATES:
                raise UserError("forum-templates-full", limit=MAX_TEMPLATES)
            template = Template(new_id(), actor.server_id, name, series.as_template(forum.regular))
            templates_store.put(tx, template, now)
            return template

        return await self._database.write(change)

    async def remove(self, actor: Actor, template_id: str) -> list[Template]:
        """Throw one away, for moderators; gives those that are left."""
        now = self._clock.timestamp()

        def change(tx: Transaction) -> list[Template]:
            servers.moderated(tx, actor)
            if templates_store.remove(tx, actor.server_id, template_id):
                audit.record_setting(tx, actor, Setting.FORUM_TEMPLATES, now)
            return templates_store.of_server(tx, actor.server_id)

        return await self._database.write(change)


def _plan(tx: Transaction, server: Server, chosen: str, now: int) -> Plan:
    if chosen in set(Kind):
        kind = Kind(chosen)
        return replace(drafting.fresh(server), kind=kind, **OF_KIND[kind])
    kept = templates_store.of_server(tx, server.server_id)
    found = next((each for each in kept if each.template_id == chosen), None)
    if found is None:
        raise UserError("error-outdated")
    return series.in_some_weeks(found.plan, now)
