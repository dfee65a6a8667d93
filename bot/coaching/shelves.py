"""A dialogue as those who write it see it: what is offered, the drafts, and all that was before."""

from dataclasses import dataclass

from bot.coaching import versions_store
from bot.coaching.owning import coaches_here
from bot.coaching.records import SHIPPED, Publication, Version
from bot.errors import UserError
from bot.servers import store as servers
from bot.servers.model import Actor
from bot.storage.database import Transaction


@dataclass(frozen=True, slots=True)
class Shelf:
    """All versions of one form on one server.

    Args:
        form_id: The id in the spreadsheet's settings.
        offered: What members start; None while it is archived, or where nothing was published yet.
        versions: The server's own, the newest first.
        shipped: The version that comes with the bot; None where none does.
        archived: Members are not offered it any more.
    """

    form_id: str
    offered: Version | None
    versions: tuple[Version, ...]
    shipped: Version | None
    archived: bool

    @property
    def face(self) -> Version:
        """The version that stands for all of them: what is offered, else the newest."""
        return self.offered or next(iter(self.all))

    @property
    def all(self) -> tuple[Version, ...]:
        """The server's own versions, the newest first, and then the one that ships."""
        return (*self.versions, self.shipped) if self.shipped else self.versions

    @property
    def drafts(self) -> tuple[Version, ...]:
        """What is not published yet."""
        return tuple(version for version in self.versions if version.state is Publication.DRAFT)

    def offers(self, version: Version) -> bool:
        """Whether this is the version that members start."""
        return self.offered is not None and self.offered.version_id == version.version_id


def shelf_of(tx: Transaction, server_id: int, form_id: str) -> Shelf:
    """A form's shelf.

    Raises:
        UserError: `content-gone`: the server has no such form.
    """
    own = versions_store.of_form(tx, server_id, form_id)
    shipped = versions_store.of_form(tx, SHIPPED, form_id)
    shelf = Shelf(
        form_id=form_id,
        offered=versions_store.offered_of(tx, server_id, form_id),
        versions=tuple(own),
        shipped=next((version for version in shipped if version.state is Publication.PUBLISHED), None),
        archived=versions_store.is_archived(tx, server_id, form_id),
    )
    if not shelf.all:
        raise UserError("content-gone")
    return shelf


def shelves_of(tx: Transaction, server_id: int) -> tuple[Shelf, ...]:
    """All forms of a server, by their id."""
    return tuple(shelf_of(tx, server_id, form_id) for form_id in versions_store.form_ids(tx, server_id))


def require_author(tx: Transaction, actor: Actor) -> None:
    """Refuse whoever neither has the coaches' role nor moderates.

    Raises:
        UserError: `content-coaches-only`.
    """
    if not (coaches_here(tx, actor) or servers.load(tx, actor.server_id).moderated_by(actor)):
        raise UserError("content-coaches-only")


def own_version(tx: Transaction, actor: Actor, version_id: str) -> tuple[Shelf, Version]:
    """A version that may be used on the actor's server, by an author."""
    require_author(tx, actor)
    known = versions_store.by_id(tx, version_id)
    shelf = shelf_of(tx, actor.server_id, known.form_id) if known else None
    version = next((each for each in shelf.all if each.version_id == version_id), None) if shelf else None
    if shelf is None or version is None:
        raise UserError("content-gone")
    return shelf, version
