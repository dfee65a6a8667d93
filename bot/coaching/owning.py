"""Whose it is: asked again by every use case, since ids that come from buttons prove nothing."""

from typing import TypeVar

from bot.coaching import commitments_store, sharing_store, store
from bot.coaching.records import Commitment, Dialogue, Share
from bot.errors import UserError
from bot.servers.model import Actor
from bot.storage.database import Transaction

Owned = TypeVar("Owned", Dialogue, Commitment, Share)


def owns(actor: Actor, user_id: int, server_id: int) -> bool:
    """Whether this is the actor's own, asked for on its server or by direct message."""
    return actor.user_id == user_id and (actor.outside or actor.server_id == server_id)


def own_dialogue(tx: Transaction, actor: Actor, dialogue_id: str) -> Dialogue:
    """The actor's dialogue of that id.

    Raises:
        UserError: `coaching-gone`: there is none, or it is another's.
    """
    return _own(actor, store.by_id(tx, dialogue_id))


def own_commitment(tx: Transaction, actor: Actor, commitment_id: str) -> Commitment:
    """The actor's commitment of that id.

    Raises:
        UserError: `coaching-gone`: there is none, or it is another's.
    """
    return _own(actor, commitments_store.by_id(tx, commitment_id))


def own_share(tx: Transaction, actor: Actor, share_id: str) -> Share:
    """What the actor shares under that id.

    Raises:
        UserError: `coaching-gone`: they share no such thing, any more.
    """
    return _own(actor, sharing_store.share(tx, share_id))


def _own(actor: Actor, found: Owned | None) -> Owned:
    if found is None or not owns(actor, found.user_id, found.server_id):
        raise UserError("coaching-gone")
    return found


def coaches_here(tx: Transaction, actor: Actor) -> bool:
    """Whether the actor has the coaches' role at this very moment."""
    role_id = sharing_store.coach_role(tx, actor.server_id)
    return role_id is not None and role_id in actor.role_ids


def require_coach(tx: Transaction, actor: Actor) -> None:
    """Refuse whoever has not the coaches' role.

    Raises:
        UserError: `coaches-only`.
    """
    if not coaches_here(tx, actor):
        raise UserError("coaches-only")
