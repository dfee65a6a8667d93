"""Where a forum is talked about: when that is somewhere else, the mentions that wait go along."""

from bot.delivery import outbox
from bot.delivery.model import ToChannel
from bot.forums import planning
from bot.forums.model import Forum, State
from bot.storage.database import Transaction


def follow(tx: Transaction, forum: Forum, before: int | None, now: int) -> None:
    """Mention people where the forum is talked about now; `before` is where that was until now, if anywhere."""
    if forum.talk_id == before:
        return
    if before is not None and forum.talk_id is not None:
        for waiting in outbox.bound_for(tx, ToChannel(before)):
            if waiting.payload.get("forum") == forum.forum_id:
                outbox.redirect(tx, waiting, ToChannel(forum.talk_id))
    if forum.state is State.PUBLISHED:
        planning.remind_again(tx, forum, now)
