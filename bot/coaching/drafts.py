"""Drafts: what becomes of a file that was uploaded and has no errors. Functions of a transaction."""

import re
from typing import Final

from bot.coaching import versions_store
from bot.coaching.forms.model import Form
from bot.coaching.records import SHIPPED, Publication, Version
from bot.coaching.shelves import shelves_of
from bot.errors import UserError
from bot.ids import new_id
from bot.servers.model import Actor
from bot.storage.database import Transaction

MAX_FORMS: Final = 20
"""Forms that a server has beside those that ship; together they fit one menu."""

MAX_VERSIONS: Final = 100
"""Versions kept of a form on a server. Of those that nobody has a dialogue of, the oldest goes."""

FORM_ID_LIMIT: Final = 64
"""Characters of a form's id."""

FILENAME_LIMIT: Final = 80
"""Characters of a file's name that are kept."""


def known_version(tx: Transaction, server_id: int, form_id: str, file: bytes) -> Version | None:
    """A version with exactly that file: the server's own, else the one that ships."""
    digest = versions_store.digest_of(file)
    own = versions_store.by_digest(tx, server_id, form_id, digest)
    return own or versions_store.by_digest(tx, SHIPPED, form_id, digest)


def keep_draft(tx: Transaction, actor: Actor, form: Form, filename: str, data: bytes, now: int) -> Version:
    """Keep a file as the actor's draft of the form that it is; an earlier draft of theirs gives way to it.

    Raises:
        UserError: `content-full` with the `limit`.
    """
    own = versions_store.of_form(tx, actor.server_id, form.form_id)
    if not own and sum(each.shipped is None for each in shelves_of(tx, actor.server_id)) >= MAX_FORMS:
        raise UserError("content-full", limit=MAX_FORMS)
    for version in own:
        if version.state is Publication.DRAFT and version.author_id == actor.user_id:
            versions_store.drop_draft(tx, version)
    if len(own) >= MAX_VERSIONS:
        versions_store.drop_oldest(tx, actor.server_id, form.form_id)
    draft = Version(
        version_id=new_id(),
        server_id=actor.server_id,
        form_id=form.form_id,
        number=versions_store.next_number(tx, actor.server_id, form.form_id),
        state=Publication.DRAFT,
        filename=filename,
        digest=versions_store.digest_of(data),
        titles=dict(form.title),
        note="",
        author_id=actor.user_id,
        created_at=now,
    )
    versions_store.add(tx, draft, data)
    return draft


def plain_name(filename: str) -> str:
    """A file's name without what has no business in one, its end kept: there stands of what kind it is."""
    return re.sub(r"[^\w. ()-]", "_", filename)[-FILENAME_LIMIT:].strip()
