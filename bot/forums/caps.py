"""How many forums there can be, and how often everybody can be told of them, so that nobody floods a server."""

from bot.clock import DAY
from bot.delivery import outbox
from bot.errors import UserError
from bot.forums import planning, results_store, store
from bot.forums.model import Forum, Plan
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Transaction

MAX_COMING = 50
"""Forums of one server that can be ahead at the same time; Discord's own events end at 100."""

MAX_OWN = 5
"""Those of them that one member can have called who is no moderator: a handful is a programme, more is a flood."""

CALLED_A_DAY = 6
"""Forums that such a member can call within a day, also where they have cancelled some: each asks people to come."""

MOVED_A_DAY = 5
"""Changes of time or place of one forum within a day that such a member can have everybody told of who answered."""

TASKS_OF_ONE = 10
"""Open tasks of one forum that such a member can set somebody else, who is reminded of each."""


def require_room(tx: Transaction, actor: Actor, now: int) -> None:
    """Refuse one more forum where there are enough.

    Raises:
        UserError: `forum-too-many`, `forum-too-many-own` or `forum-too-many-today`, each with the `limit`.
    """
    ahead = store.coming(tx, actor.server_id, now)
    if len(ahead) >= MAX_COMING:
        raise UserError("forum-too-many", limit=MAX_COMING)
    if servers.load(tx, actor.server_id).moderated_by(actor):
        return
    if sum(forum.organiser_id == actor.user_id for forum in ahead) >= MAX_OWN:
        raise UserError("forum-too-many-own", limit=MAX_OWN)
    if store.called_since(tx, actor.server_id, actor.user_id, now - DAY) >= CALLED_A_DAY:
        raise UserError("forum-too-many-today", limit=CALLED_A_DAY)


def require_quiet(tx: Transaction, actor: Actor, before: Forum, plan: Plan, now: int) -> None:
    """Refuse to tell everybody once more of another time or place on a day that had enough of it.

    Raises:
        UserError: `forum-moved-often` with the `limit`.
    """
    if not moves(before.plan, plan) or servers.load(tx, actor.server_id).moderated_by(actor):
        return
    planned = outbox.planned(tx, planning.CHANGED, before.forum_id)
    if len({each.occurrence for each in planned if each.due_at > now - DAY}) >= MOVED_A_DAY:
        raise UserError("forum-moved-often", limit=MOVED_A_DAY)


def require_room_for_task(tx: Transaction, actor: Actor, forum: Forum, owner_id: int) -> None:
    """Refuse to heap tasks on one person.

    Raises:
        UserError: `forum-tasks-of-one` with the `limit`.
    """
    if owner_id == actor.user_id or servers.load(tx, actor.server_id).moderated_by(actor):
        return
    known = results_store.tasks(tx, forum.forum_id)
    if sum(task.owner_id == owner_id and task.done_at is None for task in known) >= TASKS_OF_ONE:
        raise UserError("forum-tasks-of-one", limit=TASKS_OF_ONE)


def moves(old: Plan, new: Plan) -> bool:
    """Whether it is at another time or place, of which everybody who answered is told."""
    return (new.when, new.where) != (old.when, old.where)
