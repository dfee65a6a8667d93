"""What someone has before them who writes a forum or changes one."""

from dataclasses import dataclass, replace

from bot.errors import UserError
from bot.forums import answers_store, checking, drafting, store, templates_store
from bot.forums.model import NEW, Draft, Forum, ForumSettings
from bot.forums.people import roll_of
from bot.forums.series import pattern_after
from bot.forums.templates_store import Template
from bot.members.zones import zone_of
from bot.servers import store as servers
from bot.servers.model import Actor, Server
from bot.storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Desk:
    """All that someone sees who works on a forum."""

    draft: Draft
    unsaved: bool
    """Whether the draft says something that is not published."""
    forum: Forum | None
    """The forum that is being changed; None for a new one."""
    server: Server
    settings: ForumSettings
    zone: str
    """The time zone to begin with: the plan's own, else that in which its organiser lives."""
    clashes: tuple[Forum, ...] = ()
    """Other forums of the network at that time; of another server's, say no more than that."""
    lacking: tuple[UserError, ...] = ()
    """What keeps it from being published; of a recurring one, for all that follow as well."""
    lacking_once: tuple[UserError, ...] | None = None
    """What keeps a change from being published for this occurrence alone; None: there is none that could be."""
    problems: tuple[UserError, ...] = ()
    """What the last form could not accept."""
    overlaps: tuple[str, ...] = ()
    """The fields of the plan that somebody else has changed, too, since the draft was begun."""
    seats: int = 0
    """Seats that are taken already, guests included."""
    templates: tuple[Template, ...] = ()
    """What the server keeps to begin with."""

    @property
    def ready(self) -> bool:
        """Whether it can be published in one way or another."""
        return not self.lacking or self.lacking_once == ()

    @property
    def forum_id(self) -> str:
        """The forum's id, or `NEW`."""
        return NEW if self.forum is None else self.forum.forum_id


def desk_of(tx: Transaction, actor: Actor, forum: Forum | None, now: int) -> Desk:
    """The desk of someone who may work on that forum, or on a new one."""
    forum_id = NEW if forum is None else forum.forum_id
    server = servers.load(tx, actor.server_id)
    fresh = drafting.fresh(server) if forum is None else forum.plan
    draft = store.load_draft(tx, actor.server_id, actor.user_id, forum_id)
    if draft is None:
        draft = Draft(fresh, base=None if forum is None else fresh)
    draft, overlaps = drafting.brought_together(draft, fresh)
    plan, when = draft.plan, draft.plan.when
    desk = Desk(
        draft=draft,
        unsaved=plan != fresh,
        forum=forum,
        server=server,
        settings=store.settings(tx, actor.server_id),
        zone=drafting.zone_of(plan, server) or zone_of(tx, actor.server_id, actor.user_id),
        clashes=tuple(store.overlapping(tx, when.starts_at, when.ends_at, forum_id)) if when else (),
        overlaps=overlaps,
    )
    if forum is None:
        kept = tuple(templates_store.of_server(tx, actor.server_id))
        return replace(desk, lacking=checking.lacking(plan, now), templates=kept)
    can_be_once = desk.unsaved and plan.recurrence is not None and plan.recurrence == forum.plan.recurrence
    return replace(
        desk,
        lacking=checking.lacking(plan, now, forum.plan, pattern_after(forum, plan, once=False)),
        lacking_once=checking.lacking(plan, now, forum.plan, forum.regular) if can_be_once else None,
        seats=roll_of(answers_store.of_forum(tx, forum.forum_id)).people,
    )
